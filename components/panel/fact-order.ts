/** The order of the table of figures. */
import type { FactReading } from '../../engine/annotation.ts';

/** Columns that the table can be sorted by; 'article' is the order of the text. */
export const ORDERS = ['article', 'indicator', 'value', 'change', 'period', 'status', 'speaker'] as const;
export type Order = (typeof ORDERS)[number];

/** Sorted copies of the rows; what has nothing in the column stands last. Values are compared within their unit. */
export function sortFacts(facts: readonly FactReading[], order: Order, descending: boolean): FactReading[] {
  if (order === 'article') return descending ? facts.toReversed() : [...facts];
  const sign = descending ? -1 : 1;
  return facts.toSorted((one, other) => {
    const [a, b] = [keyOf(one, order), keyOf(other, order)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (order === 'value' && one.unit !== other.unit) return (one.unit ?? '').localeCompare(other.unit ?? '');
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)));
  });
}

function keyOf(fact: FactReading, order: Exclude<Order, 'article'>): string | number | null {
  if (order === 'value') return fact.amount;
  if (order === 'change') return changeOf(fact.change);
  return fact[order];
}

/** 'up 5.8% year on year' as 5.8, 'down 0.4%' as -0.4. */
function changeOf(change: string | null): number | null {
  const [, direction, number] = /^(up|down) (?:\D*)([\d.,]+)/.exec(change ?? '') ?? [];
  if (number === undefined) return null;
  return (direction === 'down' ? -1 : 1) * Number(number.replaceAll(',', ''));
}
