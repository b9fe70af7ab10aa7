/** Cuts a text into words: the least-cost path over the lexicon's words and what is known to be a unit. */
import type { Lexicon } from './lexicon/lexicon.ts';
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

/** Words in the frequency list altogether: the cost of a word is how surprising it is, −ln(frequency / all). */
const ALL_WORDS = 60_000_000;
/** A Han character that the lexicon does not have. */
const UNKNOWN_COST = Math.log(ALL_WORDS);
/**
 * What each segment costs besides: prefers few long words to many short ones, by which compounds that the old frequency
 * list undercounts still stand against two frequent halves.
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

interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly kind: Segment['kind'];
  readonly candidate: Candidate | null;
}

/**
 * The segments of a text; they tile it. Fixed candidates are kept whole (of two that overlap, the first); other
 * candidates win where they are cheaper than what crosses them. Offsets are UTF-16 code units. A candidate that is
 * empty, outside the text or cuts a character in two is passed over.
 */
export function segment(text: string, lexicon: Lexicon, candidates: readonly Candidate[]): Segment[] {
  const inside = candidates.filter(
    ({ start, end }) =>
      start >= 0 && start < end && end <= text.length && !isInPair(text, start) && !isInPair(text, end),
  );
  const fixed = withoutOverlaps(inside.filter((candidate) => candidate.fixed));
  const edges = collectEdges(text, lexicon, fixed);
  const competing = inside
    .filter((candidate) => !candidate.fixed && !fixed.some((other) => overlaps(candidate, other)))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  // Shortest first: a term's parts may be terms, and a longer term is to be cheaper than those.
  for (const candidate of competing) addCandidate(edges, candidate);
  return walk(text, cheapestPath(edges, 0, text.length));
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) if (!kept.some((other) => overlaps(candidate, other))) kept.push(candidate);
  return kept;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** For each offset the units that may start there; none starts, ends or crosses inside a fixed candidate or a run. */
function collectEdges(text: string, lexicon: Lexicon, fixed: readonly Candidate[]): Edge[][] {
  const edges: Edge[][] = Array.from({ length: text.length + 1 }, () => []);
  const units = new Map<number, Edge>(
    fixed.map((candidate) => [candidate.start, { end: candidate.end, cost: 0, kind: candidate.kind, candidate }]),
  );
  const stops = new Uint8Array(text.length + 1).fill(1);
  for (let offset = 0; offset < text.length;) {
    const unit = units.get(offset) ?? readRun(text, offset, nextStart(fixed, offset, text.length));
    const end = unit?.end ?? offset + characterLength(text, offset);
    stops.fill(0, offset + 1, end);
    if (unit) edges[offset]?.push(unit);
    offset = end;
  }
  const closed = new Uint8Array(text.length + 1);
  for (const { start, end } of fixed) closed.fill(1, start, end);
  for (let offset = 0; offset < text.length; offset += 1) {
    if (stops[offset] === 1 && closed[offset] === 0) addWords(edges, text, offset, lexicon, stops, closed);
  }
  return edges;
}

/** The unit that starts at an offset and is no Han character, not beyond `limit`; null for a Han character. */
function readRun(text: string, offset: number, limit: number): Edge | null {
  const length = characterLength(text, offset);
  if (isHan(text.slice(offset, offset + length))) return null;
  const mark = matchAt(MARKS, text, offset);
  const run = mark ?? matchAt(RUN, text, offset) ?? text.slice(offset, offset + length);
  const end = Math.min(offset + run.length, limit);
  const punctuation = mark !== null && /\p{Punctuation}/u.test(mark);
  return { end, cost: SEGMENT_COST, kind: punctuation ? 'punctuation' : 'other', candidate: null };
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

function nextStart(fixed: readonly Candidate[], offset: number, end: number): number {
  return fixed.reduce((nearest, { start }) => (start > offset && start < nearest ? start : nearest), end);
}

function addWords(
  edges: Edge[][],
  text: string,
  offset: number,
  lexicon: Lexicon,
  stops: Uint8Array,
  closed: Uint8Array,
): void {
  const own = edges[offset] ?? [];
  const single = characterLength(text, offset);
  const readable = own.length === 0;
  let reached = false;
  for (const { length, frequency } of lexicon.wordsAt(text, offset)) {
    const end = offset + length;
    if (stops[end] !== 1 || crosses(closed, offset, end)) continue;
    // A run (GDP, 3) is a unit already; only what joins it to Han characters (3D打印) is another word, and always meant.
    if (!readable && end <= (own[0]?.end ?? 0)) continue;
    const cost = SEGMENT_COST + (readable ? Math.log(ALL_WORDS / frequency) : 0);
    own.push({ end, cost, kind: 'word', candidate: null });
    reached ||= length === single;
  }
  if (readable && !reached)
    own.push({ end: offset + single, cost: UNKNOWN_COST + SEGMENT_COST, kind: 'word', candidate: null });
}

function crosses(closed: Uint8Array, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) if (closed[offset] === 1) return true;
  return false;
}

function addCandidate(edges: Edge[][], candidate: Candidate): void {
  const { start, end, kind } = candidate;
  const path = cheapestPath(edges, start, end);
  if (path.length === 0) return;
  const bonus = kind === 'person' ? NAME_BONUS : TERM_BONUS;
  const cost = path.reduce((sum, edge) => sum + edge.cost, 0) - bonus;
  edges[start]?.push({ end, cost, kind, candidate });
}

/** The edges of the least-cost path from start to end; empty when none leads there. */
function cheapestPath(edges: readonly (readonly Edge[])[], start: number, end: number): Edge[] {
  const costs = new Float64Array(end - start + 1).fill(Infinity);
  const last: (Edge | undefined)[] = [];
  const from: number[] = [];
  costs[0] = 0;
  for (let offset = start; offset < end; offset += 1) {
    const before = costs[offset - start] ?? Infinity;
    if (before === Infinity) continue;
    for (const edge of edges[offset] ?? []) {
      const at = edge.end - start;
      if (edge.end > end || before + edge.cost >= (costs[at] ?? Infinity)) continue;
      costs[at] = before + edge.cost;
      last[at] = edge;
      from[at] = offset;
    }
  }
  const path: Edge[] = [];
  for (let offset = end; offset > start;) {
    const edge = last[offset - start];
    if (edge === undefined) return [];
    path.unshift(edge);
    offset = from[offset - start] ?? start;
  }
  return path;
}

function walk(text: string, path: readonly Edge[]): Segment[] {
  let start = 0;
  return path.map(({ end, kind, candidate }) => {
    const found = { start, end, text: text.slice(start, end), kind, candidate };
    start = end;
    return found;
  });
}

/** True between the two halves of a character outside the basic plane. */
function isInPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function characterLength(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
