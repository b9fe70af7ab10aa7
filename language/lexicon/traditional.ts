/** Traditional characters and what they are in simplified: learnt from the pairs of forms in CC-CEDICT. */
import { countSimplified } from '../script.ts';
import type { CedictEntry } from './cedict.ts';

/** A traditional character, the simplified one that it mostly is, and the words in which it is written otherwise. */
export interface TraditionalCharacter {
  readonly traditional: string;
  readonly simplified: string;
  /** Traditional form to simplified form: 著名 → 著名, where 著 by itself is 着. */
  readonly exceptions: ReadonlyMap<string, string>;
}

/** A word that tells less than this of what its characters mostly are is not asked: a character counts once in each word. */
const LEAST_WEIGHT = 1;

/** @param frequencyOf how frequent a simplified word is */
export function learnTraditional(
  entries: readonly CedictEntry[],
  frequencyOf: (word: string) => number,
): TraditionalCharacter[] {
  const pairs = entries.filter(({ traditional, simplified }) => traditional.length === simplified.length);
  const differing = new Set(
    pairs.flatMap(({ traditional, simplified }) => {
      return [...units(traditional)].filter((unit, index) => unit !== simplified.charAt(index));
    }),
  );
  const weights = new Map<string, Map<string, number>>();
  for (const { traditional, simplified } of pairs) {
    const weight = LEAST_WEIGHT + frequencyOf(simplified);
    for (const [index, unit] of [...units(traditional)].entries()) {
      if (!differing.has(unit)) continue;
      const own = weights.get(unit) ?? new Map<string, number>();
      weights.set(unit, own);
      const other = simplified.charAt(index);
      own.set(other, (own.get(other) ?? 0) + weight);
    }
  }
  const simplifiedOf = new Map([...weights].map(([unit, own]) => [unit, heaviest(own)]));
  const exceptionsOf = collectExceptions(pairs, simplifiedOf);
  return [...simplifiedOf]
    .map(([traditional, simplified]) => {
      return { traditional, simplified, exceptions: exceptionsOf.get(traditional) ?? new Map<string, string>() };
    })
    .filter(({ traditional, simplified, exceptions }) => traditional !== simplified || exceptions.size > 0)
    .sort((one, other) => (one.traditional < other.traditional ? -1 : 1));
}

/** Code units: a character outside the basic plane has no partner that we change. */
function units(text: string): readonly string[] {
  return text.split('');
}

function heaviest(weights: ReadonlyMap<string, number>): string {
  return [...weights].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** For each character the words in which it is not what it mostly is. */
function collectExceptions(
  pairs: readonly CedictEntry[],
  simplifiedOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Map<string, string>> {
  const exceptions = new Map<string, Map<string, string>>();
  for (const { traditional, simplified } of pairs) {
    if (traditional.length < 2) continue;
    for (const [index, unit] of units(traditional).entries()) {
      const ordinary = simplifiedOf.get(unit);
      if (ordinary === undefined || simplified.charAt(index) === ordinary) continue;
      const own = exceptions.get(unit) ?? new Map<string, string>();
      exceptions.set(unit, own.set(traditional, simplified));
    }
  }
  return exceptions;
}

/** Changes traditional characters to simplified ones. */
export interface Simplifier {
  /**
   * The text in simplified characters, as long as it was, code unit for code unit. Characters that both scripts write (著,
   * 乾, 后) are changed only where the text is said to be traditional, and not in the words that keep them (著名, 乾隆).
   */
  simplify(text: string, isTraditional: boolean): string;
  /** True where a text has more characters that only traditional writing has than frequent ones of the simplified. */
  isTraditional(text: string): boolean;
}

/** @param table `traditional.ts` as a section of the lexicon: a line per character */
export function createSimplifier(table: string): Simplifier {
  const simplifiedOf = new Map<string, string>();
  const exceptionsOf = new Map<string, readonly (readonly [string, string])[]>();
  for (const line of table.split('\n')) {
    const [traditional = '', simplified = '', ...exceptions] = line.split('\t');
    if (traditional === '') continue;
    simplifiedOf.set(traditional, simplified);
    const pairs = exceptions.map((pair) => pair.split('=')).map(([from = '', to = '']) => [from, to] as const);
    if (pairs.length > 0) exceptionsOf.set(traditional, pairs);
  }
  const shared = new Set([...simplifiedOf.values(), ...[...exceptionsOf.values()].flat().flatMap(([, to]) => [...to])]);

  function simplifyAt(text: string, index: number, isTraditional: boolean): string {
    const unit = text.charAt(index);
    const simplified = simplifiedOf.get(unit);
    if (simplified === undefined || (!isTraditional && shared.has(unit))) return unit;
    for (const [from, to] of exceptionsOf.get(unit) ?? []) {
      for (let at = from.indexOf(unit); at >= 0; at = from.indexOf(unit, at + 1)) {
        if (text.startsWith(from, index - at)) return to.charAt(at);
      }
    }
    return simplified;
  }

  return {
    isTraditional(text) {
      let traditional = 0;
      for (const unit of text) if (simplifiedOf.has(unit) && !shared.has(unit)) traditional += 1;
      return traditional > 0 && traditional > countSimplified(text);
    },
    simplify(text, isTraditional) {
      let simplified = '';
      let unchanged = 0;
      for (let index = 0; index < text.length; index += 1) {
        if (!simplifiedOf.has(text.charAt(index))) continue;
        simplified += text.slice(unchanged, index) + simplifyAt(text, index, isTraditional);
        unchanged = index + 1;
      }
      return unchanged === 0 ? text : simplified + text.slice(unchanged);
    },
  };
}
