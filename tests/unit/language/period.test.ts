import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../language/period.ts';

/** tests/gold/periods.tsv, as read in an article of this day. */
const PUBLISHED_ON = '2025-01-21';

const gold = readFileSync(new URL('../../gold/periods.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [text = '', period = '', kind = '', from = '', to = '', english = '', why = ''] = line.split('\t');
    return { text, period, kind, from, to, english, why };
  });

const CHARACTERS = [...'0123456789０一二三四十〇“”五—-至到截前去今明上下半年度季月日时世纪代来以底末初近未:：'];
const datedText = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 30 });

describe('the gold periods', () => {
  it('are many and no two alike', () => {
    expect(gold.length).toBeGreaterThanOrEqual(60);
    expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length);
  });

  it.each(gold)('$text: $period ($why)', ({ text, period, kind, from, to }) => {
    const found = findPeriods(text, PUBLISHED_ON);
    expect(found.map((one) => one.text).join(' / ')).toBe(period);
    const told = found.map((one) => [one.kind, one.from ?? '', one.to ?? '']);
    expect(told).toEqual(period === '' ? [] : [[kind, from, to]]);
  });
});

describe('periods in any text', () => {
  it('are in order, apart, inside it, and say what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), datedText), (text) => {
        let end = 0;
        for (const period of findPeriods(text, PUBLISHED_ON)) {
          expect(period.start).toBeGreaterThanOrEqual(end);
          expect(period.end).toBeGreaterThan(period.start);
          expect(text.slice(period.start, period.end)).toBe(period.text);
          end = period.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('are resolved only where a date of publication is given', () => {
    fc.assert(
      fc.property(datedText, (text) => {
        expect(findPeriods(text, null).filter(({ resolved }) => resolved)).toEqual([]);
      }),
    );
  });
});

it('leaves last year open in an article without a date', () => {
  expect(findPeriods('去年', null)).toMatchObject([{ from: null, to: null, resolved: false }]);
  expect(findPeriods('去年', PUBLISHED_ON)).toMatchObject([{ from: '2024', to: '2024', resolved: true }]);
});

it('knows a point that something lasts until', () => {
  expect(findPeriods('到2027年', null)).toMatchObject([{ until: true }]);
  expect(findPeriods('2027年', null)).toMatchObject([{ until: false }]);
});

it.each(['工程比原计划提前3个月完工', '投产后年产能提高到30万台', '达产后年产值20亿元'])('is no period: %s', (text) => {
  expect(findPeriods(text, PUBLISHED_ON)).toEqual([]);
});
