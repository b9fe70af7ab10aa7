/** The one place that asks pinyin-pro, and only for characters that the lexicon does not have. */
import { pinyin } from 'pinyin-pro';

/** How pinyin-pro reads a character, with its tone mark; null where it knows no reading. */
export function guessSyllable(character: string): string | null {
  const [found] = pinyin(character, { type: 'all', toneSandhi: false });
  return found?.isZh && found.pinyin !== '' ? found.pinyin : null;
}
