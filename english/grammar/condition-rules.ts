/** Rules for those who fulfil a condition: 未完成整改的企业, 列入目录的展会, 使用年限超过15年的电梯, 以投资为名的诈骗行为. */
import { sayFigure } from '../figure.ts';
import { sayWhen } from '../when.ts';
import { disposals, included, thresholds, ways } from '../words/condition.ts';
import type { Parsed, Rule } from './chart.ts';
import { canAct } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, isPlural, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { timePhrases } from './time-phrases.ts';
import type { Verbal } from './verbal.ts';

interface Phrases {
  /** Attributes and a head. */
  readonly bare: Rule<Nominal>;
  readonly nominal: Rule<NominalList>;
  readonly verbal: Rule<Verbal>;
}

export function conditionRules(clause: ClauseWords, { bare, nominal, verbal }: Phrases): Rule<Nominal> {
  const { isAt, wordsOf } = clause;
  return (from) => [
    ...lacking(from),
    ...refusing(from),
    ...listed(from),
    ...beyond(from),
    ...disposed(from),
    ...pretended(from),
  ];

  /** 没有取得许可证的企业, 年底前未完成任务的县 */
  function lacking(from: number): Parsed<Nominal>[] {
    const times = [
      ...wordsOf(from, 'time').map(({ word, end }) => ({ when: ` ${sayWhen(word.time)}`, at: end })),
      ...timePhrases(clause, from).map(({ time, end }) => ({ when: ` ${sayWhen(time)}`, at: end })),
    ];
    return [{ when: '', at: from }, ...times].flatMap(({ when, at }) => {
      if (!LACKING.some((word) => isAt(at, word))) return [];
      return verbal(at).flatMap(({ value, end, cost }) =>
        value.isDone && value.hasObject && value.hasActor !== true
          ? those(end, cost, (have) => `that ${have} ${value.say('participle')}${when}`)
          : [],
      );
    });
  }

  /** 拒不整改的企业: what they would be done with needs no object. */
  function refusing(from: number): Parsed<Nominal>[] {
    if (!isAt(from, '拒不')) return [];
    return verbal(from + 2).flatMap(({ value, end, cost }) =>
      value.isDone || value.say('base').startsWith('be ')
        ? []
        : those(end, cost, (have) => `that ${have === 'has' ? 'refuses' : 'refuse'} to ${value.say('base')}`),
    );
  }

  /** Those who act, behind 的 and what is true of them. */
  function those(at: number, cost: number, condition: (have: 'has' | 'have') => string): Parsed<Nominal>[] {
    if (!isAt(at, '的')) return [];
    return bare(at + 1).flatMap(({ value, ...rest }) => {
      const list: NominalList = { parts: [value], open: false };
      if (value.after !== '' || value.counting !== 'many' || !(isAgent(list) || canAct(value.head))) return [];
      const told = { ...value, after: ` ${condition('have')}`, afterOne: ` ${condition('has')}` };
      return [{ ...rest, value: told, cost: cost + rest.cost + 1 }];
    });
  }

  /** 列入重点目录的展会 */
  function listed(from: number): Parsed<Nominal>[] {
    const word = Object.keys(included).find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    return nominal(from + word.length).flatMap(({ value: where, end, cost }) => {
      if (where.open || where.parts.length > 1 || !isAt(end, '的')) return [];
      const [only] = where.parts;
      // 列入重点目录: the one of which the text tells.
      const isOne = only.counting === 'many' && only.count === null && only.owner === null;
      const what: NominalList = isOne ? { parts: [{ ...only, counting: 'one' }], open: false } : where;
      if (only.isAction || !INDEX.test(only.head)) return [];
      return described(end + 1, cost, `${included[word] ?? ''} ${sayNominals(what, false)}`);
    });
  }

  /** 年收入5万元以下的家庭, 使用年限超过15年的电梯 */
  function beyond(from: number): Parsed<Nominal>[] {
    const word = Object.keys(thresholds)
      .filter((measure) => isAt(from, measure))
      .toSorted((one, other) => other.length - one.length)[0];
    const threshold = word === undefined ? undefined : thresholds[word];
    if (word === undefined || threshold === undefined) return [];
    const start = from + word.length;
    const link = ['达到', '在'].find((verb) => isAt(start, verb)) ?? '';
    return wordsOf(start + link.length, 'figure').flatMap(({ word: { figure }, end }) => {
      if (!BOUNDS.test(figure.bound) || !threshold.units.test(figure.unit ?? '') || !isAt(end, '的')) return [];
      return described(end + 1, 1, `with ${threshold.english} of ${sayFigure(figure)}`).filter(({ value }) =>
        threshold.of.test(value.head),
      );
    });
  }

  /** 以投资为名的诈骗行为 */
  function pretended(from: number): Parsed<Nominal>[] {
    if (!isAt(from, '以')) return [];
    const names = [
      ...nominal(from + 1).map(({ value, ...rest }) => ({ ...rest, value: sayNominals(value, false) })),
      ...verbal(from + 1).map(({ value, ...rest }) => ({ ...rest, value: value.say('ing') })),
    ];
    return names.flatMap(({ value, end, cost }) => {
      const ending = ['为名义的', '名义的', '为名的', '为名'].find((word) => isAt(end, word));
      if (ending === undefined) return [];
      return nominal(end + ending.length).flatMap(({ value: deeds, ...rest }) => {
        const said = sayNominals(deeds, false);
        // 以理财为名的非法集资、虚假宣传: all of the list is done in that name.
        if (!WRONG.test(said) || isAt(rest.end, '、') || deeds.parts.some(({ after }) => NAMED_SO.test(after)))
          return [];
        const told = nameOf(`${said} in the name of ${value}`, isPlural(deeds));
        return [{ ...rest, value: { ...told, isAction: true }, cost: cost + rest.cost + 1 }];
      });
    });
  }

  /** 主动报废的老旧渔船: what is done with them, and how. */
  function disposed(from: number): Parsed<Nominal>[] {
    const how = Object.keys(ways).find((word) => isAt(from, word)) ?? '';
    const word = Object.keys(disposals).find((verb) => isAt(from + how.length, verb));
    const end = from + how.length + (word?.length ?? 0);
    if (word === undefined || !isAt(end, '的')) return [];
    const done = `${how === '' ? '' : `${ways[how] ?? ''} `}${disposals[word] ?? ''}`;
    return described(end + 1, 1, `that are ${done}`).filter(({ value: { counting } }) => counting === 'many');
  }

  function described(at: number, cost: number, condition: string): Parsed<Nominal>[] {
    return bare(at).flatMap(({ value, ...rest }) =>
      value.after !== '' || value.counting === 'name' || value.counting === 'names' || value.owner !== null
        ? []
        : [{ ...rest, value: { ...value, after: ` ${condition}` }, cost: cost + rest.cost + 1 }],
    );
  }
}

const LACKING = ['没有', '尚未', '未'];

const BOUNDS = /^(?:over|at-least|at-most|under)$/;

/** In what somebody or something is put down. */
const INDEX = /(?:catalogue|catalog|directory|list|plan|program|scope|database|register|pilot)$/;

const NAMED_SO = /in the name of/;

/** What is done in a name that it has no right to. */
const WRONG =
  /\b(?:advertising|conduct|publicity|activit(?:y|ies)|acts?|behaviors?|crimes?|fraud|fundraising|practices?|scams?|sales|tourism|violations?)\b/;
