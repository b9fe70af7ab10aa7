/** What share of a text is explained, and what in it is not: the strings that somebody should look at next. */
import type { Token } from './annotation.ts';

export interface GlossaryCoverage {
  /** Han characters in all. */
  readonly characters: number;
  /** Those in terms, names, places, figures and periods that the glossary or the rules explain. */
  readonly explained: number;
  /** Those in words that the dictionary has. */
  readonly inDictionary: number;
  readonly unknown: number;
  /** Sequences of words that come again and again without an entry, the most telling first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly text: string;
  readonly count: number;
  /** Number of texts in which it stands. */
  readonly texts: number;
  /** Higher where its words come together more often than their own frequency explains. */
  readonly score: number;
}

export interface CoverageOptions {
  /** How often a sequence must come. */
  readonly least: number;
  readonly most: number;
  /** Frequency of a word in general Chinese, per 60 million; 0 for none. */
  readonly frequency: (word: string) => number;
  /** True for a word that the dictionary explains in English. */
  readonly isExplained: (word: string) => boolean;
}

const HAN = /\p{Script=Han}/gu;
const LONGEST_CANDIDATE = 10;
const SHORTEST_CANDIDATE = 3;
const MOST_WORDS = 4;
/** Words that a term neither begins nor ends with. */
const EDGE_WORDS = new Set(
  '的 了 和 与 及 在 对 为 是 有 将 把 被 等 以 从 到 向 并 也 都 就 而 或 其 中 上 下 里 后 前 一 个 这 那 我 我们 他 它 不 要 会 能 可 更 最 很 已 还 让 给 由 于 按 各 每 该 此 全 新 大 多 年 月 日 元 们 着 过 得 地'.split(
    ' ',
  ),
);

/** @param texts each a list of paragraphs, and each paragraph the tokens that tile it */
export function measureCoverage(
  texts: readonly (readonly (readonly Token[])[])[],
  options: CoverageOptions,
): GlossaryCoverage {
  const sums = { explained: 0, inDictionary: 0, unknown: 0 };
  for (const token of texts.flat(2)) {
    const length = token.text.match(HAN)?.length ?? 0;
    if (token.entry !== null || (token.kind !== 'word' && token.kind !== 'other')) sums.explained += length;
    else if (options.isExplained(token.text)) sums.inDictionary += length;
    else sums.unknown += length;
  }
  const characters = sums.explained + sums.inDictionary + sums.unknown;
  return { characters, ...sums, candidates: rankCandidates(countSequences(texts), options) };
}

interface Counted {
  count: number;
  readonly texts: Set<number>;
  readonly words: readonly string[];
}

/** Runs of two to four words without an entry, and single words that no dictionary explains. */
function countSequences(texts: readonly (readonly (readonly Token[])[])[]): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const [text, paragraphs] of texts.entries()) {
    for (const tokens of paragraphs) {
      for (let start = 0; start < tokens.length; start += 1) {
        for (let length = 1; length <= MOST_WORDS; length += 1) {
          const run = tokens.slice(start, start + length);
          if (run.length < length || !run.every(isPlainWord)) break;
          const sequence = run.map((token) => token.text).join('');
          if (sequence.length > LONGEST_CANDIDATE) break;
          if (sequence.length < SHORTEST_CANDIDATE || isEdge(run[0]) || isEdge(run.at(-1))) continue;
          const known = counted.get(sequence) ?? { count: 0, texts: new Set(), words: run.map((token) => token.text) };
          known.count += 1;
          known.texts.add(text);
          counted.set(sequence, known);
        }
      }
    }
  }
  return counted;
}

function isPlainWord({ kind, entry, text }: Token): boolean {
  return kind === 'word' && entry === null && /^\p{Script=Han}+$/u.test(text);
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || EDGE_WORDS.has(token.text);
}

function rankCandidates(counted: ReadonlyMap<string, Counted>, options: CoverageOptions): Candidate[] {
  const candidates = [...counted].flatMap(([text, { count, texts, words }]): readonly Candidate[] => {
    if (count < options.least || (words.length === 1 && options.isExplained(text))) return [];
    const surprise = words.reduce((sum, word) => sum + Math.log(60_000_000 / Math.max(1, options.frequency(word))), 0);
    return [{ text, count, texts: texts.size, score: count * Math.log(1 + texts.size) * surprise }];
  });
  const ranked = candidates.toSorted((one, other) => other.score - one.score);
  // A part that never stands without its whole says nothing of its own.
  const wholes = ranked.filter(
    ({ text, count }) =>
      !ranked.some((other) => other.text.length > text.length && other.count >= count && other.text.includes(text)),
  );
  return wholes.slice(0, options.most);
}
