/** How the saved words change. Pure, so that each change can be tested and undone. */
import * as v from 'valibot';
import { editSchema, MOST_SAVED_WORDS, savedWordSchema, type SavedWord, type WordWish } from './saved-word.ts';

const id = savedWordSchema.entries.id;

export const wordsChangeSchema = v.variant('change', [
  v.object({ change: v.literal('edit'), id, ...editSchema.entries }),
  v.object({ change: v.literal('remove'), ids: v.pipe(v.array(id), v.maxLength(MOST_SAVED_WORDS)) }),
  /** Adds words, or puts them in the place of those of the same id: what a file brings, what an undo gives back. */
  v.object({ change: v.literal('put'), words: v.pipe(v.array(savedWordSchema), v.maxLength(MOST_SAVED_WORDS)) }),
]);
export type WordsChange = v.InferOutput<typeof wordsChangeSchema>;

/** The words after a change, oldest first. Throws, in the person's words, where there would be too many. */
export function applyWordsChange(words: readonly SavedWord[], change: WordsChange): readonly SavedWord[] {
  switch (change.change) {
    case 'edit': {
      if (!words.some((word) => word.id === change.id)) throw new Error('This word was deleted meanwhile.');
      const { english, note } = change;
      return words.map((word) => (word.id === change.id ? { ...word, english, note } : word));
    }
    case 'remove': {
      const gone = new Set(change.ids);
      return words.filter((word) => !gone.has(word.id));
    }
    case 'put': {
      const fresh = new Map(change.words.map((word) => [word.id, word]));
      const kept = words.map((word) => fresh.get(word.id) ?? word);
      const known = new Set(words.map((word) => word.id));
      const added = [...fresh.values()].filter((word) => !known.has(word.id));
      return fitting([...kept, ...added].toSorted((one, other) => Date.parse(one.savedOn) - Date.parse(other.savedOn)));
    }
  }
}

/** The change that takes another one back, given the words before it. */
export function inverseOf(words: readonly SavedWord[], change: WordsChange): readonly WordsChange[] {
  const concerned = new Set(
    change.change === 'edit'
      ? [change.id]
      : change.change === 'remove'
        ? change.ids
        : change.words.map((word) => word.id),
  );
  const before = words.filter((word) => concerned.has(word.id));
  const known = new Set(before.map((word) => word.id));
  const added = change.change === 'put' ? [...concerned].filter((each) => !known.has(each)) : [];
  return [
    ...(added.length > 0 ? [{ change: 'remove' as const, ids: added }] : []),
    ...(before.length > 0 ? [{ change: 'put' as const, words: before }] : []),
  ];
}

export interface Kept {
  readonly words: readonly SavedWord[];
  /** The word as it is kept; one that was there already is not kept twice. */
  readonly word: SavedWord;
}

/** Keeps a word that was met in a sentence of a page. */
export function keepWord(
  words: readonly SavedWord[],
  wish: WordWish,
  given: Pick<SavedWord, 'id' | 'address' | 'savedOn'>,
): Kept {
  const same = words.find(
    (word) => word.headword === wish.headword && word.sentence === wish.sentence && word.address === given.address,
  );
  if (same) return { words, word: same };
  const word: SavedWord = { ...wish, ...given, note: '' };
  return { words: fitting([...words, word]), word };
}

function fitting(words: readonly SavedWord[]): readonly SavedWord[] {
  if (words.length > MOST_SAVED_WORDS)
    throw new Error(
      `Yanzhen can keep ${MOST_SAVED_WORDS.toLocaleString('en')} words; these would be ${words.length.toLocaleString('en')}.`,
    );
  return words;
}
