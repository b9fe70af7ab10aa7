/** The sections of the report that say how right each reader is; each a heading and a table in plain text. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ColdStart } from './cold-start.ts';
import type { GoldSet } from './gold.ts';
import {
  countReadings,
  countWords,
  measureAgreement,
  showGap,
  type Division,
  type ReadingError,
  type Score,
} from './score.ts';
import { formatList, formatPercent, formatTable } from './table.ts';

export interface ReaderScore extends Score {
  readonly reader: string;
}

/** A gold set and what each reader made of it, Yanzhen first. */
export interface Result extends GoldSet {
  readonly scores: readonly ReaderScore[];
}

/** The share of syllables and of rows that each reader has right. */
export function reportScores(results: readonly Result[]): string {
  const readers = nameReaders(results);
  const syllables = results.map(({ name, scores }) => [
    name,
    String(scores[0]?.syllables ?? 0),
    ...scores.map((score) => formatPercent(score.syllables - score.errors.length, score.syllables)),
  ]);
  const rows = results.map(({ name, scores }) => [
    name,
    String(scores[0]?.rows ?? 0),
    ...scores.map((score) => formatPercent(score.right, score.rows)),
  ]);
  return [
    heading('Right syllables'),
    formatTable(['gold', 'syllables', ...readers], syllables),
    heading('Rows without an error'),
    formatTable(['gold', 'rows', ...readers], rows),
  ].join('\n');
}

/** The whole sentences by what they test: each character that they name, and names, places, figures, slogans … */
export function reportPoints(results: readonly Result[]): string {
  const [sentences] = results;
  if (sentences === undefined) return '';
  const wrong = sentences.scores.map(({ errors }) => new Set(errors.map(({ text }) => text)));
  const groups = new Map<string, string[]>();
  for (const { text, point } of sentences.rows) {
    const points = new Set(point.split(', ').map((part) => (/^\p{Script=Han}/u.test(part) ? 'polyphones' : part)));
    for (const group of [...points].map((part) => part.split(/ (?=\p{Script=Han})| with | in /u)[0] ?? part))
      groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  const rows = [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([group, texts]) => [
      group,
      String(texts.length),
      ...wrong.map((set) => formatPercent(texts.filter((text) => !set.has(text)).length, texts.length)),
    ]);
  return [
    heading(`Sentences without an error in ${sentences.name}, by what they test`),
    formatTable(['point', 'sentences', ...nameReaders(results)], rows),
  ].join('\n');
}

/** Each reading of the characters that have several in the gold: how often a reader has it right, hardest for Yanzhen first. */
export function reportPolyphones(results: readonly Result[]): string {
  const counts = countReadings(results.flatMap(({ rows }) => rows));
  const errors = nameReaders(results).map((_, index) =>
    countWords(results.flatMap(({ scores }) => scores[index]?.errors ?? []).map(nameReading)),
  );
  const [ours, , complete] = errors;
  const listed = [...counts].filter(([reading]) => ours?.has(reading) || complete?.has(reading));
  const rows = listed
    .toSorted(([one, often], [other, oftener]) => (ours?.get(other) ?? 0) - (ours?.get(one) ?? 0) || oftener - often)
    .map(([reading, count]) => [
      reading,
      String(count),
      ...errors.map((wrong) => formatPercent(count - (wrong.get(reading) ?? 0), count)),
    ]);
  return [
    heading('Characters with several readings in the gold, by reading'),
    formatTable(['reading', 'times', ...nameReaders(results)], rows),
    `${counts.size - listed.length} more readings, which Yanzhen and pinyin-pro with its dictionary have always right, are left out.`,
  ].join('\n');
}

function nameReading({ character, want }: ReadingError): string {
  return `${character} ${want}`;
}

/** Yanzhen's boundaries of words against the gold's, and which words differ. */
export function reportDivision(divisions: readonly Division[]): string {
  const { precision, recall, f1 } = measureAgreement(divisions);
  const split = divisions.flatMap(({ text, want, got }) =>
    [...got].filter((gap) => !want.has(gap)).map((gap) => showGap(text, want, gap)),
  );
  const joined = divisions.flatMap(({ text, want, got }) =>
    [...want].filter((gap) => !got.has(gap)).map((gap) => showGap(text, got, gap)),
  );
  const suffixes = split.filter((word) => SUFFIXED.test(word));
  return [
    heading('Boundaries of words between Han characters (GB/T 16159-2012), Yanzhen alone'),
    formatTable(['precision', 'recall', 'F1'], [[precision, recall, f1].map((share) => formatPercent(share, 1))]),
    `Verbs with 了, 着 or 过, which the standard joins (6.1.2.1): ${suffixes.length}`,
    `The gold joins and Yanzhen divides: ${listWords(split.filter((word) => !SUFFIXED.test(word)))}`,
    `The gold divides and Yanzhen joins: ${listWords(joined)}`,
  ].join('\n');
}

const SUFFIXED = /\|[了着过著過]$/u;

/** Each word once, the most frequent first; with its number where that is more than one. */
function listWords(words: readonly string[]): string {
  const sorted = [...countWords(words)].toSorted(([, one], [, other]) => other - one);
  const shown = sorted.map(([word, count]) => (count === 1 ? word : `${word} ×${count}`));
  return `${words.length}\n  ${shown.join('  ')}`;
}

/** Size of the lexicon, and what opening it takes in a process of its own. */
export function reportColdStart(): string {
  const script = fileURLToPath(new URL('cold-start.ts', import.meta.url));
  const child = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const { bytes, open, first, heap } = JSON.parse(child.stdout) as ColdStart;
  return [
    heading('Cold start of the lexicon, in a process of its own'),
    formatTable(
      ['file', 'open', 'first sentence', 'memory'],
      [[formatMegabytes(bytes), `${open.toFixed(1)} ms`, `${first.toFixed(1)} ms`, formatMegabytes(heap)]],
    ),
  ].join('\n');
}

/** Every syllable that Yanzhen reads otherwise than the gold: where, what the gold has, what Yanzhen has. */
export function reportErrors(results: readonly Result[]): string {
  return results
    .map(({ name, scores }) => {
      const errors = scores[0]?.errors ?? [];
      const rows = errors.map(({ text, at, character, want, got }) => [
        `${character} ${want}`,
        `not ${got ?? 'nothing'}`,
        `${text.slice(0, at)}【${character}】${text.slice(at + character.length)}`,
      ]);
      return `${heading(`Yanzhen's errors in ${name}: ${errors.length}`)}\n${formatList(rows)}`;
    })
    .join('\n');
}

function nameReaders(results: readonly Result[]): string[] {
  return results[0]?.scores.map(({ reader }) => reader) ?? [];
}

function heading(title: string): string {
  return `\n${title}\n${'-'.repeat(title.length)}`;
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`;
}
