/** A clause on its way to a statement: what is known of it besides its words. */
import type { Clause } from '../clause.ts';
import type { CommonFact } from '../fact.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { Verbal } from '../grammar/verbal.ts';
import type { ModalWord } from '../modality.ts';

/** A clause without an indicator, and who says it. */
export interface PlainClause {
  readonly clause: Clause;
  readonly speaker: CommonFact['speaker'];
  /** The words of intent of its sentence. */
  readonly modals: readonly ModalWord[];
  /** What of its sentence stands before it, and what follows. */
  readonly ahead: readonly Clause[];
  readonly behind: readonly Clause[];
  /** Somebody thinks so who has no say in it: 业内人士认为. */
  readonly isView?: boolean;
  /** Several clauses that are read as one, and how. */
  readonly joined?: { readonly clauses: readonly Clause[]; readonly reading: Sentenced };
}

/** A clause that says what somebody does. */
export type Sentenced = Reading & { readonly verbal: Verbal };
