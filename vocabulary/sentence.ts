/** The sentence in which a word stands. */
import { LONGEST_SENTENCE } from './saved-word.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Placed {
  readonly sentence: string;
  /** Where the word stands in it. */
  readonly span: Span;
}

/** A sentence ends at its mark and the quotation marks behind it. */
const ENDS = /[。！？!?…]+[”』」’）)]*/gu;
/** On either side of the word, where the sentence is too long to be kept whole. */
const AROUND = Math.floor(LONGEST_SENTENCE / 2) - 80;

/** The sentence of a paragraph around a span of it, without white space at its ends, and the span in it. */
export function sentenceAround(paragraph: string, { start, end }: Span): Placed {
  const ends = [...paragraph.matchAll(ENDS)].map(({ index, 0: mark }) => index + mark.length);
  const from = ends.findLast((each) => each <= start) ?? 0;
  const to = ends.find((each) => each >= end) ?? paragraph.length;
  const first = Math.max(from, boundary(paragraph, start - AROUND));
  const whole = paragraph.slice(first, Math.min(to, boundary(paragraph, end + AROUND)));
  const lead = whole.length - whole.trimStart().length;
  return { sentence: whole.trim(), span: { start: start - first - lead, end: end - first - lead } };
}

/** Never between the halves of a character. */
function boundary(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
