/** Names of administrative divisions as words: in full, and as people say them for short. */
import { NATIONALITY } from './nationalities.ts';
import { NOT_BARE } from './place-readings.ts';

/** The word for the sort of division, longer ones first. */
const SORT = new RegExp(
  `(?:(?:${NATIONALITY})*自治[区州县旗]|特别行政区|地区|林区|矿区|新区|(?:[左右]翼)?[左右前中后]旗|[省市区县盟旗])$`,
  'u',
);

/** 铅山县 → 铅山县, 铅山; a bare name of one character, or one that is an ordinary word, is left out. */
export function placesOf(divisions: readonly string[]): string[] {
  const places = new Set<string>();
  for (const name of divisions) {
    places.add(name);
    const bare = name.replace(SORT, '');
    if (bare.length > 1 && !NOT_BARE.has(bare)) places.add(bare);
  }
  return [...places];
}
