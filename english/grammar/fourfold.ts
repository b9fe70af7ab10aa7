/** Deeds of four characters side by side with nothing between them: 深化改革|扩大内需, 加强管理|提高效率. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, type NominalList } from './nominal.ts';
import { PUSHING } from './deed-compounds.ts';
import type { Verbal } from './verbal.ts';

export function fourfoldRules({ text, wordsOf }: ClauseWords, nominal: Rule<NominalList>, verbalOne: Rule<Verbal>) {
  return {
    /** True where a deed of four ends and another begins. */
    isAt: (from: number, end: number): boolean => {
      // 培训农民|种植技术: the second may be of the object of the first.
      const isOfPeople = nominal(end - 2).some((object) => object.end === end && isAgent(object.value));
      const isNext = PUSHING.has(text.slice(end, end + 2)) && isDeed(end);
      return isNext && !isOfPeople && (end - from) % 4 === 0 && isDeed(end - 4);
    },
    goesOn: (before: readonly Verbal[], end: number, cost: number): Parsed<readonly Verbal[]>[] =>
      verbalOne(end)
        .filter((next) => next.end === end + 4 && next.value.hasObject)
        .map((next) => ({ value: [...before, next.value], end: next.end, cost: cost + next.cost + 1.5 })),
  };

  /** A verb of two characters that leads nobody on, and its object of two. */
  function isDeed(at: number): boolean {
    const verbs = wordsOf(at, 'verb').filter(({ end }) => end === at + 2);
    return (
      verbs.some(({ word: { verb } }) => verb.takes === 'object') &&
      !verbs.some(({ word: { verb } }) => verb.takes === 'actor') &&
      verbalOne(at).some(({ value, end }) => end === at + 4 && value.hasObject)
    );
  }
}
