import { describe, expect, it } from 'vitest';
import { citationText, citePassage } from '../../../export/cite.ts';
import { pinyinLine } from '../../../export/pinyin-line.ts';
import { FIRMS, paragraphOf } from './support.ts';

const source = { outlet: '云川新闻网', date: '2025-01-16', address: 'https://news.example/a.html' };

function cite(passage: string, paragraph = FIRMS) {
  const start = paragraph.text.indexOf(passage);
  return citePassage([{ paragraph, span: { start, end: start + passage.length } }], '链主企业', source);
}

describe('pinyin as a line', () => {
  it.each([
    [FIRMS.text, 'Chén shuō, “liànzhǔ qǐyè 216 jiā”; zǒng tóuzī 1380 yì yuán.'],
    ['主企业2', 'zhǔ qǐyè 2'],
    ['亿', 'yì'],
  ])('of %s', (passage, line) => {
    const start = FIRMS.text.indexOf(passage);
    expect(pinyinLine(FIRMS.tokens, { start, end: start + passage.length })).toBe(line);
  });

  it('keeps brackets and quotation marks at their words', () => {
    const { tokens, text } = paragraphOf([['好', 'hǎo'], '（', ['好', 'hǎo'], '）、《', ['好', 'hǎo'], '》……']);
    expect(pinyinLine(tokens, { start: 0, end: text.length })).toBe('hǎo (hǎo), 《hǎo》…');
  });
});

describe('a citation', () => {
  it('has Chinese, pinyin, English, terms, and where it stood', () => {
    expect(citationText(cite(FIRMS.text))).toBe(`陈说，“链主企业216家”；总投资1380亿元。

Chén shuō, “liànzhǔ qǐyè 216 jiā”; zǒng tóuzī 1380 yì yuán.

Chen: There are 216 chain leaders.
Total investment is to be RMB 138 billion. [target]

Terms: 陈 (Chen); 链主 (chain leader)

《链主企业》, 云川新闻网, 16 January 2025, https://news.example/a.html`);
  });

  it('tells what rests on the passage alone, whichever marks the selection has missed', () => {
    expect(cite('链主企业216家').english).toEqual(['Chen: There are 216 chain leaders.']);
    expect(cite('企业216家”；总投资1380亿元').english).toEqual([
      'Chen: Total investment is to be RMB 138 billion. [target]',
    ]);
  });

  it('has the terms where nothing is told of it', () => {
    expect(cite('链主企业')).toMatchObject({
      english: [],
      terms: [{ chinese: '链主', english: 'chain leader' }],
    });
    expect(cite('说')).toMatchObject({ english: [], terms: [] });
    expect(citationText(cite('说'))).not.toContain('Terms');
  });

  it('leaves out what the page does not tell', () => {
    const parts = [{ paragraph: FIRMS, span: { start: 0, end: 1 } }];
    expect(citePassage(parts, null, { outlet: 'news.example', date: null, address: '' }).source).toBe('news.example');
  });

  it('goes over several paragraphs, a line for each', () => {
    const parts = [FIRMS, FIRMS].map((paragraph) => ({ paragraph, span: { start: 0, end: 2 } }));
    expect(citePassage(parts, null, source)).toMatchObject({
      chinese: ['陈说', '陈说'],
      pinyin: ['Chén shuō', 'Chén shuō'],
      terms: [{ chinese: '陈' }],
    });
  });
});
