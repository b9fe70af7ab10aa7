import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../language/lexicon/lexicon.ts';
import { readSegments } from '../../../../language/reading/reading.ts';
import { plainStyle, styleReadings, writeNotation, type ReadingStyle } from '../../../../language/reading/style.ts';
import { segment } from '../../../../language/segment.ts';
import { loadLexicon } from '../load-lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

function print(text: string, style: Partial<ReadingStyle>): string {
  const segments = segment(text, lexicon, []);
  const readings = readSegments(text, segments, lexicon);
  const printed = styleReadings(segments, readings, { ...plainStyle, ...style }, lexicon);
  return printed.map((pinyin, index) => pinyin ?? segments[index]?.text).join(' ');
}

describe('tones as they are spoken', () => {
  it.each([
    ['一个问题', 'yí gè wèntí'],
    ['一年', 'yì nián'],
    ['一起努力', 'yìqǐ nǔlì'],
    ['第一年', 'dì-yī nián'],
    ['统一规划', 'tǒngyī guīhuà'],
    ['第一线', 'dìyīxiàn'],
    ['二十一世纪', 'èrshíyī shìjì'],
    ['不是', 'bú shì'],
    ['不断', 'búduàn'],
    ['不能', 'bùnéng'],
    ['领导', 'língdǎo'],
    ['展览馆', 'zhánlánguǎn'],
    ['小老虎', 'xiǎo láohǔ'],
    ['很好', 'hén hǎo'],
    ['领导，你好', 'língdǎo ， níhǎo'],
  ])('%s: %s', (text, expected) => {
    expect(print(text, { sandhi: true })).toBe(expected);
  });

  it('are left alone unless they are asked for', () => {
    expect(print('一个领导不是', {})).toBe('yī gè lǐngdǎo bù shì');
  });
});

describe('capitals', () => {
  it('stand at the start of each sentence, also behind an opening quotation mark', () => {
    expect(print('经济增长。“产业升级”加快！他说', { capitals: true })).toBe(
      'Jīngjì zēngzhǎng 。 “ Chǎnyè shēngjí ” jiākuài ！ Tā shuō',
    );
  });

  it('stand in the middle of a sentence for names alone', () => {
    expect(print('经济，重庆', { capitals: true })).toBe('Jīngjì ， Chóngqìng');
  });
});

describe('a notation', () => {
  it.each([
    ['Chóngqìng', 'Chong2qing4', 'ㄔㄨㄥˊ ㄑㄧㄥˋ'],
    ["Xī'ān", 'Xi1an1', 'ㄒㄧ ㄢ'],
    ['péngyou', 'peng2you5', 'ㄆㄥˊ ˙ㄧㄡ'],
    ['huār', 'huar1', 'ㄏㄨㄚㄦ'],
    ['lǜsè', 'lü4se4', 'ㄌㄩˋ ㄙㄜˋ'],
    ['zhī shi', 'zhi1 shi5', 'ㄓ ˙ㄕ'],
    ['xuéyuàn', 'xue2yuan4', 'ㄒㄩㄝˊ ㄩㄢˋ'],
    ['jūn qióng', 'jun1 qiong2', 'ㄐㄩㄣ ㄑㄩㄥˊ'],
    ['wèng wǔ', 'weng4 wu3', 'ㄨㄥˋ ㄨˇ'],
    ["nǚ'ér", 'nü3er2', 'ㄋㄩˇ ㄦˊ'],
    ['zhuān-jīng-tè-xīn', 'zhuan1-jing1-te4-xin1', 'ㄓㄨㄢ ㄐㄧㄥ ㄊㄜˋ ㄒㄧㄣ'],
    ['GDP', 'GDP', 'GDP'],
  ])('%s is %s and %s', (printed, numbers, zhuyin) => {
    expect(writeNotation(printed, 'numbers')).toBe(numbers);
    expect(writeNotation(printed, 'zhuyin')).toBe(zhuyin);
  });

  it('spells every syllable of the lexicon in zhuyin', () => {
    const syllables = new Set(
      Array.from({ length: 0x5200 }, (_, index) => lexicon.readings(String.fromCodePoint(0x4e00 + index))).flat(),
    );
    expect(syllables.size).toBeGreaterThan(1_200);
    for (const syllable of syllables) expect(writeNotation(syllable, 'zhuyin'), syllable).toMatch(/^[˙ㄅ-ㄯˊˇˋ]+$/u);
  });
});
