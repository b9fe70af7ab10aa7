/** Tells two clauses that make sense only together as one statement, or neither of them. */
import { hasFigure, type Clause } from '../clause.ts';
import type { Fact } from '../fact.ts';
import type { SentenceSetting, Thread } from '../thread.ts';
import { pairOf, spokenOf, unequalIn } from './clause-subject.ts';
import { pairAt } from './pair.ts';
import type { PlainClause } from './plain-clause.ts';
import { addStatement } from './statement-fact.ts';

export interface ToldPair {
  readonly clauses: readonly Clause[];
  readonly isTold: boolean;
}

/**
 * The pair that a clause begins; null for a clause that begins none, and for one with figures, which say what they say of
 * each half: 不仅产量增长5%，利润也增长8%.
 */
export function addPair(facts: Fact[], thread: Thread, plain: PlainClause, setting: SentenceSetting): ToldPair | null {
  const { clause, behind } = plain;
  const isFree = thread.statement?.statement.subject == null;
  const pair =
    pairAt(clause, behind[0]) ??
    (isFree ? (pairOf(clause, behind) ?? spokenOf(clause, behind) ?? unequalIn(clause)) : null);
  if (pair === null) return null;
  const { clauses, chunks, reading } = pair;
  if (reading === null && pair.isOfFigures) {
    // 产品不仅畅销国内，还出口到20多个国家: the half with a figure says what it says, and the other waits for it.
    return hasFigure(clause) ? null : { clauses: [clause], isTold: false };
  }
  const whole: Clause = { start: clause.start, end: clauses.at(-1)?.end ?? clause.end, chunks };
  const isTold =
    reading !== null &&
    addStatement(
      facts,
      thread,
      { ...plain, clause: whole, behind: behind.slice(clauses.length - 1), joined: { clauses, reading } },
      setting,
    );
  return { clauses, isTold };
}
