import { describe, expect, it } from 'vitest';
import { readMarked, readName, readSentence } from '../../../bench/gold.ts';
import {
  compareDivision,
  findErrors,
  countReadings,
  isSameSyllable,
  measureAgreement,
  showGap,
} from '../../../bench/score.ts';
import { median } from '../../../bench/speed.ts';

const sentence = readSentence(['GDP增长5%，重庆最快。', 'GDP zēngzhǎng 5% ， Chóngqìng zuì kuài 。', '重 chóng']);

describe('a row of the gold', () => {
  it('has a syllable per Han character, whatever stands between them', () => {
    expect(sentence.syllables).toEqual(['zēng', 'zhǎng', 'chóng', 'qìng', 'zuì', 'kuài']);
    expect(sentence.words).toEqual([2, 2, 1, 1]);
  });

  it('is refused where the reading does not fit the text', () => {
    expect(() => readSentence(['重庆', 'chóng', ''])).toThrow('重庆');
    expect(() => readMarked(['重庆', '长', 'cháng', ''])).toThrow('长');
  });

  it('marks the first occurrence, counted in Han characters', () => {
    expect(readMarked(['A股行情，行不行', '行', 'háng', ''])).toMatchObject({ start: 1, syllables: ['háng'] });
    expect(readName(['市长单小平说', '单小平', 'Shàn Xiǎopíng'])).toMatchObject({
      start: 2,
      syllables: ['shàn', 'xiǎo', 'píng'],
    });
    expect(readName(['没有人名', '', ''])).toBeNull();
  });
});

describe('an error', () => {
  it('says where it stands, what is wanted and what was read', () => {
    const read = ['zēng', 'cháng', 'chóng', 'qìng', null, 'kuài'];
    expect(findErrors(sentence, read)).toEqual([
      { text: sentence.text, at: 4, character: '长', want: 'zhǎng', got: 'cháng' },
      { text: sentence.text, at: 10, character: '最', want: 'zuì', got: null },
    ]);
  });

  it.each([
    ['一', 'yī', 'yí', true],
    ['不', 'bù', 'bu', true],
    ['儿', 'r', 'er', true],
    ['儿', 'r', 'ér', false],
    ['里', 'lǐ', 'li', true],
    ['里', 'lǐ', 'lí', false],
    ['谁', 'shéi', 'shuí', true],
    ['重', 'chóng', 'Chóng', true],
    ['重', 'chóng', 'zhòng', false],
  ])('%s as %s may be read as %s: %s', (character, want, got, same) => {
    expect(isSameSyllable(character, want, got)).toBe(same);
  });
});

it('counts each reading of the characters that are read in more than one way', () => {
  const rows = [sentence, readSentence(['重要', 'zhòngyào', '']), readSentence(['增长', 'zēngzhǎng', ''])];
  expect([...countReadings(rows)]).toEqual([
    ['重 chóng', 1],
    ['重 zhòng', 1],
  ]);
});

describe('the boundaries of words', () => {
  const division = compareDivision('国外长期，看好。', [2, 2, 1, 1], [1, 2, 1, 2]);

  it('are counted only between Han characters', () => {
    expect([...division.want]).toEqual([2, 6]);
    expect([...division.got]).toEqual([1, 3]);
  });

  it('agree by as many as are in both', () => {
    expect(measureAgreement([division])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(measureAgreement([compareDivision('都市圈建设', [3, 2], [2, 1, 2])])).toEqual({
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
    });
  });

  it('are shown in the word that they would cut', () => {
    expect(showGap(division.text, division.want, 3)).toBe('长|期');
    expect(showGap(division.text, division.got, 2)).toBe('外|长');
  });
});

it('takes the middle of an odd number of times and the mean of two of an even number', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
