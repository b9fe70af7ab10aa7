/** Numerals: 2,700 and 1.2万 and 二十五 as exact decimals. Nothing here is a float: 0.1 stays 0.1, 10^16 stays 10^16. */
import type { Decimal } from './figure.ts';

/** Powers of ten of the characters that scale a number. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** Longer numerals count nothing in a text; they are codes. */
const MOST_CHARACTERS = 40;

/** Full-width digits, ％ and ． as ASCII, one unit for one, so that offsets stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９％．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/**
 * The number that a whole string writes: digits with or without separators and scales (2,700, 1.2万, 3万亿), or a Chinese
 * numeral (二十五, 三点五万亿). Null for anything else: years by digits (二〇二四), shorthand (三千五), disorder (十百).
 */
export function parseNumeral(text: string): Decimal | null {
  if (text.length > MOST_CHARACTERS) return null;
  const plain = toHalfWidth(text);
  const arabic = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain);
  if (arabic) return scale((arabic[1] ?? '').replaceAll(',', ''), arabic[2] ?? '');
  const decimal = /^([^点]+)点([〇零一二三四五六七八九]+)([万亿]*)$/.exec(plain);
  if (!decimal) return parseInteger(plain)?.toString() ?? null;
  const whole = parseInteger(decimal[1] ?? '');
  return whole === null ? null : scale(`${whole}.${readDigits(decimal[2] ?? '')}`, decimal[3] ?? '');
}

/** Chinese digits one by one: 二〇二四 is '2024'; null when another character is among them. */
export function readDigits(text: string): string | null {
  let digits = '';
  for (const character of text) {
    const digit = /^\d$/.test(character) ? character : DIGITS[character];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits === '' ? null : digits;
}

/** A decimal times the scales behind it: '1.2' with 万亿 is '1200000000000'. */
export function scale(decimal: Decimal, scales: string): Decimal {
  return shift(
    decimal,
    [...scales].reduce((sum, character) => sum + (POWERS[character] ?? 0), 0),
  );
}

/** A decimal times a power of ten, which may be negative. Leading zeros and zeros behind the point go. */
export function shift(decimal: Decimal, places: number): Decimal {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const point = whole.length + places;
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(Math.max(0, point), '0');
  const at = Math.max(0, point);
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(at).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/** Negative when `one` is less than `other`, 0 when they are equal; neither may be negative. */
export function compare(one: Decimal, other: Decimal): number {
  const [wholeOne = '', fractionOne = ''] = shift(one, 0).split('.');
  const [wholeOther = '', fractionOther = ''] = shift(other, 0).split('.');
  if (wholeOne.length !== wholeOther.length) return wholeOne.length - wholeOther.length;
  const left = wholeOne + fractionOne.padEnd(fractionOther.length, '0');
  const right = wholeOther + fractionOther.padEnd(fractionOne.length, '0');
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** An integer below 10^16: sections of four digits under 万 and 亿. */
function parseInteger(text: string): bigint | null {
  if (text === '零' || text === '〇') return 0n;
  return parseUnder(text, '亿');
}

function parseUnder(text: string, big: '亿' | '万'): bigint | null {
  const at = text.lastIndexOf(big);
  const inner = (part: string) => (big === '亿' ? parseUnder(part, '万') : parseSection(part));
  if (at < 0) return inner(text);
  const count = at === 0 ? 1n : inner(text.slice(0, at));
  const rest = text.slice(at + 1);
  // A lone digit behind a scale is shorthand (一万二 is 12,000), and too easily something else.
  if (count === null || /^[一二两三四五六七八九]$/.test(rest)) return null;
  const remainder = rest === '' ? 0n : inner(rest.replace(/^[零〇]/, ''));
  return remainder === null ? null : count * 10n ** BigInt(POWERS[big] ?? 0) + remainder;
}

/** 1 to 9,999. A bare 十, 百 or 千 in front counts as one. */
function parseSection(text: string): bigint | null {
  const match =
    /^(?:([一二两三四五六七八九]?)千)?([零〇]?)(?:([一二两三四五六七八九]?)百)?([零〇]?)(?:([一二三四五六七八九]?)十)?([零〇]?)([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match || /[零〇]$/.test(text) || /^[零〇]/.test(text) || text === '') return null;
  if (/[千百][一二两三四五六七八九]$/.test(text)) return null;
  return digitOf(match[1]) * 1000n + digitOf(match[3]) * 100n + digitOf(match[5]) * 10n + digitOf(match[7]);
}

/** A digit before its scale; where none is written (十, 百) it is one. */
function digitOf(group: string | undefined): bigint {
  if (group === undefined) return 0n;
  return BigInt(group === '' ? 1 : (DIGITS[group] ?? 0));
}
