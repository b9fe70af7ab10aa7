/**
 * The words that a person knows, as they are stored. Only the background changes them, one change after the other, so that
 * two tabs never undo each other's; everybody may read.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const LONGEST_WORD = 40;
/** More than any reader knows; the browser's store holds a few megabytes. */
export const MOST_KNOWN_WORDS = 50_000;

export const wordSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_WORD),
  v.regex(/\p{Script=Han}/u),
);

export interface KnownWordsChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const item = storage.defineItem<unknown>('local:known-words', { fallback: [] });
/** What could not be read is kept here before anything is written over it. */
const unreadable = storage.defineItem<unknown>('local:known-words-unreadable', { fallback: null });

/** The words of a stored list; what is no word in it is passed over. */
export function completeKnownWords(stored: unknown): ReadonlySet<string> {
  const list = v.safeParse(v.array(v.unknown()), stored);
  const words = (list.success ? list.output : []).flatMap((entry) => {
    const word = v.safeParse(wordSchema, entry);
    return word.success ? word.output : [];
  });
  return new Set(words);
}

export async function readKnownWords(): Promise<ReadonlySet<string>> {
  return completeKnownWords(await item.getValue());
}

let last: Promise<unknown> = Promise.resolve();

/** Adds and removes words; for the background alone. Throws where there would be too many. */
export function changeKnownWords({ add, remove }: KnownWordsChange): Promise<void> {
  const change = last.then(async () => {
    const stored = await item.getValue();
    const known = completeKnownWords(stored);
    if (!Array.isArray(stored)) await unreadable.setValue(stored);
    const gone = new Set(remove);
    const changed = new Set([...known, ...add].filter((word) => !gone.has(word)));
    if (changed.size > MOST_KNOWN_WORDS) throw new Error(`Yanzhen can keep ${MOST_KNOWN_WORDS} known words.`);
    await item.setValue([...changed]);
  });
  // A change that failed is told to who asked for it; the next one starts anew.
  last = change.catch(() => undefined);
  return change;
}

/** Calls back with all known words whenever they change, until the signal aborts. */
export function watchKnownWords(onChange: (words: ReadonlySet<string>) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    item.watch((stored) => onChange(completeKnownWords(stored))),
  );
}

/** The words of a text file, one a line; lines without Chinese are passed over. */
export function parseWordList(text: string): string[] {
  return [...completeKnownWords(text.split(/\r?\n/u).map((line) => line.split('\t')[0] ?? ''))];
}
