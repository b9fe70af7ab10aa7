/** Alternatives of a regular expression that several rules share. */

/** Punctuation or the edge of the text. */
export const EDGE = String.raw`$|[\p{Punctuation}\s]`;
export const START = String.raw`^|[\p{Punctuation}\s]`;
/** What counts: a number, or a word that stands where one may. */
export const COUNT = '[0-9０-９零一二两三四五六七八九十百千万亿几数多余每某各这那哪何此该同双第]';
/** Verbs that a preposition 为 leads to: 为企业提供, 为发展注入. */
export const SERVES =
  '提供|奠定|注入|打下|打牢|创造|带来|贡献|服务|作出|做出|做好|增添|保驾|护航|赋能|解决|搭建|争光|谋|营造|铺|开辟|拓展|培养|输送|留|树立|献|排忧|解难|撑|减|送|办|争取|而|着想|准备|积累|探索|导航|把脉|发声|代言|点赞|加油|助';
/** What 以…为… makes of something. */
export const ROLES =
  '核心|主|重点|抓手|引领|目标|契机|基础|导向|支撑|依托|载体|牵引|龙头|先|中心|本|题|突破口|切入点|引擎|动力|纽带|例|代表|准|底线|荣|首|基|媒|界|限|据|期|止|宜|上|辅';
