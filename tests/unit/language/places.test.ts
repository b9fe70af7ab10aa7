import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../language/lexicon/lexicon.ts';
import { readSegments } from '../../../language/reading/reading.ts';
import { isHan } from '../../../language/script.ts';
import { segment } from '../../../language/segment.ts';
import { loadLexicon } from './load-lexicon.ts';

const gold = readFileSync(new URL('../../gold/places.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

/** One syllable for each Han character of the text. */
function syllablesOf(text: string): (string | null)[] {
  const segments = segment(text, lexicon, []);
  const readings = readSegments(text, segments, lexicon);
  return segments.flatMap((part, index) => {
    const syllables = readings[index]?.syllables ?? [];
    return [...part.text].filter(isHan).map((_, at) => syllables[at] ?? null);
  });
}

describe('a place in a sentence', () => {
  it.each(gold)('%s: %s is read %s', (text = '', place = '', reading = '') => {
    const start = Array.from(text.slice(0, text.indexOf(place))).filter(isHan).length;
    expect(
      syllablesOf(text)
        .slice(start, start + place.length)
        .join(' '),
    ).toBe(reading);
  });

  it('is met often enough to tell', () => expect(gold.length).toBeGreaterThan(120));
});
