/** Rules for what is done for somebody or something: 为企业提供服务, 为农户定制灌溉方案, 给船厂带来订单. */
import { forNouns } from '../words/preposition.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isPlural, sayNominals, type NominalList } from './nominal.ts';
import { formsFor, framed, withManner, type Undergone, type Verbal } from './verbal.ts';

/** A verb that has somebody behind it for whom it is done, and how English joins them. */
interface Serving {
  readonly verb: string;
  readonly joint: string;
  readonly end: number;
}

export function benefitRules(
  { isAt, wordsOf }: ClauseWords,
  { nominal, thing }: { readonly nominal: Rule<NominalList>; readonly thing: Rule<string> },
): Rule<Verbal> {
  return (from) => {
    // 给予 gives as well, in words of its own.
    if (isAt(from, '给予')) return [];
    const opening = ['为', '给', '替', '对'].find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const isSparing = opening === '对';
    return (isSparing ? whomOf(from + 1) : thing(from + 1)).flatMap((whom) =>
      [{ manner: '', at: whom.end }, ...manners(whom.end)].flatMap(({ manner, at }) =>
        (isSparing ? sparings(at) : servings(at)).flatMap((serving) => served(whom, serving, manner)),
      ),
    );
  };

  /** 对小微企业减免费用: of what they are spared, and nothing that one does. */
  function whomOf(from: number): Parsed<string>[] {
    return nominal(from).map(({ value, ...parsed }) => ({ ...parsed, value: sayNominals(value, false) }));
  }

  function sparings(from: number): Serving[] {
    return Object.entries(SPARING).flatMap(([word, verb]) =>
      isAt(from, word) ? [{ verb, joint: 'for', end: from + word.length }] : [],
    );
  }

  /** 为企业|精准|推送政策 */
  function manners(from: number): { readonly manner: string; readonly at: number }[] {
    return wordsOf(from, 'manner').flatMap(({ word, end }) =>
      word.english.endsWith(' to') ? [] : [{ manner: word.english, at: isAt(end, '地') ? end + 1 : end }],
    );
  }

  /** The verbs at one place: those of our table, with their joint, and any other of making, finding or giving. */
  function servings(from: number): Serving[] {
    const set = Object.entries(forNouns).flatMap(([word, serving]) =>
      isAt(from, word) ? [{ ...serving, end: from + word.length }] : [],
    );
    const others = wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) =>
      verb.takes !== 'object' || !MAKING.test(verb.forms.base) || set.some((known) => known.end === end)
        ? []
        : [{ verb: verb.forms.base, joint: 'for', end }],
    );
    return [...set, ...others];
  }

  function served(whom: Parsed<string>, { verb, joint, end }: Serving, manner: string): Parsed<Verbal>[] {
    const isDone = isAt(end, '了');
    return nominal(isDone ? end + 1 : end).flatMap((object) => {
      // 找到适应新政策的办法: what stands behind the object would take the others along.
      if (joint === 'for' && object.value.parts.some(({ after }) => /^ (?!of )/.test(after))) return [];
      const what = sayNominals(object.value, true);
      const forms = formsFor(conjugate(verb), object.value);
      const plain: Pick<Verbal, 'say'> = { say: (form) => `${forms[form]} ${what} ${joint} ${whom.value}` };
      const say = manner === '' ? plain.say : withManner(manner, plain);
      const cost = whom.cost + object.cost + 1 + (manner === '' ? 0 : 1);
      const told = framed(say, object.end, cost, isDone);
      const undergone: Undergone = {
        what,
        isPlural: isPlural(object.value),
        say: (form) => `${conjugate('be')[form]} ${forms.participle} ${joint} ${whom.value}`,
      };
      return [{ ...told, value: { ...told.value, ...(manner === '' ? { undergone } : {}) } }];
    });
  }
}

/** 对…免收…: what somebody need not pay. */
const SPARING: Readonly<Record<string, string>> = {
  免收: 'waive',
  免除: 'waive',
  免征: 'waive',
  减免: 'reduce or waive',
  减收: 'reduce',
  减征: 'reduce',
};

/** What one makes, finds or gets for somebody. */
const MAKING =
  /^(?:add|arrange|buy|cultivate|customize|deliver|design|develop|draw up|find|formulate|foster|free up|increase|install|introduce|launch|leave|offer|open|open up|organize|prepare|produce|purchase|raise|recruit|renovate|repair|replace|reserve|retain|secure|set aside|set up|shape|supply|tailor|train)$/;
