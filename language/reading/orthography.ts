/** How syllables are written together: GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography. */
import { NATIONALITY } from '../lexicon/nationalities.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { capitalize, joinSyllables } from './join.ts';

/** A personal name, family name and given name apart: `Wáng Zhìjié` (GB/T 16159-2012 6.2.1.1). */
export function joinName(family: readonly string[], given: readonly string[]): string {
  return [family, given]
    .filter((part) => part.length > 0)
    .map((part) => capitalize(joinSyllables(part)))
    .join(' ');
}

/** What sort of place a name names, longer endings first. 江, 山 and the like part only from a name of two syllables: 两江 is one word. */
const PLACE_TYPES =
  /(?:自治区|自治州|自治县|自治旗|开发区|高新区|示范区|街道|地区|新区|半岛|群岛|海峡|省|市|区|县|盟|旗|镇|乡|(?<=..)[村江河湖山海岛湾])$/u;

/** The nationalities in the name of an autonomous area, behind its own name and before the word for its sort. */
const NATIONALITIES = new RegExp(`^(.+?)((?:${NATIONALITY})+)(?=自治[区州县旗]$)`, 'u');
const ONE_NATIONALITY = new RegExp(NATIONALITY, 'gu');

/**
 * A place name, its proper part and the word for its sort apart: 涪陵区 → `Fúlíng Qū` (GB/T 16159-2012 6.2.2.1),
 * 彭水苗族土家族自治县 → `Péngshuǐ Miáozú Tǔjiāzú Zìzhìxiàn`.
 */
export function joinPlace(name: string, syllables: readonly string[]): string {
  const type = PLACE_TYPES.exec(name)?.[0] ?? '';
  const [, own = name.slice(0, name.length - type.length), peoples = ''] = NATIONALITIES.exec(name) ?? [];
  let read = 0;
  return [own, ...(peoples.match(ONE_NATIONALITY) ?? []), type]
    .map((word) => syllables.slice(read, (read += [...word].length)))
    .filter((part) => part.length > 0)
    .map((part) => capitalize(joinSyllables(part)))
    .join(' ');
}

/** A number that begins a word: by itself, before 分之, or before a longer word (二十一世纪); not that of 一个, 第一线 or 万一. */
const NUMBER_WITHIN =
  /^(?:第?[〇零一二两三四五六七八九十百千万亿]{2,}$|第[〇零一二两三四五六七八九十百千万亿]$|[〇零一二两三四五六七八九十百千万亿]+(?=分之[〇零一二两三四五六七八九十百千万亿]+$)|[二三四五六七八九]?十[一二三四五六七八九]?(?=\p{Script=Han}{2}$))/u;
const JOINED_AT_MOST = 3;

/**
 * A common word as printed. Up to three syllables are joined; a longer one is written by the words in it
 * (`jīchǔ shèshī`, 6.1.1.3), an idiom of two halves with a hyphen (`dǐngtiān-lìdì`, 6.1.12), and one that cannot be
 * divided is joined. A number is written by its places.
 */
export function joinWord(word: string, syllables: readonly string[], lexicon: Lexicon): string {
  const characters = [...word];
  if (characters.length !== syllables.length) return joinSyllables(syllables);
  if (characters.length === 4 && isIdiom(word, lexicon)) return joinIdiom(word, syllables);
  const counted = NUMBER_WITHIN.exec(word)?.[0].length ?? 0;
  if (counted > 0) {
    const number = joinNumeral(characters.slice(0, counted), syllables.slice(0, counted));
    if (counted === characters.length) return number;
    const [between, after] = word.startsWith('分之', counted) ? [2, counted + 2] : [0, counted];
    const fraction = syllables.slice(counted, counted + between);
    const rest = joinWord(characters.slice(after).join(''), syllables.slice(after), lexicon);
    return [number, ...fraction, rest].join(' ');
  }
  if (characters.length <= JOINED_AT_MOST && TWO_WORDS.test(word)) {
    return [syllables.slice(0, 1), syllables.slice(1, 2), syllables.slice(2)].map(joinSyllables).join(' ').trimEnd();
  }
  if (isPhrase(word, lexicon)) return `${syllables[0]} ${joinSyllables(syllables.slice(1))}`;
  if (characters.length <= JOINED_AT_MOST) {
    const joined = joinSyllables(syllables);
    return isMadeOfName(word, lexicon) ? capitalize(joined) : joined;
  }
  if (/^(.)\1(.)\2$/u.test(word)) return joinSyllables(syllables);
  const lengths = divideWord(characters, lexicon);
  // Four characters that fall apart are an idiom that the dictionary does not say is one: 好大喜功.
  if (characters.length === 4 && lengths.length > 2) return joinIdiom(word, syllables);
  let start = 0;
  const printed = lengths.map((length) => {
    const end = start + length;
    const part = joinSyllables(syllables.slice(start, end));
    const proper = lexicon.isProper(characters.slice(start, end).join(''));
    start = end;
    return proper ? capitalize(part) : part;
  });
  return printed.join(' ');
}

/**
 * A numeral, a demonstrative or 各, 每, 某, 本, 该, 我 with the measure word or noun of one syllable behind it: words of their
 * own (`yī gè`, `gāi zhèn`, `wǒ guó`; 6.1.4, 6.1.5). What has become one word is joined: 一些, 这个, 各自, 本人.
 */
const TWO_WORDS =
  /^(?:[一二两三四五六七八九十几半][个次家种件项条张位名座台辆架艘批对份套款支颗棵间栋届期]|[这那哪][种次块家条项批位届期]|该[市省县区镇乡村州校院所厂行局部站社会馆店片书文案物项类种国地党]|每[个年月日天周次人位家户名条项亩平吨间]|某[个种年月日天人位家地市省县校]|各[个国省市县区地级类项位家校户族乡镇村部]|本[市省县区校院报次届月年周季轮期厂]|我[国省市县区校军院厂]|不[是会]$)/u;

/** A verb with its object, or 新 with its noun: a phrase of two words that the frequency list counts as one (`dǎ jīchǔ`). */
const PHRASE = /^[打补稳促扩抓保强建抢搞抗防治提增降减育引创树守筑助惠新旧]..$/u;

function isPhrase(word: string, lexicon: Lexicon): boolean {
  return (
    PHRASE.test(word) &&
    lexicon.has(word.slice(1)) &&
    !lexicon.has(word.slice(0, 2)) &&
    lexicon.lookUp(word).length === 0
  );
}

/** Idioms that do not fall into two halves: 爱不释手, 总而言之, 不约而同, 一见如故, 引以为戒. */
const UNDIVIDED = /^(?:.[不而之莫无以如乎于].{2}|.[有](?!.有).{2}|.{2}[之而以如于其为].)$/u;

/** `fēnghé-rìlì`, `àibùshìshǒu` (6.1.12). */
function joinIdiom(word: string, syllables: readonly string[]): string {
  if (UNDIVIDED.test(word)) return joinSyllables(syllables);
  return `${joinSyllables(syllables.slice(0, 2))}-${joinSyllables(syllables.slice(2))}`;
}

/**
 * A numeral: tens with their ones, hundreds and thousands with the digit before them, 万 and 亿 with a single digit before
 * them are one word each (`jiǔyì líng qīwàn èrqiān sānbǎi wǔshíliù`); two digits in a row are a guess, with a hyphen
 * (`sān-sìshí`); 第 has a hyphen behind it (`dì-shísān`; 6.1.5).
 */
function joinNumeral(characters: readonly string[], syllables: readonly string[]): string {
  const words: string[][] = [];
  const sorts = characters.map(sortOfNumeral);
  /** How many words the part before 万 or 亿 has. */
  let section = 0;
  let ordinal = '';
  for (const [index, sort] of sorts.entries()) {
    const syllable = syllables[index] ?? '';
    const before = sorts[index - 1];
    const last = words.at(-1);
    const isOneDigit = before === 'digit' && section === 1 && last?.length === 1;
    if (sort === 'ordinal') ordinal = `${syllable}-`;
    else if (last && sort === 'digit' && before === 'digit') last.push(`-${syllable}`);
    else if (last && isJoined(sort, before, isOneDigit)) last.push(syllable);
    else {
      words.push([syllable]);
      if (sort !== 'zero') section += 1;
    }
    if (sort === 'myriad') section = 0;
  }
  return ordinal + words.map((word) => joinSyllables(word)).join(' ');
}

type NumeralSort = 'ordinal' | 'digit' | 'zero' | 'ten' | 'hundred' | 'myriad';

function sortOfNumeral(character: string): NumeralSort {
  if (character === '第') return 'ordinal';
  if (character === '十') return 'ten';
  if ('百千'.includes(character)) return 'hundred';
  if ('万亿'.includes(character)) return 'myriad';
  return '〇零'.includes(character) ? 'zero' : 'digit';
}

function isJoined(sort: NumeralSort, before: NumeralSort | undefined, isOneDigit: boolean): boolean {
  if (sort === 'digit') return before === 'ten';
  if (sort === 'ten' || sort === 'hundred') return before === 'digit';
  return sort === 'myriad' && (isOneDigit || before === 'myriad');
}

/** What a name of two characters takes behind it: 中国队, but not 大通道, which begins with 大通 by chance. */
const OF_NAME = /^..[产人企军史式梦版牌籍菜话货造队]$/u;

/** 中国队 is capitalised for 中国 in it; what the dictionary has itself keeps the case that it has there. */
function isMadeOfName(word: string, lexicon: Lexicon): boolean {
  return OF_NAME.test(word) && lexicon.isProper(word.slice(0, 2)) && lexicon.lookUp(word).length === 0;
}

function isIdiom(word: string, lexicon: Lexicon): boolean {
  return lexicon
    .lookUp(word)
    .some(({ definitions }) => definitions.some((text) => /\((?:idiom|set phrase)/u.test(text)));
}

/** What a character costs that is no part of a word of two or three. */
const ALONE = 40;

/**
 * Lengths of the words that a long word is made of, of two or three characters each where that can be; the word whole
 * where no two of its characters make a word.
 */
function divideWord(characters: readonly string[], lexicon: Lexicon): number[] {
  const best: { rarity: number; lengths: readonly number[] }[] = [{ rarity: 0, lengths: [] }];
  for (let end = 1; end <= characters.length; end += 1) {
    const ways = [1, 2, JOINED_AT_MOST].flatMap((length) => {
      const before = best[end - length];
      const frequency = lexicon.frequency(characters.slice(Math.max(0, end - length), end).join(''));
      if (before === undefined || (length > 1 && frequency === 0)) return [];
      const rarity = before.rarity + (length === 1 ? ALONE : 20 - Math.log(frequency));
      return { rarity, lengths: [...before.lengths, length] };
    });
    best[end] = ways.reduce((one, other) => (other.rarity < one.rarity ? other : one));
  }
  const lengths = best[characters.length]?.lengths ?? [];
  return lengths.some((length) => length > 1) ? [...lengths] : [characters.length];
}
