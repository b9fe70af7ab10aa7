/** What is not told, because a reader would take it for something that the Chinese does not say. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function linesOf(paragraph: string, kind: 'statement' | 'digest'): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? [])
    .filter((line) => line.kind === kind)
    .map(({ status, text }) => `${status === 'plan' ? 'plan: ' : ''}${text}`);
}

const statementsOf = (paragraph: string): string[] => linesOf(paragraph, 'statement');

describe('a deed without anybody who does it', () => {
  it.each(['县林业局请来退休老教师教大家剪枝，完善服务体系。', '发现并整改问题3512个。'])(
    'is no call where it has rather been done: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );

  it('is one where nothing speaks against it', () => {
    expect(statementsOf('优化营商环境。')).toEqual(['Optimize the business environment.']);
  });
});

describe('a thing', () => {
  it.each(['政策工具扩容降价。', '海洋经济发展示范区。'])('does not do what people do: %s', (paragraph) => {
    expect(statementsOf(paragraph)).toEqual([]);
  });

  it('shows, brings and covers', () => {
    expect(statementsOf('外贸展现较强韧性。')).toEqual(['Foreign trade shows fairly strong resilience.']);
  });
});

describe('by what something is done', () => {
  it('is not what is done', () => {
    expect(statementsOf('通过引进龙头企业、完善联结机制，全县核桃产业提质增效。').join(' ')).not.toMatch(
      /[Mm]echanism/,
    );
  });
});

describe('将', () => {
  it('that stands for 把 plans nothing', () => {
    expect(statementsOf('我市将新能源汽车作为主导产业，加快培育龙头企业。')).toEqual([
      'The city takes new energy vehicles as a leading industry and moves faster to foster leading enterprises.',
    ]);
  });

  it('before a verb does', () => {
    expect(statementsOf('我市将加快培育龙头企业。')[0]).toMatch(/^plan: /);
  });
});

describe('a demand that only has a name', () => {
  it('makes no plan of what was done under it', () => {
    const said = '2022年，全市上下全面落实“疫情要防住、经济要稳住、发展要安全”的要求，经济运行总体平稳。';
    expect(statementsOf(said).join(' ')).not.toMatch(/plan|will/);
  });
});

describe('a time that went with an untold clause', () => {
  it('is not lost: what it is true of is not told as of now', () => {
    const said = '“十四五”时期，我省经济总量先后跨越两个台阶，脱贫攻坚成果持续巩固拓展。';
    expect(statementsOf(said)).toEqual([]);
  });
});

describe('what is said for the sake of something else', () => {
  it.each(['乡村要振兴，人才是关键。', '我们既要看到成绩，也要看到不足。'])('is no demand: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/plan|must|will/);
  });

  it('makes no plan of how things stand behind it', () => {
    expect(statementsOf('我们既要看到成绩，也要看到，外部环境更趋复杂。').join(' ')).not.toMatch(/plan|will/);
  });
});

describe('the halves of a title', () => {
  it('have no time in common', () => {
    const { paragraphs } = engine.read({
      title: null,
      date: null,
      paragraphs: ['上半年新增就业698万人 将出台扩容举措'],
    });
    const plans = (paragraphs[0]?.english ?? []).filter(({ status }) => status === 'plan').map(({ text }) => text);
    expect(plans.join(' ')).not.toMatch(/first half/);
  });
});

describe('a goal that a document sets', () => {
  it('reaches to the end of its sentence', () => {
    const said = '《方案》提出到2027年，完成600处大中型灌区改造，新增节水能力45亿立方米。';
    expect(statementsOf(said).join(' ')).not.toMatch(/was added|has been added/);
  });
});

describe('a reform', () => {
  it('that is advanced is not what it is about', () => {
    expect(statementsOf('稳妥推进延迟法定退休年龄改革。').join(' ')).not.toMatch(/delay/);
  });
});

describe('a condition', () => {
  it.each([
    ['is not told as what is so', '违规行为轻微并及时纠正，没有造成损失的，不予处罚。'],
    ['binds what follows from it', '情节严重的，依法吊销许可证。'],
    ['goes as far as 的', '个人申请贷款，市场需求旺盛，符合条件的，给予支持。'],
  ])('%s', (_, paragraph) => expect(statementsOf(paragraph)).toEqual([]));

  it('is over behind ；', () => {
    expect(statementsOf('违反规定的，限期改正；工业生产稳步增长。')).toEqual(['Industrial production grows steadily.']);
  });
});

describe('what may come of something', () => {
  it.each(['物价持续走低，会推高企业的融资成本。', '进而抑制消费。', '汇率波动也会削弱企业竞争力。'])(
    'is neither so nor wanted: %s',
    (paragraph) => expect(statementsOf(paragraph).join(' ')).not.toMatch(/plan: |^Prices|^Curb/),
  );
});

describe('how a thing stands', () => {
  it('is no plan for standing behind a goal', () => {
    expect(statementsOf('全市锚定全年目标，全力拼经济，经济运行总体平稳。').join(' ')).not.toMatch(/will/);
  });
});

describe('what becomes of a thing that is not told', () => {
  it.each(['预计2026年6月建成投产。', '计划明年二季度动工。', '9月份已由负转正。', '依法享受税费优惠。'])(
    'is not told: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );
});

describe('with what something is done', () => {
  it.each(['利用保税政策，当地引进深加工企业26家。', '针对企业融资难问题，全市开展走访。'])(
    'is no call: %s',
    (paragraph) => expect(statementsOf(paragraph).join(' ')).not.toMatch(/^(?:Use|In response)|problem/),
  );
});

describe('exports to a country', () => {
  it('are of the goods before them, where these are not told', () => {
    const said = '今年前7个月，海港市出口眼镜产品24.6亿元，同比增长6.2%。其中，对美国出口下降21.3%。';
    expect(statementsOf(said).join(' ')).not.toMatch(/United States/);
  });
});

describe('a measure behind a list', () => {
  it('is of all of its members', () => {
    expect(statementsOf('教育服务、家庭服务价格保持平稳。').join()).toMatch(
      /^The prices of educational services? and family/,
    );
    expect(statementsOf('农产品、工业品价格保持平稳。')).not.toEqual([]);
  });
});

describe('a title that names what a text is about', () => {
  it('is no call', () => expect(statementsOf('出口情况')).toEqual(['The export situation.']));
});

describe('what leans on words that are not told', () => {
  it.each([
    '农产品产地冷藏保鲜设施用电，继续执行农业生产用电价格。',
    '由其统一负责，既解决了资金不足的问题，也改变了局面。',
    '商务部将会同有关部门加强跟踪调度，适时开展评估。',
    '根据预算调整方案，省财政厅核定债务限额。',
    '省里发布了总规模100亿元的产业引导基金。',
  ])('is not told: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/^(?:Continue|Carry out|Solve|Adjust)|released/);
  });

  it('is no measure of a whole where the goods before it are not told', () => {
    const said = '限额以上单位中，家用电器类增长15.8%；而石油类受油价下行、需求走弱影响，零售额下降4.3%。';
    expect(statementsOf(said).join(' ')).not.toMatch(/etail sales fell/);
  });
});

describe('what was so', () => {
  it.each(['过去几年，光伏、钢铁等行业产能扩张过快。', '少数干部担当精神不足。'])(
    'is not told as what is: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );
});

describe('what leads a list', () => {
  it('leads all of it', () => {
    expect(statementsOf('去年，全省着力稳就业、稳企业、稳市场。')[0]).toBe(
      'Last year, the province worked hard to keep employment stable, stabilize enterprises, and stabilize the market.',
    );
  });
});

describe('the review of a work report', () => {
  it('tells estimates of the year that is over, and no forecast', () => {
    const { paragraphs } = engine.read({
      title: '江南省政府工作报告（摘要）',
      date: null,
      paragraphs: ['过去一年，经济总体平稳。', '预计全省地区生产总值突破3.5万亿元，增长5.2%左右。'],
    });
    expect(paragraphs[1]?.english[0]).toMatchObject({
      status: 'reported',
      text: 'By current estimates, the province’s gross regional product exceeded RMB 3.5 trillion, up about 5.2%.',
    });
  });
});

describe('the zone that an article is about', () => {
  it('is one', () => {
    expect(statementsOf('去年，开发区实现生产总值318亿元，增长9.6%。')[0]).toContain('of the development zone was');
  });
});

describe('the exports of an untold place', () => {
  it('are none of the nation’s', () => {
    expect(statementsOf('前7个月，广西海关监管货物大增。其中，光伏产品等“新三样”出口增长31.2%。')).toEqual([]);
  });
});

describe('passengers a day', () => {
  it('are those of the railway that is spoken of', () => {
    expect(statementsOf('去年底，全市地铁运营里程达到260公里，日均客流量增加到120万人次。')[1]).toContain(
      'average daily subway passenger flow',
    );
  });
});

describe('problems that an inspection found', () => {
  it('are no problems of what it was told', () => {
    expect(statementsOf('抓好巡视反馈问题整改。')).toEqual([
      'Do a good job in the rectification of problems that disciplinary inspections found.',
    ]);
    expect(statementsOf('抓好调研反馈问题整改。')).toEqual([]);
  });
});

describe('再生', () => {
  it('is recycled, and not renewable', () => {
    expect(statementsOf('大力发展再生纤维、再生塑料。')[0]).toContain('recycled fiber');
  });
});

describe('a byline', () => {
  it('tells nothing', () => {
    expect(statementsOf('本报记者 王建国 通讯员 李秀兰')).toEqual([]);
  });
});

describe('the officials of several', () => {
  it('are no places beside the officials of the last', () => {
    expect(statementsOf('各县和市直有关部门主要负责同志列席会议。')).toEqual([]);
  });
});

describe('what one firm or one family has', () => {
  it.each([
    '主要生产轴承的恒昌轴承只有120名员工，年产值不足8000万元。',
    '65岁的李大伯家去年盖了新房，今年又添置了冰箱和空调。',
    '“订单排到了明年，能耗下降15%。”公司总经理王海说。',
    '顾客不只看价格，更看重售后服务。',
  ])('is not told of all: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));
});

describe('who wrote an article', () => {
  it.each(['本报记者 张强 通讯员 李明', '记者 王志杰 实习生 刘芳', '责任编辑：王芳'])(
    'is no statement: %s',
    (paragraph) => {
      expect(statementsOf(paragraph)).toEqual([]);
    },
  );
});

describe('a call behind the words of an outsider', () => {
  it.each([
    '省农科院研究员李明认为，市场潜力很大。要完善利益联结机制，健全服务体系。',
    '专家表示，市场潜力很大。应健全人才培养机制。',
  ])('is not one of the article: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/[Ii]mprove/);
  });
});

describe('a period at the head of a sentence', () => {
  it('is not lost with a clause that is not understood', () => {
    expect(
      statementsOf('今年前三季度，乡村面貌别开生面喜气，全市农村居民人均可支配收入16258元，实际增长5.6%。'),
    ).toEqual([
      'In the first three quarters of this year, the city’s per capita disposable income of rural residents was RMB 16,258, up 5.6% in real terms.',
    ]);
  });

  it('tells no figure where the clause between names another', () => {
    expect(
      statementsOf('今年前三季度，9月末村貌别开生面喜气，全市农村居民人均可支配收入16258元，实际增长5.6%。'),
    ).toEqual([]);
  });
});

describe('what is done by those who are called on', () => {
  it.each([
    '鼓励各地在财力许可、群众乐意的前提下，合理确定补贴标准。',
    '市监管局约谈了3家平台公司，要求其立即整改花式抬价等行为，保障骑手获得合理报酬。',
  ])('is no call on everybody: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/subsid|remuneration/);
  });
});

describe('what is so', () => {
  it('is not so in a manner', () => {
    expect(statementsOf('基金安全是底线。')).toEqual(['Fund safety is a bottom line.']);
    expect(statementsOf('物流安全是底线。').join(' ')).not.toMatch(/safely/);
  });
});

describe('what is under way', () => {
  it('is no plan for the sake of what is to come', () => {
    expect(statementsOf('对于即将到来的春运，有关部门正在开展客流研判。')).toEqual([
      'For the upcoming Spring Festival travel rush, relevant departments are carrying out passenger flow analyses.',
    ]);
  });
});

describe('what something responds to', () => {
  it('is told before what is done about it', () => {
    expect(statementsOf('面对复杂多变的外部环境，全市外贸保持稳定增长。')[0]).toMatch(
      /^In the face of the complex and changing external environment, the city’s foreign trade /,
    );
  });

  it('is not what somebody tells of when asked about it', () => {
    expect(statementsOf('针对企业融资难问题，李承志说，消费市场保持稳定。').join(' ')).not.toMatch(/response/);
  });
});

describe('what belongs to several that the clause before names', () => {
  it('is not told of all: their sum, their volume, goods that are imported', () => {
    expect(statementsOf('2024年，茶叶、蚕桑等产业加快发展，增加值合计占农业的41.5%。').join()).not.toContain('41.5%');
    expect(statementsOf('2024年，邮轮、游艇等细分行业回暖，业务总量增长较快。').join()).not.toContain('usiness volume');
    const { paragraphs } = engine.read({
      title: '2024年外贸运行情况',
      date: '2025-02-01',
      paragraphs: ['2024年，全省进口机电产品82.5亿元，增长5.3%。其中，石英谐振腔36亿个；汽车1.2万辆，减少20.1%。'],
    });
    expect(paragraphs[0]?.english.filter(({ kind }) => kind === 'statement')).toHaveLength(1);
  });

  it('has its owner in each part: loans of one kind of borrower, income per capita', () => {
    expect(
      statementsOf('7月，企（事）业单位贷款增加120亿元，其中，短期贷款增加30亿元，中长期贷款增加70亿元。')[2],
    ).toBe(
      'In July, of loans to enterprises and public institutions, medium- and long-term loans increased by RMB 7 billion.',
    );
    expect(statementsOf('2024年，全市居民人均工资性收入、经营净收入分别增长5.2%、4.1%。')[1]).toBe(
      'In 2024, the city’s per capita net business income grew by 4.1%.',
    );
  });
});

describe('what leads to what follows', () => {
  it.each(['经过多年治理，当地面貌焕然一新。', '历经三年建设，该区别开生面。'])('is no call: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/[Gg]o through|[Ee]xperience/);
  });
});

describe('what a meeting did, in a headline', () => {
  it('is no call', () => {
    expect(statementsOf('市委常委会召开会议 研究民营经济、安全生产等工作').join(' ')).not.toMatch(/[Ss]tudy/);
  });
});

describe('enterprises of which a visitor learns', () => {
  it('are one firm, which is not named', () => {
    expect(statementsOf('王志杰走进生产车间，详细了解企业生产经营情况。').join(' ')).not.toMatch(/enterprises/);
    expect(statementsOf('市长王志杰走进生产车间，详细了解企业研发投入、市场订单等情况。').join(' ')).not.toMatch(
      /enterprises/,
    );
  });
});

describe('a year that the clause before characterizes', () => {
  it('is not the one of the article', () => {
    expect(statementsOf('2027年是规划实施的收官之年，要确保全年完成治理任务。')).toEqual([]);
  });
});

describe('funds behind those who receive them', () => {
  it('are paid to them', () => {
    expect(statementsOf('今年以来，已有120家企业获得补助，兑现资金1.2亿元。').join(' ')).not.toMatch(
      /and (?:delivered|paid)/,
    );
  });
});

describe('a change that several bring about together', () => {
  it('is not told of the last of them', () => {
    expect(
      statementsOf('10月，鲜菜、鲜果价格分别上涨8.2%和4.1%，合计影响CPI环比上涨约0.08个百分点。').join(' '),
    ).not.toContain('0.08');
  });
});

describe('part of the works', () => {
  it('is no project in which all has been invested', () => {
    expect(
      statementsOf('截至10月底，全线桥梁工程完成88.3%，隧道工程完成79.1%，累计完成投资586亿元。').join(' '),
    ).not.toMatch(/tunnel project/);
  });
});

describe('the life of the people', () => {
  it('is nothing that they do', () => {
    expect(statementsOf('四、财政和人民生活').join(' ')).not.toMatch(/live\b/);
  });
});

describe('a call in a year that is over', () => {
  it('is no plan', () => {
    const { paragraphs } = engine.read({
      title: '某市2024年国民经济和社会发展统计公报',
      date: null,
      paragraphs: ['2024年，全市上下锚定首要任务，统筹推进各项工作，经济运行总体平稳。'],
    });
    expect((paragraphs[0]?.english ?? []).filter(({ status }) => status === 'plan')).toEqual([]);
  });
});

describe('what would be told of all', () => {
  it.each([
    ['去年，食堂首次实现收支平衡。', /canteens/],
    ['子女大多在外地打工。', /[Cc]hildren/],
    ['开工建设县妇幼保健院。', /of counties/],
    ['养老机构护理人员年龄偏大。', /large/],
  ])('is not, where it is of one: %s', (paragraph, wrong) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(wrong);
  });

  it('is a list that its last word closes', () => {
    expect(statementsOf('不少企业仍面临汇率波动、运价上涨、成本上升等压力。').join(' ')).not.toMatch(
      /fluctuations and pressures? such as/,
    );
  });
});

describe('what a word says more than the one it is listed under', () => {
  it('is told', () => {
    expect(statementsOf('培育新的增长点。').join(' ')).toMatch(/new sources? of growth/);
    expect(statementsOf('坚持工业强县。').join(' ')).not.toMatch(/city/);
  });
});

describe('what is of another', () => {
  it.each([
    [
      '今年以来，消防部门排查商铺2.1万家。',
      ['Since the start of this year, fire departments have inspected 21,000 shops.'],
    ],
    [
      '截至9月底，全市规模以上工业增加值增长6.2%。白沙经开区实施改造项目28个，工业固废综合利用率达到91.5%。',
      [
        'As of the end of September, the city’s value added of industrial enterprises above the designated size grew by 6.2%.',
      ],
    ],
    ['会议强调，坚决整治乱收费、乱罚款。', ['Resolutely rectify arbitrary charges and arbitrary fines.']],
  ])('%s', (paragraph, told) => {
    expect(linesOf(paragraph, 'statement')).toEqual(told);
  });
});

describe('examples of a kind in a list', () => {
  it('are all told as examples, or none', () => {
    expect(statementsOf('部分企业仍面临订单减少、原料价格上涨、海外用工成本上升等困难。').join(' ')).not.toMatch(
      /and difficulties such as/,
    );
  });
  it('may stand behind two verbs', () => {
    expect(statementsOf('培育壮大生物医药、绿色建材等新兴产业。')).toEqual([
      'Foster and strengthen emerging industries such as biomedicine and green building materials.',
    ]);
  });
});

describe('premises', () => {
  it('that a county has are not those of counties', () => {
    expect(statementsOf('开工建设县妇幼保健院。')).toEqual([]);
  });
  it('that were spoken of before are not all of their kind', () => {
    expect(statementsOf('去年下半年，合作社首次实现扭亏为盈。')).toEqual([]);
  });
});

describe('who gives a report', () => {
  it('is no statement', () => {
    expect(statementsOf('市人民政府市长　王建国')).toEqual([]);
  });
});

describe('what bears the name of a river', () => {
  it('is not the river', () => {
    expect(statementsOf('办好湘江音乐节。')).toEqual([]);
    expect(statementsOf('加强洱海保护。').join(' ')).toContain('Erhai Lake');
  });
});

describe('what comes from a partner', () => {
  it('is part of the trade with it, also behind a semicolon', () => {
    expect(
      statementsOf(
        '前10个月，广西对东盟进出口3862亿元，增长9.3%；其中出口2541亿元，增长9.4%；进口1321亿元，增长9.1%。',
      ).at(-1),
    ).toBe('Of this, Guangxi’s imports from ASEAN were RMB 132.1 billion, up 9.1%.');
  });
});

describe('what is counted in a list of output', () => {
  it('is not all that there is of it', () => {
    const { paragraphs } = engine.read({
      title: '10月份工业生产情况',
      date: '2025-11-14',
      paragraphs: ['从产品产量看，10月份，352种产品产量增长。钢材1187万吨，下降0.9%；汽车32.4万辆，增长9.2%。'],
    });
    expect(paragraphs[0]?.english.map(({ text }) => text).join(' ')).not.toMatch(/number of automobiles/);
  });
});

describe('items on a list', () => {
  it('are no lists', () => {
    expect(statementsOf('常委会交办问题清单53条。')).toEqual([]);
  });
});

describe('what is counted behind a call', () => {
  it('may have been done or be to be done', () => {
    expect(statementsOf('五、着力保障和改善民生。新增普惠托位8000个、养老床位5000张。')).toEqual([
      'Work hard to ensure and improve public wellbeing.',
    ]);
  });
});

describe('where a reporter goes', () => {
  it('is nothing to be done', () => {
    expect(statementsOf('走进远帆重工股份有限公司的车间，数字化水平不断提高。').join(' ')).not.toMatch(
      /Enter|workshop/u,
    );
  });
});

describe('local authorities', () => {
  it('are those of the place that the sentence names', () => {
    expect(statementsOf('在北部山区某地，当地将农田管护纳入网格化管理。')).toEqual([]);
    expect(statementsOf('在甘肃省陇南市，当地将农田管护纳入网格化管理。')).toEqual([
      'In Longnan, Gansu Province, local authorities incorporate the management and protection of farmland into grid-based management.',
    ]);
  });
});

describe('projects of a kind', () => {
  it('are not all projects', () => {
    expect(statementsOf('截至9月底，全国新开工水利项目3.1万个；在建项目总投资规模超过4万亿元。').join(' ')).not.toMatch(
      /4 trillion/,
    );
  });
});

describe('the main works', () => {
  it('of what is not told are not finished', () => {
    expect(statementsOf('目前主体工程基本完工。')).toEqual([]);
  });
});

describe('something national that is applied for', () => {
  it('is one and not several', () => {
    expect(statementsOf('支持海川高新区创建国家先进制造业集群。').join(' ')).not.toContain('clusters');
  });
});

describe('what a region does, where the next clause says how it should', () => {
  it('is no result', () => {
    expect(statementsOf('专家认为，西部地区发展光电子产业，不宜简单比拼优惠政策。')).toEqual([]);
  });
});

describe('a deed', () => {
  it('is no call behind one that is not told', () => {
    expect(statementsOf('在药品领域，各地共排查药店经营主体46万家次，发现并整改风险隐患12.3万个。')).toEqual([]);
  });

  it.each(['发展规划司', '规划计划司', '计划财务司'])(
    'is no plan for the name of the office that tells it: %s',
    (office) => {
      const told = statementsOf(
        `交通运输部${office}司长王新华说，各地积极争取地方政府专项债券，前9个月共落实债券860亿元。`,
      );
      expect(told.join(' ')).not.toMatch(/will|plan:/);
    },
  );

  it('is no plan where it has brought something already', () => {
    const told = statementsOf('按照计划安排，各地积极争取地方政府专项债券，前9个月共落实债券860亿元。');
    expect(told.join(' ')).not.toMatch(/will|plan:/);
  });
});

describe('a public body', () => {
  it.each([
    '交通运输部会同有关部门全力推动物流降本增效，前三季度规模以上工业增加值同比增长5.7%。',
    '水利部加快推进工程建设，前三季度社会消费品零售总额同比增长5.7%。',
  ])('has no indicator of its own: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/(?:Ministry|Transport|Resources)’s/);
  });
});

describe('spending per person', () => {
  it.each([
    '前三季度，老年人国内出游人次占比超过18%，人均消费比上年同期增长7.6%。',
    '上半年接待游客27万人次，人均花费增长7.6%。',
  ])('is of those who are named with it: %s', (paragraph) =>
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/7\.6%/),
  );

  it('is told of residents', () => {
    expect(statementsOf('上半年，全市居民人均消费支出同比增长7.6%。').join(' ')).toMatch(/7\.6%/);
  });
});

describe('what an official asks of others', () => {
  it('is told of them, and the official does not do it', () => {
    expect(
      statementsOf('市委书记王海明走进车间，勉励企业坚定发展信心，持续加大研发投入，提升产品附加值。').join(' '),
    ).not.toMatch(/R&D|added value/);
    expect(statementsOf('11月3日，市委书记王海明调研企业。王海明勉励企业加大研发投入，着力突破核心技术。').at(-1)).toBe(
      'Wang Haiming encouraged enterprises to increase R&D spending.',
    );
  });

  it('is told of the day', () => {
    const told = statementsOf('11月3日，市委书记王海明调研企业。王海明要求有关部门加强服务，帮助企业解决困难。');
    expect(told.at(-1)).toBe('Wang Haiming required relevant departments to strengthen services.');
  });

  it.each(['叮嘱当地干部', '希望大家', '嘱咐村干部', '鼓励在场青年', '要求有关部门负责人'])(
    'is no plan of anybody: %s',
    (asked) => {
      const told = statementsOf(`市委书记王海明来到村里。王海明${asked}，要加强分类指导，抓好安全生产。`).join(' ');
      expect(told).not.toMatch(/guidance|safety/);
    },
  );

  it('is none of what is to be, which he has been told', () => {
    const told = statementsOf(
      '市委书记王海明走进车间。得知年产能将由2万台提高到6万台，王海明勉励企业加大研发投入。',
    ).join(' ');
    expect(told).not.toMatch(/will|plan/);
  });
});

describe('the name of a campaign', () => {
  it.each(['市场监管局：“守护夕阳”专项行动查办案件36件', '“提振消费”系列活动启动'])(
    'calls on nobody: %s',
    (paragraph) => {
      expect(statementsOf(paragraph).join(' ')).not.toMatch(/^(?:Protect|Boost)/);
    },
  );
});

describe('where something is so', () => {
  it('does not tell what is so', () => {
    expect(statementsOf('仍有不少消费者遇到退费难问题，在美容健身行业尤为突出。').join(' ')).not.toMatch(/industr/);
  });
});

describe('what the clause alone would turn round', () => {
  it.each([
    ['农业生产情况较好。', /Information/],
    ['“去年企业投入4200万元改造老厂房。”某某公司总经理程建军说。', /^[Ee]nterprises|, enterprises/],
    ['当年8月，首个中心厨房投入使用。', /kitchens/],
    ['这里冬暖夏凉，适宜食用菌生长。', /grow/],
    ['物价就业基本稳定。', /Price employment/],
    ['降低物流成本，交通运输是重要一环。', /Lower/],
    ['教育部日前印发《意见》，从五个方面提出16条举措。', /Plan: to put forward/],
    ['社会捐赠并不稳定。', /Society/],
  ])('is not told: %s', (paragraph, wrong) => expect(statementsOf(paragraph).join(' ')).not.toMatch(wrong));
});

describe('what is only possible', () => {
  it('may be, and is nothing that can be done', () => {
    expect(statementsOf('局部地区可能出现旱情。')[0]).toMatch(/ may /);
  });
});

describe('what a meeting thinks of the past', () => {
  it('is nothing that it calls for', () => {
    expect(statementsOf('全会认为，面对严峻形势，主动调整产业布局。')).toEqual([]);
  });

  it('says who has done it where that is told', () => {
    expect(statementsOf('会议要求，主动调整产业布局。').join(' ')).toMatch(/adjust/);
  });
});

describe('what is striven for', () => {
  it.each(['抓紧开展第二条通道前期论证，积极争取纳入国家规划。', '项目正在办理手续，计划10月开工。'])(
    'is not told without what it is true of: %s',
    (paragraph) => expect(statementsOf(paragraph).join(' ')).not.toMatch(/national planning|October/),
  );
});

describe('so many cases', () => {
  it.each(['今年1至10月，全国共查办相关案件1860起，移送公安机关612起。', '其中跨省倾倒案件97起。'])(
    'are not counted where nobody says which: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );

  it('are where the clause does', () => {
    expect(statementsOf('今年前10个月，全省共查办走私案件186起。').join(' ')).toMatch(/186 /);
  });
});

describe('a document', () => {
  it('says from when something is to be so, and not that it has been', () => {
    const said = '《意见》明确，自2026年1月1日起，试点由17个省份扩大到全国。';
    expect(statementsOf(said).join(' ')).not.toMatch(/has expanded/);
  });
});

describe('a coined name', () => {
  it('does not say what its words say', () => expect(statementsOf('推行“标准海”供应。')).toEqual([]));

  it('is no word that we know', () => expect(statementsOf('推动“绿电”消纳。')).not.toEqual([]));
});

describe('the other side', () => {
  it('is urged by somebody', () =>
    expect(statementsOf('中方表示不满，敦促欧方恪守世贸组织规则。').join(' ')).not.toMatch(/^Urge/));
});

describe('a figure of others', () => {
  it.each([
    ['中部地区实现营业收入1.63万亿元，增长12.3%；西部和东北地区增速分别为6.9%和2.1%。', /6\.9%|2\.1%/],
    ['铜矿砂进口量减少6.4%，但受价格上涨带动，进口值仍增加3.1%。', /3\.1%/],
    ['出口商品中，机电产品占比超过八成。', /80%/],
    ['据海关统计，我国出口集成电路1967亿个。', /exports/],
  ])('is not told of these: %s', (paragraph, wrong) => expect(statementsOf(paragraph).join(' ')).not.toMatch(wrong));
});

describe('what a document asks of somebody', () => {
  it('is no habit of theirs', () => {
    const said = '《方案》要求建立编码制度，由汽车生产企业承担回收主体责任。';
    expect(statementsOf(said).join(' ')).not.toMatch(/^Automobile manufacturers take/);
  });
});

describe('the line of a date', () => {
  it('tells nothing', () => expect(statementsOf('2025-01-16 雁阵示例文章')).toEqual([]));

  it('is no title that begins with one', () => expect(statementsOf('2025年1月出口情况')).not.toEqual([]));
});
