/** What a change is measured by and how it goes, written as one word: 同增 for 同比增长, 两年平均增长. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Piece } from '../piece.ts';
import { bases } from '../words/adverb.ts';
import { relations } from '../words/relation.ts';

/** The two pieces of such a word where a figure stands behind it, and how many chunks it takes; null for any other word. */
export function shortenedAt(
  chunks: readonly Chunk[],
  from: number,
): { readonly pieces: readonly Piece[]; readonly chunks: number } | null {
  const [first] = chunks.slice(from);
  if (first === undefined || !/^[同两三]/u.test(first.text)) return null;
  const figure = chunks.findIndex(({ text, figure: held }, at) => at > from && held !== null && !YEARS.has(text));
  const behind = figure < 0 ? [] : chunks.slice(from, figure);
  const [whole, basis = '', change = ''] = FORM.exec(textOf(behind)) ?? [];
  const relation = Object.hasOwn(relations, change) ? relations[change] : undefined;
  const english = basis === '同' ? bases['同比'] : AVERAGES[basis];
  if (whole === undefined || relation === undefined || english === undefined) return null;
  const middle = first.start + basis.length;
  return {
    pieces: [
      { sense: 'basis', english, text: basis, start: first.start, end: middle },
      { sense: 'relation', relation, text: change, start: middle, end: first.start + whole.length },
    ],
    chunks: behind.length,
  };
}

const FORM = /^(同|[两三]年平均)((?:增长?|下?降)(?!至|到))$/u;

const AVERAGES: Readonly<Record<string, string>> = {
  两年平均: 'a year on average over two years',
  三年平均: 'a year on average over three years',
};

/** Figures to our numbers, and here only part of the word. */
const YEARS: ReadonlySet<string> = new Set(['两年', '三年']);
