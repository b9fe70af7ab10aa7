/** Shares, parts of what is counted, and measures with their own names, from the text to the English that is told of it. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function textsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('how many of those that are counted', () => {
  it.each([
    [
      '前三季度，38个工业大类行业中有31个实现同比增长。',
      'In the first three quarters of the year, 31 of the 38 major industrial categories saw year-on-year growth.',
    ],
    [
      '今年前三季度，14个县区中有12个工业增加值保持增长。',
      'In the first three quarters of this year, 12 of the 14 counties and districts saw growth in value added of industry.',
    ],
    // in two clauses: told with the whole
    ['去年，30个试点城市中有21个完成改造。', 'Last year, 21 of the 30 pilot cities completed upgrading.'],
    ['受访企业中有23.5%获得贷款。', '23.5% of the interviewed enterprises have received loans.'],
  ])('is told with the whole: %s', (said, english) => {
    expect(textsOf(said)).toEqual([english]);
  });

  it('is told with the whole that a clause of its own names', () => {
    expect(textsOf('前三季度，在规模以上工业37个行业大类中，有26个行业实现增长。')).toEqual([
      'In the first three quarters of the year, 26 of the 37 divisions of industry above the designated size recorded growth.',
    ]);
  });

  it.each([
    '到2027年，100个重点镇中有80个建成污水处理设施。',
    '如果20个县中有15个实现增长，目标就能完成。',
    '今年，全省12个市中有9个将开展试点。',
  ])('is not told of what is to be: %s', (said) => {
    expect(textsOf(said)).toEqual([]);
  });
});

describe('what a document consists of', () => {
  it.each([
    ['《方案》围绕五个方面提出21项任务。', 'The Plan puts forward 21 tasks in 5 areas.'],
    [
      '《意见》从财税、金融、用地等6个方面，提出18条措施。',
      'The Opinions put forward 18 measures in 6 areas, including finance and taxation, finance, and land use.',
    ],
  ])('is no plan of its own: %s', (said, english) => {
    const { paragraphs } = engine.read({ title: '清河市促进消费实施方案', date: null, paragraphs: [said] });
    expect(paragraphs[0]?.english.filter(({ kind }) => kind === 'statement')).toMatchObject([
      { text: english, status: null },
    ]);
  });

  it('is not told while it is being drawn up', () => {
    expect(textsOf('《方案》拟围绕五个方面提出20项任务。')).toEqual([]);
  });
});

describe('a share', () => {
  it.each([
    // whose it is, whatever it is a share of
    [
      '截至9月末，全市绿色贷款余额占各项贷款的比重为13.4%。',
      'As of the end of September, the share of outstanding green loans in loans in the city was 13.4%.',
    ],
    // of what stands inside something
    [
      '今年上半年，全市新增就业人员中高校毕业生占比达到42%。',
      'In the first half of this year, the share of college graduates in the city’s newly employed people reached 42%.',
    ],
    [
      '目前，采用新技术的企业占规上工业企业总数的72%。',
      'Currently, enterprises that adopt new technologies account for 72% of the total number of industrial enterprises above designated size.',
    ],
    // and how it has changed
    [
      '今年1至9月，全市工业投资增长12.4%，占固定资产投资的比重较去年同期提高3.1个百分点。',
      'In January–September of this year, the city’s industrial investment grew by 12.4%, with its share in investment in fixed assets up 3.1 percentage points from the same period of the previous year.',
    ],
    [
      '截至10月底，全市完成年度投资计划的87.5%。',
      'As of the end of October, 87.5% of the city’s annual investment plan had been completed.',
    ],
  ])('is told: %s', (said, english) => {
    expect(textsOf(said)).toEqual([english]);
  });

  it('has not changed of what has not grown', () => {
    expect(textsOf('去年，全市工业投资没有增长，占固定资产投资的比重下降2.1个百分点。')).not.toContainEqual(
      expect.stringContaining('2.1'),
    );
  });
});

describe('a measure', () => {
  it.each([
    [
      '前三季度，全市家具出货量达38万件，同比增长6.2%。',
      'In the first three quarters of the year, the city’s shipments of furniture reached 380,000, up 6.2% year on year.',
    ],
    [
      '截至9月底，全市城乡集中供水率达到97.4%。',
      'As of the end of September, the city’s urban and rural centralized water supply rate reached 97.4%.',
    ],
    [
      '2024年，全市单位生产总值能耗下降3.1%。',
      'In 2024, the city’s energy consumption per unit of gross regional product fell by 3.1%.',
    ],
    [
      '就业困难人员参训后就业率达到61.4%。',
      'The employment rate of people having difficulty finding jobs after training reached 61.4%.',
    ],
    [
      '今年上半年，全市重点企业平均账期为58天，较一季度缩短6天。',
      'In the first half of this year, the average payment period of the city’s key enterprises was 58 days, down 6 days from the first quarter of the year.',
    ],
    [
      '前三季度，全市规模以上工业企业亏损面为21.3%，同比扩大0.8个百分点。',
      'In the first three quarters of the year, the share of loss-makers among the city’s industrial enterprises above designated size was 21.3%, up 0.8 percentage points year on year.',
    ],
    [
      '今年7月份，制造业利润由6月份增长1.4%加快至6.8%。',
      'In July of this year, the profits of manufacturing grew by 6.8% after a rise of 1.4% in June.',
    ],
    [
      '今年上半年，内蒙古、新疆装机规模均超过1000万千瓦。',
      'In the first half of this year, installed capacity in both Inner Mongolia and Xinjiang was over 10 million kilowatts.',
    ],
    [
      '去年，全市地区生产总值首次突破千亿元，达到1036亿元。',
      'Last year, the city’s gross regional product exceeded RMB 100 billion for the first time, reaching RMB 103.6 billion.',
    ],
  ])('is told: %s', (said, english) => {
    expect(textsOf(said)).toEqual([english]);
  });

  it('of those who have been trained is told of nobody where they are not named', () => {
    expect(textsOf('培训后就业率达到61.4%。')).toEqual([]);
  });
});

describe('trade with two partners', () => {
  it('is not the trade of the second: 对韩国、中国台湾地区进出口分别增长', () => {
    const told = textsOf('前三季度，全省对韩国、中国台湾地区进出口分别增长6.1%和11.4%。').join(' ');
    expect(told).not.toMatch(/Taiwan(?:’s)? imports/);
  });

  it('has warehouses abroad, and not in it', () => {
    expect(textsOf('截至9月底，陕西已布局海外仓76个。')).toEqual([
      'As of the end of September, Shaanxi had set up 76 overseas warehouses.',
    ]);
  });
});

describe('a new share', () => {
  it.each([
    [
      '2024年，湖北省对东盟进出口增长19.8%，占比提升至54.2%。',
      'In 2024, Hubei Province’s imports and exports with ASEAN grew by 19.8%, with their share of the total rising to 54.2%.',
    ],
    [
      '去年，全省煤炭消费量下降2%，占比降至53.2%。',
      'Last year, the province’s coal consumption fell by 2%, with its share of the total falling to 53.2%.',
    ],
  ])('is told with what has it: %s', (paragraph, english) => {
    const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
    expect(paragraphs[0]?.english.filter(({ kind }) => kind === 'statement').map(({ text }) => text)).toEqual([
      english,
    ]);
  });
});
