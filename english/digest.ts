/** What a paragraph holds, without a claim about how it hangs together: who is quoted, figures, key terms. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import { textOf, type Chunk } from './chunk.ts';
import type { Clause, CutParagraph } from './clause.ts';
import { BARE } from './clause-reading.ts';
import { sayCount, sayFigure } from './figure.ts';
import { nounsBetween } from './grammar/grammar.ts';
import { wordsOfClause } from './grammar/lexicon.ts';
import { sayNominals } from './grammar/nominal.ts';
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
    ...asLine('Figures, reached or aimed at', figuresOf(cut, isTold)),
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
 * Each figure that no statement tells, with what it is of as far as we know that, and without a word on whether it has
 * been reached: what is not understood may say so anywhere. A bare number without its noun says nothing and is left out.
 */
function figuresOf({ sentences }: CutParagraph, isTold: (span: Span) => boolean): DigestLine[] {
  return sentences
    .flatMap(({ clauses }) => clauses)
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
  // 三大|产业, 两个|区域: it counts what stands behind it, whatever that is.
  const isOfNext = figure.kind === 'quantity' && !isBorder(pieces[index + 1]);
  const noun = isOfNext ? null : nounBefore(clause, pieces[from]?.start ?? start);
  // 骨干教师占34%: a share is of a rate, or of nothing that we can name.
  const isOfOther = figure.kind === 'share' && !isChange && noun !== null && !SHARED.test(noun.english);
  // 高于全省平均水平0.9个百分点, 年均提高: a difference, a rate of so many years.
  const isOfOthers = clause.chunks.some(({ text, end: to }) => to <= start && AGAINST.test(text));
  // 小型水库除险加固安排54亿元: so much is allocated to it, and no arrangement.
  const isSpent = figure.kind === 'amount' && SPENDING.test(textOf(clause.chunks.filter(({ end: to }) => to <= start)));
  const before = isOfOther || isOfOthers || isSpent ? null : noun;
  if (before !== null) return { text: `${before.english}: ${said}`, start: before.start, end };
  return { text: said, start: isChange ? change.start : start, end };
}

const AGAINST = /^(?:高于|低于|快于|慢于|好于|优于|超出|年均|平均每年)/u;

const SPENDING = /(?:安排|拨付|下达|投入|支出|补助|奖励|(?:节约|节省|降低|压减|减少)(?:成本|费用))$/u;

/** What is told in hundredths. */
const SHARED = /\b(?:coverage|intensity|margin|penetration|proportion|rate|ratio|share)s?\b/;

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
    if (first === undefined || noun === undefined || before.slice(0, at).some(({ text }) => text === '占')) continue;
    const english = sayNominals(noun, false).replace(/^the /, '');
    return BARE.has(english) ? null : { english, start: first.start };
  }
  return null;
}

/** As many chunks as a noun phrase before a figure has. */
const MOST_CHUNKS = 8;

/** What a noun phrase can begin behind: a mark, a time, 其中. Behind 、 the figure may be of all that are listed. */
function isOpening({ period, text }: Chunk): boolean {
  return period !== null || /^(?:其中|“|，|全国|全省|全市|：)$/u.test(text);
}

function isBorder(piece: Piece | undefined): boolean {
  return piece === undefined || piece.text === '、' || piece.sense === 'period' || piece.sense === 'relation';
}
