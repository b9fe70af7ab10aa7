/** Rules for sums of money and stretches of time behind and before verbs: 投资58亿元建设电站, 连续三年. */
import { sayFigure } from '../figure.ts';
import { spendingVerbs } from '../words/predicate.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import type { Form, Verbal } from './verbal.ts';

export interface AmountRules {
  readonly spent: (from: number) => Parsed<Verbal>[];
  readonly running: (from: number) => { readonly when: string; readonly at: number }[];
}

export function amountRules({ isAt, wordsOf }: ClauseWords, verbal: Rule<Verbal>): AmountRules {
  return { spent, running };

  /** 投资58亿元, 投资58亿元建设电站: sums, and what they are for. */
  function spent(from: number): Parsed<Verbal>[] {
    const opening = Object.keys(spendingVerbs).find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const forms = conjugate(spendingVerbs[opening] ?? '');
    const isDone = isAt(from + opening.length, '了');
    const plain = { isDone, hasObject: true, possession: null, isEvent: true as const, isSpent: true as const };
    return wordsOf(from + opening.length + (isDone ? 1 : 0), 'figure').flatMap(({ word: { figure }, end }) => {
      if (figure.kind !== 'amount') return [];
      const sum = sayFigure(figure);
      return [
        {
          value: {
            ...plain,
            possession: opening.endsWith('投资') ? `with an investment of ${sum}` : null,
            say: (form: Form) => `${forms[form]} ${sum}`,
          },
          end,
          cost: 2,
        },
        ...verbal(end).map((aim) => ({
          value: { ...plain, say: (form: Form) => `${forms[form]} ${sum} to ${aim.value.say('base')}` },
          end: aim.end,
          cost: aim.cost + 2,
        })),
      ];
    });
  }

  /** 连续三年, 连续12个月: 'for three years running'. */
  function running(from: number): { readonly when: string; readonly at: number }[] {
    const opening = ['已连续', '连续'].find((word) => isAt(from, word));
    if (opening === undefined) return [];
    return wordsOf(from + opening.length, 'figure').flatMap(({ word: { figure }, end }) =>
      figure.kind === 'quantity' &&
      /^(?:年|个月|个季度|季度|周|天)$/.test(figure.unit ?? '') &&
      figure.bound === 'exact'
        ? [{ when: `for ${sayFigure(figure)} running`, at: end }]
        : [],
    );
  }
}
