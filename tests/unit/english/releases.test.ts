/** What releases of statistics and of customs say round their figures: ranks, other months, runs, partners, numbers of firms. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

const HALF = '上半年，全省规模以上工业增加值同比增长7.5%';

describe('behind the growth of some months', () => {
  it.each([
    [`${HALF}，增速居中部地区第2位。`, 'with the growth rate ranking second in the central region.'],
    [`${HALF}，增速居中部六省第一位。`, 'with the growth rate ranking first in the six central provinces.'],
    [`${HALF}，居长三角第3位。`, 'ranking third in the Yangtze River Delta.'],
  ])('%s tells the rank in a region', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it.each([
    `${HALF}。其中，6月份增长7.4%，比5月份加快0.3个百分点。`,
    `${HALF}。6月份增长7.4%，比5月份加快0.3个百分点。`,
    `${HALF}。6月份，增长7.4%，比5月份加快0.3个百分点。`,
  ])('%s tells that of one of them', (chinese) => {
    expect(statementsOf(chinese)[1]).toBe(
      'In June, the province’s value added of industrial enterprises above the designated size grew by 7.4%, 0.3 percentage points faster than in May.',
    );
  });

  it('is not told of a month where the sentence tells of several', () => {
    const said = statementsOf('上半年，全市固定资产投资增长5.2%，社会消费品零售总额增长4%。其中，6月份增长4.4%。');
    expect(said.join(' ')).not.toContain('June');
  });

  it.each([
    [
      '9月份，核心CPI同比上涨1.2%，涨幅连续第6个月扩大。',
      'the rate of increase widening for the sixth consecutive month.',
    ],
    ['9月份，核心CPI同比下降1.2%，降幅连续三个月收窄。', 'the rate of decline narrowing for 3 consecutive months.'],
    ['10月，全市进出口792.6亿元，增长2.1%，连续8个月保持同比增长。', 'up 2.1%, growing for 8 consecutive months.'],
    ['9月份，PPI环比由上月持平转为上涨0.1%。', 'after no change in the previous month.'],
    ['6月份，全市用电量由上月的下降转为增长2.1%。', 'grew by 2.1% after a fall in the previous month.'],
  ])('%s tells the run', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('tells no run that goes the other way', () => {
    expect(statementsOf('9月份，核心CPI同比下降1.2%，涨幅连续第6个月扩大。').join(' ')).not.toMatch(/consecutive/);
  });
});

describe('what has brought a figure about', () => {
  it('stands between the figure and its time, and does not part them', () => {
    expect(
      statementsOf('9月份，受促消费政策持续显效，叠加国庆假期带动，全国居民消费价格指数（CPI）环比上涨0.2%。'),
    ).toEqual(['In September, China’s consumer price index rose by 0.2% from the previous month.']);
  });
});

describe('industries', () => {
  it.each([
    ['酒、饮料和精制茶制造业', 'manufacture of liquor, beverages and refined tea'],
    ['橡胶和塑料制品业', 'manufacture of rubber and plastic products'],
    ['电力、热力生产和供应业', 'production and supply of electricity and heat'],
  ])('%s grows by its value added', (chinese, english) => {
    expect(statementsOf(`${HALF}。其中，${chinese}增长3.2%。`)[1]).toBe(
      `Of this, the value added of the ${english} grew by 3.2%.`,
    );
  });

  it('are counted with all of them', () => {
    expect(statementsOf('上半年，全省41个工业行业大类中，有32个行业增加值实现同比增长。')).toEqual([
      'In the first half of the year, 32 of the 41 major industrial categories recorded year-on-year growth in value added.',
    ]);
  });

  it('have each a share of one whole', () => {
    const said = statementsOf(
      '上半年，高技术制造业、装备制造业增加值分别增长14.6%和13.9%，占规模以上工业的比重分别为22.8%、34.1%，同比分别提高1.3个和1.7个百分点。',
    );
    expect(said[0]).toMatch(/accounting for 22\.8% .*up 1\.3 percentage points/);
    expect(said[1]).toMatch(/accounting for 34\.1% .*up 1\.7 percentage points/);
  });

  it('rise in price on the basis of the clause before', () => {
    const { paragraphs } = engine.read({
      title: '9月份CPI同比上涨0.2%',
      date: null,
      paragraphs: [
        '9月份CPI同比上涨0.2%',
        '9月份，CPI同比上涨0.2%。',
        '与此同时，消费潜力有效释放带动部分行业价格同比上涨，水泥制造价格上涨3.1%，家具制造业价格上涨2%。',
      ],
    });
    expect(paragraphs[2]?.english.filter(({ kind }) => kind === 'statement').map(({ text }) => text)).toEqual([
      'Producer prices in the manufacture of cement rose by 3.1% year on year.',
      'Producer prices in the manufacture of furniture rose by 2% year on year.',
    ]);
  });
});

describe('trade', () => {
  const before = '据海关统计，1—10月，全市外贸进出口7863.2亿元，同比增长5%。';

  it.each([
    ['对其进出口1216.4亿元，增长11.3%。', 'Imports and exports with ASEAN were RMB 121.64 billion, up 11.3%.'],
    ['进出口1216.4亿元，增长11.3%。', 'Imports and exports with ASEAN were RMB 121.64 billion, up 11.3%.'],
    ['进出口1216.4亿元，其中出口700亿元。', 'exports to ASEAN were RMB 70 billion.'],
  ])('is with the partner that the clause before names: %s', (chinese, english) => {
    const said = statementsOf(`${before}东盟继续为宁波第一大贸易伙伴，${chinese}`).join(' ');
    expect(said).toContain('ASEAN remains Ningbo’s largest trading partner.');
    expect(said).toContain(english);
  });

  it('is with each of several', () => {
    const said = statementsOf(
      `${before}东盟为宁波第一大贸易伙伴，对其进出口1216.4亿元；对欧盟、韩国分别进出口987.5亿元和612.8亿元，分别增长8.2%和5.6%。`,
    );
    expect(said.slice(-2)).toEqual([
      'Imports and exports with the European Union were RMB 98.75 billion, up 8.2%.',
      'Imports and exports with the Republic of Korea were RMB 61.28 billion, up 5.6%.',
    ]);
  });

  it('of a kind of firms is a share of all trade, and of other things nobody says of what', () => {
    expect(statementsOf('上半年，民营企业进出口5622.2亿元，增长7.9%，占71.5%。').join(' ')).toContain(
      'accounting for 71.5% of the total.',
    );
    expect(statementsOf('上半年，全市茶叶产量2.1万吨，增长7.9%，占71.5%。').join(' ')).not.toContain('71.5%');
  });
});

describe('numbers of firms and ratios', () => {
  it.each([
    [
      '前10个月，全市有进出口实绩的企业首次突破1.6万家，达到16238家，同比净增加1107家。',
      'In the first ten months of the year, the number of firms that imported or exported in the city exceeded 16,000 for the first time, reaching 16,238, a net increase of 1,107 year on year.',
    ],
    [
      '截至10月底，全市高新技术企业由年初的365家增加到418家，净增53家。',
      'As of the end of October, the number of high-tech enterprises in the city rose to 418 from 365 at the beginning of the year, a net increase of 53.',
    ],
    [
      '2024年，全市城乡居民收入比为2.17∶1，比上年缩小0.06。',
      'In 2024, the city’s ratio of urban to rural income was 2.17, 0.06 lower than in the previous year.',
    ],
  ])('%s is told', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});
