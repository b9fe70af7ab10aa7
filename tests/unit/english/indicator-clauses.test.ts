/** The shapes of clauses that tell an indicator: what is measured of what, how it stands to its figure, in what unit. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what is measured of things', () => {
  it.each([
    [
      '2024年，全市农村公路完好率达到95.1%。',
      'In 2024, the rate of good condition of the city’s rural roads reached 95.1%.',
    ],
    [
      '力争到2027年，全县规模以上企业研发机构覆盖率达到55%。',
      'Target, by 2027: coverage rate of R&D institutions among the county’s enterprises above the designated size to reach 55%.',
    ],
    [
      '前三季度，全省生猪收购均价为每公斤14.6元。',
      'In the first three quarters of the year, the province’s average purchase price of hogs was RMB 14.6 per kilogram.',
    ],
    [
      '前三季度，全国玉米进口均价为每吨1860元。',
      'In the first three quarters of the year, China’s average import price of corn was RMB 1,860 per metric ton.',
    ],
  ])('stands behind the measure: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));

  it('is not told of what nobody names', () => {
    expect(statementsOf('2024年，进口均价下跌7.2%。')).toEqual([]);
  });
});

describe('from where a thing went', () => {
  it.each([
    [
      '2024年，全市项目审批时间由25个工作日压缩至9个工作日。',
      'In 2024, the city’s approval time for projects was cut to 9 working days from 25 working days.',
    ],
    [
      '2024年，全省森林覆盖率由五年前的36.2%提高到39.8%。',
      'In 2024, the province’s forest coverage rate rose to 39.8% from 36.2% 5 years earlier.',
    ],
    [
      '2024年，全市污水处理率由改造前的71%提升至93%。',
      'In 2024, the city’s sewage treatment rate rose to 93% from 71% before the renovation.',
    ],
    ['2024年，全市贷款期限延长至3年。', 'In 2024, the city’s loan terms were extended to 3 years.'],
  ])('is told: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));

  it('is no share of a sum', () => {
    expect(statementsOf('2024年，公共机构能耗降至15%。')).toEqual([]);
  });
});

describe('an average of many', () => {
  it('stands behind the change', () => {
    expect(statementsOf('2024年，全市企业物流成本平均下降12%。')).toEqual([
      'In 2024, the city’s enterprise logistics cost fell by 12% on average.',
    ]);
  });
});

describe('a word of intent behind the indicator', () => {
  it('makes a target of it', () => {
    expect(statementsOf('2026年，全市低空经济产业规模力争突破300亿元。')).toEqual([
      'Target, in 2026: scale of the city’s low-altitude economy industry to exceed RMB 30 billion.',
    ]);
  });
});

describe('an industry and what it comes to', () => {
  it.each([
    [
      '2024年，全省文化旅游产业实现综合收入3120亿元。',
      'In 2024, the comprehensive income of the province’s cultural tourism industry was RMB 312 billion.',
    ],
    [
      '2024年，全市数字经济核心产业实现增加值186亿元。',
      'In 2024, the value added of the city’s core industries of the digital economy was RMB 18.6 billion.',
    ],
  ])('is told: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));
});

describe('several that are measured together', () => {
  it.each([
    [
      '前10个月，四川、贵州出口增速分别达到16.3%和21.5%。',
      [
        'In the first ten months of the year, Sichuan’s growth rate of exports reached 16.3%.',
        'In the first ten months of the year, Guizhou’s growth rate of exports reached 21.5%.',
      ],
    ],
    [
      '前三季度，全省进口、出口分别增长2.5%和下降1.7%。',
      [
        'In the first three quarters of the year, the province’s imports grew by 2.5%.',
        'In the first three quarters of the year, the province’s exports fell by 1.7%.',
      ],
    ],
    [
      '2024年，城镇、农村居民人均可支配收入分别增长5.1%、6.9%，达到45210元和21780元。',
      [
        'In 2024, the per capita disposable income of urban residents grew by 5.1%, reaching RMB 45,210.',
        'In 2024, the per capita disposable income of rural residents grew by 6.9%, reaching RMB 21,780.',
      ],
    ],
  ])('have a figure each: %s', (text, told) => expect(statementsOf(text)).toEqual(told));

  it('share only what the last of them does not have for itself', () => {
    expect(statementsOf('2024年，小麦、优质水稻产量分别增长2.5%和4.2%。')).toEqual([
      'In 2024, wheat output grew by 2.5%.',
      'In 2024, high-quality rice output grew by 4.2%.',
    ]);
    expect(statementsOf('2024年，城镇、农村居民消费水平分别提高2.5%和4.2%。')).toEqual([
      'In 2024, urban residents’ consumption levels rose by 2.5%.',
      'In 2024, rural residents’ consumption levels rose by 4.2%.',
    ]);
  });

  it('are not told where figures are missing', () => {
    expect(statementsOf('前10个月，四川、贵州、云南出口增速分别达到16.3%和21.5%。')).toEqual([]);
  });
});

describe('a balance of trade', () => {
  it('is of the trade before it', () => {
    expect(statementsOf('前三季度，我省对巴西进出口320亿元，贸易顺差90亿元。').at(-1)).toBe(
      'In the first three quarters of the year, the province’s trade surplus with Brazil was RMB 9 billion.',
    );
  });
});

describe('a growth above another', () => {
  it.each([
    [
      '前三季度，全市装备制造业增加值增长8.1%，高出整体增速2.2个百分点。',
      'In the first three quarters of the year, the city’s value added of equipment manufacturing grew by 8.1%, 2.2 percentage points above the overall growth rate.',
    ],
    [
      '前三季度，全市装备制造业增加值增长8.1%，增速高于全市规上工业平均水平2.4个百分点。',
      'In the first three quarters of the year, the city’s value added of equipment manufacturing grew by 8.1%, 2.4 percentage points above the average of the city’s industry above the designated size.',
    ],
  ])('is told: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));
});

describe('what one thing should not be', () => {
  it('is no statement of what is done', () => {
    expect(statementsOf('专家认为，西部地区发展光电子产业，不宜简单比拼优惠政策。')).toEqual([]);
  });
});

describe('a figure of an earlier and of a later year', () => {
  it.each([
    [
      '全省新能源装机由2020年的1820万千瓦增加到2024年的6300万千瓦。',
      'In 2024, the province’s installed capacity of new energy rose to 63 million kilowatts from 18.2 million kilowatts in 2020.',
    ],
    [
      '全省高新技术企业从2019年的1800家增长到2024年的3900家。',
      'In 2024, the number of high-tech enterprises in the province rose to 3,900 from 1,800 in 2019.',
    ],
  ])('is told of the later one: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));
});

describe('a part of a sum', () => {
  it('is told of power and of money', () => {
    expect(statementsOf('2024年，全省新能源装机达到1500万千瓦，其中光伏1100万千瓦、风电400万千瓦。').slice(1)).toEqual([
      'Of this, photovoltaic power was 11 million kilowatts.',
      'Of this, wind power was 4 million kilowatts.',
    ]);
    expect(statementsOf('2024年，全县完成水利投资20亿元，其中中央补助资金8亿元。').slice(1)).toEqual([
      'Of this, central subsidy funds were RMB 800 million.',
    ]);
  });

  it('is not told in another unit, nor of those who get it', () => {
    expect(statementsOf('2024年，全市水库蓄水量20亿立方米，其中水稻12万亩。')).toHaveLength(1);
    expect(statementsOf('2024年，全县财政资金支出20亿元，其中小微企业3亿元。')).toHaveLength(1);
  });
});

describe('trade in goods of a kind', () => {
  it('is of these goods both ways', () => {
    expect(
      statementsOf('前三季度，中国农产品进出口总值1.6万亿元，其中出口5200亿元，进口1.08万亿元，贸易逆差5600亿元。'),
    ).toEqual([
      'In the first three quarters of the year, China’s total value of imports and exports of agricultural products was RMB 1.6 trillion.',
      'Of this, China’s exports of agricultural products were RMB 520 billion.',
      'In the first three quarters of the year, China’s imports of agricultural products were RMB 1.08 trillion.',
      'In the first three quarters of the year, China’s trade deficit in agricultural products was RMB 560 billion.',
    ]);
  });

  it('is exported where the fact before is', () => {
    expect(
      statementsOf('前三季度，全省对东盟出口180亿元，增长5%，其中机电产品、铝材分别增长9.4%、1.8%。').slice(1),
    ).toEqual([
      'Of this, the province’s exports of mechanical and electrical products to ASEAN grew by 9.4%.',
      'In the first three quarters of the year, the province’s exports of aluminum products to ASEAN grew by 1.8%.',
    ]);
    expect(statementsOf('前三季度，全省总产值180亿元，增长5%，其中机电产品、铝材分别增长9.4%、1.8%。')).toHaveLength(1);
  });
});

describe('a cap', () => {
  it.each([
    ['单个项目补助最高不超过2000万元。', 'Subsidies for an individual project are capped at RMB 20 million.'],
    ['贷款额度最高不超过200万元。', 'Loan quotas are capped at RMB 2 million.'],
  ])('is a rule: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));

  it('is not told of a project itself', () => {
    expect(statementsOf('单个项目最高不超过2000万元。')).toEqual([]);
  });
});

describe('a number and an average', () => {
  it.each([
    ['2024年，城区、乡镇学校数量分别为31所和84所。', 'In 2024, the number of urban schools was 31.'],
    [
      '2024年，全市不动产登记平均办理时间缩短至1天。',
      'In 2024, the city’s average real estate registration processing time was cut to 1 day.',
    ],
  ])('stand where English has them: %s', (text, told) => expect(statementsOf(text)[0]).toBe(told));
});

describe('a cluster', () => {
  it('is one', () => {
    expect(statementsOf('2024年，数控机床产业集群实现产值286亿元。')).toEqual([
      'In 2024, the output value of the CNC machine tool industrial cluster was RMB 28.6 billion.',
    ]);
  });
});

describe('one enterprise', () => {
  it('is not taken for all of them', () => {
    expect(statementsOf('2025年，企业年产能由2400台提升到5000台。')).toEqual([]);
  });
});
