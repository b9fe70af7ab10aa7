/** The readings of `@pinyin-pro/data`, in the form that we print. */
import { splitSyllables } from '../reading/tone.ts';

/**
 * The citation syllables of a word, one per character; null where the source has none or they do not fit. It writes 一 and
 * 不 as they sound before the next syllable (yí gè, bú shì), and the 儿 of er-hua without a tone.
 */
export function citedSyllables(word: string, readings: Readonly<Record<string, string>>): readonly string[] | null {
  const given = Object.hasOwn(readings, word) ? readings[word] : undefined;
  const characters = [...word];
  const syllables = given?.split(' ').map((syllable, index) => cite(characters[index] ?? '', syllable));
  if (syllables?.length !== characters.length) return null;
  return syllables.every((syllable) => splitSyllables(syllable).length === 1) ? syllables : null;
}

function cite(character: string, syllable: string): string {
  if (character === '一' && /^y[íì]$/u.test(syllable)) return 'yī';
  if (character === '不' && syllable === 'bú') return 'bù';
  return character === '儿' && syllable === 'er' ? 'r' : syllable;
}
