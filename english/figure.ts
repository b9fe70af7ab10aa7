/** Figures in English: 'RMB 270 billion', 'over 70%', '1.2 percentage points', 'dozens of vehicles'. */
import { currencies } from '../language/number/currencies.ts';
import type { Bound, Decimal, Figure } from '../language/number/figure.ts';
import { measureWords } from '../language/number/measure-words.ts';
import { parseNumeral, shift } from '../language/number/numeral.ts';
import { dayUnits, perUnits } from './words/unit.ts';

const BOUNDS: Readonly<Record<Exclude<Bound, 'exact' | 'several'>, string>> = {
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  'at-least': 'at least',
  'at-most': 'at most',
  under: 'under',
};

const SCALES: readonly (readonly [places: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** More digits than this before the zeros are written out: 12,345,678, not 12.345678 million. */
const MOST_SIGNIFICANT = 7;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const PARTS: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  二: ['half', 'halves'],
  三: ['third', 'thirds'],
  六: ['sixth', 'sixths'],
  七: ['seventh', 'sevenths'],
  九: ['ninth', 'ninths'],
};
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Vague numbers by their powers of ten. */
const VAGUE: Readonly<Record<number, string>> = {
  1: 'dozens',
  2: 'hundreds',
  3: 'thousands',
  4: 'tens of thousands',
  5: 'hundreds of thousands',
  6: 'millions',
  7: 'tens of millions',
  8: 'hundreds of millions',
  9: 'billions',
  10: 'tens of billions',
  11: 'hundreds of billions',
  12: 'trillions',
};

const POINTS: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  BP: ['basis point', 'basis points'],
  bp: ['basis point', 'basis points'],
  个基点: ['basis point', 'basis points'],
  个百分点: ['percentage point', 'percentage points'],
  基点: ['basis point', 'basis points'],
  百分点: ['percentage point', 'percentage points'],
};

/** A figure as a phrase without the noun that it counts: '192' for 192家, 'about 2.6 million vehicles' for 约260万辆. */
export function sayFigure(figure: Figure): string {
  if (figure.bound === 'several') return saySeveral(figure);
  if (figure.kind === 'rank') return sayRank(figure.value ?? '');
  if (figure.unit === '番') return figure.value === '4' ? 'quadrupling' : 'doubling';
  // 3岁以下婴幼儿 are under three.
  const isUnder = figure.bound === 'at-most' && figure.unit === '岁' && figure.text.endsWith('以下');
  const bound = figure.bound === 'exact' ? '' : `${isUnder ? 'under' : BOUNDS[figure.bound]} `;
  return `${bound}${withUnit(figure, sayNumber(figure))}`;
}

/** 192 for 192家, 'more than 190' for 190余家. */
export function sayCount(figure: Figure): string {
  const english = sayFigure(figure);
  const unit = figureUnit(figure);
  return unit !== null && english.endsWith(` ${unit}`) ? english.slice(0, -unit.length - 1) : english;
}

/** What a reader may look up: all digits where the English is rounded by a word, and what the Chinese units mean. */
export function explainFigure(figure: Figure): { readonly digits: string | null; readonly explanation: string | null } {
  const { value, text, unit } = figure;
  const isScaled = value !== null && /million|billion|trillion/.test(sayFigure(figure));
  const name = unit === null ? '' : (currencies[unit]?.name ?? figureUnit(figure) ?? '');
  const digits = isScaled ? `${separate(value)}${name === '' ? '' : ` ${name}`}` : null;
  const parts = [
    /万亿/.test(text) ? '万亿 is a trillion' : null,
    /(?<!万)亿/.test(text) ? '亿 is 100 million' : null,
    /万(?!亿)/.test(text) ? '万 is 10,000' : null,
    unit === '元' || unit === '元人民币' ? '元 is the yuan (RMB)' : null,
    unit === null ? null : (measureWords[unit]?.note ?? null),
    /成/.test(text) && unit === '%' ? '成 is a tenth' : null,
    unit === '番' ? '翻番 is to double; 翻两番 is to double twice' : null,
  ].filter((part) => part !== null);
  return { digits, explanation: parts.length === 0 ? null : parts.join('; ') };
}

/** English unit for a table: 'RMB', '%', 'vehicles'; null for a bare number and where the noun counted says it. */
export function figureUnit(figure: Figure): string | null {
  const { unit } = figure;
  if (unit === null || figure.counts || figure.kind === 'rank' || unit === '番') return null;
  if (unit === '%' || unit === '‰') return unit;
  const money = currencies[moneyOf(unit)];
  if (money) return `${money.english}${perOf(unit)}`;
  const words = POINTS[unit] ?? dayUnits[unit] ?? measureWords[unit]?.english ?? null;
  return words === null ? null : words[isOne(figure) ? 0 : 1];
}

/** 元 of 元/吨 */
function moneyOf(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

/** ' per metric ton', nothing where no unit stands behind the money. */
function perOf(unit: string): string {
  const per = unit.split('/')[1];
  return per === undefined ? '' : ` per ${perUnits[per] ?? per}`;
}

/** 1个百分点, 约1个百分点: one is one, however exactly. */
function isOne({ value }: Figure): boolean {
  return value === '1';
}

function withUnit(figure: Figure, number: string): string {
  const { unit, kind } = figure;
  if (kind === 'amount') {
    const money = unit === null ? null : figureUnit({ ...figure, unit: moneyOf(unit) });
    return `${money ?? ''} ${number}${perOf(unit ?? '')}`.trim();
  }
  // Births and deaths are told so in English communiqués too.
  if (unit === '‰') return `${number} per thousand`;
  if (kind === 'share') return unit === null ? number : `${number}%`;
  const english = figureUnit(figure);
  return english === null ? number : `${number} ${english}`;
}

function sayNumber(figure: Figure): string {
  const { low, high, value, text, unit } = figure;
  if (low !== null && high !== null) return sayRange(low, high, unit === '%' || unit === '‰');
  return value === null ? sayFraction(text) : sayDecimal(value);
}

/** '3–5', '20 million–30 million' as '20–30 million' */
function sayRange(low: Decimal, high: Decimal, isShare: boolean): string {
  const [first, last] = [sayDecimal(low), sayDecimal(high)];
  const scale = / [a-z]+$/.exec(last)?.[0];
  const short = scale !== undefined && first.endsWith(scale) ? first.slice(0, -scale.length) : first;
  return scale === undefined || short !== first || isShare ? `${short}–${last}` : `${first} to ${last}`;
}

function sayDecimal(value: Decimal): string {
  const [whole = ''] = value.split('.');
  const significant = value.replace('.', '').replace(/^0+|0+$/g, '').length;
  if (significant > MOST_SIGNIFICANT) return separate(value);
  const scale = SCALES.find(([places]) => whole.length > places);
  return scale ? `${separate(shift(value, -scale[0]))} ${scale[1]}` : separate(value);
}

function separate(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 三分之二: 'two thirds' */
function sayFraction(text: string): string {
  const match = /([二三四五六七八九十])分之([一二三四五六七八九])/.exec(text);
  const count = Number(parseNumeral(match?.[2] ?? '') ?? 0);
  const part = PARTS[match?.[1] ?? ''];
  return part ? `${COUNTS[count] ?? count} ${part[count === 1 ? 0 : 1]}` : text;
}

function sayRank(value: Decimal): string {
  const rank = Number(value);
  const word = ORDINALS[rank - 1];
  if (word !== undefined) return word;
  const last = rank % 10;
  const suffix = rank % 100 > 10 && rank % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${value}${suffix}`;
}

/** 数十辆: 'dozens of vehicles'; 上千家: 'upwards of 1,000'; 十几: 'more than 10' */
function saySeveral(figure: Figure): string {
  const atLeast = /上([百千万亿]+)/.exec(figure.text)?.[1];
  if (atLeast !== undefined && !/成[百千]上/.test(figure.text)) {
    return `upwards of ${withUnit(figure, sayDecimal(parseNumeral(atLeast) ?? '1'))}`;
  }
  const scaled = /(?:[\d]*十几|\d+几)([万亿]*)/.exec(figure.text);
  if (scaled) {
    const base = parseNumeral(scaled[0].replace('几', '')) ?? '10';
    return `more than ${withUnit(figure, sayDecimal(base))}`;
  }
  const zeros = parseNumeral(/[数几成上百]?([十百千万亿]+)/.exec(figure.text)?.[1] ?? '十') ?? '10';
  const vague = VAGUE[zeros.length - 1] ?? 'many';
  const unit = figure.unit === null ? null : (currencies[figure.unit]?.name ?? figureUnit(figure));
  return unit === null ? vague : `${vague} of ${unit}`;
}
