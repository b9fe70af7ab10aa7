/** Sentences of policy prose from the text to the English that is told of them, dictionary and glossary included. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('a clause of prose', () => {
  it.each([
    // verb and object
    ['优化营商环境。', 'Optimize the business environment.'],
    ['激发各类经营主体活力。', 'Stimulate the vitality of all kinds of business entities.'],
    ['加快培育新兴产业。', 'Move faster to foster emerging industries.'],
    ['规划建设一批特色产业园区。', 'Plan and build a number of distinctive industrial parks.'],
    [
      '全力打造具有国际竞争力的产业集群。',
      'Make every effort to build industrial clusters with international competitiveness.',
    ],
    // what is done to a thing, named
    ['推进传统产业绿色发展。', 'Advance the green development of traditional industries.'],
    ['促进民营经济健康发展。', 'Promote the sound development of the private sector.'],
    ['加强重点领域监管。', 'Strengthen the oversight of key fields.'],
    // constructions
    ['坚持把科技创新作为核心要素。', 'Persist in taking scientific and technological innovation as a core element.'],
    ['为实体经济发展注入金融活水。', 'Inject financial resources into the development of the real economy.'],
    ['加大对科技创新的支持力度。', 'Intensify support for scientific and technological innovation.'],
    ['对重点地区加强监测。', 'Strengthen the monitoring of key areas.'],
    ['以新技术做强先进制造业。', 'Strengthen advanced manufacturing with new technologies.'],
    ['推动企业开展技术改造。', 'Push for enterprises to carry out technological upgrading.'],
    ['确保就业局势总体稳定。', 'Ensure that the employment situation is generally stable.'],
    ['积极应对市场变化带来的不利影响。', 'Actively respond to the adverse impact caused by market changes.'],
    ['我们围绕推动高质量发展这个首要任务。', 'We center on the primary task of promoting high-quality development.'],
    ['提高劳动报酬在初次分配中的比重。', 'Raise the share of labor remuneration in primary distribution.'],
    [
      '把扩大消费同改善人民生活品质结合起来。',
      'Combine expanding consumption with improving people’s quality of life.',
    ],
    ['把就业摆在更加突出的位置。', 'Give greater prominence to employment.'],
    ['鼓励建设海外仓。', 'Encourage building overseas warehouses.'],
    ['为提升服务质量，景区改善服务环境。', 'To raise service quality, scenic areas improve the service environment.'],
    ['汽车产业是重庆的支柱产业。', 'The automobile industry is one of Chongqing’s pillar industries.'],
    // lists
    [
      '完善高校毕业生、退役军人等重点群体就业支持体系。',
      'Improve the employment support system of key groups such as college graduates and veterans.',
    ],
    [
      '生物医药、电子信息等新兴产业不断壮大。',
      'Emerging industries such as biomedicine and electronic information continue to grow.',
    ],
    ['总结经验、鼓舞斗志、汇聚力量。', 'Review experiences, inspire fighting spirit, and pool strength.'],
    // without an object
    ['市场销售持续恢复。', 'Market sales continue to recover.'],
    ['现代化产业体系加速构建。', 'The modernized industrial system is built at a faster pace.'],
    ['消费市场总体平稳。', 'The consumer market is generally stable.'],
    // counted and measured
    ['2024年，全省建成3个国家级产业集群。', 'In 2024, 3 national industrial clusters were built in the province.'],
    ['发布企业关心的政策。', 'Release policies that enterprises care about.'],
    ['累计建成高标准农田3805万亩。', '38.05 million mu of high-standard cropland has been completed.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it.each([
    ['a word that nobody knows', '推进某某产业绿色发展。'],
    ['a negation', '不再审批新项目。'],
    ['a condition', '如果市场恢复，企业将扩大投资。'],
    ['的 that may describe one noun or all', '加大城市小区适老化、便民化的改造力度。'],
    ['a number that may be a result or a goal', '新建农村公路1.2万公里。'],
    ['a topic that another clause speaks of', '发展新质生产力，是内在要求。'],
    ['a list of things that ends in something done', '支持钢铁、水泥企业改造。'],
    ['a need of what nobody has named', '需要在今后工作中切实加以解决。'],
    ['an answer that nobody gives', '围绕高质量发展回答记者提问。'],
  ])('is not told with %s', (_, chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });

  it('is not told, and keeps nobody waiting, where a page has no end of clauses', () => {
    for (const part of [
      '推动产业发展建设企业创新服务改革',
      '产业、企业、市场、',
      '推动支持鼓励引导',
      '完善稳定丰富规范的',
    ])
      expect(statementsOf(`${part.repeat(800)}企业发展。`)).toEqual([]);
  });

  it('never begins with a verb read as its subject', () => {
    expect(statementsOf('完善粮食生产支持政策。')).toEqual(['Improve grain production support policies.']);
    expect(statementsOf('今年计划新改建农村公路10万公里。')).toEqual([
      'Plan, this year: length of rural roads built or upgraded to be 100,000 kilometers.',
    ]);
  });

  it('goes on with the subject of the clause before, and with no other', () => {
    expect(statementsOf('交通运输部将深化改革，降低物流成本。')).toEqual([
      'The Ministry of Transport will deepen reform and lower logistics costs.',
    ]);
    expect(statementsOf('市场活力增强，推动产业升级。')).toHaveLength(1);
  });

  it('names who acts by the name behind the title, and a local body with its place', () => {
    expect(statementsOf('4月9日，陕西省政府新闻办公室举行新闻发布会，省财政厅副厅长何晓燕介绍有关情况。')).toEqual([
      'On April 9, the Shaanxi Provincial Government Information Office held a press conference.',
      'On April 9, He Xiaoyan, Deputy Director of the Provincial Department of Finance, gave a briefing.',
    ]);
  });

  it.each([
    ['加强重大项目和民生工程建设。', 'Strengthen the development of major projects and public wellbeing projects.'],
    ['推进产业转型和人才培养。', 'Advance industrial transformation and talent training.'],
  ])('does something to each of several: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('tells a total of what the clause before counts, and of nothing else', () => {
    expect(statementsOf('2024年，全市新开工工业项目216个，总投资1380亿元。')).toContain(
      'In 2024, the total investment in these industrial projects was RMB 138 billion.',
    );
    expect(statementsOf('2024年，全市工业稳步增长，总投资1380亿元。')).not.toContainEqual(
      expect.stringContaining('total investment'),
    );
  });

  it('tells nothing as done that somebody was asked to do', () => {
    expect(statementsOf('民政部已要求各地停止新建养老机构，引导闲置床位转为护理型床位。')).toEqual([
      'The Ministry of Civil Affairs has required local authorities to stop building elderly care institutions.',
    ]);
  });

  it.each(['加强企业和人才培养。', '实施城中村和危旧房改造。'])(
    'is not told where nobody can say to which it is done: %s',
    (chinese) => {
      expect(statementsOf(chinese)).toEqual([]);
    },
  );

  it.each(['更加完善。', '供应充足。', '稳步增长。'])('is not told without what it is said of: %s', (chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });

  it('says what has gone on until now in the perfect', () => {
    expect(statementsOf('今年以来，市场活力明显增强。')).toEqual([
      'Since the start of this year, market vitality has grown markedly stronger.',
    ]);
  });

  it('leads with an adverbial of a clause of its own', () => {
    expect(statementsOf('随着经济的快速增长，环境质量明显改善。')).toEqual([
      'With the rapid growth of the economy, environmental quality improves markedly.',
    ]);
  });
});

describe('figures in a report of results', () => {
  it('are results without a time of their own', () => {
    expect(statementsOf('社会消费品零售总额18260亿元，增长5.3%。', '上半年全省经济运行情况')).toEqual([
      'The total retail sales of consumer goods were RMB 1.826 trillion, up 5.3%.',
    ]);
  });

  it('are not told where no sign says so', () => {
    expect(statementsOf('社会消费品零售总额18260亿元，增长5.3%。')).toEqual([]);
    expect(statementsOf('地区生产总值增长5%左右。', '上半年全省经济运行情况')).toEqual([]);
  });
});

describe('figures in prose', () => {
  it.each([
    [
      '前三季度，工业增加值同比增长7.9%，比上半年加快0.4个百分点。',
      'In the first three quarters of the year, the value added of industry grew by 7.9% year on year, 0.4 percentage points faster than in the first half of the year.',
    ],
    [
      '前三季度，对东盟进出口3215.7亿元，增长11.3%。',
      'In the first three quarters of the year, imports and exports with ASEAN were RMB 321.57 billion, up 11.3%.',
    ],
    [
      '前三季度，规上工业企业实现利润1426.3亿元。',
      'In the first three quarters of the year, the profit of industrial enterprises above designated size was RMB 142.63 billion.',
    ],
    [
      '我市锚定目标。前三季度，工业增加值同比增长6.6%，高于全国平均水平0.3个百分点。',
      'In the first three quarters of the year, the city’s value added of industry grew by 6.6% year on year, 0.3 percentage points above the national average.',
    ],
    [
      '2025年，制造业增加值占GDP的比重为26.3%。',
      'In 2025, the share of value added of manufacturing in GDP was 26.3%.',
    ],
    [
      '2025年，规上工业企业研发投入强度达到1.98%，较2020年提高0.36个百分点。',
      'In 2025, the R&D intensity of industrial enterprises above designated size reached 1.98%, 0.36 percentage points higher than in 2020.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('told with 其中 are a part of what stands before', () => {
    expect(statementsOf('前三季度，全市汽车产量达到193.5万辆，其中新能源汽车86.7万辆，同比增长32.4%。')).toEqual([
      'In the first three quarters of the year, the city’s automobile output reached 1.935 million vehicles.',
      'Of these, 867,000 were new energy vehicles, up 32.4% year on year.',
    ]);
  });

  it('give each fact before 分别 its own change, and none where they are not as many', () => {
    expect(statementsOf('去年，全省接待游客1.35亿人次，实现旅游收入2117.2亿元，同比分别增长18.5%和30.7%。')).toEqual([
      'Last year, the number of tourist visits in the province was 135 million, up 18.5% year on year.',
      'Last year, the province’s tourism revenue reached RMB 211.72 billion, up 30.7% year on year.',
    ]);
    const uneven = statementsOf('去年，全省实现旅游收入2117.2亿元，同比分别增长18.5%和30.7%。');
    expect(uneven.join(' ')).not.toContain('18.5%');
  });

  it('of a year to come are no results because those before them are', () => {
    expect(statementsOf('去年GDP为3.5万亿元，增长6%，2027年达到4万亿元。')).toEqual([
      'Last year, GDP was RMB 3.5 trillion, up 6%.',
    ]);
  });
});

describe('a session', () => {
  it.each([
    [
      '1月16日下午，重庆市六届人大三次会议举行记者会。',
      'On the afternoon of January 16, the Third Session of the Sixth Chongqing Municipal People’s Congress held a press conference.',
    ],
    [
      '1月18日，江苏省十四届人大三次会议在南京召开。',
      'On January 18, the Third Session of the Fourteenth Jiangsu Provincial People’s Congress was held in Nanjing.',
    ],
  ])('is told with its body and number: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});
