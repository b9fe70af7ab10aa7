/** A figure with all that a clause says of it, and the same while it is being read. */
import type { Figure } from '../../language/number/figure.ts';
import { being, type Relation } from '../words/relation.ts';

export interface Quantity {
  readonly relation: Relation;
  readonly figure: Figure;
  /** 'year on year' */
  readonly basis: string | null;
  /** 'in real terms' */
  readonly measurement: string | null;
  /** 由4201亿元达到…: where it started, and when. */
  readonly from: { readonly figure: Figure; readonly when: string | null } | null;
  /** 'cumulatively', 'for the first time' */
  readonly adverb: string | null;
  /** 占GDP的: of what it is a share; 居全国: among what it ranks. */
  readonly whole: string | null;
  /** 高于全国: what it lies above or below, as points say. */
  readonly against: string | null;
  /** Index of the first piece behind it. */
  readonly end: number;
}

/** 增速, 涨幅: of the growth that a fact tells. */
export const GROWTH: ReadonlySet<string> = new Set(['增速', '增幅', '涨幅', '降幅', '跌幅']);

export type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] | null };

/** A number that is so much, and nothing else said of it. */
export const BARE_FIGURE: Omit<Quantity, 'figure'> = {
  relation: being,
  basis: null,
  measurement: null,
  from: null,
  adverb: null,
  whole: null,
  against: null,
  end: 0,
};
