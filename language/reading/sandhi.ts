/** Tones as they are spoken. GB/T 16159-2012 writes citation tones; this is for readers who want to hear the sentence. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHan } from '../script.ts';
import type { Segment } from '../segment.ts';
import type { Reading } from './reading.ts';
import { toneOf } from './tone.ts';

const NUMERAL = /[〇零一二三四五六七八九十第0-9０-９]/u;
/** Words in which 一 means the first, and keeps its tone: 一月, 一等奖, 一线. */
const ORDINAL =
  /^一(?:月|季度?|等|级|线|楼|层|班|产|中全会|把手|号|期|哥|姐|元论|次产业|二|三|四|五|六|七|八|九|十|０|〇|零|流)/u;

interface Spoken {
  readonly character: string;
  syllable: string;
}

/**
 * The syllables of each segment with the tones of 一 and 不 before the next syllable, and the third tone before another as
 * the second: inside a word by how it is built, and from a word of one syllable to the next. Between longer words a
 * speaker may pause, and we leave the tones alone (Xiandai Hanyu Cidian, 凡例; Huang and Liao, Xiandai Hanyu).
 */
export function speakTones(
  segments: readonly Segment[],
  readings: readonly Reading[],
  lexicon: Lexicon,
): (readonly string[] | null)[] {
  const spoken = segments.map(({ text, kind }, index) => {
    const syllables = readings[index]?.syllables ?? null;
    if (syllables === null) return null;
    const word = [...text].filter(isHan).map((character, at): Spoken => ({ character, syllable: syllables[at] ?? '' }));
    if (kind !== 'period') speakNumeralOne(word, segments, index, readings, lexicon);
    speakNot(word, readings[index + 1]);
    speakThirdTones(word, lexicon);
    return word;
  });
  for (const [index, word] of spoken.entries()) speakAcross(word, spoken[index + 1] ?? null);
  return spoken.map((word) => word?.map(({ syllable }) => syllable) ?? null);
}

function speakNumeralOne(
  word: readonly Spoken[],
  segments: readonly Segment[],
  index: number,
  readings: readonly Reading[],
  lexicon: Lexicon,
): void {
  const text = segments[index]?.text ?? '';
  for (const [at, one] of word.entries()) {
    if (one.character !== '一' || one.syllable !== 'yī') continue;
    const alone = word.length === 1;
    const before = word[at - 1]?.character ?? (segments[index - 1]?.text ?? '').slice(-1);
    if (NUMERAL.test(before) || ORDINAL.test(text.slice(at) + (segments[index + 1]?.text ?? ''))) continue;
    if (endsInnerWord(word, at, lexicon)) continue;
    const next = word[at + 1]?.syllable ?? (alone ? readings[index + 1]?.syllables?.[0] : undefined);
    if (next === undefined) continue;
    one.syllable = speakOne(next);
  }
}

/** 一 of 统一规划 ends a word in it, that of 每一个 begins one. */
function endsInnerWord(word: readonly Spoken[], at: number, lexicon: Lexicon): boolean {
  const [before, one, after] = [word[at - 1], word[at], word[at + 1]].map((spoken) => spoken?.character ?? '');
  return lexicon.has(`${before}${one}`) && before !== '' && !lexicon.has(`${one}${after}`);
}

/** yí before a fourth tone, and before 个 also where that has lost its own; yì before the others. */
function speakOne(next: string): string {
  const tone = toneOf(next);
  return tone === 4 || next === 'ge' ? 'yí' : tone === 5 ? 'yī' : 'yì';
}

function speakNot(word: readonly Spoken[], following: Reading | undefined): void {
  for (const [at, not] of word.entries()) {
    if (not.character !== '不' || not.syllable !== 'bù') continue;
    const next = word[at + 1]?.syllable ?? (word.length === 1 ? following?.syllables?.[0] : undefined);
    if (next !== undefined && toneOf(next) === 4) not.syllable = 'bú';
  }
}

/** 展览馆 is 展览 and 馆: zhán lán guǎn; 小老虎 is 小 and 老虎: xiǎo láo hǔ. */
function speakThirdTones(word: readonly Spoken[], lexicon: Lexicon): void {
  const cut = innerCut(word, lexicon);
  if (cut > 0) {
    speakThirdTones(word.slice(0, cut), lexicon);
    speakThirdTones(word.slice(cut), lexicon);
  }
  for (let at = word.length - 2; at >= 0; at -= 1) raise(word[at], word[at + 1]);
}

/** Where a word of three or more syllables is cut; 0 where it is of two, or does not fall into known parts. */
function innerCut(word: readonly Spoken[], lexicon: Lexicon): number {
  if (word.length < 3) return 0;
  const text = (from: number, to: number): string =>
    word
      .slice(from, to)
      .map(({ character }) => character)
      .join('');
  for (const cut of [2, word.length - 2]) {
    if (lexicon.has(text(0, cut)) && lexicon.has(text(cut, word.length))) return cut;
  }
  return 0;
}

function speakAcross(word: readonly Spoken[] | null, next: readonly Spoken[] | null): void {
  if (word?.length === 1) raise(word[0], next?.[0]);
}

function raise(syllable: Spoken | undefined, next: Spoken | undefined): void {
  if (syllable === undefined || next === undefined) return;
  if (toneOf(syllable.syllable) === 3 && toneOf(next.syllable) === 3) syllable.syllable = toSecond(syllable.syllable);
}

const THIRD = 'ǎěǐǒǔǚ';
const SECOND = 'áéíóúǘ';

function toSecond(syllable: string): string {
  return [...syllable].map((letter) => SECOND[THIRD.indexOf(letter)] ?? letter).join('');
}
