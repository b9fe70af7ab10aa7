/** Figures: numbers in a text with their unit, bounds and sense. What the text says; `english/figure.ts` says it in English. */
import type { Span } from '../span.ts';

export type FigureKind =
  | 'amount' // money: 2700亿元
  | 'quantity' // a number with a measure word or a physical unit: 260万辆, 3.2亿千瓦时, 192家
  | 'share' // 70%, 三成, 五分之二, 千分之三
  | 'points' // 1.2个百分点, 25个基点
  | 'multiple' // 3倍, 翻一番, 翻两番
  | 'rank' // 全国第四, 第3位
  | 'number'; // a bare number that counts nothing we know

/** How exactly the text means its number. */
export type Bound =
  | 'exact'
  | 'about' // 约, 左右, 近似
  | 'nearly' // 近, 将近
  | 'over' // 超, 超过, 余, 多, 突破
  | 'at-least' // 不低于, 以上
  | 'at-most' // 不超过, 以内, 以下
  | 'under' // 不足, 不到
  | 'several'; // 数十, 十几, 上千

/** A decimal number in a string, `-?\d+(\.\d+)?`, so that nothing is rounded on the way: '3358000000'. */
export type Decimal = string;

/**
 * A figure in a text. The span covers the number, its unit and the words that bound it (近…, …以上), but not the verb
 * before it (达到, 增长) and not the noun that it counts.
 */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  readonly bound: Bound;
  /** In the unit's base, so 2700亿元 is '270000000000'; null when the figure is a range or its number is vague (数十). */
  readonly value: Decimal | null;
  /** Ends of a range 3—5年, 十五六岁; null otherwise. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The unit as written without 万 or 亿: 元, 美元, 辆, 家, 千瓦时, %, 个百分点, 倍; null for a bare number. */
  readonly unit: string | null;
}
