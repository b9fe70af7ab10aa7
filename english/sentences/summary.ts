/** The sentence that opens a paragraph of results and sums them up. */
import type { Span } from '../../language/span.ts';
import type { Fact } from '../fact.ts';
import { isPast, type Setting } from '../status.ts';

/**
 * 工业经济较快增长。全年规模以上工业增加值增长7.6%。: what the first sentence says without a time is of the time of the
 * figures behind it, and over with it.
 */
export function withPastSummary(facts: readonly Fact[], opening: Span | undefined, setting: Setting): readonly Fact[] {
  const [first, next] = facts;
  if (first?.kind !== 'statement' || first.start !== opening?.start || first.end !== opening.end) return facts;
  if (first.status !== null || first.time !== null || first.statement.telling !== 'present') return facts;
  const isResult =
    next?.kind === 'indicator' &&
    next.status === 'reported' &&
    next.speaker === null &&
    (next.time === null || isPast(next.time, setting));
  const isLasting = first.statement.verbals.some((verbal) => /^be (?:an?|the|one) /.test(verbal.say('base')));
  if (!isResult || isLasting) return facts;
  const summary: Fact = { ...first, status: 'reported', statement: { ...first.statement, telling: 'past' } };
  return [summary, ...facts.slice(1)];
}
