/** Nouns that are made for something done, what one thing has towards another, and lists that are summed up or closed. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text }) => (kind === 'statement' ? [text] : []));
}

describe('a noun behind something done', () => {
  it.each([
    ['农技人员传授水稻栽培技术。', 'Agricultural technicians pass on rice cultivation technologies.'],
    ['各地形成防疫合力。', 'Local authorities form concerted efforts for epidemic prevention.'],
    ['企业建设废旧电池回收利用项目。', 'Enterprises build projects for the recycling and use of used batteries.'],
    ['政府加强食品流通监管。', 'The government strengthens the oversight of food circulation.'],
    ['环保部门加强排放监测。', 'Environmental departments strengthen emission monitoring.'],
    ['企业优化政务服务流程。', 'Enterprises optimize the process for government services.'],
    ['出口成为经济增长主引擎。', 'Exports become a main engine of economic growth.'],
  ])('is told as what it is for: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('is an object where the word before it changes things', () => {
    expect(statementsOf('公司优化流程。')).toEqual(['The company optimizes the process.']);
  });
});

describe('a verb phrase right before a noun', () => {
  it.each([
    ['企业提高应对市场波动能力。', 'Enterprises improve the ability to respond to market fluctuations.'],
    [
      '各地增强服务中小企业能力。',
      'Local authorities enhance the ability to serve small and medium-sized enterprises.',
    ],
  ])('says its content: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('tells of no work of doing it well', () => {
    expect(statementsOf('各地部署做好防汛工作。').join(' ')).not.toContain('work of doing');
  });
});

describe('what one thing has towards another', () => {
  it.each([
    ['市民对优质教育的需求不断增加。', 'The demand of residents for high-quality education has continued to increase.'],
    ['降雨对农业生产造成的影响较小。', 'The impact of rainfall on agricultural production is relatively small.'],
    ['居民对社区食堂的关注不断提升。', 'The attention of residents to community canteens continues to grow.'],
    ['各地加大对民营企业金融支持。', 'Local authorities have increased financial support for private enterprises.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what is done behind 的', () => {
  it('has how it is done before it', () => {
    expect(statementsOf('灌区工程的顺利实施改善了水源条件。')).toEqual([
      'The smooth implementation of irrigation area projects has improved water source conditions.',
    ]);
  });

  it('is not of what is said to be so', () => {
    expect(statementsOf('农户多样化的服务需求增加。').join(' ')).not.toContain('diversification');
  });

  it('takes how things are made for an adjective', () => {
    expect(statementsOf('部门推进蔬菜产业标准化生产。')).toEqual([
      'Departments advance the standardized production of the vegetable industry.',
    ]);
  });
});

describe('a list of nouns', () => {
  it.each([
    [
      '重庆发展钢铁、化工和纺织三大产业。',
      'Chongqing develops the three major industries of steel, chemicals, and textiles.',
    ],
    [
      '企业面临成本上升、订单减少双重压力。',
      'Enterprises face the double pressure of rising costs and decreasing business orders.',
    ],
    [
      '各地培育餐饮、住宿、物流等行业。',
      'Local authorities foster industries such as catering, accommodation, and logistics.',
    ],
    ['政策支持农户及其家庭成员。', 'Policies support rural households and their family members.'],
    ['公司了解重点地区、重点行业。', 'The company learns about key areas and key industries.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('is summed up by its own number only', () => {
    expect(statementsOf('重庆发展钢铁、化工和纺织两大产业。')).toEqual([]);
  });

  it('of a series is of several', () => {
    expect(statementsOf('各地出台一系列政策措施。')).toEqual([
      'Local authorities have introduced a series of policies and measures.',
    ]);
  });
});

describe('a word that is a verb and a need', () => {
  it('is a noun behind what is met', () => {
    expect(statementsOf('企业满足居民的需要。')).toEqual(['Enterprises meet the needs of residents.']);
  });

  it('is a verb behind somebody', () => {
    expect(statementsOf('企业需要资金。')).toEqual(['Enterprises need funds.']);
  });
});
