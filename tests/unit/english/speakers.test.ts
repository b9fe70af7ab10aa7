/** Who is shown as saying what, and words and parses that told something else than the Chinese. */
import { describe, expect, it } from 'vitest';
import { introduce } from '../../../english/people/people.ts';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Speaker and text of each statement of the last paragraph. */
function saidIn(...paragraphs: readonly string[]): string[] {
  const read = engine.read({ title: null, date: null, paragraphs: [...paragraphs] });
  return (read.paragraphs.at(-1)?.english ?? []).flatMap(({ kind, speaker, text }) =>
    kind === 'statement' ? [`${speaker ?? 'the article'}: ${text}`] : [],
  );
}

function statementsOf(paragraph: string): string[] {
  return saidIn(paragraph).map((said) => said.slice(said.indexOf(': ') + 2));
}

describe('the speaker of a sentence', () => {
  it.each([
    ['市长王志杰在接受新华社记者采访时表示，全市将加强安全监管。', 'Wang Zhijie, Mayor: '],
    [
      '市商务局局长张伟9日在新闻发布会上介绍，去年全市进出口增长8.2%。',
      'Zhang Wei, Director of the Municipal Commerce Bureau: ',
    ],
    ['市长王志杰与企业代表座谈时强调，要加强安全监管。', 'Wang Zhijie, Mayor: '],
    ['李建国副市长表示，全市将加强安全监管。', 'Li Jianguo: '],
    ['国家数据局政策和规划司副司长表示，数据要素市场加快发展。', 'An official of the National Data Administration: '],
    [
      '省文化和旅游厅厅长表示，云南将完善旅游基础设施。',
      'The Director of the Provincial Department of Culture and Tourism: ',
    ],
    ['市财政局副局长介绍，财政收入稳步增长。', 'A Deputy Director of the Municipal Finance Bureau: '],
    ['湖南省委书记在会上强调，要优化营商环境。', 'The Secretary of the CPC Hunan Provincial Committee: '],
    ['该局局长说，外贸稳步增长。', 'An official of the bureau: '],
    ['上述负责人表示，外贸稳步增长。', 'The person in charge: '],
    ['梧州一家松脂加工企业的负责人说，外贸稳步增长。', 'The head of an enterprise: '],
    ['水利部农村水利水电司负责人表示，供水能力稳步提升。', 'An official of the Ministry of Water Resources: '],
    ['市教育局有关负责人介绍，外贸稳步增长。', 'A person in charge of the Municipal Education Bureau: '],
    ['据市统计局介绍，经济运行总体平稳。', 'The Municipal Bureau of Statistics: '],
    ['《条例》规定，企业可以申请补贴。', 'The regulations: '],
    ['市统计局:经济运行总体平稳', 'The Municipal Bureau of Statistics: '],
    ['报告也指出，县域发展不平衡。', 'The report: '],
    ['《意见》明确提出，培育壮大先进制造业集群。', 'The document: '],
    ['会议还强调，扩大国内需求。', 'The meeting: '],
    ['通知要求，各地要加强安全监管。', 'The notice: '],
    ['国家统计局：9月份工业生产稳步增长', 'The National Bureau of Statistics: '],
    ['央行：6月末广义货币增长8.3%', 'The People’s Bank of China: '],
  ])('of %s is found', (chinese, speaker) => {
    const said = saidIn(chinese);
    expect(said).not.toEqual([]);
    for (const each of said) expect(each).toContain(speaker);
  });

  it('is the last one named where the text says 他', () => {
    expect(saidIn('张伟说，经济运行总体平稳。', '他强调，将加强安全监管。')).toEqual([
      'Zhang Wei: Strengthen safety regulation.',
    ]);
    expect(saidIn('上岸渔民刘水生在政府帮助下贷款。“现在湖泊水质明显改善。”他感慨地说。').join(' ')).toMatch(
      /^(?:Liu Shuisheng, Fisher: .*)?$/,
    );
  });

  it('is the governor whom the sentence before names, and what he asks for is no advice', () => {
    const visit = '省委副书记、省长周国梁到企业调研。他强调，要统筹发展和安全，完整准确全面贯彻新发展理念。';
    const said = saidIn(visit);
    expect(said).toHaveLength(3);
    expect(said[0]).toBe('the article: Zhou Guoliang made an inspection tour of enterprises.');
    for (const each of said.slice(1)) expect(each).toMatch(/^Zhou Guoliang, /);
    // Those who have written it are not meant.
    expect(saidIn(`本报讯（记者 陈明 通讯员 李芳）${visit}`)).toHaveLength(3);
    expect(saidIn('张伟到村里走访。他强调，要统筹发展和安全。')).toEqual([]);
  });

  it('is the officer whom the sentence before has told of, and asks for what he says', () => {
    expect(saidIn('省长周国梁深入赣州市调研。他强调，要深入学习贯彻党的二十大精神，着力补链延链强链。')).toEqual([
      'the article: Governor Zhou Guoliang made an inspection tour of Ganzhou.',
      'Zhou Guoliang, Governor: Thoroughly study and implement the guiding principles of the 20th National Congress of the Communist Party of China.',
      'Zhou Guoliang, Governor: Work hard to fill gaps in, extend and strengthen industrial chains.',
    ]);
  });

  it('is not shown where nobody can tell whom 他 means', () => {
    expect(
      saidIn('市长王志杰说，经济运行总体平稳。副市长李国强出席会议。他强调，将加强安全监管。').join(' '),
    ).not.toMatch(/Strengthen/);
    expect(saidIn('张伟说，经济运行总体平稳。', '会议在北京举行。', '他强调，将加强安全监管。')).toEqual([]);
  });

  it('is never a person quoted where the text names somebody', () => {
    expect(saidIn('市长王志杰出席会议。“经济运行总体平稳，市场预期改善。”').join(' ')).not.toContain('A person quoted');
  });
});

describe('advice', () => {
  it.each([
    [
      '江州大学教授李国强建议，企业应加快培育自主品牌，完善质量管理体系。',
      'Li Guoqiang, Professor: Enterprises should ',
    ],
    ['刘芳认为，报告很好。她建议，进一步完善保障机制。', 'Liu Fang: Guarantee mechanisms should be further improved.'],
    ['全国人大代表王丽认为，要完善分级诊疗制度。', ' should be improved.'],
    ['有专家认为，应完善服务体系，加强安全监管。', 'An expert: The service system should be improved.'],
    ['专家建议完善服务体系。', 'An expert: The service system should be improved.'],
    ['专家建议企业加快数字化转型。', 'An expert: Enterprises should speed up digital transformation.'],
    ['专家认为，企业不能盲目扩大产能。', 'An expert: Enterprises should not blindly expand production capacity.'],
    ['“应完善服务体系。”江州大学教授李国强说。', 'Li Guoqiang, Professor: The service system should be improved.'],
  ])('%s is told as what should be done', (chinese, english) => {
    const said = saidIn(chinese);
    expect(said.join(' | ')).toContain(english);
    const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [chinese] });
    expect(paragraphs[0]?.english.some(({ status }) => status === 'plan')).toBe(false);
  });

  it.each([
    ['他建议，企业应加快培育自主品牌，避免陷入低水平价格战。'],
    ['他建议企业加快培育自主品牌，完善质量管理体系。'],
    ['调研组建议，完善服务体系，加强安全监管。'],
    ['专家建议，如果条件允许，应扩大补贴范围。'],
    ['专家认为，企业要想扩大市场，必须提高产品质量。'],
    ['专家提醒，消费者应注意食品安全。'],
    ['专家认为，有助于稳定市场预期。'],
    ['李明希望政府降低融资成本。'],
  ])('%s is nobody’s, or under a condition, and is not told', (chinese) => {
    expect(saidIn(chinese)).toEqual([]);
  });

  it('is no call where only an opinion has no subject', () => {
    expect(saidIn('专家认为，有助于稳定市场预期，数字经济加快发展。')).toEqual([
      'An expert: The digital economy develops faster.',
    ]);
  });

  it('is not heard where 建议 is a noun', () => {
    expect(statementsOf('会议听取意见建议。完善服务体系。')).toContain('Improve the service system.');
  });

  it('of an official is what is to be done', () => {
    expect(saidIn('市长王志杰表示，要加强安全监管。')).toEqual(['Wang Zhijie, Mayor: Strengthen safety regulation.']);
  });
});

describe('the office of a speaker', () => {
  it.each([
    [
      '郴州市工业和信息化局党组书记、局长罗建平',
      'Director of the Chenzhou Municipal Bureau of Industry and Information Technology',
    ],
    ['省财政厅党组成员、副厅长李国强', 'Deputy Director of the Provincial Department of Finance'],
    ['苏州市市长王志杰', 'Mayor of Suzhou'],
    ['延边朝鲜族自治州州长金哲浩', 'Governor of Yanbian Korean Autonomous Prefecture'],
    ['城北街道党工委书记刘芳', 'Party Working Committee Secretary'],
  ])('of %s is the one in the body', (who, office) => {
    expect(saidIn(`${who}说，去年工业增加值增长7.1%。`).join(' ')).toContain(`, ${office}: `);
  });

  it('is not shown as secretary of a Party committee where it is of the Youth League', () => {
    expect(saidIn('团市委书记张丽华说，去年工业增加值增长7.1%。').join(' ')).not.toMatch(/CPC|Secretary/);
  });
});

describe('a word with more than one sense', () => {
  it.each([
    ['把边境优势转化为开放优势。', 'Turn border advantages into an opening-up advantage.'],
    ['完善开放政策。', 'Improve opening-up policies.'],
    ['社会融资规模合理增长。', 'Aggregate financing to the real economy grows at a reasonable pace.'],
    ['龙头企业和高层次人才偏少。', 'Leading enterprises and high-caliber professionals are relatively few.'],
    ['降水偏多。', 'Precipitation is more than usual.'],
    ['中长期资金供给不足。', 'Medium- and long-term capital supply is insufficient.'],
    ['资金供给有了保障。', 'Funding supply is secured.'],
    ['清理收费项目。', 'Clear up fee items.'],
    ['服务国家重大战略。', 'Serve major national strategies.'],
    ['推进城市公交车电动化替代。', 'Advance the electrification of urban buses.'],
    ['完善利益联结机制。', 'Improve interest-linking mechanisms.'],
    ['发展社区居家养老服务。', 'Develop community- and home-based elderly care services.'],
    ['要求平台建立收费管理制度。', 'Require platforms to establish a fee-charging management system.'],
    ['完善外资政策。', 'Improve foreign investment policies.'],
    ['引进外资企业。', 'Bring in foreign-funded enterprises.'],
  ])('%s is told in the one that it has there', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('names two tools where there are two', () => {
    expect(statementsOf('综合运用存款准备金、再贷款再贴现等工具。').join(' ')).toContain(
      'central bank lending and rediscounts',
    );
  });
});

describe('what is no verb with its object', () => {
  it.each([
    ['改造初期，项目进展缓慢。'],
    ['建设初期，企业面临困难。'],
    ['合作社统一收购、统一加工。'],
    ['文旅促融合。'],
    ['政策工具扩容降价。'],
    ['依托珲春海洋经济发展示范区，'],
    ['大会在县会议中心闭幕。'],
    ['建议企业加强质量管理。'],
  ])('%s is not told as one', (chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });

  it('is what 将 moves, which does nothing itself', () => {
    expect(statementsOf('还将优秀人才引入乡村。').join(' ')).not.toMatch(/will/);
    expect(
      statementsOf('该县还将丝绸等传统技艺引入校园，在18所学校开设非遗课程，评选传承人96名。').join(' '),
    ).not.toMatch(/will|courses/);
  });
});

describe('several speakers', () => {
  it('are told as several', () => {
    expect(saidIn('多位企业负责人表示，市场预期改善。')).toEqual([
      'Heads of enterprises: Market expectations improve.',
    ]);
    expect(saidIn('受访专家认为，消费市场持续恢复。')).toEqual(['Experts: The consumer market continues to recover.']);
  });
});

describe('English that was stiff', () => {
  it.each([
    [
      '国家发展改革委等部门推进改革。',
      'The National Development and Reform Commission and other departments advance reform.',
    ],
    ['支持在四川、重庆等地建设园区。', 'Support building parks in Sichuan, Chongqing, and other places.'],
    ['支持企业降本增效。', 'Support enterprises in cutting costs and raising efficiency.'],
    ['让广大农民有更多获得感。', 'Enable farmers to have a greater sense of gain.'],
    [
      '二期工程预计明年下半年建成。',
      'The second-phase project is expected to be completed in the second half of next year.',
    ],
  ])('%s is told plainly', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('is refused where departments are named by what they are for', () => {
    expect(statementsOf('科技、教育等部门加强合作。')).toEqual([]);
  });
});

describe('the halves of a heading', () => {
  it('are each of their own mood, and of one speaker', () => {
    expect(saidIn('财政部：全年财政收入有望增长 预算管理改革取得新进展').at(-1)).toMatch(
      /^The Ministry of Finance: (?!.*will).*reform/,
    );
  });
});

describe('a clause that says nothing by itself', () => {
  it.each(['然而，', '值得注意的是，', '各位代表，', '数据显示，', '据了解，'])('does not count: %s', (opening) => {
    const read = (text: string) => engine.read({ title: null, date: null, paragraphs: [text] }).coverage;
    expect(read(`${opening}外贸稳步增长。`).clauses).toBe(read('外贸稳步增长。').clauses);
  });

  it.each(['近年来，', '受此影响，', '在北京，'])('is none that names a time, a cause or a place: %s', (opening) => {
    const read = (text: string) => engine.read({ title: null, date: null, paragraphs: [text] }).coverage;
    expect(read(`${opening}外贸稳步增长。`).clauses).toBe(read('外贸稳步增长。').clauses + 1);
  });
});

describe('people', () => {
  it.each([
    ['广汉高新区税务局局长王大力说，税收稳步增长。', 'Wang Dali, Director'],
    ['生态环境部副部长李志强介绍，水质稳步改善。', 'Li Zhiqiang, Vice Minister of Ecology and Environment'],
    ['绿源农业科技公司负责人周晓兰说，订单稳步增长。', 'Zhou Xiaolan, Head of a company'],
    ['主席团常务主席张国强主持会议。', 'Zhang Guoqiang'],
    ['中金证券首席宏观分析师刘玉明认为，外贸稳步增长。', 'Liu Yuming, Chief Macro Analyst'],
  ])('have no office but their own: %s', (paragraph, told) => {
    const { people } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
    expect(people.map(({ english, title, organisation }) => introduce({ english, title, organisation }))).toEqual([
      told,
    ]);
  });
});

describe('key terms', () => {
  it('are no pieces of what a company is called', () => {
    const { paragraphs } = engine.read({
      title: null,
      date: null,
      paragraphs: ['该基地由江苏华瑞新材料科技股份有限公司投资建成，涨幅1个百分点。'],
    });
    expect(paragraphs[0]?.english.map(({ text }) => text).join(' ')).not.toMatch(/new materials|Ltd|percentage point$/);
  });
});

describe('a quotation', () => {
  it.each([
    ['张伟坦言，订单稳步增长。“外贸稳步增长。”', 'Zhang Wei: Foreign trade'],
    ['张伟告诉记者，订单稳步增长，“外贸稳步增长”。', 'Zhang Wei: Foreign trade'],
    ['“外贸稳步增长。”6月2日，在襄阳，种粮大户张伟指着麦田说。', 'Zhang Wei, Large-Scale Grain Farmer: Foreign trade'],
    ['县长表示，外贸稳步增长。', 'The County Head: Foreign trade'],
  ])('is said by the one who speaks beside it: %s', (chinese, said) => {
    expect(saidIn(chinese).join(' | ')).toContain(said);
  });

  it('is said by the one whom the sentence behind it names', () => {
    const said = saidIn('市长刘定国表示，订单稳步增长。', '“外贸稳步增长。”刘定国放下电话，笑着说。');
    expect(said[0]).toBe('Liu Dingguo, Mayor: Foreign trade grows steadily.');
  });

  it.each(['当地有“药都”之称，外贸稳步增长。', '据介绍，外贸稳步增长。'])(
    'is not made by 称 and 据介绍: %s',
    (chinese) => {
      expect(saidIn(chinese)).toEqual(['the article: Foreign trade grows steadily.']);
    },
  );

  it('of a sentence of its own is not that of a body that spoke before', () => {
    expect(saidIn('海关总署表示，外贸稳步增长。“订单稳步增长。”').join(' ')).not.toMatch(/Customs: Orders/);
  });
});

describe('a speech that runs on past its full stop', () => {
  it('is still the speaker’s where it goes on with a call', () => {
    expect(saidIn('市长王志杰表示，全市经济稳步增长。要优化营商环境，加快培育新兴产业。').slice(1)).toEqual([
      'Wang Zhijie, Mayor: Optimize the business environment.',
      'Wang Zhijie, Mayor: Move faster to foster emerging industries.',
    ]);
  });
});

describe('a pile of offices', () => {
  it('is not cut to one of them', () => {
    const said = saidIn(
      '农业农村部总农艺师兼发展规划司司长程海燕出席。',
      '程海燕介绍，前三季度猪肉产量4368万吨，同比增长3.0%。',
    );
    expect(said).toEqual([expect.stringMatching(/^Cheng Haiyan: In the first three quarters/)]);
  });
});

describe('a headline that begins with who says it', () => {
  it('has the rest of it said by them', () => {
    const read = engine.read({
      title: null,
      date: null,
      paragraphs: ['周国梁在赣州调研时强调 加快产业转型升级 优化营商环境', '11月10日，省长周国梁到赣州市调研。'],
    });
    const said = (read.paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement');
    expect(said.map(({ speaker }) => speaker)).toEqual(['Zhou Guoliang, Governor', 'Zhou Guoliang, Governor']);
  });
});
