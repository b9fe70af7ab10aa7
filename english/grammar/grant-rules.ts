/** Rules for what somebody is given by the rules of a policy: 对企业给予最高200万元奖励, 每亩补贴150元. */
import { sayFigure } from '../figure.ts';
import type { Figure } from '../../language/number/figure.ts';
import { grants, grantVerbs, perGranted } from '../words/grant.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

export function grantRules({ text, isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '每')) return perUnit(from);
    if (!isAt(from, '对') || isAt(from, '对于')) return given(from, '');
    return nominal(from + 1).flatMap(({ value, end, cost }) => {
      if (value.open || value.parts.some(({ isAction }) => isAction)) return [];
      return given(end, ` to ${sayNominals(value, false)}`).map((parsed) => ({ ...parsed, cost: parsed.cost + cost }));
    });
  };

  /** 给予|最高|200万元|的|一次性奖励 */
  function given(from: number, whom: string): Parsed<Verbal>[] {
    const opening = Object.keys(grantVerbs).find((word) => isAt(from, word));
    if (opening === undefined) return [];
    return sums(from + opening.length).flatMap(({ value: { sum, isLimit }, end }) => {
      const at = isAt(end, '的') ? end + 1 : end;
      const what = Object.keys(grants).find((word) => at + word.length === text.length && isAt(at, word));
      const grant = what === undefined ? undefined : grants[what];
      if (grant === undefined) return [];
      return [granted(grantVerbs[opening] ?? 'give', `${grant} of ${sum}${whom}`, isLimit)];
    });
  }

  /** 每亩|补贴|150元: how much for each, to whomever it goes. */
  function perUnit(from: number): Parsed<Verbal>[] {
    const unit = Object.keys(perGranted).find((word) => isAt(from + 1, word));
    if (unit === undefined) return [];
    const at = from + 1 + unit.length;
    const verb = ['补贴', '补助', '奖励', '资助'].find((word) => isAt(at, word));
    if (verb === undefined) return [];
    return sums(at + verb.length)
      .filter(({ end }) => end === text.length)
      .map(({ value: { sum } }) =>
        granted('grant', `${grants[verb] ?? ''} of ${sum} per ${perGranted[unit] ?? ''}`, true),
      );
  }

  /** 最高200万元, 不超过200万元: a limit, which only a rule sets. */
  function sums(from: number): Parsed<{ readonly sum: string; readonly isLimit: boolean }>[] {
    const most = ['最高', '最多', '累计最高'].find((word) => isAt(from, word));
    return wordsOf(from + (most?.length ?? 0), 'figure').flatMap(({ word: { figure }, end }) => {
      if (figure.kind !== 'amount' || figure.bound === 'several') return [];
      const isLimit = most !== undefined || figure.bound === 'at-most';
      return [{ value: { sum: isLimit ? upTo(figure) : sayFigure(figure), isLimit }, end, cost: 1 }];
    });
  }

  function granted(verb: string, said: string, isRule: boolean): Parsed<Verbal> {
    const forms = conjugate(verb);
    const plain = { hasObject: true, isDone: false, possession: null };
    return {
      value: { ...plain, ...(isRule ? { isRule: true as const } : {}), say: (form) => `${forms[form]} ${said}` },
      end: text.length,
      cost: 2,
    };
  }
}

function upTo(figure: Figure): string {
  return `up to ${sayFigure({ ...figure, bound: 'exact' })}`;
}
