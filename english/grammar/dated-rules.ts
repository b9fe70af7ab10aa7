/** Rules for noun phrases of a time: 2022年工作进展情况, 下一步工作. */
import { sayPeriod } from '../period.ts';
import { COMING } from '../words/adverb.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import type { Nominal, NominalList } from './nominal.ts';

/** 2022年工作进展情况: work progress for 2022. */
export function datedRules({ isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<NominalList> {
  return (from): Parsed<NominalList>[] => {
    return wordsOf(from, 'time').flatMap(({ word, end }) => {
      // 下一步工作, 未来一段时期…的发展
      const stage = 'english' in word.time ? STAGES[word.time.english] : undefined;
      if (!('period' in word.time) && stage === undefined) return [];
      const period = 'period' in word.time ? sayPeriod(word.time.period) : '';
      const isAhead = period.startsWith('the next ') || stage === STAGES[COMING];
      // 分析当前形势: as it is now
      const isNow = 'period' in word.time && /^(?:当前|目前|现阶段)$/u.test(word.time.period.text);
      const when = stage ?? (period.startsWith('since ') ? ` ${period}` : ` ${isAhead ? 'over' : 'for'} ${period}`);
      return nominal(isAt(end, '的') ? end + 1 : end).flatMap(({ value, ...rest }) => {
        const [first, ...others] = value.parts;
        const last = others.pop() ?? first;
        // 上半年金融统计数据情况: the situation of the statistics for that time
        const isPlain = last.after === '' || (value.parts.length === 1 && OF_ONE.test(last.after));
        if (value.open || !(isPlain || isAhead) || last.counting === 'name') return [];
        if (isNow) {
          const current: Nominal = { ...first, before: `current ${first.before}` };
          const isOne = value.parts.length === 1 && first.determiner === null && first.count === null && !first.owner;
          return isOne ? [{ value: { parts: [current], open: false }, end: rest.end, cost: rest.cost + 1.5 }] : [];
        }
        const dated: Nominal = { ...last, after: last.after + when };
        const parts: NominalList['parts'] = value.parts.length === 1 ? [dated] : [first, ...others, dated];
        return [{ value: { parts, open: false }, end: rest.end, cost: rest.cost + 1.5 }];
      });
    });
  };
}

/** Of one thing, without a phrase of its own. */
const OF_ONE = /^ of (?:the )?(?!.*\b(?:and|at|by|for|from|in|of|on|that|to|with)\b)[\w -]+$/;

/** When work is done that such a time stands before. */
const STAGES: Readonly<Record<string, string>> = {
  [COMING]: ' over the coming period',
  'as a next step': ' for the next step',
  'in the next stage': ' for the next stage',
};
