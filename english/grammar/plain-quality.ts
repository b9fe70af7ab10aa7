/** Adjectives of one character, which only stand behind a noun where a phrase ends: 韧性强、潜力足. */
import type { Parsed } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';

/** What is said of the noun before an offset: 'strong' of resilience, 'large' of a scale. */
export function plainQuality({ text, isAt }: ClauseWords, from: number, noun: string): Parsed<string>[] {
  const quality = QUALITIES[text[from] ?? ''];
  if (quality === undefined || !(from + 1 === text.length || ENDS.some((end) => isAt(from + 1, end)))) return [];
  const value = text[from] === '大' && MEASURED.test(noun) ? 'large' : quality;
  return [{ value, end: from + 1, cost: 1 }];
}

const ENDS = ['、', '的', '等'];

const QUALITIES: Readonly<Record<string, string>> = {
  强: 'strong',
  大: 'great',
  高: 'high',
  好: 'good',
  足: 'ample',
  广: 'broad',
  低: 'low',
  弱: 'weak',
  差: 'poor',
  小: 'small',
};

/** What has a size. */
const MEASURED =
  /\b(?:amount|area|capacity|consumption|gap|number|population|proportion|scale|share|size|space|volume)s?$/;

/** 比去年高: more so. The English of the degree that it is compared in. */
export const comparatives: Readonly<Record<string, string>> = {
  高: 'higher',
  强: 'stronger',
  大: 'greater',
  好: 'better',
  低: 'lower',
  弱: 'weaker',
  差: 'worse',
  小: 'smaller',
  快: 'faster',
};
