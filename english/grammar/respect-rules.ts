/** Rules for the respects in which something is done: 从财税支持、人员往来等方面, 从四个方面. */
import { sayCount } from '../figure.ts';
import type { Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';

export function respectRules({ isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<string> {
  /** 从财税支持、人员往来等方面|推出举措: in which respects. */
  return (from) => {
    if (!isAt(from, '从')) return [];
    const listed = nominal(from + 1).flatMap(({ value, end, cost }) => {
      const ending = ['等方面', '方面', '等领域', '等环节'].find((words) => isAt(end, words));
      if (ending === undefined || value.parts.length < 2) return [];
      const such = ending.startsWith('等') ? 'areas such as ' : '';
      return [{ value: `in ${such}${sayNominals(value, false)}`, end: end + ending.length, cost: cost + 0.5 }];
    });
    const counted = wordsOf(from + 1, 'figure').flatMap(({ word: { figure }, end }) => {
      const isCounted = figure.kind === 'quantity' && figure.unit === '个' && figure.bound === 'exact';
      return isCounted && isAt(end, '方面') ? [{ value: `in ${sayCount(figure)} areas`, end: end + 2, cost: 1 }] : [];
    });
    const several = ['从多个方面', '从多方面'].find((words) => isAt(from, words));
    return several === undefined
      ? [...listed, ...counted]
      : [{ value: 'in many areas', end: from + several.length, cost: 1 }];
  };
}
