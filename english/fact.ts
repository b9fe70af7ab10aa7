/** Facts of a paragraph: who, what, how much, when, and whether it is so or is to be so. */
import type { Span } from '../language/span.ts';
import type { Speaker } from './people/attribution.ts';
import type { Clause } from './clause.ts';
import type { Actor, FurtherDeed, Item, Subject, Thing, Time } from './figures/clause-parts.ts';
import type { Quantity } from './figures/quantity-draft.ts';
import type { Statement } from './sentences/statement.ts';
import type { FactStatus } from './status.ts';
import type { CountingVerb } from './words/verb.ts';

/** What every fact says of itself. */
export interface CommonFact extends Span {
  readonly time: Time | null;
  readonly subject: Subject | null;
  /** 'among industrial enterprises above designated size': of what its figures are. */
  readonly within: string | null;
  /** Null for what the text only names: an action without subject or tense. */
  readonly status: FactStatus | null;
  /** Null where the article itself reports it. */
  readonly speaker: Speaker | null;
  /** 初步核算: its figures are yet to be revised. */
  readonly preliminary?: boolean;
  /** 预计达到2%, of a year that is over: an estimate. */
  readonly estimated?: boolean;
  /** 'a record high': what a clause behind it says of it. */
  readonly remark?: string;
  /** The clauses that it tells. */
  readonly clauses: readonly Clause[];
}

/** An indicator, its figure, and the changes told behind it. */
export interface IndicatorFact extends CommonFact {
  readonly kind: 'indicator';
  readonly indicator: NonNullable<Item['indicator']>;
  /** True for 其中: a part of what the fact before it tells. */
  readonly ofWhich: boolean;
  readonly quantities: readonly [Quantity, ...Quantity[]];
}

/** Things counted: 瞪羚企业6家. */
export interface CountFact extends CommonFact {
  readonly kind: 'count';
  readonly things: readonly Thing[];
  readonly verb: CountingVerb;
  /** Who did it; null where nobody is named. */
  readonly actor?: Actor;
  /** What was done besides. */
  readonly also?: readonly FurtherDeed[];
}

/** A meeting that was held. */
export interface EventFact extends CommonFact {
  readonly kind: 'event';
  /** 'the Third Session of … held a special press conference' */
  readonly english: string;
  /** The meeting and what its host did there, one by one, where they are told in one sentence. */
  readonly deeds?: readonly string[];
}

/** A clause without figures: who does what. */
export interface StatementFact extends CommonFact {
  readonly kind: 'statement';
  readonly statement: Statement;
}

export type Fact = IndicatorFact | CountFact | EventFact | StatementFact;
