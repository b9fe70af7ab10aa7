/** What news of officials, ministries and documents says in set words, without figures. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('when it is to be done', () => {
  it.each([
    [
      '财政部将指导各地于2027年6月底前出台实施方案。',
      'The Ministry of Finance will guide local authorities to introduce implementation plans by the end of June 2027.',
    ],
    [
      '审计署今年5月起会同财政部开展专项检查。',
      'Since May of this year, the National Audit Office has carried out special inspection together with the Ministry of Finance.',
    ],
    ['全部机组计划建成投产。', 'All generating units are scheduled to be completed and put into production.'],
  ])('is told: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('who is to do it', () => {
  it.each([
    ['相应费用由市级财政承担。', 'Corresponding expenses are borne by municipal-level public finance.'],
    ['由地方给予一次性补贴。', 'Local governments give one-time subsidies.'],
    ['座谈会由副市长李建国主持。', 'The symposium was chaired by Li Jianguo.'],
  ])('is told: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what a document says and what is said of it', () => {
  it.each([
    ['《条例》对数据安全作出规定。', 'The Regulations lay down provisions on data security.'],
    ['全面清理阻碍公平竞争的政策措施。', 'Fully remove policies and measures that hinder fair competition.'],
    ['严禁以研学名义开发房地产。', 'Strictly prohibit developing real estate in the name of study tours.'],
    ['鼓励利用闲置厂房发展电子商务。', 'Encourage using idle factory buildings to develop e-commerce.'],
    ['落实会议确定的任务。', 'Implement the tasks set by the meeting.'],
    ['打破城市和农村之间的壁垒。', 'Break barriers between cities and rural areas.'],
    ['湖北、湖南、江西三省加强合作。', 'Hubei, Hunan, and Jiangxi strengthen cooperation.'],
    [
      '交通运输部有关负责人就《办法》出台背景和主要内容回答了记者提问。',
      'The Ministry of Transport’s officials in charge have answered reporters’ questions about the background to the release and the main content of the Measures.',
    ],
  ])('is told: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what officials did on a day', () => {
  it.each([
    [
      '11月3日，市委书记李建国深入企业、社区，了解民营经济发展情况，并主持召开企业家座谈会。',
      'On November 3, Li Jianguo visited enterprises and communities, learned about the development of the private sector, and chaired an entrepreneurs’ symposium.',
    ],
    ['市长周国梁参加座谈会。', 'Mayor Zhou Guoliang attended the symposium.'],
    ['市长周国梁对企业创新的做法给予充分肯定。', 'Zhou Guoliang spoke highly of the practice of corporate innovation.'],
    [
      '省政府新闻办举行发布会介绍粮食生产情况。',
      'The Provincial Government Information Office held a press conference to present information on grain production.',
    ],
  ])('is told: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('sessions, speeches, agreements and ceremonies', () => {
  it.each([
    [
      '市十五届人大五次会议将于明年1月召开。',
      'In January of next year, the Fifth Session of the Fifteenth Municipal People’s Congress will be held.',
    ],
    [
      '要学习贯彻习近平总书记在民营企业座谈会上的重要讲话精神。',
      'Study and implement the guiding principles of General Secretary Xi Jinping’s important speech at the symposium on private enterprises.',
    ],
    [
      '根据协议，双方将加强技术合作。',
      'In accordance with the agreement, the two sides will strengthen technological cooperation.',
    ],
    [
      '省政府与国铁集团签署战略合作协议。',
      'The provincial government and China State Railway Group have signed a strategic cooperation agreement.',
    ],
    [
      '组织企业与合作社签订长期采购协议。',
      'Organize enterprises and cooperatives to sign long-term procurement agreements.',
    ],
    ['开工仪式在南昌举行。', 'The groundbreaking ceremony was held in Nanchang.'],
    [
      '省委书记李建国到赣州市调研。',
      'Li Jianguo, Secretary of the CPC Provincial Committee, made an inspection tour of Ganzhou.',
    ],
  ])('are told: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what nobody can tell', () => {
  it.each([
    ['自12月1日起扩大试点。'], // whether it has begun
    ['2023年前，东盟为第一大贸易伙伴。'],
    ['确保年底前建成通车。'], // what is to be completed
    ['并就改善民生提出要求。'], // who has
    ['并主持召开座谈会。'],
    ['返乡青年在村口办起小店，带动村民就业。'],
    ['茶叶销往各地。'],
  ])('is not told: %s', (chinese) => {
    expect(statementsOf(chinese)).toEqual([]);
  });

  it('is no future in 还会同', () => {
    expect(statementsOf('商务部还会同财政部发放补贴。').join(' ')).not.toContain('will');
  });
});
