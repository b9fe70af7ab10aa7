/** Finds entries by Chinese, by pinyin without tones or by its initials, and by English. */
import { splitSyllables } from '../language/reading/tone.ts';
import type { Finding } from './glossary.ts';
import { withoutQuotationMarks } from './match.ts';
import { lettersOf } from './order.ts';

export interface Hit {
  readonly headword: string;
  readonly reading: string;
  readonly english: string;
  readonly desk: string | null;
}

interface Indexed {
  readonly hit: Hit;
  readonly forms: readonly string[];
  readonly letters: string;
  readonly initials: string;
  /** Each rendering in lower case, a space before it, so that a search for words finds where words begin. */
  readonly english: readonly string[];
}

/** The entries that fit a query best, best first; of equals those that come first in the glossary. */
export function createSearch(findings: readonly Finding[]): (query: string) => Hit[] {
  const index = findings.map(indexFinding);
  return (query) => {
    const chinese = withoutQuotationMarks(query).replaceAll(/\s/g, '');
    const words = query.toLowerCase().trim().replaceAll(/\s+/g, ' ');
    if (words === '') return [];
    const letters = lettersOf(query);
    return index
      .map((entry) => ({ entry, rank: rank(entry, chinese, letters, words) }))
      .filter((found) => found.rank < NOT_FOUND)
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ entry }) => entry.hit);
  };
}

/** An entry as a list of entries shows it. */
export function hitOf({ headword, entry, desk }: Finding): Hit {
  return { headword, reading: entry.reading, english: entry.renderings[0].english, desk };
}

const NOT_FOUND = 9;

function indexFinding(finding: Finding): Indexed {
  const { headword, entry } = finding;
  return {
    hit: hitOf(finding),
    forms: [headword, ...(entry.aliases ?? [])].map(withoutQuotationMarks),
    letters: lettersOf(entry.reading),
    initials: splitSyllables(entry.reading)
      .map((syllable) => lettersOf(syllable).charAt(0))
      .join(''),
    english: entry.renderings.map(({ english }) => ` ${english.toLowerCase()}`),
  };
}

/** 0 for the very word, more for what is further from it. */
function rank({ forms, letters, initials, english }: Indexed, chinese: string, plain: string, words: string): number {
  if (forms.includes(chinese)) return 0;
  if (english.includes(` ${words}`) || (plain !== '' && letters === plain)) return 1;
  if (forms.some((form) => form.startsWith(chinese))) return 2;
  if (plain.length > 1 && initials === plain) return 3;
  if (plain !== '' && letters.startsWith(plain)) return 4;
  if (english.some((rendering) => rendering.startsWith(` ${words}`))) return 4;
  if (forms.some((form) => form.includes(chinese))) return 5;
  if (english.some((rendering) => rendering.includes(` ${words}`))) return 6;
  if (plain.length > 2 && letters.includes(plain)) return 7;
  if (words.length > 2 && english.some((rendering) => rendering.includes(words))) return 8;
  return NOT_FOUND;
}
