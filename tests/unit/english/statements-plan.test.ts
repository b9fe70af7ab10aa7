/** Work reports, plans and sessions: what has been done, what is to be done, and who says so. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(paragraphs: readonly string[], title: string | null = null) {
  const told = engine.read({ title, date: null, paragraphs });
  return told.paragraphs.flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement'));
}

function statementsOf(paragraph: string, title: string | null = null): string[] {
  return read([paragraph], title).map(({ text }) => text);
}

describe('a review of what has been done', () => {
  it('is told as done, by us where the report says so', () => {
    const said = '一年来，我们主要做了以下工作：一是着力扩大有效需求。开展消费品以旧换新。';
    expect(statementsOf(said)).toEqual([
      'We have worked hard to expand effective demand.',
      'We have carried out consumer-goods trade-ins.',
    ]);
  });
  it('goes on in the paragraphs behind its opening, until one looks ahead', () => {
    const told = read([
      '过去一年，我们主要做了以下工作：',
      '（一）着力扩大有效需求。优化营商环境。',
      '今年重点工作如下：着力扩大内需。',
      '优化公共服务。',
    ]);
    expect(told.map(({ text }) => text)).toEqual([
      'We have worked hard to expand effective demand.',
      'The business environment has been optimised.',
      'Work hard to expand domestic demand.',
      'Optimise public services.',
    ]);
  });
  it('never tells what is to be done as done', () => {
    const told = read(['过去一年，我们主要做了以下工作：', '下一步，要优化营商环境，加快培育新兴产业。']);
    expect(told.every(({ status }) => status !== 'reported')).toBe(true);
  });
  it('names no doer where a thing is what was done', () => {
    expect(statementsOf('去年，新建了一批公共服务平台。')).toEqual([
      'Last year, a number of public service platforms were built.',
    ]);
  });
});

describe('a document that speaks', () => {
  it.each([
    ['《行动方案》强调，优化营商环境。', 'The plan'],
    ['《关于促进民营经济发展的意见》指出，优化营商环境。', 'The document'],
    ['《建议》提出，优化营商环境。', 'The recommendations'],
    ['《“十五五”规划纲要（草案）》提出，优化营商环境。', 'The outline'],
  ])('is no person: %s', (text, speaker) => {
    expect(read([text]).map((told) => told.speaker)).toEqual([speaker]);
  });
});

describe('what stands behind 但', () => {
  it('is not in the future of what stands before it', () => {
    expect(statementsOf('未来湖北将迎来重大机遇，但问题仍然突出。')).not.toContain('Problems will be still prominent.');
  });
});
