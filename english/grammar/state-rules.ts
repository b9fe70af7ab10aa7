/** Rules for what a thing is kept like, from when it holds, and how somebody takes it: 保持流动性充裕, 自1月1日起施行, 对此坚决反对. */
import { sayWhen } from '../when.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import { withManner, type Form, type Verbal } from './verbal.ts';

export function stateRules(
  { text, isAt, wordsOf }: ClauseWords,
  { nominal, verbalOne }: { readonly nominal: Rule<NominalList>; readonly verbalOne: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '保持')) return kept(from + 2);
    if (isAt(from, '自')) return holding(from + 1);
    if (isAt(from, '对此')) return taken(from + 2);
    return [];
  };

  /** 保持流动性充裕, 保持经济运行总体平稳 */
  function kept(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((what) =>
      verbalOne(what.end).flatMap((state) => {
        const being = /^be (?!\w+ed\b)(.+)$/.exec(state.value.say('base'))?.[1];
        if (being === undefined || state.value.isDone || state.end !== text.length) return [];
        const said = `${sayNominals(what.value, false)} ${being}`;
        return [told((form) => `${conjugate('keep')[form]} ${said}`, state.end, what.cost + state.cost)];
      }),
    );
  }

  /** 自2026年1月1日起正式施行 */
  function holding(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'time').flatMap(({ word, end }) => {
      const verb = HOLDING.find((words) => isAt(end, words));
      if (verb === undefined || !('period' in word.time)) return [];
      const when = sayWhen(word.time);
      const parsed = told((form) => `${conjugate('take effect')[form]} ${when}`, end + verb.length, 2);
      return [{ ...parsed, value: { ...parsed.value, hasObject: false } }];
    });
  }

  /** 对此坚决反对 */
  function taken(from: number): Parsed<Verbal>[] {
    const manners = wordsOf(from, 'manner').map(({ word, end }) => ({ manner: word.english, end }));
    return [{ manner: '', end: from }, ...manners].flatMap(({ manner, end }) =>
      wordsOf(end, 'verb').flatMap(({ word: { verb }, end: to }) => {
        if (to !== text.length || !ATTITUDE.test(verb.forms.base)) return [];
        const plain = { say: (form: Form) => `${verb.forms[form]} this` };
        return [told(manner === '' ? plain.say : withManner(manner, plain), to, 2)];
      }),
    );
  }
}

function told(say: (form: Form) => string, end: number, cost: number): Parsed<Verbal> {
  return { value: { say, hasObject: true, isDone: false, possession: null }, end, cost };
}

/** Behind 自…: from then on it holds. The longest first. */
const HOLDING = [
  '起正式施行',
  '起正式实施',
  '起正式生效',
  '起全面施行',
  '起全面实施',
  '起施行',
  '起实施',
  '起生效',
  '起执行',
];

/** How somebody can take what has been told. */
const ATTITUDE = /^(?:appreciate|condemn|oppose|regret|support|welcome)$/;
