/**
 * How a reading is laid over its word: which stretch of the pinyin belongs over which stretch of the Chinese.
 *
 * A term of several words, `新质生产力` `xīnzhì shēngchǎnlì`, gets one ruby for each word of its pinyin: the reading
 * stands over its own characters and the line can break between the words. A word that the page splits over several
 * text nodes, `重<em>庆</em>`, gets over each piece the syllables of that piece: a reading over characters that it does
 * not read would mislead, and a link or an emphasis keeps its own. Where the syllables cannot be found in the reading,
 * the reading stays in one piece over the first characters, complete rather than guessed.
 */
import type { Token } from '../engine/annotation.ts';

/** A stretch of a token's text, `[start, end)` in UTF-16 code units of the token, and the pinyin over it. */
export interface RubyPart {
  readonly start: number;
  readonly end: number;
  readonly pinyin: string | null;
}

const HAN_CHARACTERS = /\p{Script=Han}/gu;

interface Placed {
  /** Where the character stands in the token. */
  readonly at: number;
  readonly length: number;
  /** Where its syllable stands in the reading. */
  readonly from: number;
  readonly to: number;
}

/** Each Han character with the place of its syllable in the printed reading; null where they do not fit together. */
function placeSyllables(token: Token): readonly Placed[] | null {
  const { text, pinyin, syllables } = token;
  const characters = [...text.matchAll(HAN_CHARACTERS)];
  if (pinyin === null || syllables?.length !== characters.length) return null;
  const printed = pinyin.toLowerCase();
  if (printed.length !== pinyin.length) return null;
  const placed: Placed[] = [];
  let cursor = 0;
  for (const [index, character] of characters.entries()) {
    const syllable = syllables[index]?.toLowerCase() ?? '';
    const from = printed.indexOf(syllable, cursor);
    if (syllable === '' || from < 0) return null;
    cursor = from + syllable.length;
    placed.push({ at: character.index, length: character[0].length, from, to: cursor });
  }
  return placed;
}

/** Characters that go under one ruby: neighbours whose syllables the reading joins, within one piece of the token. */
function groupWords(pinyin: string, placed: readonly Placed[], cuts: readonly number[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const [index, character] of placed.entries()) {
    const last = placed[index - 1];
    const joined =
      last !== undefined &&
      last.at + last.length === character.at &&
      !/\s/.test(pinyin.slice(last.to, character.from)) &&
      !cuts.includes(character.at);
    if (joined) groups.at(-1)?.push(character);
    else groups.push([character]);
  }
  return groups;
}

/** The stretches between the cuts, without pinyin. */
function tile(length: number, cuts: readonly number[]): RubyPart[] {
  const edges = [0, ...cuts, length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end, pinyin: null }));
}

/**
 * Tiles a token with parts that each carry at most one reading.
 *
 * @param cuts offsets in the token, ascending and strictly inside it, where the page starts another text node
 */
export function layRuby(token: Token, cuts: readonly number[]): readonly RubyPart[] {
  const { text, pinyin } = token;
  const whole = tile(text.length, cuts);
  if (pinyin === null) return whole;
  const placed = placeSyllables(token);
  if (!placed || placed.some(({ at, length }) => cuts.some((cut) => cut > at && cut < at + length))) {
    // The second: the page has torn a character of two code units apart, which only nodes as they are can hold.
    return whole.map((part, index) => (index === 0 ? { ...part, pinyin } : part));
  }
  const parts: RubyPart[] = [];
  let end = 0;
  const fill = (to: number): void => {
    const inner = cuts.filter((cut) => cut > end && cut < to).map((cut) => cut - end);
    if (to > end) parts.push(...tile(to - end, inner).map((part) => shift(part, end)));
  };
  for (const group of groupWords(pinyin, placed, cuts)) {
    const first = group[0] as Placed;
    const last = group.at(-1) as Placed;
    fill(first.at);
    end = last.at + last.length;
    parts.push({ start: first.at, end, pinyin: pinyin.slice(first.from, last.to) });
  }
  fill(text.length);
  return parts;
}

function shift(part: RubyPart, by: number): RubyPart {
  return { ...part, start: part.start + by, end: part.end + by };
}
