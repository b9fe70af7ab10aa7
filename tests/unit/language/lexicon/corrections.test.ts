import { describe, expect, it } from 'vitest';
import { CHARACTER_READINGS, WORD_READINGS } from '../../../../language/lexicon/corrections.ts';
import { splitSyllables, withoutTone } from '../../../../language/reading/tone.ts';

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

describe('the corrected readings', () => {
  it('give a character alone its reading under a key of one character', () => {
    expect(Object.keys(CHARACTER_READINGS).filter((key) => [...key].length !== 1)).toEqual([]);
    expect(Object.keys(WORD_READINGS).filter((key) => [...key].length < 2)).toEqual([]);
  });

  it('never change 一 and 不 before the next tone', () => {
    expect(readingsOf('一')).toEqual(new Set(['yī']));
    expect(readingsOf('不')).toEqual(new Set(['bù', 'bu']));
  });

  it('leave the localizers 上 and 里 neutral after a part of the body or a place', () => {
    const read = ['脸上', '手上', '家里', '嘴里'].map((word) => WORD_READINGS[word]);
    expect(read).toEqual(['liǎnshang', 'shǒushang', 'jiāli', 'zuǐli']);
  });

  it('give a doubled verb a neutral second half, and else both halves their tone', () => {
    const doubled = Object.entries(WORD_READINGS).filter(([word]) => /^(.)\1$/u.test(word));
    const uneven = doubled.filter(([, reading]) => {
      const [first = '', second = ''] = splitSyllables(reading);
      return second !== first && second !== withoutTone(first);
    });
    expect(doubled.length).toBeGreaterThan(20);
    expect(uneven).toEqual([]);
  });

  it('are printed with straight apostrophes and hyphens, and without digits', () => {
    const odd = Object.entries(WORD_READINGS).filter(([, reading]) => !/^[\p{Letter}' -]+$/u.test(reading));
    expect(odd).toEqual([]);
  });
});

/** Every reading that a character has within a corrected word. */
function readingsOf(character: string): ReadonlySet<string | undefined> {
  return new Set(
    Object.entries(WORD_READINGS).flatMap(([word, reading]) => {
      const syllables = splitSyllables(reading);
      return [...word].flatMap((own, index) => (own === character ? [syllables[index]] : []));
    }),
  );
}
