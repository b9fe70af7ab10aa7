/** Facts as rows of a table: what, where, how much, by how much it changed, when, and whether it is so. */
import type { Span } from '../language/span.ts';
import type { Decimal, Figure } from '../language/number/figure.ts';
import type { CountFact, Fact, IndicatorFact } from './fact.ts';
import { sayChange, sayLevel } from './sentences/fact-sentence.ts';
import { figureUnit, sayCount } from './figure.ts';
import { capitalise } from './figures/noun-phrase.ts';
import type { FactStatus } from './status.ts';
import { sayWhen } from './when.ts';

export interface FactRow extends Span {
  /** 'Gross regional product' */
  readonly indicator: string;
  /** Whose it is: 'Zhejiang Province'; null where the text names nobody. */
  readonly place: string | null;
  /** 'RMB 4.465 trillion', 'over 45%'; null where the text tells only a change. */
  readonly value: string | null;
  /** The value as a number in the base of its unit; null for a range, a vague number, and where there is no value. */
  readonly amount: Decimal | null;
  /** 'RMB', '%', 'metric tons'; null for what is only counted. */
  readonly unit: string | null;
  /** 'up 5.8% year on year'; null where the text tells none. */
  readonly change: string | null;
  /** 'In the first half of the year' */
  readonly period: string | null;
  readonly status: FactStatus | null;
}

/** The rows of a fact: one for an indicator, one for each thing counted, none for a statement without figures. */
export function rowsOf(fact: Fact): FactRow[] {
  if (fact.kind === 'indicator') return [rowOfIndicator(fact)];
  return fact.kind === 'count' ? rowsOfCount(fact) : [];
}

function rowOfIndicator(fact: IndicatorFact): FactRow {
  const [first, ...rest] = fact.quantities;
  const isChange = first.relation.sense === 'change';
  const changes = isChange ? fact.quantities : rest;
  const restriction = [
    fact.within,
    fact.preliminary === true ? 'preliminary' : null,
    fact.estimated === true ? 'estimate' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return {
    ...commonOf(fact),
    indicator: capitalise(fact.indicator.english) + (restriction === '' ? '' : ` (${restriction})`),
    value: isChange ? null : sayLevel(first, fact),
    ...measured(isChange ? null : first.figure),
    change:
      changes.length === 0
        ? null
        : changes.map((quantity) => sayChange(quantity, fact.indicator.counts).replace(/^, /, '')).join(', '),
  };
}

function rowsOfCount(fact: CountFact): FactRow[] {
  return fact.things.map(({ noun, figure }) => ({
    ...commonOf(fact),
    indicator: capitalise(noun.plural ?? noun.english),
    value: sayCount(figure),
    ...measured(figure),
    unit: null,
    change: null,
  }));
}

function commonOf({ start, end, subject, time, status }: Fact) {
  return {
    start,
    end,
    place: subject === null ? null : capitalise(subject.english),
    period: time === null ? null : capitalise(sayWhen(time)),
    status,
  };
}

function measured(figure: Figure | null): { amount: Decimal | null; unit: string | null } {
  return figure === null ? { amount: null, unit: null } : { amount: figure.value, unit: figureUnit(figure) };
}
