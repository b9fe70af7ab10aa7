/**
 * Of which month figures are that name none, in news of several: 1—7月份…。7月份，A增长1.4%。B增长2.6% is of July, and who reads
 * it by itself would take it for January to July.
 */
import type { Chunk } from '../chunk.ts';
import type { Clause, Sentence } from '../clause.ts';
import type { ClauseReading } from './clause-parts.ts';
import type { Period } from '../../language/period.ts';

/** The months that an article names by themselves, each by its number; none where it is not on a span of months. */
export type Months = ReadonlyMap<number, Period>;

/** What the opening of an article says that is on 1—7月份 or 前三季度. */
export function monthsOf(paragraphs: readonly { readonly text: string; readonly chunks: readonly Chunk[] }[]): Months {
  const months = new Map<number, Period>();
  if (!paragraphs.slice(0, OPENING).some(({ text }) => SPAN.test(text))) return months;
  for (const { chunks } of paragraphs)
    for (const { period } of chunks) {
      const number = numberOf(period);
      if (period !== null && number !== null && !months.has(number)) months.set(number, period);
    }
  return months;
}

/** The title, the date, and what comes first. */
const OPENING = 3;
const SPAN = /\d{1,2}月?(?:份)?[-—–－~至]+\d{1,2}月|前[\d一二三四五六七八九十]+个月|前三季度|上半年/u;

/** 7月份 */
function numberOf(period: Period | null): number | null {
  if (period?.kind !== 'month' || period.until) return null;
  const month = /^(\d{1,2})月(?:份)?$/u.exec(period.text)?.[1];
  return month === undefined ? null : Number(month);
}

/** The month that a sentence is on; 'other' where it names another time, null where it names none. */
export function monthOf({ clauses }: Sentence, months: Months): Period | 'other' | null {
  let found: Period | 'other' | null = null;
  let compared: Period | null = null;
  for (const { chunks } of clauses)
    for (const [index, { period }] of chunks.entries()) {
      if (period === null) continue;
      const number = numberOf(period);
      // 由6月份下降5.0%转为增长36.9%: in the month behind it.
      if (COMPARED.test(chunks[index - 1]?.text ?? '')) {
        compared = (number === null ? null : months.get(number + 1)) ?? compared;
        continue;
      }
      if (/^(?:上年|去年|上月|当月|本月)/u.test(period.text)) continue;
      if (number === null || (found !== null && found !== 'other' && numberOf(found) !== number)) found = 'other';
      else found ??= period;
    }
  return found ?? compared;
}

const COMPARED = /^(?:由|从|比|较|与|和)$/u;

/** What has come in that month, and not what there is at its end, or what has gone on for several. */
export function isOfMonth({ items, things }: ClauseReading, { chunks }: Clause): boolean {
  if (items.length === 0 || things.length > 0 || chunks.some(({ text }) => /连续/u.test(text))) return false;
  return items.every(({ indicator }) => indicator === null || !STANDING.test(indicator.english));
}

export const STANDING =
  /\b(?:assets|balances?|liabilities|money supply|number of|outstanding|population|receivable|reserves)\b/;

/** What the sentences of a paragraph leave to those behind them. */
export interface MonthHeld {
  readonly month: Period | null;
  /** A sentence before was on another time. */
  readonly mixed: boolean;
}

export const NO_MONTH: MonthHeld = { month: null, mixed: false };

/** 从当月数据看，…: from there on an article is on that month, until a paragraph names another time. */
export function heldAfter(before: MonthHeld, text: string, sentences: readonly Sentence[], months: Months): MonthHeld {
  if (before.month === null && !OF_ONE_MONTH.test(text)) return NO_MONTH;
  const { month, mixed } = sentences.reduce((held, sentence) => holdMonth(held, sentence, months).held, before);
  return mixed ? NO_MONTH : { month, mixed };
}

const OF_ONE_MONTH = /(?:^|[，。；,;])(?:从|就)?(?:当月|单月)(?:数据|情况)?(?:来)?看/u;

/** The month of the figures of a sentence that give none, and what holds behind it. */
export function holdMonth(
  before: MonthHeld,
  sentence: Sentence,
  months: Months,
): { readonly month: Period | null; readonly held: MonthHeld } {
  if (months.size === 0) return { month: null, held: before };
  const own = monthOf(sentence, months);
  if (own === 'other') return { month: null, held: { month: null, mixed: true } };
  if (own !== null) return { month: own, held: { month: own, mixed: before.mixed } };
  const isPart = sentence.clauses[0]?.chunks[0]?.text === '其中';
  return { month: before.mixed && !isPart ? null : before.month, held: before };
}
