/** What the modules of set clauses are handed, and what they hand back. */
import type { Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Time } from '../figures/clause-parts.ts';
import type { EventFact, Fact } from '../fact.ts';
import type { FactStatus } from '../status.ts';
import type { Thread } from '../thread.ts';

export type Tense = 'was' | 'had been' | 'has been';

/** A clause behind its time and its small words. */
export interface SetClause {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** 已, 累计, 共 stand before it. */
  readonly isDone: boolean;
  /** Its own time, or the one that the sentence goes on with. */
  readonly time: Time | null;
  /** 'was' where its time is over, 'had' behind 截至, 'has' otherwise. */
  readonly tense: Tense;
  readonly former: Clause | null;
  /** The fact that tells the clause right before; null where it is not told. */
  readonly before: Fact | null;
  /** It stands in a title or a heading. */
  readonly isHeading: boolean;
  /** It may be what one firm or one person has done. */
  readonly ofOne: boolean;
  readonly thread: Thread;
}

export interface SetSaying {
  readonly english: string;
  /** Otherwise it has happened. */
  readonly status?: FactStatus | null;
  /** Its English names the time already, or it holds whenever it is told. */
  readonly isTimeless?: boolean;
  /** A document has been issued, whatever it plans. */
  readonly isIssue?: true;
  /** The clause itself says that it is done, whatever is planned before it: 计划发行1.3万亿元，截至目前已发行…. */
  readonly isOver?: true;
  /** It is what a plan holds: what follows is to be. */
  readonly opensPlan?: true;
  /** The clause before, where it is told as a part of this: 在37个行业中，有26个增长. */
  readonly from?: Clause | undefined;
  /** The fact that this goes on with, and tells too: 介绍情况，|并回答记者提问. */
  readonly goesOn?: EventFact;
  /** A time that stands inside it: 国务院总理8月15日主持召开…. */
  readonly time?: Time;
}

/** 'were', 'have been', 'had been' */
export function inPlural(tense: Tense): string {
  return { was: 'were', 'had been': 'had been', 'has been': 'have been' }[tense];
}
