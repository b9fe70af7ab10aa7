import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../../english/index.ts';
import {
  article,
  count,
  figure,
  indicator,
  known,
  paragraph,
  percent,
  period,
  person,
  place,
  year,
  yuan,
  type Piecemeal,
} from '../../support/chunks.ts';

const fuling = place('涪陵区', 'Fuling District');
const output = indicator('工业产值', 'industrial output value');
const added = indicator('规上工业增加值', 'value added of industrial enterprises above designated size');
const gdp = indicator('地区生产总值', 'gross regional product');
const investment = indicator('固定资产投资', 'fixed-asset investment');
const to2027 = period('到2027年', { from: '2027', to: '2027', until: true });

function statements(...parts: readonly Piecemeal[]) {
  const [first] = readEnglish(article(paragraph(...parts))).paragraphs;
  return (first ?? []).filter(({ kind }) => kind === 'statement');
}

function told(...parts: readonly Piecemeal[]): string[] {
  return statements(...parts).map(({ text }) => text);
}

/** Statuses of what is told in a plan. */
function inPlan(...parts: readonly Piecemeal[]) {
  const read = readEnglish({ title: '制造业发展规划', date: null, paragraphs: [paragraph(...parts)] });
  return (read.paragraphs[0] ?? []).filter(({ kind }) => kind === 'statement').map(({ status }) => status);
}

describe('a fact with its subject, period and figure', () => {
  it('is one English sentence', () => {
    expect(told(year(2024), '，', fuling, output, '突破', yuan(2700), '。')).toEqual([
      'In 2024, Fuling District’s industrial output value exceeded RMB 270 billion.',
    ]);
  });

  it('takes the change told behind it into the same sentence', () => {
    expect(told(year(2024), fuling, gdp, '为', yuan(1700), '，', '比', '上年', '增长', percent('6.1'), '。')).toEqual([
      'In 2024, Fuling District’s gross regional product was RMB 170 billion, up 6.1% from the previous year.',
    ]);
  });

  it('does not take a change of another year into its sentence', () => {
    const said = told(year(2023), '，', fuling, gdp, '为', yuan(34600), '，', year(2024), '增长', percent('5.8'), '。');
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('5.8%');
  });

  it('keeps period and subject for the next fact of the sentence', () => {
    expect(told(year(2024), '，', fuling, output, '达', yuan(2700), '，', added, '增长', percent('8.8'), '。')[1]).toBe(
      'In 2024, Fuling District’s value added of industrial enterprises above designated size grew by 8.8%.',
    );
  });

  it('covers the Chinese from its first words to its last figure', () => {
    const [statement] = statements('据悉', '，', fuling, gdp, '同比', '增长', percent('6.1'), '。');
    expect(statement).toMatchObject({ start: 0, end: 20, status: 'reported' });
  });

  it('names a part of a place, and tells nothing behind it of nobody knows which of the two', () => {
    const core = known('直管区', 'term', 'directly administered area');
    expect(
      told(year(2024), '，', fuling, core, gdp, '增长', percent('7'), '，', investment, '增长', percent('9'), '。'),
    ).toEqual(['In 2024, Fuling District’s directly administered area’s gross regional product grew by 7%.']);
  });

  it('agrees in number', () => {
    const exports = indicator('出口', 'exports');
    expect(told(year(2024), '，', exports, '为', yuan(30), '。')).toEqual(['In 2024, exports were RMB 3 billion.']);
  });

  it('is not told when a word in it is unknown', () => {
    expect(told(year(2024), fuling, '朦胧', output, '达到', yuan(2700), '。')).toEqual([]);
  });

  it('is not told when the clause before may have named another subject', () => {
    expect(told(year(2024), '，', '某厂', '扩产', '，', output, '同比', '增长', percent('9'), '。')).toEqual([]);
  });

  it('is not told as a result without a sign that it has happened', () => {
    expect(told(fuling, output, '达到', yuan(2700), '。')).toEqual([]);
  });

  it('is not told under a condition, with an exception, or in a question', () => {
    const fact: Piecemeal[] = [fuling, gdp, '同比', '增长', percent('6')];
    expect(told('如果', '顺利', '，', ...fact, '。')).toEqual([]);
    expect(told(...fact, '，', '剔除', '基数', '，', '更高', '。')).toEqual([]);
    expect(told(...fact, '？')).toEqual([]);
  });

  it('takes a part told with 其中 only behind the whole', () => {
    const part: Piecemeal[] = ['其中', '，', investment, '增长', percent('9'), '。'];
    expect(told(fuling, gdp, '同比', '增长', percent('6'), '。', ...part)[1]).toBe(
      'Of this, fixed-asset investment grew by 9%.',
    );
    expect(told(fuling, '气象', '一新', '。', ...part)).toEqual([]);
  });

  it('adds points to a share and never to a growth rate', () => {
    const points = figure('0.9个百分点', { kind: 'points', value: '0.9', unit: '个百分点' });
    const share: Piecemeal[] = ['占', gdp, '的', '比重', '达', percent('25.6')];
    expect(told(year(2024), '，', output, '增长', percent('9'), '，', ...share, '，', '提高', points, '。')).toEqual([
      'In 2024, industrial output value grew by 9%, accounting for 25.6% of gross regional product, up 0.9 percentage points.',
    ]);
    expect(told(year(2024), '，', output, '增长', percent('9'), '，', '提高', points, '。')).toEqual([
      'In 2024, industrial output value grew by 9%.',
    ]);
  });

  it('says how it stands to the whole country', () => {
    const points = figure('1.2个百分点', { kind: 'points', value: '1.2', unit: '个百分点' });
    const rank = figure('第2位', { kind: 'rank', value: '2', unit: '位' });
    const sentence: Piecemeal[] = [year(2024), gdp, '增长', percent('6'), '，', '高于', '全国', points];
    expect(told(...sentence, '，', '居', '全国', rank, '。')).toEqual([
      'In 2024, gross regional product grew by 6%, 1.2 percentage points above the national figure, ranking second in China.',
    ]);
  });

  it('says from where to where it went', () => {
    const start: Piecemeal[] = ['由', period('去年', { kind: 'year' }), '的', yuan(4201)];
    expect(told('力争', output, ...start, '达到', yuan(5000), '。')).toEqual([
      'Target: industrial output value to reach RMB 500 billion from RMB 420.1 billion last year.',
    ]);
  });

  it('counts enterprises, and does not let them reach a value', () => {
    const firms = known('高新技术企业', 'enterprise', 'high-tech enterprise', { plural: 'high-tech enterprises' });
    expect(told(year(2024), '，', fuling, firms, '达到', count(1140, '家'), '。')).toEqual([
      'In 2024, the number of high-tech enterprises in Fuling District reached 1,140.',
    ]);
    expect(told(year(2024), '，', fuling, firms, '达到', yuan(30), '。')).toEqual([]);
  });

  it('does not read 增长3倍, which may mean three or four times as much', () => {
    const threefold = { ...percent('3'), text: '3倍' };
    const multiple = { ...threefold, figure: threefold.figure && { ...threefold.figure, kind: 'multiple' as const } };
    expect(told(year(2024), fuling, output, '增长', multiple, '。')).toEqual([]);
  });
});

describe('what is not yet so', () => {
  it('is never told as a result', () => {
    const sentences = [
      told('今年', '，', fuling, '力争', output, '达到', yuan(3000), '。'),
      told('为', '实现', fuling, output, '增长', percent('8'), '的', '目标', '。'),
      told('锚定', to2027, '实现', output, yuan(4000), '。'),
      told(fuling, output, '预期', '增长', percent('5'), '。'),
      told(fuling, output, '将', '达到', yuan(3000), '。'),
      told(to2027, '，', fuling, output, '达到', yuan(3000), '。'),
    ].flat();
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^(Target|Plan|Expected)\b/);
  });

  it('is what a meeting demands', () => {
    const [said] = statements('会议', '要求', '，', year(2025), gdp, '增长', percent('5'), '。');
    expect(said?.status).not.toBe('reported');
    const [because] = statements('按照', '党中央', '要求', '，', year(2024), fuling, gdp, '增长', percent('5'), '。');
    expect(because?.status).not.toBe('target');
  });

  it('says what the target is, and for when', () => {
    const [statement] = statements('力争', period('今年', { kind: 'year' }), output, '达到', yuan(3000), '。');
    expect(statement).toMatchObject({ status: 'target' });
    expect(statement?.text).toMatch(/^Target, this year: industrial output value to reach RMB 300 billion\.$/);
  });

  it('holds for the list behind its heading', () => {
    const heading: Piecemeal[] = [period('明年', { kind: 'year' }), '发展', '主要', '预期目标', '是', '：'];
    expect(told(...heading, gdp, '增长', percent('5'), '，', investment, '增长', percent('6'), '。')).toEqual([
      'Target, next year: gross regional product to grow by 5%.',
      'Target, next year: fixed-asset investment to grow by 6%.',
    ]);
  });

  it('rules every clause of its sentence', () => {
    expect(statements('力争', output, '达到', yuan(3000), '，', added, '增长', percent('8'), '。')).toMatchObject([
      { status: 'target' },
      { status: 'target' },
    ]);
  });

  it('leaves out a result that only a later clause may rule', () => {
    expect(told(year(2024), output, '达到', yuan(2700), '，', '力争', '更上一层楼', '。')).toEqual([]);
  });

  it('makes a year alone no sign of a result for the rest of the paragraph', () => {
    const goal: Piecemeal[] = [to2027, '力争', output, '达到', yuan(3000), '。'];
    expect(told(...goal, year(2026), added, '增长', percent('8'), '。')).toHaveLength(1);
  });

  it('is what a year of plans tells where nobody knows when the article was written', () => {
    expect(told(year(2035), fuling, output, '达到', yuan(9000), '。')).toEqual([]);
  });

  it('is every figure of a plan, but for what its own sentence says has happened', () => {
    expect(inPlan(year(2026), fuling, output, '达到', yuan(3000), '。')).toEqual([]);
    expect(inPlan(year(2024), fuling, output, '已', '达到', yuan(2700), '。')).toEqual(['reported']);
  });

  it('is not found inside the name of a plan', () => {
    const plan = known('行动计划', 'programme', 'action plan');
    expect(statements(plan, '显效', '。', year(2024), fuling, gdp, '增长', percent('6'), '。')).toMatchObject([
      { status: 'reported' },
    ]);
  });
});

describe('a period', () => {
  it('is not carried past a full stop', () => {
    const [, second] = told(
      year(2024),
      gdp,
      '增长',
      percent('6'),
      '。',
      investment,
      '同比',
      '增长',
      percent('9'),
      '。',
    );
    expect(second).toBe('Fixed-asset investment grew by 9% year on year.');
  });

  it('that stands by itself holds behind a clause that we do not understand', () => {
    const sentence = told(year(2024), '，', '形势', '喜人', '，', fuling, gdp, '同比', '增长', percent('6'), '。');
    expect(sentence).toEqual(['In 2024, Fuling District’s gross regional product grew by 6% year on year.']);
  });
});

describe('分别', () => {
  it('gives each noun its own figure', () => {
    expect(
      told(year(2024), '，', gdp, '、', investment, '分别', '增长', percent('6'), '、', percent('9'), '。'),
    ).toEqual(['In 2024, gross regional product grew by 6%.', 'In 2024, fixed-asset investment grew by 9%.']);
  });

  it('shares the last noun among the nouns before it', () => {
    const cars = known('新能源汽车', 'industry', 'new energy vehicle');
    const robots = known('工业机器人', 'industry', 'industrial robot');
    const made = indicator('产量', 'output');
    expect(
      told(year(2024), '，', cars, '、', robots, made, '分别', '增长', percent('6'), '、', percent('9'), '。'),
    ).toEqual([
      'In 2024, the output of new energy vehicles grew by 6%.',
      'In 2024, the output of industrial robots grew by 9%.',
    ]);
  });

  it('with unequal counts is refused', () => {
    const nouns: Piecemeal[] = [year(2024), '，', gdp, '、', investment, '、', added, '分别', '增长'];
    expect(told(...nouns, percent('6'), '、', percent('9'), '。')).toEqual([]);
  });
});

describe('things counted in a list', () => {
  const gazelles = known('瞪羚企业', 'enterprise', 'gazelle enterprise', { plural: 'gazelle enterprises' });
  const giants = known('“小巨人”企业', 'enterprise', 'little giant firm', { plural: 'little giant firms' });

  it('are told in one sentence', () => {
    expect(told('目前', '，', '培育', gazelles, count(6, '家'), '、', giants, count(1, '家'), '。')).toEqual([
      'Currently, 6 gazelle enterprises and 1 little giant firm have been fostered.',
    ]);
  });

  it('are a target where the sentence sets one', () => {
    expect(statements('力争', '新增', gazelles, count(6, '家'), '。')).toMatchObject([
      { text: 'Target: to add 6 gazelle enterprises.', status: 'target' },
    ]);
  });
});

describe('who says it', () => {
  const speaker = person('高健', 'Gāo Jiàn');
  const fact: Piecemeal[] = [fuling, gdp, '同比', '增长', percent('6')];

  it('is the one named before or behind the quotation', () => {
    expect(statements('“', ...fact, '，', '可喜', '。', '”', speaker, '说', '。')).toMatchObject([
      { speaker: 'Gao Jian' },
    ]);
    expect(statements(speaker, '说', '：', '“', ...fact, '。', '”')).toMatchObject([{ speaker: 'Gao Jian' }]);
  });

  it('goes on in the second half of an interrupted quotation', () => {
    const parts: Piecemeal[] = ['“', '可喜', '。', '”', speaker, '说', '。', '“', ...fact, '。', '”'];
    expect(statements(...parts)).toMatchObject([{ speaker: 'Gao Jian' }]);
  });

  it('is said to the end of the sentence without quotation marks, and no further', () => {
    const parts: Piecemeal[] = [speaker, '表示', '，', ...fact, '。', ...fact, '。'];
    expect(statements(...parts).map((statement) => statement.speaker)).toEqual(['Gao Jian', null]);
  });

  it('is somebody whose name English cannot tell, and never the article', () => {
    const somebody = [{ speaker: 'A person quoted' }];
    expect(statements('“', ...fact, '，', '可喜', '。', '”')).toMatchObject(somebody);
    expect(statements('“', ...fact, '，', '可喜', '。', '”', '他', '说', '。')).toMatchObject(somebody);
  });

  it('may be a body, before its sentence or behind 据', () => {
    const bureau = known('国家统计局', 'organisation', 'National Bureau of Statistics', { article: 'the' });
    expect(statements(bureau, '表示', '，', ...fact, '。')).toMatchObject([
      { speaker: 'The National Bureau of Statistics' },
    ]);
    expect(statements('据', bureau, '介绍', '，', ...fact, '。')).toMatchObject([
      { speaker: 'The National Bureau of Statistics' },
    ]);
  });

  it('is the article itself where it only names its source', () => {
    expect(statements('记者', '从', '某厅', '获悉', '，', ...fact, '。')).toMatchObject([{ speaker: null }]);
  });

  it('is the one who spoke before where the text says 他', () => {
    const parts: Piecemeal[] = [speaker, '说', '，', '可喜', '。', '“', ...fact, '。', '”', '他', '说', '。'];
    expect(statements(...parts)).toMatchObject([{ speaker: 'Gao Jian' }]);
  });
});
