/** How readings are written for a reader: the notation, the tones as spoken, capitals at the start of sentences. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Segment } from '../segment.ts';
import { capitalize, respell } from './join.ts';
import type { Reading } from './reading.ts';
import { speakTones } from './sandhi.ts';
import { splitSyllables, toneOf, withoutTone } from './tone.ts';
import { spellZhuyin } from './zhuyin.ts';

export interface ReadingStyle {
  /** Tone marks (Chóngqìng), tone numbers (Chong2qing4) or zhuyin (ㄔㄨㄥˊ ㄑㄧㄥˋ). */
  readonly notation: 'marks' | 'numbers' | 'zhuyin';
  /** Shows the tones as they are spoken (yí gè, bú shì, a third tone before a third as the second) instead of as they are cited. */
  readonly sandhi: boolean;
  /** A capital at the start of a sentence (GB/T 16159-2012 6.3.1). */
  readonly capitals: boolean;
}

/** The standard's own: tone marks, citation tones; a word looks the same wherever it stands in a sentence. */
export const plainStyle: ReadingStyle = { notation: 'marks', sandhi: false, capitals: false };

/** What ends a sentence; quotation marks and brackets that open the next one may stand between. */
const SENTENCE_END = /[。！？!?…；]/u;
const OPENING = /^[“‘「『（(《〈【[\s]+$/u;
const CLOSING = /^[”’」』）)》〉】\]\s]+$/u;

/** What is printed over each segment, in the order of the segments; null where there is nothing to read. */
export function styleReadings(
  segments: readonly Segment[],
  readings: readonly Reading[],
  style: ReadingStyle,
  lexicon: Lexicon,
): (string | null)[] {
  const spoken = style.sandhi ? speakTones(segments, readings, lexicon) : null;
  let start = true;
  return segments.map(({ text }, index) => {
    const { syllables, pinyin } = readings[index] ?? { syllables: null, pinyin: null };
    const first = start;
    if (SENTENCE_END.test(text)) start = true;
    else if (!OPENING.test(text) && !CLOSING.test(text)) start = false;
    if (pinyin === null || syllables === null) return pinyin;
    const tones = spoken?.[index] ?? syllables;
    const printed = tones === syllables ? pinyin : respell(pinyin, syllables, tones);
    return writeNotation(style.capitals && first ? capitalize(printed) : printed, style.notation);
  });
}

/** Printed pinyin (`Xī'ān`) in a notation: `Xi1an1`, `ㄒㄧ ㄢ`. What is no pinyin in it, such as Latin letters, stays. */
export function writeNotation(printed: string, notation: ReadingStyle['notation']): string {
  if (notation === 'marks') return printed;
  const syllables = splitSyllables(printed);
  if (syllables.length === 0) return printed;
  if (notation === 'zhuyin') {
    const written = syllables.map((syllable) => `${syllable === 'r' ? '' : ' '}${spellZhuyin(syllable)}`);
    return written.join('').trimStart();
  }
  const numbered = syllables.map((syllable, index) => {
    const suffix = syllables[index + 1] === 'r' ? 'r' : '';
    return syllable === 'r' && index > 0 ? '' : `${withoutTone(syllable)}${suffix}${toneOf(syllable)}`;
  });
  // The number sets syllables apart, so an apostrophe has nothing left to do.
  return respell(printed, syllables, numbered).replaceAll(/[’'](?=\p{Letter})/gu, '');
}
