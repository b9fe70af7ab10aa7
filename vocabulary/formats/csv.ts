/** Saved words as a table that spreadsheets open: RFC 4180, UTF-8, the first line names the columns. */
import Papa from 'papaparse';
import { protectCell, startLines, unprotectCell } from '../../personal/formats/cells.ts';
import { refuse } from '../../personal/formats/problem.ts';
import type { SavedWord } from '../saved-word.ts';
import { cellsOf, COLUMNS, countColumns, nameOf, takeTable, type FileWord } from './columns.ts';

export function writeWordsCsv(words: readonly SavedWord[]): string {
  const rows = words.map((word) => {
    const cells = cellsOf(word);
    return COLUMNS.map((column) => protectCell(cells[column]));
  });
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${Papa.unparse([COLUMNS.map(nameOf), ...rows])}\r\n`;
}

const DELIMITERS = [',', '\t', ';'];

export function readWordsCsv(text: string, today: string): FileWord[] {
  const [first = ''] = text.replace('\ufeff', '').split(/[\r\n]/, 1);
  const namesBy = (delimiter: string) => Papa.parse<string[]>(first, { delimiter }).data[0] ?? [];
  const [delimiter = ','] = DELIMITERS.toSorted(
    (one, other) => countColumns(namesBy(other)) - countColumns(namesBy(one)),
  );
  if (countColumns(namesBy(delimiter)) === 0) refuse('The first line must name the columns, at least “Chinese”.', 1);
  const [names = { line: 1, cells: [] }, ...rows] = parseTable(text, delimiter, 1);
  const plain = rows.map(({ line, cells }) => ({ line, cells: cells.map(unprotectCell) }));
  return takeTable(names, plain, today);
}

/** The rows of a table that hold anything, with the line on which each begins. */
export function parseTable(
  text: string,
  delimiter: string,
  firstLine: number,
): { readonly line: number; readonly cells: readonly string[] }[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const lines = startLines(data, text);
  const [error] = errors;
  if (error) refuse(error.message, (lines[error.row ?? 0] ?? 1) + firstLine - 1);
  return data.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [{ line: (lines[index] ?? 1) + firstLine - 1, cells }],
  );
}
