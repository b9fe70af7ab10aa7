/** Clauses of ministries’ and cities’ news without figures: adverbials that lead to the next clause, lists of deeds and troubles, what is handled. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what leads to the next clause', () => {
  it.each([
    [
      '聚焦重点领域，省政府出台政策。',
      'With a focus on key fields, the provincial government has introduced policies.',
    ],
    ['立足资源优势，发展特色产业。', 'On the basis of resource advantages, develop distinctive industries.'],
    [
      '受需求不足、价格下行等因素影响，企业效益下滑。',
      'Affected by factors such as insufficient demand and the price decline, corporate performance has declined.',
    ],
    [
      '经济快速增长的同时，环境质量持续改善。',
      'Along with the rapid growth of the economy, environmental quality continues to improve.',
    ],
    ['改革实施后，成本明显下降。', 'After the implementation of reform, costs have fallen markedly.'],
    ['在河北保定，企业积极拓展海外市场。', 'In Baoding, Hebei, enterprises actively expand the overseas market.'],
  ])('is told with it: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });

  it.each(['项目建成后，将带动当地就业。', '通过深化改革，才能激发活力。'])(
    'is nobody’s deed, and no more than a condition: %s',
    (paragraph) => expect(statementsOf(paragraph)).toEqual([]),
  );
});

describe('places inside places', () => {
  it('are told from the smaller to the larger', () => {
    expect(statementsOf('江苏省苏州市加快建设智能工厂。')).toEqual([
      'Suzhou in Jiangsu Province moves faster to build smart factories.',
    ]);
  });

  it.each(['北京天津加强合作。', '湖南长沙、株洲、湘潭加快融合。'])('are not places side by side: %s', (paragraph) => {
    expect(statementsOf(paragraph)).toEqual([]);
  });
});

describe('a list', () => {
  it.each([
    ['规范招标、采购、验收等环节。', 'Regulate links such as bidding, procurement, and acceptance.'],
    [
      '物流成本偏高、汇率波动等问题依然存在。',
      'Problems such as rather high logistics costs and the fluctuations of exchange rates are still present.',
    ],
    [
      '支持企业开展设备更新和技术改造。',
      'Support enterprises in carrying out equipment renewals and technological upgrading.',
    ],
  ])('is of deeds or of troubles: %s', (paragraph, english) => {
    expect(statementsOf(paragraph)).toEqual([english]);
  });
});

describe('what is done to what stands before the verb', () => {
  it('is told of it', () => {
    expect(statementsOf('监管部门对虚假宣传、价格欺诈等行为依法依规严肃处理。')).toEqual([
      'Regulators seriously deal with conduct such as false advertising and price fraud in accordance with laws and regulations.',
    ]);
  });

  it('is not what is only wanted under a condition', () => {
    expect(statementsOf('如果对违法企业予以处罚，应公开结果。')).toEqual([]);
  });
});

describe('a system', () => {
  it('says who does what', () => {
    expect(statementsOf('建立领导干部联系企业制度。')).toEqual([
      'Establish a system under which leading officials keep in contact with enterprises.',
    ]);
  });

  it('says nothing of the kind where the first of two nouns is how it is done', () => {
    expect(statementsOf('健全部门协同监管机制。').join(' ')).not.toMatch(/under which/);
  });

  it('covers all of something', () => {
    expect(statementsOf('实现行政村全覆盖。')).toEqual(['Achieve full coverage of administrative villages.']);
    expect(statementsOf('全市还没有实现养老服务全覆盖。')).toEqual([
      'The city has not achieved full coverage of elderly care services.',
    ]);
  });
});

describe('how some are', () => {
  it('is of them, and of no other', () => {
    expect(statementsOf('一些地区产业结构单一。')).toEqual([
      'The industrial structure of some regions is undiversified.',
    ]);
    expect(statementsOf('部分企业经营压力较大。').join(' ')).not.toMatch(/large operations/);
  });
});
