/** Characters whose ordinary reading begins with m to s, and words that hold them. `polyphones.ts` tells how a line is read. */
import type { PolyphoneRule } from '../polyphones.ts';
import { EDGE } from './patterns.ts';

export const rules: readonly PolyphoneRule[] = [
  ['切', 'qiè', '一|贴|密|亲|迫|关|急|热', ''],
  ['切', 'qiè', '', '实|不可|勿|忌|身|合|中'],
  ['塞', 'sài', '边|要|关', ''],
  ['塞', 'sè', '堵|阻|闭|淤|搪', ''],
  ['奇', 'jī', '', '数'],
  ['宁', 'nìng', '', '可|愿|肯|死|缺|要|当'],
  ['宿', 'xiǔ', `[住一二两三几半]`, ''],
  ['少', 'shào', '年|青|老|恶|阔', ''],
  ['强', 'qiǎng', '勉|牵', ''],
  ['强', 'qiǎng', '', '迫|求|词|人所难|颜|辩'],
  ['数', 'shǔ', '', '一数|得清|得着|不清|不尽|不胜|着|了数|完|出来'],
  ['数', 'shǔ', '数一|细|不可胜|屈指可|可', ''],
  ['曲', 'qǔ', `歌|乐|戏|元|作|插|序|名|主题|舞|组|夜|协奏|狂想|谱|首|支`, ''],
  ['曲', 'qǔ', '', '目|艺|调|牌|谱|库'],
  ['没', 'mò', '淹|沉|埋|出|吞|覆|隐', ''],
  ['没', 'mò', '', '收|落|顶'],
  ['石', 'dàn', `[0-9０-９百千万]`, `${EDGE}|粮`],
  ['舍', 'shě', '不|取|割|施|难', ''],
  ['舍', 'shě', '', '得|弃|不得|己|身|近|本|命'],
  ['蒙', 'měng', '内|外', ''],
  ['蒙', 'měng', '', '古|族|牛|医|语|文|西|东|草'],
  ['那', 'nā', '', '英'],
  ['难', 'nàn', '灾|苦|遇|避|逃|磨|患|危|国|罹|殉|空|海|矿|蒙', ''],
];

/** Words of these characters that the dictionaries lack or read otherwise; as printed. */
export const words: Readonly<Record<string, string>> = {};
