/** A file of words that a person brings: CSV or Anki’s text, told by what is in it. */
import { decode } from '../../personal/formats/decode.ts';
import { refuse } from '../../personal/formats/problem.ts';
import type { SavedWord } from '../saved-word.ts';
import { isAnki, readAnki } from './anki.ts';
import type { FileWord } from './columns.ts';
import { readWordsCsv } from './csv.ts';

const LARGEST_FILE = 32_000_000;

export interface ImportContext {
  /** The words that are kept already: a row that is one of them is no other word. */
  readonly known: readonly SavedWord[];
  /** `YYYY-MM-DD`, for words of which the file does not say when they were saved. */
  readonly today: string;
  readonly newId: () => string;
}

/** The words of a file. Throws an `ImportError` that names line and column where it cannot be taken, in whole. */
export function importWords(bytes: Uint8Array, { known, today, newId }: ImportContext): SavedWord[] {
  if (bytes.length === 0) refuse('The file is empty.');
  if (bytes.length > LARGEST_FILE) refuse('The file is larger than 32 MB.');
  const text = decode(bytes);
  const read = isAnki(text) ? readAnki(text, today) : readWordsCsv(text, today);
  const ids = new Map(known.map((word) => [placeOf(word), word.id]));
  return read.map((word) => ({ ...word, id: word.id ?? ids.get(placeOf(word)) ?? newId() }));
}

function placeOf({ headword, sentence, address }: FileWord): string {
  return JSON.stringify([headword, sentence, address]);
}
