/** Saved words as rows of a table, and back. CSV and Anki's text differ in how they write the table alone. */
import * as v from 'valibot';
import { ImportError, refuse, type Problem } from '../../personal/formats/problem.ts';
import { MOST_SAVED_WORDS, savedWordSchema, type SavedWord } from '../saved-word.ts';

export type Column = keyof SavedWord;

/** What columns are called, by us first and then by others. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['ID', 'guid'],
  headword: ['Chinese', 'headword', 'word', 'term', 'front', '中文', '词语', '生词'],
  reading: ['Pinyin', 'reading', '拼音'],
  english: ['English', 'meaning', 'translation', 'definition', '英文', '释义'],
  sentence: ['Sentence', 'context', 'example', '句子', '例句'],
  span: ['Place', 'span'],
  title: ['Source', 'title', '来源', '标题'],
  address: ['Address', 'url', 'link', '网址'],
  savedOn: ['Saved', 'date', 'added', '日期'],
  note: ['Note', 'notes', 'comment', '备注'],
};
export const COLUMNS = Object.keys(NAMES) as Column[];

export function nameOf(column: Column): string {
  return NAMES[column][0] ?? column;
}

/** The column of a name; the better name wins where a file has two for one column. */
function columnsOf(names: readonly string[]): Map<Column, number> {
  const plain = names.map((name) => name.trim().toLowerCase());
  const found = COLUMNS.flatMap((column) => {
    const known = NAMES[column].map((name) => name.toLowerCase()).find((name) => plain.includes(name));
    return known === undefined ? [] : [[column, plain.indexOf(known)] as const];
  });
  return new Map(found);
}

/** How many of these names are columns of ours. */
export function countColumns(names: readonly string[]): number {
  return columnsOf(names).size;
}

export function cellsOf(word: SavedWord): Readonly<Record<Column, string>> {
  const { span } = word;
  return { ...word, span: span === null ? '' : `${span.start}-${span.end}` };
}

export interface TableRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A word as a file has it: without an identifier where the file gives none. */
export type FileWord = Omit<SavedWord, 'id'> & { readonly id: string | null };

/**
 * The words of a table. Throws an `ImportError` that names each line and column that cannot be taken.
 *
 * @param today for words of which the file does not say when they were saved
 */
export function takeTable(
  names: { readonly line: number; readonly cells: readonly string[] },
  rows: readonly TableRow[],
  today: string,
): FileWord[] {
  const columns = columnsOf(names.cells);
  if (!columns.has('headword')) refuse('There is no column “Chinese”.', names.line);
  if (rows.length > MOST_SAVED_WORDS)
    refuse(
      `The file has ${rows.length.toLocaleString('en')} rows; Yanzhen can keep ${MOST_SAVED_WORDS.toLocaleString('en')}.`,
    );
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const words = rows.flatMap(({ line, cells }): FileWord[] => {
    const tell = (column: Column, message: string): FileWord[] => {
      problems.push({ line, field: names.cells[columns.get(column) ?? -1]?.trim() || nameOf(column), message });
      return [];
    };
    const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
    const id = cell('id').trim();
    const span = spanIn(cell('span').trim(), cell('sentence'), cell('headword').trim());
    if (span === undefined) return tell('span', 'is no place such as 4-8');
    const word = v.safeParse(savedWordSchema, {
      id: id === '' ? 'none' : id,
      headword: cell('headword'),
      reading: cell('reading'),
      english: cell('english'),
      sentence: cell('sentence'),
      span,
      title: cell('title'),
      address: cell('address'),
      savedOn: cell('savedOn').trim() || today,
      note: cell('note'),
    });
    if (!word.success) {
      const [issue] = word.issues;
      return tell((issue.path?.[0]?.key ?? 'headword') as Column, issue.message);
    }
    const other = lines.get(id);
    if (id !== '' && other !== undefined) return tell('id', `is that of line ${other}, too`);
    lines.set(id, line);
    return [{ ...word.output, id: id === '' ? null : id }];
  });
  if (problems.length > 0) throw new ImportError(problems);
  if (words.length === 0) refuse('The file holds no word.');
  return words;
}

/** The place that a cell tells, or where the word stands first; null for nowhere, undefined for what is no place. */
function spanIn(cell: string, sentence: string, headword: string): SavedWord['span'] | undefined {
  if (cell !== '') {
    const [, start, end] = /^(\d{1,4})-(\d{1,4})$/.exec(cell) ?? [];
    return start === undefined ? undefined : { start: Number(start), end: Number(end) };
  }
  const start = headword === '' ? -1 : sentence.indexOf(headword);
  return start < 0 ? null : { start, end: start + headword.length };
}
