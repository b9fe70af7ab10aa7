/** The provinces and autonomous regions by their bare names, each as alternatives of a regular expression. */

export const PROVINCES =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海';
export const REGIONS = '内蒙古|广西|西藏|宁夏|新疆';

const PROVINCE = new RegExp(`^(?:${PROVINCES})$`, 'u');
const REGION = new RegExp(`^(?:${REGIONS})$`, 'u');

/** 省 for 浙江, 自治区 for 广西; null for any other name. */
export function provincialLevel(place: string): '省' | '自治区' | null {
  if (PROVINCE.test(place)) return '省';
  return REGION.test(place) ? '自治区' : null;
}
