/** Figures with the words that stand beside them in their clause, for whom no sentence tells what they are of. */
import type { Clause, CutParagraph, Sentence } from '../clause.ts';
import { textOf } from '../chunk.ts';
import type { Person } from '../people/people.ts';
import { sayPeriod } from '../period.ts';
import { findPieces, type Piece } from '../piece.ts';
import { TAKEN_APART, TURNING } from '../words/digest.ts';
import type { NamedFigure } from './digest-figure.ts';
import type { DigestLine } from './digest.ts';
import { nameOf, thingOf } from './named-word.ts';

/** More words than these before a figure are a sentence, and no label. */
const MOST_WORDS = 6;

export interface FiguresBeside {
  /** One line for each sentence: 'rural workers: 2.21 million people · wage income: RMB 41.2 billion'. */
  readonly lines: readonly DigestLine[];
  /** Figures beside which nothing is known that could go with them. */
  readonly bare: readonly DigestLine[];
  /** The clauses of the lines. */
  readonly clauses: ReadonlySet<Clause>;
}

export function setBeside(
  { text, sentences }: CutParagraph,
  named: readonly NamedFigure[],
  people: readonly Person[],
): FiguresBeside {
  const lines: DigestLine[] = [];
  const bare: DigestLine[] = [];
  const told = new Set<Clause>();
  for (const sentence of sentences) {
    const units: DigestLine[] = [];
    for (const { figure, clause, words } of besideIn(sentence, named, text, people)) {
      if (figure.labelled || words.length > 0) told.add(clause);
      if (figure.labelled) units.push(figure);
      else if (words.length > 0) units.push({ ...figure, text: `${words.join(', ')}: ${figure.text}` });
      else if (!figure.isCount) bare.push(figure);
    }
    const [first] = units;
    const last = units.at(-1);
    if (first !== undefined && last !== undefined)
      lines.push({ text: units.map((unit) => unit.text).join(' · '), start: first.start, end: last.end });
  }
  return { lines, bare, clauses: told };
}

interface Beside {
  readonly figure: NamedFigure;
  readonly clause: Clause;
  readonly words: readonly string[];
}

function besideIn(
  { clauses }: Sentence,
  named: readonly NamedFigure[],
  text: string,
  people: readonly Person[],
): readonly Beside[] {
  const beside: Beside[] = [];
  /** 截至10月底，: a time in a clause of its own, which the next figure is of. */
  let when: string | null = null;
  /** 其中，出口873亿元: of what stands before it. */
  let isPart = false;
  for (const clause of clauses) {
    const figures = named.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    if (figures.length === 0) {
      when = timeAlone(clause) ?? when;
      isPart = textOf(clause.chunks) === '其中';
      continue;
    }
    const pieces = findPieces(clause.chunks);
    let from = clause.start;
    for (const figure of figures) {
      const between = pieces.filter(({ start, end }) => start >= from && end <= figure.start);
      const behind = thingBehind(pieces.filter(({ start }) => start >= figure.end));
      const after = behind.flatMap((piece) => thingOf(piece, text) ?? []);
      const words = behind.length > 0 ? after : wordsBefore(between, figure, isPart, text, people);
      const isTimed = when !== null && words.length > 0 && !between.some(({ sense }) => sense === 'period');
      beside.push({ figure, clause, words: isTimed && when !== null ? [when, ...words] : words });
      if (isTimed) when = null;
      isPart = false;
      from = behind.at(-1)?.end ?? figure.end;
    }
  }
  return beside;
}

function timeAlone({ chunks }: Clause): string | null {
  const [only, ...others] = findPieces(chunks);
  return only?.sense === 'period' && others.length === 0 ? sayPeriod(only.period) : null;
}

/** 65%以上的税收, 1500万元贷款: what so much of is, or is worth so much, stands behind the figure. */
function thingBehind(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces[0]?.text === '的' ? 1 : 0;
  const end = pieces.findIndex(({ sense }, index) => index >= from && !OF_NOUNS.has(sense));
  return pieces.slice(0, end < 0 ? pieces.length : end).slice(from);
}

/** The nouns and names between the figure before, or the beginning of the clause, and this figure. */
function wordsBefore(
  pieces: readonly Piece[],
  figure: NamedFigure,
  isPart: boolean,
  text: string,
  people: readonly Person[],
): readonly string[] {
  // 扣除房地产投资后增长7.3%: only what stands right before a change has changed.
  const near = CHANGED.test(figure.text) ? nounsBeforeChange(pieces) : pieces;
  if (TAKEN_APART.test(textOf(near.filter(({ text: word }) => !Object.hasOwn(TURNING, word))))) return [];
  const words: string[] = [];
  let modifier = isPart || pieces[0]?.text === '其中' ? 'of which ' : '';
  for (const piece of near) {
    const word = TURNING[piece.text] ?? nameOf(piece, people) ?? thingOf(piece, text);
    if (word !== null) words.push(`${modifier}${word}`);
    if (word !== null) modifier = '';
    if (piece.sense === 'modifier') modifier = `${piece.english} `;
    else if (word === null && piece.text !== '其中') modifier = '';
  }
  // 发现问题2.1万个: what is counted is named, however little it says.
  const counted = pieces.at(-1);
  const isOfThing = counted?.sense === 'noun';
  if (figure.isCount && isOfThing && thingOf(counted, text) === null)
    words.push(counted.noun.plural ?? counted.noun.english);
  const isNamed =
    near.some((piece) => (figure.isCount && piece === counted) || thingOf(piece, text) !== null) &&
    words.length <= MOST_WORDS;
  return isNamed && (isOfThing || !figure.isCount) ? words : [];
}

const CHANGED = /^(?:up|down|growth|decline|a (?:rise|fall)|from) /;

function nounsBeforeChange(pieces: readonly Piece[]): readonly Piece[] {
  const to = pieces.findLastIndex(({ sense, text }) => !BETWEEN.has(sense) && text !== '从' && text !== '由') + 1;
  const from = pieces.slice(0, to).findLastIndex(({ sense }) => !OF_NOUNS.has(sense)) + 1;
  return pieces.slice(from, to);
}

const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb']);
const OF_NOUNS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['noun', 'modifier', 'name', 'scope']);
