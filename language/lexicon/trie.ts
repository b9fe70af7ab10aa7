/** The words of the lexicon as a trie in flat arrays: `format.ts` tells its order. */

export interface Trie {
  readonly labels: Uint16Array;
  readonly children: Uint16Array;
  readonly ends: Uint8Array;
  /** The words in the order of their numbers. */
  readonly words: readonly string[];
}

/** Words of one node: they share their first `depth` code units. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** @param words distinct, none empty */
export function buildTrie(words: Iterable<string>): Trie {
  const sorted = [...words].sort();
  const labels: number[] = [0];
  const children: number[] = [];
  const ends: number[] = [];
  const numbered: string[] = [];
  let level: readonly Range[] = [{ from: 0, to: sorted.length }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Range[] = [];
    for (const { from, to } of level) {
      const first = sorted[from] ?? '';
      const isWord = from < to && first.length === depth && depth > 0;
      if (isWord) numbered.push(first);
      ends.push(isWord ? 1 : 0);
      const below = divide(sorted, { from: isWord ? from + 1 : from, to }, depth);
      children.push(below.length);
      for (const range of below) labels.push((sorted[range.from] ?? '').charCodeAt(depth));
      next.push(...below);
    }
    level = next;
  }
  return {
    labels: Uint16Array.from(labels),
    children: Uint16Array.from(children),
    ends: Uint8Array.from(ends),
    words: numbered,
  };
}

function divide(sorted: readonly string[], { from, to }: Range, depth: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && sorted[index]?.charCodeAt(depth) === sorted[start]?.charCodeAt(depth)) continue;
    ranges.push({ from: start, to: index });
    start = index;
  }
  return ranges;
}

/** Sums of all values before each index, and of all at the end. */
export function accumulate(values: Uint8Array | Uint16Array): Uint32Array {
  const sums = new Uint32Array(values.length + 1);
  let sum = 0;
  // By index: this runs over a million values while a person waits for the first words.
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index] ?? 0;
    sums[index + 1] = sum;
  }
  return sums;
}
