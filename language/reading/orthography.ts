/** How syllables are written together: GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography. */
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

/** A place name, its proper part and the word for its sort apart: 涪陵区 → `Fúlíng Qū` (GB/T 16159-2012 6.2.2.1). */
export function joinPlace(name: string, syllables: readonly string[]): string {
  const type = PLACE_TYPES.exec(name)?.[0] ?? '';
  const cut = syllables.length - [...type].length;
  const parts = cut > 0 ? [syllables.slice(0, cut), syllables.slice(cut)] : [syllables];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => capitalize(joinSyllables(part)))
    .join(' ');
}

const ORDINAL = /^第[〇零一二三四五六七八九十百千万]+$/u;
const JOINED_AT_MOST = 3;

/**
 * A common word as printed. Up to three syllables are joined; a longer one is written by the words in it
 * (`jīchǔ shèshī`, 6.1.1.3), an idiom of two halves with a hyphen (`dǐngtiān-lìdì`, 6.1.12), and one that cannot be
 * divided is joined. 第 and its number have a hyphen (`dì-yī`, 6.1.6).
 */
export function joinWord(word: string, syllables: readonly string[], lexicon: Lexicon): string {
  const characters = [...word];
  if (characters.length !== syllables.length) return joinSyllables(syllables);
  if (ORDINAL.test(word)) return `${syllables[0]}-${joinSyllables(syllables.slice(1))}`;
  if (characters.length <= JOINED_AT_MOST) {
    const joined = joinSyllables(syllables);
    return isMadeOfName(word, lexicon) ? capitalize(joined) : joined;
  }
  const parts = divideWord(characters, lexicon);
  const idiom = parts.length === 2 && characters.length === 4 && isIdiom(word, lexicon);
  let start = 0;
  const printed = parts.map((length) => {
    const end = start + length;
    const part = joinSyllables(syllables.slice(start, end));
    const proper = lexicon.isProper(characters.slice(start, end).join(''));
    start = end;
    return proper ? capitalize(part) : part;
  });
  return printed.join(idiom ? '-' : ' ');
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

/** Lengths of the words that a long word is made of, each of two or three characters; the word whole where there is no such cut. */
function divideWord(characters: readonly string[], lexicon: Lexicon): number[] {
  const best: ({ rarity: number; lengths: readonly number[] } | undefined)[] = [{ rarity: 0, lengths: [] }];
  for (let end = 2; end <= characters.length; end += 1) {
    for (let length = 2; length <= Math.min(JOINED_AT_MOST, end); length += 1) {
      const before = best[end - length];
      const frequency = lexicon.frequency(characters.slice(end - length, end).join(''));
      if (!before || frequency === 0) continue;
      const rarity = before.rarity + 20 - Math.log(frequency);
      if (rarity < (best[end]?.rarity ?? Infinity)) best[end] = { rarity, lengths: [...before.lengths, length] };
    }
  }
  return [...(best[characters.length]?.lengths ?? [characters.length])];
}
