/** 浙江、山东、重庆3个省市: the places of a list, and how many they are. */
import type { Parsed } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import type { Nominal, NominalList } from './nominal.ts';

/** The list itself, where its number is that of what stands behind it. */
export function listedPlaces({ text, wordsOf }: ClauseWords) {
  return ({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] => {
    const { parts, open } = value;
    if (open || parts.length < 2 || !parts.every(isBareName)) return [];
    return wordsOf(end, 'figure').flatMap(({ word: { figure }, end: to }) => {
      const kind = KIND.exec(text.slice(to))?.[0];
      const isSaid = figure.kind === 'quantity' && figure.unit === '个' && figure.value === String(parts.length);
      return isSaid && kind !== undefined ? [{ value, end: to + kind.length, cost: cost + 0.5 }] : [];
    });
  };
}

function isBareName({ counting, after }: Nominal): boolean {
  return /^names?$/.test(counting) && after === '';
}

/** True where such a name is the last of a list, and what is counted behind it are all of them: 重庆|3个省市. */
export function isLastOfPlaces(text: string, from: number, end: number): boolean {
  return LISTED.test(text.slice(0, from)) && COUNTED.test(text.slice(end));
}

const LISTED = /[、和与及]$/u;

const COUNTED =
  /^(?:\d+|[两三四五六七八九十]+)个?(?:省市|省区|省份|省|城市|市县|县市|市|县|区|地区|自治区|国家|直辖市)/u;

const KIND =
  /^(?:省区市|省市区|省市|省区|省份|省|城市|市县|县市|市|县区|县|地区|自治区|直辖市|国家)(?!级|场|民|政|委|府|内|属)/u;
