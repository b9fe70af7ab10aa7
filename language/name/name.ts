/** People that no list knows, found by the frame they stand in. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinName } from '../reading/orthography.ts';
import type { Candidate } from '../segment.ts';
import { AFTERWARDS, APPOINTED, CALLED, DONE_BY, FOLLOWING, SAYING, TITLES, TRANSLITERATION } from './frames.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** A name of an article, with how it is read. */
export interface PersonName {
  readonly text: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** As printed: `Wáng Zhìjié`. */
  readonly pinyin: string;
}

const SURNAME = `(?:${[...COMPOUND_SURNAMES.keys()].join('|')}|[${[...SURNAMES.keys()].join('')}])`;
const NAME = String.raw`(?<name>${SURNAME}\p{Script=Han}{1,2}?)`;
/** The end of a run of Han characters. */
const EDGE = String.raw`$|[^\p{Script=Han}]`;
const START = String.raw`(?<=^|[\p{Punctuation}\s])`;
const ADVERB = '(?:还|也|则|随后|最后|进一步|接着|当场|曾|对此|对记者|向记者|在会上|在接受采访时|接受采访时)?';

/** A name behind a title, alone or first of several: 记者 张三 李四. */
const LISTED = new RegExp(
  String.raw`(?<title>${TITLES})[：:\s]*(?<names>${SURNAME}\p{Script=Han}{1,2}?(?:[、\s]+${SURNAME}\p{Script=Han}{1,2}?)*)(?=${EDGE}|${FOLLOWING})`,
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
/** 迈克尔·乔丹 */
const FOREIGN = new RegExp(`[${TRANSLITERATION}]{1,8}(?:[·•‧][${TRANSLITERATION}]{1,10})+`, 'gu');

/** Characters that no given name of one character is made of: they belong to the sentence. */
const NO_GIVEN_NAME =
  /^[的了在是和与及等说将也就都不有为以对从到由被把让使向于上下中内外前后时个这那其之或而且并又还已曾称等任做作率同则员长们]$/u;
/** From which frequency on a word that begins a name is likelier than the name. */
const ORDINARY = 150;
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
  for (const { groups } of article.matchAll(UNNAMED))
    enter(groups?.name ?? '', readUnnamed(groups?.name ?? '', lexicon));
  for (const { groups } of article.matchAll(FAMILIAR))
    enter(groups?.name ?? '', readFamiliar(groups?.name ?? '', lexicon));
  for (const [text] of article.matchAll(FOREIGN)) enter(text, readForeign(text, lexicon));
  return [...names.values()];
}

/** Where these people stand in a text, and those whom it introduces itself. Offsets are UTF-16 code units. */
export function findNames(text: string, known: readonly PersonName[], lexicon: Lexicon): Candidate[] {
  const names = new Map([...known, ...introduceNames(text, lexicon)].map((name) => [name.text, name]));
  return [...names.values()].flatMap((name) => occurrences(text, name.text).map((start) => asCandidate(name, start)));
}

function* introduced(article: string, lexicon: Lexicon): Generator<string> {
  for (const { groups } of article.matchAll(LISTED)) {
    const { title = '', names = '' } = groups ?? {};
    // 书记员 is no 书记 called 员.
    if (lexicon.has(title + names.charAt(0))) continue;
    yield* names.split(/[、\s]+/u);
  }
  for (const frame of FRAMES) for (const { groups } of article.matchAll(frame)) yield groups?.name ?? '';
}

/** The name with its reading; null where it is more likely something else. */
function readName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (givenName === '' || NO_GIVEN_NAME.test(givenName) || isOrdinary(text, surname, lexicon)) return null;
  if (lexicon.frequency(givenName) >= VERY_ORDINARY && givenName.length > 1) return null;
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
    .some((word) => word === text || lexicon.frequency(word) >= ORDINARY);
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
