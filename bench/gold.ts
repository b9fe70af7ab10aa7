/** The gold sets: texts, and how a stretch of each is read. Each set says in its folder who wrote it and how. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { splitSyllables } from '../language/reading/tone.ts';
import { isHan } from '../language/script.ts';

export interface GoldRow {
  readonly text: string;
  /** Where the stretch starts whose reading is known, counted in Han characters of the text. */
  readonly start: number;
  /** One syllable per Han character of the stretch, lower-case, citation tones. */
  readonly syllables: readonly string[];
  /** How many Han characters each word of the stretch has, as GB/T 16159-2012 divides it; null where that is not known. */
  readonly words: readonly number[] | null;
  /** What the row tests. */
  readonly point: string;
}

export interface GoldSet {
  readonly name: string;
  readonly rows: readonly GoldRow[];
}

const folder = new URL('../tests/gold/', import.meta.url);

/** All gold sets that are there: whole sentences, then marked characters, places and names. */
export function readGold(): GoldSet[] {
  const polyphones = new URL('polyphones/', folder);
  const groups = existsSync(polyphones) ? readdirSync(polyphones).filter((name) => name.endsWith('.tsv')) : [];
  const sets = [
    readSet('pinyin/policy.tsv', readSentence),
    readSet('readings.tsv', readMarked),
    ...groups.sort().map((name) => readSet(`polyphones/${name}`, readMarked)),
    readSet('places.tsv', readMarked),
    readSet('names.tsv', readName),
  ];
  return sets.filter(({ rows }) => rows.length > 0);
}

/** A table's rows; none where there is no such table. A row that does not fit its text is an error, not a result. */
function readSet(name: string, readRow: (cells: readonly string[]) => GoldRow | null): GoldSet {
  const file = new URL(name, folder);
  if (!existsSync(file)) return { name, rows: [] };
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  const rows = lines.map((line) => readRow(line.split('\t'))).filter((row) => row !== null);
  for (const row of rows) checkRow(name, row);
  return { name, rows };
}

function checkRow(name: string, { text, start, syllables }: GoldRow): void {
  const length = [...text].filter(isHan).length;
  if (start < 0 || syllables.length === 0 || start + syllables.length > length)
    throw new Error(`${name}: the reading does not fit “${text}”`);
}

/** `text  pinyin  point`: the whole sentence in words. */
export function readSentence([text = '', pinyin = '', point = '']: readonly string[]): GoldRow {
  const words = pinyin.split(' ').map(splitSyllables);
  const syllables = words.flat();
  if (syllables.length !== [...text].filter(isHan).length) throw new Error(`Not a syllable per character: “${text}”`);
  return { text, start: 0, syllables, words: words.map((word) => word.length).filter((length) => length > 0), point };
}

/** `text  character  reading  why`: the first occurrence of one character or several. */
export function readMarked([text = '', marked = '', reading = '', point = '']: readonly string[]): GoldRow {
  return {
    text,
    start: countHanBefore(text, marked),
    syllables: reading.toLowerCase().split(' '),
    words: null,
    point,
  };
}

/** `text  name  pinyin`; null for a sentence in which no name is to be found. */
export function readName([text = '', name = '', pinyin = '']: readonly string[]): GoldRow | null {
  if (name === '') return null;
  return { text, start: countHanBefore(text, name), syllables: splitSyllables(pinyin), words: null, point: 'name' };
}

function countHanBefore(text: string, marked: string): number {
  const at = text.indexOf(marked);
  if (marked === '' || at < 0) throw new Error(`“${marked}” does not stand in “${text}”`);
  const before = text.slice(0, at);
  return [...before].filter(isHan).length;
}
