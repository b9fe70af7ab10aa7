/** A period as an adverbial: 'in 2024', 'by the end of 2027', 'last year'. */
import type { Period } from '../language/period.ts';
import type { Time } from './figures/clause-parts.ts';
import { sayPeriod } from './period.ts';

/** Wording that stands without a preposition. */
const ADVERBIAL = /^(as of|at|by|last|next|now|since|so far|this|to date|today|yesterday)\b/i;

export function sayWhen(time: Time): string {
  if ('english' in time) return time.english;
  if (time.spoken !== undefined) return time.spoken;
  const english = sayPeriod(time.period);
  return ADVERBIAL.test(english) ? english : `${preposition(time.period, english)} ${english}`;
}

function preposition({ kind }: Period, english: string): string {
  if (/^the (beginning|end|start) of /.test(english) || kind === 'time') return 'at';
  if (kind === 'day') return 'on';
  return kind === 'plan' || kind === 'range' ? 'during' : 'in';
}
