/** A measure by where it is taken or between whom: 电动汽车在欧洲市场的销量, 广西与东盟国家贸易额. */
import type { Clause } from '../clause.ts';
import { sayPeriod } from '../period.ts';
import type { Piece } from '../piece.ts';
import { inPlural, phraseIn } from './whole-phrase.ts';

/** 'sales volume of electric vehicles in the European market'; empty where not all of it is understood, null where there is no such thing. */
export function relatedIn(clause: Clause, before: readonly Piece[]): readonly string[] | null {
  const end = before.findLastIndex(({ sense }) => !BETWEEN.has(sense));
  const measure = before[end];
  if (measure?.sense !== 'noun' || !measure.noun.indicator) return null;
  const named = before.slice(0, end);
  const where = named.findLastIndex(({ text }) => text === '在');
  if (where >= 0 && named.at(-1)?.text === '的') return takenIn(clause, named, where, measure.noun.english);
  const joint = named.findIndex(({ text }) => text === '与');
  return joint >= 0 && TRADE.test(measure.noun.english)
    ? betweenIn(clause, named, joint, measure.noun.english)
    : null;
}

const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb']);
const TRADE = /\b(?:trade|imports and exports)\b/;

function takenIn(clause: Clause, named: readonly Piece[], where: number, measure: string): readonly string[] {
  const time = timeIn(named);
  const owner = phraseOf(clause, named.slice(time.length, where));
  const place = phraseOf(clause, named.slice(where + 1, -1));
  return owner === null || place === null ? [] : [...time, `${measure} of ${owner} in ${place}`];
}

function betweenIn(clause: Clause, named: readonly Piece[], joint: number, measure: string): readonly string[] {
  const time = timeIn(named);
  const one = phraseOf(clause, named.slice(time.length, joint));
  const last = named.at(-1);
  const whole = phraseOf(clause, named.slice(joint + 1));
  const other = whole === null || last === undefined ? null : inPlural(whole.replace(/^the /, ''), last);
  return one === null || other === null ? [] : [...time, `${measure} between ${one} and ${other}`];
}

function timeIn([first]: readonly Piece[]): readonly string[] {
  return first?.sense === 'period' ? [sayPeriod(first.period)] : [];
}

function phraseOf(clause: Clause, words: readonly Piece[]): string | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : phraseIn(clause, { start: first.start, end: last.end });
}
