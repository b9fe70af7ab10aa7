/** News of documents and meetings: what they set out and ask for, and what of it has been, is, or is to be. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Status and text of each statement of the last paragraph. */
function told(paragraphs: string | readonly string[], title: string | null = null): string[] {
  const written = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  const { paragraphs: read } = engine.read({ title, date: '2025-10-20', paragraphs: written });
  return (read.at(-1)?.english ?? []).flatMap(({ kind, status, text }) =>
    kind === 'statement' ? [`${status ?? 'none'}: ${text}`] : [],
  );
}

describe('what a document says of itself', () => {
  it.each([
    [
      '《意见》从加强源头治理、健全监管机制等方面提出20条措施。',
      'none: The Opinions put forward 20 measures in areas such as strengthening governance at the source and improving oversight mechanisms.',
    ],
    [
      '《方案》从扩大服务供给、优化市场环境2个方面，提出14条具体举措。',
      'none: The Plan puts forward 14 concrete measures in 2 areas: expanding supply of services and optimizing the market environment.',
    ],
    ['《行动方案》围绕四个方面部署16项重点任务。', 'none: The Plan sets out 16 key tasks in 4 areas.'],
    ['《办法》自公布之日起施行。', 'none: The Measures take effect on the date of publication.'],
  ])('is told: %s', (chinese, english) => {
    expect(told(chinese)).toEqual([english]);
  });

  it('is told with how long it holds, but not where nobody knows what holds', () => {
    expect(told('《方案》自印发之日起实施，有效期至2028年12月31日。').at(-1)).toBe(
      'none: The Plan remains valid until December 31, 2028.',
    );
    expect(told('许可证由县级部门发放，有效期5年。').join(' ')).not.toContain('valid');
  });

  it('is said of the document that has been issued', () => {
    expect(told('近日，教育部等六部门印发《关于加强校园安全的意见》，对今后三年校园安全工作作出部署。').at(-1)).toBe(
      'none: The Opinions make arrangements for campus safety work over the next three years.',
    );
  });

  it('is no plan of measures, but one where it says so', () => {
    expect(told('《规划》提出12条措施。')).toEqual(['none: The Plan puts forward 12 measures.']);
    expect(told('《规划》将提出12条措施。').join(' ')).not.toContain('none: The Plan puts forward');
  });

  it('is news in the headline of a plan too', () => {
    const [headline] = engine.read({
      title: '民政部等九部门印发《养老服务行动方案》',
      date: '2025-10-20',
      paragraphs: ['民政部等九部门印发《养老服务行动方案》'],
    }).paragraphs;
    expect(headline?.english[0]?.text).toMatch(/^9 departments, including the Ministry of Civil Affairs, issue the /);
  });
});

describe('a meeting', () => {
  it('is told with where it was held, by its kind, and with what was done at it', () => {
    expect(told('8月21日，民政部在江苏省徐州市召开养老服务工作现场会，总结上半年工作，部署下半年任务。')).toEqual([
      'reported: On August 21, the Ministry of Civil Affairs held an on-site meeting in Xuzhou, Jiangsu Province, reviewed work for the first half of the year, and made arrangements for tasks for the second half of the year.',
    ]);
  });

  it('has not done what it was to serve', () => {
    const statements = told(
      '9月3日，商务部召开座谈会，深入贯彻落实党中央、国务院决策部署，听取企业意见，进一步稳定市场预期。',
    );
    expect(statements.join(' ')).toContain('listened to');
    expect(statements.join(' ')).not.toMatch(/implement|expectations/);
  });

  it.each([
    ['会议在北京召开，全面总结工作，加快推进改革。', /eform/],
    ['近日，市政府召开常务会议，研究促进就业措施。', /research/],
    ['五部门联合召开旅游市场整治视频会议，通报典型案例。', /eport on/],
  ])('is not told as having reached its aim, nor its agenda as a call: %s', (chinese, wrong) => {
    expect(told(chinese, '文化和旅游部部署旅游市场秩序整治').join(' ')).not.toMatch(wrong);
  });

  it('names what is wrong, which is no plan', () => {
    const statements = told('会议强调，要清醒认识到，基层执法力量不足，极端天气多发频发。');
    expect(statements).toEqual([
      'none: The strength of community-level law enforcement is insufficient.',
      'none: Extreme weather occurs frequently.',
    ]);
  });

  it('tells in its review no plan of what has been, for a year that stands between two figures', () => {
    const [review] = told(
      '会议指出，农田用水效率由2019年的0.51提高到2024年的0.57，在播种面积持续增加的情况下，农业用水总量保持基本稳定。',
      '水利部部署农田水利建设工作',
    );
    expect(review ?? '').not.toMatch(/^plan/);
  });

  it('asks for each point of its list, whatever the point before asks of others', () => {
    const statements = told(
      '会议要求，一要优先将条件适宜的灌区纳入实施范围；二要加快数字孪生灌区建设；三要守住安全生产底线。',
    );
    expect(statements).toContain('plan: Speed up the development of digital twin irrigation areas.');
  });
});

describe('what is asked for', () => {
  it('is asked for to the end of the sentence, and has not been done', () => {
    const statements = told('交通运输部近日印发通知，要求各地做好水上交通安全工作，有效防范化解重大安全风险。');
    expect(statements.at(-1)).toBe('plan: Effectively forestall and defuse major safety risks.');
  });

  it.each([
    ['会议要求各地加强监管，各部门密切配合，形成监管合力。', /cooperate/],
    ['通知要求有关部门开展检查，目前已排查企业1200家，整改隐患350处。', /ectify/],
    ['市场监管总局要求各地开展检查，查处案件120件。', /plan: Investigate/],
  ])('is no fact, and what has been done is not asked for: %s', (chinese, wrong) => {
    expect(told(chinese).join(' ')).not.toMatch(wrong);
  });

  it('is told of the notice or the meeting that asks', () => {
    expect(told('通知要求各级教育部门开展安全隐患排查。')).toEqual([
      'none: The circular requires all levels of education authorities to carry out the inspection of safety hazards.',
    ]);
    expect(told('会议要求各地压实责任。')).toEqual([
      'reported: The meeting required local authorities to enforce responsibilities.',
    ]);
    expect(told('群众意见要求改善交通。')).toEqual([]);
  });

  it('is told behind what others are encouraged to do, where only a document can ask for it', () => {
    const statements = told('《方案》提出，鼓励企业利用厂房屋顶建设光伏电站，支持有条件的园区探索绿电直连模式。');
    expect(statements.at(-1)).toBe('plan: Support qualified parks in exploring the direct green power supply model.');
  });

  it('is not told where those are asked who have done wrong', () => {
    expect(told('市场监管总局责令企业立即整改，追究有关人员责任。').join(' ')).not.toContain('nvestigate');
  });

  it.each([
    [
      '新建冷库原则上应达到二级能效水平。',
      'plan: In principle, newly built cold storage facilities must reach second-level energy efficiency levels.',
    ],
    ['企业不得泄露消费者个人信息。', 'plan: Enterprises must not leak consumers’ personal information.'],
    ['严禁违规收费，不得泄露消费者个人信息。', 'plan: Do not leak consumers’ personal information.'],
    ['年底前完成整改。', 'plan: By the end of the year, complete rectification.'],
    [
      '企业可通过购买绿色电力证书等方式满足用能需求。',
      'none: Enterprises can meet energy-use demand by such means as buying green electricity certificates.',
    ],
  ])('is told: %s', (chinese, english) => {
    expect(told(chinese).at(-1)).toBe(english);
  });

  it.each([
    ['对不达标的企业，监管部门已责令停产，县财政给予补助。', 'subsidies'],
    ['未经消费者同意，不得泄露消费者个人信息。', 'leak'],
    ['对在冬季组织省外游客过夜的旅行社，各地可结合实际给予奖励。', 'reward'],
    ['新建冷库30座。', 'must'],
    ['出台《行动方案》，旨在补齐养老服务短板。', 'Introduce'],
  ])('is not told without its condition or its end: %s', (chinese, english) => {
    expect(told(chinese).join(' ')).not.toContain(english);
  });
});

describe('a dateline below the title', () => {
  it('tells which years are over', () => {
    const statuses = (line: string) =>
      engine
        .read({ title: '养老服务工作动态', date: null, paragraphs: [line, '到2026年底，新建农村敬老院120家。'] })
        .paragraphs.at(-1)
        ?.english.map(({ status }) => status);
    expect(statuses('2025年10月20日 09:30')).toContain('target');
    expect(statuses('2028-10-20')).not.toContain('target');
  });
});

describe('the title of a document', () => {
  it.each([
    [
      '《国务院关于支持企业创新的若干意见》',
      'the Several Opinions of the State Council on Supporting Corporate Innovation',
    ],
    ['《苏州市支持外贸企业的若干措施》', 'the Several Measures of Suzhou on Supporting Foreign Trade Enterprises'],
    ['《关于加强监管防范风险的意见》', 'the Opinions on Strengthening Oversight and Guarding Against Risks'],
    ['《关于进一步做好劳动者权益保障工作的意见》', 'the Opinions on Protection of Workers’ Rights and Interests'],
  ])('says whose it is and all that it is about: %s', (title, english) => {
    expect(told(`会议讨论${title}。`).join(' ')).toContain(`${english}.`);
  });
});
