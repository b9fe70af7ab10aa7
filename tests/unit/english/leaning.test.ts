/** Clauses that lean on one that is not told: whose, who says so, and what a frame opened. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('what leans on an untold clause', () => {
  it.each([
    // to those whom the sentence is about, and no call
    ['为确保赛事按时举办，翁老汉呵呵克服困难，加快推进项目建设。', 'Speed up project development.'],
    ['首先要有为民情怀。', 'people-serving'],
    ['对于呵呵我市产业链，加快培育战略性新兴产业具有十分重要的意义。', 'significance'],
    ['为下一步呵呵开展工作，确保绩效考核打下了坚实的基础。', 'foundation'],
    ['农海忠说话呵呵，神情轻松。', 'relaxed'],
    ['总经理李东和翁呵呵、市长许勤等出席了开工仪式。', 'attended'],
    // of the projects, and not of the province
    ['截至11月底，全省在建亿元以上制造业项目4127个，年度计划投资完成率为81.6%。', '81.6%'],
    ['政策如何衔接，目前正在抓紧研究。', 'research'],
    ['有关文件将按程序报批后公布。', 'approval'],
    ['采摘旺季，她每天要雇40多名村民。', 'Pick'],
    ['严禁地方政府利用基金，违法违规变相举债。', 'borrow'],
  ])('is not told: %s', (paragraph, english) => {
    expect(statementsOf(paragraph).join(' ')).not.toContain(english);
  });
});

describe('a pronoun', () => {
  it.each([
    ['产业发展改变了他的生活。', 'Industrial development has changed his life.'],
    ['专家指导他们种植果树。', 'Experts guide them to grow fruit trees.'],
    ['企业为他们提供服务。', 'Enterprises provide services for them.'],
  ])('stands in its case: %s', (paragraph, english) => expect(statementsOf(paragraph)).toEqual([english]));
});
