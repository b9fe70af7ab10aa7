/** The one place that asks pinyin-pro, and only for single characters that neither words nor rules settle. */
import { pinyin } from 'pinyin-pro';

/**
 * What pinyin-pro reads each character of a text as, by its index in code points; null where it knows none.
 * Without tone sandhi and without its surname mode, which reads 召开 as shào kāi.
 */
export function guessSyllables(text: string): (string | null)[] {
  return pinyin(text, { type: 'all', toneSandhi: false }).map(({ isZh, pinyin: syllable }) =>
    isZh && syllable !== '' ? syllable : null,
  );
}
