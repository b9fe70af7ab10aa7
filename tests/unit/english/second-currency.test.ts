import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInCurrency } from '../../../english/second-currency.ts';
import { findFigures } from '../../../language/number/figure.ts';

function converted(text: string, code = 'USD', yuan = '7.12'): string | null {
  const [figure] = findFigures(text);
  return figure === undefined ? null : sayInCurrency(figure, { code, yuan });
}

describe('a sum of yuan in another currency', () => {
  it('is told to three digits, with the bound that the text has', () => {
    expect(converted('2700亿元')).toBe('USD 37.9 billion');
    expect(converted('超过2.4万亿元')).toBe('over USD 337 billion');
    expect(converted('7.12元')).toBe('USD 1');
    expect(converted('100元', 'JPY', '0.047')).toBe('JPY 2,130');
    expect(converted('3000万元', 'EUR', '7.8')).toBe('EUR 3.85 million');
  });

  it('has both ends of a range', () => {
    expect(converted('3—5亿元')).toBe('USD 42.1–70.2 million');
  });

  it('is not told of what is no sum of yuan', () => {
    expect(converted('5亿美元')).toBeNull();
    expect(converted('260万辆')).toBeNull();
    expect(converted('数十亿元')).toBeNull();
    expect(converted('100元', 'XXX')).toBeNull();
  });

  it('is within half a unit of the third digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 6 }), (amount, rate) => {
        const yuan = (rate / 1_000).toFixed(3);
        const [figure] = findFigures(`${amount}元`);
        if (!figure) return;
        const told = sayInCurrency(figure, { code: 'USD', yuan }) ?? '';
        const [, digits = '', word = ''] = /USD ([\d.,]+)(?: (\w+))?/.exec(told) ?? [];
        const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[word] ?? 1;
        const exact = amount / Number(yuan);
        expect(Math.abs(Number(digits.replaceAll(',', '')) * scale - exact) / exact).toBeLessThan(0.0051);
      }),
    );
  });
});
