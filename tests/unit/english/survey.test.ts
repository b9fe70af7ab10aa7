/** Business surveys: indices of an industry, where they stand, and what they show. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = '2025年3月份采购经理指数运行情况'): string[] {
  const { paragraphs } = engine.read({ title, date: '2025-04-02', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('an index of an industry', () => {
  it('is told of each that the clause names', () => {
    expect(statementsOf('3月份，基础原材料行业PMI为49.3%，比上月下降0.5个百分点。')).toEqual([
      'In March, the PMI of the basic raw materials industry was 49.3%, 0.5 percentage points lower than in the previous month.',
    ]);
    expect(statementsOf('装备制造业和高技术制造业PMI分别为52.0%和52.3%，比上月上升1.2个和1.4个百分点。')).toEqual([
      'The PMI of equipment manufacturing was 52%, 1.2 percentage points higher than in the previous month.',
      'The PMI of high-tech manufacturing was 52.3%, 1.4 percentage points higher than in the previous month.',
    ]);
  });

  it('is not told of an industry that we do not know', () => {
    expect(statementsOf('3月份，泡泡塔行业PMI为49.3%。')).toEqual([]);
  });

  it('is no part of the index before it', () => {
    expect(statementsOf('服务业商务活动指数为50.3%，其中零售业商务活动指数为48.1%。')).toEqual([
      'The services business activity index was 50.3%.',
      'The business activity index of retail trade was 48.1%.',
    ]);
  });
});

describe('where an index stands', () => {
  it('is told behind it', () => {
    expect(statementsOf('从企业规模看，中型企业PMI为50.1%，比上月上升0.9个百分点，重返扩张区间。')).toEqual([
      'The PMI of medium-sized enterprises was 50.1%, 0.9 percentage points higher than in the previous month, back in the expansion range.',
    ]);
    expect(statementsOf('从业人员指数为48.4%，与上月持平，仍低于临界点。')).toEqual([
      'The employment index was 48.4%, unchanged from the previous month, still below the threshold.',
    ]);
    expect(statementsOf('高技术制造业PMI为52.4%，连续5个月高于临界点。')).toEqual([
      'The PMI of high-tech manufacturing was 52.4%, above the threshold for 5 months in a row.',
    ]);
  });

  it('is told of several', () => {
    expect(statementsOf('在构成制造业PMI的5个分类指数中，生产指数和新订单指数均高于临界点。')).toEqual([
      'The production index and the new orders index were both above the threshold.',
    ]);
    expect(statementsOf('零售、航空运输、保险等行业商务活动指数均位于55.0%以上较高景气区间。')).toEqual([
      'The business activity indices of industries such as retail trade, air transport, and insurance were all at 55% or above.',
    ]);
  });

  it('is not told of a growth', () => {
    expect(statementsOf('3月份，全国工业增加值增长5.1%，低于临界点。')).toEqual([
      'In March, China’s value added of industry grew by 5.1%.',
    ]);
  });
});

describe('what a figure shows', () => {
  it('is told behind it', () => {
    expect(statementsOf('生产指数为52.6%，比上月上升0.1个百分点，表明制造业企业生产活动加快。')).toEqual([
      'The production index was 52.6%, 0.1 percentage points higher than in the previous month, indicating that manufacturing enterprise production activities sped up.',
    ]);
  });
});

describe('a level that has not changed', () => {
  it('is told of the level, and of a rate only where the text says so', () => {
    expect(statementsOf('3月份，全国城镇调查失业率为5.2%，与上年同期持平。')).toEqual([
      'In March, the national surveyed urban unemployment rate was 5.2%, unchanged from the same period of the previous year.',
    ]);
    expect(statementsOf('3月份，居民消费价格同比上涨0.3%，涨幅与上月相同。')).toEqual([
      'In March, the consumer price index rose by 0.3% year on year, the same rate as in the previous month.',
    ]);
    expect(statementsOf('3月份，居民消费价格同比上涨0.3%，与上月持平。')).toEqual([
      'In March, the consumer price index rose by 0.3% year on year.',
    ]);
  });
});
