/** Clauses that news has in set words, from the text to what is told of them: meetings, documents, projects, sums. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Status and text of each. */
function statusesOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, status, text }) =>
    kind === 'statement' ? [`${status ?? 'none'}: ${text}`] : [],
  );
}

describe('what a meeting does', () => {
  it.each([
    [
      '大会应到代表412名，实到398名，符合法定人数。',
      ['reported: 412 delegates were due to attend.', 'reported: 398 attended.', 'reported: There was a quorum.'],
    ],
    ['会议应出席委员588人。', ['reported: 588 members were due to attend.']],
    [
      '会议审议通过《山西省养老服务条例（修订草案）》。',
      [
        'reported: The meeting reviewed and adopted the Regulations on Shanxi Province’s Elderly Care Services (Draft Revision).',
      ],
    ],
    ['会议听取了全省城市更新工作汇报。', ['reported: The meeting heard a report on the province’s urban renewal.']],
    [
      '财政部部长刘伟东主持会议并讲话。',
      ['reported: Liu Weidong, Minister of Finance, chaired the meeting and delivered a speech.'],
    ],
    [
      '会议听取绵阳市及省直有关部门工作汇报。',
      ['reported: The meeting heard reports from Mianyang and relevant provincial departments on their work.'],
    ],
    ['会议还研究了其他事项。', ['reported: The meeting also considered other matters.']],
    [
      '11月20日，市委书记陈国强主持召开市委常委会（扩大）会议。',
      [
        'reported: On November 20, Chen Guoqiang, Secretary of the CPC Municipal Committee, chaired an enlarged meeting of the CPC Municipal Committee’s standing committee.',
      ],
    ],
    [
      '会议审议并原则通过《关于加快县域经济发展的若干措施》。',
      [
        'reported: The meeting reviewed and adopted in principle the Several Measures on Speeding Up County Economic Development.',
      ],
    ],
    [
      '国务院总理李强9月3日主持召开国务院常务会议，讨论《公共数据条例（草案）》。',
      [
        'reported: On September 3, Li Qiang, Premier of the State Council, chaired an executive meeting of the State Council.',
        'reported: On September 3, the meeting discussed the Regulations on Public Data (Draft).',
      ],
    ],
    [
      '9月12日，襄阳市现代农业招商推介会在武汉举行。',
      ['reported: On September 12, an investment promotion event hosted by Xiangyang was held in Wuhan.'],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it.each([
    ['实到571名。', /571/],
    ['审议通过《山西省养老服务条例》。', /./],
    ['会议将审议通过《山西省养老服务条例》。', /reviewed and adopted/],
    ['主持召开常务会议，研究促进消费的政策措施。', /research promote/],
    ['9月底，中部地区展览会将在武汉举行。', /was held/],
  ])('is not told of nobody, nor before it is done: %s', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });
});

describe('what officers do', () => {
  it.each([
    [
      '9月5日上午，市教育局副局长王丽萍，市财政局总会计师赵鹏出席新闻发布会并回答记者提问。',
      [
        'reported: On the morning of September 5, Wang Liping, Deputy Director of the Municipal Education Bureau, and Zhao Peng, Chief Accountant of the Municipal Finance Bureau, attended the press conference and answered questions from reporters.',
      ],
    ],
    [
      '副市长何志平、市政府秘书长林涛参加调研。',
      [
        'reported: Vice Mayor He Zhiping and Lin Tao, Secretary-General of the Municipal People’s Government, joined the inspection tour.',
      ],
    ],
    [
      '9月3日至4日，省委副书记周国梁深入赣州市章贡区、赣县区、信丰县，就油茶产业发展和安全生产等工作进行调研。',
      [
        'reported: During September 3–4, Zhou Guoliang, Deputy Secretary of the CPC Provincial Committee, visited Zhanggong District, Ganxian District and Xinfeng County in Ganzhou.',
        'reported: During September 3–4, Zhou Guoliang conducted research there on the development of the oil-tea camellia industry and workplace safety, among other matters.',
      ],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it('is told of all of them, and not of the last alone', () => {
    expect(statusesOf('市教育局局长王丽萍，市财政局局长赵鹏介绍有关情况。')).toEqual([
      'reported: Wang Liping, Director of the Municipal Education Bureau, and Zhao Peng, Director of the Municipal Finance Bureau, gave a briefing.',
    ]);
    expect(statusesOf('市教育局局长王丽萍，市财政局局长赵鹏调配资金。')).toEqual([]);
  });
});

describe('a document', () => {
  it.each([
    [
      '近日，商务部等九部门印发《关于促进服务出口的若干政策措施》。',
      [
        'reported: Recently, 9 departments, including the Ministry of Commerce, issued the Several Policies and Measures on Promoting Exports of Services.',
      ],
    ],
    [
      '日前，国家发展改革委公布《某某行业管理办法》，自2026年3月1日起施行。',
      [
        'reported: Recently, the National Development and Reform Commission announced the Administrative Measures 《某某行业管理办法》 (Moumou hangye guanli banfa).',
        'none: The Measures take effect on March 1, 2026.',
      ],
    ],
    [
      '共收到意见建议640余条，采纳其中215条。',
      [
        'reported: Over 640 opinions and suggestions have been received.',
        'reported: 215 of these opinions and suggestions have been adopted.',
      ],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it.each([
    ['修订《甲办法》和《乙条例》，自2026年3月1日起施行。', /take effect/],
    ['自2026年3月1日起施行。', /./],
  ])('takes effect only where one is named: %s', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });
});

describe('a project', () => {
  it.each([
    [
      '该项目由宁德一家企业投资建设，占地约640亩，总投资27亿元，预计2027年5月建成投产。',
      [
        'none: The project is funded and built by an enterprise in Ningde.',
        'none: The project covers about 640 mu.',
        'none: The project has a total investment of RMB 2.7 billion.',
        'claim: The project is expected to be completed and put into production in May 2027.',
      ],
    ],
    [
      '9月12日，总投资31亿元的光伏组件项目正式开工建设。',
      [
        'reported: On September 12, construction began on a photovoltaic module project with a total investment of RMB 3.1 billion.',
      ],
    ],
    [
      '前三季度，全市210个重点项目完成投资840.5亿元。',
      [
        'reported: In the first three quarters of the year, RMB 84.05 billion was invested in 210 key projects in the city.',
      ],
    ],
    [
      '平陆运河工程累计完成投资612亿元，计划于2026年底建成通航。',
      [
        'reported: RMB 61.2 billion has been invested in the Pinglu Canal project.',
        'plan: The Pinglu Canal project is scheduled to be completed and opened to navigation at the end of 2026.',
      ],
    ],
    [
      '总投资86亿元的光学薄膜项目落户开发区，一期于2023年4月投产，二期正在进行设备安装，预计明年三季度试生产。',
      [
        'reported: In April 2023, the first phase of the project was put into production.',
        'none: Equipment is being installed for the second phase of the project.',
        'claim: The second phase of the project is expected to begin trial production in the third quarter of 2026.',
      ],
    ],
    [
      '该多式联运中心总投资19.2亿元，于2024年5月动工，建有3条铁路装卸线和8台自动化轨道吊，设计年吞吐能力为90万标箱。',
      [
        'none: The multimodal transport center has a total investment of RMB 1.92 billion.',
        'reported: In May 2024, construction began on the multimodal transport center.',
        'none: The multimodal transport center has 3 railway loading and unloading lines and 8 automated rail-mounted gantry cranes.',
        'none: The multimodal transport center has a designed annual throughput capacity of 900,000 TEUs.',
      ],
    ],
    [
      '槿屿湾北作业区多式联运中心总投资12.6亿元，占地面积约820亩。',
      [
        'none: The multimodal transport center has a total investment of RMB 1.26 billion.',
        'none: The multimodal transport center covers about 820 mu.',
      ],
    ],
    [
      '推介会上集中签约项目31个，签约总金额204.6亿元。',
      ['reported: 31 projects have been signed, with a total value of RMB 20.46 billion.'],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it.each([
    ['其中，一期投资18亿元，建设某某车间，预计2027年3月建成投产。', /completed/],
    ['重点项目建设加快，总投资23亿元，预计2026年底建成投产。', /The (?:key )?project/],
    ['该项目采用新工艺，还将建设二期工程，预计2027年底建成。', /The project is expected/],
    ['该项目由某某集团投资，海尔集团还将建研发中心，预计2027年底建成。', /The project is expected/],
    ['占地约640亩。', /covers/],
    ['预计2027年5月建成投产。', /The project/],
    ['明年，总投资31亿元的光伏组件项目将开工建设。', /construction began/],
    ['力争前三季度全市210个重点项目完成投资800亿元。', /was invested/],
  ])('is not told of a part, of nothing, or before it is so: %s', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });

  it('makes no plan of what stands beside its planned investment', () => {
    const told = statusesOf('全年新签约亿元以上项目96个，计划总投资410亿元；新开工项目73个。');
    expect(told.join(' ')).not.toMatch(/plan:/);
  });
});

describe('so many of what the clause before counts', () => {
  it.each([
    ['去年，当地改造23家某某食堂，目前已有19家实现盈亏平衡。', []],
    [
      '当地引入企业运营18家社区食堂，目前已有14家实现盈亏平衡。',
      ['reported: Currently, 14 of the 18 community canteens have broken even.'],
    ],
    [
      '目前，15项民生实事全部办结。',
      ['reported: Currently, all 15 practical measures for people’s wellbeing have been completed.'],
    ],
    ['160项改革任务已落地142项。', ['reported: 142 of the 160 reform tasks have been put in place.']],
    ['160项改革任务已落地182项。', []],
    [
      '36个水利项目全部开工，已完工21个。',
      [
        'reported: All 36 water conservancy projects have begun construction.',
        'reported: 21 of the 36 water conservancy projects have been completed.',
      ],
    ],
    [
      '截至9月底，全省重点项目已开工98个。',
      ['reported: As of the end of September, 98 key projects had started construction in the province.'],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });
});

describe('a sum', () => {
  it.each([
    [
      '财政部紧急拨付救灾资金3.6亿元。',
      ['reported: The Ministry of Finance allocated RMB 360 million in disaster relief funds as a matter of urgency.'],
    ],
    [
      '今年以来，全市累计为企业减免税费8.4亿元。',
      [
        'reported: Since the start of 2025, RMB 840 million in taxes and fees has been cut or waived for enterprises in the city.',
      ],
    ],
    [
      '中小河流治理安排21亿元。',
      ['reported: RMB 2.1 billion is allocated to the governance of small and medium-sized rivers.'],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it.each([
    ['财政部将拨付救灾资金3.6亿元。', /allocated RMB/],
    ['为企业减免税费8.4亿元。', /has been/],
  ])('is not told as done before it is: %s', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });
});

describe('what is asked for in set words', () => {
  it.each([
    ['深入学习贯彻党的二十届四中全会精神', 'guiding principles of the fourth plenary session of the 20th CPC Central'],
    ['完整准确全面贯彻新发展理念', 'Apply the new development philosophy in full'],
    ['确保“十四五”圆满收官', 'Bring the 14th Five-Year Plan to a successful conclusion'],
    [
      '把思想和行动统一到党中央决策部署上来',
      'Align thinking and conduct with decisions and plans of the CPC Central Committee',
    ],
    ['坚决打赢污染防治攻坚战', 'Resolutely win the battle against pollution'],
    ['突破一批关键技术', 'Make breakthroughs in a number of key technologies'],
  ])('%s is told as it is meant', (chinese, english) => {
    expect(statusesOf(`会议强调，要${chinese}。`).join(' ')).toContain(english);
  });
});

describe('a limit that a rule sets', () => {
  it.each([
    ['创业贷款期限不得超过2年。', ['none: Startup loan terms may not exceed 2 years.']],
    ['押金不得超过月租金的2倍。', ['none: Deposits may not exceed twice the monthly rents.']],
    [
      '中型企业返还比例由不超过20%提高至不超过40%。',
      ['none: The cap on the refund ratios of medium-sized enterprises is raised from 20% to 40%.'],
    ],
    ['政策执行期限至2027年6月30日。', ['none: The policy runs until June 30, 2027.']],
    // For whom, or how strictly, is not told.
    ['对小微企业，贷款期限不得超过2年。', []],
    ['贷款期限原则上不得超过2年。', []],
  ])('%s', (paragraph, said) => {
    expect(statusesOf(paragraph)).toEqual(said);
  });
});

describe('a level', () => {
  it('is what it was', () => {
    expect(statusesOf('今年1至9月，民航完成投资968亿元，与上年同期基本持平。')).toEqual([
      'reported: In January–September 2025, civil aviation investment was RMB 96.8 billion, basically unchanged from the same period of the previous year.',
    ]);
  });

  it('is named with the currency of the page', () => {
    expect(statusesOf('今年前9个月，全国完成交通固定资产投资2.56万亿元（人民币，下同），同比下降4.1%。')[0]).toMatch(
      /reached RMB 2\.56 trillion, down 4\.1% year on year\.$/,
    );
  });
});

describe('a meeting of the State Council', () => {
  it('is told behind the line of the agency', () => {
    expect(statusesOf('新华社北京10月11日电 国务院总理10月11日主持召开国务院常务会议，部署能源保供工作。')).toEqual([
      'reported: On October 11, the Premier of the State Council chaired an executive meeting of the State Council.',
      'reported: On October 11, the meeting made arrangements for energy supply assurance work.',
    ]);
  });
});

describe('how far works have come, and what a part brings to the whole', () => {
  it.each([
    [
      '截至9月底，全线桥梁工程完成61.4%，隧道工程完成48%。',
      [
        'reported: As of the end of September, 61.4% of the bridge work on the line had been completed.',
        'reported: As of the end of September, 48% of the tunnel work had been completed.',
      ],
    ],
    [
      '截至9月底，全县36个重点项目已全部开工。',
      ['reported: As of the end of September, all 36 key projects in the county had begun construction.'],
    ],
    [
      '民营经济贡献了全省50%以上的税收和80%以上的城镇劳动就业。',
      [
        'reported: The private sector contributes at least 50% of tax revenue and at least 80% of urban employment in the province.',
      ],
    ],
    ['《实施方案》提出6方面24项具体举措。', ['none: The Plan puts forward 24 concrete measures in 6 areas.']],
    [
      '截至11月底，今年支持的62个项目已全部开工。',
      ['reported: As of the end of November, all 62 projects supported in 2025 have begun construction.'],
    ],
    ['隧道工程完成48%。', []],
    ['贡献了全省50%以上的税收。', []],
  ])('%s', (paragraph, told) => {
    expect(statusesOf(paragraph)).toEqual(told);
  });
});
