/** Periods in English, as nouns: '2024', 'August 2024', 'the first three quarters of 2024', 'by 2027'. */
import type { CalendarDate, Period } from '../language/period.ts';
import { parseNumeral, toHalfWidth } from '../language/number/numeral.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 去年 and its kind, where no date of publication tells the year. */
const NEAR_YEARS: readonly (readonly [chinese: string, english: string])[] = [
  ['去年', 'last year'],
  ['上年', 'the previous year'],
  ['今年', 'this year'],
  ['明年', 'next year'],
  ['前年', 'the year before last'],
  ['后年', 'the year after next'],
];

const RELATIVE: Readonly<Record<string, string>> = {
  上个月: 'last month',
  上月: 'last month',
  党的二十大以来: 'since the 20th CPC National Congress',
  党的十九大以来: 'since the 19th CPC National Congress',
  党的十八大以来: 'since the 18th CPC National Congress',
  入世以来: 'since China joined the WTO',
  年初以来: 'since the beginning of the year',
  当前: 'at present',
  改革开放以来: 'since the start of reform and opening up',
  新世纪以来: 'since the beginning of the new century',
  新中国成立以来: 'since the founding of the People’s Republic',
  本月: 'this month',
  截止目前: 'to date',
  截至目前: 'to date',
  目前: 'at present',
  近些年: 'recent years',
  近些年来: 'recent years',
  近几年: 'recent years',
  近几年来: 'recent years',
  近年来: 'recent years',
};

const PARTS_OF_DAY: readonly (readonly [chinese: RegExp, english: string])[] = [
  [/凌晨/, 'the small hours'],
  [/早|上午/, 'the morning'],
  [/中午/, 'noon'],
  [/下午/, 'the afternoon'],
  [/傍晚|晚/, 'the evening'],
];

/** A period as a noun; with 到…, 截至… and …以来 as the phrase that they make: 'by 2027', 'since August 2024'. */
export function sayPeriod(period: Period): string {
  const text = toHalfWidth(period.text);
  const said =
    text.endsWith('以来') && period.kind !== 'relative' ? `since ${sayNoun(period, text)}` : sayNoun(period, text);
  if (!period.until) return said;
  // 截至10月底，今年新开工37项: this year, until then, and not all that there has ever been.
  if (text.endsWith('的今年')) {
    const year = period.from === null ? 'this year' : `in ${period.from.slice(0, 4)}`;
    return `${year}, as of ${sayNoun({ ...period, from: null, to: null }, text.slice(0, -'的今年'.length))}`;
  }
  return `${/^截[至止]/.test(text) ? 'as of' : 'by'} ${said}`;
}

function sayNoun(period: Period, text: string): string {
  switch (period.kind) {
    case 'plan':
      return sayPlan(period, text);
    case 'relative':
      return RELATIVE[text] ?? saySpan(text);
    case 'decade':
      return sayDecade(period);
    case 'time':
      return sayTime(text);
    case 'day':
      return sayDay(text, yearOf(period, text));
    case 'range':
      return sayRange(period, text);
    default:
      return sayPartOfYear(period, text, yearOf(period, text));
  }
}

/** '2024', 'last year', or null where no year is named. */
function yearOf({ from }: Period, text: string): string | null {
  return from?.slice(0, 4) ?? NEAR_YEARS.find(([chinese]) => text.includes(chinese))?.[1] ?? null;
}

function sayPartOfYear(period: Period, text: string, year: string | null): string {
  const of = `of ${year ?? 'the year'}`;
  const edge = /(底|末|初)(?:以来)?$/.exec(text)?.[1];
  const edges = edge === '初' ? 'the beginning of ' : edge === undefined ? '' : 'the end of ';
  if (period.kind === 'half') return `the ${text.includes('上半') ? 'first' : 'second'} half ${of}`;
  if (period.kind === 'quarter') {
    const quarter = Number(parseNumeral(/(.)季度/.exec(text)?.[1] ?? '') ?? 1);
    return `${edges}the ${QUARTERS[quarter - 1] ?? ''} quarter ${of}`;
  }
  if (period.kind === 'quarters') return `the first ${/[三3]个?季度/.test(text) ? 'three' : 'two'} quarters ${of}`;
  const first = /前([\d\u4e00-\u9fff]+?)个月/.exec(text)?.[1];
  if (first !== undefined) return `the first ${COUNTS[Number(parseNumeral(first) ?? 0)] ?? 'eleven'} months ${of}`;
  if (period.kind === 'months') {
    const [, first = '', last = ''] = /(\d{1,2})月?[-–—~～至到](\d{1,2})月/.exec(text) ?? [];
    return withYear(`${monthName(first)}–${monthName(last)}`, year);
  }
  const month = /(\d{1,2})月/.exec(text)?.[1] ?? (edge === undefined ? period.from?.slice(5, 7) : '');
  if (month === undefined || month === '') return `${edges}${year ?? 'the year'}`;
  const third = /(上|中|下)旬/.exec(text)?.[1];
  const thirds = third === undefined ? edges : `${third === '上' ? 'early' : third === '中' ? 'mid-' : 'late'} `;
  return `${thirds.replace('- ', '-')}${withYear(monthName(month), year)}`;
}

/** 'January 20, 2025', 'the afternoon of January 20', 'the 20th' */
function sayDay(text: string, year: string | null): string {
  const [, month, day = ''] = /(?:(\d{1,2})月)?(\d{1,2})日/.exec(text) ?? [];
  const date = month === undefined ? `the ${ordinal(Number(day))}` : `${monthName(month)} ${day}`;
  const part = PARTS_OF_DAY.find(([chinese]) => chinese.test(text.slice(text.indexOf('日'))))?.[1];
  const dated = year === null ? date : /^\d/.test(year) ? `${date}, ${year}` : `${date} ${year}`;
  return part === undefined ? dated : `${part} of ${dated}`;
}

function sayRange(period: Period, text: string): string {
  const year = yearOf(period, text);
  const days = /(\d{1,2})月(\d{1,2})日?[-–—~～至到](\d{1,2})日/.exec(text);
  if (days) {
    const [, month = '', first = '', last = ''] = days;
    const date = `${monthName(month)} ${first}–${last}`;
    return year === null ? date : `${date}, ${year}`;
  }
  const [, from = '', day = '', to = '', lastDay = ''] =
    /(\d{1,2})月(\d{1,2})日?[-–—~～至到](\d{1,2})月(\d{1,2})日/.exec(text) ?? [];
  if (from !== '') {
    const date = `${monthName(from)} ${day}–${monthName(to)} ${lastDay}`;
    return year === null ? date : `${date}, ${year}`;
  }
  if (!text.endsWith('以来')) return `${period.from ?? ''}–${period.to ?? ''}`;
  if (/日/.test(text)) return sayDay(text, year);
  if (/\d月/.test(text)) return sayPartOfYear({ ...period, kind: 'month' }, text.replace('以来', ''), year);
  return /今年/.test(text) ? `the start of ${year ?? 'the year'}` : (year ?? 'the year');
}

function sayPlan({ from, to }: Period, text: string): string {
  const number = from === null ? 0 : Number(from) < 1966 ? (Number(from) - 1948) / 5 : (Number(from) - 1951) / 5;
  const edge = text.endsWith('末') ? 'the end of ' : /(?:初|以来)$/.test(text) ? 'the beginning of ' : '';
  return `${edge}the ${ordinal(number)} Five-Year Plan period (${from ?? ''}–${to ?? ''})`;
}

/** 'the 1990s', 'the 1980s and 1990s' */
function sayDecade({ from, to }: Period): string {
  const first = `${from?.slice(0, 3) ?? ''}0s`;
  const last = `${to?.slice(0, 3) ?? ''}0s`;
  return first === last ? `the ${first}` : `the ${first} and ${last}`;
}

/** '9:30 p.m.', '10 a.m.'; '9:30' where the part of the day is not told. */
function sayTime(text: string): string {
  const [, hours = '', minutes] = /(\d{1,2})(?:[:：时点](\d{1,2})?)/.exec(text) ?? [];
  const written = text.endsWith('半') ? '30' : minutes;
  const hour = Number(hours);
  if (hour > 12 || hour === 0 || !/^\D/.test(text)) return `${hours}:${(written ?? '0').padStart(2, '0')}`;
  const half = /中午/.test(text) ? (hour === 11 ? 'a.m.' : 'p.m.') : /凌晨|早|上午/.test(text) ? 'a.m.' : 'p.m.';
  return `${hours}${written === undefined ? '' : `:${written.padStart(2, '0')}`} ${half}`;
}

/** 近三年: 'the past three years'; 未来五年: 'the next five years' */
function saySpan(text: string): string {
  const [, written = '', odd] = /(\d+|[一两二三四五六七八九十]+)(余|多)?年/.exec(text) ?? [];
  const number = Number(parseNumeral(written) ?? NaN);
  const count = Number.isNaN(number) ? 'few' : (COUNTS[number] ?? String(number));
  const years = number === 1 ? 'year' : `${count}${odd === undefined ? '' : '-plus'} years`;
  return `the ${/^(?:未来|今后)/.test(text) ? 'next' : 'past'} ${years}`;
}

function withYear(month: string, year: string | null): string {
  if (year === null) return month;
  return /^\d/.test(year) ? `${month} ${year}` : `${month} of ${year}`;
}

function monthName(month: CalendarDate): string {
  return MONTHS[Number(month) - 1] ?? '';
}

function ordinal(number: number): string {
  const suffix = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
