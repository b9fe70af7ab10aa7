/** How the words of a clause hang together: which of them is the verb, what describes what, what belongs to all of a list. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what a meeting or a body does', () => {
  it.each([
    [
      '国务院常务会议研究推动农村电商发展的政策措施。',
      'The executive meeting of the State Council studies the policies and measures for promoting rural e-commerce development.',
    ],
    ['财政部研究促进就业的政策。', 'The Ministry of Finance studies policies for promoting employment.'],
  ])('is its verb, and not the one behind it: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('是 before what something is for', () => {
  it.each([
    [
      '职业教育是培养技能人才、促进就业的重要途径。',
      'Vocational education is an important way of cultivating skilled workers and promoting employment.',
    ],
    ['科技创新是推动经济增长的重要支撑。', 'is an important support'],
  ])('tells what it is: %s', (paragraph, english) => {
    expect(statementsOf(paragraph).join()).toContain(english);
  });
});

describe('不足', () => {
  it.each([
    ['专业人才不足的矛盾较为突出。', 'The problem of insufficient professionals is fairly prominent.'],
    ['部分企业资金不足、成本上升。', 'Some enterprises have insufficient funds and rising costs.'],
    [
      '我市仍面临产业结构单一、人才短缺等问题。',
      'The city still faces problems such as a single industrial structure and a shortage of talent.',
    ],
    ['个别地区基础设施薄弱。', 'The infrastructure of a few regions is weak.'],
  ])('is no shortcoming of what stands before it: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('two words side by side', () => {
  it.each(['市委副书记、市长主持会议。', '坚持党政机关过紧日子。'])(
    'are not told where nobody can tell what is of what: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );

  it.each([
    ['投资消费协同发力。', 'Investment and consumption make concerted efforts.'],
    ['开展企业数字化转型诊断。', 'the diagnosis of enterprise digital transformation'],
    ['加强监测预警。', 'monitoring and early warning'],
  ])('are two only where both are meant: %s', (paragraph, english) => {
    expect(statementsOf(paragraph).join()).toContain(english);
  });
});

describe('the last noun of a list', () => {
  it.each(['芯片、软件产业加快发展。', '提高防洪、供水能力。'])('is not told of the last alone: %s', (paragraph) => {
    expect(statementsOf(paragraph).join()).not.toMatch(/[Cc]hips,? and the|flood control,? and/);
  });

  it('is what all of them have', () => {
    expect(statementsOf('新能源汽车、锂电池出口保持增长。')).toEqual([
      'The exports of new energy vehicles and lithium-ion batteries keep growing.',
    ]);
  });
});

describe('a port with a name of its kind', () => {
  it('is one', () => {
    expect(statementsOf('加快建设重庆内陆港。').join()).not.toMatch(/ports/);
    expect(statementsOf('加快建设成都铁路港。')).toEqual(['Move faster to build Chengdu’s railway port.']);
  });
});

describe('what is to be done to a thing', () => {
  it.each([
    ['产业发展基础仍需巩固。', 'The industrial development foundation still needs to be consolidated.'],
    ['基层治理能力有待提升。', 'Community-level governance capacity needs to be improved.'],
    ['水资源管理不断强化。', 'The management of water resources continues to be strengthened.'],
  ])('is told in the passive: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it.each(['仍需巩固。', '公司持续改进。'])('is not told without the thing: %s', (paragraph) => {
    expect(statementsOf(paragraph)).toEqual([]);
  });
});

describe('a role', () => {
  it('is played where it has a quality of its own', () => {
    expect(statementsOf('防洪工程发挥了重要作用。')).toEqual(['Flood control projects have played an important role.']);
  });

  it('is not told without whose it is', () => {
    expect(statementsOf('在保障供应中发挥重要作用。')).toEqual([]);
  });
});

describe('what does not come', () => {
  it.each([
    ['坚决防范遏制重特大事故发生。', 'Resolutely prevent and curb major and serious accidents.'],
    ['防止产能盲目扩张。', 'Prevent production capacity from blindly expanding.'],
    ['产能过剩导致价格下跌。', 'Overcapacity leads to falling prices.'],
  ])('and what comes: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('a post', () => {
  it('of which there is one is one', () => {
    expect(statementsOf('市委书记主持会议并讲话。').join()).toMatch(/^The Secretary of .* chaired the meeting/);
  });

  it.each(['省委常委、市委书记出席会议。', '局长介绍情况。'])(
    'is not told where there may be several: %s',
    (paragraph) => {
      expect(statementsOf(paragraph)).toEqual([]);
    },
  );
});

describe('是', () => {
  it('is no verb beside another one', () => {
    expect(statementsOf('城市更新是提升城市品质、增进民生福祉的重要举措。')).toEqual([
      'Urban renewal is an important measure for raising quality of the city and enhancing people’s wellbeing.',
    ]);
  });
});

describe('等重点场所', () => {
  it('are the places named, and not what is behind them', () => {
    expect(statementsOf('全面排查食堂、宿舍等重点场所风险隐患。')).toEqual([]);
    expect(statementsOf('排查食堂、宿舍等重点场所。').join()).toContain('key venues such as canteens and dormitories');
  });
});

describe('what a document puts forward', () => {
  it('has not been done', () => {
    const said = statementsOf(
      '近日，省政府印发《关于推进乡村产业发展的意见》，提出以市场为导向，打造一批特色产业集群。',
    );
    expect(said.join()).not.toMatch(/were|have been/);
  });
});

describe('what tells nothing alone', () => {
  it.each([
    '通报会明确。',
    '他最后提醒广大游客。',
    '在现场签约环节。',
    '结合农业部门预测。',
    '（三）设置技术障碍。',
    '发往日本和泰国。',
    '强调科技创新。',
    '部署工作重点突出。',
  ])('is not told: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));
});

describe('many of whom others are told', () => {
  it.each([
    ['养老服务成为不少家庭的难题。', 'a difficulty of many households|a difficulty of many families'],
    ['一些市县财政收支矛盾突出。', 'some cities and counties'],
    ['化解地方债务、房地产等风险。', 'risks in areas such as'],
    ['企业应当依法取得许可。', 'must obtain permits'],
  ])('%s', (paragraph, english) => expect(statementsOf(paragraph).join()).toMatch(new RegExp(english)));
});

describe('an institution of a place', () => {
  it('is the one of which the text tells', () => {
    expect(statementsOf('2024年，县人民法院坚持公正司法。').join()).toContain('the county people’s court adhered');
    expect(statementsOf('县域医院持续发展。').join()).toMatch(/hospitals/);
  });
});

describe('the industry before 产业', () => {
  it.each([
    ['推动陶瓷产业转型升级。', 'Promote the transformation and upgrading of the ceramics industry.'],
    ['确保“十四五”圆满收官。', 'Bring the 14th Five-Year Plan to a successful conclusion.'],
    ['守牢食品安全和耕地保护底线。', 'Firmly hold the bottom line on food safety and farmland protection.'],
  ])('is told whole: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('a noun that closes a list', () => {
  it.each([
    ['建设新能源、新材料产业基地。', 'Build an industrial base for new energy and new materials.'],
    [
      '开展绿色建筑、智能建造和绿色金融试点。',
      'Carry out pilot programs for green buildings, smart construction, and green finance.',
    ],
    [
      '打造国家级数字经济和人工智能创新平台。',
      'Build national-level innovation platforms for the digital economy and artificial intelligence.',
    ],
    [
      '建设数据中心、智算中心和绿色能源基地。',
      'Build a data center, an intelligent computing center, and a green energy base.',
    ],
  ])('holds all of it, where its members cannot stand by themselves: %s', (said, told) => {
    expect(statementsOf(said)).toEqual([told]);
  });
});

describe('a word that is a verb and describes a noun as well', () => {
  it('describes the first of a list', () => {
    expect(statementsOf('探索共享储能、独立储能等商业模式。')).toEqual([
      'Explore business models such as shared energy storage and independent energy storage.',
    ]);
  });
  it.each(['将补贴范围由汽车扩大到家电。', '支持对象由企业扩大到个人。'])(
    'is no verb before how far it goes: %s',
    (said) => {
      expect(statementsOf(said).join(' ')).not.toMatch(
        /[Ss]ubsidize|Support (?:the )?(?:objects?|targets?|recipients?)/,
      );
    },
  );
});
