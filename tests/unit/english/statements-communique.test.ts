/** Sentences of statistical communiqués and of monthly releases, from the text to the English that is told of them. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** @returns the statements, as in a communiqué by its title */
function statementsOf(paragraph: string): string[] {
  const title = '2025年江南省国民经济和社会发展统计公报';
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('a sentence that sums up the results behind it', () => {
  it('is of their time', () => {
    expect(statementsOf('工业生产较快增长。上半年，规模以上工业增加值同比增长7.6%。')[0]).toBe(
      'Industrial production grew fairly fast.',
    );
  });

  it('is of no time where nothing behind it says so', () => {
    expect(statementsOf('工业生产较快增长。')[0]).toMatch(/Industrial production grows fairly fast/);
    expect(statementsOf('食品安全是生命线。上半年，规模以上工业增加值同比增长7.6%。')[0]).not.toMatch(/was/);
  });
});

describe('a figure of a whole that stands before it', () => {
  it.each([
    [
      '规模以上工业企业中，国有控股企业实现利润总额17021.8亿元，同比下降0.3%；股份制企业实现利润总额40046.6亿元，增长2.8%。',
      [
        'Among industrial enterprises above designated size, the total profit of state-holding enterprises was RMB 1.70218 trillion, down 0.3% year on year.',
        'Among industrial enterprises above designated size, the total profit of share-holding enterprises was RMB 4.00466 trillion, up 2.8%.',
      ],
    ],
    [
      '在食品烟酒价格中，猪肉价格同比下降16.0%。',
      ['Within the prices of food, tobacco and liquor, pork prices fell by 16% year on year.'],
    ],
    [
      '全年规模以上工业增加值增长6.8%。分经济类型看，国有控股企业增加值增长4.1%；股份制企业增长7.2%。分门类看，采矿业增长2.2%。',
      [
        'Over the whole year, the value added of industrial enterprises above the designated size grew by 6.8%.',
        'Among industrial enterprises above the designated size, the value added of state-holding enterprises grew by 4.1%.',
        'Among industrial enterprises above the designated size, the value added of share-holding enterprises grew by 7.2%.',
        'Among industrial enterprises above the designated size, the value added of mining grew by 2.2%.',
      ],
    ],
    [
      '全年授权专利4.8万件，其中发明专利1.1万件，比上年增长15.7%。',
      [
        'Over the whole year, the number of patents granted was 48,000.',
        'Of these, 11,000 were invention patents, up 15.7% from the previous year.',
      ],
    ],
    [
      '年末全市共有医疗卫生机构4286个，其中医院268个。',
      ['At the end of the year, there were 4,286 medical institutions in the city.', 'Of these, 268 were hospitals.'],
    ],
    [
      '住户贷款增加1.1万亿元，其中，短期贷款减少2304亿元，中长期贷款增加1.33万亿元；非银行业金融机构贷款减少897亿元。',
      [
        'Household loans increased by RMB 1.1 trillion.',
        'Of this, short-term loans fell by RMB 230.4 billion.',
        'Of household loans, medium- and long-term loans increased by RMB 1.33 trillion.',
        'Loans to nonbank financial institutions fell by RMB 89.7 billion.',
      ],
    ],
  ])('is told with it: %s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each([
    '分经济类型看，国有控股企业增加值增长4.1%；股份制企业增长7.2%。',
    '其中，国有控股企业实现利润总额17021.8亿元，增长4.1%。',
    '在某某统计口径企业中，国有控股企业实现利润总额17021.8亿元，增长4.1%。',
    '私营企业增长7.9%。',
    '装备制造业呈向好之势，利润增长25.6%。',
  ])('is left out where the whole is not told: %s', (text) => {
    expect(statementsOf(text).filter((told) => /\d/.test(told))).toEqual([]);
  });

  it('is none where no figures stand behind it: 在服务企业中', () => {
    expect(statementsOf('在服务企业中，完善服务机制。').join(' ')).not.toContain('among');
  });

  it('names those whose profit it is as the fact before has them', () => {
    expect(statementsOf('规模以上工业企业实现营业收入102.15万亿元，同比增长2.4%；利润总额5.3万亿元，增长3%。')[1]).toBe(
      'The total profit of industrial enterprises above designated size was RMB 5.3 trillion, up 3%.',
    );
  });

  it('is told of what the city has, and not of the city: 总市值', () => {
    expect(statementsOf('年末全市境内上市公司42家，总市值5210亿元。')).toEqual([
      'At the end of the year, there were 42 domestic listed companies in the city.',
      'At the end of the year, the total market value of these companies was RMB 521 billion.',
    ]);
  });
});

describe('what goes on for some time', () => {
  it.each(['9月份，进出口总值同比增长8%，已连续8个月保持增长。', '9月份，出口同比增长8%，连续两个季度实现增长。'])(
    'is nothing that grows itself: %s',
    (text) => {
      expect(statementsOf(text)).toHaveLength(1);
    },
  );

  it('has gone on until now', () => {
    expect(statementsOf('出口连续四年增长。')).toEqual(['Exports have grown for 4 years running.']);
  });
});

describe('an owner', () => {
  it('has no article before it', () => {
    expect(statementsOf('我国货物贸易进出口同比增长4%。')).toEqual([
      'China’s imports and exports of goods grew by 4% year on year.',
    ]);
  });
});

describe('how a figure stands to the year before', () => {
  it.each([
    [
      '前三季度，政府债券净融资11.46万亿元，同比多4.28万亿元。',
      'In the first three quarters of the year, net government bond financing was RMB 11.46 trillion, up RMB 4.28 trillion year on year.',
    ],
    [
      '前三季度，人民币贷款增加14.54万亿元，同比少增8512亿元。',
      'In the first three quarters of the year, RMB loans increased by RMB 14.54 trillion, RMB 851.2 billion less than in the same period of the previous year.',
    ],
    [
      '9月份，新发放企业贷款加权平均利率约为3.1%，比上年同期低约40个基点。',
      'In September, the weighted average interest rate on new corporate loans was about 3.1%, about 40 basis points lower than in the same period of the previous year.',
    ],
    [
      '10月份，核心CPI同比上涨1.2%，涨幅比上月扩大0.2个百分点。',
      'In October, core CPI rose by 1.2% year on year, 0.2 percentage points more than in the previous month.',
    ],
    [
      '前三季度，工业增加值同比增长6.3%，增速较一季度加快0.6个百分点。',
      'In the first three quarters of the year, the value added of industry grew by 6.3% year on year, 0.6 percentage points faster than in the first quarter of the year.',
    ],
    [
      '9月份，食品烟酒类价格同比下降2.6%，影响CPI下降约0.74个百分点。',
      'In September, the prices of food, tobacco and liquor fell by 2.6% year on year, pulling down the consumer price index by about 0.74 percentage points.',
    ],
    ['年末参保率稳定在97%以上。', 'At the end of the year, the insurance coverage rate stayed at 97% or above.'],
    [
      '经县统计局初步核算，全年实现地区生产总值286.5亿元，按可比价计算，同比增长6.1%。',
      'By preliminary figures, over the whole year, gross regional product reached RMB 28.65 billion, up 6.1% at comparable prices year on year.',
    ],
    [
      '全年固定资产投资（不含农户）比上年增长3.1%。',
      'Over the whole year, investment in fixed assets (excluding rural households) grew by 3.1% from the previous year.',
    ],
    [
      '全年研究与试验发展（R&D）经费支出412.5亿元，比上年增长8.3%，与地区生产总值之比为1.28%。',
      'Over the whole year, R&D spending was RMB 41.25 billion, up 8.3% from the previous year, equivalent to 1.28% of gross regional product.',
    ],
  ])('is told: %s', (text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });
});

describe('kinds of goods, schools and cities', () => {
  it.each([
    [
      '在商品零售额中，汽车类下降3.5%。',
      'Within the retail sales of goods, the retail sales of automobiles fell by 3.5%.',
    ],
    ['31个大城市城镇调查失业率为5.1%。', 'The surveyed urban unemployment rate in 31 major cities was 5.1%.'],
    [
      '全年进口原油4.23亿吨，增长2.6%。',
      'Over the whole year, imports of crude oil were 423 million metric tons, up 2.6%.',
    ],
  ])('are told: %s', (text, expected) => {
    expect(statementsOf(text).map((told) => told.replace('the imports', 'imports'))).toEqual([expected]);
  });

  it('counts the students of the schools that stand before', () => {
    expect(statementsOf('普通高中招生34.1万人，在校生98.7万人。')[1]).toBe(
      'The number of students enrolled in regular senior high schools was 987,000.',
    );
    expect(statementsOf('面授为主，在校生98.7万人。')).toEqual([]);
  });

  it('does not say that there is what was published', () => {
    expect(statementsOf('全年出版各类报纸3.1亿份，某刊若干，图书2.4亿册（张）。').join(' ')).not.toContain('books');
  });
});

describe('a clause that is not understood', () => {
  it.each([
    // its time, its whole, its owner is what the figure needs
    '1—9月合并，全国居民消费价格下降0.1%。',
    '在统计的35种主要工业产品中，有22种产品产量实现增长。',
    '全年在建亿元以上项目某某，完成投资98.6亿元。',
    '全年出版报纸3亿份，期刊0.6亿册。',
    '总额再创新高。',
    '某指数回升，增速逐季加快。',
    '某指数回升，延续向好态势。',
  ])('leaves out the figures that need it: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('a goal that is only in view', () => {
  it('makes no plan of what follows', () => {
    expect(statementsOf('锚定现代化建设目标，全县经济稳中向好。')).toEqual([
      'The county’s economy is stable with improvements.',
    ]);
  });
});

describe('an industry that grows behind another', () => {
  it('is a part of it behind 其中', () => {
    expect(statementsOf('全年规模以上工业增加值增长6.3%，其中轻工业增长3.2%。')[1]).toBe(
      'Of this, the value added of the light industry grew by 3.2%.',
    );
    expect(statementsOf('其中轻工业增长3.2%。')).toEqual([]);
  });

  it('is told of what is measured of that', () => {
    expect(statementsOf('全年农副食品加工业利润增长11.8%，化学原料和化学制品制造业下降5.5%。')[1]).toBe(
      'Over the whole year, the profits of the manufacture of raw chemical materials and chemical products fell by 5.5%.',
    );
    expect(statementsOf('全年制造业贷款余额增长11.8%，采矿业下降5.5%。')).toHaveLength(1);
  });
});

describe('a number in a place', () => {
  it('is no number of the place', () => {
    expect(statementsOf('全国新设立外商投资企业48921家，同比增长16.2%。')).toEqual([
      'The number of newly established foreign-invested enterprises in China was 48,921, up 16.2% year on year.',
    ]);
  });
});

describe('how a change is measured', () => {
  it('holds for the change behind it: 扣除价格因素影响', () => {
    expect(statementsOf('全国居民人均消费支出21575元，同比名义增长4.6%，扣除价格因素影响，实际增长4.7%。')).toEqual([
      'National per capita consumer spending was RMB 21,575, up 4.6% in nominal terms year on year, up 4.7% in real terms.',
    ]);
  });
});

describe('shares and rates of a communiqué', () => {
  it('are told of an age, below zero, and of the three industries', () => {
    expect(statementsOf('年末，65岁及以上人口占总人口的16.2%。')).toEqual([
      'At the end of the year, the population aged 65 and above accounted for 16.2% of the total population.',
    ]);
    expect(statementsOf('全年人口自然增长率为-2.36‰。')).toEqual([
      'Over the whole year, the natural population growth rate was -2.36 per thousand.',
    ]);
    expect(statementsOf('三次产业结构由上年的7.1∶40.2∶52.7调整为6.8∶39.9∶53.3。')).toEqual([
      'The ratio of the value added of the primary, secondary and tertiary industries changed from 7.1:40.2:52.7 in the previous year to 6.8:39.9:53.3.',
    ]);
  });

  it('are told of each category of consumer prices, of which only the first names the measure', () => {
    expect(statementsOf('居民消费价格比上年上涨0.2%，其中衣着类上涨1.3%，医疗保健类下降0.4%。')).toEqual([
      'The consumer price index rose by 0.2% from the previous year.',
      'Of this, clothing prices rose by 1.3%.',
      'The prices of health care fell by 0.4%.',
    ]);
  });

  it('are told of the goods that large sellers sell', () => {
    expect(statementsOf('限额以上单位饮料类、化妆品类商品零售额分别增长6.1%和3.4%。')).toEqual([
      'The retail sales of beverages by enterprises above the designated size grew by 6.1%.',
      'The retail sales of cosmetics by enterprises above the designated size grew by 3.4%.',
    ]);
  });
});

describe('industries behind the share of those that grew', () => {
  it('grow in the measure of the sentence before it', () => {
    expect(
      statementsOf(
        '采矿业增加值同比增长6.1%。增长面为71.4%。其中，汽车制造业增长12.9%，拉动全省规上工业增长0.8个百分点。',
      )[2],
    ).toBe(
      'The value added of the manufacture of automobiles grew by 12.9%, pushing up the growth of the province’s industry above the designated size by 0.8 percentage points.',
    );
  });
});
