/** A stretch of a clause as a phrase of another sentence. */
import type { Chunk } from '../chunk.ts';
import { readGrammar, readSubject } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals } from '../grammar/nominal.ts';

/** Something done, told with -ing, or a noun phrase. */
export function told(chunks: readonly Chunk[]): string | null {
  const words = wordsOfClause(chunks);
  const named = readSubject(words);
  if (named !== null && named.times.length + named.fronts.length + named.effects.length === 0)
    return sayNominals(named.subject, false);
  const done = readGrammar(words);
  if (done?.verbal == null || done.subject !== null || !done.verbal.hasObject || done.verbal.isDone) return null;
  return done.times.length + done.fronts.length + done.effects.length > 0 ? null : done.verbal.say('ing');
}

/** The chunks that stand before an offset of their text. */
export function upTo(chunks: readonly Chunk[], offset: number): readonly Chunk[] {
  let at = 0;
  return chunks.filter(({ text }) => (at += text.length) <= offset);
}

/** The chunks behind so many characters; null where these end inside of one. */
export function cutAt(chunks: readonly Chunk[], length: number): readonly Chunk[] | null {
  let at = 0;
  for (const [index, { text }] of chunks.entries()) {
    if (at === length) return chunks.slice(index);
    at += text.length;
  }
  return null;
}
