/** Rules for what somebody is given by the rules of a policy: 对企业给予最高200万元奖励, 按投资额的20%给予补助, 每亩补贴150元. */
import { sayFigure } from '../figure.ts';
import type { Figure } from '../../language/number/figure.ts';
import { grants, grantVerbs, perGranted, perTimes, sparing } from '../words/grant.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

interface Sum {
  /** 'up to RMB 2 million', '20% of the investment' */
  readonly sum: string;
  readonly isLimit: boolean;
}

export function grantRules({ text, isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '每')) return perUnit(from);
    if (isAt(from, '按')) return rated(from);
    if (isAt(from, '前') || isAt(from, '免')) return spared(from);
    if (!isAt(from, '对') || isAt(from, '对于')) return given(from, '', null);
    return nominal(from + 1).flatMap(({ value, end, cost }) => {
      if (value.open || value.parts.some(({ isAction }) => isAction)) return [];
      const whom = ` to ${sayNominals(value, false)}`;
      return given(end, whom, null).map((parsed) => ({ ...parsed, cost: parsed.cost + cost }));
    });
  };

  /** 给予|最高|200万元|的|一次性奖励, 给予|一次性奖励|20万元. Behind a rate no sum of its own need follow. */
  function given(from: number, whom: string, rate: Sum | null): Parsed<Verbal>[] {
    const opening = Object.keys(grantVerbs).find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const verb = grantVerbs[opening] ?? 'give';
    const start = from + opening.length;
    if (rate !== null) {
      const grant = grantAt(start);
      return grant?.end === text.length ? [granted(verb, `${grant.english} of ${rate.sum}${whom}`, true)] : [];
    }
    const before = sums(start).flatMap(({ value: { sum, isLimit }, end }) => {
      const grant = grantAt(isAt(end, '的') ? end + 1 : end);
      return grant?.end === text.length ? [granted(verb, `${grant.english} of ${sum}${whom}`, isLimit)] : [];
    });
    const grant = grantAt(start);
    const behind = (grant === null ? [] : sums(grant.end)).flatMap(({ value: { sum }, end }) =>
      grant !== null && end === text.length ? [granted(verb, `${grant.english} of ${sum}${whom}`, true)] : [],
    );
    return [...before, ...behind, ...lasting(start, verb, whom)];
  }

  /** 按(照)|投资额|的|20%|给予|补助, 按|不超过|实际投资|30%|的比例|给予|补助: as much of what. */
  function rated(from: number): Parsed<Verbal>[] {
    const start = from + (isAt(from, '按照') ? 2 : 1);
    const bound = ['不超过', '最高'].find((word) => isAt(start, word)) ?? '';
    return nominal(start + bound.length).flatMap(({ value, end, cost }) => {
      if (value.open || value.parts.length > 1 || value.parts[0].isAction || value.parts[0].count !== null) return [];
      const base = sayNominals(value, false).replace(/^the /, '');
      const shared = shares(isAt(end, '的') ? end + 1 : end).flatMap(({ value: { sum }, end: to }) => {
        const ending = ['的比例', '的标准', '比例', '标准'].find((word) => isAt(to, word)) ?? '';
        const told = bound === '' || sum.startsWith('up to ') ? sum : `up to ${sum}`;
        const rate: Sum = { sum: `${told} of the ${base}`, isLimit: true };
        return given(to + ending.length, '', rate);
      });
      return [...shared, ...(bound === '' ? shareGiven(end, base) : [])].map((parsed) => ({
        ...parsed,
        cost: parsed.cost + cost,
      }));
    });
  }

  /** 按实缴保费|给予|最高80%|的|补助 */
  function shareGiven(from: number, base: string): Parsed<Verbal>[] {
    const opening = Object.keys(grantVerbs).find((word) => isAt(from, word));
    if (opening === undefined) return [];
    return shares(from + opening.length).flatMap(({ value: { sum }, end }) => {
      const grant = grantAt(isAt(end, '的') ? end + 1 : end);
      const said = `${grant?.english ?? ''} of ${sum} of the ${base}`;
      return grant?.end === text.length ? [granted(grantVerbs[opening] ?? 'give', said, true)] : [];
    });
  }

  /** The longest of the things that are given there. */
  function grantAt(from: number): { readonly english: string; readonly end: number } | null {
    const word = Object.keys(grants)
      .filter((candidate) => isAt(from, candidate))
      .toSorted((one, other) => other.length - one.length)[0];
    if (word !== undefined && from + word.length === text.length)
      return { english: grants[word] ?? '', end: text.length };
    // 给予|生活补贴: a kind of them, at the end of the clause.
    const kind = nominal(from).find(
      ({ value: { parts, open }, end }) =>
        end === text.length && !open && parts.length === 1 && parts[0].after === '' && KIND.test(parts[0].head),
    );
    if (kind !== undefined) return { english: sayNominals(kind.value, false).replace(/^the /, ''), end: kind.end };
    return word === undefined ? null : { english: grants[word] ?? '', end: from + word.length };
  }

  /** 给予|最长6个月的|生活补贴 */
  function lasting(from: number, verb: string, whom: string): Parsed<Verbal>[] {
    const most = ['最长', '最多'].find((word) => isAt(from, word));
    return durations(from + (most?.length ?? 0)).flatMap(({ value, end }) => {
      const grant = grantAt(isAt(end, '的') ? end + 1 : end);
      if (most === undefined || grant?.end !== text.length) return [];
      return [granted(verb, `${grant.english}${whom} for up to ${value}`, true)];
    });
  }

  function durations(from: number): Parsed<string>[] {
    return wordsOf(from, 'figure').flatMap(({ word: { figure }, end }) =>
      figure.kind === 'quantity' && /^(?:年|个月|天)$/u.test(figure.unit ?? '') && figure.bound === 'exact'
        ? [{ value: sayFigure(figure), end, cost: 1 }]
        : [],
    );
  }

  /** 免收|两年|租金, 前两年|免收|租金: for how long somebody need not pay. */
  function spared(from: number): Parsed<Verbal>[] {
    const first = isAt(from, '前') ? durations(from + 1) : [];
    const opening = first.map(({ value, end }) => ({ when: ` for the first ${value}`, at: end }));
    return [{ when: '', at: from }, ...opening].flatMap(({ when, at }) => {
      const word = Object.keys(sparing).find((verb) => isAt(at, verb));
      if (word === undefined) return [];
      const start = at + word.length;
      const spans = when === '' ? durations(start).map(({ value, end }) => ({ when: ` for ${value}`, end })) : [];
      return (when === '' ? spans : [{ when, end: start }]).flatMap((span) =>
        nominal(isAt(span.end, '的') ? span.end + 1 : span.end)
          .filter(({ value, end }) => end === text.length && !value.open)
          .map(({ value }) => granted(sparing[word] ?? '', `${sayNominals(value, false)}${span.when}`, true)),
      );
    });
  }

  /** 每亩|补贴|150元, 每人每月|给予|补贴|800元: how much for each, to whomever it goes. */
  function perUnit(from: number): Parsed<Verbal>[] {
    const unit = Object.keys(perGranted).find((word) => isAt(from + 1, word));
    if (unit === undefined) return [];
    const next = from + 1 + unit.length;
    const time = Object.keys(perTimes).find((word) => isAt(next, word)) ?? '';
    const at = next + time.length;
    const each = ` per ${perGranted[unit] ?? ''}${time === '' ? '' : ` ${perTimes[time] ?? ''}`}`;
    const giving = Object.keys(grantVerbs).find((word) => isAt(at, word));
    if (giving !== undefined)
      return given(at, each, null).map(({ value, ...parsed }) => ({ ...parsed, value: { ...value, isRule: true } }));
    const verb = ['补贴', '补助', '奖励', '资助'].find((word) => isAt(at, word));
    if (verb === undefined) return [];
    return sums(at + verb.length)
      .filter(({ end }) => end === text.length)
      .map(({ value: { sum } }) => granted('grant', `${grants[verb] ?? ''} of ${sum}${each}`, true));
  }

  /** 最高200万元, 不超过200万元: a limit, which only a rule sets. */
  function sums(from: number): Parsed<Sum>[] {
    return figures(from, 'amount');
  }

  /** 20%, 不超过15% */
  function shares(from: number): Parsed<Sum>[] {
    return figures(from, 'share');
  }

  function figures(from: number, kind: Figure['kind']): Parsed<Sum>[] {
    const most = ['最高', '最多', '累计最高'].find((word) => isAt(from, word));
    return wordsOf(from + (most?.length ?? 0), 'figure').flatMap(({ word: { figure }, end }) => {
      if (figure.kind !== kind || figure.bound === 'several') return [];
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

/** What is given, at the end of a longer name. */
const KIND = /(?:allowance|compensation|reward|subsidy|subsidies)$/;

function upTo(figure: Figure): string {
  return `up to ${sayFigure({ ...figure, bound: 'exact' })}`;
}
