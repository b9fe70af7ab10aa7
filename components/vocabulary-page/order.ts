/** Which words are shown, and in what order. */
import type { SavedWord } from '../../vocabulary/saved-word.ts';

export const sortings = ['headword', 'reading', 'english', 'title', 'savedOn'] as const;
export type Sorting = (typeof sortings)[number];

export interface Order {
  readonly by: Sorting;
  readonly descending: boolean;
}

/** What was saved last is looked for first. */
export const newestFirst: Order = { by: 'savedOn', descending: true };

/** Another column from its beginning, dates from the latest; the same column the other way round. */
export function orderBy(by: Sorting, now: Order): Order {
  return { by, descending: now.by === by ? !now.descending : by === 'savedOn' };
}

/** Without tones and capitals, as people write when they search. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words that hold all parts of a query in any field, pinyin with or without tones and spaces. */
export function findWords(words: readonly SavedWord[], query: string): readonly SavedWord[] {
  const parts = plain(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return words;
  return words.filter((word) => {
    const { headword, reading, english, sentence, title, address, note } = word;
    const text = plain([headword, reading, english, sentence, title, address, note].join('\n'));
    const joined = plain(reading).replaceAll(/[^a-z\u3105-\u312f]/g, '');
    return parts.every((part) => text.includes(part) || joined.includes(part));
  });
}

export function sortWords(words: readonly SavedWord[], { by, descending }: Order): readonly SavedWord[] {
  const collator = new Intl.Collator(by === 'headword' || by === 'title' ? 'zh' : 'en', { numeric: true });
  const keyed = words.map((word) => ({ word, key: by === 'reading' ? plain(word.reading) : word[by] }));
  const direction = descending ? -1 : 1;
  return keyed.toSorted((one, other) => direction * collator.compare(one.key, other.key)).map(({ word }) => word);
}
