/** Sums of yuan in another currency, at a rate that the reader has set. Exact until the last step, then three digits. */
import { currencies } from '../language/number/currencies.ts';
import type { Decimal, Figure } from '../language/number/figure.ts';
import { sayFigure } from './figure.ts';

export interface ExchangeRate {
  /** 'USD' */
  readonly code: string;
  /** Yuan for one unit of it, above nought: '7.12'. */
  readonly yuan: Decimal;
}

const YUAN: ReadonlySet<string> = new Set(
  Object.keys(currencies).filter((unit) => currencies[unit]?.english === 'RMB'),
);
/** A rate is no more exact than this. */
const SIGNIFICANT = 3;

/** 'over USD 37.9 billion' for 超2700亿元 at 7.12; null for what is no sum of yuan or says no number. */
export function sayInCurrency(figure: Figure, { code, yuan }: ExchangeRate): string | null {
  const unit = Object.keys(currencies).find((name) => currencies[name]?.english === code);
  if (figure.kind !== 'amount' || figure.unit === null || !YUAN.has(figure.unit) || unit === undefined) return null;
  const convert = (amount: Decimal | null) => (amount === null ? null : divide(amount, yuan));
  const [value, low, high] = [convert(figure.value), convert(figure.low), convert(figure.high)];
  if (value === null && (low === null || high === null)) return null;
  return sayFigure({ ...figure, unit, value, low, high });
}

/** One decimal by another, to three significant digits, halves away from nought. */
function divide(amount: Decimal, by: Decimal): Decimal {
  const [top, topPlaces] = integerOf(amount);
  const [bottom, bottomPlaces] = integerOf(by);
  // Enough places behind the point that three digits are exact however small the quotient is.
  const places = 30;
  const quotient = (top * 10n ** BigInt(places + bottomPlaces)) / (bottom * 10n ** BigInt(topPlaces));
  const digits = String(quotient);
  const cut = Math.max(0, digits.length - SIGNIFICANT);
  const scale = 10n ** BigInt(cut);
  const rounded = String(((quotient + scale / 2n) / scale) * scale).padStart(places + 1, '0');
  const fraction = rounded.slice(-places).replace(/0+$/, '');
  return `${rounded.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** '7.12' as 712 and two places. */
function integerOf(decimal: Decimal): [digits: bigint, places: number] {
  const [whole = '', fraction = ''] = decimal.split('.');
  return [BigInt(whole + fraction), fraction.length];
}
