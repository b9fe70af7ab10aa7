/** Whose a figure is, by how much it has grown and since what: clauses of ministries and local news that tell a number. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('a park or a port named by its place', () => {
  it('has what its sentence tells', () => {
    expect(statementsOf('绵阳电子信息产业园已入驻企业135家，2024年实现工业总产值420亿元。')).toEqual([
      '135 enterprises have moved into Mianyang Electronic Information Industrial Park.',
      'In 2024, Mianyang Electronic Information Industrial Park’s gross industrial output value reached RMB 42 billion.',
    ]);
  });

  it('is where trains are run', () => {
    expect(statementsOf('2024年，青岛国际陆港开行中欧班列318列，同比增长9.6%。')).toEqual([
      'In 2024, 318 China-Europe freight trains were operated in Qingdao International Land Port, up 9.6% year on year.',
    ]);
  });

  it.each([
    '宁波某工业园企业单位产品能耗降低8%。',
    '合肥新能源产业园一期工程投资30亿元。',
    '武汉某产业园实现产值35亿元。',
  ])('is not the owner of what is of one firm or one stage in it: %s', (text) =>
    expect(statementsOf(text)).toEqual([]),
  );
});

describe('what has been added', () => {
  it.each([
    [
      '全省去年新增高速公路通车里程312公里。',
      'Last year, the province’s increase in the length of expressways open to traffic was 312 kilometers.',
    ],
    ['计划新增库容500万立方米。', 'Plan: increase in storage capacity to be 5 million cubic meters.'],
    [
      '上半年，全省风电新增420万千瓦。',
      'In the first half of the year, 4.2 million kilowatts of wind power was added in the province.',
    ],
    ['去年，全市安装监测设备135套。', 'Last year, 135 sets of monitoring equipment were installed in the city.'],
    [
      '去年，中央财政累计支持16个领域约7500个项目。',
      'Last year, the central government supported about 7,500 projects in 16 fields.',
    ],
    [
      '截至5月底，全区共开展补贴性职业技能培训3.6万人次。',
      'As of the end of May, 36,000 person-times of subsidized vocational skills training had been provided in the area.',
    ],
    [
      '今年以来，全县吸引游客230万人次。',
      'Since the start of this year, 2.3 million tourist visits have been drawn to the county.',
    ],
  ])('is told: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));

  it('is not told of those invested in, nor on a condition', () => {
    expect(statementsOf('去年全县完成项目投资45个。')).toEqual([]);
    expect(statementsOf('灯光秀已成为一张名片，今年以来累计吸引游客超过120万人次。').join(' ')).not.toMatch(/visits/);
    expect(statementsOf('如果全市新增高速公路通车里程100公里，通行时间可缩短半小时。')).toEqual([]);
  });
});

describe('a change', () => {
  it.each([
    [
      '去年企业退休人员基本养老金每人每月提高126元。',
      'Last year, the basic pension of enterprise retirees rose by RMB 126 per person a month.',
    ],
    [
      '2024年，全市农户收入较三年前增长26.4%。',
      'In 2024, the city’s rural household income grew by 26.4% from 3 years earlier.',
    ],
    [
      '货物平均通关时间较改革前缩短40%。',
      'The average customs clearance time of goods was cut by 40% from before the reform.',
    ],
    [
      '去年，“三公”经费再压减7%。',
      'Last year, spending on official overseas visits, official vehicles and official hospitality was cut by a further 7%.',
    ],
    ['去年，高新技术产品出口占比提高到31.4%。', 'Last year, the share of high-tech products in exports rose to 31.4%.'],
    [
      '预计今年全省粮食总产量可达3200万吨。',
      'Expected, this year: the province’s total grain output to reach 32 million metric tons.',
    ],
  ])('is told with what it is of: %s', (text, told) => expect(statementsOf(text)).toEqual([told]));

  it.each([
    '2026年起，城乡居民基础养老金最低标准每人每月提高20元。',
    '专家建议，基础养老金最低标准每人每月提高50元。',
    '若一般性支出再压减10%，可节约资金3亿元。',
    '项目达产后，预计年产值可达85亿元。',
  ])('is not told of what need not have come: %s', (text) => expect(statementsOf(text)).toEqual([]));
});

describe('in a plan', () => {
  it('what there is now, and a year that is over, have been', () => {
    const paragraphs = [
      '家政服务业提质扩容行动方案',
      '2024年我国家政服务业市场规模超过1.2万亿元。',
      '全市现有家政企业340家。',
    ];
    const read = engine.read({ title: '家政服务业提质扩容行动方案', date: '2025-07-24', paragraphs });
    expect(read.paragraphs.slice(1).flatMap(({ english }) => english.map(({ text }) => text))).toEqual([
      'In 2024, China’s domestic service industry market size was over RMB 1.2 trillion.',
      'There are 340 domestic service companies in the city.',
    ]);
  });
});

describe('现有', () => {
  it('tells how much there is of what is measured', () => {
    expect(statementsOf('洛川县现有苹果种植面积53万亩。')).toEqual([
      'Currently, Luochuan County’s apple planted area is 530,000 mu.',
    ]);
  });
});

describe('预期增长', () => {
  it('is a target', () => {
    expect(statementsOf('2025年，全省一般公共预算收入预期增长3%左右。')).toEqual([
      'Target, in 2025: the province’s general public budget revenue to grow by about 3%.',
    ]);
  });
});
