/** How syllables are written together: GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography. */
import { markTone } from './tone.ts';

/** Letters that a syllable may begin with and that an apostrophe must set off inside a word (GB/T 16159-2012; Scheme of 1958, V). */
const OPEN = /^[aeoāáǎàēéěèōóǒò]/u;

/** Syllables as one word: `xī`, `ān` → `xī'ān`. */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables.map((syllable, index) => (index > 0 && OPEN.test(syllable) ? `'${syllable}` : syllable)).join('');
}

/** The first letter in upper case, as a proper noun has it. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A reading of CC-CEDICT as printed: `Chong2 qing4` → `Chóngqìng`, `Xi1 an1` → `Xī'ān`. A capital begins a new word
 * where the dictionary has one (`Zhong1 guo2 Ren2 min2 …`); Latin letters stand by themselves.
 */
export function joinWord(numbered: readonly string[]): string {
  const words: string[][] = [];
  let open = false;
  for (const part of numbered) {
    if (part === '·' || part === ',') {
      open = false;
      continue;
    }
    const syllable = markTone(part);
    const capital = /^\p{Lu}/u.test(part);
    if (syllable === null || capital || !open) words.push([]);
    words.at(-1)?.push(syllable === null ? part : capital ? capitalize(syllable) : syllable);
    open = syllable !== null;
  }
  return words.map(joinSyllables).join(' ');
}

/** A personal name, family name and given name apart: `Wáng Zhìjié` (GB/T 16159-2012 6.2.1). */
export function joinName(familyName: readonly string[], givenName: readonly string[]): string {
  return [familyName, givenName]
    .filter((part) => part.length > 0)
    .map((part) => capitalize(joinSyllables(part)))
    .join(' ');
}

/** Words that tell what sort of place a name names; written apart with a capital of their own (GB/T 16159-2012 6.2.2). */
const PLACE_TYPES = [
  '自治区',
  '自治州',
  '自治县',
  '新区',
  '开发区',
  '地区',
  '省',
  '市',
  '区',
  '县',
  '州',
  '盟',
  '旗',
  '镇',
  '乡',
  '村',
  '街道',
];

/** A place name, its proper part and the word for its sort apart: 涪陵区 → `Fúlíng Qū`. A one-character name stays whole: 忠县 → `Zhōngxiàn`. */
export function joinPlace(name: string, syllables: readonly string[]): string {
  const type = PLACE_TYPES.find((ending) => name.endsWith(ending) && name.length > ending.length + 1);
  const cut = syllables.length - (type?.length ?? 0);
  const proper = capitalize(joinSyllables(syllables.slice(0, cut)));
  return type === undefined ? proper : `${proper} ${capitalize(joinSyllables(syllables.slice(cut)))}`;
}
