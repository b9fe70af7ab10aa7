/** 一、二季度 are two quarters, of which the chunk 二季度 would be told alone. */
import { textOf, type Chunk } from '../chunk.ts';

/** The chunks with several quarters joined to one that has no time. Together they are the same text. */
export function withQuartersJoined(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const named = joined.slice(-2);
    const first = named[0];
    const isLast = chunk.period !== null && /^[二三四]季度/u.test(chunk.text);
    if (isLast && first !== undefined && SEVERAL.test(textOf(named))) {
      const text = textOf(named) + chunk.text;
      joined.splice(-2, 2, { ...chunk, text, start: first.start, period: null, kind: 'other' });
    } else joined.push(chunk);
  }
  return joined;
}

const SEVERAL = /^(?:前)?[一二三][、和及至到]$/u;
