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
