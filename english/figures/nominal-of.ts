/** What chunks name, if the grammar reads all of them as one noun phrase. */
import type { Chunk } from '../chunk.ts';
import { nounsBetween, readSubject } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals, type NominalList } from '../grammar/nominal.ts';

/** A single word is read as a noun though it be a verb as well: 补贴. */
export function nominalOf(chunks: readonly Chunk[]): NominalList | null {
  if (chunks.length === 0) return null;
  const words = wordsOfClause(chunks);
  if (chunks.length === 1) return nounsBetween(words, 0, words.text.length)[0] ?? null;
  const reading = readSubject(words);
  const isPlain = reading?.times.length === 0 && reading.fronts.length === 0 && reading.effects.length === 0;
  return isPlain ? reading.subject : null;
}

/** 《办法》, 《办法》和《条例》: titles, whatever words they hold. */
export function sayTitles(chunks: readonly Chunk[]): string | null {
  const words = wordsOfClause(chunks);
  const [titles] = nounsBetween(words, 0, words.text.length);
  return titles === undefined ? null : sayNominals(titles, false);
}

/** In English, with its article; null where it is no noun phrase. */
export function sayNominalOf(chunks: readonly Chunk[], creating = false): string | null {
  const nominal = nominalOf(chunks);
  return nominal === null ? null : sayNominals(nominal, creating);
}

/** The chunks between two offsets into their text; null where one of them begins or ends inside a chunk. */
export function chunksBetween(chunks: readonly Chunk[], from: number, to: number): readonly Chunk[] | null {
  let at = 0;
  const found: Chunk[] = [];
  for (const chunk of chunks) {
    const end = at + chunk.text.length;
    if (at >= from && end <= to) found.push(chunk);
    else if (at < to && end > from) return null;
    at = end;
  }
  return found;
}

/** The chunks before the first of these words, and those behind it; null where none of them stands as a chunk of its own. */
export function splitAt(
  chunks: readonly Chunk[],
  words: RegExp,
): { readonly before: readonly Chunk[]; readonly word: string; readonly behind: readonly Chunk[] } | null {
  const at = chunks.findIndex(({ text, figure, period }) => figure === null && period === null && words.test(text));
  const word = chunks[at];
  return word === undefined ? null : { before: chunks.slice(0, at), word: word.text, behind: chunks.slice(at + 1) };
}
