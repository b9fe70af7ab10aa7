/** The frames that names stand in, as patterns. Groups: name, names, title, style. */
import { AFTERWARDS, APPOINTED, CALLED, DONE_BY, FOLLOWING, SAYING, TITLES, TRANSLITERATION } from './frames.ts';
import { COMPOUND_SURNAMES, PLAIN_SURNAMES, PREPOSITIONS, SURNAMES } from './surnames.ts';

/** How people are addressed by their surname. */
export const STYLES =
  '女士|先生|小姐|太太|夫人|老师|医生|大夫|护士|教授|律师|师傅|阿姨|大爷|大妈|大叔|大姐|大哥|大娘|奶奶|爷爷|老伯|老汉|婆婆|老板';

const SURNAME = `(?:${[...COMPOUND_SURNAMES.keys()].join('|')}|[${[...SURNAMES.keys()].join('')}])`;
/** The end of a run of Han characters; a dot goes on with a foreign name. */
const EDGE = String.raw`$|[^\p{Script=Han}·•‧]`;
/** What begins a verb of saying, or stands before it: no second character of a given name right before one. */
const BEFORE_SAYING = `${SAYING.replaceAll(/(^|\|)(.)[^|]*/gu, '$2')}还也则又曾都就再将已等的了着们作做一及摄在时向对从`;
/** Two characters before a verb of saying or the end are the given name (金福来介绍, though 来 may follow a name); else as few as can be. */
const PERSON = String.raw`${SURNAME}(?:\p{Script=Han}(?![${BEFORE_SAYING}])\p{Script=Han}(?=${EDGE}|${SAYING})|\p{Script=Han}{1,2}?)`;
const NAME = `(?<name>${PERSON})`;
const START = String.raw`(?<=^|[\p{Punctuation}\s])`;
const ADVERB = '(?:还|也|则|随后|最后|进一步|接着|当场|曾|对此|对记者|向记者|在会上|在接受采访时|接受采访时)?';

/** A name behind a title, alone or first of several: 记者 张三 李四. */
export const LISTED = new RegExp(
  String.raw`(?<title>${TITLES})[：:\s]*(?<names>${PERSON}(?:[、\s]+${PERSON})*)(?=${EDGE}|${FOLLOWING})`,
  'gu',
);
/**
 * A title, a surname that is hardly ever anything else, and two characters, whatever follows: 民警薛大勇赶到. What else the
 * two may be is looked up.
 */
export const OPEN_ENDED = new RegExp(
  String.raw`(?<title>${TITLES})(?<name>[${PLAIN_SURNAMES}]\p{Script=Han}{2})(?=\p{Script=Han})`,
  'gu',
);
/** A title, a name that begins like a word, and a verb of saying: 导演查明远谈到, but not 代表金融业说. */
export const ENCLOSED = new RegExp(
  String.raw`(?:${TITLES})(?<name>${SURNAME}\p{Script=Han}(?![${BEFORE_SAYING}区省市县部局业界人士员方队组地性化后前时中内外上下])\p{Script=Han})(?=(?:${SAYING}))`,
  'gu',
);
/** Frames with one name each. */
export const FRAMES: readonly RegExp[] = [
  // 黎勇介绍，… at the start of a clause; 据黎勇介绍
  `(?:${START}|据)${NAME}(?=${ADVERB}(?:${SAYING})(?:${EDGE}|了|记者|道|着|\\p{Script=Han}{1,12}[，。：]))`,
  `${START}${NAME}(?=(?:${AFTERWARDS})\\p{Script=Han})`,
  `(?:${CALLED})${NAME}(?=${EDGE}|的)`,
  `由${NAME}(?=(?:${DONE_BY}))`,
  `(?:${APPOINTED})${NAME}(?=为|同志|等|${EDGE})`,
  // 张三（1920年—，李四（女，
  `${START}${NAME}(?=[（(](?:1[0-9]{3}|20[0-9]{2}|女|男|原名|字|号|左|右|中|生于|约)|，(?:男|女|字|号|原名|本名|笔名)[，、\\p{Script=Han}])`,
  `${START}${NAME}(?=(?:任|出任|兼任|当选|就任|升任|调任|继任)\\p{Script=Han}{0,16}(?:长|主任|书记|主席|总理|总统|经理|委员|代表|院士))`,
].map((frame) => new RegExp(frame, 'gu'));

/** 王某, 李某某: whom the press does not name. */
export const UNNAMED = new RegExp(
  String.raw`(?<name>[${[...SURNAMES.keys()].join('')}]某{1,2})(?![些种个年月日天人地])`,
  'gu',
);
/** 老单, 小任: where a person stands. */
export const FAMILIAR = new RegExp(
  String.raw`(?<=^|[\p{Punctuation}\s]|[户农民匠师人友])(?<name>[老小阿][${[...SURNAMES.keys()].join('')}])(?=${SAYING}|一家|家的|今年|[和也在叹，说的]|指着)`,
  'gu',
);
/** 单女士, 曾老师: where a person stands. 向, 对 and the like with a calling behind them are no surnames. */
export const STYLED = new RegExp(
  String.raw`(?:${START}(?![${PREPOSITIONS}])|(?:[市居村农渔牧]民|业主|网友|[游顾乘旅]客|家长|患者|读者|店主|车主|消费者))(?<name>${SURNAME}(?<style>${STYLES}))`,
  'gu',
);
/** 迈克尔·乔丹 */
export const FOREIGN = new RegExp(`[${TRANSLITERATION}]{1,8}(?:[·•‧][${TRANSLITERATION}]{1,10})+`, 'gu');
