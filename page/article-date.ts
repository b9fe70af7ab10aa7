/** The day on which a page was published, from what the page says of itself. */

import { pristine } from './element.ts';

/** Metas that give it: the first is required of Chinese government sites (政府网站发展指引, 2017), the others are habits of the web. */
const DATE_METAS = [
  'PubDate',
  'firstpublishedtime',
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'bytedance:published_time',
  'article:create_at',
  'publishdate',
  'publish-date',
  'publication_date',
  'publish_time',
  'createdate',
  'og:article:published_time',
  'pubtime',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
];

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}

/** The day that a moment fell on where the news was printed: `2025-01-20T23:30:00Z` → `2025-01-21`. */
function dayInBeijing(moment: string): string | null {
  const time = Date.parse(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? null : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** `2025-01-21`, `2025/1/21`, `2025.01.21`, `2025年1月21日`, `20250121`, with whatever follows; null where no day is named. */
export function parseDay(text: string): string | null {
  const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/.exec(text)?.[0];
  if (moment !== undefined) return dayInBeijing(moment);
  const [, year, month, day] =
    /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    [];
  return toDay(year, month, day) ?? dayInEnglish(text);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Tue Jan 21 2025`, `Tue Jan 21 08:30:15 CST 2025`: as programs print a date that nobody has formatted. */
function dayInEnglish(text: string): string | null {
  const [, name = '', day, year] =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{1,2})\b.{0,20}?\b(\d{4})\b/.exec(text) ?? [];
  return toDay(year, String(MONTHS.indexOf(name.toLowerCase()) + 1), day);
}

/** `/2025-01/21/`, `/2025/01/21/`, `/202501/21/`, `/20250121/`, `t20250121_`: how news sites file their pages. */
export function dayOfAddress(address: string): string | null {
  const [, year, month, day] =
    /(?:^|[/_t])(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?=[/_.-]|$)/.exec(address.replace(/[?#].*$/s, '')) ?? [];
  return toDay(year, month, day);
}

/** The first `"datePublished"` in the page's linked data. Read as text: the blocks are often not quite JSON. */
function dayOfLinkedData(document: Document): string | null {
  for (const script of pristine(document).querySelectorAll('script[type="application/ld+json"]')) {
    const value = /"(?:datePublished|pubDate)"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '')?.[1];
    const day = value === undefined ? null : parseDay(value);
    if (day) return day;
  }
  return null;
}

function dayOfMetas(document: Document): string | null {
  const metas = [...pristine(document).querySelectorAll('meta[content]')];
  for (const name of DATE_METAS) {
    const lower = name.toLowerCase();
    for (const meta of metas) {
      const names = [meta.getAttribute('name'), meta.getAttribute('property'), meta.getAttribute('itemprop')];
      if (!names.some((each) => each?.toLowerCase() === lower)) continue;
      const day = parseDay(meta.getAttribute('content') ?? '');
      if (day) return day;
    }
  }
  return null;
}

/** By the web's standards, and by the names that a search engine has asked Chinese news sites for. */
const MARKED = '[itemprop="datePublished"], time[pubdate], #pubtime_baidu';

function dayOfTimes(document: Document): string | null {
  const { querySelector, querySelectorAll } = pristine(document);
  const marked = querySelector(MARKED);
  const times = marked ? [marked] : [...querySelectorAll('time')];
  // Several unmarked times belong to a list of links; only a single one can be the article's.
  if (times.length !== 1) return null;
  const [time] = times;
  return parseDay(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? '');
}

/**
 * The day of publication as `YYYY-MM-DD`; null where the page does not tell it.
 *
 * @param imprint the short lines around the title, where sites print day and source
 */
export function findDate(document: Document, imprint: string): string | null {
  return (
    dayOfMetas(document) ??
    dayOfLinkedData(document) ??
    dayOfTimes(document) ??
    dayOfAddress(pristine(document).URL) ??
    parseDay(imprint)
  );
}
