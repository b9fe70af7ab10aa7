/** What 全区 is all of: a district, or an autonomous region, as the article lets us know. */
import type { Chunk } from '../chunk.ts';
import { REGIONS } from './provinces.ts';

/** Told of 全区 where nobody knows; `scopes` has it so. */
const UNKNOWN = /\b(the|The) area\b/g;

/** 'the autonomous region' or 'the district'; null where the opening of an article names neither or both. */
export function wholeAreaOf(
  opening: readonly { readonly text: string; readonly chunks: readonly Chunk[] }[],
): string | null {
  const isRegion = opening.some(({ text }) => REGION.test(text));
  const isDistrict = opening.some(({ chunks }) =>
    chunks.some(({ kind, text }) => kind === 'place' && DISTRICT.test(text)),
  );
  if (isRegion === isDistrict) return null;
  return isRegion ? 'the autonomous region' : 'the district';
}

const REGION = new RegExp(`${REGIONS}|自治区`, 'u');
const DISTRICT = /(?<!自治|地|景|园|新|城|社)区$/u;

/**
 * An English sentence with 全区 told as what it is.
 *
 * @param chinese what the sentence rests on
 * @param area as `wholeAreaOf` has it
 */
export function withWholeArea(english: string, chinese: string, area: string | null): string {
  if (area === null || !chinese.includes('全区')) return english;
  return english.replace(UNKNOWN, (_, article: string) => (article === 'The' ? `T${area.slice(1)}` : area));
}
