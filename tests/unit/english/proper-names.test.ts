/** Names that no table has: villages, zones, lines, firms, and the people who speak for them. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(...paragraphs: string[]): string[] {
  const read = engine.read({ title: null, date: '2026-11-29', paragraphs }).paragraphs;
  return read.flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement').map(({ text }) => text));
}

function speakerIn(paragraph: string): string | null {
  const { people } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  const [person] = people;
  return person === undefined ? null : [person.english, person.title, person.organisation].join(' | ');
}

describe('a place that no table has', () => {
  it.each([
    ['去年，茶岭村产值达到2860万元，同比增长14.2%。', 'Chaling Village’s output value'],
    ['去年，霍山县清溪镇产值达到3.2亿元，同比增长9%。', 'Qingxi Town’s output value'],
    ['去年，滨河市产值达到860亿元，同比增长9%。', 'Binhe’s output value'],
    ['去年，海川高新区产值达到1280亿元，同比增长9.6%。', 'the Haichuan High-Tech Zone’s output value'],
    ['去年，襄阳高新区产值达到1280亿元，同比增长9.6%。', 'the Xiangyang High-Tech Zone’s output value'],
    ['去年，滨河机场旅客吞吐量达到186.4万人次。', 'Binhe Airport’s passenger throughput'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('is a line by its two ends', () => {
    expect(statementsOf('滨河至青州铁路全长186公里。')).toEqual([
      'The Binhe–Qingzhou Railway is 186 kilometers long in all.',
    ]);
    expect(statementsOf('渝昆高铁建成通车。').join(' ')).toContain('Chongqing–Kunming High-Speed Railway');
  });

  it.each([
    '去年，朝岭村产值达到2860万元。', // 朝 is chao or zhao
    '去年，产粮大县产值达到28亿元。',
    '去年，各县产值达到28亿元。',
    '去年，百强县产值达到28亿元。',
    '去年，西南地区产值达到28亿元。',
    '去年，安徽高新区产值达到28亿元。', // of which the province has several
  ])('is no name where a character is uncertain or describes: %s', (chinese) => {
    expect(statementsOf(chinese).join(' ')).not.toMatch(/Village|Daxian|County|Xinan|High-Tech Zone/u);
  });

  it('is named in the rest of the article without its kind', () => {
    const said = statementsOf('滨河市推进改革。', '去年，滨河产值达到860亿元，同比增长9%。');
    expect(said.join(' ')).toContain('Binhe’s output value');
  });
});

describe('a firm', () => {
  it.each([
    ['去年，恒远轴承股份有限公司营业收入达到12.4亿元。', 'Hengyuan Bearing Co., Ltd.’s business revenue'],
    [
      '去年，山东远帆重工有限公司营业收入达到12.4亿元。',
      'Shandong Yuanfan Heavy Industry Co., Ltd.’s business revenue',
    ],
    ['去年，广西电网公司营业收入达到12.4亿元。', 'Guangxi Power Grid Company’s business revenue'],
  ])('is told by its trade name and what it deals in: %s', (chinese, english) => {
    expect(statementsOf(chinese).join(' ')).toContain(english);
  });

  it('is known by its short name too', () => {
    const said = statementsOf('远帆重工有限公司创新发展。', '去年，远帆重工营业收入达到12.4亿元。');
    expect(said.join(' ')).toContain('Yuanfan Heavy Industry’s business revenue');
  });

  it('is a bank by its seat', () => {
    expect(statementsOf('义乌农商银行派出专员。')).toEqual(['Yiwu Rural Commercial Bank sends commissioners.']);
  });

  it('leaves what it has done to nobody else', () => {
    expect(statementsOf('霍山农商银行派出专员上门走访，截至10月底，累计发放贷款1.86亿元。')).toEqual([]);
    const report = '去年，全市产值达到860亿元，同比增长9%。';
    expect(statementsOf(report, '霍山农商银行派出专员上门走访，累计发放贷款1.86亿元。')).toHaveLength(1);
  });
});

describe('who speaks', () => {
  it.each([
    ['远帆重工董事长胡建平说，市场回暖。', 'Hu Jianping | Chairperson of the Board | Yuanfan Heavy Industry'],
    ['该企业采购负责人曲波说，市场回暖。', 'Qu Bo | Head of Procurement | '],
    ['茶岭村村民方玉兰说，市场回暖。', 'Fang Yulan | Villager | Chaling Village'],
    ['远帆重工建设部总经理胡建平说，市场回暖。', 'Hu Jianping |  | '], // of a department, and not of the firm
    ['省农业农村厅总兽医师胡建平说，市场回暖。', 'Hu Jianping |  | '],
  ])('has the whole title or none: %s', (chinese, english) => {
    expect(speakerIn(chinese)).toBe(english);
  });
});
