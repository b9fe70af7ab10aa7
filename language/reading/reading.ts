/** How each segment of a text is read, in its context. */
import { WORD_READINGS } from '../lexicon/corrections.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHan } from '../script.ts';
import type { Segment } from '../segment.ts';
import { guessSyllables } from './character.ts';
import { capitalize, joinName, joinPlace, joinWord } from './orthography.ts';
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

function readWord({ text: word, start, end }: Segment, text: string, lexicon: Lexicon): string[] | null {
  if ([...word].length > 1) {
    const known = lexicon.syllables(word);
    if (known !== null) return [...known];
  }
  const characters = [...word];
  if (characters.length > 1) return readParts(word, lexicon);
  const syllable =
    readPolyphone(text, start, end) ??
    lexicon.syllables(word)?.[0] ??
    guessSyllables(text.slice(start, end))[0] ??
    null;
  return syllable === null ? null : [syllable];
}

/** A unit that is no word of the lexicon: by the longest words inside it. */
function readParts(text: string, lexicon: Lexicon): string[] | null {
  const syllables: string[] = [];
  for (let offset = 0; offset < text.length;) {
    const length = Math.max(...lexicon.lengthsAt(text, offset).filter((length) => offset + length <= text.length), 0);
    const part = text.slice(offset, offset + Math.max(length, (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1));
    offset += part.length;
    if (![...part].some(isHan)) continue;
    const read = lexicon.syllables(part) ?? guessSyllables(part).filter((syllable) => syllable !== null);
    if (read.length === 0) return null;
    syllables.push(...read);
  }
  return syllables;
}

function print({ text, kind }: Segment, syllables: readonly string[], lexicon: Lexicon): string {
  if (kind === 'person') return joinName(syllables.slice(0, 1), syllables.slice(1));
  if (kind === 'place') return joinPlace(text, syllables);
  const corrected = WORD_READINGS[text];
  if (corrected !== undefined && splitSyllables(corrected).join() === syllables.join()) return corrected;
  if (lexicon.isProper(text)) return printProper(text, syllables, lexicon);
  const printed = joinWord(text, syllables, lexicon);
  return kind === 'organisation' ? printed.split(' ').map(capitalize).join(' ') : printed;
}

/** A name as the dictionary prints it, with its capitals and spaces, where it is the very reading that we print. */
function printProper(text: string, syllables: readonly string[], lexicon: Lexicon): string {
  const entry = lexicon.lookUp(text).find(({ pinyin }) => splitSyllables(pinyin).join() === syllables.join());
  return entry && /^\p{Lu}/u.test(entry.pinyin) ? entry.pinyin : joinPlace(text, syllables);
}
