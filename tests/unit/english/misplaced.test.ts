/** Clauses of which every word is understood, and in which each must go with its own: the level, the number, the way, the partner. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what belongs to what', () => {
  it.each([
    // so many people, and not so many levels
    ['提高了12万退休人员养老金水平。', 'The pension level of 120,000 retirees has been raised.'],
    ['改善了5万户居民居住条件。', 'The living conditions of 50,000 households have been improved.'],
    // the platform is of that level, and not the vehicles
    [
      '建设国家级新能源汽车综合检测平台。',
      'Build a national-level comprehensive testing platform for new energy vehicles.',
    ],
    // a way, and no object
    ['通过发行专项债券方式筹集资金。', 'Raise funds by issuing special-purpose bonds.'],
    ['通过创新服务方式提升群众满意度。', 'Raise public satisfaction by making innovations in service methods.'],
    // those who guide work together
    [
      '去年，教育部会同财政部支持地方改善办学条件。',
      'Last year, the Ministry of Education worked with the Ministry of Finance to support localities in improving school conditions.',
    ],
    [
      '财政部会同有关部门下达补助资金。',
      'The Ministry of Finance issues subsidy funds together with relevant departments.',
    ],
    ['科技创新捷报频传。', 'Scientific and technological innovation sees one success after another.'],
    ['通过政策引导的方式推动产业转移。', 'Promote industrial relocation through policy guidance.'],
    ['突破技术壁垒。', 'Break through technical barriers.'],
    ['消除市场准入壁垒。', 'Eliminate market access barriers.'],
    [
      '鼓励高校开设人工智能、大数据等专业。',
      'Encourage universities to open academic programs such as artificial intelligence and big data.',
    ],
    ['各地不得把生态保护当作负担。', 'Local authorities must not treat ecological conservation as a burden.'],
  ])('is told so: %s', (paragraph, english) => expect(statementsOf(paragraph)).toEqual([english]));
});

describe('what cannot be told apart', () => {
  it.each([
    '支持高校增设健康服务与管理等专业。',
    '高校新增智能制造工程、机器人工程等专业。',
    '增设健康服务与管理、养老等专业。',
    '不把民营企业当作“外人”区别对待。',
    '将普惠托育视为民生工程重点推进。',
    '作为全国重要能源基地的核心区。',
    '下一步，不向基层层层加码。',
    '要求不向基层转嫁责任。',
    '满足了300万市民出行需求。',
    '新增300名学生志愿者。',
    '经济日报评论员 郑强',
  ])('is not told: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));
});
