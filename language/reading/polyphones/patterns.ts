/** Alternatives of a regular expression that several rules share. */

/** Punctuation or the edge of the text. */
export const EDGE = String.raw`$|[\p{Punctuation}\s]`;
export const START = String.raw`^|[\p{Punctuation}\s]`;
/** What counts: a number, or a word that stands where one may. */
export const COUNT = '[0-9０-９零一二两三四五六七八九十百千万亿几数多余每某各这那哪何此该同双第]';
/** What 以…为… makes of something. */
export const ROLES =
  '核心|主|重点|抓手|引领|目标|契机|基础|导向|支撑|依托|载体|牵引|龙头|先|中心|本|题|突破口|切入点|引擎|动力|纽带|例|代表|准|底线|荣|首|基|媒|界|限|据|期|止|宜|上|辅';
