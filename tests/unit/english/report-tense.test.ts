/** How things stood in a time that is over, and which area 全区 is all of. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(...paragraphs: string[]): string[] {
  const read = engine.read({ title: paragraphs[0] ?? null, date: null, paragraphs });
  return read.paragraphs
    .flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement'))
    .map(({ text }) => text);
}

describe('a paragraph of a time that is over', () => {
  it('tells in the past how things stood', () => {
    const told = statementsOf('经济运行情况', '2024年，全市农业生产总体平稳。就业形势总体稳定。企业效益有所改善。');
    expect(told).toContain('The employment situation was generally stable.');
    expect(told).toContain('Corporate performance improved somewhat.');
  });
  it('does so of a holiday', () => {
    expect(statementsOf('假日市场', '国庆假期，全省道路交通总体平稳有序。景区客流稳定。')).toEqual(
      expect.arrayContaining([
        'During the National Day holiday, the province’s road traffic was generally stable and orderly.',
        'Scenic area passenger flows were stable.',
      ]),
    );
  });
  it('keeps the present for what goes on, for what is so for good, and behind 目前', () => {
    expect(statementsOf('旅游', '今年以来，全省旅游收入增长5%。旅游市场持续火爆。').at(-1)).toBe(
      'The tourism market remains hot.',
    );
    expect(statementsOf('经济', '2024年，全市粮食产量120万吨。粮食安全是国家安全的重要基础。').at(-1)).toMatch(/ is /);
    expect(statementsOf('经济', '2024年，全市粮食产量120万吨。目前，就业形势总体稳定。').at(-1)).toMatch(
      / is generally/,
    );
  });
});

describe('全区', () => {
  it.each([
    ['内蒙古加快建设能源基地', 'the autonomous region’s'],
    ['重庆市涪陵区召开经济工作会议', 'the district’s'],
    ['旅游市场情况', 'the area’s'],
  ])('under %s is %s', (title, area) => {
    const last = statementsOf(title, '今年以来，全区旅游收入增长5%。').at(-1);
    expect(last).toContain(`${area} `);
  });
});
