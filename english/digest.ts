/** What a paragraph holds, without a claim about how it hangs together: who is quoted, figures, key terms. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import type { Chunk } from './chunk.ts';
import type { Clause, CutParagraph } from './clause.ts';
import { BARE } from './clause-reading.ts';
import { sayCount, sayFigure } from './figure.ts';
import { nounsBetween } from './grammar/grammar.ts';
import { wordsOfClause } from './grammar/lexicon.ts';
import { sayNominals } from './grammar/nominal.ts';
import { findModalWords, type ModalWord } from './modality.ts';
import { parseNounPhrase } from './noun-phrase.ts';
import { introduce, type Person } from './people.ts';
import { findPieces, type Piece } from './piece.ts';
import { bases } from './words/adverb.ts';

export interface DigestLine extends Span {
  readonly text: string;
}

/** More than these are no digest. */
const MOST_FIGURES = 16;
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
    ...asLine('Figures, goals or plans', figuresOf(cut, isTold, true)),
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

/**
 * Each figure that no statement tells, with what it is of as far as we know that. A bare number without its noun says
 * nothing and is left out.
 *
 * @param intended those of clauses that speak of what is to be, or the others
 */
function figuresOf({ sentences }: CutParagraph, isTold: (span: Span) => boolean, intended: boolean): DigestLine[] {
  return sentences
    .flatMap((sentence) => {
      const modals = findModalWords(sentence);
      return sentence.clauses.filter((clause) => isIntended(clause, modals) === intended);
    })
    .flatMap((clause) => {
      const pieces = findPieces(clause.chunks);
      return pieces.flatMap((piece, index) =>
        piece.sense !== 'figure' || isTold(piece) || piece.figure.kind === 'number'
          ? []
          : [withNoun(clause, pieces, index)],
      );
    })
    .filter(({ text }) =>
      /[a-z%]/i.test(text.replace(/^(about|almost|at least|at most|more than|nearly|over|several|under) /, '')),
    )
    .slice(0, MOST_FIGURES);
}

/** A word of intent before the figure's clause or in it, or 到2027年. */
function isIntended({ start, end, chunks }: Clause, modals: readonly ModalWord[]): boolean {
  return (
    modals.some((word) => word.start < end && (!word.short || word.start >= start)) ||
    chunks.some(({ period, text }) => period?.until && !/^截[至止]/.test(text))
  );
}

function withNoun(clause: Clause, pieces: readonly Piece[], index: number): DigestLine {
  const piece = pieces[index];
  if (piece?.sense !== 'figure') return { text: '', start: 0, end: 0 };
  const { figure, start, end } = piece;
  const after = figure.kind === 'quantity' ? parseNounPhrase(pieces, index + 1) : null;
  if (after !== null && after.plural !== null && !after.indicator && isBorder(pieces[after.end])) {
    const noun = figure.value === '1' ? after.english : after.plural;
    return { text: `${sayCount(figure)} ${noun}`, start, end: pieces[after.end - 1]?.end ?? end };
  }
  let from = index;
  while (from > 0 && BETWEEN.has(pieces[from - 1]?.sense ?? 'unknown')) from--;
  const change = pieces[index - 1];
  const isChange = change?.sense === 'relation' && change.relation.sense === 'change';
  const said =
    isChange && change.relation.direction !== null
      ? `${change.relation.direction} ${sayFigure(figure)}`
      : sayFigure(figure);
  const before = nounBefore(clause, pieces[from]?.start ?? start);
  if (before !== null) return { text: `${before.english}: ${said}`, start: before.start, end };
  return { text: said, start: isChange ? change.start : start, end };
}

/** What may stand between a noun and its figure: 已达到, 同比增长. */
const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>([
  'relation',
  'basis',
  'measurement',
  'adverb',
  'modality',
]);

/** The longest noun phrase that ends where a figure and its verb begin, if nothing unknown touches it. */
function nounBefore({ chunks }: Clause, end: number): { english: string; start: number } | null {
  const words = wordsOfClause(chunks);
  const to = words.offsetOf(end);
  const before = chunks.filter((chunk) => chunk.end <= end);
  if (to === undefined) return null;
  for (let at = Math.max(0, before.length - MOST_CHUNKS); at < before.length; at++) {
    const first = before[at];
    const ahead = before[at - 1];
    const from = first && (ahead === undefined || isOpening(ahead)) ? words.offsetOf(first.start) : undefined;
    const nouns = first === undefined || from === undefined ? [] : nounsBetween(words, from, to);
    const noun = nouns.find(({ parts: [only, ...others], open }) => {
      const isName = only.counting === 'name' && only.after === '';
      return !open && others.length === 0 && !isName && only.count === null;
    });
    if (first === undefined || noun === undefined) continue;
    const english = sayNominals(noun, false).replace(/^the /, '');
    return BARE.has(english) ? null : { english, start: first.start };
  }
  return null;
}

/** As many chunks as a noun phrase before a figure has. */
const MOST_CHUNKS = 8;

/** What a noun phrase can begin behind: a mark, a time, 其中. */
function isOpening({ period, text }: Chunk): boolean {
  return period !== null || /^(?:其中|、|和|“|，|全国|全省|全市|：)$/u.test(text);
}

function isBorder(piece: Piece | undefined): boolean {
  return piece === undefined || piece.text === '、' || piece.sense === 'period' || piece.sense === 'relation';
}
