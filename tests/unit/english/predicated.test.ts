/** What is said of a measure before a thing, of a deed that bears a name, and of what the next clause judges. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what stands in quotation marks', () => {
  it.each([
    '县教育局：“呵护成长”专项行动排查学校120所',
    '市商务局：“激活消费”工程带动投资3.2亿元',
    '今年，全县开展“净化环境”行动。',
  ])('is the name of a deed, and no call: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/growth|onsumption|nvironment/);
  });
});

describe('a clause that the next one judges', () => {
  it.each([
    '完善物流体系，才能降低企业成本。',
    '价格回升，不等于需求已经稳固。',
    '订单增加，并不意味着企业可以松懈。',
    '优化服务，方能留住人才。',
  ])('is neither so nor called for: %s', (paragraph) => {
    expect(statementsOf(paragraph)).toEqual([]);
  });

  it('is told where the next one goes on', () => {
    expect(statementsOf('完善物流体系，降低企业成本。').join(' ')).toMatch(/logistics/);
  });
});

describe('what only the clause before names', () => {
  it.each([
    '接到不少投诉，在家装、家政行业尤为突出。',
    '能否见效，还取决于当地企业的创新能力。',
    '但最终取决于市场的消费需求。',
  ])('is not told of something else: %s', (paragraph) => {
    expect(statementsOf(paragraph).join(' ')).not.toMatch(/prominent|depend|capacity/);
  });
});

describe('those who lag behind', () => {
  it.each(['对进展缓慢的县区进行通报。', '对工作滞后的单位开展约谈。'])(
    'are named to others, and not notified: %s',
    (paragraph) => expect(statementsOf(paragraph).join(' ')).not.toMatch(/[Cc]arry out|notification/),
  );

  it('are named in a public notice', () => {
    expect(statementsOf('对违规企业进行通报。')).toEqual(['Issue a public notice about rule-breaking enterprises.']);
  });
});

describe('人 as others', () => {
  it('is nobody in particular', () => {
    expect(statementsOf('核心零部件仍受制于人。').join(' ')).toMatch(/dependent on others/);
  });
});

describe('what is said of a measure', () => {
  it.each(['玉米是我国自给率较高的农产品。', '对完成率偏低的县区加强督导。', '加大对信用良好企业的支持力度。'])(
    'is not said of the thing that has it: %s',
    (paragraph) =>
      expect(statementsOf(paragraph).join(' ')).not.toMatch(/credit good|high agricultural|low (?:count|distr)/),
  );

  it.each([
    ['帮助基础薄弱的村发展产业。', 'Help villages with a weak foundation to develop industries.'],
    ['引进附加值较高的项目。', 'Bring in projects with relatively high added value.'],
    ['推广技术成熟的产品。', 'Promote products with mature technologies.'],
  ])('is told as what the thing is with: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it('does not reach over the thing to what becomes of it', () => {
    expect(statementsOf('支持设施完善的园区发展。').join(' ')).not.toMatch(/development with/);
  });
});

describe('rules that stand in the way', () => {
  it.each([
    ['清理妨碍公平竞争的规定和做法。', 'Remove provisions and practices that impede fair competition.'],
    ['废除妨碍公平竞争的政策和规定。', 'Abolish policies and provisions that impede fair competition.'],
  ])('do so all of them, and are done away with: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});
