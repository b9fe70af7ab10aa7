/** What people say of themselves and of their own firms, farms and villages, and what others are only reported to say. */
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

function textsIn(...paragraphs: readonly string[]): string[] {
  return saidIn(...paragraphs).map((said) => said.slice(said.indexOf(': ') + 2));
}

describe('what somebody says of themselves', () => {
  it.each([
    ['“我家去年收入8万元。”村民张秀兰告诉记者。', 'Last year, my family’s income was RMB 80,000.'],
    ['“我每月能拿4500元。”村民刘秀英说。', 'I earn RMB 4,500 a month.'],
    ['“我家一年收入8万元。”村民刘秀英说。', 'My family’s income is RMB 80,000 a year.'],
    ['“我在这里工作了8年。”工人刘秀英说。', 'I have worked here for 8 years.'],
    ['“我是一名老党员。”村民赵大山说。', 'I am a veteran Party member.'],
    ['“我家的收入增加了。”村民赵大山说。', 'My family’s income has increased.'],
    ['“我们厂的产品合格率达到99.5%。”厂长王刚说。', 'Our factory’s product pass rate reached 99.5%.'],
    ['“我们学校有学生1200名。”校长何静说。', 'Our school has 1,200 students.'],
    [
      '“去年，我们村人均可支配收入达到2.3万元。”村民王建国说。',
      'Last year, our village’s per capita disposable income reached RMB 23,000.',
    ],
    ['“我们不生产低端产品。”公司总经理周建民说。', 'We do not produce low-end products.'],
    ['“政府帮助我们解决了困难。”商户王芳说。', 'The government helps us to solve difficulties.'],
    ['“我在合作社上班。”村民张秀兰说。', 'I work at a cooperative.'],
    ['“我家被评为文明家庭。”村民张秀兰说。', 'My family has been named a civilized family.'],
    ['“我们团队研发出3种新品种。”研究员何静说。', 'Our team has developed 3 types of new varieties.'],
    ['“以前，我家种植玉米。”村民刘秀英说。', 'In the past, my family grew corn.'],
  ])('%s is told in the first person', (chinese, english) => {
    expect(textsIn(chinese)).toEqual([english]);
  });

  it('is of then and of now as the words say', () => {
    expect(textsIn('“以前我们主要生产低端产品，现在我们生产高端设备。”公司负责人李明说。')).toEqual([
      'In the past, we mainly produced low-end products.',
      'Now, we produce high-end equipment.',
    ]);
  });

  it.each([
    '我家去年收入8万元。',
    '“我弟弟在深圳打工。”村民赵大山说。',
    '“我希望每月能拿5000元。”村民赵军说。',
    '“我们雇了20名工人，每月工资5000元。”农场主王刚说。',
    '“我们村的合作社去年产值达到200万元。”村党支部书记王建国说。',
    '“我家去年收入8万元。”一张纸条上写着。',
    '市长王志杰到村里走访。“我家去年收入8万元。”',
    '“如果订单增加，我们公司将扩大产能。”公司负责人李明说。',
    '“我们能不能继续合作？”公司负责人李明说。',
  ])('%s is not told', (chinese) => {
    expect(saidIn(chinese).join(' ')).not.toMatch(/\b(?:my|our|we)\b/i);
  });

  it('is no word for the country where the article says 我国 and 我市', () => {
    expect(saidIn('去年，我国外贸出口增长5%。').join(' ')).not.toMatch(/\b(?:my|our|I)\b/);
    expect(saidIn('去年，我市工业增加值增长7.1%。')).toEqual([
      'the article: Last year, the city’s value added of industry grew by 7.1%.',
    ]);
  });
});

describe('figures of a speaker who heads a firm', () => {
  const manager = '恒锐机械有限公司总经理陈志远说。';

  it.each([
    [`“今年订单增长30%。”${manager}`, 'This year, the company’s orders grew by 30%.'],
    [
      `“去年研发投入占营业收入的8%。”${manager}`,
      'Last year, the company’s R&D spending accounted for 8% of business revenue.',
    ],
    [`“去年我们公司产值达到5亿元。”${manager}`, 'Last year, our company’s output value reached RMB 500 million.'],
    [`“去年全国新能源汽车出口增长30%。”${manager}`, 'Last year, China’s exports of new energy vehicles grew by 30%.'],
  ])('%s are of the firm, or of whom it says', (chinese, english) => {
    expect(saidIn(chinese)).toEqual([`Chen Zhiyuan, General Manager of Hengrui Machinery Co., Ltd.: ${english}`]);
  });

  it.each([
    `“去年市场需求增长20%。”${manager}`,
    `“明年产值增长20%。”${manager}`,
    `“去年，子公司营业收入增长20%。”${manager}`,
    `“去年行业利润下降20%，订单减少15%。”${manager}`,
    `“如果关税降低，出口额增长20%。”${manager}`,
    '“今年订单增长30%。”车间工人赵小军说。',
    '“今年订单增长30%。”多位企业负责人说。',
    '“今年订单增长30%。”江州大学教授李国强说。',
  ])('%s are of nobody who is known', (chinese) => {
    expect(saidIn(chinese)).toEqual([]);
  });

  it('are the firm’s at a later mention of the name alone', () => {
    expect(saidIn(`“市场需求旺盛。”${manager}`, '陈志远说：“今年订单增长30%。”')).toEqual([
      'Chen Zhiyuan, General Manager of Hengrui Machinery Co., Ltd.: This year, the company’s orders grew by 30%.',
    ]);
  });
});

describe('who says it', () => {
  it.each([
    ['清华大学教授李稻华', 'Li Daohua, Professor at Tsinghua University'],
    ['江西师范大学经济学院副教授何静', 'He Jing, Associate Professor at Jiangxi Normal University'],
    ['云溪村村民张秀兰', 'Zhang Xiulan, Villager of Yunxi Village'],
    ['云溪茶叶专业合作社理事长李大勇', 'Li Dayong, Chairperson of Yunxi Tea Specialized Cooperative'],
    ['秦岭润禾生物科技有限公司总经理何文涛', 'He Wentao, General Manager of Qinling Runhe Biotechnology Co., Ltd.'],
    ['南宁海关副关长覃立松', 'Qin Lisong, Deputy Director of Nanning Customs'],
    ['车间工人赵小军', 'Zhao Xiaojun, Worker'],
    ['快递员周勇', 'Zhou Yong, Courier'],
  ])('%s has the role that the text gives', (who, english) => {
    const { people } = engine.read({ title: null, date: null, paragraphs: [`${who}说，外贸稳步增长。`] });
    expect(people.map((person) => introduce(person))).toEqual([english]);
    expect(saidIn(`${who}说，外贸稳步增长。`)).toEqual([`${english}: Foreign trade grows steadily.`]);
  });

  it.each([
    ['在清华大学教授李稻华看来，外贸稳步增长。', 'Li Daohua, Professor at Tsinghua University'],
    ['有记者问：外贸形势怎么样？商务部部长王文涛答：外贸稳步增长。', 'Wang Wentao, Minister of Commerce'],
    ['德国西格玛集团首席执行官穆勒表示，外贸稳步增长。', 'A company executive'],
    ['多位受访者表示，外贸稳步增长。', 'Interviewees'],
    ['南宁海关表示，外贸稳步增长。', 'Nanning Customs'],
    ['“外贸稳步增长。”种植大户马建国算了一笔账。', 'Ma Jianguo, Large-Scale Farmer'],
  ])('is found: %s', (chinese, speaker) => {
    expect(saidIn(chinese)).toEqual([`${speaker}: Foreign trade grows steadily.`]);
  });
});

describe('what the author only reports', () => {
  it.each([
    '一个流行的看法是，居民收入增长放缓。这种看法并不全面。',
    '有人认为，居民收入增长放缓。',
    '按照张伟的说法，居民收入增长放缓。',
    '一些西方媒体声称，居民收入增长放缓。',
    '“居民收入增长放缓。”这样的说法并不准确。',
    '“居民收入增长放缓吗？”记者问。',
  ])('%s is not told', (chinese) => {
    expect(saidIn(chinese).join(' ')).not.toMatch(/income/);
  });
});

describe('a deputy who governs', () => {
  it('has a say in what is to be done: it is a target, and no advice', () => {
    const read = engine.read({
      title: '清河市举行专题记者会',
      date: '2025-01-16',
      paragraphs: [
        '市人大代表、临江区委书记何志远回答记者提问。',
        '何志远介绍，临江区把培育企业作为发展的第一要务。',
        '“到2027年，我们要力争实现工业产值2000亿元。”何志远说。',
      ],
    });
    const told = read.paragraphs.flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement'));
    expect(told.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Linjiang District takes fostering enterprises as the top priority of development.',
        'Target, by 2027: industrial output value to reach RMB 200 billion.',
      ]),
    );
  });
});
