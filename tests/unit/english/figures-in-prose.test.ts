/** Figures in news that is no report of statistics: so many who do something, things told by their size, sums that a policy gives. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('so many who do something', () => {
  it.each([
    ['320家企业获得资助。', '320 enterprises have been funded.'],
    ['4000多名老年人参加活动。', 'Over 4,000 older people have taken part in the activities.'],
    ['6个物流枢纽被纳入国家名单。', '6 logistics hubs are included in a national list.'],
    ['累计有186万人参保。', '1.86 million people have been insured.'],
    ['安徽60多家企业完成改造。', 'Over 60 enterprises in Anhui have completed upgrading.'],
    ['安徽2600多万亩小麦长势良好。', 'Over 26 million mu of wheat in Anhui is growing well.'],
    ['梅园社区有8600名居民。', 'Meiyuan Community has 8,600 residents.'],
    ['来自12个国家的游客参加活动。', 'Tourists from 12 countries take part in the activities.'],
    [
      '230名来自北京、天津的企业家参加活动。',
      '230 entrepreneurs from Beijing and Tianjin have taken part in the activities.',
    ],
    ['恒锐科技、蓝湾物流等85家企业参加活动。', '85 enterprises have taken part in the activities.'],
    [
      '去年，公司为恒锐科技、蓝湾物流等85家企业提供服务。',
      'Last year, the company provided services for 85 enterprises.',
    ],
  ])('have done it where nothing plans: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it.each([
    '今年，全国新建高标准农田4300万亩。',
    '如果320家企业获得资助，发展就会更快。',
    '100家左右企业获得资助。',
    '320家企业可获得资助，200家企业需完成改造。',
  ])('may be a goal or a condition: %s', (paragraph) => {
    expect(statementsOf(paragraph)).toEqual([]);
  });

  it('are no firms of the place that a name begins with', () => {
    expect(statementsOf('浙江恒锐科技、蓝湾物流等85家企业参加活动。').join()).not.toContain('in Zhejiang');
  });
});

describe('a thing that is told by its size', () => {
  it.each([
    ['去年，占地460亩的公园建成。', 'Last year, the park covering 460 mu was completed.'],
    [
      '全长126公里的高铁正式通车。',
      'The high-speed railway with a total length of 126 kilometers has officially opened to traffic.',
    ],
    [
      '去年，年产8万吨的生产线建成投产。',
      'Last year, the production line with an annual output of 80,000 metric tons was completed and put into production.',
    ],
  ])('is one, with it: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('a sum that a policy gives', () => {
  it.each([
    ['对企业给予最高300万元奖励。', 'Give rewards of up to RMB 3 million to enterprises.'],
    ['对每个项目给予不超过80万元的一次性补助。', 'Give one-off subsidies of up to RMB 800,000 to every project.'],
    ['每亩补贴120元。', 'Grant subsidies of RMB 120 per mu.'],
  ])('is told as its limit: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it.each(['对企业给予60万元奖励。', '去年，对企业给予最高300万元奖励。'])(
    'may have been given, and to whom nobody knows: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );
});

describe('what something has come from', () => {
  it.each([
    ['企业数量从320家增加到510家。', 'The number of enterprises rose to 510 from 320.'],
    ['办理时限由9天压缩至2天。', 'The processing time was cut to 2 days from 9 days.'],
    ['展位费补助比例由40%提高至60%。', 'The subsidy rate for booth fees rose to 60% from 40%.'],
  ])('is told of what has been, in news: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it('is nothing that has been in a plan', () => {
    expect(statementsOf('办理时限由9天压缩至2天。', '优化营商环境实施方案').join()).not.toContain('was cut');
  });
});

describe('a change that is measured otherwise', () => {
  it.each([
    [
      '2021年，全市工业增加值同比增长8.3%，两年平均增长5.2%。',
      'In 2021, the city’s value added of industry grew by 8.3% year on year, with an average annual rise of 5.2% over two years.',
    ],
    [
      '上半年，江苏外贸进出口同增6.4%。',
      'In the first half of the year, Jiangsu’s foreign trade grew by 6.4% year on year.',
    ],
    [
      '上半年，全市工业增加值增长7%，比同期工业投资增速高2.4个百分点。',
      'In the first half of the year, the city’s value added of industry grew by 7%, 2.4 percentage points above the growth rate of industrial investment.',
    ],
    [
      '2023年1月，全市实际使用外资金额86.5亿元，同比增长4.6%（折合12.8亿美元，同比增长5.1%；下同）。',
      'In January 2023, the city’s foreign direct investment actually utilized was RMB 8.65 billion, up 4.6% year on year.',
    ],
  ])('is told with the first: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('a measure that names its owner', () => {
  it('is told behind a clause that is not understood', () => {
    expect(statementsOf('去年，拾影花园火爆出圈，全省婴幼儿托位增至18.5万个。')).toEqual([
      'Last year, the number of the province’s infant childcare places rose to 185,000.',
    ]);
  });
});
