import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayPeriod } from '../../../english/period.ts';
import { findPeriods } from '../../../language/period.ts';

const gold = readFileSync(new URL('../../gold/periods.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([text = '', period = '', , , , english = '']) => ({ text, period, english }))
  .filter(({ period }) => period !== '');

it.each(gold)('$text is said "$english"', ({ text, english }) => {
  expect(findPeriods(text, '2025-01-21').map(sayPeriod)).toEqual([english]);
});

it.each([
  ['去年', 'last year'],
  ['去年8月', 'August of last year'],
  ['今年上半年', 'the first half of this year'],
  ['上月', 'last month'],
  ['今年以来', 'since the start of this year'],
  ['截至今年底', 'as of the end of this year'],
])('%s is said "%s" in an article without a date', (text, english) => {
  expect(findPeriods(text, null).map(sayPeriod)).toEqual([english]);
});

it('does not take a count of no years for a period', () => {
  expect(findPeriods('近0年', '2025-01-21')).toEqual([]);
});

it('says any period in English alone', () => {
  const characters = [...'0123456789一二三四十〇“”五—至到截前去今上下半年度季月日时世纪代来以底末初中旬近未晚午:'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 }), (text) => {
      for (const period of findPeriods(text, '2025-01-21')) {
        expect(sayPeriod(period)).toMatch(/^[\w ,.:()–-]+$/);
        expect(sayPeriod(period)).not.toMatch(/undefined|NaN|null| {2}|^ | $/);
      }
    }),
    { numRuns: 2000 },
  );
});
