/** When, where, why and on what occasion: clauses that only lead to the next, meetings that were held, and who spoke there. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Status and text of each. */
function told(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, status, text }) =>
    kind === 'statement' ? [`${status ?? 'none'}: ${text}`] : [],
  );
}

/** Who is told to say it. */
function speakersOf(paragraph: string): (string | null)[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, speaker }) => (kind === 'statement' ? [speaker] : []));
}

describe('a clause that only leads to the next', () => {
  it.each([
    [
      '会前，市领导会见了客商代表。',
      'reported: Before the meeting, the municipal leader met with merchant representatives.',
    ],
    ['压力测试期间，企业加快转型。', 'none: During the stress test, enterprises transform at a faster pace.'],
    [
      '试点以来，企业加快转型。',
      'reported: Since the start of the pilot program, enterprises have transformed at a faster pace.',
    ],
    [
      '主题教育开展以来，各地解决了一批问题。',
      'reported: Since the launch of the education campaign, local authorities have solved a number of problems.',
    ],
    ['自2017年以来，东莞持续推进改革。', 'reported: Since 2017, Dongguan has continued to advance reform.'],
    ['前不久，省政府印发《意见》。', 'reported: Recently, the provincial government issued the Opinions.'],
    ['建成后，该水库将改善供水条件。', 'plan: After completion, the reservoir will improve water supply conditions.'],
    ['由于需求下降，企业加快转型。', 'none: Due to falling demand, enterprises transform at a faster pace.'],
    [
      '经国务院批准，财政部发布公告。',
      'reported: With the approval of the State Council, the Ministry of Finance has released an announcement.',
    ],
    ['对于老年人来说，专业护理十分重要。', 'none: For older people, professional nursing is very important.'],
    ['就企业而言，技术创新十分重要。', 'none: For enterprises, technological innovation is very important.'],
    [
      '在保护主义抬头情况下，企业加快转型。',
      'none: Amid the rise of protectionism, enterprises transform at a faster pace.',
    ],
    ['在内蒙古乌兰察布，企业加快转型。', 'none: In Ulanqab, Inner Mongolia, enterprises transform at a faster pace.'],
    ['从长远看，市场前景广阔。', 'none: In the long run, the market prospect is broad.'],
    ['从国际看，市场竞争加剧。', 'none: Internationally, market competition intensifies.'],
    ['在沿海，企业加快转型。', 'none: In coastal areas, enterprises transform at a faster pace.'],
  ])('is told with it: %s', (paragraph, english) => {
    expect(told(paragraph)).toEqual([english]);
  });

  it.each([
    ['where it holds', '在青禾谷街头，企业加快转型。'],
    ['for whom it holds', '对咿呀学语的娃娃来说，专业护理十分重要。'],
    ['in which case it holds', '在哗啦啦下雨的情形下，企业应当提高单价。'],
    ['on what occasion its figure holds', '活动期间，全市接待游客300.5万人次。'],
    ['what has been completed', '建成后，可带动就业。'],
  ])('and says in words unknown to us %s, which is then not told without', (_, paragraph) => {
    expect(told(paragraph)).toEqual([]);
  });
});

describe('a meeting', () => {
  it.each([
    [
      '9月6日，国新办就稳就业政策举行新闻发布会。',
      'reported: On September 6, the State Council Information Office held a press conference on employment stabilization policies.',
    ],
    [
      '国新办就2021年上半年金融统计数据情况举行新闻发布会。',
      'reported: The State Council Information Office held a press conference on financial statistics for the first half of 2021.',
    ],
    [
      '省政协在成都召开专题协商会。',
      'reported: The Provincial Committee of the CPPCC held a special consultation meeting in Chengdu.',
    ],
    [
      '省农业农村厅在赣州市召开乡村旅游发展推进会。',
      'reported: The Provincial Department of Agriculture and Rural Affairs held a meeting on rural tourism development in Ganzhou.',
    ],
    [
      '中国共产党赣州市第六届委员会第九次全体会议11月26日举行。',
      'reported: On November 26, the Ninth Plenary Session of the Sixth CPC Ganzhou Municipal Committee was held.',
    ],
    ['浙江数字经济投资对接会在杭州市举行。', 'reported: An investment matchmaking event was held in Hangzhou.'],
    ['在北京，市政府召开会议。', 'reported: In Beijing, the Municipal People’s Government held a meeting.'],
    ['市政府将召开新闻发布会。', 'plan: The municipal government will hold a press conference.'],
    ['甘肃省举行文化和旅游新闻发布会。', 'reported: Gansu Province held a press conference.'],
  ])('is told by its kind: %s', (paragraph, english) => {
    expect(told(paragraph)).toEqual([english]);
  });

  it('is told with its hosts', () => {
    expect(told('推介会由山西省商务厅、太原市人民政府主办，市投资促进局承办。')).toEqual([
      'reported: The promotion event was hosted by the Shanxi Provincial Department of Commerce and the Taiyuan Municipal People’s Government.',
      'reported: The Municipal Investment Promotion Bureau organized the event.',
    ]);
  });

  it('is one of several where the clause counts them', () => {
    expect(told('全省召开三场座谈会。')).toEqual(['reported: The province has held 3 symposiums.']);
  });

  it('is not told of a work meeting on a matter that is not understood', () => {
    expect(told('甘肃召开咿呀学语推进会。')).toEqual([]);
  });
});

describe('what officers do at a meeting', () => {
  it.each([
    ['太原市委副书记、市长李明到会致辞。', 'reported: Mayor Li Ming attended and gave an address.'],
    [
      '国家统计局新闻发言人李明介绍了8月份国民经济运行情况。',
      'reported: Li Ming, Spokesperson of the National Bureau of Statistics, gave a briefing on national economy operations for August.',
    ],
    [
      '财政部、农业农村部负责同志介绍有关情况。',
      'reported: Officials of the Ministry of Finance and the Ministry of Agriculture and Rural Affairs gave a briefing.',
    ],
    [
      '市教育局局长王丽萍介绍情况，并回答记者提问。',
      'reported: Wang Liping, Director of the Municipal Education Bureau, gave a briefing and answered questions from reporters.',
    ],
  ])('is told: %s', (paragraph, english) => {
    expect(told(paragraph)).toEqual([english]);
  });

  it('is told of them and of no factory', () => {
    expect(told('企业负责人介绍生产情况。')).not.toContain('reported: Officials of enterprises gave a briefing.');
  });
});

describe('a frame of speech', () => {
  it.each([
    ['“十五五”规划纲要明确，推进绿色低碳发展。', 'The 15th Five-Year Plan'],
    ['党的二十届四中全会提出，加快建设农业强国。', 'The fourth plenary session of the 20th CPC Central Committee'],
    ['新办法规定，企业应当建立管理制度。', 'The new measures'],
    ['中国国家统计局宣布，今年一季度国内生产总值增长5.3%。', 'The National Bureau of Statistics'],
    ['气象部门预测，今年夏季降水偏多。', 'The meteorological authorities'],
    ['调研显示，企业用工需求上升。', null],
    ['记者发现，企业用工需求上升。', null],
  ])('names who says it, or the article: %s', (paragraph, speaker) => {
    expect(speakersOf(paragraph)).toEqual([speaker]);
  });

  it('of somebody whom we cannot name leaves what they think untold', () => {
    expect(told('在果农看来，市场前景广阔。')).toEqual([]);
  });
});
