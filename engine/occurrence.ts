/** Who wins where a glossary term, a figure, a period and a name claim the same characters. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Glossary, Occurrence } from '../glossary/glossary.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { findNames } from '../language/name/name.ts';
import { findFigures, type Figure } from '../language/number/figure.ts';
import { findPeriods, type Period } from '../language/period.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import type { Candidate } from '../language/segment.ts';
import type { Span } from '../language/span.ts';
import type { TokenKind } from './annotation.ts';
import type { Surroundings } from './surroundings.ts';

/** A stretch of text that is known to be something, before the segmentation has chosen among all of them. */
export interface Found {
  readonly candidate: Candidate;
  readonly kind: TokenKind;
  readonly occurrence: Occurrence | null;
  readonly figure: Figure | null;
  readonly period: Period | null;
}

/** Kinds of entry that explain an ordinary word; they carry an entry but are not marked as terms. */
const WORD_KINDS: ReadonlySet<EntryKind> = new Set(['verb', 'modifier', 'noun', 'measure-word']);

/**
 * Everything in a paragraph that may be a unit. Figures and periods are fixed, but a glossary form that holds one whole
 * and is longer wins over it (“十四五”规划 over the period “十四五”, 1类创新药 over the figure 1), and a form that a figure
 * holds or cuts loses (亿元 in 2700亿元). Terms, places and names compete with ordinary words in the segmentation.
 */
export function findUnits(
  text: string,
  { people: known, publishedOn }: Surroundings,
  parts: { readonly glossary: Glossary; readonly lexicon: Lexicon },
): Found[] {
  const occurrences = parts.glossary.findOccurrences(text);
  const numeric = [...findFigures(text).map(asFigure), ...findPeriods(text, publishedOn).map(asPeriod)].filter(
    ({ candidate }) => !occurrences.some((occurrence) => isProperPart(candidate, occurrence)),
  );
  const named = occurrences
    .filter((occurrence) => !numeric.some(({ candidate }) => overlaps(candidate, occurrence)))
    .map(asOccurrence);
  const people = findNames(text, known, parts.lexicon)
    .filter((name) => !numeric.some(({ candidate }) => overlaps(candidate, name)))
    .map((candidate): Found => ({ candidate, kind: 'person', occurrence: null, figure: null, period: null }));
  return [...numeric, ...named, ...people];
}

function asFigure(figure: Figure): Found {
  const candidate: Candidate = { start: figure.start, end: figure.end, kind: 'figure', id: null, fixed: true };
  return { candidate, kind: 'figure', occurrence: null, figure, period: null };
}

function asPeriod(period: Period): Found {
  const candidate: Candidate = { start: period.start, end: period.end, kind: 'period', id: null, fixed: true };
  return { candidate, kind: 'period', occurrence: null, figure: null, period };
}

function asOccurrence(occurrence: Occurrence): Found {
  const kind = kindOf(occurrence);
  const { reading } = occurrence;
  const candidate: Candidate = {
    start: occurrence.start,
    end: occurrence.end,
    kind: kind === 'organisation' || kind === 'place' ? kind : 'term',
    id: occurrence.headword,
    fixed: false,
    ...(reading === null ? {} : { syllables: splitSyllables(reading), pinyin: reading }),
  };
  return { candidate, kind, occurrence, figure: null, period: null };
}

function kindOf({ entry, place }: Occurrence): TokenKind {
  if (entry === null) return place === null ? 'word' : 'place';
  if (entry.kind === 'organisation' || entry.kind === 'place') return entry.kind;
  return WORD_KINDS.has(entry.kind) ? 'word' : 'term';
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isProperPart(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
