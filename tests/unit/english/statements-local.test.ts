/** Sentences of local press conferences and reports, from the text to the English that is told of them. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Status and text of each. */
function statusesOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, status, text }) =>
    kind === 'statement' ? [`${status ?? 'none'}: ${text}`] : [],
  );
}

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what a name says more than its headword', () => {
  it.each([
    ['前三季度，全市粮食播种面积900万亩。', 'sown area of grain was 9 million mu'],
    ['前8个月，新建商品房销售面积下降3.2%。', 'floor space of newly built commercial buildings sold fell'],
    ['前三季度，工业技改投资增长13.4%。', 'investment in industrial technological upgrading grew'],
    ['截至8月底，全市国家高新技术企业突破3000家。', 'number of national high-tech enterprises in the city'],
    ['推进超大特大城市治理。', 'Advance governance of megacities'],
    ['加强新污染物治理。', 'Strengthen control of new pollutants'],
  ])('%s is told with it', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });
});

describe('what is counted', () => {
  it.each([
    ['累计办理业务46万件。'],
    ['累计办理跨境人民币业务1200笔。'],
    ['去年，银行办理业务46万笔。'],
    ['去年，全市服务群众12万户。'],
  ])('%s counts no firms and no people', (chinese) => {
    expect(statementsOf(chinese).join(' ')).not.toMatch(/business|people/);
  });

  it('is households where 户 counts those who live in them', () => {
    expect(statementsOf('去年，全市改造老旧小区520个，惠及居民6.7万户。').join(' ')).not.toMatch(/residents/);
    expect(statementsOf('去年以来，保障性住房已惠及居民6.7万户。').join(' ')).toMatch(/67,000 households/);
  });
});

describe('a list', () => {
  it('is of things, also where one of them could describe the next', () => {
    expect(statementsOf('发展新能源、新材料、现代物流等产业。')).toEqual([
      'Develop industries such as new energy, new materials, and modern logistics.',
    ]);
  });

  it('takes a policy for each firm as one', () => {
    expect(statementsOf('实行一企一策。')).toEqual(['Implement a tailored policy for each firm.']);
    expect(statementsOf('开展“一企一策”精准帮扶。').join(' ')).not.toMatch(/a tailored policies/);
  });
});

it('some is told of things in the plural', () => {
  expect(statementsOf('部分支流水质不稳定达标。')).toEqual([
    'The water quality of some tributaries does not steadily meet the standard.',
  ]);
});

it('an annual plan of investment makes no plan of what follows', () => {
  const told = engine.read({
    title: null,
    date: null,
    paragraphs: ['项目年度计划投资318亿元，涵盖高端装备、现代物流等领域。'],
  }).paragraphs[0]?.english;
  expect(told?.filter(({ status }) => status === 'plan')).toEqual([]);
});

describe('the time of a figure', () => {
  it.each([
    [
      '7月1日至8月20日，全市接待游客6832.7万人次。',
      'During July 1–August 20, the number of tourist visits in the city',
    ],
    [
      '12月28日至1月3日，全市接待游客68.7万人次。',
      'During December 28–January 3, the number of tourist visits in the city',
    ],
    [
      '国庆假期，全市接待游客300.5万人次，同比增长9.8%。',
      'During the National Day holiday, the number of tourist visits in the city',
    ],
    [
      '“五一”假期，全市接待游客300.5万人次，同比增长9.8%。',
      'During the May Day holiday, the number of tourist visits in the city',
    ],
  ])('%s is told with it', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it.each([
    ['活动期间，全市接待游客300.5万人次，同比增长9.8%。'],
    ['“五一”假期5天，全市接待游客300.5万人次，同比增长9.8%。'],
    ['今年秋季学期起，全市新增学位8.5万个。'],
    ['消博会期间，实现旅游收入17.4亿元，同比增长3.2%。'],
  ])('%s is not told where we have no word for it', (chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });

  it('needs no word of its own beside a change on the year before', () => {
    expect(statementsOf('全市接待游客300.5万人次，同比增长9.8%。')).toEqual([
      'The number of tourist visits in the city was 3.005 million, up 9.8% year on year.',
    ]);
  });
});

describe('what is planned and what has been done', () => {
  it('are kept apart where a clause between them has 已', () => {
    expect(
      statementsOf('今年计划改造老旧小区520个，目前已开工498个、完工311个，惠及居民6.7万户。').join(' '),
    ).not.toMatch(/67,000/);
    expect(statementsOf('今年计划改造老旧小区520个，新建学校12所。').join(' ')).toMatch(/build 12 schools/);
  });

  it('a plan that looks back tells results as results', () => {
    const title = '佛山出台优化营商环境改革方案';
    expect(statusesOf('截至8月底，全市实有经营主体168.6万户。', title)).toEqual([
      'reported: As of the end of August, the number of business entities in the city was 1.686 million.',
    ]);
    expect(statusesOf('截至2027年底，全市工业投资达到500亿元。', title)).toEqual([]);
  });

  it('a sentence of plans behind them does not hide results', () => {
    expect(
      statusesOf('去年，全市进出口1234.5亿元，机电产品出口332.1亿元。下一步，将扩大进口。').filter((told) =>
        told.startsWith('reported'),
      ),
    ).toHaveLength(2);
  });
});

describe('what a plan or a campaign is for', () => {
  it.each([
    ['佛山出台优化营商环境改革方案。', 'Foshan introduces a reform plan for optimizing the business environment.'],
    [
      '我市出台支持民营企业发展若干措施。',
      'The city introduces measures for supporting the development of private enterprises.',
    ],
    ['制定实施提振消费专项行动方案。', 'Formulate and implement a special action plan for boosting consumption.'],
  ])('%s', (chinese, english) => {
    expect(
      statementsOf(chinese)
        .join(' ')
        .replace(/ has introduced /, ' introduces '),
    ).toBe(english);
  });
});

it('a part is not told as if it were of nothing', () => {
  const title = '前三季度全市经济运行情况';
  expect(statementsOf('某某占比很高，其中海上风电装机容量554万千瓦。', title)).toEqual([]);
});

describe('a level without a time', () => {
  it('is a result where nobody would aim at it so precisely', () => {
    expect(statusesOf('全市农村卫生厕所普及率达到83.2%。')).toEqual([
      'reported: The city’s coverage rate of rural sanitary toilets reached 83.2%.',
    ]);
  });

  it.each([
    ['要求绿化率达到35.5%。'],
    ['全市农村卫生厕所普及率达到80%。'],
    ['项目建成投产后，年产值达12.5亿元。'],
    ['下一步，要抓好农村改厕。全市农村卫生厕所普及率达到83.2%。'],
    ['去年，办结率达96.5%。'],
  ])('%s tells no result', (chinese) => {
    expect(statusesOf(chinese).filter((told) => told.startsWith('reported'))).toEqual([]);
  });
});

describe('how much of another thing something is', () => {
  it.each([
    [
      '截至今年9月底，盐城新能源发电装机容量达1683万千瓦，占全市发电总装机的61%。',
      'reached 16.83 million kilowatts, accounting for 61% of the city’s total installed power generation capacity.',
    ],
    ['2024年，民营经济增加值1234亿元，约占全省的34%。', 'accounting for about 34% of the province’s total.'],
    [
      '去年，全市新能源发电量首次超过全社会用电量的六成。',
      'exceeded 60% of total electricity consumption for the first time.',
    ],
    [
      '2024年，高新技术企业达2.1万家，较“十三五”末增加3600余家。',
      'reached 21,000, up over 3,600 from the end of the 13th Five-Year Plan period (2016–2020).',
    ],
    [
      '2024年，全市PM2.5平均浓度为27.3微克/立方米，同比下降6.5%。',
      'the city’s average PM2.5 concentration was 27.3 micrograms per cubic meter, down 6.5% year on year.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });
});

describe('news of a plan', () => {
  const title = '佛山出台优化营商环境6.0改革方案';

  it('tells as results what a paragraph that looks back tells', () => {
    const told = statusesOf(
      '截至8月底，全市实有经营主体168.6万户，同比增长9.3%。全市普惠小微企业贷款平均利率降至3.45%，较年初下降38个基点。',
      title,
    );
    expect(told).toHaveLength(2);
    expect(told.every((line) => line.startsWith('reported'))).toBe(true);
  });

  it('tells no goal as a result', () => {
    expect(
      statusesOf('到2027年，全市经营主体达到200万户。全市研发投入强度达到3.45%。', title).filter((told) =>
        told.startsWith('reported'),
      ),
    ).toEqual([]);
  });

  it('is none where the title says that it has been carried out', () => {
    expect(statusesOf('全市自来水普及率达到98.2%。', '30件民生实事已完成年度任务八成以上')).toHaveLength(1);
  });
});

describe('counts and constructions of local news', () => {
  it.each([
    ['推出5个方面113项改革举措。', 'in 5 areas'],
    [
      '今年以来，装备制造业对全省工业增长的贡献率达58.3%。',
      'contribution of equipment manufacturing to the province’s',
    ],
    ['全市建成养老服务综合体186个。', 'The city has completed 186 elderly care service complexes.'],
    ['严厉打击侵犯知识产权行为。', 'Crack down hard on infringements of intellectual property rights.'],
    ['该镇年产值达1.52亿元。', 'The town’s annual output value reached RMB 152 million.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('nothing cuts itself', () => {
    expect(statementsOf('企业开办时间压缩至0.5个工作日。').join(' ')).not.toMatch(/\bcuts\b|\btimes? cut\b/);
  });
});

describe('who does what with it', () => {
  it.each([
    ['1至9月，全市生产汽车42.3万辆。', 'In January–September, 423,000 automobiles were produced in the city.'],
    ['前三季度，工业生产增长5.2%。', 'In the first three quarters of the year, industrial production grew by 5.2%.'],
    ['大理州投入资金32亿元。', 'Dali Prefecture invested RMB 3.2 billion.'],
    ['近年来，经济稳步增长。', 'In recent years, the economy has grown steadily.'],
    [
      '近年来，该市坚持绿色发展，优化营商环境。',
      'In recent years, the city has adhered to green development and optimized the business environment.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ').replace('has invested', 'invested')).toBe(english);
  });

  it('any project is no one project', () => {
    expect(statementsOf('项目是高质量发展的“压舱石”。')).toEqual([]);
  });
});

describe('how things stand', () => {
  it.each([
    ['目前，全市项目开工率为96.8%。', 'At present, the city’s construction-start rate of projects is 96.8%.'],
    [
      '目前，全市高新技术企业达1235家。',
      'Currently, the number of high-tech enterprises in the city has reached 1,235.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ').replace('Currently', 'At present')).toBe(
      english.replace('Currently', 'At present'),
    );
  });

  it('a rate of starts is none of operation', () => {
    expect(statementsOf('目前，重点工程开工率为96.8%。').join(' ')).not.toMatch(/operating/);
  });

  it('what is done arranges nothing', () => {
    expect(statementsOf('去年，省级统筹安排用地指标18.6万亩。').join(' ')).not.toMatch(/pooling arranged/);
  });

  it('industries are expanded, and not grown', () => {
    expect(statementsOf('做大做强生态工业。')).toEqual(['Expand and strengthen ecological industries.']);
  });
});

it('a contribution to what is of the province is not of the province once more', () => {
  expect(
    statementsOf('今年1至8月，全省规模以上工业增加值增长7.2%，装备制造业对全省工业增长的贡献率达58.3%。').at(-1),
  ).toMatch(/the contribution of equipment manufacturing to the province’s industrial growth reached 58\.3%/);
});
