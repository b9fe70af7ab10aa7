/** Rules for what something is measured against: 比去年更高, 比上年有所提高. */
import { sayWhen } from '../when.ts';
import { COMPARED_YEARS } from '../words/frame.ts';
import type { Parsed, Rule } from './chart.ts';
import { inDegree } from './compose.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import { comparatives } from './plain-quality.ts';
import type { Verbal } from './verbal.ts';

export function comparisonRules(
  clause: ClauseWords,
  { nominal, verbalOne }: { readonly nominal: Rule<NominalList>; readonly verbalOne: Rule<Verbal> },
): Rule<Verbal> {
  const { isAt, text, wordsAt, wordsOf } = clause;
  // 比例, 比赛: words of their own.
  return (from) =>
    isAt(from, '比') && !wordsAt(from).some(({ end }) => end > from + 1)
      ? measures(from + 1).flatMap((measure) => [...more(measure), ...changed(measure)])
      : [];

  /** 去年, 传统模式: what it is compared with. */
  function measures(from: number): Parsed<string>[] {
    return [
      ...comparedTimes(clause, from),
      ...nominal(from).map(({ value, end, cost }) => ({ value: sayNominals(value, false), end, cost })),
    ];
  }

  /** 比去年|更高: 'higher than last year'. */
  function more({ value: measure, end, cost }: Parsed<string>): Parsed<Verbal>[] {
    const degree = DEGREES.find((word) => isAt(end, word)) ?? '';
    const at = end + degree.length;
    const comparative = at + 1 === text.length ? comparatives[text[at] ?? ''] : undefined;
    if (comparative !== undefined)
      return [plain((form) => `${conjugate('be')[form]} ${comparative} than ${measure}`, text.length, cost + 1.5)];
    return wordsOf(at, 'verb').flatMap(({ word: { verb }, end: to }) => {
      if (verb.takes !== 'adjective' || to !== text.length || !COMPARED.test(verb.adjective)) return [];
      const said = `${inDegree('more', verb.adjective)} than ${measure}`;
      return [plain((form) => `${verb.forms[form]} ${said}`, to, cost + 1)];
    });
  }

  /** 比上年|有所提高: how it has changed since. */
  function changed({ value: measure, end, cost }: Parsed<string>): Parsed<Verbal>[] {
    return verbalOne(end).flatMap(({ value, end: to, cost: own }) =>
      value.hasObject || to !== text.length || !CHANGED.test(value.say('base'))
        ? []
        : [plain((form) => `${value.say(form)} compared with ${measure.replace(/^in /, '')}`, to, cost + own + 0.5)],
    );
  }
}

/** 去年, 往年: when it was otherwise. */
export function comparedTimes({ isAt, wordsOf }: ClauseWords, from: number): Parsed<string>[] {
  const years = Object.keys(COMPARED_YEARS).find((word) => isAt(from, word));
  if (years !== undefined) return [{ value: COMPARED_YEARS[years] ?? '', end: from + years.length, cost: 1 }];
  return wordsOf(from, 'time').map(({ word: { time }, end }) => ({ value: sayWhen(time), end, cost: 1 }));
}

function plain(say: Verbal['say'], end: number, cost: number): Parsed<Verbal> {
  return { value: { say, hasObject: false, isDone: false, possession: null }, end, cost };
}

/** The longest first. */
const DEGREES = ['更加', '更', '还'];

/** One word, and no degree of its own: no 'relatively high'. */
const COMPARED = /^[a-z-]+$/;

const CHANGED =
  /^(?:[a-z]+ly )?(?:climb|decline|decrease|drop|fall|grow|improve|increase|narrow|pick up|rise|shrink|slow down|speed up|widen)\b/;
