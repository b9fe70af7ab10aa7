import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../../english/index.ts';
import { article, known, paragraph, period, place, year, type Piecemeal } from '../../support/chunks.ts';

const forces = known('新质生产力', 'term', 'new quality productive forces');
const factories = known('智能工厂', 'enterprise', 'smart factory', { plural: 'smart factories' });
const day = period('2025年1月20日', { kind: 'day', from: '2025-01-20', to: '2025-01-20' });
const chongqing = place('重庆市', 'Chongqing');

function statements(...parts: readonly Piecemeal[]) {
  const [first = []] = readEnglish(article(paragraph(...parts))).paragraphs;
  return first.filter(({ kind }) => kind === 'statement');
}

function digests(...parts: readonly Piecemeal[]) {
  const [first = []] = readEnglish(article(paragraph(...parts))).paragraphs;
  return first.filter(({ kind }) => kind === 'digest');
}

describe('a statement without figures', () => {
  it('is told in the base form, without a subject and without a claim that it has happened', () => {
    expect(statements('加快', '发展', forces, '。')).toMatchObject([
      { text: 'Move faster to develop new quality productive forces.', status: null },
    ]);
  });

  it('is a plan where the sentence says so', () => {
    expect(statements('接下来', '，', '继续', '建设', factories, '。')).toMatchObject([
      { text: 'Continue to build smart factories.', status: 'plan' },
    ]);
  });

  it('names who is to act where the text says 将', () => {
    expect(statements(year(2025), '，', chongqing, '将', '培育', '一批', factories, '。')).toMatchObject([
      { text: 'In 2025, Chongqing will foster a number of smart factories.', status: 'plan' },
    ]);
  });

  it('is in the past tense where the sentence tells of the past', () => {
    expect(statements(year(2024), '，', '发展', forces, '。')).toMatchObject([
      { text: 'In 2024, new quality productive forces were developed.', status: 'reported' },
    ]);
  });

  it('goes on with the subject of the clause before', () => {
    expect(statements(chongqing, '将', '发展', forces, '，', '建设', factories, '。')).toMatchObject([
      { text: 'Chongqing will develop new quality productive forces and build smart factories.', status: 'plan' },
    ]);
  });

  it('is not told where it is what the sentence speaks of', () => {
    expect(statements('发展', forces, '，', '是', '内在', '要求', '。')).toEqual([]);
  });

  it('is not told when its object goes on', () => {
    expect(statements('发展', forces, '的', '载体', '。')).toEqual([]);
  });

  it('is not told where a word of it is unknown', () => {
    expect(statements('发展', '某种', forces, '。')).toEqual([]);
  });

  it('is not told where signs of the past and of the future stand together', () => {
    expect(statements(chongqing, '将', '发展', '了', forces, '。')).toEqual([]);
  });
});

describe('a meeting', () => {
  it('is told with its host and day, and opens the brief', () => {
    const read = readEnglish(article(paragraph(day, '，', chongqing, '举行', '专题', '记者会', '。')));
    expect(read.paragraphs[0]?.[0]?.text).toMatch(/Chongqing held a special press conference\.$/);
    expect(read.brief[0]?.text).toBe(read.paragraphs[0]?.[0]?.text);
  });

  it('to come is not told as held', () => {
    expect(statements(day, '，', chongqing, '将', '举行', '记者会', '。')).toEqual([]);
  });
});

describe('a digest', () => {
  it('names key terms once each', () => {
    expect(digests('关于', forces, '与', forces, '、', factories)).toMatchObject([
      { text: 'Key terms: new quality productive forces · smart factory', status: null, speaker: null },
    ]);
  });

  it('is empty for a caption that is only a name', () => {
    expect(digests('高健')).toEqual([]);
  });
});
