import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../engine/annotation.ts';
import { layRuby } from '../../../page/ruby.ts';
import { createToken } from './support.ts';

function token(text: string, pinyin: string | null, syllables: string): Token {
  return { ...createToken(text, 0), pinyin, syllables: syllables ? syllables.split(' ') : null };
}

function lay(word: Token, cuts: readonly number[] = []): [string, string | null][] {
  return layRuby(word, cuts).map(({ start, end, pinyin }) => [word.text.slice(start, end), pinyin]);
}

describe('a reading over its word', () => {
  it('stands over the whole word', () => {
    expect(lay(token('重庆', 'Chóngqìng', 'chóng qìng'))).toEqual([['重庆', 'Chóngqìng']]);
  });

  it('stands word by word over a term of several words', () => {
    expect(lay(token('新质生产力', 'xīnzhì shēngchǎnlì', 'xīn zhì shēng chǎn lì'))).toEqual([
      ['新质', 'xīnzhì'],
      ['生产力', 'shēngchǎnlì'],
    ]);
  });

  it.each([
    [
      'numbers',
      'xin1zhi4 sheng1chan3li4',
      [
        ['新质', 'xin1zhi4'],
        ['生产力', 'sheng1chan3li4'],
      ],
    ],
    [
      'tones as they are spoken',
      'xínzhī shèngchánlì',
      [
        ['新质', 'xínzhī'],
        ['生产力', 'shèngchánlì'],
      ],
    ],
    [
      'zhuyin, a character at a time',
      'ㄒㄧㄣ ㄓˋ ㄕㄥ ㄔㄢˇ ㄌㄧˋ',
      [
        ['新', 'ㄒㄧㄣ'],
        ['质', 'ㄓˋ'],
        ['生', 'ㄕㄥ'],
        ['产', 'ㄔㄢˇ'],
        ['力', 'ㄌㄧˋ'],
      ],
    ],
  ])('stands so in %s too', (_, pinyin, expected) => {
    expect(lay(token('新质生产力', pinyin, 'xīn zhì shēng chǎn lì'))).toEqual(expected);
  });

  it('keeps an r with the syllable before it', () => {
    expect(lay(token('花儿', 'huar1', 'huā r'))).toEqual([['花儿', 'huar1']]);
    expect(lay(token('花儿', 'ㄏㄨㄚㄦ', 'huā r'))).toEqual([['花儿', 'ㄏㄨㄚㄦ']]);
  });

  it('is cut where the page cuts the word, with its numbers', () => {
    expect(lay(token('生产力', 'sheng1chan3li4', 'shēng chǎn lì'), [2])).toEqual([
      ['生产', 'sheng1chan3'],
      ['力', 'li4'],
    ]);
  });

  it('keeps hyphens and apostrophes inside a word', () => {
    expect(lay(token('专精特新', 'zhuān-jīng-tè-xīn', 'zhuān jīng tè xīn'))).toEqual([
      ['专精特新', 'zhuān-jīng-tè-xīn'],
    ]);
    expect(lay(token('西安', "Xī'ān", 'xī ān'))).toEqual([['西安', "Xī'ān"]]);
  });

  it('leaves quotation marks and digits beside it bare', () => {
    expect(lay(token('“两重”', 'liǎngzhòng', 'liǎng zhòng'))).toEqual([
      ['“', null],
      ['两重', 'liǎngzhòng'],
      ['”', null],
    ]);
  });

  it('is cut where the page cuts the word', () => {
    expect(lay(token('生产力', 'shēngchǎnlì', 'shēng chǎn lì'), [2])).toEqual([
      ['生产', 'shēngchǎn'],
      ['力', 'lì'],
    ]);
  });

  it('stays whole over the first piece where its syllables cannot be told apart', () => {
    expect(lay(token('卡拉', 'kǎlā', ''), [1])).toEqual([
      ['卡', 'kǎlā'],
      ['拉', null],
    ]);
  });

  it('keeps to the nodes where the page tears a character apart', () => {
    expect(lay(token('𠀀', 'hē', 'hē'), [1]).map(([text]) => text.length)).toEqual([1, 1]);
  });

  it('tiles any word at any cuts', () => {
    const words = fc.record({
      text: fc.stringMatching(/^[一-十“”A0 𠀀]{1,8}$/u),
      pinyin: fc.option(fc.stringMatching(/^[a-zāō' 1-5ㄅㄚˋ-]{0,12}$/)),
      syllables: fc.option(fc.array(fc.stringMatching(/^(?:[a-zā]{0,3}|r)$/), { maxLength: 8 })),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(words, ({ text, pinyin, syllables, cuts }) => {
        const word = { ...createToken(text, 0), pinyin, syllables };
        const inner = cuts.filter((cut) => cut < text.length).sort((one, other) => one - other);
        const parts = layRuby(word, inner);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const cut of inner) expect(parts.some(({ end }) => end === cut)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
