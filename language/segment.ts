/** Cuts a text into words: the least-cost path over the lexicon's words and what is known to be a unit. */
import { ALL_WORDS, createWordList, type Lexicon } from './lexicon/lexicon.ts';
import { parseNumeral } from './number/numeral.ts';
import { isHan } from './script.ts';
import type { Span } from './span.ts';

/** A stretch that may be one unit: a glossary term, a figure, a period, a name. */
export interface Candidate extends Span {
  readonly kind: 'term' | 'figure' | 'period' | 'person' | 'place' | 'organisation';
  /** What the caller knows it by; handed back untouched. */
  readonly id: string | null;
  /** True for what is always kept whole: figures and periods. Others compete with ordinary words. */
  readonly fixed: boolean;
  /** The reading where the caller knows it, one syllable per Han character, and as printed. */
  readonly syllables?: readonly string[];
  readonly pinyin?: string;
}

export interface Segment extends Span {
  readonly text: string;
  readonly kind: 'word' | Candidate['kind'] | 'punctuation' | 'other';
  /** The very candidate that was handed in, where the segment is one. */
  readonly candidate: Candidate | null;
}

/** A Han character that the lexicon does not have. */
const UNKNOWN_COST = Math.log(ALL_WORDS);
/**
 * What each segment costs besides how surprising it is: prefers few long words to many short ones, by which compounds that
 * the old frequency list undercounts still stand against two frequent halves.
 */
const SEGMENT_COST = 3;
/**
 * How much cheaper a candidate is than the best path over its parts. Less than SEGMENT_COST, so that a term that cuts an
 * ordinary word loses (两新 in 两新人: 两 + 新人 is as short and keeps 新人 whole).
 */
const TERM_BONUS = 2;
/** A name was found by its frame, which the path cannot see; its characters are words by themselves as a rule. */
const NAME_BONUS = 8;

/** Runs that are one unit: white space; letters of an alphabet and digits with their points and commas (M9, 2,700.5). Han is apart. */
const RUN = /\s+|(?:[0-9０-９]+(?:[.,．，:：][0-9０-９]+)*|(?:(?!\p{Script=Han})[\p{Letter}\p{Mark}])+)+/uy;
/** Marks that are written doubled and stay together: …… and ——. */
const MARKS = /([…—─])\1*|[\p{Punctuation}\p{Symbol}]/uy;
const PUNCTUATION = /\p{Punctuation}/u;

/** Numbers in Chinese numerals, an ordinal with its 第: units that no dictionary lists. */
const NUMERAL = /第?[〇零一二两三四五六七八九十百千万亿]+/uy;
const NUMERAL_STARTS = new Set(Array.from('第一二两三四五六七八九十', (character) => character.charCodeAt(0)));
/** What a numeral costs: about as much as a frequent word, so that it wins over its digits and loses to 一五一十. */
const NUMERAL_COST = 7 + SEGMENT_COST;

/** What an edge of the lattice is; a number from 0 on is the index of a candidate. */
const WORD = -1;
const MARK = -2;
const RUN_OF_OTHERS = -3;

/**
 * All units that a text may be cut into, as a graph over its offsets in flat arrays: a text of thousands of characters has
 * tens of thousands of edges, and an object for each would cost more than the search.
 */
interface Lattice {
  /** For each offset the first of the edges that start there; they end where those of the next offset start. */
  readonly first: Int32Array;
  readonly edges: Edges;
}

interface Edges {
  readonly ends: Int32Array;
  readonly costs: Float64Array;
  readonly kinds: Int8Array;
}

/** Candidates that compete with words, by where they start. */
interface Competition {
  readonly candidates: readonly Candidate[];
  readonly costs: Float64Array;
  /** For each offset the candidate that was entered last there, and for each candidate the one before it; -1 for none. */
  readonly last: Int32Array;
  readonly before: Int32Array;
}

/**
 * The segments of a text; they tile it. Fixed candidates are kept whole (of two that overlap, the first); other
 * candidates win where they are cheaper than what crosses them. Offsets are UTF-16 code units. A candidate that is
 * empty, outside the text or cuts a character in two is passed over.
 */
export function segment(text: string, lexicon: Lexicon, candidates: readonly Candidate[]): Segment[] {
  makeRoom(text.length + 1);
  const inside = candidates.filter(
    ({ start, end }) =>
      start >= 0 && start < end && end <= text.length && !isInPair(text, start) && !isInPair(text, end),
  );
  const { fixed, taken } = takeFixed(inside);
  const lattice = buildLattice(text, lexicon, fixed, taken);
  const competition = compete(
    text,
    lattice,
    inside.filter((candidate) => !candidate.fixed && !isTaken(taken, candidate)),
  );
  return cheapestPath(text, lattice, competition, fixed);
}

/**
 * What a text is cut in. One text is cut at a time and nothing of this is handed out, so the next one has it again: new
 * arrays for each paragraph took as long as the search.
 */
interface Room {
  /** Code units that fit in. */
  readonly size: number;
  /** 1 for offsets inside fixed candidates. */
  readonly taken: Uint8Array;
  readonly runs: Runs;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly search: Search;
  edges: Edges;
}

/** As much as nearly every paragraph needs; what a longer one took is given back. */
const ORDINARY_SIZE = 8192;
let room = createRoom(ORDINARY_SIZE);

function createRoom(size: number): Room {
  return {
    size,
    taken: new Uint8Array(size),
    runs: { ends: new Int32Array(size), kinds: new Int8Array(size), inside: new Uint8Array(size) },
    first: new Int32Array(size),
    last: new Int32Array(size),
    search: createSearch(size),
    edges: createEdges(size * 4),
  };
}

/** Room for so many code units, with nothing taken and no runs. */
function makeRoom(size: number): void {
  if (size > room.size || (room.size > ORDINARY_SIZE && size <= ORDINARY_SIZE)) {
    room = createRoom(Math.max(size, ORDINARY_SIZE));
    return;
  }
  for (const marks of [room.taken, room.runs.ends, room.runs.kinds, room.runs.inside]) marks.fill(0, 0, size);
}

/** The fixed candidates by where they start, of two that overlap the first; and the offsets that they take. */
function takeFixed(candidates: readonly Candidate[]): {
  readonly fixed: ReadonlyMap<number, Candidate>;
  readonly taken: Uint8Array;
} {
  const { taken } = room;
  const fixed = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (!candidate.fixed || isTaken(taken, candidate)) continue;
    taken.fill(1, candidate.start, candidate.end);
    fixed.set(candidate.start, candidate);
  }
  return { fixed, taken };
}

function isTaken(taken: Uint8Array, { start, end }: Span): boolean {
  return nextTaken(taken, start, end) < end;
}

/** What is found at one offset is used before the next is asked for. */
const wordsHere = createWordList();

/** The words and runs; none starts, ends or crosses inside a fixed candidate or a run. */
function buildLattice(
  text: string,
  lexicon: Lexicon,
  fixed: ReadonlyMap<number, Candidate>,
  taken: Uint8Array,
): Lattice {
  const runs = findRuns(text, fixed, taken);
  const { first } = room;
  let { edges } = room;
  let count = 0;
  const add = (end: number, cost: number, kind: number): void => {
    if (count === edges.ends.length) edges = room.edges = extendEdges(edges);
    edges.ends[count] = end;
    edges.costs[count] = cost;
    edges.kinds[count] = kind;
    count += 1;
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    first[offset] = count;
    if (runs.inside[offset] === 1 || taken[offset] === 1) continue;
    const runEnd = runs.ends[offset] ?? 0;
    if (runEnd > 0) add(runEnd, SEGMENT_COST, runs.kinds[offset] ?? RUN_OF_OTHERS);
    const found = lexicon.wordsAt(text, offset, wordsHere);
    const single = characterLength(text, offset);
    let reached = false;
    const limit = found > 0 ? nextTaken(taken, offset, offset + (wordsHere.lengths[found - 1] ?? 0)) : 0;
    for (let index = 0; index < found; index += 1) {
      const length = wordsHere.lengths[index] ?? 0;
      const end = offset + length;
      // A run (GDP, 3) is a unit already; only what joins it to Han characters (3D打印) is another word, and always meant.
      if (end > limit || runs.inside[end] === 1 || end <= runEnd) continue;
      add(end, SEGMENT_COST + (runEnd > 0 ? 0 : (wordsHere.surprises[index] ?? 0)), WORD);
      reached ||= length === single;
    }
    const numeral = runEnd > 0 ? 0 : numeralLength(text, offset);
    if (numeral > 0 && nextTaken(taken, offset, offset + numeral) === offset + numeral)
      add(offset + numeral, NUMERAL_COST, WORD);
    const doubled = runEnd > 0 ? 0 : doubledCost(text, offset, lexicon);
    if (doubled > 0 && nextTaken(taken, offset, offset + 4) === offset + 4) add(offset + 4, doubled, WORD);
    if (runEnd === 0 && !reached) add(offset + single, UNKNOWN_COST + SEGMENT_COST, WORD);
  }
  first[text.length] = count;
  return { first, edges };
}

/** The length of the numeral that starts at an offset and not before it; 0 where there is none of two characters or more. */
function numeralLength(text: string, offset: number): number {
  if (!NUMERAL_STARTS.has(text.charCodeAt(offset))) return 0;
  const run = matchAt(NUMERAL, text, offset) ?? '';
  // 三四十: the first of two digits is a guess at the second.
  const number = run.replace('第', '').replace(/^[一二三四五六七八九](?=[一二三四五六七八九][十百千万亿])/u, '');
  return run.length > 1 && parseNumeral(number) !== null ? run.length : 0;
}

/** What 结结实实 costs, which no dictionary lists and which is 结实 doubled; 0 where nothing is doubled. */
function doubledCost(text: string, offset: number, lexicon: Lexicon): number {
  if (text.charCodeAt(offset) !== text.charCodeAt(offset + 1)) return 0;
  const [first, second] = [text.charAt(offset), text.charAt(offset + 2)];
  if (first === second || second !== text.charAt(offset + 3) || second === '') return 0;
  const frequency = lexicon.frequency(first + second);
  return frequency === 0 ? 0 : Math.log(ALL_WORDS / frequency) + SEGMENT_COST;
}

function createEdges(size: number): Edges {
  return { ends: new Int32Array(size), costs: new Float64Array(size), kinds: new Int8Array(size) };
}

function extendEdges({ ends, costs, kinds }: Edges): Edges {
  const wider = createEdges(ends.length * 2 + 1024);
  wider.ends.set(ends);
  wider.costs.set(costs);
  wider.kinds.set(kinds);
  return wider;
}

function nextTaken(taken: Uint8Array, offset: number, end: number): number {
  for (let at = offset; at < end; at += 1) if (taken[at] === 1) return at;
  return end;
}

interface Runs {
  /** For each offset where a run starts, where it ends; else 0. */
  readonly ends: Int32Array;
  readonly kinds: Int8Array;
  /** 1 for offsets where nothing may start or end: inside a run, or inside a character. */
  readonly inside: Uint8Array;
}

function findRuns(text: string, fixed: ReadonlyMap<number, Candidate>, taken: Uint8Array): Runs {
  const { ends, kinds, inside } = room.runs;
  for (let offset = 0; offset < text.length;) {
    const unit = taken[offset] === 1 ? fixed.get(offset) : undefined;
    const end = unit?.end ?? readRun(text, offset, taken, kinds);
    if (unit === undefined && kinds[offset] !== 0) ends[offset] = end;
    for (let at = offset + 1; at < end; at += 1) inside[at] = 1;
    offset = end;
  }
  return { ends, kinds, inside };
}

/** Where the unit ends that starts at an offset; says in `kinds` what it is, and nothing for a Han character. */
function readRun(text: string, offset: number, taken: Uint8Array, kinds: Int8Array): number {
  const unit = text.charCodeAt(offset);
  if (unit >= FIRST_HAN && unit <= LAST_HAN) return offset + 1;
  const length = characterLength(text, offset);
  if (isHan(text.slice(offset, offset + length))) return offset + length;
  const mark = matchAt(MARKS, text, offset);
  const run = mark ?? matchAt(RUN, text, offset) ?? text.slice(offset, offset + length);
  kinds[offset] = mark !== null && PUNCTUATION.test(mark) ? MARK : RUN_OF_OTHERS;
  return nextTaken(taken, offset, offset + run.length);
}

/** The block of unified ideographs, in which nearly every Han character of a text is. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

const NO_COMPETITION: Competition = {
  candidates: [],
  costs: new Float64Array(),
  last: new Int32Array(),
  before: new Int32Array(),
};

/** Prices the candidates. Shortest first: a term's parts may be terms, and a longer term is to be cheaper than those. */
function compete(text: string, lattice: Lattice, candidates: readonly Candidate[]): Competition {
  if (candidates.length === 0) return NO_COMPETITION;
  const competition: Competition = {
    candidates: candidates.toSorted((one, other) => one.end - one.start - (other.end - other.start)),
    costs: new Float64Array(candidates.length),
    last: room.last.fill(-1, 0, text.length + 1),
    before: new Int32Array(candidates.length).fill(-1),
  };
  const { search } = room;
  for (const [index, { start, end, kind }] of competition.candidates.entries()) {
    const parts = runSearch(search, lattice, competition, start, end);
    if (parts === Infinity) continue;
    competition.costs[index] = parts - (kind === 'person' ? NAME_BONUS : TERM_BONUS);
    competition.before[index] = competition.last[start] ?? -1;
    competition.last[start] = index;
  }
  return competition;
}

/** The state of a search over a stretch of the text; offsets are from its start. */
interface Search {
  readonly costs: Float64Array;
  /** Where the last edge of the best path to an offset starts, and its kind or candidate. */
  readonly from: Int32Array;
  readonly by: Int32Array;
}

function createSearch(length: number): Search {
  return {
    costs: new Float64Array(length + 1),
    from: new Int32Array(length + 1),
    by: new Int32Array(length + 1),
  };
}

/** The cost of the cheapest path from start to end; Infinity where none leads there. */
function runSearch(
  { costs, from, by }: Search,
  { first, edges: { ends, costs: edgeCosts, kinds } }: Lattice,
  competition: Competition,
  start: number,
  end: number,
): number {
  costs.fill(Infinity, 0, end - start + 1);
  costs[0] = 0;
  const reach = (offset: number, to: number, cost: number, unit: number): void => {
    if (to > end || cost >= (costs[to - start] ?? Infinity)) return;
    costs[to - start] = cost;
    from[to - start] = offset;
    by[to - start] = unit;
  };
  for (let offset = start; offset < end; offset += 1) {
    const before = costs[offset - start] ?? Infinity;
    if (before === Infinity) continue;
    const stop = first[offset + 1] ?? 0;
    for (let edge = first[offset] ?? 0; edge < stop; edge += 1)
      reach(offset, ends[edge] ?? 0, before + (edgeCosts[edge] ?? 0), kinds[edge] ?? WORD);
    for (let index = competition.last[offset] ?? -1; index >= 0; index = competition.before[index] ?? -1)
      reach(offset, competition.candidates[index]?.end ?? 0, before + (competition.costs[index] ?? 0), index);
  }
  return costs[end - start] ?? Infinity;
}

/** The segments of the cheapest path. Between fixed candidates there is always one: each character is an edge by itself. */
function cheapestPath(
  text: string,
  lattice: Lattice,
  competition: Competition,
  fixed: ReadonlyMap<number, Candidate>,
): Segment[] {
  const segments: Segment[] = [];
  const { search } = room;
  let start = 0;
  const cutTo = (end: number): void => {
    if (end > start) {
      runSearch(search, lattice, competition, start, end);
      walkBack(text, search, competition, start, end, segments);
    }
  };
  for (const candidate of [...fixed.values()].toSorted((one, other) => one.start - other.start)) {
    cutTo(candidate.start);
    segments.push(segmentOf(text, candidate.start, candidate.end, candidate.kind, candidate));
    start = candidate.end;
  }
  cutTo(text.length);
  return segments;
}

/** Adds the segments between start and end to those before them. */
function walkBack(
  text: string,
  { from, by }: Search,
  { candidates }: Competition,
  start: number,
  end: number,
  segments: Segment[],
): void {
  const before = segments.length;
  for (let offset = end; offset > start;) {
    const unit = by[offset - start] ?? WORD;
    const candidate = unit < 0 ? null : (candidates[unit] ?? null);
    const kind = candidate?.kind ?? (unit === WORD ? 'word' : unit === MARK ? 'punctuation' : 'other');
    const opening = from[offset - start] ?? start;
    segments.push(segmentOf(text, opening, offset, kind, candidate));
    offset = opening;
  }
  segments.push(...segments.splice(before).toReversed());
}

function segmentOf(
  text: string,
  start: number,
  end: number,
  kind: Segment['kind'],
  candidate: Candidate | null,
): Segment {
  return { start, end, text: text.slice(start, end), kind, candidate };
}

/** True between the two halves of a character outside the basic plane. */
function isInPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function characterLength(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
