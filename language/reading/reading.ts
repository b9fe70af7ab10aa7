/** How each segment of a text is read, in its context. */
import { WORD_READINGS } from '../lexicon/corrections.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHan } from '../script.ts';
import { segment, type Segment } from '../segment.ts';
import type { Span } from '../span.ts';
import { guessSyllable } from './character.ts';
import { capitalize, joinSyllables } from './join.ts';
import { joinName, joinPlace, joinWord } from './orthography.ts';
import { readPolyphone } from './polyphones.ts';
import { splitSyllables } from './tone.ts';

export interface Reading {
  /** One per Han character, citation tones; null where there is nothing to read or a character has no reading. */
  readonly syllables: readonly string[] | null;
  /** As printed over the segment: `Chóngqìng`. */
  readonly pinyin: string | null;
}

const NOTHING: Reading = { syllables: null, pinyin: null };

/**
 * One reading per segment. What the glossary says of a candidate wins; then the word as the lexicon reads it; a character
 * that stands alone is read by the rules of `polyphones.ts`, else by its ordinary reading; pinyin-pro is asked for what
 * is left.
 */
export function readSegments(text: string, segments: readonly Segment[], lexicon: Lexicon): Reading[] {
  return segments.map((segment) => readSegment(segment, text, lexicon));
}

function readSegment(segment: Segment, text: string, lexicon: Lexicon): Reading {
  const han = [...segment.text].filter(isHan).length;
  if (han === 0) return NOTHING;
  const { candidate } = segment;
  const given = candidate?.syllables?.length === han ? candidate.syllables : null;
  const syllables = given ?? readWord(segment, text, lexicon);
  if (syllables === null) return NOTHING;
  const printed = given ? candidate?.pinyin : undefined;
  return { syllables, pinyin: printed ?? print(segment, syllables, lexicon) };
}

/** The syllables of the stretch [start, end) of a text: by what stands around it, else as the lexicon reads it. */
function readWord({ start, end }: Span, text: string, lexicon: Lexicon): readonly string[] | null {
  const word = text.slice(start, end);
  const known = readPolyphone(text, start, end) ?? lexicon.syllables(word);
  if (known !== null) return known;
  if ([...word].length === 1) return guess(word);
  const parts = segment(word, lexicon, []).filter((part) => [...part.text].some(isHan));
  // A word that the lexicon cannot read comes back as one part; its characters are read one by one.
  const spans = parts.length > 1 ? parts : characterSpans(word);
  const read = spans.map((part) => readWord({ start: start + part.start, end: start + part.end }, text, lexicon));
  return read.every((syllables) => syllables !== null) ? read.flat() : null;
}

function characterSpans(word: string): Span[] {
  let start = 0;
  return [...word].flatMap((character) => {
    const span = { start, end: start + character.length };
    start = span.end;
    return isHan(character) ? span : [];
  });
}

function guess(character: string): readonly string[] | null {
  const syllable = guessSyllable(character);
  return syllable === null ? null : [syllable];
}

function print({ text, kind }: Segment, syllables: readonly string[], lexicon: Lexicon): string {
  if (kind === 'person') return joinName(syllables.slice(0, 1), syllables.slice(1));
  if (kind === 'place') return joinPlace(text, syllables);
  if (kind === 'figure' || kind === 'period') return printWords(text, syllables, lexicon);
  const corrected = WORD_READINGS[text];
  if (corrected !== undefined && splitSyllables(corrected).join() === syllables.join()) return corrected;
  if (lexicon.isProper(text)) return printProper(text, syllables, lexicon);
  const printed = joinWord(text, syllables, lexicon);
  return kind === 'organisation' ? printed.split(' ').map(capitalize).join(' ') : printed;
}

/** Number, measure word and unit are words of their own: `chāoguò liù chéng`, `yì yuán` (GB/T 16159-2012). */
function printWords(text: string, syllables: readonly string[], lexicon: Lexicon): string {
  let read = 0;
  const words = segment(text, lexicon, []).map((part) => {
    const from = read;
    read += [...part.text].filter(isHan).length;
    return joinSyllables(syllables.slice(from, read));
  });
  return words.filter((word) => word !== '').join(' ');
}

/** A name as the dictionary prints it, with its capitals and spaces, where it is the very reading that we print. */
function printProper(text: string, syllables: readonly string[], lexicon: Lexicon): string {
  const entry = lexicon.lookUp(text).find(({ pinyin }) => splitSyllables(pinyin).join() === syllables.join());
  return entry && /^\p{Lu}/u.test(entry.pinyin) ? entry.pinyin : joinPlace(text, syllables);
}
