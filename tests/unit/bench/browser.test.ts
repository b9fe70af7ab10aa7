import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../bench/browser/articles.ts';
import { NOTHING, type Measurement } from '../../../bench/browser/contestants.ts';
import { sumTasks } from '../../../bench/browser/gauge.ts';
import { judgeSpeed } from '../../../bench/browser/goals.ts';
import { place, plotFirstScreens, powersAround } from '../../../bench/browser/plot.ts';
import { formatSummary, printCsv, printMarkdown, tabulate, type Run } from '../../../bench/browser/report.ts';
import { countDropped, ratio, summarize } from '../../../bench/browser/statistics.ts';

function run(contestant: Run['contestant'], length: number, measured: Partial<Measurement>): Run {
  return { browser: 'chromium', length, contestant, measurement: { ...NOTHING, ...measured } };
}

const runs: readonly Run[] = [
  run('static', 3_000, { firstScreen: 100 }),
  run('yanzhen', 3_000, { firstScreen: 90, longestTask: 30 }),
  run('yanzhen', 3_000, { firstScreen: 130, longestTask: 70 }),
  run('yanzhen', 3_000, { firstScreen: 110, longestTask: 40 }),
  run('plain', 3_000, { firstScreen: 210 }),
  run('yanzhen', 1_000_000, { firstScreen: 220, longestTask: 60 }),
];

describe('repeated measurements', () => {
  it('come down to the middle one, with the least and the most', () => {
    expect(summarize([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, times: 3 });
  });

  it('are none where a browser cannot tell', () => {
    expect(summarize([null, null])).toBeNull();
    expect(ratio(null, summarize([1]))).toBeNull();
    expect(formatSummary(null, 0)).toBe('–');
  });

  it('count each frame that a screen of 60 Hz would have shown', () => {
    expect(countDropped([16.7, 16.6, 33.4, 50])).toBe(3);
  });
});

describe('the articles', () => {
  const sentences = ['今年前三季度，全市生产总值2700亿元，增长6.1%。', '2024年1月，新开工项目216个。'];

  it('have about the length that was asked for, and are the same each time', () => {
    const article = composeArticle(sentences, 3_000);
    expect(article.characters).toBeGreaterThanOrEqual(3_000);
    expect(article.characters).toBeLessThan(3_400);
    expect(composeArticle(sentences, 3_000)).toEqual(article);
  });

  it('have other figures in each paragraph, but the same years', () => {
    const [first, second] = composeArticle(sentences, 1_000).paragraphs;
    expect(first).not.toBe(second);
    expect(first).toContain('2024年1月');
    expect(first?.replaceAll(/\d+/g, '')).toBe(second?.replaceAll(/\d+/g, ''));
  });
});

describe('the tables', () => {
  it('put the first screen beside the browser’s own', () => {
    const { head, rows } = tabulate(runs, 'chromium');
    expect(head.slice(0, 3)).toEqual(['', 'of the limit', 'first screen']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['3,000 ruby in the markup', '1.00 ×', '100'],
      ['3,000 Yanzhen', '1.10 ×', '110 (90–130)'],
      ['3,000 plain content script', '2.10 ×', '210'],
      ['1,000,000 Yanzhen', '–', '220'],
    ]);
  });

  it('are Markdown with a row each, and every figure is in the CSV', () => {
    expect(
      printMarkdown(runs, [])
        .split('\n')
        .filter((line) => line.startsWith('|')),
    ).toHaveLength(6);
    const lines = printCsv(runs).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + runs.length);
    expect(lines[2]).toMatch(/^chromium,3000,yanzhen,90\.000,/);
  });
});

describe('the goals', () => {
  it('are judged by medians of the same run', () => {
    const verdicts = new Map(judgeSpeed(runs).map(({ goal, isMet }) => [goal.replace('chromium: ', ''), isMet]));
    expect(Object.fromEntries(verdicts)).toEqual({
      'first screen of 3,000 characters within 1.3 × the browser’s own': true,
      'first screen of 1,000,000 characters within 1.5 × that of 3,000 characters': false,
      'first screen of 3,000 characters sooner than the plain content script’s': true,
      'first screen of 1,000,000 characters sooner than the plain content script’s of 3,000': false,
      'no task over 50 ms on 3,000 characters': true,
      'no task over 50 ms on 1,000,000 characters': false,
    });
  });
});

describe('the plot', () => {
  it('sets ten times as much one step on', () => {
    expect(place(100, 10, 1_000)).toBeCloseTo(0.5);
    expect(powersAround([90, 220])).toEqual([10, 1_000]);
    expect(powersAround([100])).toEqual([100, 1_000]);
  });

  it('has a point for each length that a contestant was measured on', () => {
    expect(plotFirstScreens(runs).match(/<circle[^>]*r="3.5"/g)).toHaveLength(4);
  });
});

describe('the work of a page', () => {
  it('is that of its own main thread', () => {
    const event = (name: string, pid: number, tid: number, dur: number) => ({
      name,
      ph: 'X',
      pid,
      tid,
      ts: 0,
      dur,
      tdur: dur - 5_000,
    });
    const events = [
      {
        ...event('TracingStartedInBrowser', 1, 1, 0),
        args: { data: { frames: [{ processId: 7, url: 'http://page/' }] } },
      },
      { ...event('thread_name', 7, 70, 0), args: { name: 'CrRendererMain' } },
      { ...event('thread_name', 8, 80, 0), args: { name: 'CrRendererMain' } },
      event('RunTask', 7, 70, 20_000),
      event('RunTask', 7, 70, 30_000),
      event('RunTask', 7, 71, 90_000),
      event('RunTask', 8, 80, 90_000),
    ];
    expect(sumTasks(events, 'http://page/')).toEqual({ mainThread: 50, longestTask: 30, longestWork: 25 });
    expect(sumTasks(events, 'http://other/')).toEqual({ mainThread: null, longestTask: null, longestWork: null });
  });
});
