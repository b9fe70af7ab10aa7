/** Deeds that stand beside a verb or one another, and that it is not done to: 衔接|互认, 鼓励企业|投资|建设. */
import { actionHeads, compoundingActions, freeActions } from '../words/action-noun.ts';
import { doingVerbs } from '../words/predicate.ts';
import type { ClauseWords } from './lexicon.ts';
import { arePaired } from './paired-deeds.ts';

export function sideBySideRules({ text, wordsOf, isAt }: ClauseWords) {
  return { isSideBySide, isDeedOfTheirs };

  /** Two deeds of the same thing, of which none is done to the other: 共享|开放, 监测|帮扶. */
  function isSideBySide(from: number, middle: number, to: number): boolean {
    const [one, other] = [text.slice(from, middle), text.slice(middle, to)];
    if (arePaired(one, other)) return true;
    if (doingVerbs.has(one) || freeActions.has(other) || compoundingActions.has(one) || actionHeads.has(other))
      return false;
    return isDeed(from, middle) && isDeed(middle, to) && takesObject(from, middle) && takesObject(middle, to);
  }

  /** 鼓励社会资本|投资|建设: what those do who are encouraged, and no investment that builds. */
  function isDeedOfTheirs(from: number, to: number): boolean {
    if (isAt(to, '有') || wordsOf(to, 'verb').length === 0) return false;
    const isInNoun = (at: number) => wordsOf(at, 'noun').some(({ end }) => end === to);
    return [2, 4].some((length) => to - length > from && isDeed(to - length, to) && !isInNoun(to - length - 2));
  }

  /** A verb, and a noun as much. */
  function isDeed(from: number, to: number): boolean {
    return wordsOf(from, 'action').some(({ end }) => end === to) && wordsOf(from, 'verb').some(({ end }) => end === to);
  }

  function takesObject(from: number, to: number): boolean {
    return wordsOf(from, 'verb').some(({ word: { verb }, end }) => end === to && verb.takes === 'object');
  }
}
