/** Rules for what a deed is aimed at: 出台政策支持创业, 从数量扩张向质量提升转变. */
import { AIMED, CHANGING_TO } from '../words/frame.ts';
import { eventVerbs } from '../words/predicate.ts';
import type { Parsed, Rule } from './chart.ts';
import { sayRole } from './compose.ts';
import { conjugate, splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import { framed, isPassive, withManner, type Form, type Verbal } from './verbal.ts';

export function aimRules(
  { text, isAt, wordsOf }: ClauseWords,
  {
    nominal,
    thing,
    verbal,
  }: { readonly nominal: Rule<NominalList>; readonly thing: Rule<string>; readonly verbal: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => [...issued(from), ...shifted(from)];

  /** 出台政策|支持储能项目建设: what is laid down so that something is done. */
  function issued(from: number): Parsed<Verbal>[] {
    const opening = AIMED.find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const isDone = isAt(from + opening.length, '了');
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end: verbEnd }) => {
      if (verb.takes !== 'object' || verbEnd !== from + opening.length) return [];
      return nominal(isDone ? verbEnd + 1 : verbEnd).flatMap((paper) => {
        const [only, ...others] = paper.value.parts;
        // 出台政策支持|企业…: the support is no paper.
        const isPaper = others.length === 0 && only.after === '' && PAPER.test(splitHead(only.head).head);
        if (!isPaper || paper.value.open) return [];
        return verbal(paper.end).flatMap((aim) => {
          const { hasObject, isDone: isAimDone, say } = aim.value;
          if (aim.end !== text.length || !hasObject || isAimDone || isPassive(aim.value)) return [];
          const what = ONE_PAPER.test(only.head) ? sayRole(paper.value) : sayNominals(paper.value, true);
          const said = `${what} to ${say('base')}`;
          const cost = paper.cost + aim.cost - 0.3;
          const told = framed((form) => `${verb.forms[form]} ${said}`, text.length, cost, isDone);
          const isEvent = eventVerbs.has(text.slice(from, verbEnd));
          return [isEvent ? { ...told, value: { ...told.value, isEvent } } : told];
        });
      });
    });
  }

  /** 从数量扩张|向质量提升|转变, 由制造商|向服务商|转型 */
  function shifted(from: number): Parsed<Verbal>[] {
    if (!isAt(from, '从') && !isAt(from, '由')) return [];
    return thing(from + 1).flatMap((origin) => {
      const manners = wordsOf(origin.end, 'manner').map(({ word, end }) => ({ manner: word.english, at: end }));
      return [{ manner: '', at: origin.end }, ...manners].flatMap(({ manner, at }) => {
        if (!isAt(at, '向') || manner.endsWith(' to')) return [];
        return thing(at + 1).flatMap((goal) => {
          const word = Object.keys(CHANGING_TO).find((verb) => isAt(goal.end, verb));
          if (word === undefined || goal.end + word.length !== text.length) return [];
          const forms = conjugate(CHANGING_TO[word] ?? '');
          const plain = { say: (form: Form) => `${forms[form]} from ${origin.value} to ${goal.value}` };
          const say = manner === '' ? plain.say : withManner(manner, plain);
          return [{ ...framed(say, text.length, origin.cost + goal.cost + 0.5) }];
        });
      });
    });
  }
}

/** What lays something down or sets it going. */
const PAPER =
  /^(?:announcement|campaign|circular|document|fund|guideline|initiative|measure|notice|plan|polic(?:y|ies)|program|regulation|rule)s?$/;

/** 印发通知: one, where no number is said. */
const ONE_PAPER = /^(?:announcement|circular|document|notice)$/;
