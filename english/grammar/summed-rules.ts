/** Rules for a list that a number sums up: 纺织和食品两大产业, 需求收缩、供给冲击、预期转弱三重压力. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, sayNominals, type Nominal, type NominalList } from './nominal.ts';

export function summedRules({ text }: ClauseWords, bare: Rule<Nominal>, propertyLists: Rule<readonly string[]>) {
  return { summed, states };

  /** 纺织、食品和建材三大产业: as many as are named, and no others. */
  function summed({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (
      value.open ||
      value.parts.length < 2 ||
      value.parts.some(({ count, owner }) => count !== null || owner !== null)
    )
      return [];
    return kinds(end, value.parts.length, sayNominals(value, false), cost);
  }

  /** 需求收缩、预期转弱双重压力: how several things are. */
  function states(from: number): Parsed<NominalList>[] {
    return propertyLists(from).flatMap(({ value, end, cost }) =>
      value.length < 2 ? [] : kinds(end, value.length, joinList(value), cost),
    );
  }

  /** 三大产业, where there are three. */
  function kinds(from: number, number: number, said: string, cost: number): Parsed<NominalList>[] {
    const [counted] = SUM.exec(text.slice(from)) ?? [];
    if (counted === undefined || NUMBERS.indexOf(counted.charAt(0).replace('双', '两')) + 2 !== number) return [];
    return bare(from + counted.length).flatMap(({ value: kind, ...rest }) => {
      if (
        kind.after !== '' ||
        kind.isAction ||
        !(kind.counting === 'many' || kind.counting === 'one' || kind.head === PRESSURE)
      )
        return [];
      const told: Nominal = {
        ...kind,
        head: kind.head === PRESSURE ? 'pressure' : kind.head,
        counting: kind.head === PRESSURE ? 'mass' : 'many',
        before: `${counted.includes('大') ? 'major ' : ''}${kind.before}`,
        count: `the ${kind.head === PRESSURE ? (FOLD[number] ?? '') : (IN_WORDS[number] ?? '')}`,
        after: ` of ${said}`,
      };
      return [{ value: { parts: [told] as const, open: false }, end: rest.end, cost: cost + rest.cost + 0.2 }];
    });
  }
}

/** 双重 and 两个 are as many. */
const NUMBERS = '两三四五六七八';

const SUM = /^(?:双重|[两三四五六七八](?:大类?|个|项|类|种|条|重))/u;

const PRESSURE = 'pressure';

const IN_WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

const FOLD = ['', '', 'double', 'triple', 'fourfold'];
