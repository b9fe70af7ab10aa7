import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../engine/index.ts';
import { loadEngine } from '../../../scripts/compiled-data.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
}, 60_000);

const tokens = (text: string, context = '') => engine.annotate([text], context, null)[0] ?? [];
const kinds = (text: string, context = '') =>
  tokens(text, context)
    .filter(({ kind }) => !['word', 'punctuation', 'other'].includes(kind))
    .map((token) => `${token.kind} ${token.text}`);

describe('a paragraph', () => {
  it('is tiled by its tokens, whatever it says', () => {
    const pieces = fc.constantFrom(
      '重庆',
      '两重',
      '“',
      '”',
      '2700亿元',
      '去年8月',
      '王志杰说',
      'GDP',
      ' ',
      '\n',
      '，',
      '𠮷',
      '<b>',
      '新质生产力',
      '第三',
      '%',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          let at = 0;
          for (const token of tokens(text)) {
            expect(token.start).toBe(at);
            expect(token.text).toBe(text.slice(token.start, token.end));
            at = token.end;
          }
          expect(at).toBe(text.length);
        },
      ),
    );
  });

  it('has a syllable for each Han character of a word that is read', () => {
    for (const { text, syllables, pinyin } of tokens('重庆市规上工业产值突破2700亿元，同比增长8.8%。')) {
      if (syllables === null) continue;
      expect([...text].filter((character) => /\p{Script=Han}/u.test(character)).length, text).toBe(syllables.length);
      expect(pinyin, text).not.toBeNull();
    }
  });

  it('gives a glossary form that holds a figure or period precedence over it', () => {
    expect(kinds('编制“十四五”规划')).toEqual(['term “十四五”规划']);
    expect(kinds('“十四五”时期')).toEqual([expect.stringMatching(/^period /)]);
    expect(kinds('实现工业产值4000亿元')).toEqual(['term 工业产值', 'figure 4000亿元']);
  });

  it('knows a person whom another paragraph introduces', () => {
    expect(kinds('王志杰的回答很短。', '市经济信息委主任王志杰介绍情况。')).toEqual(['person 王志杰']);
  });

  it('reads a term as the glossary does: 两重 is zhòng', () => {
    const term = tokens('用好“两重”政策').find(({ text }) => text.includes('两重'));
    expect(term).toMatchObject({ kind: 'term', pinyin: 'liǎng zhòng', entry: '两重' });
  });

  it('does not take 两新 in 两新组织 for the policy', () => {
    expect(tokens('加强两新组织党建').some(({ entry }) => entry === '两新')).toBe(false);
  });
});

describe('a card', () => {
  const cardOf = (paragraph: string, text: string, context = '') => {
    const start = paragraph.indexOf(text);
    return engine.lookUp({ paragraph, start, end: start + text.length, context, publishedOn: '2025-01-20' });
  };

  it('of a term tells English with its standing, the meaning and what is related', () => {
    const entry = cardOf('发展新质生产力。', '新质生产力')?.entry;
    expect(entry?.renderings[0]).toMatchObject({ english: 'new quality productive forces', standing: 'official' });
    expect(entry?.meaning).toMatch(/\.$/);
  });

  it('of a figure tells it in English and in full', () => {
    expect(cardOf('产值突破2700亿元。', '2700亿元')?.figure).toMatchObject({
      english: 'RMB 270 billion',
      digits: expect.stringContaining('270,000,000,000'),
    });
  });

  it('of 去年 tells which year, and that it was worked out', () => {
    const figure = cardOf('去年产值增长。', '去年')?.figure;
    expect(figure).toMatchObject({ english: '2024', explanation: expect.stringContaining('date of the article') });
  });

  it('of an ordinary word has the dictionary’s senses, then its parts', () => {
    const words = cardOf('这座图书馆很大。', '图书馆')?.words.map(({ simplified }) => simplified);
    expect(words?.[0]).toBe('图书馆');
    expect(words).toContain('图书');
  });

  it('of a person tells who that is', () => {
    const person = cardOf('王志杰说，今年要加快。', '王志杰', '重庆市经济信息委主任王志杰介绍情况。')?.person;
    expect(person).toMatchObject({ english: 'Wang Zhijie', title: 'Director' });
  });

  it('of a span that is no token is none', () => {
    expect(engine.lookUp({ paragraph: '新质生产力', start: 1, end: 2, context: '', publishedOn: null })).toBeNull();
  });
});

describe('an article', () => {
  const read = (...paragraphs: string[]) => engine.read({ title: null, paragraphs, date: '2025-01-20' });

  it('lists its figures with exact values', () => {
    const [figure] = read('去年获得33.58亿元资金。').figures;
    expect(figure).toMatchObject({
      text: '33.58亿元',
      value: 3_358_000_000,
      unit: 'RMB',
      english: 'RMB 3.358 billion',
    });
  });

  it('counts its terms once each', () => {
    const { terms } = read('发展新质生产力。', '加快发展新质生产力，推动高质量发展。');
    expect(terms.find(({ entry }) => entry === '新质生产力')?.count).toBe(2);
  });

  it('never tells a target as a result', () => {
    const { paragraphs } = read('今年，全市力争规上工业增加值增长8%。');
    for (const statement of paragraphs[0]?.english ?? []) expect(statement.status).not.toBe('reported');
  });

  it('says openly which coinages it does not know', () => {
    expect(read('推进“嗡嗡转型”行动。').coverage.unknown).toEqual(['嗡嗡转型']);
  });

  it('keeps every statement within its paragraph', () => {
    const reading = read('重庆市发展改革委主任高健说，2024年，全市地区生产总值增长5.7%。', '短');
    for (const { text, english } of reading.paragraphs) {
      for (const { start, end } of english) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  it.each([
    ['zh-Hans', '经济运行总体平稳，发展质量稳步提升。'],
    ['zh-Hant', '經濟運行總體平穩，發展質量穩步提升。'],
    ['other', 'The economy is stable.'],
  ])('is in %s', (language, text) => {
    expect(read(text).language).toBe(language);
  });
});

describe('a traditional page', () => {
  const text = '市發展改革委主任王志傑介紹，重慶市規模以上工業增加值增長8.8%，頭髮乾了。';

  it('shows its own characters with the readings that those have', () => {
    const found = tokens(text);
    expect(found.map((token) => token.text).join('')).toBe(text);
    expect(found.find((token) => token.text === '重慶市')?.pinyin).toBe('Chóngqìng Shì');
    expect(found.find((token) => token.text === '王志傑')?.pinyin).toBe('Wáng Zhìjié');
    expect(found.flatMap((token) => token.syllables ?? []).slice(-4)).toEqual(['tóu', 'fa', 'gān', 'le']);
  });

  it('has its terms explained as a simplified one has', () => {
    expect(kinds(text)).toContain('term 規模以上工業增加值');
    expect(tokens('推動長江經濟帶發展').find(({ text }) => text === '長江經濟帶')?.entry).toBe('长江经济带');
  });

  it('keeps characters that both scripts have: 著名, 乾隆', () => {
    expect(tokens('著名的乾隆皇帝說過').map(({ pinyin }) => pinyin)).toContain('zhùmíng');
    const read = tokens('他望著窗外，說著話').flatMap(({ syllables }) => syllables ?? []);
    expect(read.join(' ')).toBe('tā wàng zhe chuāng wài shuō zhe huà');
  });
});
