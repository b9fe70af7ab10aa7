/** The brief of an article: only what stands without its paragraph. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function briefOf(...paragraphs: readonly string[]): string[] {
  const { brief } = engine.read({ title: null, date: '2025-02-10', paragraphs: [...paragraphs] });
  return brief.map(({ section, text }) => `${section}: ${text}`);
}

describe('a brief', () => {
  it('says what a title is about that no sentence tells', () => {
    const brief = briefOf('抽水蓄能撸起袖子跑出加速度', '2024年，全市外贸进出口180亿元，增长4.6%。');
    expect(brief[0]).toMatch(/^happened: About: .*pumped-storage/);
    expect(briefOf('2024年外贸进出口增长4.6%', '广西茶农说。').join(' ')).not.toContain('About');
  });

  it('tells a figure of the title once', () => {
    const brief = briefOf('2024年外贸进出口增长4.6%', '2024年，全市外贸进出口180亿元，增长4.6%。');
    expect(brief.filter((line) => line.includes('4.6%'))).toHaveLength(1);
  });

  it('tells what a title says of the past as what happened, and nowhere else', () => {
    const brief = briefOf('商务部公布《外贸促进办法》', '商务部表示，外贸稳步增长。');
    expect(brief.filter((line) => line.includes('Ministry of Commerce has'))).toHaveLength(1);
  });

  it.each(['支持民营企业发展', '财政收入有望增长'])('does not tell as happened what a title calls for: %s', (title) => {
    expect(briefOf(title).join(' ')).not.toMatch(/happened/);
  });

  it.each([
    ['2024年，该平台产值达到8.4亿元。', /platform/],
    ['2024年，价格上涨3.1%。', /Price/],
  ])('leaves out what only its paragraph makes clear: %s', (paragraph, wrong) => {
    expect(briefOf('题目', paragraph).join(' ')).not.toMatch(wrong);
  });

  it('takes no slogan for a policy', () => {
    expect(briefOf('各地真抓实干、善作善成，大规模设备更新有力有序有效。')).toEqual([
      'policies: large-scale equipment renewals',
    ]);
  });
});
