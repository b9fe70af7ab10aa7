import { describe, expect, it } from 'vitest';
import { CHARACTER_READINGS, WORD_READINGS } from '../../../../language/lexicon/corrections.ts';
import { splitSyllables } from '../../../../language/reading/tone.ts';

describe.each([
  ['characters', CHARACTER_READINGS],
  ['words', WORD_READINGS],
])('the corrected readings of %s', (_, table) => {
  it('are sorted by code points', () => {
    const keys = Object.keys(table);
    const misplaced = keys.filter((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
    expect(misplaced, 'move these up').toEqual([]);
  });

  it('have one syllable for each character', () => {
    const wrong = Object.entries(table).filter(
      ([word, reading]) => splitSyllables(reading).length !== [...word].length,
    );
    expect(wrong).toEqual([]);
  });
});
