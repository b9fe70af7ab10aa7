/** A small engine-made reading for the tests of this room: tokens as the engine gives them, statements as English does. */
import type { ArticleReading, ParagraphReading, Statement, Token } from '../../../engine/annotation.ts';
import { sampleReading } from '../../../components/shared/sample-reading.ts';

/** `text` cut into tokens: `['链主', 'liànzhǔ', 'term', 'chain leader']`, or a string without a reading. */
export type Piece = string | readonly [text: string, pinyin: string, kind?: Token['kind'], gloss?: string];

export function tokensOf(pieces: readonly Piece[]): Token[] {
  let start = 0;
  return pieces.map((piece): Token => {
    const [text, pinyin, kind = 'word', gloss] = typeof piece === 'string' ? [piece, null, 'other' as const] : piece;
    const token = {
      text,
      start,
      end: start + text.length,
      kind,
      pinyin,
      syllables: pinyin === null ? null : syllablesOf(pinyin),
      entry: kind === 'term' ? text : null,
      gloss: gloss ?? null,
      rank: null,
    };
    start = token.end;
    return token;
  });
}

/** Syllables of readings that tests write with a dot between those of one word. */
function syllablesOf(pinyin: string): string[] {
  return pinyin
    .toLowerCase()
    .split(/[\s·]+/)
    .filter((syllable) => !/\d/.test(syllable));
}

export function paragraphOf(
  pieces: readonly Piece[],
  ...english: readonly (Partial<Statement> & { readonly of: string })[]
): ParagraphReading {
  const plain = tokensOf(pieces);
  const text = plain.map((token) => token.text).join('');
  return {
    text,
    tokens: plain.map((token) => ({ ...token, pinyin: token.pinyin?.replaceAll('·', '') ?? null })),
    english: english.map(({ of, ...statement }) => ({
      text: 'Said.',
      kind: 'statement',
      status: 'reported',
      speaker: null,
      ...statement,
      start: text.indexOf(of),
      end: text.indexOf(of) + of.length,
    })),
  };
}

export const FIRMS = paragraphOf(
  [
    ['陈', 'Chén', 'person', 'Chen'],
    ['说', 'shuō'],
    '，',
    '“',
    ['链主', 'liàn·zhǔ', 'term', 'chain leader'],
    ['企业', 'qǐ·yè'],
    ['216家', 'jiā', 'figure', '216'],
    '”；',
    ['总投资', 'zǒng tóu·zī'],
    ['1380亿元', 'yì yuán', 'figure', 'RMB 138 billion'],
    '。',
  ],
  { text: 'There are 216 chain leaders.', of: '“链主企业216家”', speaker: 'Chen' },
  { text: 'Total investment is to be RMB 138 billion.', of: '总投资1380亿元。', status: 'target', speaker: 'Chen' },
  { text: 'Key terms: chain leader', of: '链主', kind: 'digest', status: null },
);

export const reading: ArticleReading = {
  ...sampleReading,
  title: '链主企业',
  paragraphs: [FIRMS, paragraphOf([['好', 'hǎo'], '！'])],
  terms: [{ entry: '链主', headword: '链主', english: 'chain leader', count: 2 }],
  brief: [],
  people: [],
};
