/** Holidays, which are the time of the visits and sales that are told of them. */
import type { Period } from '../../language/period.ts';
import type { Fact } from '../fact.ts';
import type { Piece } from '../piece.ts';

/** 今年|春节假期: 'during this year’s Spring Festival holiday'; null where no holiday stands behind the year. */
export function holidayOf({ text }: Period, next: Piece | undefined): string | null {
  const holiday =
    next?.sense === 'time' ? /^during the (.*(?:holiday|Festival|rush))$/.exec(next.english)?.[1] : undefined;
  if (holiday === undefined) return null;
  if (text === '今年') return `during this year’s ${holiday}`;
  if (text === '去年' || text === '上年') return `during last year’s ${holiday}`;
  const year = /^(\d{4})年$/.exec(text)?.[1];
  return year === undefined ? null : `during the ${year} ${holiday}`;
}

/**
 * What a paragraph tells of a holiday is of the holiday: visits and sales behind its name are told with a time or not at
 * all. Behind an untold clause the time is not carried on.
 */
export function withoutUntimed(facts: readonly Fact[], text: string): readonly Fact[] {
  const at = HOLIDAY.exec(text)?.index;
  if (at === undefined) return facts;
  return facts.filter((fact) => isProse(fact) || fact.time !== null || fact.status !== 'reported' || fact.end < at);
}

function isProse({ kind }: Fact): boolean {
  return kind === 'statement' || kind === 'event';
}

const HOLIDAY =
  /(?:春节|国庆|五一|十一|端午|中秋|清明|元旦|劳动节|双节|国庆节|端午节|清明节)[”’]?(?:小?长假|假期|假日|期间|黄金周)|黄金周|春运期间/;
