/** News of central ministries and what they answer reporters, from the text to the English that is told of it. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): { text: string; speaker: string | null }[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement');
}

function textsOf(paragraph: string): string[] {
  return statementsOf(paragraph).map(({ text }) => text);
}

describe('news of a ministry', () => {
  it.each([
    ['工业和信息化部将加强监管。', 'The Ministry of Industry and Information Technology will strengthen oversight.'],
    ['生态环境部将加强监管。', 'The Ministry of Ecology and Environment will strengthen oversight.'],
    ['12个项目纳入省级重点项目清单。', '12 projects are included in provincial-level key project lists.'],
    [
      '鼓励各地结合产业基础分类制定改造标准。',
      'Encourage local authorities to formulate upgrading standards in a category-specific way in line with the industrial foundation.',
    ],
    ['部分企业生产成本有所上升。', 'The production costs of some enterprises rise somewhat.'],
    ['一些地区供给压力有所上升。', 'The supply pressure of some regions rises somewhat.'],
    [
      '排污许可制度是固定污染源环境管理的核心制度。',
      'The pollutant discharge permit system is a core system of the management of the fixed pollution source environment.',
    ],
    ['近年来，我国持续扩大开放。', 'In recent years, China has continued to expand opening up.'],
  ])('%s', (chinese, english) => {
    expect(textsOf(chinese)).toEqual([english]);
  });

  it.each([
    ['what is done to those alone whom an untold clause names', '对未按期完成任务的试点城市，将核减资金。'],
    ['what is done under a condition alone', '按规定足额缴纳社会保险费满三年的，可发放补助。'],
    ['what somebody abroad is blamed for', '美方泛化国家安全概念，取消企业补贴。'],
    ['what nobody is called on to do', '滥用出口管制，损害企业合法权益。'],
    ['two words side by side of which one is what the other brings about', '出台应对人工智能影响促进就业的政策文件。'],
  ])('is not told with %s', (_, chinese) => {
    expect(textsOf(chinese)).toEqual([]);
  });

  it('is not told of the month of a clause between', () => {
    expect(textsOf('今年上半年，城镇新增就业695万人，6月份城镇调查失业率为5.0%，就业形势总体稳定。').at(-1)).toBe(
      'The employment situation was generally stable.',
    );
  });

  it('has deputies with their own title', () => {
    const [told] = statementsOf('中国人民银行副行长周启文表示，中国人民银行将坚持稳中求进工作总基调。');
    expect(told?.speaker).toBe('Zhou Qiwen, Deputy Governor of the People’s Bank of China');
  });
});
