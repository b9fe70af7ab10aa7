import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFigure, figureUnit, sayFigure } from '../../../english/figure.ts';
import { findFigures, type Figure } from '../../../language/number/figure.ts';

const gold = readFileSync(new URL('../../gold/figures.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([text = '', figures = '', , english = '']) => ({ text, figures, english }))
  .filter(({ figures }) => figures !== '');

const newsText = fc.string({
  unit: fc.constantFrom(...'0123456789.,—至一二三十百千万亿几数上余多近约超第全国年个家元吨%成分之倍翻番'),
  maxLength: 30,
});

function only(text: string): Figure {
  const [figure] = findFigures(text);
  if (!figure) throw new Error(`no figure in ${text}`);
  return figure;
}

it.each(gold)('$text is said "$english"', ({ text, english }) => {
  expect(findFigures(text).map(sayFigure).join(' / ')).toBe(english);
});

describe('any figure', () => {
  it('is said in English alone, and in words that are there', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        for (const figure of findFigures(text)) {
          expect(sayFigure(figure)).toMatch(/^[\w ,.%°–-]+$/);
          expect(sayFigure(figure)).not.toMatch(/undefined|NaN|null| {2}/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the explanation of a figure', () => {
  it('writes out a scaled amount and says what its units are', () => {
    expect(explainFigure(only('2700亿元'))).toEqual({
      digits: '270,000,000,000 yuan',
      explanation: '亿 is 100 million; 元 is the yuan (RMB)',
    });
  });

  it('tells the size of a mu', () => {
    expect(explainFigure(only('50亩'))).toEqual({ digits: null, explanation: '15 mu make a hectare' });
  });

  it('says nothing of what needs no explanation', () => {
    expect(explainFigure(only('8.8%'))).toEqual({ digits: null, explanation: null });
  });
});

it.each([
  ['2700亿元', 'RMB'],
  ['8.8%', '%'],
  ['1.2个百分点', 'percentage points'],
  ['260万辆', 'vehicles'],
  ['1辆', 'vehicle'],
  ['192家', null],
  ['260万', null],
  ['全国第四。', null],
])('the unit of %s in a table is %s', (text, unit) => {
  expect(figureUnit(only(text))).toBe(unit);
});
