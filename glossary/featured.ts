/** A few entries for somebody who looks for nothing yet: one of a domain, other domains and other entries each time. */
import type { EntryKind } from './entry.ts';
import type { Finding } from './glossary.ts';

/** Kinds whose meaning is news to somebody who knows the characters; what an office or a verb is called is not. */
const TELLING: ReadonlySet<EntryKind> = new Set(['term', 'slogan', 'formula', 'indicator', 'enterprise', 'programme']);

/** Characters of a meaning from which on it says more than what the English says already. */
const TELLING_LENGTH = 90;

/** Spreads turns that follow one another over a table (Knuth’s multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * @param turn whole and not negative; each has other domains until all have had theirs
 * @returns at most `most`, no two of one domain; a person’s own entries are no news to them
 */
export function chooseEntries(findings: readonly Finding[], most: number, turn: number): readonly Finding[] {
  const telling = findings.filter(
    ({ desk, entry }) => desk !== null && TELLING.has(entry.kind) && entry.meaning.length >= TELLING_LENGTH,
  );
  const desks = [...new Set(telling.map(({ desk }) => desk))];
  return Array.from({ length: Math.min(most, desks.length) }, (_, index) => {
    const ofDesk = telling.filter(({ desk }) => desk === desks[(turn * most + index) % desks.length]);
    return ofDesk[(Math.imul(turn + 1, SPREAD) >>> 0) % ofDesk.length];
  }).filter((finding) => finding !== undefined);
}
