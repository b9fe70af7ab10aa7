/** Periods: stretches of time that a text names: 2024年, 去年8月, 前三季度, “十四五”时期, 到2027年, 近年来. */
import type { Span } from './span.ts';

export type PeriodKind =
  | 'year'
  | 'half'
  | 'quarter'
  | 'quarters'
  | 'month'
  | 'months'
  | 'day'
  | 'plan'
  | 'range'
  | 'decade'
  | 'relative'
  | 'time';

/** A calendar day, month or year: '2024', '2024-08', '2024-08-05'. */
export type CalendarDate = string;

export interface Period extends Span {
  readonly text: string;
  readonly kind: PeriodKind;
  /** First and last day, month or year that it covers, inclusive; null where the text alone does not tell (去年 without a date of publication). */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** True where it was resolved against the article's date and not read off the text itself. */
  readonly resolved: boolean;
  /** 到…, 截至…: the period is a point that something lasts until. */
  readonly until: boolean;
}
