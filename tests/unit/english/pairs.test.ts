/** Clauses that make sense only together, told as one statement or not at all. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? [])
    .filter(({ kind }) => kind === 'statement')
    .map(({ status, text }) => `${status === null ? '' : `${status}: `}${text}`);
}

describe('two clauses that a pair of words joins', () => {
  it.each([
    [
      '企业不仅要提高产品质量，还要完善售后服务。',
      'plan: Enterprises must not only improve product quality but also improve after-sales services.',
    ],
    [
      '数字经济不仅是新的增长点，更是产业转型的重要引擎。',
      'The digital economy is not only a new source of growth but also an important engine of industrial transformation.',
    ],
    [
      '我国既有超大规模市场优势，又有完整产业体系。',
      'China has both advantages of a super-large market and a complete industrial system.',
    ],
    ['民营企业不是配角，而是重要力量。', 'Private enterprises are not a supporting role but an important force.'],
    [
      '问题的关键不在资金总量，而在产业结构。',
      'The key to the problem lies not in the funding total but in the industrial structure.',
    ],
    ['发展的关键不在数量，而在质量。', 'The key to development lies not in numbers but in quality.'],
    [
      '城市发展离不开产业支撑，更离不开人才支撑。',
      'Urban development is inseparable from industrial support and, even more so, from talent support.',
    ],
    ['老龄化带来挑战，更带来机遇。', 'Population aging brings challenges and, even more so, opportunities.'],
    ['只有深化改革，企业才能增强活力。', 'Only by deepening reform can enterprises enhance vitality.'],
    ['只有深化改革，才能破解体制障碍。', 'Only by deepening reform can institutional obstacles be overcome.'],
    [
      '粮食安全一头连着农民，一头连着市民。',
      'Food security is linked to farmers at one end and to residents at the other.',
    ],
    [
      '2024年，该县既完善了基础设施，又培育了主导产业。',
      'reported: In 2024, the county both improved infrastructure and fostered leading industries.',
    ],
    ['将既提升供给质量，又扩大消费需求。', 'plan: Raise quality of supply while expanding consumer demand.'],
    [
      '让市场在资源配置中起决定性作用，更好发挥政府作用。',
      'Let the market play the decisive role in resource allocation while the government better plays its role.',
    ],
  ])('are one statement: %s', (paragraph, english) => expect(read(paragraph)).toEqual([english]));

  it.each([
    '与其盲目扩大规模，不如提升产品质量。',
    '宁可牺牲速度，也不降低质量。',
    '无论外部环境如何变化，中国都将扩大对外开放。',
    '越是困难，越要坚定信心。',
    '一个项目落地，一串企业跟进。',
    '不能只看规模，更要提升质量。',
    '只要坚持改革，经济就能保持活力。',
    '一边完善基础设施，一边培育主导产业。',
    '企业不是简单扩张，而是提升质量。',
    '城市治理既要有力度，也要有温度。',
    '数字技术不是老年人的障碍，而应成为老年人的帮手。',
    '当地既没有资源优势，也没有产业基础。',
  ])('are not told by halves: %s', (paragraph) => expect(read(paragraph)).toEqual([]));

  it('say of each half what its figure says', () => {
    expect(read('前三季度，全市不仅工业产量增长5.2%，工业利润也增长8.3%。').join(' ')).not.toMatch(
      /Industrial output grew.*both/,
    );
  });
});

describe('what is done, as what the next clause speaks of', () => {
  it.each([
    ['降低物流成本，有利于增强企业竞争力。', 'Lowering logistics costs helps to enhance enterprise competitiveness.'],
    [
      '加强监管，完善制度，有利于保护消费者权益。',
      'Strengthening oversight and improving the system help to protect consumer rights and interests.',
    ],
    [
      '发展县域商业，有利于促进农民增收，有利于畅通国内大循环。',
      'Developing county-level commerce helps to promote growth of farmers’ incomes and helps to unblock the domestic economy.',
    ],
    [
      '扩大服务消费，关键在于放宽市场准入。',
      'The key to expanding services consumption lies in relaxing market access.',
    ],
    ['深化改革，需要凝聚共识。', 'Deepening reform requires building consensus.'],
    [
      '激活县域消费，是扩大内需的重要途径。',
      'Invigorating county-level consumption is an important way of expanding domestic demand.',
    ],
    [
      '支持小微企业不等于放松风险管理。',
      'Supporting small and micro businesses does not mean relaxing risk management.',
    ],
    [
      '保护耕地，不仅是农业问题，更是安全问题。',
      'Protecting cropland is not only an agricultural problem but also a safety problem.',
    ],
    [
      '发展银发经济，一头连着民生福祉，一头连着经济增长。',
      'Developing the silver economy is linked to people’s wellbeing at one end and to economic growth at the other.',
    ],
    ['保障民生是发展的出发点。', 'Ensuring public wellbeing is a starting point of development.'],
    ['市场活力，来自制度创新。', 'Market vitality comes from institutional innovation.'],
  ])('is no call: %s', (paragraph, english) => expect(read(paragraph)).toEqual([english]));

  it.each(['保持制造业合理比重，与发展服务消费并行不悖。', '销量回升，不等于需求稳定。'])(
    'is not told without what is said of it: %s',
    (paragraph) => expect(read(paragraph)).toEqual([]),
  );

  it('is no subject where it has been done', () => {
    expect(read('2024年，该市新建项目30个，有利于扩大就业。')).toEqual([
      'reported: In 2024, 30 projects were newly built in the city.',
    ]);
  });
});

describe('a view that the text only reports', () => {
  it.each([
    '一个流行的看法是，居民收入增长放缓，消费能力下降。',
    '有人担心，订单减少，企业成本上升。',
    '不少人误以为，民营企业缺乏创新能力。',
    '有观点认为，房价会进一步上涨，市场信心不足。',
  ])('is no fact: %s', (paragraph) => expect(read(paragraph)).toEqual([]));

  it('is told of an expert, who says so', () => {
    expect(read('专家认为，市场潜力巨大。')).toEqual(['Market potential is huge.']);
  });

  it('has figures of what is not so', () => {
    const { paragraphs } = engine.read({
      title: null,
      date: null,
      paragraphs: ['如果这一占比提高到50%，将新增消费约2万亿元。'],
    });
    expect(paragraphs[0]?.english.map(({ text }) => text).join(' ')).not.toMatch(/50%|2 trillion/);
  });
});
