/**
 * The saved words as they are stored. Only the background changes them, one change after the other, so that two tabs never
 * undo each other's; everybody may read. What cannot be read is set aside under a key of its own before anything is
 * written over it.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { applyWordsChange, keepWord, type WordsChange } from './change.ts';
import { savedWordSchema, type SavedWord, type WordWish } from './saved-word.ts';

const item = storage.defineItem<unknown>('local:saved-words', { fallback: null });
const setAside = storage.defineItem<unknown>('local:saved-words-unreadable', { fallback: null });

const VERSION = 1;

/** From the version that a key names to the next one: words as that version stored them in, words as the next one does out. */
export type Upgrades = Readonly<Record<number, (words: readonly unknown[]) => readonly unknown[]>>;
const UPGRADES: Upgrades = {};

const storedSchema = v.object({ version: v.pipe(v.number(), v.integer()), words: v.array(v.unknown()) });

export interface StoredWords {
  readonly words: readonly SavedWord[];
  /** Whether the record holds something that could not be read. */
  readonly isDamaged: boolean;
  /** Written by a later Yanzhen: nothing of it may be written over. */
  readonly isLater: boolean;
}

/** What can be read of a stored record; what is damaged is passed over, word by word. */
export function parseStoredWords(stored: unknown, upgrades: Upgrades = UPGRADES, version = VERSION): StoredWords {
  if (stored === null || stored === undefined) return { words: [], isDamaged: false, isLater: false };
  const record = v.safeParse(storedSchema, stored);
  if (!record.success) return { words: [], isDamaged: true, isLater: false };
  let { words: raw }: { words: readonly unknown[] } = record.output;
  for (let from = record.output.version; from < version; from += 1) raw = upgrades[from]?.(raw) ?? raw;
  const words = new Map<string, SavedWord>();
  for (const each of raw) {
    const word = v.safeParse(savedWordSchema, each);
    if (word.success) words.set(word.output.id, word.output);
  }
  return { words: [...words.values()], isDamaged: words.size < raw.length, isLater: record.output.version > version };
}

export interface Vocabulary {
  readonly words: readonly SavedWord[];
  /** What could not be read, for a person to keep as a file; null where all is well. */
  readonly unreadable: unknown;
}

export async function readVocabulary(): Promise<Vocabulary> {
  const [stored, aside] = await Promise.all([item.getValue(), setAside.getValue()]);
  const { words, isDamaged } = parseStoredWords(stored);
  const unreadable = [...asList(aside), ...(isDamaged ? [stored] : [])];
  return { words, unreadable: unreadable.length === 0 ? null : unreadable };
}

let last: Promise<unknown> = Promise.resolve();

/** Changes what is stored, after all changes before it; for the background alone. */
function afterOthers<Result>(
  change: (words: readonly SavedWord[]) => { readonly words: readonly SavedWord[]; readonly result: Result },
): Promise<Result> {
  const changing = last.then(async () => {
    const stored = await item.getValue();
    const before = parseStoredWords(stored);
    if (before.isLater)
      throw new Error('Your words were written by a later version of Yanzhen. Update Yanzhen to change them.');
    const { words, result } = change(before.words);
    if (before.isDamaged) await write(() => keepAside(stored));
    if (words !== before.words || before.isDamaged) await write(() => item.setValue({ version: VERSION, words }));
    return result;
  });
  // A change that failed is told to who asked for it; the next one starts anew.
  last = changing.catch(() => undefined);
  return changing;
}

/** Keeps a word that was met on a page, and tells it as it is kept; one that is there already stays as it is. */
export function saveWord(wish: WordWish, given: Pick<SavedWord, 'id' | 'address' | 'savedOn'>): Promise<SavedWord> {
  return afterOthers((before) => {
    const { words, word } = keepWord(before, wish, given);
    return { words, result: word };
  });
}

/** Throws, in the person's words, where it cannot be done; then nothing is changed. */
export function changeSavedWords(change: WordsChange): Promise<null> {
  return afterOthers((before) => ({ words: applyWordsChange(before, change), result: null }));
}

/** Calls back whenever something changes, until the signal aborts; for good without one. */
export function watchVocabulary(onChange: (vocabulary: Vocabulary) => void, signal?: AbortSignal): void {
  const tell = (): void => void readVocabulary().then((vocabulary) => signal?.aborted !== true && onChange(vocabulary));
  for (const stop of [item.watch(tell), setAside.watch(tell)]) signal?.addEventListener('abort', stop);
}

/** Beside what was set aside before: nothing that was once a person's is thrown away. */
async function keepAside(stored: unknown): Promise<void> {
  await setAside.setValue([...asList(await setAside.getValue()), stored]);
}

function asList(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

async function write(store: () => Promise<void>): Promise<void> {
  try {
    await store();
  } catch (error) {
    const isFull = error instanceof Error && /quota|space|full/i.test(`${error.name} ${error.message}`);
    throw new Error(
      isFull
        ? 'The browser has no room left for Yanzhen. Nothing was changed and nothing is lost: export some words, delete them, and try again.'
        : 'The browser could not store this. Nothing was changed and nothing is lost: try again, or restart the browser.',
      { cause: error },
    );
  }
}
