/** People that no list knows, found by the frame they stand in. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinSyllables } from '../reading/join.ts';
import { joinName } from '../reading/orthography.ts';
import type { Candidate } from '../segment.ts';
import { AFTERWARDS, APPOINTED, CALLED, DONE_BY, FOLLOWING, SAYING, TITLES, TRANSLITERATION } from './frames.ts';
import { AMBIGUOUS_SURNAMES, COMPOUND_SURNAMES, PLAIN_SURNAMES, PREPOSITIONS, SURNAMES } from './surnames.ts';

/** A name of an article, with how it is read. */
export interface PersonName {
  readonly text: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** As printed: `Wáng Zhìjié`. */
  readonly pinyin: string;
}

/** How people are addressed by their surname. */
const STYLES =
  '女士|先生|小姐|太太|夫人|老师|医生|大夫|护士|教授|律师|师傅|阿姨|大爷|大妈|大叔|大姐|大哥|大娘|奶奶|爷爷|老伯|老汉|婆婆|老板';
const CALLINGS = new RegExp(
  `^(?:${STYLES}|主任|书记|经理|总|局|处|科|校长|院长|队长|部长|局长|同学|同志|博士|院士)$`,
  'u',
);

const SURNAME = `(?:${[...COMPOUND_SURNAMES.keys()].join('|')}|[${[...SURNAMES.keys()].join('')}])`;
/** The end of a run of Han characters; a dot goes on with a foreign name. */
const EDGE = String.raw`$|[^\p{Script=Han}·•‧]`;
/** What begins a verb of saying, or stands before it: no second character of a given name right before one. */
const BEFORE_SAYING = `${SAYING.replaceAll(/(^|\|)(.)[^|]*/gu, '$2')}还也则又曾都就再将已等的了着们作做一及摄`;
/** Two characters before a verb of saying or the end are the given name (金福来介绍, though 来 may follow a name); else as few as can be. */
const PERSON = String.raw`${SURNAME}(?:\p{Script=Han}(?![${BEFORE_SAYING}])\p{Script=Han}(?=${EDGE}|${SAYING})|\p{Script=Han}{1,2}?)`;
const NAME = `(?<name>${PERSON})`;
const START = String.raw`(?<=^|[\p{Punctuation}\s])`;
const ADVERB = '(?:还|也|则|随后|最后|进一步|接着|当场|曾|对此|对记者|向记者|在会上|在接受采访时|接受采访时)?';

/** A name behind a title, alone or first of several: 记者 张三 李四. */
const LISTED = new RegExp(
  String.raw`(?<title>${TITLES})[：:\s]*(?<names>${PERSON}(?:[、\s]+${PERSON})*)(?=${EDGE}|${FOLLOWING})`,
  'gu',
);
/**
 * A title, a surname that is hardly ever anything else, and two characters, whatever follows: 民警薛大勇赶到. What else the
 * two may be is looked up.
 */
const OPEN_ENDED = new RegExp(
  String.raw`(?<title>${TITLES})(?<name>[${PLAIN_SURNAMES}]\p{Script=Han}{2})(?=\p{Script=Han})`,
  'gu',
);
/** A title, a name that begins like a word, and a verb of saying: 导演查明远谈到, but not 代表金融业说. */
const ENCLOSED = new RegExp(
  String.raw`(?:${TITLES})(?<name>${SURNAME}\p{Script=Han}(?![${BEFORE_SAYING}区省市县部局业界人士员方队组地性化后前时中内外上下])\p{Script=Han})(?=(?:${SAYING}))`,
  'gu',
);
/** Frames with one name each. */
const FRAMES: readonly RegExp[] = [
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
const UNNAMED = new RegExp(
  String.raw`(?<name>[${[...SURNAMES.keys()].join('')}]某{1,2})(?![些种个年月日天人地])`,
  'gu',
);
/** 老单, 小任: where a person stands. */
const FAMILIAR = new RegExp(
  String.raw`(?<=^|[\p{Punctuation}\s]|[户农民匠师人友])(?<name>[老小阿][${[...SURNAMES.keys()].join('')}])(?=${SAYING}|一家|家的|今年|[和也在叹，说的]|指着)`,
  'gu',
);
/** 单女士, 曾老师: where a person stands. 向, 对 and the like with a calling behind them are no surnames. */
const STYLED = new RegExp(
  String.raw`(?:${START}(?![${PREPOSITIONS}])|(?:[市居村农渔牧]民|业主|网友|[游顾乘旅]客|家长|患者|读者|店主|车主|消费者))(?<name>${SURNAME}(?<style>${STYLES}))`,
  'gu',
);
/** 迈克尔·乔丹 */
const FOREIGN = new RegExp(`[${TRANSLITERATION}]{1,8}(?:[·•‧][${TRANSLITERATION}]{1,10})+`, 'gu');

/** Characters that no given name of one character is made of: they belong to the sentence. */
const NO_GIVEN_NAME =
  /^[的了在是和与及等说将也就都不有为以对从到由被把让使向于上下中内外前后时个这那其之或而且并又还已曾称等任做作率同则员长们]$/u;
/** From which frequency on a word that begins a name is likelier than the name. */
const ORDINARY = 150;
/** What stands behind a word as behind no surname: 成家后, 易学者. */
const AFTER_WORD = /[后前时里间者们]$/u;
/** From which frequency on a word is no given name behind a surname that is often no surname. */
const RATHER_ORDINARY = 1000;
/** 王家村, 薛城站: a given name does not end like a place. */
const LOCAL = /[村镇乡县市区省厂局站校院社下]$/u;
/** From which frequency on a word is no given name where nothing closes the frame. */
const COMMON_GIVEN = 2000;
/** A given name that ends like this is a shorter one and a verb: 王强种了. */
const ACTIONS =
  /[种养走跑赶带拉买卖住听问喊拿放打找挑推捧背抬挖修写画唱跳骑抱扶救递帮把被给让将已就才都也还很从在到去向对跟和与同及的了着过地得是有没不会要能可]$/u;
/** From which frequency on a word is no given name: 什么 behind 种 is what is planted. */
const VERY_ORDINARY = 10_000;

/**
 * The people whom an article introduces: a surname with a given name of one or two characters where a title stands before
 * it, a verb of saying or a title after it, or where it is said to be a name; 王某, 老单; foreign names with their dot.
 * What the lexicon has as an ordinary word is no name (高度, 应邀): rather a person missed than one invented.
 */
export function introduceNames(article: string, lexicon: Lexicon): readonly PersonName[] {
  const names = new Map<string, PersonName>();
  const enter = (text: string, name: PersonName | null): void => {
    if (name !== null && !names.has(text)) names.set(text, name);
  };
  for (const text of introduced(article, lexicon)) enter(text, readName(text, lexicon));
  for (const { groups } of article.matchAll(ENCLOSED)) {
    const text = groups?.name ?? '';
    if (!lexicon.has(text) && lexicon.frequency(text.slice(1)) < RATHER_ORDINARY)
      enter(text, assumeName(text, lexicon));
  }
  for (const { groups, index } of article.matchAll(OPEN_ENDED)) {
    const { title = '', name = '' } = groups ?? {};
    const start = index + title.length;
    if (isPartOfTitle(title, name.charAt(0), lexicon)) continue;
    if (!isKnownFrom(article, start, names) && !isCut(article, start, name.length, lexicon)) {
      enter(name, readName(name, lexicon));
    }
  }
  for (const { groups } of article.matchAll(UNNAMED))
    enter(groups?.name ?? '', readUnnamed(groups?.name ?? '', lexicon));
  for (const { groups } of article.matchAll(FAMILIAR))
    enter(groups?.name ?? '', readFamiliar(groups?.name ?? '', lexicon));
  for (const { groups } of article.matchAll(STYLED)) {
    const { name = '', style = '' } = groups ?? {};
    enter(name, readStyled(name, style, lexicon));
  }
  for (const [text] of article.matchAll(FOREIGN)) enter(text, readForeign(text, lexicon));
  return [...names.values()];
}

/** Where these people stand in a text, and those whom it introduces itself. Offsets are UTF-16 code units. */
export function findNames(text: string, known: readonly PersonName[], lexicon: Lexicon): Candidate[] {
  const names = new Map([...known, ...introduceNames(text, lexicon)].map((name) => [name.text, name]));
  return [...names.values()].flatMap((name) => occurrences(text, name.text).map((start) => asCandidate(name, start)));
}

/** 书记员 is no 书记 called 员, and 区长江 is no 区长. */
function isPartOfTitle(title: string, surname: string, lexicon: Lexicon): boolean {
  return lexicon.has(title + surname) || (title.endsWith('长') && lexicon.frequency(`长${surname}`) >= ORDINARY);
}

function isKnownFrom(article: string, start: number, names: ReadonlyMap<string, PersonName>): boolean {
  return [2, 3, 4].some((length) => names.has(article.slice(start, start + length)));
}

/** True where the end of a name would cut a word in two, or where its given name is a common word: 王主动加班. */
function isCut(article: string, start: number, length: number, lexicon: Lexicon): boolean {
  const given = article.slice(start + 1, start + length);
  if (ACTIONS.test(given) || lexicon.frequency(given) >= COMMON_GIVEN) return true;
  return Array.from({ length: length - 1 }, (_, index) => index + 1).some((offset) =>
    lexicon.lengthsAt(article, start + offset).some((word) => offset + word > length),
  );
}

function* introduced(article: string, lexicon: Lexicon): Generator<string> {
  for (const { groups } of article.matchAll(LISTED)) {
    const { title = '', names = '' } = groups ?? {};
    if (isPartOfTitle(title, names.charAt(0), lexicon)) continue;
    yield* names.split(/[、\s]+/u);
  }
  for (const frame of FRAMES) for (const { groups } of article.matchAll(frame)) yield groups?.name ?? '';
}

/** The name with its reading; null where it is more likely something else. */
function readName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (givenName === '' || NO_GIVEN_NAME.test(givenName) || isOrdinary(text, surname, lexicon)) return null;
  const mostFrequent = AMBIGUOUS_SURNAMES.has(surname) ? RATHER_ORDINARY : VERY_ORDINARY;
  if (givenName.length > 1 && lexicon.frequency(givenName) >= mostFrequent) return null;
  return assumeName(text, lexicon);
}

function assumeName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (CALLINGS.test(givenName) || (givenName.length > 1 && LOCAL.test(givenName))) return null;
  const family = familyReading(surname, lexicon);
  const given = givenReading(givenName, lexicon);
  return family && given ? asName(text, family, given) : null;
}

function readUnnamed(text: string, lexicon: Lexicon): PersonName | null {
  const family = familyReading(text.charAt(0), lexicon);
  return family && !lexicon.has(text)
    ? asName(
        text,
        family,
        Array.from(text.slice(1), () => 'mǒu'),
      )
    : null;
}

/** Family name and style apart, the style small: `Shàn nǚshì` (GB/T 16159-2012 6.2.1.3). */
function readStyled(text: string, style: string, lexicon: Lexicon): PersonName | null {
  const family = familyReading(text.slice(0, -style.length), lexicon);
  const given = lexicon.syllables(style);
  if (!family || !given || lexicon.has(text)) return null;
  return { text, family, given, pinyin: `${joinName(family, [])} ${joinSyllables(given)}` };
}

function readFamiliar(text: string, lexicon: Lexicon): PersonName | null {
  const before = lexicon.syllables(text.charAt(0));
  const family = familyReading(text.charAt(1), lexicon);
  return before && family && !lexicon.has(text) ? asName(text, before, family) : null;
}

function readForeign(text: string, lexicon: Lexicon): PersonName | null {
  const parts = text.split(/[·•‧]/u).map((part) => foreignReading(part, lexicon));
  if (!parts.every((part) => part !== null)) return null;
  const [family = [], ...given] = parts;
  return { text, family, given: given.flat(), pinyin: parts.map((part) => joinName(part, [])).join(' ') };
}

function asName(text: string, family: readonly string[], given: readonly string[]): PersonName {
  return { text, family, given, pinyin: joinName(family, given) };
}

/** True where a frequent word starts with the surname and takes some of the given name with it, and is no person. */
function isOrdinary(text: string, surname: string, lexicon: Lexicon): boolean {
  if (surname === '于' && lexicon.has(text.slice(1))) return true;
  return lexicon
    .lengthsAt(text, 0)
    .map((length) => text.slice(0, length))
    .filter((word) => word.length > surname.length && word.length <= text.length && !isPerson(word, lexicon))
    .some((word) => {
      if (word === text) return !isRareName(word, lexicon);
      return AFTER_WORD.test(text) || lexicon.frequency(word) >= ORDINARY;
    });
}

/** 钟南山 stands among the places of the frequency list, for its last character. */
function isRareName(word: string, lexicon: Lexicon): boolean {
  return word.length > 2 && lexicon.isProper(word) && lexicon.lookUp(word).length === 0 && lexicon.frequency(word) < 20;
}

/** CC-CEDICT gives the years of a person's life: (1953-), (1904-1997). */
function isPerson(word: string, lexicon: Lexicon): boolean {
  return lexicon
    .lookUp(word)
    .some(({ definitions }) => definitions.some((text) => /\(\D{0,6}\d{3,4}\D?[-–]/u.test(text)));
}

function familyReading(surname: string, lexicon: Lexicon): readonly string[] | null {
  const compound = COMPOUND_SURNAMES.get(surname);
  if (compound) return compound;
  const irregular = SURNAMES.get(surname);
  return irregular ? [irregular] : lexicon.syllables(surname);
}

/** A given name is read as the word that it is (重阳, 建国), else character by character. */
function givenReading(given: string, lexicon: Lexicon): readonly string[] | null {
  const word = given.length > 1 && lexicon.frequency(given) >= WORD_NAME ? lexicon.syllables(given) : null;
  if (/^朝[晖辉霞旭曦露阳]$/u.test(given)) return ['zhāo', ...(lexicon.syllables(given.slice(1)) ?? [])];
  const characters = Array.from(
    given,
    (character, index) => GIVEN_READINGS[character] ?? fullTone(character, word?.[index], lexicon),
  );
  return characters.every((syllable) => syllable !== undefined) ? characters : null;
}

/** From which frequency on a word is what parents had in mind. */
const WORD_NAME = 20;

/** The syllable that the word has, but no neutral tone: no name is spoken so. */
function fullTone(character: string, inWord: string | undefined, lexicon: Lexicon): string | undefined {
  const marked = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
  return [inWord, ...lexicon.readings(character)].find((syllable) => syllable !== undefined && marked.test(syllable));
}

/** Characters that are read otherwise in given names than alone. */
const GIVEN_READINGS: Readonly<Record<string, string>> = {
  为: 'wéi',
  乐: 'lè',
  了: 'liǎo',
  传: 'chuán',
  兴: 'xīng',
  冠: 'guàn',
  华: 'huá',
  发: 'fā',
  和: 'hé',
  好: 'hǎo',
  娜: 'nà',
  子: 'zǐ',
  少: 'shào',
  屏: 'píng',
  应: 'yìng',
  得: 'dé',
  晟: 'shèng',
  柏: 'bǎi',
  盛: 'shèng',
  相: 'xiāng',
  石: 'shí',
  茜: 'qiàn',
  莎: 'shā',
  藏: 'cáng',
  行: 'xíng',
  都: 'dū',
  长: 'cháng',
};

/** Characters of foreign names that are read otherwise there than alone. */
const FOREIGN_READINGS: Readonly<Record<string, string>> = {
  伯: 'bó',
  卡: 'kǎ',
  曾: 'zēng',
  什: 'shí',
  塞: 'sài',
  大: 'dà',
  娜: 'nà',
  撒: 'sà',
  柏: 'bó',
  秘: 'bì',
  茜: 'xī',
  莎: 'shā',
  葛: 'gé',
  盖: 'gài',
  石: 'shí',
  阿: 'ā',
};

function foreignReading(part: string, lexicon: Lexicon): readonly string[] | null {
  const known = part.length > 1 ? lexicon.syllables(part) : null;
  if (known !== null) return known;
  const characters = Array.from(
    part,
    (character) => FOREIGN_READINGS[character] ?? fullTone(character, undefined, lexicon),
  );
  return characters.every((syllable) => syllable !== undefined) ? characters : null;
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

function asCandidate({ text, family, given, pinyin }: PersonName, start: number): Candidate {
  return {
    start,
    end: start + text.length,
    kind: 'person',
    id: null,
    fixed: false,
    syllables: [...family, ...given],
    pinyin,
  };
}
