/**
 * What English is made from: a paragraph cut into chunks. The engine's tokens are turned into chunks, so that this room
 * needs to know nothing of segmentation.
 */
import type { Entry } from '../glossary/entry.ts';
import type { Figure } from '../language/number/figure.ts';
import type { Period } from '../language/period.ts';
import type { Span } from '../language/span.ts';

export interface Chunk extends Span {
  readonly text: string;
  readonly kind: 'word' | 'term' | 'figure' | 'period' | 'person' | 'place' | 'organisation' | 'punctuation' | 'other';
  /** Headword and entry, where the glossary knows the chunk. */
  readonly headword: string | null;
  readonly entry: Entry | null;
  readonly figure: Figure | null;
  readonly period: Period | null;
  /** The reading as printed; a person's or place's English name is made from it. */
  readonly pinyin: string | null;
  readonly syllables: readonly string[] | null;
  /** First sense in the general dictionary, where the glossary has none. */
  readonly gloss: string | null;
}

/** What chunks, or the pieces that are made of them, say together. */
export function textOf(parts: readonly Pick<Chunk, 'text'>[]): string {
  return parts.map(({ text }) => text).join('');
}
