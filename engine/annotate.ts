/** One paragraph in, its tokens out. */
import type { Glossary } from '../glossary/glossary.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import { readSegments } from '../language/reading/reading.ts';
import { segment, type Segment } from '../language/segment.ts';
import { sayFigure } from '../english/figure.ts';
import { sayPeriod } from '../english/period.ts';
import type { Token } from './annotation.ts';
import { findUnits, type Found } from './occurrence.ts';

export interface EngineParts {
  readonly lexicon: Lexicon;
  readonly glossary: Glossary;
}

/** A token together with what it was made from; stays inside the engine. */
export interface AnnotatedToken extends Token {
  readonly segment: Segment;
  readonly found: Found | null;
}

/**
 * The tokens of a paragraph; they tile it.
 *
 * @param context other text of the article, for the names that it introduces; may be empty
 * @param publishedOn `YYYY-MM-DD` or null
 */
export function annotateParagraph(
  text: string,
  context: string,
  publishedOn: string | null,
  parts: EngineParts,
): AnnotatedToken[] {
  const units = findUnits(text, context, publishedOn, parts);
  const segments = segment(
    text,
    parts.lexicon,
    units.map((unit) => unit.candidate),
  );
  const readings = readSegments(text, segments, parts.lexicon);
  return segments.map((part, index) => {
    const found = foundOf(part, units);
    const reading = readings[index];
    return {
      start: part.start,
      end: part.end,
      text: part.text,
      kind: found?.kind ?? part.kind,
      pinyin: reading?.pinyin ?? null,
      syllables: reading?.syllables ?? null,
      entry: found?.occurrence?.entry ? found.occurrence.headword : null,
      gloss: glossOf(part, found, reading?.pinyin ?? null, parts.lexicon),
      rank: (found?.kind ?? part.kind) === 'word' ? parts.lexicon.rank(part.text) : null,
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
  const words = lexicon.lookUp(part.text);
  const asRead = words.find((word) => isSameReading(word.pinyin, pinyin)) ?? words[0];
  return asRead?.definitions[0] ?? null;
}

/** 长 as zhǎng is 'chief', as cháng 'long': the sense goes with the reading, however either is spaced. */
function isSameReading(one: string, other: string | null): boolean {
  return other !== null && splitSyllables(one).join() === splitSyllables(other).join();
}
