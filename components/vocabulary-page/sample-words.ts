/** Saved words for fixtures and tests. The city and its news are invented, the terms are real. */
import type { SavedWord } from '../../vocabulary/saved-word.ts';

const TITLE = '云川市：抓实“智改数转绿色化”';
const ADDRESS = 'https://news.example/2025/01/16/article.html';

function word(
  id: string,
  [headword, reading, english]: readonly [string, string, string],
  sentence: string,
  changes: Partial<SavedWord> = {},
): SavedWord {
  const start = sentence.indexOf(headword);
  return {
    id,
    headword,
    reading,
    english,
    sentence,
    span: start < 0 ? null : { start, end: start + headword.length },
    title: TITLE,
    address: ADDRESS,
    savedOn: '2025-01-16T08:30:00.000Z',
    note: '',
    ...changes,
  };
}

export const sampleWords: readonly SavedWord[] = [
  word(
    'word-1',
    ['智改数转绿色化', 'zhìgǎi-shùzhuǎn-lǜsèhuà', 'intelligent, digital and green upgrading'],
    '今年，我们将开展传统产业“智改数转绿色化”行动，力争软件业务收入达到1200亿元。',
    { savedOn: '2025-01-18T10:00:00.000Z' },
  ),
  word(
    'word-2',
    ['专精特新', 'zhuān-jīng-tè-xīn', 'specialized and sophisticated'],
    '今年，云川市将新增专精特新企业300家。',
    { note: 'Of firms. The national tier above it is the “little giant”.' },
  ),
  word('word-3', ['链主', 'liànzhǔ', 'chain leader'], '临江区委书记何志远说，链主企业带动了上下游中小企业。', {
    savedOn: '2025-01-17T09:00:00.000Z',
  }),
  word('word-4', ['陈立民', 'Chén Lìmín', 'Chen Limin'], '市发展改革委主任陈立民表示，新开工项目216个。', {
    title: '',
    savedOn: '2025-01-12',
  }),
  word('word-5', ['雁阵效应', 'yànzhèn xiàoyìng', 'flying-geese effect'], '', { title: 'From a list', address: '' }),
];
