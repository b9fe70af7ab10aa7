/**
 * How a reading is laid over its word: which stretch of the pinyin belongs over which stretch of the Chinese.
 *
 * A term of several words, `新质生产力` `xīnzhì shēngchǎnlì`, gets one ruby for each word of its pinyin: the reading
 * stands over its own characters and the line can break between the words. A word that the page splits over several
 * text nodes, `重<em>庆</em>`, gets over each piece the syllables of that piece: a reading over characters that it does
 * not read would mislead, and a link or an emphasis keeps its own. Zhuyin stands character by character. Where the syllables cannot be found in the reading,
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

/** Where a syllable stands in the reading, `[from, to)`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A character: where it stands in the token, and where its syllable stands in the reading. */
interface Placed extends Stretch {
  readonly at: number;
  readonly length: number;
}

/** Letters and marks of zhuyin, each syllable in one piece. */
const ZHUYIN_SYLLABLES = /[\u02ca\u02c7\u02cb\u02d9\u3105-\u312f]+/gu;
/** The four tone marks; the dots of ü stay. */
const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/gu;

function withoutTones(text: string): string {
  return text.normalize('NFD').replaceAll(TONE_MARKS, '').normalize('NFC').toLowerCase();
}

/** Each Han character with the place of its syllable in the printed reading; null where they do not fit together. */
function placeSyllables({ text, pinyin, syllables }: Token): readonly Placed[] | null {
  const characters = [...text.matchAll(HAN_CHARACTERS)];
  if (pinyin === null || syllables === null || syllables.length !== characters.length) return null;
  const places = pinyin.search(ZHUYIN_SYLLABLES) < 0 ? placeLetters(pinyin, syllables) : placeZhuyin(pinyin, syllables);
  if (places === null) return null;
  return characters.map((character, index) => ({
    at: character.index,
    length: character[0].length,
    ...(places[index] as Stretch),
  }));
}

/** Where each syllable is printed. Its tone may be printed as it is spoken, or as a number behind it. */
function placeLetters(pinyin: string, syllables: readonly string[]): Stretch[] | null {
  const printed = withoutTones(pinyin);
  if (printed.length !== pinyin.length) return null;
  const places: Stretch[] = [];
  let cursor = 0;
  for (const syllable of syllables) {
    const letters = withoutTones(syllable);
    const from = printed.indexOf(letters, cursor);
    if (letters === '' || from < 0) return null;
    cursor = from + letters.length;
    if (/[1-5]/.test(printed.charAt(cursor))) cursor += 1;
    places.push({ from, to: cursor });
  }
  return places;
}

/** Where each syllable is printed in zhuyin, which sets a space between them; an r is written with the one before it. */
function placeZhuyin(pinyin: string, syllables: readonly string[]): Stretch[] | null {
  const printed = [...pinyin.matchAll(ZHUYIN_SYLLABLES)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const places: Stretch[] = [];
  for (const syllable of syllables) {
    const last = places.at(-1);
    const place = syllable === 'r' && last ? { from: last.to, to: last.to } : printed.shift();
    if (place === undefined) return null;
    places.push(place);
  }
  return printed.length === 0 ? places : null;
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
    parts.push({ start: first.at, end, pinyin: pinyin.slice(first.from, last.to) || null });
  }
  fill(text.length);
  return parts;
}

function shift(part: RubyPart, by: number): RubyPart {
  return { ...part, start: part.start + by, end: part.end + by };
}
