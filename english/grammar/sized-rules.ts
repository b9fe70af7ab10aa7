/** Rules for a noun that is told with how large it is: 总投资86亿元的产业园项目, 总规模100亿元的基金. */
import { sayFigure } from '../figure.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import type { Nominal } from './nominal.ts';

export function sizedRules({ isAt, wordsOf }: ClauseWords, bare: Rule<Nominal>): Rule<Nominal> {
  return (from) => {
    const word = Object.keys(SIZES).find((size) => isAt(from, size));
    if (word === undefined) return [];
    const start = from + word.length;
    return wordsOf(start, 'figure').flatMap(({ word: { figure }, end }): Parsed<Nominal>[] => {
      if (figure.kind !== 'amount' || figure.bound === 'several' || !isAt(end, '的')) return [];
      return bare(end + 1).flatMap(({ value, end: to, cost }) => {
        if (value.after !== '' || value.counting === 'name' || value.counting === 'names') return [];
        if (!SIZED.test(value.head)) return [];
        // 投资亿元以上的项目 are many; one costs so much.
        const counting = figure.bound === 'at-least' ? value.counting : 'one';
        const after = ` with ${SIZES[word] ?? ''} of ${sayFigure(figure)}`;
        return [{ value: { ...value, counting, after }, end: to, cost: cost + 1.5 }];
      });
    });
  };
}

/** Longest first. */
const SIZES: Readonly<Record<string, string>> = {
  计划总投资: 'a planned total investment',
  总投资额: 'a total investment',
  总投资: 'a total investment',
  投资额: 'an investment',
  投资: 'an investment',
  总规模: 'a total size',
  规模: 'a size',
};

const SIZED = /\b(?:base|center|facility|fund|funds|line|park|plant|project|railway|station)$/;
