/** Readings for words that no dictionary reads, put together from the words inside them. */

interface Known {
  readonly syllables: readonly string[] | null;
  readonly frequency: number;
}

/** Each part of a composed word must earn its place: fewer, more frequent parts are better. */
const PART_COST = 8;
const LONGEST_PART = 8;

/**
 * The syllables of a word of Han characters, from the likeliest cut into known words; null when a character of it has no
 * reading. A cut costs a part and the rarity of its words, so 数字经济 is 数字 and 经济 and never 字经.
 */
export function composeReading(word: string, known: ReadonlyMap<string, Known>): readonly string[] | null {
  const characters = [...word];
  const best: ({ cost: number; syllables: readonly string[] } | null)[] = [{ cost: 0, syllables: [] }];
  for (let end = 1; end <= characters.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start += 1) {
      const before = best[start];
      const part = known.get(characters.slice(start, end).join(''));
      if (!before || !part?.syllables || part.syllables.length !== end - start) continue;
      const cost = before.cost + PART_COST + Math.log(6e7 / part.frequency);
      const found = best[end];
      if (!found || cost < found.cost) best[end] = { cost, syllables: [...before.syllables, ...part.syllables] };
    }
  }
  return best[characters.length]?.syllables ?? null;
}
