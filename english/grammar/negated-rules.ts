/** Rules for what is not done, and has not been done to something: 没有增加, 不搞重复建设, 风险尚未消除. */
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { retold, sayNot, type Form, type Verbal } from './verbal.ts';

/** Before these the subject must stand (`needsSubject`). */
export function negatedRules({ text, isAt, wordsOf }: ClauseWords, verbalOne: Rule<Verbal>): Rule<Verbal> {
  return (from) => {
    const word = NEGATIONS.find((negation) => isAt(from, negation));
    if (UNNEEDED.some((words) => isAt(from, words))) return unneeded(from);
    if (word === undefined) return [];
    const at = from + word.length;
    const isPerfect = !word.endsWith('不');
    const done = verbalOne(at).filter(({ value }) => !value.isDone);
    return [...done, ...(isPerfect ? undergone(at) : [])].map(({ value, end, cost }) => ({
      value: {
        ...retold(
          value,
          ({ say }) =>
            (form) =>
              sayNot(say, form),
        ),
        isDone: isPerfect,
      },
      end,
      cost: cost + 1,
    }));
  };

  /** 无需提交申请 */
  function unneeded(from: number): Parsed<Verbal>[] {
    const word = UNNEEDED.find((negation) => isAt(from, negation));
    if (word === undefined) return [];
    return verbalOne(from + word.length).flatMap(({ value, end, cost }) => {
      if (value.isDone || !value.hasObject) return [];
      const need = (form: Form) => `${conjugate('need')[form]} to ${value.say('base')}`;
      return [{ value: framedNot(need), end, cost: cost + 1 }];
    });
  }

  /** 风险|尚未|消除: of a thing to which it is done, at the end of the clause. */
  function undergone(from: number): Parsed<Verbal>[] {
    const verbs = wordsOf(from, 'verb').filter(({ end }) => end === text.length);
    if (verbs.some(({ word: { verb } }) => verb.takes === 'nothing' || verb.takes === 'adjective')) return [];
    return verbs.flatMap(({ word: { verb }, end }) => {
      if (verb.takes !== 'object' || !/^\w+$/.test(verb.forms.base)) return [];
      const say = (form: Form) => `${conjugate('be')[form]} ${verb.forms.participle}`;
      return [{ value: { say, hasObject: false, isDone: false, possession: null, isSuffered: true }, end, cost: 1.5 }];
    });
  }
}

function framedNot(say: Verbal['say']): Verbal {
  return { say: (form) => sayNot(say, form), hasObject: true, isDone: false, possession: null };
}

const UNNEEDED = ['无需', '无须', '不需要', '不需', '不必', '不用'];

/** 不 and what says that something has not been. */
const NEGATIONS = ['没有', '尚未', '从未', '并未', '并不', '未', '不'];
