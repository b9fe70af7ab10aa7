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
