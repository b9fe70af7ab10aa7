/** Subjects that are several of a place: 各地|一批重大工程, 四川成都|多个项目. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import type { NominalList } from './nominal.ts';
import { sayPlace } from './place-chain.ts';

export function locatedSubjects({ wordsOf, isAt }: ClauseWords, nominal: Rule<NominalList>): Rule<NominalList> {
  return (from) =>
    places(from).flatMap(({ where, end, cost }) => {
      if (!SEVERAL.some((word) => isAt(end, word))) return [];
      return nominal(end).flatMap((counted) => {
        const [only, ...others] = counted.value.parts;
        if (others.length > 0 || counted.value.open || only.owner !== null || only.count === null || only.after !== '')
          return [];
        const value: NominalList = { parts: [{ ...only, after: ` ${where}` }], open: false };
        return [{ value, end: counted.end, cost: cost + counted.cost + 0.3 }];
      });
    });

  /** 四川成都 as 'in Chengdu, Sichuan', 各地 as 'in various places'. */
  function places(from: number): { readonly where: string; readonly end: number; readonly cost: number }[] {
    const set = Object.keys(WIDE).find((word) => isAt(from, word));
    if (set !== undefined) return [{ where: WIDE[set] ?? '', end: from + set.length, cost: 1 }];
    if (!wordsOf(from, 'name').some(({ word }) => word.kind === 'place')) return [];
    return nominal(from).flatMap(({ value, end, cost }: Parsed<NominalList>) =>
      value.parts.length === 1 && value.parts[0].counting === 'name' && value.parts[0].after === '' && !value.open
        ? [{ where: `in ${sayPlace(value)}`, end, cost }]
        : [],
    );
  }
}

const SEVERAL = ['一批', '一大批', '一些', '不少', '多个', '多项', '多家', '许多'];

const WIDE: Readonly<Record<string, string>> = {
  全国各地: 'across the country',
  各地: 'in various places',
  全国: 'across the country',
  全省: 'across the province',
  全市: 'across the city',
  全县: 'across the county',
  全区: 'across the district',
};
