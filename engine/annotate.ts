/** One paragraph in, its tokens out. */
import type { Glossary } from '../glossary/glossary.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import { readAsWritten, readSegments, type Reading } from '../language/reading/reading.ts';
import { segment, type Segment } from '../language/segment.ts';
import { sayFigure } from '../english/figure.ts';
import { sayPeriod } from '../english/period.ts';
import type { Token } from './annotation.ts';
import { findUnits, type Found } from './occurrence.ts';
import { simplifyParagraph, type Surroundings } from './surroundings.ts';

const NOT_READ: Reading = { syllables: null, pinyin: null };

export interface EngineParts {
  readonly lexicon: Lexicon;
  readonly glossary: Glossary;
}

/** A token together with what it was made from; stays inside the engine. */
export interface AnnotatedToken extends Token {
  /** The same stretch in simplified characters, which are what the lexicon, the glossary and English know. */
  readonly segment: Segment;
  readonly found: Found | null;
}

/**
 * The tokens of a paragraph; they tile it. A traditional text is read as the simplified one that it would be, character
 * for character.
 */
export function annotateParagraph(text: string, surroundings: Surroundings, parts: EngineParts): AnnotatedToken[] {
  const { lexicon } = parts;
  const simplified = simplifyParagraph(text, surroundings, lexicon);
  const units = findUnits(simplified, surroundings, parts);
  const segments = segment(
    simplified,
    lexicon,
    units.map((unit) => unit.candidate),
  );
  const readings = readSegments(simplified, segments, lexicon);
  return segments.map((part, index) => {
    const found = foundOf(part, units);
    const written = text.slice(part.start, part.end);
    const reading = readAsWritten(written, part.text, readings[index] ?? NOT_READ, lexicon);
    return {
      start: part.start,
      end: part.end,
      text: written,
      kind: found?.kind ?? part.kind,
      pinyin: reading.pinyin,
      syllables: reading.syllables,
      entry: found?.occurrence?.entry ? found.occurrence.headword : null,
      gloss: glossOf(part, found, reading.pinyin, lexicon),
      rank: (found?.kind ?? part.kind) === 'word' ? lexicon.rank(part.text) : null,
      segment: part,
      found,
    };
  });
}

function foundOf(part: Segment, units: readonly Found[]): Found | null {
  if (part.candidate === null) return null;
  return units.find((unit) => unit.candidate === part.candidate) ?? null;
}

/** The shortest true English for a token: a term's first rendering, a figure or period in English, a word's first sense. */
function glossOf(part: Segment, found: Found | null, pinyin: string | null, lexicon: Lexicon): string | null {
  if (found?.figure) return sayFigure(found.figure);
  if (found?.period) return sayPeriod(found.period);
  const { entry, place } = found?.occurrence ?? {};
  if (entry) return entry.renderings[0].english;
  if (place) return place.english;
  if (part.kind !== 'word') return null;
  const glosses = remembered.get(lexicon) ?? new Map<string, string | null>();
  remembered.set(lexicon, glosses);
  const key = `${part.text} ${pinyin}`;
  const known = glosses.get(key);
  if (known !== undefined) return known;
  if (glosses.size >= MOST_REMEMBERED) glosses.clear();
  const gloss = firstSense(part.text, pinyin, lexicon);
  glosses.set(key, gloss);
  return gloss;
}

/** The glosses of words, which a page asks for again and again. */
const remembered = new WeakMap<Lexicon, Map<string, string | null>>();
const MOST_REMEMBERED = 10_000;

function firstSense(word: string, pinyin: string | null, lexicon: Lexicon): string | null {
  const entries = lexicon.lookUp(word);
  const asRead = entries.find((entry) => isSameReading(entry.pinyin, pinyin)) ?? entries[0];
  return asRead?.definitions[0] ?? null;
}

/** 长 as zhǎng is 'chief', as cháng 'long': the sense goes with the reading, however either is spaced. */
function isSameReading(one: string, other: string | null): boolean {
  return other !== null && splitSyllables(one).join() === splitSyllables(other).join();
}
