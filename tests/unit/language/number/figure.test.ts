import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, type Figure } from '../../../../language/number/figure.ts';
import { findPeriods } from '../../../../language/period.ts';

/** tests/gold/figures.tsv: figures, values and English of several figures are joined by ' / '; a range is low~high. */
const gold = readFileSync(new URL('../../../gold/figures.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [text = '', figures = '', values = '', english = '', why = ''] = line.split('\t');
    return { text, figures, values, english, why };
  });

const CHARACTERS = [
  ...'0123456789０％%.,—-至到一二两三十百千万亿几数余多近约超不低于第前年月日个家元美吨成分之倍翻番以上左右“”， a',
];
const newsText = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 40 });

function valueOf({ value, low, high }: Figure): string {
  return low === null ? (value ?? '') : `${low}~${high ?? ''}`;
}

describe('the gold figures', () => {
  it('are many, no two alike, and show what is left alone', () => {
    expect(gold.length).toBeGreaterThanOrEqual(150);
    expect(gold.filter(({ figures }) => figures === '').length).toBeGreaterThanOrEqual(40);
    expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length);
  });

  it.each(gold)('$text: $figures ($why)', ({ text, figures, values }) => {
    const found = findFigures(text);
    expect(found.map((figure) => figure.text).join(' / ')).toBe(figures);
    expect(found.map(valueOf).join(' / ')).toBe(values);
  });
});

describe('figures in any text', () => {
  it('are in order, apart, inside it, and say what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), newsText), (text) => {
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never overlap a period', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const periods = findPeriods(text, null);
        for (const figure of findFigures(text)) {
          expect(periods.filter(({ start, end }) => start < figure.end && figure.start < end)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('have ends in order where they are ranges, and no value beside them', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const { low, high, value } of findFigures(text)) {
          expect(low === null).toBe(high === null);
          if (low !== null) expect([Number(low) < Number(high), value]).toEqual([true, null]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('tells the kinds of figures apart', () => {
  const kinds = ['3亿元', '5家', '8%', '1个百分点', '2倍', '全国第四。', '260万'].map(
    (text) => findFigures(text)[0]?.kind,
  );
  expect(kinds).toEqual(['amount', 'quantity', 'share', 'points', 'multiple', 'rank', 'number']);
});
