/** Figures that name nobody are those of the place that their paragraph has told of last, as long as it names no other. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string) {
  const { paragraphs } = engine.read({ title: '经济运行情况', date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text }) => (kind === 'statement' ? [text] : []));
}

describe('figures behind a sentence on a place', () => {
  it('are of the place that its figures are of', () => {
    expect(statementsOf('上半年，湖州实现地区生产总值2105.3亿元。第一产业增加值增长3.1%。')).toContain(
      'Huzhou’s value added of the primary industry grew by 3.1%.',
    );
  });

  it('are of the place that has done something', () => {
    expect(statementsOf('2024年，贵州加快建设高铁。高铁运营里程达到1654公里。').at(-1)).toContain('Guizhou’s ');
  });

  it('are of it on both sides of a comparison', () => {
    expect(
      statementsOf('前三季度，全省固定资产投资增长2.3%，高于全国平均水平1.1个百分点。制造业投资增长7.2%。').at(-1),
    ).toBe('The province’s investment in manufacturing grew by 7.2%.');
  });

  it('have no owner where another place has been named since', () => {
    expect(
      statementsOf('前三季度，全省固定资产投资增长2.3%。嘉善经开区加快招商。制造业投资增长7.2%。').join('\n'),
    ).not.toContain('The province’s investment in manufacturing');
  });

  it('stay a part of the figure before', () => {
    expect(statementsOf('前三季度，全省固定资产投资增长2.3%。其中，制造业投资增长7.2%。').at(-1)).toBe(
      'Of this, investment in manufacturing grew by 7.2%.',
    );
  });
});
