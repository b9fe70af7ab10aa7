/** 一、二、三产业增加值, 三次产业投资: the three industries, which a list of figures is of. */
import type { NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';

/** The same measure of each of the three, and the index behind it; null for any other list. */
export function parseThreeIndustries(
  pieces: readonly Piece[],
  from: number,
): { readonly nouns: readonly NounPhrase[]; readonly end: number } | null {
  let text = '';
  for (let at = from; at < Math.min(pieces.length, from + LONGEST); at++) {
    text += pieces[at]?.text ?? '';
    if (CONTRIBUTION.test(text)) {
      const nouns = INDUSTRIES.map((industry) => ({
        english: `contribution of the ${industry} industry to economic growth`,
        plural: null,
        article: 'the' as const,
        indicator: true,
        end: at + 1,
      }));
      return { nouns, end: at + 1 };
    }
    const measure = MEASURES[THREE.exec(text)?.[1] ?? ''];
    // 投资 of 投资额 is not the measure.
    if (measure === undefined || pieces[at + 1]?.sense === 'noun') continue;
    const nouns = INDUSTRIES.map((industry) => ({
      english: `${measure} the ${industry} industry`,
      plural: null,
      article: measure.endsWith('of') ? ('the' as const) : null,
      indicator: true,
      end: at + 1,
    }));
    return { nouns, end: at + 1 };
  }
  return null;
}

const LONGEST = 8;
const THREE =
  /^(?:三次产业|第?一、第?二、第?三(?:次)?产业|第?一、第?二和第?三(?:次)?产业|第一产业、第二产业[、和]第三产业)(?:分别)?(增加值|投资)$/;
const CONTRIBUTION = /^三次产业对(?:全[省市国])?(?:经济|地区生产总值|GDP)增长的?贡献率$/u;
const INDUSTRIES = ['primary', 'secondary', 'tertiary'];

const MEASURES: Readonly<Record<string, string>> = {
  增加值: 'value added of',
  投资: 'investment in',
};
