/** Predicates of more than a verb and its object: what is done for something, compared, shifted, or said of several of a place. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what is done so that something else is', () => {
  it.each([
    [
      '县里印发通知部署防汛工作。',
      'The county government has issued a circular to make arrangements for flood control work.',
    ],
    ['采取措施稳定价格。', 'Take measures to stabilize prices.'],
    ['引导降低融资成本。', 'Guide efforts to lower financing costs.'],
    ['为高质量发展夯实基础。', 'Lay solid foundations for high-quality development.'],
    [
      '国有企业为自主创新发挥重要的引领作用。',
      'State-owned enterprises play an important leading role in indigenous innovation.',
    ],
    ['加快补齐农村公路短板。', 'Move faster to shore up weak links in rural roads.'],
    ['确保农资供应及时到位。', 'Ensure that the supply of agricultural supplies is in place in time.'],
    ['形成服务企业新模式。', 'Form new models for serving enterprises.'],
  ])('is told: %s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  it.each(['要求严格。', '出台政策支持的做法值得推广。', '探索推动资源型城市转型新路径。'])(
    'is not guessed: %s',
    (chinese) => expect(statementsOf(chinese)).toEqual([]),
  );
});

describe('what is compared or changes', () => {
  it.each([
    ['粮食质量比往年好。', 'Grain quality is better than in previous years.'],
    ['新模式比传统模式更加高效。', 'The new model is more efficient than the traditional model.'],
    ['收入比上年增长。', 'Income grows compared with the previous year.'],
    ['质量明显好于去年。', 'Quality is markedly better than last year.'],
    ['引导产业从数量扩张向质量提升转变。', 'Guide industries to shift from number expansion to quality improvement.'],
    ['粮食生产和销售稳定。', 'The production and sales of grain are stable.'],
  ])('is told: %s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  it.each(['比重更高。', '从单一种植向多种经营。'])('is not guessed: %s', (chinese) =>
    expect(statementsOf(chinese)).toEqual([]),
  );
});

describe('of whom or what it is said', () => {
  it.each([
    ['上海一批重点项目建成投产。', 'A number of key projects in Shanghai have been completed and put into production.'],
    ['江苏不少企业加大研发投入。', 'Many enterprises in Jiangsu have increased R&D spending.'],
    [
      '企业参加技能培训的比例较高。',
      'The proportion of enterprises taking part in skills training is relatively high.',
    ],
    ['我国经济韧性强、潜力大。', 'China has strong economic resilience and great potential.'],
    ['推广产值高、效益好的品种。', 'Promote varieties with high output value and good returns.'],
    ['中国始终坚持对外开放。', 'China has always adhered to opening up.'],
    ['城乡社区建设全面推进。', 'The development of urban and rural communities advances in all respects.'],
    ['郑州是连接华北和华东的重要枢纽。', 'Zhengzhou is an important hub for connecting North China and East China.'],
  ])('is told: %s', (chinese, english) => expect(statementsOf(chinese)).toEqual([english]));

  // Chinese investment grows, and China invests in nothing.
  it('is no country before what may be a noun', () =>
    expect(statementsOf('中国投资快速增长。')).toEqual(['Chinese investment grows rapidly.']));
});
