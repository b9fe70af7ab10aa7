/** Characters and words that are read in several ways, settled by what stands around them. */
import { rules as fromAToG } from './polyphones/a-g.ts';
import { rules as fromHToL } from './polyphones/h-l.ts';
import { rules as fromMToS } from './polyphones/m-s.ts';
import { rules as fromTToZ } from './polyphones/t-z.ts';
import { splitSyllables } from './tone.ts';

/**
 * A character or a word, its reading as it is printed, what the text before must end with, what the text after must begin
 * with; both are alternatives of a regular expression, empty where it does not matter. A character's rules are asked
 * where it stands alone as a segment, a word's where the word is a segment: what the lexicon has as one word (重建, 都市)
 * needs no rule. The first that fits decides, so the particular stands before the general; what no rule speaks of has its
 * ordinary reading (`lexicon/corrections.ts`).
 */
export type PolyphoneRule = readonly [headword: string, reading: string, before: string, after: string];

/** How a polyphone is read where it stands. */
export interface PolyphoneReading {
  readonly syllables: readonly string[];
  /** As printed: the same characters may be a name or not (天台 Tiāntāi, tiāntái). */
  readonly pinyin: string;
}

interface CompiledRule {
  readonly reading: PolyphoneReading;
  /** Matches at the offset where the headword starts. */
  readonly frame: RegExp;
}

const RULES = groupRules([...fromAToG, ...fromHToL, ...fromMToS, ...fromTToZ]);
const compiled = new Map<string, readonly CompiledRule[]>();

/** True for a character or word whose reading may depend on what stands around it. */
export function isPolyphone(headword: string): boolean {
  return RULES.has(headword);
}

/**
 * The reading of the character or word that is the stretch [start, end) of a text, in its surroundings; null where no
 * rule fits. Offsets are UTF-16 code units.
 */
export function readPolyphone(text: string, start: number, end: number): PolyphoneReading | null {
  const headword = text.slice(start, end);
  const rules = RULES.get(headword);
  if (rules === undefined) return null;
  const ready = compiled.get(headword) ?? compileRules(headword, rules);
  for (const { frame, reading } of ready) {
    frame.lastIndex = start;
    if (frame.test(text)) return reading;
  }
  return null;
}

function groupRules(rules: readonly PolyphoneRule[]): Map<string, PolyphoneRule[]> {
  const groups = new Map<string, PolyphoneRule[]>();
  for (const rule of rules) {
    const group = groups.get(rule[0]);
    if (group) group.push(rule);
    else groups.set(rule[0], [rule]);
  }
  return groups;
}

/** Compiled when a text first has the headword: most pages meet a few dozen of them. */
function compileRules(headword: string, rules: readonly PolyphoneRule[]): readonly CompiledRule[] {
  const ready = rules.map(([, reading, before, after]) => ({
    reading: { syllables: splitSyllables(reading), pinyin: reading },
    frame: new RegExp(`${before === '' ? '' : `(?<=${before})`}${headword}${after === '' ? '' : `(?=${after})`}`, 'uy'),
  }));
  compiled.set(headword, ready);
  return ready;
}
