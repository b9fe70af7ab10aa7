/** Work reports, plans and sessions: what has been done, what is to be done, and who says so. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(paragraphs: readonly string[], title: string | null = null) {
  const told = engine.read({ title, date: null, paragraphs });
  return told.paragraphs.flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement'));
}

function statementsOf(paragraph: string, title: string | null = null): string[] {
  return read([paragraph], title).map(({ text }) => text);
}

describe('a review of what has been done', () => {
  it('is told as done, by us where the report says so', () => {
    const said = '一年来，我们主要做了以下工作：一是着力扩大有效需求。开展消费品以旧换新。';
    expect(statementsOf(said)).toEqual([
      'We have worked hard to expand effective demand.',
      'Trade-ins of consumer goods have been carried out.',
    ]);
  });
  it('goes on in the paragraphs behind its opening, until one looks ahead', () => {
    const told = read([
      '过去一年，我们主要做了以下工作：',
      '（一）着力扩大有效需求。优化营商环境。',
      '今年重点工作如下：着力扩大内需。',
      '优化公共服务。',
    ]);
    expect(told.map(({ text }) => text)).toEqual([
      'We have worked hard to expand effective demand.',
      'The business environment has been optimized.',
      'Work hard to expand domestic demand.',
      'Optimize public services.',
    ]);
  });
  it('never tells what is to be done as done', () => {
    const told = read(['过去一年，我们主要做了以下工作：', '下一步，要优化营商环境，加快培育新兴产业。']);
    expect(told.every(({ status }) => status !== 'reported')).toBe(true);
  });
  it('names no doer where a thing is what was done', () => {
    expect(statementsOf('去年，新建了一批公共服务平台。')).toEqual([
      'Last year, a number of public service platforms were built.',
    ]);
  });
});

describe('a document that speaks', () => {
  it.each([
    ['《行动方案》强调，优化营商环境。', 'The plan'],
    ['《关于促进民营经济发展的意见》指出，优化营商环境。', 'The document'],
    ['《建议》提出，优化营商环境。', 'The recommendations'],
    ['《“十五五”规划纲要（草案）》提出，优化营商环境。', 'The outline'],
  ])('is no person: %s', (text, speaker) => {
    expect(read([text]).map((told) => told.speaker)).toEqual([speaker]);
  });
});

describe('what stands behind 但', () => {
  it('is not in the future of what stands before it', () => {
    expect(statementsOf('未来湖北将迎来重大机遇，但问题仍然突出。')).not.toContain('Problems will be still prominent.');
  });
});

describe('what a document proposes', () => {
  it.each([
    [
      '《意见》提出到2027年，全省机器人产业规模达到500亿元。',
      'Target, by 2027: the province’s robot industry scale to reach RMB 50 billion.',
    ],
    ['省政府办公厅印发《方案》，提出完善体制机制。', 'Improve systems and mechanisms.'],
    ['《方案》明确，统筹推进新型城镇化。', 'Advance new urbanization in a coordinated way.'],
  ])('is to be: %s', (text, english) => {
    const told = read([text]);
    expect(['plan', 'target']).toContain(told.find((statement) => statement.text === english)?.status);
  });
  it('takes effect from a day', () => {
    expect(statementsOf('本办法自2026年1月1日起施行。')).toEqual(['These measures take effect on January 1, 2026.']);
  });
  it('has points that hand on neither time nor subject', () => {
    expect(
      statementsOf('2025年要抓好以下工作：一要力争全年新增高新技术企业15家；二要扩大有效投资；三要办好民生实事。'),
    ).toEqual([
      'Strive to add 15 high-tech enterprises throughout the year.',
      'Expand effective investment.',
      'Deliver practical measures for people’s wellbeing.',
    ]);
  });
});

describe('a session', () => {
  it.each([
    [
      '1月20日，江苏省第十四届人民代表大会第四次会议在南京胜利闭幕。',
      'On January 20, the Fourth Session of the Fourteenth Jiangsu Provincial People’s Congress closed in Nanjing.',
    ],
    [
      '3月5日，十四届全国人大四次会议在北京开幕。',
      'On March 5, the Fourth Session of the 14th National People’s Congress opened in Beijing.',
    ],
    [
      '1月20日，中国人民政治协商会议第十三届江苏省委员会第四次会议在南京开幕。',
      'On January 20, the Fourth Session of the Thirteenth Jiangsu Provincial Committee of the CPPCC opened in Nanjing.',
    ],
    [
      '本报讯（记者 王小明）1月20日，江苏省政协十三届四次会议在南京开幕。',
      'On January 20, the Fourth Session of the Thirteenth Jiangsu Provincial Committee of the CPPCC opened in Nanjing.',
    ],
    [
      '1月8日，省长王正谱代表省人民政府作政府工作报告。',
      'On January 8, Wang Zhengpu delivered the government work report on behalf of the Provincial People’s Government.',
    ],
  ])('%s', (text, english) => {
    expect(statementsOf(text)).toEqual([english]);
  });
});

describe('a figure', () => {
  it('of investment is of the projects before it', () => {
    expect(statementsOf('2024年，全市实施重点项目328个，完成投资4217亿元。')).toEqual([
      'In 2024, 328 key projects were carried out in the city.',
      'In 2024, the investment in these key projects reached RMB 421.7 billion.',
    ]);
  });
  it('of a part says of what, or is not told', () => {
    expect(statementsOf('2024年，全市新建产业园区15个，其中8个园区投入使用。')).toEqual([
      'In 2024, 15 industrial parks were newly built in the city.',
      'In 2024, of these, 8 parks were put into use.',
    ]);
    expect(statementsOf('综合交通不断改善，其中28个项目开工建设。').join()).not.toContain('28 projects');
  });
  it('of a rank says for how long', () => {
    expect(statementsOf('全市货物吞吐量连续17年位居全球第一。')).toEqual([
      'The city’s cargo throughput ranked first in the world for 17 consecutive years.',
    ]);
  });
  it('of something done counts what it is done to', () => {
    expect(statementsOf('完成老旧小区改造19个。')).toEqual([
      'Complete the renovation of 19 old urban residential communities.',
    ]);
  });
});

describe('a construction', () => {
  it.each([
    [
      '推广人工智能在工业设计、应急救援等领域的应用。',
      'Promote the application of artificial intelligence in fields such as industrial design and emergency rescue.',
    ],
    [
      '鼓励成都、自贡、德阳等地发挥比较优势。',
      'Encourage Chengdu, Zigong, Deyang, and other places to give play to comparative advantages.',
    ],
    ['居民收入与经济同步增长。', 'Personal income grows in step with the economy.'],
    [
      '省发展改革委负责统筹协调。',
      'The Provincial Development and Reform Commission is responsible for coordinating the work.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what is to be', () => {
  it.each([
    '未来五年，我们将坚持以高质量发展为主题，加快建设科技创新高地。',
    '2026年的主要预期目标为：地区生产总值增长5.5%以上，居民人均可支配收入稳步增长。',
    '今年要突出抓好七个方面工作。一是做强先进制造，引进重大产业项目60个，开工城市更新项目15个。',
    '2026年，我们将重点做好以下工作：优化营商环境，长赣高铁建成通车。',
  ])('is never told as done: %s', (text) => {
    const told = read([text]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ status }) => status !== 'reported')).toBe(true);
  });
  it('is told with what it is aimed at', () => {
    expect(statementsOf('2026年的主要预期目标为：居民人均可支配收入稳步增长。')).toEqual([
      'In 2026, per capita disposable income will grow steadily.',
    ]);
    expect(statementsOf('今年将开工城市更新项目15个。')).toEqual([
      'Plan, this year: to start 15 urban renewal projects.',
    ]);
  });
});

describe('what somebody says', () => {
  it.each([
    ['李晓红说，建议出台专项政策。', 'Suggest introducing special policies.'],
    ['陈金彪指出，要紧扣中心工作。', 'Stay focused on central tasks.'],
  ])('%s', (text, english) => {
    expect(statementsOf(text)).toEqual([english]);
  });
  it.each(['根据人大代表审查意见修改完善。', '自2026年1月1日起施行。'])(
    'is not told where nobody can tell who or by what: %s',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('those who are to do something', () => {
  it.each([
    ['支持企业开展技术改造。', 'Support enterprises in carrying out technological upgrading.'],
    ['支持高校参与人才培养。', 'Support universities in taking part in talent training.'],
    ['支持民营企业发展。', 'Support the development of private enterprises.'],
  ])('are no part of what is done: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

it('no participation of those who are to take part is supported', () => {
  expect(statementsOf('支持企业参与标准制定。').join()).not.toContain('participation standards');
});

describe('the years that a report looks back on', () => {
  it('hold for figures behind what is not understood', () => {
    expect(statementsOf('过去五年，我们始终牢记嘱托，规上工业总产值突破1.2万亿元，税收收入突破900亿元。')).toEqual([
      'The gross output value of industrial enterprises above the designated size exceeded RMB 1.2 trillion.',
      'Tax revenue exceeded RMB 90 billion.',
    ]);
  });
});

describe('English', () => {
  it.each([
    [
      '近年来，中小企业数字化转型步伐不断加快。',
      'In recent years, the pace of SME digital transformation has continued to quicken.',
    ],
    ['办好中国—东盟博览会。', 'Successfully hold the China-ASEAN Expo.'],
    ['化解房地产、地方债务等领域风险。', 'Defuse risks in fields such as real estate and local government debt.'],
    [
      '统筹推进新型城镇化和乡村全面振兴。',
      'Advance new urbanization and all-around rural revitalization in a coordinated way.',
    ],
    ['全市上下凝心聚力。', 'The whole city unites and pools strength.'],
  ])('is good English: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
  it('does not improve an improvement', () => {
    expect(statementsOf('完善国有资本布局优化和结构调整机制。')).toEqual([]);
  });
});

describe('a plan', () => {
  const plan = '江南省国民经济和社会发展第十五个五年规划纲要';
  const toldIn = (paragraph: string, title: string) =>
    read([paragraph], title).map(({ status, text }) => `${status ?? 'none'}: ${text}`);

  it('tells what a body does as what it is to do', () => {
    expect(toldIn('省财政厅会同有关部门加强统筹协调。', plan)).toEqual([
      'plan: The Provincial Department of Finance will strengthen overall coordination together with relevant departments.',
    ]);
  });
  it('tells figures by a year that is to come, and behind what is to be done, as targets', () => {
    expect(toldIn('到2030年，全省新能源装机达到9000万千瓦以上。', plan)).toEqual([
      'target: Target, by 2030: the province’s installed capacity of new energy to reach at least 90 million kilowatts.',
    ]);
    expect(toldIn('加快发展新型储能，新型储能装机达到800万千瓦。', plan)[1]).toMatch(
      /^target: Target: installed capacity/,
    );
  });
  it('tells what it counts as what is to be done', () => {
    expect(toldIn('新建省级智能工厂20家。', plan)).toEqual(['plan: Plan: to build 20 provincial smart factories.']);
    expect(toldIn('全年实施亿元以上项目300个。', '江南市2026年工作要点')).toEqual([
      'plan: Plan, over the whole year: to carry out 300 projects worth at least RMB 100 million each.',
    ]);
  });
  it.each([
    [
      '到2030年，全省新能源装机达到9000万千瓦，占电力总装机比重提高到60%左右。',
      'Target, by 2030: the province’s installed capacity of new energy to reach 90 million kilowatts and to account for about 60% of total installed power capacity.',
    ],
    ['推动新能源汽车产量突破20万辆。', 'Target: output of new energy vehicles to exceed 200,000.'],
    ['将县域内就诊率提高到90%以上。', 'Plan: rate of patients treated within their county to rise to at least 90%.'],
    [
      '到“十五五”末，全省新能源装机达到9000万千瓦。',
      'Target, by the end of the 15th Five-Year Plan period (2026–2030): the province’s installed capacity of new energy to reach 90 million kilowatts.',
    ],
    [
      '到2030年，单位地区生产总值二氧化碳排放下降17%。',
      'Target, by 2030: carbon dioxide emissions per unit of GDP to fall by 17%.',
    ],
    [
      '新改扩建中小学、幼儿园30所。',
      'Plan: to build, renovate or expand a total of 30 primary and secondary schools and kindergartens.',
    ],
  ])('tells figures in the shapes of plans: %s', (said, told) => {
    expect(statementsOf(said, plan)).toEqual([told]);
  });
  it('tells no rank and nothing behind a result as a goal', () => {
    expect(toldIn('加强生态建设，森林覆盖率居全国第二位。', plan).join(' ')).not.toContain('Target');
    expect(toldIn('过去一年，经济稳步增长。数字经济增加值占地区生产总值比重超过45%。', plan).join(' ')).not.toContain(
      'Target',
    );
  });
  it('tells no result as a goal', () => {
    expect(toldIn('截至去年底，全省建成智能工厂20家。', plan).join(' ')).not.toMatch(/Plan|Target/);
    expect(toldIn('目前，全省新能源装机达到5000万千瓦。', plan).join(' ')).not.toMatch(/Plan|Target/);
  });
});

describe('a report on a plan and the draft of the next', () => {
  const title = '关于2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告';
  it('tells what has been as done, and the goals as goals', () => {
    const { paragraphs } = engine.read({
      title,
      date: null,
      paragraphs: [
        title,
        '2024年，地区生产总值达到8560亿元，增长6.2%。',
        '新建改扩建学校32所。',
        '2025年全市经济社会发展的主要预期目标是：地区生产总值增长6%左右。',
        '新建社区服务设施60个。',
      ],
    });
    const statuses = paragraphs.map(({ english }) => english.find(({ kind }) => kind === 'statement')?.status ?? null);
    expect(statuses.slice(1)).toEqual(['reported', 'reported', 'target', 'plan']);
  });
});

describe('the review of a year', () => {
  const heading = '一、2025年工作回顾';
  it('is in the past', () => {
    expect(read([heading, '改革开放纵深推进。']).at(-1)).toMatchObject({
      status: 'reported',
      text: 'Reform and opening up advanced in depth.',
    });
  });
  it('leaves what is wrong in the present', () => {
    const told = read([heading, '同时，发展中还存在不少困难：有效需求不足，就业压力加大。']);
    expect(told.map(({ text }) => text)[0]).toBe('Effective demand is insufficient.');
    expect(told.every(({ status }) => status !== 'reported')).toBe(true);
  });
  it('leaves it there behind what has not come about yet', () => {
    const told = read([heading, '同时，发展中还存在不少困难：新的增长点作用尚未充分显现；财政收支矛盾突出。']);
    expect(told.at(-1)?.text).toMatch(/ is prominent/);
  });
});

describe('a list of goals', () => {
  const plan = '某省2026年发展主要目标';
  it('goes on behind one that is not understood', () => {
    const said =
      '今年发展主要预期目标是：地区生产总值增长5%左右，固定资产投资企稳向上，社会消费品零售总额增长6%左右，城镇新增就业30万人以上。';
    expect(statementsOf(said, plan)).toEqual([
      'Target, this year: gross regional product to grow by about 5%.',
      'Target, this year: total retail sales of consumer goods to grow by about 6%.',
      'Target, this year: new urban jobs to be at least 300,000.',
    ]);
  });
  it('does not where that one names somebody', () => {
    const said = '今年主要预期目标是：地区生产总值增长5%左右，安宁市止跌企稳向上，社会消费品零售总额增长6%左右。';
    expect(statementsOf(said, plan).join(' ')).not.toContain('retail');
  });
  it('stands behind a call that names nobody', () => {
    const said = '推动80家企业智能化改造，力争技改投资增长12%以上。';
    expect(statementsOf(said, plan).at(-1)).toBe(
      'Target: investment in technological upgrading to grow by at least 12%.',
    );
  });
  it('has calls for as many as it names, behind another call', () => {
    expect(statementsOf('优化营商环境。支持300家企业实施数字化转型。', plan).at(-1)).toBe(
      'Support 300 enterprises in implementing digital transformation.',
    );
    expect(statementsOf('支持312家企业实施数字化转型。', plan)).toEqual([]);
  });
});

describe('a time inside a clause', () => {
  it('is not that of what the next clause says', () => {
    const said = '确保全年粮食产量保持在1.4万亿斤左右，为实现发展目标提供有力支撑。';
    expect(statementsOf(said, '全省粮食生产工作方案')).toEqual([
      'Target, over the whole year: grain output to stay at about 1.4 trillion jin.',
      'Provide strong support for achieving development goals.',
    ]);
  });

  it('holds behind ； where the sentence begins with it', () => {
    const told = statementsOf('到2027年，建成起降点500个以上；培育龙头企业30家。', '低空经济行动方案');
    expect(told.at(-1)).toBe('Target, by 2027: to foster 30 leading enterprises.');
  });

  it('is over behind ； where it stands in a later clause', () => {
    const said = '海南出台行动计划，提出到2026年建成起降点500个以上；重庆设立总规模50亿元的产业基金。';
    expect(statementsOf(said, '低空经济行动方案').join(' ')).not.toContain('By 2026, Chongqing');
  });
});
