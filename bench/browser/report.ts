/** What was measured, as tables: for the terminal, as Markdown, and every single figure as CSV. */
import { formatTable } from '../table.ts';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { contestants, type Contestant, type Measurement } from './contestants.ts';
import { ratio, summarize, type Summary } from './statistics.ts';

export type Metric = keyof Measurement;

/** One contestant on one page, once. */
export interface Run {
  readonly browser: BrowserKind;
  readonly length: number;
  readonly contestant: Contestant;
  readonly measurement: Measurement;
}

export const NAMES: Readonly<{ [Name in Contestant]: string }> = {
  word: 'one word of ruby',
  static: 'ruby in the markup',
  yanzhen: 'Yanzhen',
  plain: 'plain content script',
};

interface Column {
  readonly head: string;
  readonly metric: Metric;
  readonly digits: number;
}

/** Milliseconds where the head says nothing else. */
const COLUMNS: readonly Column[] = [
  { head: 'first screen', metric: 'firstScreen', digits: 0 },
  { head: 'main thread', metric: 'mainThread', digits: 0 },
  { head: 'longest task', metric: 'longestTask', digits: 0 },
  { head: 'on processor', metric: 'longestWork', digits: 0 },
  { head: 'longest wait', metric: 'longestWait', digits: 0 },
  { head: 'shift', metric: 'shift', digits: 3 },
  { head: 'tab MB', metric: 'tab', digits: 1 },
  { head: 'background MB', metric: 'background', digits: 0 },
  { head: 'popover', metric: 'popover', digits: 0 },
  { head: 'off', metric: 'off', digits: 0 },
  { head: 'scroll: longest frame', metric: 'scrollLongestFrame', digits: 0 },
  { head: 'missed frames', metric: 'scrollDropped', digits: 0 },
];

/** The figures of one metric over all repetitions. */
export function summaryOf(
  records: readonly Run[],
  browser: BrowserKind,
  length: number,
  contestant: Contestant,
  metric: Metric,
): Summary | null {
  const chosen = records.filter(
    (each) => each.browser === browser && each.length === length && each.contestant === contestant,
  );
  return summarize(chosen.map(({ measurement }) => measurement[metric]));
}

/** Heads and rows of one browser: a row a contestant and length, medians with their spread where it was measured several times. */
export function tabulate(records: readonly Run[], browser: BrowserKind): { head: string[]; rows: string[][] } {
  const rows = lengthsOf(records).flatMap((length) =>
    contestants
      .filter((contestant) => summaryOf(records, browser, length, contestant, 'firstScreen') !== null)
      .map((contestant) => {
        const limit = summaryOf(records, browser, length, 'static', 'firstScreen');
        const first = summaryOf(records, browser, length, contestant, 'firstScreen');
        const cells = COLUMNS.map(({ metric, digits }) =>
          formatSummary(summaryOf(records, browser, length, contestant, metric), digits),
        );
        return [`${length.toLocaleString('en')} ${NAMES[contestant]}`, formatRatio(ratio(first, limit)), ...cells];
      }),
  );
  return { head: ['', 'of the limit', ...COLUMNS.map(({ head }) => head)], rows };
}

export function lengthsOf(records: readonly Run[]): readonly number[] {
  return [...new Set(records.map(({ length }) => length))].toSorted((one, other) => one - other);
}

export function browsersOf(records: readonly Run[]): readonly BrowserKind[] {
  return [...new Set(records.map(({ browser }) => browser))];
}

export function formatSummary(summary: Summary | null, digits: number): string {
  if (summary === null) return '–';
  const [median, least, most] = [summary.median, summary.least, summary.most].map((value) => value.toFixed(digits));
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}

export function formatRatio(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(2)} ×`;
}

export function printTerminal(records: readonly Run[], sections: readonly Section[]): string {
  return [...browsersOf(records).map((browser) => sectionOf(records, browser)), ...sections]
    .map(({ title, head, rows }) => `\n${title}\n${'-'.repeat(title.length)}\n${formatTable(head, rows)}`)
    .join('\n');
}

export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function sectionOf(records: readonly Run[], browser: BrowserKind): Section {
  const times = Math.max(...records.map(({ length, contestant }) => countOf(records, browser, length, contestant)));
  return {
    title: `${browser}: medians of up to ${times} repetitions in turns (least–most), milliseconds where nothing else is said`,
    ...tabulate(records, browser),
  };
}

function countOf(records: readonly Run[], browser: BrowserKind, length: number, contestant: Contestant): number {
  return records.filter((each) => each.browser === browser && each.length === length && each.contestant === contestant)
    .length;
}

export function printMarkdown(records: readonly Run[], sections: readonly Section[]): string {
  const all = [...browsersOf(records).map((browser) => sectionOf(records, browser)), ...sections];
  return all
    .map(({ title, head, rows }) =>
      [`## ${title}`, '', markdownRow(head), markdownRow(head.map(() => '---')), ...rows.map(markdownRow), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Every measurement, a line each. */
export function printCsv(records: readonly Run[]): string {
  const metrics = Object.keys(records[0]?.measurement ?? {}) as Metric[];
  const lines = records.map(({ browser, length, contestant, measurement }) =>
    [browser, length, contestant, ...metrics.map((metric) => measurement[metric]?.toFixed(3) ?? '')].join(','),
  );
  return `${['browser', 'characters', 'contestant', ...metrics].join(',')}\n${lines.join('\n')}\n`;
}
