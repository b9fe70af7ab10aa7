import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTone, splitSyllables, withoutTone } from '../../../../language/reading/tone.ts';

describe('a syllable with a number', () => {
  it.each([
    ['zhong4', 'zhòng'],
    ['Chong2', 'chóng'],
    ['lu:4', 'lǜ'],
    ['lu:e4', 'lüè'],
    ['liu2', 'liú'],
    ['gui4', 'guì'],
    ['shou1', 'shōu'],
    ['xiong2', 'xióng'],
    ['de5', 'de'],
    ['r5', 'r'],
    ['er2', 'ér'],
    ['ng2', 'ńg'],
  ])('%s is printed %s', (numbered, marked) => {
    expect(markTone(numbered)).toBe(marked);
  });

  it.each(['D', 'xx5', 'GDP', '·', '', 'zhong', 'zhong6', 'abc1'])('%s is no syllable', (text) => {
    expect(markTone(text)).toBeNull();
  });
});

describe('printed pinyin', () => {
  it.each([
    ['xīnzhì shēngchǎnlì', ['xīn', 'zhì', 'shēng', 'chǎn', 'lì']],
    ["Xī'ān", ['xī', 'ān']],
    ['zhuān-jīng-tè-xīn', ['zhuān', 'jīng', 'tè', 'xīn']],
    ['AIC gǔquán', ['gǔ', 'quán']],
    ['Chángjiāng Jīngjìdài', ['cháng', 'jiāng', 'jīng', 'jì', 'dài']],
    ['fāngàn', ['fān', 'gàn']],
    ["fāng'àn", ['fāng', 'àn']],
    ['jīgòu', ['jī', 'gòu']],
    ['wánr', ['wán', 'r']],
    ['nǚ’ér', ['nǚ', 'ér']],
    ['Lǚliáng', ['lǚ', 'liáng']],
    ['xiàn', ['xiàn']],
    ['', []],
    ['GDP', []],
  ])('%s is cut into its syllables', (printed, syllables) => {
    expect(splitSyllables(printed)).toEqual(syllables);
  });

  it('is survived whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitSyllables(text).every((syllable) => syllable !== '')).toBe(true);
      }),
    );
  });

  it('loses its marks and nothing else', () => {
    expect(withoutTone('Lǜ')).toBe('lü');
    expect(withoutTone('zhòng')).toBe('zhong');
  });
});
