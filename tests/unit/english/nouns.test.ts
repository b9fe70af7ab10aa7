/** Nouns of news: parts of the land that have a name, words that are more than their parts, lists of things and of kinds. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';
import { nounOf } from '../../../english/grammar/nominal.ts';
import { pluralize } from '../../../english/grammar/inflect.ts';
import { landscapes } from '../../../english/words/landscape.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text }) => (kind === 'statement' ? [text] : []));
}

describe('a part of the land', () => {
  it.each([
    ['湘南地区降雨明显增多。', 'Southern Hunan’s rainfall has markedly increased.'],
    ['南疆棉花产量明显增加。', 'Southern Xinjiang’s cotton output has increased markedly.'],
    ['松花江水质持续改善。', 'The Songhua River’s water quality continues to improve.'],
    ['公司在陇中建设药材种植基地。', 'The company builds a medicinal herb planting base in central Gansu.'],
  ])('is told as a place: %s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it('lends its name to a firm, which is none', () => {
    expect(statementsOf('江淮汽车推出新车型。').join(' ')).not.toContain('region');
  });

  it('has one article at most', () => {
    expect(Object.values(landscapes).filter((english) => /\bthe the\b|^The/.test(english))).toEqual([]);
  });
});

describe('a word that is more than its parts', () => {
  it.each([
    ['采空区治理取得明显成效。', 'The governance of mined-out areas has achieved notable results.'],
    ['医生短缺问题突出。', 'Doctor shortages are prominent.'],
    ['公司与农户签订收购合同。', 'The company signs a purchase contract with rural households.'],
    ['农民种植山药和薏米。', 'Farmers grow Chinese yams and coix seeds.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it.each([
    ['禁养区养殖场全部关停。', /District/],
    ['这个村的土政策已经取消。', /soil/],
    ['当地讲究风水。', /wind/],
  ])('is never told by them: %s', (chinese, wrong) => {
    expect(statementsOf(chinese).join(' ')).not.toMatch(wrong);
  });
});

describe('a list', () => {
  it('of what a production line is for builds none of it', () => {
    expect(statementsOf('企业建设钢铁和水泥生产线。')).toEqual([
      'Enterprises build a production line for steel and cement.',
    ]);
  });

  it('of examples is of the things, and not of their number', () => {
    expect(statementsOf('大熊猫、东北虎等野生动物数量明显增加。').join(' ')).toContain(
      'numbers of wild animals such as giant pandas and Siberian tigers',
    );
  });
});

it.each([
  ['regional aircraft', 'regional aircraft'],
  ['endangered species', 'endangered species'],
  ['wharf', 'wharves'],
])('the plural of %s', (one, many) => {
  expect(nounOf(one)).not.toBeNull();
  expect(pluralize(one)).toBe(many);
});

describe('examples', () => {
  it('are several of each', () => {
    expect(statementsOf('发展数据中心、云平台等产业。')).toEqual([
      'Develop industries such as data centers and cloud platforms.',
    ]);
  });
});

describe('something important that a place has become', () => {
  it('is one of several', () => {
    expect(statementsOf('河西走廊成为全国重要的清洁能源基地。')).toEqual([
      'The Hexi Corridor becomes an important clean energy base in China.',
    ]);
  });
});

describe('words that go together', () => {
  it.each([
    ['外贸企业积极开拓国内市场。', 'Foreign trade enterprises actively open up the domestic market.'],
    ['贯彻落实四中全会精神。', 'Implement guiding principles of the fourth plenary session.'],
    [
      '生态环境部将会同有关部门系统总结经验。',
      'The Ministry of Ecology and Environment will systematically review experiences together with relevant departments.',
    ],
  ])('are told so: %s', (paragraph, english) => expect(statementsOf(paragraph)).toEqual([english]));

  it.each(['委员代表发言。', '数字化已成为社会不可或缺的生活方式。', '打造“算力、数据、应用”五位一体的体系。'])(
    'are not torn: %s',
    (paragraph) => expect(statementsOf(paragraph).join(' ')).not.toMatch(/represent |indispensable|apply/),
  );
});
