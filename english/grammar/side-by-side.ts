/** Deeds side by side, of which none is done to the other: 衔接|互认, 共享|开放, 监测|帮扶. */
import { actionHeads, compoundingActions, freeActions, pairedActions } from '../words/action-noun.ts';
import { doingVerbs } from '../words/predicate.ts';
import type { ClauseWords } from './lexicon.ts';

/** Whether two words that follow one another are two deeds of the same thing. */
export function sideBySideRules({ text, wordsOf }: ClauseWords) {
  return (from: number, middle: number, to: number): boolean => {
    const [one, other] = [text.slice(from, middle), text.slice(middle, to)];
    if (pairedActions.has(one + other)) return true;
    if (doingVerbs.has(one) || freeActions.has(other) || compoundingActions.has(one) || actionHeads.has(other))
      return false;
    return isDeed(from, middle) && isDeed(middle, to);
  };

  /** What is a verb with an object, and a noun as much. */
  function isDeed(from: number, to: number): boolean {
    return (
      wordsOf(from, 'action').some(({ end }) => end === to) &&
      wordsOf(from, 'verb').some(({ word: { verb }, end }) => end === to && verb.takes === 'object')
    );
  }
}
