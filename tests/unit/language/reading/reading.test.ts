import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../language/lexicon/lexicon.ts';
import { findNames } from '../../../../language/name/name.ts';
import { readSegments } from '../../../../language/reading/reading.ts';
import { isHan } from '../../../../language/script.ts';
import { segment, type Candidate } from '../../../../language/segment.ts';
import { loadLexicon } from '../load-lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

interface GoldRow {
  readonly text: string;
  readonly character: string;
  readonly reading: string;
  readonly why: string;
}

/** tests/gold/readings.tsv: the first occurrence of the character in the text is read so. */
const gold = readFileSync(new URL('../../../gold/readings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): GoldRow => {
    const [text = '', character = '', reading = '', why = ''] = line.split('\t');
    return { text, character, reading, why };
  });

function read(text: string, candidates: readonly Candidate[] = []) {
  const segments = segment(text, lexicon, [...candidates, ...findNames(text, [], lexicon)]);
  return readSegments(text, segments, lexicon).map((reading, index) => ({
    text: segments[index]?.text ?? '',
    ...reading,
  }));
}

function printed(text: string, candidates: readonly Candidate[] = []): string {
  return read(text, candidates)
    .map(({ pinyin, text }) => pinyin ?? text)
    .join(' ');
}

/** One per Han character of the text, null where it is not read. */
function syllablesOf(text: string): (string | null)[] {
  return read(text).flatMap(({ text, syllables }) => {
    const own = syllables?.values();
    return [...text].map((character) => (isHan(character) ? (own?.next().value ?? null) : null));
  });
}

describe('the gold readings', () => {
  it('are at least 120, each of a character that is there, none twice', () => {
    expect(gold.length).toBeGreaterThanOrEqual(120);
    expect(gold.filter(({ text, character }) => !text.includes(character))).toEqual([]);
    expect(new Set(gold.map(({ text, character }) => text + character)).size).toBe(gold.length);
  });

  it.each(gold)('$text: $character is $reading ($why)', ({ text, character, reading }) => {
    expect(syllablesOf(text)[[...text].indexOf(character)]).toBe(reading);
  });
});

describe('a sentence as printed', () => {
  it.each([
    ['重庆市涪陵区', 'Chóngqìng Shì Fúlíng Qū'],
    ['西安和长安', "Xī'ān hé Cháng'ān"],
    ['长江沿岸', "Cháng Jiāng yán'àn"],
    ['六安、台州、丽水', "Lù'ān 、 Tāizhōu 、 Líshuǐ"],
    ['蔚县和铅山县', 'Yù Xiàn hé Yánshān Xiàn'],
    ['完善基础设施', 'wánshàn jīchǔ shèshī'],
    ['人民代表大会', 'rénmín dàibiǎo dàhuì'],
    ['第一要务', 'dì-yī yàowù'],
    ['一体化不断推进', 'yītǐhuà bùduàn tuījìn'],
    ['市发展改革委主任王志杰说', 'shì fāzhǎn gǎigé wěi zhǔrèn Wáng Zhìjié shuō'],
    ['中国队夺冠', 'Zhōngguóduì duóguàn'],
    ['物流大通道', 'wùliú dàtōngdào'],
    ['顶天立地', 'dǐngtiān-lìdì'],
    ['国务院总理李强主持', 'Guówùyuàn zǒnglǐ Lǐ Qiáng zhǔchí'],
    ['GDP增长8%', 'GDP zēngzhǎng 8 %'],
  ])('%s: %s', (text, pinyin) => expect(printed(text)).toBe(pinyin));
});

describe('a unit that the caller reads', () => {
  it('is read as the caller says, also where the dictionary says otherwise', () => {
    const term: Candidate = {
      start: 2,
      end: 4,
      kind: 'term',
      id: '两重',
      fixed: false,
      syllables: ['liǎng', 'zhòng'],
      pinyin: 'liǎng zhòng',
    };
    expect(printed('实施两重项目', [term])).toBe('shíshī liǎng zhòng xiàngmù');
  });

  it('is read by the dictionary when its syllables are not one for each character', () => {
    const term: Candidate = { start: 0, end: 2, kind: 'term', id: null, fixed: false, syllables: ['fā'], pinyin: 'fā' };
    expect(printed('发展', [term])).toBe('fāzhǎn');
  });
});

describe('any text', () => {
  it('has one syllable for each Han character of a segment, or no reading at all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'重庆长都为的得地着了，“”A3 \n𬭛𰻝々㐀龥') });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
        for (const { text: part, syllables, pinyin } of read(text)) {
          expect(syllables === null).toBe(pinyin === null);
          if (syllables !== null) expect(syllables).toHaveLength([...part].filter(isHan).length);
        }
      }),
    );
  });
});
