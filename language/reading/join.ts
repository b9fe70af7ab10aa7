/** Syllables joined to words. */
import { markTone } from './tone.ts';

/** Syllables that an apostrophe must set off inside a word: Xī'ān (Scheme for the Chinese Phonetic Alphabet, V). */
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
 * (`Zhong1 hua2 Ren2 min2 Gong4 he2 guo2`); Latin letters stand by themselves, and no interpunct is printed.
 */
export function joinNumbered(numbered: readonly string[]): string {
  const words: string[][] = [];
  let open = false;
  for (const part of numbered) {
    const syllable = markTone(part);
    const capital = /^\p{Lu}/u.test(part);
    if (/^[·,]$/u.test(part)) {
      open = false;
      continue;
    }
    if (syllable === null || capital || !open) words.push([]);
    words.at(-1)?.push(syllable === null ? part : capital ? capitalize(syllable) : syllable);
    open = syllable !== null;
  }
  return words.map(joinSyllables).join(' ');
}

/**
 * Printed pinyin with other syllables where these stand, its spaces, hyphens and capitals kept; unchanged where the
 * syllables are not those of what is printed.
 */
export function respell(printed: string, from: readonly string[], to: readonly string[]): string {
  const text = printed.normalize('NFC');
  const lower = text.toLowerCase();
  let written = '';
  let at = 0;
  for (const [index, syllable] of from.entries()) {
    const found = lower.indexOf(syllable, at);
    if (found < 0) return printed;
    const isCapital = text.charAt(found) !== lower.charAt(found);
    const replacement = to[index] ?? syllable;
    written += text.slice(at, found) + (isCapital ? capitalize(replacement) : replacement);
    at = found + syllable.length;
  }
  return written + text.slice(at);
}
