/** A reading of an invented article, for fixtures and tests. The city, the people and the figures are invented, the terms are real. */
import type { ArticleReading, ParagraphReading, Span, Statement } from '../../engine/index.ts';

const TITLE = '云川市：抓实“智改数转绿色化”';
const GROWTH = '市发展改革委主任陈立民表示，2024年全市规模以上工业增加值增长8.3%，新开工项目216个，总投资1380亿元。';
const FIRMS = '今年，云川市将新增专精特新企业300家，力争软件业务收入突破1200亿元。';
const CHAINS = '临江区委书记何志远说，链主企业带动了上下游中小企业，全区产业基础明显改善。';

const CHEN = 'Chen Limin, Director of the Municipal Development and Reform Commission';
const HE = 'He Zhiyuan, Secretary of the Linjiang District Committee';

/** The span of a passage in its paragraph. */
export function spanOf(paragraph: string, passage: string): Span {
  const start = paragraph.indexOf(passage);
  return { start, end: start + passage.length };
}

function paragraph(
  text: string,
  ...english: readonly (Omit<Statement, 'start' | 'end'> & { of: string })[]
): ParagraphReading {
  return { text, tokens: [], english: english.map(({ of, ...statement }) => ({ ...statement, ...spanOf(text, of) })) };
}

function figure(index: number, of: string, text: string, value: number, unit: string | null, english: string) {
  return { paragraph: index, ...spanOf(of, text), text, value, low: null, high: null, unit, english };
}

export const sampleReading: ArticleReading = {
  title: TITLE,
  language: 'zh-Hans',
  paragraphs: [
    paragraph(TITLE),
    paragraph(
      GROWTH,
      {
        text: 'In 2024, the value added of industrial enterprises above the designated size grew by 8.3%.',
        of: '2024年全市规模以上工业增加值增长8.3%',
        kind: 'statement',
        status: 'reported',
        speaker: CHEN,
      },
      {
        text: 'Figures: 216 projects started; total investment RMB 138 billion',
        of: '新开工项目216个，总投资1380亿元',
        kind: 'digest',
        status: null,
        speaker: CHEN,
      },
    ),
    paragraph(
      FIRMS,
      {
        text: 'This year the city will add 300 specialized and sophisticated firms.',
        of: '今年，云川市将新增专精特新企业300家',
        kind: 'statement',
        status: 'plan',
        speaker: null,
      },
      {
        text: 'It strives for software revenue above RMB 120 billion.',
        of: '力争软件业务收入突破1200亿元',
        kind: 'statement',
        status: 'target',
        speaker: null,
      },
    ),
    paragraph(CHAINS, {
      text: 'The industrial base of the district has clearly improved.',
      of: '全区产业基础明显改善',
      kind: 'statement',
      status: 'claim',
      speaker: HE,
    }),
  ],
  figures: [
    figure(1, GROWTH, '8.3%', 8.3, '%', '8.3%'),
    figure(1, GROWTH, '216个', 216, null, '216'),
    figure(1, GROWTH, '1380亿元', 138_000_000_000, 'RMB', 'RMB 138 billion'),
    figure(2, FIRMS, '300家', 300, null, '300'),
    figure(2, FIRMS, '1200亿元', 120_000_000_000, 'RMB', 'RMB 120 billion'),
  ],
  terms: [
    {
      entry: '智改数转绿色化',
      headword: '智改数转绿色化',
      english: 'intelligent, digital and green upgrading',
      count: 1,
    },
    {
      entry: '规模以上工业增加值',
      headword: '规模以上工业增加值',
      english: 'value added of industrial enterprises above the designated size',
      count: 1,
    },
    { entry: '专精特新', headword: '专精特新', english: 'specialized and sophisticated', count: 3 },
    { entry: '链主', headword: '链主企业', english: 'chain leader', count: 2 },
  ],
  people: [
    {
      name: '陈立民',
      english: 'Chen Limin',
      title: 'Director',
      organisation: 'Municipal Development and Reform Commission',
    },
    { name: '何志远', english: 'He Zhiyuan', title: null, organisation: null },
  ],
  brief: [
    {
      section: 'people',
      text: 'Chen Limin, Director of the Municipal Development and Reform Commission',
      paragraph: 1,
      ...spanOf(GROWTH, '市发展改革委主任陈立民'),
    },
    {
      section: 'facts',
      text: 'In 2024, the value added of industrial enterprises above the designated size grew by 8.3%.',
      paragraph: 1,
      ...spanOf(GROWTH, '2024年全市规模以上工业增加值增长8.3%'),
    },
    {
      section: 'goals',
      text: 'Target: software revenue above RMB 120 billion this year.',
      paragraph: 2,
      ...spanOf(FIRMS, '力争软件业务收入突破1200亿元'),
    },
    {
      section: 'policies',
      text: 'intelligent, digital and green transformation',
      paragraph: 0,
      ...spanOf(TITLE, '智改数转绿色化'),
    },
  ],
  facts: [
    {
      paragraph: 1,
      ...spanOf(GROWTH, '2024年全市规模以上工业增加值增长8.3%'),
      indicator: 'Value added of industrial enterprises above the designated size',
      place: 'The city',
      value: null,
      amount: null,
      unit: null,
      change: 'up 8.3%',
      period: 'In 2024',
      status: 'reported',
      speaker: CHEN,
    },
    {
      paragraph: 1,
      ...spanOf(GROWTH, '总投资1380亿元'),
      indicator: 'Total investment',
      place: null,
      value: 'RMB 138 billion',
      amount: 138_000_000_000,
      unit: 'RMB',
      change: null,
      period: 'In 2024',
      status: 'reported',
      speaker: CHEN,
    },
    {
      paragraph: 2,
      ...spanOf(FIRMS, '力争软件业务收入突破1200亿元'),
      indicator: 'Software revenue',
      place: null,
      value: 'RMB 120 billion',
      amount: 120_000_000_000,
      unit: 'RMB',
      change: null,
      period: 'This year',
      status: 'target',
      speaker: null,
    },
  ],
  coverage: { clauses: 11, told: 7, terms: 4, unknown: ['产业大脑', '一链一策'] },
};
