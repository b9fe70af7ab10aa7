/** Which figures of an article can stand beside each other: one indicator of several places, or at several times. */
import type { FactReading } from '../../engine/annotation.ts';

export interface Plot {
  /** 'Gross regional product (RMB)' */
  readonly title: string;
  readonly bars: readonly PlotBar[];
}

export interface PlotBar {
  /** The place or the period; both where both differ. */
  readonly label: string;
  readonly value: string;
  /** Share of the longest bar, 0 to 1. */
  readonly length: number;
  /** True where it is not a result. */
  readonly isAhead: boolean;
  readonly fact: FactReading;
}

type Placed = FactReading & { readonly amount: number; readonly value: string };

/** Groups of at least two rows with the same indicator and unit that differ in place or period, in the order of the text. */
export function plotsOf(facts: readonly FactReading[]): Plot[] {
  const groups = new Map<string, Placed[]>();
  for (const fact of facts) {
    if (!isPlaced(fact)) continue;
    const key = `${fact.indicator}\n${fact.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => plotOf(group) ?? []);
}

function isPlaced(fact: FactReading): fact is Placed {
  return fact.amount !== null && fact.amount > 0 && fact.value !== null;
}

function plotOf(group: readonly Placed[]): Plot | null {
  const first = group[0];
  const places = new Set(group.map(({ place }) => place));
  const periods = new Set(group.map(({ period }) => period));
  const labels = group.map(({ place, period }) =>
    [
      places.size > 1 ? place : null,
      periods.size > 1
        ? (period?.replace(/^(At|By|During|In|On) /, (word) => (word === 'In ' ? '' : word.toLowerCase())) ?? null)
        : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  if (!first || new Set(labels).size < 2 || new Set(labels).size < group.length || labels.includes('')) return null;
  const longest = Math.max(...group.map(({ amount }) => amount));
  const unit = first.unit === null || first.unit === '%' ? '' : ` (${first.unit})`;
  return {
    title: `${first.indicator}${unit}`,
    bars: group.map((fact, index) => ({
      label: labels[index] ?? '',
      value: fact.value,
      length: fact.amount / longest,
      isAhead: fact.status !== null && fact.status !== 'reported',
      fact,
    })),
  };
}
