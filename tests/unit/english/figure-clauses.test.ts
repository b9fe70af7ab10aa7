/** Of what a figure is: restored from the clause before where that names it, and not told where nothing does. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('a place that rises or falls', () => {
  it('has the measure of the clause before', () => {
    expect(statementsOf('8月份，城市居民消费价格同比上涨0.7%，农村上涨0.5%。')).toEqual([
      'In August, urban consumer prices rose by 0.7% year on year.',
      'In August, rural consumer prices rose by 0.5%.',
    ]);
  });

  it('is not told without one', () => {
    expect(statementsOf('2024年，农村增长5.6%，山区下降2.3%。')).toEqual([]);
    expect(statementsOf('8月份，食品价格同比上涨3.1%，农村上涨0.5%。')).toEqual([
      'In August, food prices rose by 3.1% year on year.',
    ]);
  });
});

describe('a measure that does not say of what', () => {
  it('is not told behind a clause that is not understood, or behind goods', () => {
    expect(statementsOf('2024年，柚子因连日暴雨减产，价格上涨12.5%。')).toEqual([]);
    expect(statementsOf('2024年，罐装凉茶卖到40多个国家，出口额2.3亿元。')).toEqual([]);
    expect(statementsOf('2024年，全市汽车产量达到61.2万辆，出口额85亿元。')).toHaveLength(1);
  });

  it('is told of the place that the sentence speaks of', () => {
    expect(statementsOf('2024年，全省外贸进出口3120亿元，其中出口额1840亿元。')).toEqual([
      'In 2024, the province’s foreign trade was RMB 312 billion.',
      'Of this, the province’s value of exports was RMB 184 billion.',
    ]);
  });

  it('is no share of a sum that is not named', () => {
    expect(statementsOf('2024年，全市一般公共预算收入318亿元，税收占比提高2.1个百分点。')).toEqual([
      'In 2024, the city’s general public budget revenue was RMB 31.8 billion.',
    ]);
  });
});

describe('a threshold that several pass', () => {
  it('is told of each of them', () => {
    expect(statementsOf('2024年，8个县的财政收入均突破12亿元。')).toEqual([
      'In 2024, the fiscal revenue of each of the 8 counties exceeded RMB 1.2 billion.',
    ]);
  });

  it('is not told where nobody says how many', () => {
    expect(statementsOf('2024年，全市各村集体收入均超过15万元。')).toEqual([]);
  });
});

describe('the end of a period', () => {
  it('goes with what there is, and not with what has come in that time', () => {
    expect(statementsOf('2024年末，全省生猪存栏820.5万头，生猪出栏1210.4万头。')).toEqual([
      'At the end of 2024, the number of hogs in stock in the province was 8.205 million head.',
      'The number of hogs slaughtered in the province was 12.104 million head.',
    ]);
  });
});

describe('what there is one of', () => {
  it('is said by a superlative', () => {
    expect(statementsOf('文旅产业是全县经济的最大亮点。').join(' ')).not.toContain('one of');
    expect(statementsOf('旅游业是全县最大的支柱产业。')).toEqual(['Tourism is the county’s largest pillar industry.']);
    expect(statementsOf('旅游业是全县的支柱产业。')).toEqual(['Tourism is one of the county’s pillar industries.']);
  });

  it('is no turn without what has turned', () => {
    expect(statementsOf('11月份已由负转正。')).toEqual([]);
  });
});

describe('a change of the growth told before', () => {
  it('is told without what it is set against', () => {
    expect(statementsOf('9月份，粮食价格同比上涨1.8%，涨幅扩大0.4个百分点。')).toEqual([
      'In September, grain prices rose by 1.8% year on year, 0.4 percentage points more than before.',
    ]);
    expect(statementsOf('9月份，服装价格同比下降1.8%，降幅收窄0.4个百分点。').join(' ')).toContain(
      '0.4 percentage points less than before',
    );
  });

  it('is of a rise where it says so, and of a fall where it says that', () => {
    expect(statementsOf('9月份，服装价格同比下降1.8%，涨幅回落0.4个百分点。').join(' ')).not.toContain('0.4');
    expect(statementsOf('9月份，全省原煤产量320万吨，涨幅回落0.4个百分点。').join(' ')).not.toContain('0.4');
  });

  it('may stand behind 但', () => {
    expect(statementsOf('2024年，全市房地产开发投资下降12.1%，但降幅较上半年收窄3.2个百分点。')).toEqual([
      'In 2024, the city’s investment in real estate development fell by 12.1%, 3.2 percentage points less than in the first half of the year.',
    ]);
  });
});

describe('words of degree and circumstance', () => {
  it.each([
    ['2024年，全市固定资产投资仅增长2.7%。', 'grew by 2.7%.'],
    ['2024年，全市外贸进出口逆势增长9.6%。', 'grew by 9.6% against the trend.'],
    [
      '2024年，全市固定资产投资受房地产市场影响下降2.7%。',
      'In 2024, the city’s investment in fixed assets fell by 2.7%.',
    ],
    ['2024年，早稻产量560亿斤，比上年略减2.3亿斤。', 'down 230 million jin from the previous year'],
    ['2024年，城镇调查失业率全年平均为5.1%。', 'was 5.1% on average over the whole year'],
    ['2024年，固定资产投资增长4.2%，扣除房地产开发投资后增长8.8%。', 'up 8.8% excluding real estate development'],
    ['2024年，农村居民人均可支配收入2.1万元，扣除价格因素实际增长5.9%。', 'up 5.9% in real terms.'],
  ])('%s is told', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });
});

describe('what a level is set against', () => {
  it.each([
    [
      '2024年，全省粮食总产量3120万吨，连续五年稳定在3000万吨以上。',
      'staying at 30 million metric tons or above for 5 consecutive years',
    ],
    ['2024年，全市新能源汽车产量3.4万辆，是上年的1.8倍。', '1.8 times that of the previous year'],
    ['2024年，全省外贸进出口3120亿元，占同期广西外贸总值的52.8%。', 'accounting for 52.8% of Guangxi’s'],
    [
      '2024年，全市外贸进出口增长9.6%，增速高于全省同期2.1个百分点。',
      '2.1 percentage points above the province’s figure',
    ],
  ])('%s is told', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('is no growth', () => {
    expect(statementsOf('2024年，全市新能源汽车产量增长82.3%，是上年的1.8倍。').join(' ')).not.toContain('1.8');
    expect(statementsOf('2024年，全省粮食产量增长3.1%，连续五年稳定在3000万吨以上。').join(' ')).not.toContain(
      '30 million',
    );
  });
});

describe('what grows', () => {
  const REPORT = '2024年全省经济运行情况';

  it('has the measure of the fact before', () => {
    expect(
      statementsOf(
        '全年规模以上工业增加值比上年增长6.2%。分经济类型看，国有及国有控股企业增长4.1%，私营企业增长7.7%。',
        REPORT,
      ).slice(1),
    ).toEqual([
      'Among industrial enterprises above the designated size, the value added of state-owned and state-holding enterprises grew by 4.1%.',
      'Among industrial enterprises above the designated size, the value added of private enterprises grew by 7.7%.',
    ]);
    expect(statementsOf('2024年，私营企业增长7.7%。')).toEqual([]);
    expect(statementsOf('2024年，全市企业总数达到3.2万家，私营企业增长7.7%。')).toHaveLength(1);
  });

  it('may be a branch in whose name a word of growth stands beside', () => {
    expect(statementsOf('2024年，电力工业增长6.3%。')).toEqual(['In 2024, the power industry grew by 6.3%.']);
  });

  it('may be told of a part of the time', () => {
    expect(statementsOf('前三季度，全省货运量增长3.4%，其中三季度增长4.1%，较二季度加快0.6个百分点。')).toEqual([
      'In the first three quarters of the year, the province’s freight volume grew by 3.4%.',
      'In the third quarter of the year, the province’s freight volume grew by 4.1%, 0.6 percentage points faster than in the second quarter of the year.',
    ]);
    expect(statementsOf('2023年，全省货运量3.4亿吨，2024年增长4.1%。')).toHaveLength(1);
  });

  it('may be so many that were made', () => {
    expect(statementsOf('上半年，全市生产汽车31.2万辆，同比增长18.3%，约占全国的二十分之一。').join(' ')).toContain(
      'were produced in the city, up 18.3% year on year',
    );
    expect(statementsOf('上半年，全市新登记企业1620户，同比增加130户。').join(' ')).toContain('up 130 year on year');
  });

  it('pushes up the growth of the whole, or accounts for a part of it', () => {
    expect(
      statementsOf('上半年，汽车制造业增加值增长11.2%，对全市工业增长的贡献率达31.5%，拉动全市工业增长2.8个百分点。'),
    ).toEqual([
      'In the first half of the year, the value added of automobile manufacturing grew by 11.2%, accounting for 31.5% of the city’s industrial growth, pushing up the growth of the city’s industry by 2.8 percentage points.',
    ]);
  });
});

describe('a list with a figure for each', () => {
  it.each([
    [
      '2024年，城乡居民人均可支配收入分别增长4.9%和6.5%。',
      ['urban residents grew by 4.9%', 'rural residents grew by 6.5%'],
    ],
    [
      '9月份，鲜菜、鸡蛋和鲜果价格分别上涨3.3%、2.7%和1.4%。',
      ['fresh vegetables rose by 3.3%', 'fresh fruit rose by 1.4%'],
    ],
    [
      '9月份，其他用品及服务、衣着价格分别上涨6.3%和1.2%。',
      ['other articles and services rose by 6.3%', 'clothing prices rose by 1.2%'],
    ],
  ])('%s', (chinese, said) => {
    const told = statementsOf(chinese).join(' ');
    for (const english of said) expect(told).toContain(english);
  });

  it('goes with the nearest facts, where one clause tells them all', () => {
    const said = statementsOf(
      '2024年，全省客运量42亿人次，增长5.2%；铁路、民航客运量分别完成3.1亿人次和0.6亿人次，分别增长12.3%和9.8%。',
    );
    expect(said.join(' ')).toMatch(/rail passenger volume .*up 12.3%.*air passenger volume .*up 9.8%/);
  });
});

describe('a ratio or a share that was another', () => {
  it.each([
    ['2024年，城乡居民收入比由上年的2.31缩小至2.27。', 'fell to 2.27 from 2.31 in the previous year.'],
    [
      '2024年，工业投资增长8.1%，占全部投资的比重由上年同期的41.3%提高到43.9%。',
      'accounting for 43.9% of total investment, up from 41.3% in the same period of the previous year.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });
});

describe('a result before a forecast', () => {
  it('is told, and a goal is not', () => {
    expect(statementsOf('1—6月，全市高技术产业增加值增长13.2%，全年有望增长15%。')[0]).toBe(
      'In January–June, the city’s value added of high-tech industries grew by 13.2%.',
    );
    expect(statementsOf('2024年，全市高技术产业增加值增长13%左右，力争达到15%。').join(' ')).not.toContain(' grew by ');
  });
});

describe('what can be done', () => {
  it('is no deed', () => {
    expect(statementsOf('2024年，全县冷藏能力9万吨。').join(' ')).not.toContain('was refrigerated');
  });
});

describe('kinds of goods', () => {
  it('are not told without the sellers that the clause before names', () => {
    expect(statementsOf('上半年，限额以上某某类零售额增长35.6%，通讯器材类增长42.1%。')).toEqual([]);
  });
});

describe('several of a whole', () => {
  it('are told with the whole', () => {
    expect(statementsOf('上半年，全市35个大类行业中，有28个实现正增长，增长面达80%。')).toEqual([
      'In the first half of the year, 28 of the 35 major industries recorded growth.',
      'In the first half of the year, the share of industries that grew reached 80%.',
    ]);
  });
});

describe('trade', () => {
  it('is told by who trades, and as a part of trade with others', () => {
    expect(statementsOf('一季度，国有企业、外商投资企业分别进出口312.5亿元和148.1亿元。')).toEqual([
      'In the first quarter of the year, imports and exports by state-owned enterprises were RMB 31.25 billion.',
      'In the first quarter of the year, imports and exports by foreign-invested enterprises were RMB 14.81 billion.',
    ]);
    expect(statementsOf('一季度，对越南进出口312.5亿元，占对东盟贸易的近八成。').join(' ')).toContain(
      'accounting for nearly 80% of trade with ASEAN',
    );
  });
});

describe('a change of direction or pace', () => {
  it('is told with the month before that of the figure', () => {
    expect(statementsOf('9月份，猪肉价格由上月上涨6.1%转为上涨0.7%。')).toEqual([
      'In September, pork prices rose by 0.7% after a rise of 6.1% in the previous month.',
    ]);
    expect(statementsOf('9月份，食品价格上涨0.9%，影响CPI环比上涨约0.16个百分点。').join(' ')).toContain(
      'pushing up the consumer price index by about 0.16 percentage points from the previous period',
    );
  });
});

describe('profits', () => {
  it('are those of the firms that the clause names', () => {
    expect(statementsOf('今年前8个月，全国规模以上工业企业利润总额同比增长1.2%，其中私营企业增长3.1%。').at(-1)).toBe(
      'Of this, China’s profits made by private enterprises grew by 3.1%.',
    );
  });
});

describe('what firms have in their books', () => {
  it('is that of the firms that the sentence speaks of', () => {
    expect(
      statementsOf(
        '9月末，规模以上工业企业资产总计165.2万亿元，同比增长4.1%；负债合计98.3万亿元，增长4.3%；资产负债率为59.5%。',
      ).slice(1),
    ).toEqual([
      'At the end of September, the total liabilities of industrial enterprises above the designated size were RMB 98.3 trillion, up 4.3%.',
      'At the end of September, the debt-to-asset ratio of industrial enterprises above the designated size was 59.5%.',
    ]);
  });

  it('is told of branches', () => {
    expect(statementsOf('前三季度，采矿业实现利润总额812.3亿元，同比下降9.7%。')).toEqual([
      'In the first three quarters of the year, the total profit of mining was RMB 81.23 billion, down 9.7% year on year.',
    ]);
  });

  it('is broken down among the firms of the paragraph before', () => {
    const { paragraphs } = engine.read({
      title: '前三季度全国规模以上工业企业利润下降2.1%',
      date: '2024-10-27',
      paragraphs: [
        '前三季度，全国规模以上工业企业实现利润总额5.1万亿元，同比下降2.1%。',
        '分经济类型看，国有控股企业实现利润总额1.6万亿元，同比下降5.2%。',
      ],
    });
    expect(paragraphs[1]?.english[0]?.text).toBe(
      'Among industrial enterprises above the designated size, the total profit of state-holding enterprises was RMB 1.6 trillion, down 5.2% year on year.',
    );
  });
});

describe('all of several', () => {
  it('is not told as in full', () => {
    expect(statementsOf('2024年，18家合作社全部实现盈利。').join(' ')).not.toContain('in full');
  });
});

describe('a value of a whole chain', () => {
  it('is not told where nothing says of what', () => {
    expect(statementsOf('2024年，茶园面积12万亩，综合产值突破32.6亿元。').join(' ')).not.toContain('32.6');
    expect(statementsOf('2024年，合作社社员超过1200户，户均收入增长12%。').join(' ')).not.toContain('12%');
  });
});

describe('trade with somebody', () => {
  it('is a part of the goods that are told, and is not told behind goods that are not', () => {
    expect(statementsOf('前7个月，丹阳市出口眼镜产品18.2亿元，同比增长5.1%。其中，对美国出口下降12.3%。')[1]).toMatch(
      /^Of this, .*exports to the United States fell by 12\.3%\.$/u,
    );
    expect(statementsOf('前7个月，某某卖到海外，对美国出口下降12.3%。')).toEqual([]);
  });
});

describe('a remark on the money', () => {
  it.each(['（人民币，下同）', '（人民币）'])('%s cuts no clause', (remark) => {
    expect(statementsOf(`2024年，全省财政总收入3120亿元${remark}，同比增长4.2%。`)).toEqual([
      'In 2024, the province’s total fiscal revenue was RMB 312 billion, up 4.2% year on year.',
    ]);
  });
});

describe('a zone whose name nobody tells us', () => {
  it('is the zone, with its share and without the growth of another', () => {
    expect(
      statementsOf(
        '去年1—10月，朝岭经开区实现规上工业产值512.8亿元；其中轴承产业产值298.5亿元，占比达58%，增速比全区平均水平高2.9个百分点。',
      ),
    ).toEqual([
      'In January–October of last year, the zone’s output value of industrial enterprises above the designated size reached RMB 51.28 billion.',
      'Of this, the zone’s bearing industry output value was RMB 29.85 billion, accounting for 58% of the total.',
    ]);
  });
});

describe('what a firm has', () => {
  it.each([
    ['截至去年底，公司现有员工1200人。', 'As of the end of last year, the company had 1,200 employees.'],
    [
      '去年，公司研发投入占营业收入的比重提高到8.6%。',
      'Last year, the share of the company’s R&D spending in business revenue rose to 8.6%.',
    ],
  ])('is told as its own: %s', (said, told) => expect(statementsOf(said)).toEqual([told]));
});

describe('a target met, things of two kinds, a share of things', () => {
  it.each([
    [
      '去年，全省单位地区生产总值能耗下降4.1%，提前一年完成“十四五”目标任务。',
      [
        'Last year, the province’s energy consumption per unit of GDP fell by 4.1%, meeting the target of the 14th Five-Year Plan one year ahead of schedule.',
      ],
    ],
    [
      '截至9月底，全市共有各类养老机构和设施320个。',
      ['As of the end of September, there were 320 elderly care institutions and facilities in the city.'],
    ],
    [
      '截至9月底，全省参保人数超过2100万。',
      ['As of the end of September, the number of insured people in the province was over 21 million.'],
    ],
    [
      '截至9月底，全市养老床位达到2.6万张，其中护理床位占比达到61%。',
      [
        'As of the end of September, the number of elderly care beds in the city reached 26,000.',
        'Of this, the share of nursing beds in the city reached 61%.',
      ],
    ],
  ])('%s', (paragraph, told) => {
    expect(statementsOf(paragraph)).toEqual(told);
  });
});
