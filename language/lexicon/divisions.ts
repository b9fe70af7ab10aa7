/** Names of administrative divisions as words: in full, and as people say them for short. */
import { NOT_BARE } from './place-readings.ts';

/** Nationalities in whose name an area is autonomous, as they stand in its name: 伊犁哈萨克自治州, 恩施土家族苗族自治州. */
const NATIONALITIES =
  '东乡|仡佬|仫佬|佤|侗|保安|傈僳|傣|各|哈尼|回|土|土家|塔吉克|壮|布依|布朗|彝|怒|拉祜|撒拉|普米|景颇|朝鲜|柯尔克孜|毛南|水|满|独龙|瑶|畲|白|纳西|羌|苗|蒙古|藏|裕固|达斡尔|鄂温克|黎'
    .split('|')
    .map((name) => `${name}族`);
const WITHOUT_CLAN = ['哈萨克', '塔吉克', '柯尔克孜', '维吾尔', '蒙古', '鄂伦春', '锡伯'];

/** The word for the sort of division, longer ones first. */
const SORT = new RegExp(
  `(?:(?:${[...NATIONALITIES, ...WITHOUT_CLAN].join('|')})*自治[区州县旗]|特别行政区|地区|林区|矿区|新区|(?:[左右]翼)?[左右前中后]旗|[省市区县盟旗])$`,
  'u',
);

/** 铅山县 → 铅山县, 铅山; a bare name of one character, or one that is an ordinary word, is left out. */
export function placesOf(divisions: readonly string[]): string[] {
  const places = new Set<string>();
  for (const name of divisions) {
    places.add(name);
    const bare = name.replace(SORT, '');
    if (bare.length > 1 && !NOT_BARE.has(bare)) places.add(bare);
  }
  return [...places];
}
