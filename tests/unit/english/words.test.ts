/** Verbs and set phrases of the news of one sector after another, and what they must not say alone. */
import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../english/grammar/inflect.ts';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('an English verb', () => {
  it.each([
    ['steal', 'steals', 'stole', 'stolen', 'stealing'],
    ['drop', 'drops', 'dropped', 'dropped', 'dropping'],
    ['lie idle', 'lies idle', 'lay idle', 'lain idle', 'lying idle'],
    ['also serve as', 'also serves as', 'also served as', 'also served as', 'also serving as'],
    [
      'build, extend and strengthen chains',
      'builds, extends and strengthens chains',
      'built, extended and strengthened chains',
      'built, extended and strengthened chains',
      'building, extending and strengthening chains',
    ],
    [
      'leave open spaces and add greenery',
      'leaves open spaces and adds greenery',
      'left open spaces and added greenery',
      'left open spaces and added greenery',
      'leaving open spaces and adding greenery',
    ],
    [
      'be launched and go into production',
      'is launched and goes into production',
      'was launched and went into production',
      'been launched and gone into production',
      'being launched and going into production',
    ],
    [
      'improve quality and prices',
      'improves quality and prices',
      'improved quality and prices',
      'improved quality and prices',
      'improving quality and prices',
    ],
  ])('%s has its own forms', (base, singular, past, participle, ing) => {
    expect(conjugate(base)).toMatchObject({ singular, past, participle, ing });
  });
});

describe('what reports tell of a sector', () => {
  it.each([
    ['企业开足马力生产。', 'Enterprises produce at full throttle.'],
    ['种植户改用滴灌。', 'Growers switch to drip irrigation.'],
    ['渔民退捕上岸。', 'Fishermen give up fishing and go ashore.'],
    ['产品远销海外。', 'Products are sold overseas.'],
    ['志愿者上门陪伴老人。', 'Volunteers accompany older people at the doorstep.'],
    ['年轻人偏爱国货。', 'Young people prefer domestic brands.'],
    ['消费者权益得到有效保护。', 'Consumer rights and interests are effectively protected.'],
    ['医保基金安全平稳运行。', 'Medical insurance funds operate safely and smoothly.'],
    ['供应链加速重构。', 'Supply chains are reshaped at a faster pace.'],
    ['近几年，乡村面貌焕然一新。', 'In recent years, the rural appearance has taken on a new look.'],
    ['监管部门对违规行为零容忍。', 'Regulators show zero tolerance for violations.'],
    ['环评把关不严。', 'The environmental impact assessment is lax in gatekeeping.'],
  ])('%s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));
});

describe('what is hard, impossible or over', () => {
  it.each([
    ['传统模式难以满足多样化需求。', 'The traditional model struggles to meet diversified demand.'],
    ['企业无法按时交货。', 'Enterprises cannot deliver goods on time.'],
    ['地方政府不再审批新项目。', 'The local government no longer approves new projects.'],
  ])('is told of whom it is: %s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  it.each(['难以满足多样化需求。', '无法满足需求。', '不再审批新项目。', '部门协作难以加强。'])(
    'is no call: %s',
    (chinese) => expect(statementsOf(chinese)).toEqual([]),
  );
});

describe('what things do', () => {
  it.each([
    ['强降雨引发山洪。', 'Heavy rainfall triggers flash floods.'],
    ['高温天气影响农业生产。', 'Hot weather affects agricultural production.'],
    ['审批时限大幅压缩。', 'Approval time limits are sharply cut.'],
    ['挫伤了消费者信心。', 'Consumers’ confidence has been dampened.'],
  ])('%s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  it.each(['挫伤消费者信心。', '弄虚作假。', '以次充好。', '哄抬物价。'])('is no call: %s', (chinese) =>
    expect(statementsOf(chinese)).toEqual([]),
  );
});

describe('a state', () => {
  it.each(['整改工作推进滞后。', '共建国家参与热情高涨。', '要加强值班备勤。'])(
    'is nothing that one works on or takes part in: %s',
    (chinese) => expect(statementsOf(chinese).join(' ')).not.toMatch(/works? (?:to be|on being)|in being/),
  );

  it('is the state of what is brought together, and no way of doing something', () => {
    expect(statementsOf('区域经济一体化迈出新步伐。')).toEqual([
      'The integration of the regional economy takes new steps.',
    ]);
  });
});

describe('set words of four characters and more', () => {
  it.each([
    ['各地因地制宜拆墙透绿。', 'Local authorities remove walls to open up green spaces in line with local conditions.'],
    ['外贸量质齐升。', 'Foreign trade grows in both quantity and quality.'],
    ['沪苏合作不断深化。', 'Shanghai-Jiangsu cooperation continues to deepen.'],
    ['企业破茧成蝶。', 'Enterprises are transformed.'],
    ['产业链延链成群。', 'Industrial chains extend chains into clusters.'],
    ['洋山港吞吐量居世界第一。', 'Yangshan Port’s throughput ranks first in the world.'],
    ['逐类逐项建立台账。', 'Establish a ledger item by item.'],
  ])('%s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));
});

describe('words with a number in them', () => {
  it.each([
    ['农业农村部启动五大行动。', 'The Ministry of Agriculture and Rural Affairs has launched five major campaigns.'],
    ['国家公布第二批名单。', 'The country has announced the second batch of lists.'],
    ['该企业发布第三代产品。', 'The company has released third-generation products.'],
  ])('%s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));
});

describe('names of places and works', () => {
  it.each([
    ['萧山举行招商大会。', 'Xiaoshan District has held an investment promotion conference.'],
    ['府谷保护长城。', 'Fugu County protects the Great Wall.'],
    ['合肥西站投入运营。', 'Hefei’s west station has gone into operation.'],
    ['海阳核电站投入运行。', 'The Haiyang Nuclear Power Plant has gone into operation.'],
    ['沪渝高速公路通车。', 'The Shanghai–Chongqing Expressway has opened to traffic.'],
  ])('%s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  it.each(['长兴岛建设造船基地。', '左权将军的故居修缮完成。'])('stay untold where another bears them: %s', (chinese) =>
    expect(statementsOf(chinese).join(' ')).not.toMatch(/County/),
  );
});
