/** Compares readings and divisions with the gold. */
import { toneOf, withoutTone } from '../language/reading/tone.ts';
import { isHan } from '../language/script.ts';
import type { GoldRow } from './gold.ts';

/** A syllable that is read otherwise than in the gold. */
export interface ReadingError {
  readonly text: string;
  /** Index of the character in the text, in UTF-16 code units. */
  readonly at: number;
  readonly character: string;
  readonly want: string;
  /** Null where the reader says nothing. */
  readonly got: string | null;
}

export interface Score {
  readonly syllables: number;
  readonly errors: readonly ReadingError[];
  /** Rows without an error. */
  readonly right: number;
  readonly rows: number;
}

/** What a reader makes of rows; `readings` has one list per row, a syllable per Han character of its text. */
export function scoreRows(rows: readonly GoldRow[], readings: readonly (readonly (string | null)[])[]): Score {
  const errors = rows.map((row, index) => findErrors(row, readings[index] ?? []));
  return {
    syllables: rows.reduce((sum, row) => sum + row.syllables.length, 0),
    errors: errors.flat(),
    right: errors.filter((list) => list.length === 0).length,
    rows: rows.length,
  };
}

export function findErrors(row: GoldRow, reading: readonly (string | null)[]): ReadingError[] {
  const places = [...row.text.matchAll(/./gsu)].filter(([character]) => isHan(character));
  return row.syllables.flatMap((want, index) => {
    const place = places[row.start + index];
    const got = reading[row.start + index] ?? null;
    const character = place?.[0] ?? '';
    if (isSameSyllable(character, want, got)) return [];
    return [{ text: row.text, at: place?.index ?? 0, character, want, got }];
  });
}

/** Characters whose tone is changed by what follows: no reader is wrong that writes them as they are spoken. */
const SANDHI = new Set(['一', '不']);
/** Behind a noun or a verb these may be light or not; Xiandai Hanyu Cidian has both (shǒu·lǐ, dī·shàng, qǐ·lái). */
const OPTIONALLY_LIGHT = new Set(['里', '裡', '裏', '上', '下', '来', '來', '去']);
/** 谁 has two readings that differ in nothing else. */
const FREE_VARIANT: Readonly<Record<string, string>> = { shuí: 'shéi' };

export function isSameSyllable(character: string, want: string, got: string | null): boolean {
  if (got === null) return false;
  const read = got.normalize('NFC').toLowerCase();
  if (read === want || FREE_VARIANT[read] === want) return true;
  if (SANDHI.has(character)) return withoutTone(read) === withoutTone(want);
  if (OPTIONALLY_LIGHT.has(character) && toneOf(read) === 5) return read === withoutTone(want);
  return character === '儿' && want === 'r' && read === 'er';
}

/** How often each reading (`重 chóng`) stands in the rows, of the characters that they read in more than one way. */
export function countReadings(rows: readonly GoldRow[]): Map<string, number> {
  const counts = countWords(
    rows.flatMap(({ text, start, syllables }) => {
      const characters = [...text].filter(isHan).slice(start);
      return syllables.map((syllable, index) => `${characters[index]} ${syllable}`);
    }),
  );
  const readings = countWords([...counts.keys()].map(characterOf));
  return new Map([...counts].filter(([reading]) => (readings.get(characterOf(reading)) ?? 0) > 1));
}

export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function characterOf(reading: string): string {
  return reading.slice(0, reading.indexOf(' '));
}

/** A text in words, twice. A boundary is a gap between two Han characters that stand side by side, by the index of the second in UTF-16 code units. */
export interface Division {
  readonly text: string;
  readonly want: ReadonlySet<number>;
  readonly got: ReadonlySet<number>;
}

/** Where the gold divides the text and where a reader does; both as numbers of Han characters per word. */
export function compareDivision(text: string, want: readonly number[], got: readonly number[]): Division {
  const places = [...text.matchAll(/./gsu)].filter(([character]) => isHan(character)).map(({ index }) => index);
  const divide = (words: readonly number[]): Set<number> => {
    const boundaries = new Set<number>();
    let count = 0;
    for (const length of words) {
      const place = places[count];
      if (place !== undefined && isGap(text, place)) boundaries.add(place);
      count += length;
    }
    return boundaries;
  };
  return { text, want: divide(want), got: divide(got) };
}

/** The word of a division that a gap lies in, with a bar at the gap: 下调|了. */
export function showGap(text: string, boundaries: ReadonlySet<number>, gap: number): string {
  let [start, end] = [gap - 1, gap + 1];
  while (start > 0 && isGap(text, start) && !boundaries.has(start)) start -= 1;
  while (end < text.length && isGap(text, end) && !boundaries.has(end)) end += 1;
  return `${text.slice(start, gap)}|${text.slice(gap, end)}`;
}

function isGap(text: string, place: number): boolean {
  return isHan(text.charAt(place - 1)) && isHan(text.charAt(place));
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Agreement on the boundaries of words inside runs of Han characters. */
export function measureAgreement(divisions: readonly Division[]): Agreement {
  let [wanted, given, common] = [0, 0, 0];
  for (const { want, got } of divisions) {
    wanted += want.size;
    given += got.size;
    common += [...want].filter((gap) => got.has(gap)).length;
  }
  const precision = given === 0 ? 0 : common / given;
  const recall = wanted === 0 ? 0 : common / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
