/** Periods: stretches of time that a text names: 2024年, 去年8月, 前三季度, “十四五”时期, 到2027年, 近年来. */
import type { Span } from './span.ts';
import { readDigits, toHalfWidth } from './number/numeral.ts';

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

type Dates = Pick<Period, 'kind' | 'from' | 'to' | 'resolved'>;
type Groups = Readonly<Record<string, string | undefined>>;

/** A form of period. `date` gets the named groups and the year that is meant, if one is; null refuses the match. */
interface Form {
  readonly pattern: RegExp;
  readonly date: (groups: Groups, publishedOn: string | null) => Dates | null;
}

const YEAR =
  '(?:(?<year>(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})年(?!代|版|级|款)度?|(?<near>(?<!过)去年|(?<!(?<!截)至|迄)今年|(?<![文证说表声清])明年|(?<![目以此之])前年|(?<![以网路身])上年(?![轻龄纪限])|(?<![产达投成工运])后年(?!产))(?!均))';
const UNTIL = '(?<until>截[至止]到?|(?<![得受看收感遇达提谈找拿碰想做长迟期续持留日月年初末底])到)?';
const EDGE = '(?<edge>年?底|年?末|年初|初(?![中步级次期]))?';
const MONTH_EDGE = '(?<edge>底|末|初|[上中下]旬)?';
const SINCE = '(?<since>以来)?';
const DAY_PART = '(?:(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚)(?![\\d一二三四五六七八九十]))?';
const MONTH = '(?<month>\\d{1,2})月份?(?![龄球饼])';
/** 3月31日前 is a day; 30日前 alone may be thirty days ago. */
const DAY = '(?<day>\\d{1,2})日(?![元本均内产报照益常用游子程韩夜历间])(?!(?<!月\\d{1,2}日)[前后])';

/** 12月10日前: by that day, where 10日前 alone may be ten days ago. */
const DAY_OF_MONTH = DAY.replace('前])', ']|前后)');

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const NEAR_YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 今年: 0, 明年: 1, 后年: 2 };
/** Ordinals of five-year plans that are written in two characters less the last: 十四 of 十四五. */
const PLANS: readonly string[] = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];

/** Events that 以来 counts from. */
const EVENTS: Readonly<Record<string, CalendarDate>> = {
  入世: '2001-12',
  党的二十大: '2022-10',
  党的十九大: '2017-10',
  党的十八大: '2012-11',
  改革开放: '1978-12',
  新中国成立: '1949-10',
};

const FORMS: readonly Form[] = [
  { pattern: form(`${UNTIL}${YEAR}${EDGE}${SINCE}`), date: dateYear },
  { pattern: form(`${UNTIL}(?:${YEAR}的?)?(?<half>[上下])半年`), date: dateHalf },
  {
    pattern: form(
      `${UNTIL}(?:${YEAR}的?)?(?:第?(?<quarter>[一二三四])季度|(?<=年)第?(?<digit>[1-4])季度)(?<edge>[末底初])?(?!报)`,
    ),
    date: dateQuarter,
  },
  { pattern: form(`(?:${YEAR}的?)?前(?<quarters>[两二三23])个?季度`), date: dateQuarters },
  {
    pattern: form(`(?:${YEAR}的?)?(?<!提)前(?<months>\\d{1,2}|[两二三四五六七八九十]|十一)个月`),
    date: dateFirstMonths,
  },
  { pattern: form(`${UNTIL}(?:${YEAR})?(?<![前头])${MONTH}${MONTH_EDGE}${SINCE}`), date: dateMonth },
  { pattern: form(`(?:${YEAR})?(?<first>\\d{1,2})月?(?:[-–~～至到]|—(?!—))${MONTH}`), date: dateMonths },
  { pattern: form(`${UNTIL}(?:${YEAR})?${MONTH}${DAY_OF_MONTH}${DAY_PART}${SINCE}`), date: dateDay },
  { pattern: form(`${UNTIL}(?:(?:${YEAR})?${MONTH})?${DAY}${DAY_PART}${SINCE}`), date: dateDay },
  {
    pattern: form(`(?:${YEAR})?(?<month>\\d{1,2})月(?<first>\\d{1,2})日?(?:[-–~～至到]|—(?!—))${DAY}`),
    date: dateDays,
  },
  {
    pattern: form(
      `(?:${YEAR})?(?<firstMonth>\\d{1,2})月(?<first>\\d{1,2})日?(?:[-–~～至到]|—(?!—))${MONTH.replace('份?', '')}${DAY}`,
    ),
    date: dateDaysOfMonths,
  },
  {
    pattern: form('(?<first>(?:19|20)\\d{2})年?(?:[-–~～至到]|—(?!—))(?<last>(?:19|20)\\d{2})年(?!代|版)'),
    date: dateYears,
  },
  {
    pattern: form(
      '“(?<plan>[一二三四五六七八九]|十[一二三四五六]?)五”(?:(?:规划)?(?:时期|期间)|以来|末|初)?(?!规划|计划|纲要|建议|蓝图)',
    ),
    date: datePlan,
  },
  {
    pattern: form('(?<![二三四五六七八九第])(?<plan>十[一二三四五六])五(?:(?:规划)?(?:时期|期间)|以来|末|初)'),
    date: datePlan,
  },
  {
    pattern: form(
      '(?:(?<century>上世纪|20世纪)(?<decades>[1-9]0|[二三四五六七八九]{1,2}十)|(?<decades2>[2-9]0|[二三四五六七八九]{2}十))年代',
    ),
    date: dateDecade,
  },
  { pattern: form('(?<event>入世|党的二十大|党的十九大|党的十八大|改革开放|新中国成立)以来'), date: dateEvent },
  { pattern: form('(?<nearMonth>上个?月|本月)(?![球台])'), date: dateNearMonth },
  {
    pattern: form('当前|(?:截[至止])?目前(?!为止)|近年来|近些年来?|近几年来?|新世纪以来|年初以来'),
    date: dateRelative,
  },
  {
    pattern: form('(?:近|最近|未来|今后|过去的?)(?:[1-9]\\d?|[一两二三四五六七八九十]{1,2})年来?(?![级轻产])'),
    date: dateRelative,
  },
  {
    pattern: form('(?<![第.\\d])(?:[1-9]\\d?|[两二三四五六七八九十]{1,2})(?:多)?年(?:以)?来(?![的]?人)'),
    date: dateRelative,
  },
  {
    pattern: form('(?<![第.\\d近去未来后])(?:[1-9]\\d?|[两二三四五六七八九十]{1,2})年来(?![的]?人)'),
    date: dateRelative,
  },
  {
    pattern: form(
      '(?:凌晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚)?(?<![\\d:：.])(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?![\\d:：%])',
    ),
    date: dateTime,
  },
  {
    pattern: form(
      '(?:凌晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚)(?<hour>\\d{1,2})[时点](?:(?<minute>\\d{1,2})分|半)?',
    ),
    date: dateTime,
  },
];

/** Where a period can begin; everything else is passed over quickly. */
const BEGINNINGS = /[\d“一二三四五六七八九十去今明前上下后截到至第近最未过入党改新本当目年凌早中傍晚]/;

/**
 * Periods in a text, in order, none within another; the longest form at a place wins. Months and days without a year are
 * found and left without dates, for the year before them may be any. A plan's documents (“十四五”规划) are no periods.
 *
 * @param publishedOn day of publication `YYYY-MM-DD`, against which 去年 and 本月 are resolved; null leaves them open
 */
export function findPeriods(text: string, publishedOn: string | null): Period[] {
  const plain = toHalfWidth(text);
  const periods: Period[] = [];
  let at = 0;
  while (at < plain.length) {
    const period = BEGINNINGS.test(plain.charAt(at)) ? periodAt(text, plain, at, publishedOn) : null;
    if (period) periods.push(period);
    at = period?.end ?? at + 1;
  }
  return periods;
}

function periodAt(text: string, plain: string, start: number, publishedOn: string | null): Period | null {
  if (/[\d.]/.test(plain.charAt(start - 1)) && /\d/.test(plain.charAt(start))) return null;
  let longest: Period | null = null;
  for (const { pattern, date } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    if (!match || start + match[0].length <= (longest?.end ?? start)) continue;
    const groups: Groups = match.groups ?? {};
    const dates = date(groups, publishedOn);
    if (dates === null) continue;
    const end = start + match[0].length;
    longest = { start, end, text: text.slice(start, end), ...dates, until: groups['until'] !== undefined };
  }
  return longest;
}

function form(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** The year that the groups name; `year` is null where none is named or 去年 has nothing to count from. */
function yearOf({ year, near }: Groups, publishedOn: string | null): { year: string | null; resolved: boolean } {
  if (year !== undefined) return { year: readDigits(year), resolved: false };
  if (near === undefined || publishedOn === null) return { year: null, resolved: false };
  return { year: String(Number(publishedOn.slice(0, 4)) + (NEAR_YEARS[near] ?? 0)), resolved: true };
}

function dated(kind: PeriodKind, groups: Groups, publishedOn: string | null, from: string, to: string): Dates {
  const { year, resolved } = yearOf(groups, publishedOn);
  return { kind, from: year === null ? null : `${year}${from}`, to: year === null ? null : `${year}${to}`, resolved };
}

function dateYear(groups: Groups, publishedOn: string | null): Dates {
  if (groups['edge'] !== undefined) {
    const month = groups['edge'].endsWith('初') ? '-01' : '-12';
    return dated('month', groups, publishedOn, month, month);
  }
  const dates = dated('year', groups, publishedOn, '', '');
  return groups['since'] === undefined ? dates : { ...dates, kind: 'range', to: null };
}

function dateHalf(groups: Groups, publishedOn: string | null): Dates {
  const [from, to] = groups['half'] === '上' ? ['-01', '-06'] : ['-07', '-12'];
  return dated('half', groups, publishedOn, from ?? '', to ?? '');
}

function dateQuarter(groups: Groups, publishedOn: string | null): Dates {
  const quarter = QUARTERS[groups['quarter'] ?? groups['digit'] ?? ''] ?? 1;
  const [first, last] = [`-${two(quarter * 3 - 2)}`, `-${two(quarter * 3)}`];
  const edge = groups['edge'];
  return dated(
    'quarter',
    groups,
    publishedOn,
    edge === undefined || edge === '初' ? first : last,
    edge === '初' ? first : last,
  );
}

function dateQuarters(groups: Groups, publishedOn: string | null): Dates {
  return dated('quarters', groups, publishedOn, '-01', `-${two((QUARTERS[groups['quarters'] ?? ''] ?? 3) * 3)}`);
}

/** 前10个月; one month is no range, and 前12个月 is the year before. */
function dateFirstMonths(groups: Groups, publishedOn: string | null): Dates | null {
  const written = groups['months'] ?? '';
  const months = /^\d/.test(written) ? Number(written) : '零一二三四五六七八九十'.indexOf(written.replace('两', '二'));
  const last = written === '十一' ? 11 : months;
  return last < 2 || last > 11 ? null : dated('months', groups, publishedOn, '-01', `-${two(last)}`);
}

function dateMonth(groups: Groups, publishedOn: string | null): Dates | null {
  const month = Number(groups['month']);
  if (month < 1 || month > 12) return null;
  const dates = dated('month', groups, publishedOn, `-${two(month)}`, `-${two(month)}`);
  return groups['since'] === undefined ? dates : { ...dates, kind: 'range', to: null };
}

function dateMonths(groups: Groups, publishedOn: string | null): Dates | null {
  const [first, last] = [Number(groups['first']), Number(groups['month'])];
  if (first < 1 || last > 12 || first >= last) return null;
  return dated('months', groups, publishedOn, `-${two(first)}`, `-${two(last)}`);
}

function dateDay(groups: Groups, publishedOn: string | null): Dates | null {
  const [month, day] = [Number(groups['month'] ?? '1'), Number(groups['day'])];
  if (!isDay(month, day)) return null;
  const dates = dated('day', groups, publishedOn, `-${two(month)}-${two(day)}`, `-${two(month)}-${two(day)}`);
  return groups['since'] === undefined ? dates : { ...dates, kind: 'range', to: null };
}

function dateDays(groups: Groups, publishedOn: string | null): Dates | null {
  const [month, first, last] = [Number(groups['month']), Number(groups['first']), Number(groups['day'])];
  if (!isDay(month, first) || !isDay(month, last) || first >= last) return null;
  return dated('range', groups, publishedOn, `-${two(month)}-${two(first)}`, `-${two(month)}-${two(last)}`);
}

/** 7月1日至8月20日; 12月28日至1月3日 only where no year would be that of the first of them. */
function dateDaysOfMonths(groups: Groups, publishedOn: string | null): Dates | null {
  const [from, to] = [Number(groups['firstMonth']), Number(groups['month'])];
  const [first, last] = [Number(groups['first']), Number(groups['day'])];
  const isNewYear = from === 12 && to === 1 && groups['year'] === undefined && groups['near'] === undefined;
  if (!isDay(from, first) || !isDay(to, last) || (from >= to && !isNewYear)) return null;
  return dated('range', groups, publishedOn, `-${two(from)}-${two(first)}`, `-${two(to)}-${two(last)}`);
}

function dateYears({ first = '', last = '' }: Groups): Dates | null {
  return first < last ? { kind: 'range', from: first, to: last, resolved: false } : null;
}

/** The first plan began in 1953; the second (1958–1962) was followed by three years without one, so the third began in 1966. */
function datePlan({ plan = '' }: Groups): Dates {
  const ordinal = PLANS.indexOf(plan) + 1;
  const from = ordinal < 3 ? 1948 + ordinal * 5 : 1951 + ordinal * 5;
  return { kind: 'plan', from: String(from), to: String(from + 4), resolved: false };
}

/** 90年代 alone is the 1990s; two decades in one (八九十年代) run on. */
function dateDecade({ decades, decades2 }: Groups): Dates | null {
  const written = (decades ?? decades2 ?? '').replace('十', '');
  const digits = /^\d0$/.test(written) ? written.charAt(0) : readDigits(written);
  if (digits === null) return null;
  const [first, last] = [Number(digits.charAt(0)), Number(digits.at(-1))];
  if (digits.length === 2 && last !== first + 1) return null;
  return { kind: 'decade', from: `19${first}0`, to: `19${last}9`, resolved: false };
}

function dateEvent({ event = '' }: Groups): Dates {
  return { kind: 'relative', from: EVENTS[event] ?? null, to: null, resolved: false };
}

function dateNearMonth({ nearMonth }: Groups, publishedOn: string | null): Dates {
  if (publishedOn === null) return dateRelative();
  const months =
    Number(publishedOn.slice(0, 4)) * 12 + Number(publishedOn.slice(5, 7)) - (nearMonth === '本月' ? 1 : 2);
  const month = `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  return { kind: 'month', from: month, to: month, resolved: true };
}

function dateRelative(): Dates {
  return { kind: 'relative', from: null, to: null, resolved: false };
}

function dateTime({ hour, minute = '0' }: Groups): Dates | null {
  return Number(hour) > 24 || Number(minute) > 59 ? null : { kind: 'time', from: null, to: null, resolved: false };
}

function isDay(month: number, day: number): boolean {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
