import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFigure } from '../../../english/figure.ts';
import { readEnglish } from '../../../english/index.ts';
import {
  article,
  count,
  indicator,
  known,
  paragraph,
  percent,
  period,
  person,
  place,
  year,
  yuan,
  type Piecemeal,
} from '../../support/chunks.ts';

/** Words that facts are made of, so that chance makes sentences too. */
const words =
  '， 。 、 ； ： “ ” （ ） 增长 达到 同比 分别 力争 将 的 目标 其中 占 比重 培育 说 他 比 上年 由 全市 全国 高于 平均水平 已 对 贡献率 实现 市长 主任 和 位居 累计 目前 召开 会议 加快 建设';
const vocabulary: readonly Piecemeal[] = [
  ...words.split(' '),
  year(2024),
  period('到2027年', { until: true }),
  yuan(2700),
  percent('8.8'),
  count(6, '家'),
  indicator('工业产值', 'industrial output value'),
  indicator('地区生产总值', 'gross regional product'),
  known('瞪羚企业', 'enterprise', 'gazelle enterprise', { plural: 'gazelle enterprises' }),
  known('行动计划', 'programme', 'action plan'),
  place('重庆市', 'Chongqing'),
  person('高健', 'Gāo Jiàn'),
];

const piecemeal = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...vocabulary) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
);
const paragraphs = fc.array(fc.array(piecemeal, { maxLength: 30 }), { maxLength: 3 });

describe('reading English', () => {
  it('survives any chunking of any string, and every span lies in its paragraph', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const read = article(...parts.map((part) => paragraph(...part)));
        const english = readEnglish(read);
        expect(english.told).toBeLessThanOrEqual(english.clauses);
        for (const [index, { text }] of read.paragraphs.entries()) {
          for (const { start, end } of english.paragraphs[index] ?? []) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells no number that its span does not hold', () => {
    fc.assert(
      fc.property(fc.array(piecemeal, { maxLength: 30 }), (parts) => {
        const read = paragraph(...parts);
        const [statements = []] = readEnglish(article(read)).paragraphs;
        for (const { text, kind, start, end } of statements) {
          if (kind !== 'statement') continue;
          const inSpan = read.chunks.filter((chunk) => start <= chunk.start && chunk.end <= end);
          const figures = inSpan.flatMap(({ figure }) => (figure ? [sayFigure(figure)] : []));
          for (const percentage of text.match(/[\d.]+%/g) ?? []) expect(figures).toContain(percentage);
          for (const amount of text.match(/RMB [\d.]+ \w+/g) ?? []) expect(figures).toContain(amount);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells nothing as a result in a sentence that names a goal before it', () => {
    fc.assert(
      fc.property(fc.array(piecemeal, { maxLength: 20 }), (parts) => {
        const rest = parts.filter((part) => part !== '。');
        const [statements = []] = readEnglish(article(paragraph('力争', ...rest))).paragraphs;
        const first = paragraph('力争', ...rest).text.search(/[。！？!?\n]/);
        const ruled = statements.filter(({ kind, start }) => kind === 'statement' && (first < 0 || start < first));
        for (const { status } of ruled) expect(status).not.toBe('reported');
      }),
    );
  });
});
