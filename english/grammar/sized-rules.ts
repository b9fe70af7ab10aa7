/** Rules for a noun that is told with how large it is: 总投资86亿元的产业园项目, 全长481公里的高铁, 占地300亩的12个公园. */
import { sayFigure } from '../figure.ts';
import { sizes, type Size } from '../words/size.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import type { Nominal } from './nominal.ts';

/** @param simple nouns with a count */
export function sizedRules(
  { isAt, wordsOf }: ClauseWords,
  { bare, simple }: { readonly bare: Rule<Nominal>; readonly simple: Rule<Nominal> },
): Rule<Nominal> {
  return (from) => {
    const found = Object.keys(sizes)
      .filter((size) => isAt(from, size))
      .toSorted((one, other) => other.length - one.length)[0];
    const size = found === undefined ? undefined : sizes[found];
    if (found === undefined || size === undefined) return [];
    const start = from + found.length;
    const link = ['达到', '达', '约'].find((word) => isAt(start, word)) ?? '';
    return wordsOf(start + link.length, 'figure').flatMap(({ word: { figure }, end }): Parsed<Nominal>[] => {
      const isOfKind = size.units.test(figure.unit ?? '') && figure.bound !== 'several' && isAt(end, '的');
      if (!isOfKind) return [];
      const said = `${size.english} ${link === '约' ? 'about ' : ''}${sayFigure(figure)}`;
      const ones = bare(end + 1).flatMap(({ value, ...parsed }) => {
        if (!isPlain(value, size)) return [];
        // 投资亿元以上的项目 are many; one costs so much.
        const counting = figure.bound === 'at-least' ? value.counting : 'one';
        return [{ ...parsed, value: { ...value, counting, after: ` ${said}` } }];
      });
      // 总投资428亿元的12个项目: all of them together.
      const together = size.sums
        ? simple(end + 1).flatMap(({ value, ...parsed }) =>
            /\d/.test(value.count ?? '') && isPlain(value, size)
              ? [{ ...parsed, value: { ...value, after: ` ${said} in total` } }]
              : [],
          )
        : [];
      return [...ones, ...together].map((parsed) => ({ ...parsed, cost: parsed.cost + 1.5 }));
    });
  };
}

function isPlain({ after, counting, owner, isAction, head }: Nominal, { of }: Size): boolean {
  return after === '' && owner === null && !isAction && /^(?:many|one)$/.test(counting) && of.test(head);
}
