/** Figures that name nobody are of the place and the time that their paragraph goes on with, as long as it names no other. */
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
      'In the first half of the year, Huzhou’s value added of the primary industry grew by 3.1%.',
    );
  });

  it('are of the place that has done something', () => {
    expect(statementsOf('2024年，贵州加快建设高铁。高铁运营里程达到1654公里。').at(-1)).toContain('Guizhou’s ');
  });

  it('are of it on both sides of a comparison', () => {
    expect(
      statementsOf('前三季度，全省固定资产投资增长2.3%，高于全国平均水平1.1个百分点。制造业投资增长7.2%。').at(-1),
    ).toBe('In the first three quarters of the year, the province’s investment in manufacturing grew by 7.2%.');
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

describe('growth behind a sentence on some months', () => {
  it('has no time where the paragraph names two', () => {
    expect(
      statementsOf('前三季度，全省固定资产投资增长2.3%。9月份，全省用电量增长1.4%。制造业投资增长7.2%。').at(-1),
    ).toBe('The province’s investment in manufacturing grew by 7.2%.');
  });

  it('has the time of its own', () => {
    expect(statementsOf('前三季度，全省固定资产投资增长2.3%。9月份，制造业投资增长7.2%。').at(-1)).toBe(
      'In September, the province’s investment in manufacturing grew by 7.2%.',
    );
  });

  it('is not seen in what there is', () => {
    expect(statementsOf('前三季度，全省固定资产投资增长2.3%。涉农贷款余额增长7.2%。').at(-1)).not.toContain('quarters');
  });
});

describe('figures behind clauses that are not understood', () => {
  it('are told where these only say where something was said', () => {
    expect(statementsOf('在当天举行的例行发布会上，局长李明介绍，前8个月，全市用电量增长4.3%。').at(-1)).toBe(
      'In the first eight months of the year, the city’s electricity consumption grew by 4.3%.',
    );
  });

  it('are told where these only say how or what for', () => {
    expect(
      statementsOf('通过某某某等释放流动性，加大某某某支持，截至7月末，普惠小微贷款余额同比增长12.3%。').at(-1),
    ).toBe(
      'As of the end of July, outstanding inclusive loans to micro and small businesses grew by 12.3% year on year.',
    );
  });

  it('are of the country of which these tell', () => {
    expect(statementsOf('今年前5个月，我国外资蹚出佳绩，服务业实际使用外资金额3819亿元，同比增长41.6%。').at(-1)).toBe(
      'In the first five months of this year, China’s foreign direct investment actually utilized in services was RMB 381.9 billion, up 41.6% year on year.',
    );
  });

  it('are not of the country where these tell of one that is there', () => {
    expect(statementsOf('去年，全国最大的某某基地某某某某，镜片产量达到3亿副。').join('\n')).not.toContain('China’s');
  });

  it('are not told behind several times without one of their own', () => {
    expect(
      statementsOf('今年前8个月，贷款增加13.4万亿元，8月企业贷款加权平均利率为3.1%；个人住房贷款利率为3.2%。').join(
        '\n',
      ),
    ).not.toContain('3.2%');
  });
});
