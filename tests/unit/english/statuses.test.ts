/** Whether a figure is told as a result, as a target or not at all: by its clause, its sentence and its section. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(paragraphs: readonly string[], title: string | null = null): string[] {
  const told = engine.read({ title, date: null, paragraphs });
  return told.paragraphs.flatMap(({ english }) =>
    english.filter(({ kind }) => kind === 'statement').map(({ status, text }) => `${status ?? '-'}: ${text}`),
  );
}

describe('a work report', () => {
  const title = '青原市2026年政府工作报告（摘要）';
  const review = '各位代表，过去一年，是我市爬坡过坎的一年。我们坚持稳中求进工作总基调。';

  it('tells results behind the opening of its review', () => {
    const told = read([review, '全市地区生产总值达到1836.4亿元、增长6%；一般公共预算收入96亿元。'], title);
    expect(told.slice(-2)).toEqual([
      'reported: The city’s gross regional product reached RMB 183.64 billion, up 6%.',
      'reported: The city’s general public budget revenue was RMB 9.6 billion.',
    ]);
  });

  it('has been able to stay above a bound', () => {
    expect(read([review, '基本医疗保险参保率稳定在95%以上。'], title).at(-1)).toMatch(
      /^reported: .* stayed at 95% or above/,
    );
  });

  it('plans from its goals on', () => {
    const goals = '今年的主要预期目标是：地区生产总值增长6%左右。';
    expect(read([review, goals, '一、扩大有效投资。实施重点项目320个。新增学位1200个。'], title).slice(1)).toEqual([
      'target: Target, this year: gross regional product to grow by about 6%.',
      '-: Expand effective investment.',
      'plan: Plan: to carry out 320 key projects.',
      'plan: Plan: to add 1,200 school places.',
    ]);
  });

  it('is in no review any longer where it names what is wrong', () => {
    const problems = '在肯定成绩的同时，我们也清醒地看到，我市经济总量还不大。';
    expect(read([review, problems, '固定资产投资增长8%。'], title).join(' ')).not.toMatch(/investment/);
  });

  it('has sections of years', () => {
    const told = read(['一、2025年工作', '新增学位1200个。', '二、2026年工作', '新增学位1500个。'], title);
    expect(told.filter((text) => text.includes('school places'))).toEqual([
      'reported: 1,200 school places have been added.',
      'plan: Plan: to add 1,500 school places.',
    ]);
  });

  it('is told of by the news: estimates of the year that is over', () => {
    const said =
      '县长李旭在报告中指出，过去一年，全县上下迎难而上。预计完成地区生产总值298亿元，增长5.9%。粮食总产量达到31.6万吨。';
    expect(read([said])).toEqual([
      'reported: By current estimates, the county’s gross regional product reached RMB 29.8 billion, up 5.9%.',
      'reported: The county’s total grain output reached 316,000 metric tons.',
    ]);
  });
});

describe('a result', () => {
  it.each([
    [
      '今年全国夏粮总产量2986亿斤，比上年增加5亿斤；有关部门预计，全年粮食产量稳定在1.4万亿斤以上。',
      /^reported: .*298\.6 billion jin/,
    ],
    ['前三季度新开工重大水利工程37项，预计全年可达45项。', /^reported: In the first three quarters of the year, 37 /],
    ['前三季度，完成水利投资近2800亿元，预计全年可达4000亿元。', /^reported: .*nearly RMB 280 billion/],
    ['今年，全市规模以上工业增加值增长8.6%。', /^reported: This year, /],
    ['设备利用率由72.3%提升到85%。', /^reported: .* rose to 85% from 72.3%/],
    ['今年计划新建幼儿园25所，目前已建成19所。', /reported: .*19/],
  ])('is one whatever is planned beside it: %s', (paragraph, told) => {
    expect(read([paragraph]).join('\n')).toMatch(new RegExp(told.source, 'mu'));
  });
});

describe('neither a result nor a target', () => {
  it.each([
    '今年，全市规模以上工业增加值增长6.5%。',
    '今年，全省固定资产投资增长8%。',
    '今年，全国新建高标准农田5200万亩。',
    '货运量增长8%左右。',
  ])('can be told where nothing shows which: %s', (paragraph) => {
    expect(read([paragraph])).toEqual([]);
  });
});

describe('a digest', () => {
  it('aims at nothing in the review of a work report, whatever goal is named', () => {
    const review = ['一、2024年工作回顾', '过去一年，全县锚定目标、克难奋进，某某增加值增长8.1%。'];
    expect(digestOf(review, '2025年松江县政府工作报告')).not.toMatch(/target/);
  });

  function digestOf(paragraphs: readonly string[], title: string | null = null): string {
    const told = engine.read({ title, date: null, paragraphs });
    const lines = told.paragraphs.flatMap(({ english }) => english.filter(({ kind }) => kind === 'digest'));
    return lines.map(({ text }) => text).join('\n');
  }

  it('marks what a plan wants to grow', () => {
    const title = '松江市稳增长行动方案';
    const said = '统筹谋划，深松作业面积扩大到3900万亩，山珍产业综合产值突破90亿元。';
    expect(digestOf([said], title)).toContain('a rise to 39 million mu (target) · over RMB 9 billion (target)');
  });

  it('marks no result of a plan', () => {
    const title = '松江市稳增长行动方案';
    expect(digestOf(['前三季度，深松作业面积已扩大到3900万亩。'], title)).not.toContain('target');
    expect(digestOf(['深松作业面积扩大到3900万亩，同比增长5.3%。'], title)).not.toContain('target');
  });

  it.each([
    ['要坚持过紧日子，三公一般开支压减5%以上。', 'down at least 5% (target)'],
    ['确保松化120万吨乙烯项目三季度投料试车。', '1.2 million metric tons'],
    ['研究显示，到2035年，60岁以上人口达到4.2亿人。', '420 million people (expected)'],
    ['争取上级资金28.6亿元。', 'RMB 2.86 billion'],
    ['力争全年超额完成，前三季度各类资金落实2410亿元。', 'RMB 241 billion'],
  ])('says what is aimed at, and no more: %s', (paragraph, said) => {
    expect(digestOf([paragraph])).toMatch(new RegExp(`${said.replaceAll(/[()]/gu, String.raw`\$&`)}(?:$|\n)`, 'u'));
  });

  it('takes no rule for a target', () => {
    expect(digestOf(['用于村集体事业的比例不低于55%。'], '松江市稳增长行动方案')).not.toContain('target');
  });
});

describe('the title of news', () => {
  it('plans nothing where its task is done', () => {
    const title = '“绿廊”工程三年完成治理任务1.8亿亩';
    expect(read([title, '固定资产投资增长8%。'], title).join(' ')).not.toMatch(/plan|target/);
  });
});

describe('a year that is yet to come', () => {
  it('makes a target', () => {
    expect(read(['到2030年，研发经费投入强度达到3%。'])).toEqual([
      'target: Target, by 2030: R&D intensity to reach 3%.',
    ]);
  });

  it('does so behind what is done', () => {
    const [done, goal] = read(['目前，全省已建成充电桩3.2万个，到2030年，建成充电桩12万个。']);
    expect([done, goal]).toEqual([
      expect.stringMatching(/^reported: .*32,000/),
      expect.stringMatching(/^target: .*120,000/),
    ]);
  });

  it('tells of a sum that somebody aims at', () => {
    expect(read(['到2030年，力争累计建成高标准农田13.5亿亩。'])[0]).toMatch(
      /^target: Target, by 2030: to complete 1.35 billion mu/,
    );
  });

  it.each([
    '研究显示，到2035年，全国60岁以上老年人口达到4.2亿人。',
    '到2030年，全球人工智能市场规模达到1.8万亿美元。',
    '到2030年，人均可支配收入已居全国第二位。',
    '按规定，到2030年，绿化率达到35%。',
  ])('makes none of what is done or asked for: %s', (paragraph) => {
    expect(read([paragraph])).toEqual([]);
  });
});

describe('a forecast', () => {
  it('of the whole year goes on behind who gives it', () => {
    expect(read(['他预计，全年固定资产投资约3.6万亿元。'])[0]).toMatch(/^claim: Expected, over the whole year/);
  });
});

describe('a five-year plan', () => {
  it('that nobody can tell to be over is told to the tenth, and not in the present', () => {
    expect(read(['“十四五”时期，全市地区生产总值年均增长6.1%。'])[0]).toMatch(/^reported: /);
    expect(read(['“十四五”时期，全市上下攻坚克难。'])).toEqual([]);
    expect(read(['“十五五”时期，全市地区生产总值年均增长6.1%。'])).toEqual([]);
  });
});

describe('what is done with an aim in view', () => {
  it('is done', () => {
    expect(read(['2024年，全市锚定高质量发展，城镇登记失业率3.1%。']).at(-1)).toMatch(/^reported: In 2024, /);
  });
});

describe('the year that a report looks back on', () => {
  it('is the one whose figures are not yet final', () => {
    const told = read(
      ['他说，过去一年，全市上下攻坚克难。全年地区生产总值预计达到1426.8亿元，增长6.2%。'],
      '江城市政府工作报告',
    );
    expect(told.at(-1)).toBe(
      'reported: By current estimates, over the whole year, the city’s gross regional product reached RMB 142.68 billion, up 6.2%.',
    );
  });
});

describe('what is foreseen behind a result', () => {
  it('leaves what is compared with the year before a result', () => {
    const told = read(['今年早稻产量567.4亿斤，比上年增加2.8亿斤，预计全年粮食产量将再创新高。']);
    expect(told).toEqual([
      'reported: This year, early rice output was 56.74 billion jin, up 280 million jin from the previous year.',
    ]);
  });

  it('makes no result of it where a goal stands there', () => {
    expect(read(['今年早稻产量567.4亿斤，比上年增加2.8亿斤，力争全年再创新高。'])).toEqual([]);
  });
});

describe('a goal without a figure among others', () => {
  it('is one', () => {
    const told = read(['今年的主要预期目标是：地区生产总值增长6%左右，居民收入增长与经济增长同步。']);
    expect(told[1]).toMatch(/^target: .*personal income/);
  });
});

describe('what only the article tells which it is', () => {
  it.each(['目前资金已全部下达。', '二期项目开工建设。', '他在报告中回顾了工作。'])('is not told: %s', (paragraph) => {
    expect(read([paragraph])).toEqual([]);
  });
});

describe('the sections of a work report', () => {
  const deeds = '（二）民生保障有力。新增学位1200个。改造老旧小区36个，惠及居民8200户。';
  const planned = '（一）扩大有效投资。实施重点项目320个。';
  const review = [
    'reported: 1,200 school places have been added.',
    'reported: 36 old residential communities have been renovated.',
  ];
  const inAll = (told: readonly string[]) => {
    expect(told).toEqual(expect.arrayContaining(review));
    expect(told.join('\n')).not.toMatch(/(?:plan|target|-): .*(?:school places|communities|households)/);
    expect(told.filter((text) => text.includes('320'))).toEqual(['plan: Plan: to carry out 320 key projects.']);
  };

  it.each([
    ['一、2025年工作回顾', '二、2026年工作安排'],
    ['一、2025年工作总结', '二、2026年重点工作'],
    ['一、2025年主要工作', '二、2026年目标任务'],
    ['一、2025年取得的成绩', '二、2026年工作总体要求和主要目标'],
    ['一、过去一年工作回顾', '二、今年工作总体安排'],
    ['第一部分 2025年工作情况', '第二部分 2026年工作打算'],
  ])('%s looks back, and %s ahead', (back, ahead) => {
    inAll(read([back, deeds, ahead, planned], '青原市2026年政府工作报告（节选）'));
    inAll(read(['青原市2026年政府工作报告（节选）', back, deeds, ahead, planned], '青原市2026年政府工作报告（节选）'));
    inAll(read([back, deeds, ahead, planned]));
  });

  it('begin their first paragraph', () => {
    const back = '一、2025年工作回顾 过去一年，全市上下迎难而上。';
    inAll(
      read([back, deeds, '二、2026年工作安排。今年要突出抓好以下工作。', planned], '2026年青原市政府工作报告（节选）'),
    );
    inAll(read([back, deeds, '二、2026年工作安排。今年要突出抓好以下工作。', planned]));
  });

  it('go on looking back behind goals that have been met or missed', () => {
    const opening = '过去一年，我们坚持稳中求进工作总基调。受市场调整影响，进出口总额未达预期目标。';
    const told = read(['一、2025年工作回顾', opening, deeds], '2026年青原市政府工作报告（节选）');
    expect(told).toEqual(expect.arrayContaining(review));
    expect(told.join('\n')).not.toMatch(/Plan|Target/);
  });

  it('go on looking back where the goals of the year are named', () => {
    const opening = '过去一年，全县上下锚定目标、克难奋进，完成地区生产总值268亿元，增长5.8%。';
    const told = read(['第一部分 2025年工作回顾', opening, deeds], '青原县2026年政府工作报告（摘要）');
    expect(told).toEqual(expect.arrayContaining(review));
    expect(told.join(' ')).not.toMatch(/Plan|Target/);
  });

  it('are not ended by the headings of what they hold', () => {
    const told = read(['一、2025年工作回顾', '（一）重点任务扎实推进', '新增学位1200个。'], '2026年青原市政府工作报告');
    expect(told.at(-1)).toBe('reported: 1,200 school places have been added.');
  });

  it('look back no longer where problems are named', () => {
    const problems = '同时，我们也清醒认识到，发展中还存在不少短板。';
    const told = read(['一、2025年工作回顾', problems, '改造老旧小区36个。'], '2026年青原市政府工作报告');
    expect(told.join('\n')).not.toMatch(/reported: .*communities/);
  });
});

describe('a plan of a work report', () => {
  const title = '清河市2026年政府工作报告';

  it('is to bring about what it tells without a word of intent', () => {
    const told = read(
      ['二、2026年工作安排', '（一）深化医疗改革。城乡公交服务更加便捷。养老服务体系基本建成。'],
      title,
    );
    expect(told.slice(-1)).toEqual(['plan: The elderly care system will be basically completed.']);
    expect(told.filter((text) => text.includes('become'))).toEqual([
      'plan: Services for urban-rural bus services will become more convenient.',
    ]);
  });

  it('tells as it is what is said to be so already', () => {
    const told = read(['二、2026年工作安排', '（一）深化医疗改革。养老服务体系仍不完善。'], title);
    expect(told.join(' ')).not.toMatch(/plan: .*elderly/);
  });
});

describe('a figure behind 初步核算', () => {
  it('is preliminary where it is one of the accounts', () => {
    expect(
      read(['初步核算，2025年全市地区生产总值2318.5亿元，增长5.6%；一般公共预算收入186.2亿元，增长4.1%。']),
    ).toEqual([
      'reported: By preliminary figures, in 2025, the city’s gross regional product was RMB 231.85 billion, up 5.6%.',
      'reported: In 2025, the city’s general public budget revenue was RMB 18.62 billion, up 4.1%.',
    ]);
  });
});

describe('the output value of industries in a list', () => {
  it('is that of all of them', () => {
    expect(read(['传统铸造、建材行业产值连续两年下滑。']).join(' ')).not.toMatch(/casting and the output/);
  });
});
