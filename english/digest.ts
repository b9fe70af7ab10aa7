/** What a paragraph holds, without a claim about how it hangs together: who is quoted, figures, key terms. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import type { Chunk } from './chunk.ts';
import type { CutParagraph, Sentence } from './clause.ts';
import { sayCount, sayFigure } from './figure.ts';
import { findModalWords } from './modality.ts';
import { parseNounPhrase } from './noun-phrase.ts';
import { introduce, type Person } from './people.ts';
import { findPieces, type Piece } from './piece.ts';
import { bases } from './words/adverb.ts';

export interface DigestLine extends Span {
  readonly text: string;
}

/** More than these are no digest. */
const MOST_FIGURES = 10;
const MOST_TERMS = 12;

const KEY: ReadonlySet<EntryKind> = new Set([
  'term',
  'slogan',
  'formula',
  'indicator',
  'enterprise',
  'programme',
  'document',
  'meeting',
  'industry',
]);

/** @param told spans that statements tell already; what lies in them is not said again */
export function digest(
  cut: CutParagraph,
  attribution: Attribution,
  people: readonly Person[],
  told: readonly Span[],
): DigestLine[] {
  const isTold = (span: Span) => told.some(({ start, end }) => start <= span.start && span.end <= end);
  const terms = termsOf(cut, isTold);
  return [
    ...quotedPeople(attribution, people),
    ...asLine('Figures', figuresOf(cut, isTold, false)),
    ...asLine('Figures, targets among them', figuresOf(cut, isTold, true)),
    ...asLine('Key terms', terms.slice(0, MOST_TERMS)),
  ];
}

function asLine(heading: string, parts: readonly DigestLine[]): DigestLine[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return [];
  return [{ text: `${heading}: ${parts.map(({ text }) => text).join(' · ')}`, start: first.start, end: last.end }];
}

function quotedPeople({ quoted }: Attribution, people: readonly Person[]): DigestLine[] {
  const lines = new Map<string, DigestLine>();
  for (const { speaker, start, end } of quoted) {
    if (speaker.kind !== 'person') continue;
    const person = people.find(({ name }) => name === speaker.name);
    if (!person) continue;
    const known = lines.get(person.name);
    lines.set(person.name, { text: `Quoted: ${introduce(person)}`, start: known?.start ?? start, end });
  }
  return [...lines.values()];
}

function termsOf(cut: CutParagraph, isTold: (span: Span) => boolean): DigestLine[] {
  const lines = new Map<string, DigestLine>();
  for (const { entry, text: chinese, start, end } of chunksOf(cut)) {
    if (Object.hasOwn(bases, chinese)) continue;
    if (entry === null || !KEY.has(entry.kind) || isTold({ start, end })) continue;
    const text = entry.renderings[0].english;
    if (!lines.has(text)) lines.set(text, { text, start, end });
  }
  return [...lines.values()];
}

function chunksOf({ sentences }: CutParagraph): Chunk[] {
  return sentences.flatMap((sentence) => sentence.clauses.flatMap((clause) => clause.chunks));
}

/** Sentences from the first one that has a word of intent or 到2027年: whether their figures are results is not decided here. */
function intendedFrom(sentences: readonly Sentence[]): number {
  const first = sentences.findIndex(
    (sentence) =>
      findModalWords(sentence).length > 0 ||
      sentence.clauses.some(({ chunks }) =>
        chunks.some(({ period, text }) => period?.until && !/^截[至止]/.test(text)),
      ),
  );
  return first < 0 ? sentences.length : first;
}

/**
 * Each figure with the noun that it touches, if we know that noun. A bare number without its noun says nothing and is left out.
 */
function figuresOf({ sentences }: CutParagraph, isTold: (span: Span) => boolean, intended: boolean): DigestLine[] {
  const border = intendedFrom(sentences);
  return (intended ? sentences.slice(border) : sentences.slice(0, border))
    .flatMap(({ clauses }) => clauses.map(({ chunks }) => findPieces(chunks)))
    .flatMap((pieces) =>
      pieces.flatMap((piece, index) => {
        if (piece.sense !== 'figure' || isTold(piece) || piece.figure.kind === 'number') return [];
        return [withNoun(pieces, index)];
      }),
    )
    .filter(({ text }) =>
      /[a-z%]/i.test(text.replace(/^(about|almost|at least|at most|more than|nearly|over|several|under) /, '')),
    )
    .slice(0, MOST_FIGURES);
}

function withNoun(pieces: readonly Piece[], index: number): DigestLine {
  const piece = pieces[index];
  if (piece?.sense !== 'figure') return { text: '', start: 0, end: 0 };
  const { figure, start, end } = piece;
  const change = pieces[index - 1];
  if (change?.sense === 'relation' && change.relation.sense === 'change' && change.relation.direction !== null) {
    return { text: `${change.relation.direction} ${sayFigure(figure)}`, start: change.start, end };
  }
  const before = nounBefore(pieces, index);
  if (before !== null && figure.kind === 'amount') {
    return { text: `${before.english} ${sayFigure(figure)}`, start: before.start, end };
  }
  const after = figure.kind === 'quantity' ? parseNounPhrase(pieces, index + 1) : null;
  if (after !== null && after.plural !== null && !after.indicator && isBorder(pieces[after.end])) {
    const noun = figure.value === '1' ? after.english : after.plural;
    return { text: `${sayCount(figure)} ${noun}`, start, end: pieces[after.end - 1]?.end ?? end };
  }
  return { text: sayFigure(figure), start, end };
}

/** The indicator right before a figure, if nothing unknown stands before the indicator. */
function nounBefore(pieces: readonly Piece[], index: number): { english: string; start: number } | null {
  let from = index;
  while (pieces[from - 1]?.sense === 'noun' || pieces[from - 1]?.sense === 'modifier') from--;
  const noun = from < index ? parseNounPhrase(pieces, from) : null;
  const start = pieces[from]?.start;
  if (noun === null || noun.end !== index || !noun.indicator || start === undefined) return null;
  return isBorder(pieces[from - 1]) ? { english: noun.english, start } : null;
}

function isBorder(piece: Piece | undefined): boolean {
  return piece === undefined || piece.text === '、' || piece.sense === 'period' || piece.sense === 'relation';
}
