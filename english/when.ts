/** A period as an adverbial: 'in 2024', 'by the end of 2027', 'last year'. */
import type { Period } from '../language/period.ts';
import type { Time } from './clause-reading.ts';
import { sayPeriod } from './period.ts';

/** Wording that stands without a preposition. */
const ADVERBIAL =
  /^(after|around|as of|at|before|between|by|currently|during|each|early|every|from|in|last|late|next|now|on|over|recent|recently|since|so far|the same|this|to date|today|tomorrow|tonight|until|up to|within|yesterday)\b/i;

export function sayWhen(time: Time): string {
  if ('english' in time) return time.english;
  const { period } = time;
  const english = sayPeriod(period);
  if (ADVERBIAL.test(english)) return english;
  if (period.until) return /^截[至止]/.test(period.text) ? `as of ${english}` : `by ${english}`;
  return `${preposition(period)} ${english}`;
}

function preposition({ kind }: Period): string {
  if (kind === 'day') return 'on';
  if (kind === 'plan' || kind === 'range') return 'during';
  return kind === 'time' ? 'at' : 'in';
}
