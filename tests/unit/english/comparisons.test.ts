/** Changes, shares, comparisons, ranks and sums of indicators, from the text to the English that is told of them. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('figures that are yet to be revised', () => {
  it.each([
    [
      '初步核算，2024年全市地区生产总值2846亿元，比上年增长5.1%。',
      'By preliminary figures, in 2024, the city’s gross regional product was RMB 284.6 billion, up 5.1% from the previous year.',
    ],
    [
      '据省统计局初步统计，一季度全省高新技术企业达到1.2万家。',
      'By preliminary figures, in the first quarter of the year, the number of high-tech enterprises in the province reached 12,000.',
    ],
    [
      '初步统计，全年接待游客1200万人次。',
      'By preliminary figures, over the whole year, the number of tourist visits was 12 million.',
    ],
  ])('%s says so', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('are all those of the sentence, and none of a sentence about the work on them', () => {
    const said = statementsOf('初步核算，上半年全省地区生产总值增长5.1%，固定资产投资增长7.2%。');
    expect(said).toHaveLength(2);
    expect(said.every((text) => text.startsWith('By preliminary figures, '))).toBe(true);
    expect(statementsOf('完成初步核算工作，上半年全市地区生产总值增长5%。').join(' ')).not.toMatch(/preliminary/);
  });
});

describe('what is only reckoned', () => {
  it('is told with a time that is past', () => {
    expect(statementsOf('初步测算，去年全市旅游收入120亿元。')).toEqual([
      'By preliminary figures, last year, the city’s tourism revenue was RMB 12 billion.',
    ]);
    expect(statementsOf('初步测算，项目达产后年产值120亿元。')).toEqual([]);
    expect(statementsOf('初步测算，全市旅游收入120亿元。')).toEqual([]);
  });
});

describe('a comparison', () => {
  it.each([
    ['6月末，全省绿色贷款余额1.2万亿元，同比增长24.1%，增速比各项贷款高14.9个百分点。', 'above that of all loans'],
    [
      '前三季度，高技术制造业利润同比增长6.7%，高于规模以上工业平均水平9.9个百分点。',
      '9.9 percentage points above the average of industry above the designated size',
    ],
    [
      '上半年，高技术制造业投资增长15.6%，比制造业投资增速高8.3个百分点。',
      '8.3 percentage points above the growth rate of investment in manufacturing',
    ],
    ['2024年，全市服务业增加值增长6.1%，快于GDP增速0.9个百分点。', 'above the growth rate of GDP'],
    ['2024年，农村居民人均可支配收入增长7.1%，快于城镇居民2.0个百分点。', 'above that of urban residents'],
    ['2023年，全县县域就诊率达91.2%，较改革前提高14.6个百分点。', 'up 14.6 percentage points from before the reform'],
  ])('%s is told with what it is set against', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('is of a growth or a rate, and of no sum of money', () => {
    expect(statementsOf('6月末，全省绿色贷款余额1.2万亿元，增速高于各项贷款14.9个百分点。')).toEqual([
      'At the end of June, the province’s outstanding green loans were RMB 1.2 trillion.',
    ]);
  });

  it('tells from where a thing went', () => {
    expect(statementsOf('2023年，货车平均通关时间由原来的近4小时缩短至1.2小时。')).toEqual([
      'In 2023, the average customs clearance time of trucks was cut to 1.2 hours from nearly 4 hours.',
    ]);
  });

  it('tells a net increase of what is counted', () => {
    expect(statementsOf('6月末，全市共有上市公司45家，比年初净增3家。')).toEqual([
      'At the end of June, the number of listed companies in the city was 45, a net increase of 3 from the beginning of the year.',
    ]);
  });

  it('keeps a target that was met apart from one that is set', () => {
    expect(statementsOf('2023年，城镇登记失业率为3.31%，控制在4.5%的目标以内。')).toEqual([
      'In 2023, the registered urban unemployment rate was 3.31%, within the target of 4.5%.',
    ]);
    expect(statementsOf('到2027年，确保城镇登记失业率控制在4.5%的目标以内。').join(' ')).toMatch(/^Target, by 2027/);
  });
});

describe('a share', () => {
  it.each([
    ['去年，高新技术产业产值占比由38.5%上升到46.1%。', 'the share of the output value of high-tech industries rose to'],
    ['2023年，全县农村公路总里程3846公里，其中等级公路占93.7%。', 'Of this, grade highways accounted for 93.7%'],
    ['2024年，服务业增加值增长6.1%，占GDP比重达56.3%。', 'accounting for 56.3% of GDP'],
    [
      '2023年，全市汽车产业营业收入1386.4亿元，占全市规上工业的比重为34.2%。',
      'accounting for 34.2% of the city’s industry above the designated size',
    ],
  ])('%s is told of what it is', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('of a market is not the market share of a place', () => {
    const said = statementsOf('2024年，全国新能源汽车产销分别完成492.9万辆和494.4万辆，市场占有率达到35.2%。');
    expect(said.join(' ')).not.toMatch(/market share/);
  });
});

describe('figures one by one', () => {
  it('are of each partner', () => {
    expect(statementsOf('前三季度，全市对东盟、欧盟分别进出口863.4亿元和702.1亿元，分别增长8.6%和4.1%。')).toEqual([
      'In the first three quarters of the year, the city’s imports and exports with ASEAN were RMB 86.34 billion, up 8.6%.',
      'In the first three quarters of the year, the city’s imports and exports with the European Union were RMB 70.21 billion, up 4.1%.',
    ]);
  });

  it('are of production and of sales', () => {
    expect(statementsOf('一季度，全国汽车产销分别完成660.6万辆和672万辆，同比分别增长7.7%和10.6%。')).toEqual([
      'In the first quarter of the year, China’s production of automobiles was 6.606 million, up 7.7% year on year.',
      'In the first quarter of the year, China’s sales of automobiles were 6.72 million, up 10.6% year on year.',
    ]);
  });

  it.each([
    ['前三季度，全市对东盟、欧盟分别进出口863.4亿元。'],
    ['前三季度，全市对东盟、欧盟和美国出口分别增长8.6%、4.1%，下降2.2%。'],
  ])('%s is left out where there are not as many as partners', (chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });
});

describe('a rank and a record', () => {
  it('is told with the years of it', () => {
    expect(statementsOf('2024年，全市白银产量3260吨，连续六年居全省首位。')).toEqual([
      'In 2024, the city’s silver output was 3,260 metric tons, ranking first in the province for 6 consecutive years.',
    ]);
  });

  it.each([
    [
      '东盟连续23年为广西第一大贸易伙伴。',
      'ASEAN has been Guangxi’s largest trading partner for 23 consecutive years.',
    ],
    [
      '2024年，东盟连续5年保持我市第一大贸易伙伴地位。',
      'In 2024, ASEAN was the city’s largest trading partner for the fifth consecutive year.',
    ],
  ])('%s tells the partner', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('does not tell a partner of a time that is not understood', () => {
    expect(statementsOf('2023年前，东盟连续三年为我国第一大贸易伙伴。')).toEqual([]);
  });

  it.each([['2024年，东盟有望连续五年成为我市第一大贸易伙伴。'], ['力争东盟连续五年成为我市第一大贸易伙伴。']])(
    '%s is not yet so',
    (chinese) => {
      expect(statementsOf(chinese).join(' ')).not.toMatch(/was|has been/);
    },
  );

  it('is of a level, and not of a growth or of several', () => {
    expect(statementsOf('2024年，全市港口货物吞吐量达到3.1亿吨，创历史新高。').join(' ')).toMatch(/, a record high\.$/);
    expect(statementsOf('2024年，全市进出口总值增长9.3%，创历史新高。').join(' ')).not.toMatch(/record/);
    expect(statementsOf('2024年，全市进出口、出口分别为1200亿元和800亿元，均创历史新高。').join(' ')).not.toMatch(
      /record/,
    );
  });

  it('by the day counts what was counted', () => {
    expect(statementsOf('去年，全市新登记企业3.6万户，日均近百户。')).toEqual([
      'Last year, 36,000 enterprises were newly registered in the city, nearly 100 a day on average.',
    ]);
  });
});

describe('a holiday', () => {
  it('is the time of what is told of it', () => {
    expect(
      statementsOf(
        '今年“五一”假期，全州接待国内游客186.4万人次，实现旅游收入24.7亿元，分别比2019年同期增长93.2%和101.5%。',
      ),
    ).toEqual([
      'During this year’s May Day holiday, the number of domestic tourist visits in the prefecture was 1.864 million, up 93.2% from the same period of 2019.',
      'During this year’s May Day holiday, the prefecture’s tourism revenue reached RMB 2.47 billion, up 101.5% from the same period of 2019.',
    ]);
  });

  it('is not left behind in a sentence that names it', () => {
    const said = statementsOf('春节假期，重点监测的120家商场人气火爆。夜游项目好戏连台，全市共接待游客346万人次。');
    expect(said.join(' ')).not.toMatch(/3\.46 million/);
  });
});

describe('a figure without its owner', () => {
  it.each([
    ['截至4月底，泉海已布局海外仓53个，总面积超过70万平方米。', /total area/],
    ['前三季度，有实绩的民营企业达1.48万家，合计进出口3056.9亿元，占全市外贸总值的61.9%。', /305\.69/],
    ['智慧通关项目去年年底投入试运行以来，货车平均通关时间由近4小时缩短至1.2小时。', /clearance/],
    ['去年，全市有色金属产业营业收入1386.4亿元。其中，白银产量3260吨。', /Of this/],
  ])('%s stays untold', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).not.toMatch(english);
  });
});

describe('what a list shares', () => {
  it.each([
    [
      '2024年，全市城镇、农村居民人均可支配收入分别增长4.6%和6.7%。',
      'per capita disposable income of urban residents grew by 4.6%',
    ],
    ['2024年，全市PM2.5、PM10平均浓度分别下降5.2%和6.1%。', 'average PM2.5 concentration fell by 5.2%'],
    ['6月末，本外币存款、贷款余额分别为1.2万亿元和1.1万亿元。', 'outstanding loans were RMB 1.1 trillion'],
    [
      '2024年，全市一、二、三产业增加值分别增长3.2%、6.5%和5.8%。',
      'value added of the secondary industry grew by 6.5%',
    ],
    ['上半年，集成电路、工业机器人产量分别增长9.6%和3%。', 'the output of integrated circuits grew by 9.6%'],
    ['2024年，全市失业保险、工伤保险参保率分别为95.1%和96.3%。', 'unemployment insurance coverage rate was 95.1%'],
  ])('%s is as much of its last word as is meant', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });
});

describe('what moves the whole, and where its growth ranks', () => {
  it.each([
    [
      '2024年，全市规上工业增加值增长8.2%，高于全省2.1个百分点，拉动全市GDP增长2.3个百分点。',
      'pushing up the growth of the city’s GDP by 2.3 percentage points',
    ],
    ['一季度，全省固定资产投资增长7.5%，增速居全国第5位。', 'with the growth rate ranking fifth in China'],
    ['2024年，全市社会消费品零售总额达到1500亿元，总量居全省第二。', 'ranking second in the province'],
    ['2024年，全市民营经济增加值占GDP的比重为62.1%。', 'in the city’s GDP was 62.1%'],
  ])('%s is told', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it.each([
    ['“十四五”以来，全省研发经费投入年均增长12.1%，投入强度由1.8%提高到2.5%。'],
    ['2024年，企业户均产值达到2.1亿元。'],
  ])('%s tells no intensity of nothing and no households of firms', (chinese) => {
    expect(statementsOf(chinese).join(' ')).not.toMatch(/intensity|household/);
  });
});

describe('the growth of villages', () => {
  it('is set against that of towns', () => {
    const { paragraphs } = engine.read({
      title: null,
      date: null,
      paragraphs: ['去年，全市乡村社会消费品零售额达到80亿元，同比增长6.3%，增速高于城镇1.2个百分点。'],
    });
    expect(paragraphs[0]?.english[0]?.text).toContain(
      'up 6.3% year on year, 1.2 percentage points above that of urban areas.',
    );
  });
});
