/** Rules for nouns that another noun characterizes: 以排污许可制为核心的监管制度, 与需求相适应的产品. */
import { characterizing, corresponding } from '../words/characterizing.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type Nominal, type NominalList } from './nominal.ts';

export function characterizedRules(
  { isAt }: ClauseWords,
  bare: Rule<Nominal>,
  nominal: Rule<NominalList>,
): Rule<Nominal> {
  return (from) => {
    if (isAt(from, '以')) return described(from, characterizing, '为');
    if (isAt(from, '与') || isAt(from, '同')) return described(from, corresponding, '');
    return [];
  };

  function described(from: number, words: Readonly<Record<string, string>>, opening: string): Parsed<Nominal>[] {
    return nominal(from + 1).flatMap((what) => {
      const word = Object.keys(words).find((ending) => isAt(what.end, `${opening}${ending}的`));
      if (word === undefined || !isAt(what.end, opening)) return [];
      const said = ` ${words[word] ?? ''} ${sayNominals(what.value, false)}`;
      return bare(what.end + opening.length + word.length + 1).flatMap((rest) => {
        if (rest.value.after !== '' || rest.value.counting === 'name') return [];
        const counting = rest.value.counting === 'the' ? 'one' : rest.value.counting;
        return [{ value: { ...rest.value, counting, after: said }, end: rest.end, cost: what.cost + rest.cost + 0.5 }];
      });
    });
  }
}
