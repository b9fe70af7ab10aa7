import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, parseNumeral, readDigits, shift, toHalfWidth } from '../../../../language/number/numeral.ts';

const DIGITS = '零一二三四五六七八九';
const MOST = 10n ** 16n - 1n;

/** A number below 10^16 as a Chinese numeral, written the long way (一十五). */
function print(number: bigint): string {
  if (number === 0n) return '零';
  for (const [scale, unit] of [
    [10n ** 8n, '亿'],
    [10n ** 4n, '万'],
    [1000n, '千'],
    [100n, '百'],
    [10n, '十'],
  ] as const) {
    if (number < scale) continue;
    const rest = number % scale;
    const gap = rest > 0n && rest < scale / 10n ? '零' : '';
    return `${print(number / scale)}${unit}${gap}${rest === 0n ? '' : print(rest)}`;
  }
  return DIGITS.charAt(Number(number));
}

describe('a numeral', () => {
  it('is read back from its digits', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MOST), (n) => {
        expect(parseNumeral(n.toString())).toBe(n.toString());
      }),
    );
  });

  it('is read back from its digits with separators', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MOST), (n) => {
        expect(parseNumeral(n.toLocaleString('en-US'))).toBe(n.toString());
      }),
    );
  });

  it('is read back from Chinese', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MOST), (n) => {
        expect(parseNumeral(print(n))).toBe(n.toString());
      }),
    );
  });

  it('keeps every digit of a decimal', () => {
    expect(parseNumeral('0.1万亿')).toBe('100000000000');
    expect(parseNumeral('3.000000001亿')).toBe('300000000.1');
  });

  it.each(['', '三千五', '一万二', '十百', '二〇二四', '1,23', '万一二', '点五', 'abc'])(
    'is not read from %j',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('survives any string', () => {
    const numeral = fc.string({ unit: fc.constantFrom(...'零〇一二两九十百千万亿点.,0１9') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), numeral), (text) => {
        expect(parseNumeral(text) ?? '0').toMatch(/^\d+(\.\d+)?$/);
      }),
    );
  });
});

describe('a decimal', () => {
  it('comes back when it is moved there and back', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MOST), fc.integer({ min: -20, max: 20 }), (n, places) => {
        expect(shift(shift(n.toString(), places), -places)).toBe(n.toString());
      }),
    );
  });

  it('compares as its number does', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MOST), fc.bigInt(0n, MOST), (one, other) => {
        expect(Math.sign(compare(one.toString(), other.toString()))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
    expect(compare('1.50', '1.5')).toBe(0);
  });
});

it('reads the digits of a year one by one', () => {
  expect(readDigits('二〇二四')).toBe('2024');
  expect(readDigits('二十')).toBeNull();
});

it('narrows full-width digits in place', () => {
  expect(toHalfWidth('增１１．５％，')).toBe('增11.5%，');
});
