/**
 * Saved words as a text file that Anki imports (2.1.54 or later), with the headers that its manual names: nothing has to
 * be chosen, and a word that is imported again is the same note.
 */
import Papa from 'papaparse';
import { refuse } from '../../personal/formats/problem.ts';
import type { SavedWord } from '../saved-word.ts';
import { cellsOf, nameOf, takeTable, type Column, type FileWord } from './columns.ts';
import { parseTable } from './csv.ts';

/** The two fields of Anki's note type Basic come first, so that they are filled whatever its language. */
const FIELDS = ['Front', 'Back'];
const OTHERS: readonly Column[] = ['reading', 'english', 'sentence', 'span', 'title', 'address', 'savedOn', 'note'];
/** Where no column of tags is named, Anki takes the first column that is no field of the note for one: the pinyin. */
const NAMES = [nameOf('id'), ...FIELDS, ...OTHERS.map(nameOf), 'Tags'];
const TAG = 'Yanzhen';

export function writeAnki(words: readonly SavedWord[]): string {
  const headers = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#columns:${NAMES.join('\t')}`,
    '#guid column:1',
    `#tags column:${NAMES.length}`,
  ];
  const rows = words.map((word) => {
    const cells = cellsOf(word);
    return [cells.id, cells.headword, backOf(word), ...OTHERS.map((column) => cells[column]), TAG];
  });
  const table = Papa.unparse(rows, { delimiter: '\t', newline: '\n' });
  return `${headers.join('\n')}\n${table}\n`;
}

/** What a card shows when it is turned. */
function backOf({ reading, english, sentence, note, title }: SavedWord): string {
  const parts = [[reading, english].filter(Boolean).join('\n'), sentence, note, title];
  return parts.filter((part) => part !== '').join('\n\n');
}

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
};

/** Whether a text begins with Anki's headers. */
export function isAnki(text: string): boolean {
  return /^#(?:separator|html|notetype|deck|tags|columns|guid)\b[^:\n]*:/.test(text);
}

export function readAnki(text: string, today: string): FileWord[] {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const headers = lines.slice(0, end < 0 ? lines.length : end);
  const lineOf = (name: string): number => headers.findIndex((line) => line.startsWith(`#${name}:`)) + 1;
  const header = (name: string): string | null => headers[lineOf(name) - 1]?.slice(name.length + 2) ?? null;
  if (header('html')?.trim() === 'true')
    refuse('The fields are HTML. Export from Anki without “Include HTML”.', lineOf('html'), 'html');
  const separator = header('separator')?.trim() ?? 'tab';
  const delimiter = SEPARATORS[separator.toLowerCase()] ?? (header('separator') || '\t');
  const columns = header('columns');
  if (columns === null)
    return refuse('The file does not name its columns (“#columns:”), as files saved by Yanzhen do.', 1, 'columns');
  const names = { line: lineOf('columns'), cells: columns.split(delimiter) };
  const rows = parseTable(lines.slice(headers.length).join('\n'), delimiter, headers.length + 1);
  return takeTable(names, rows, today);
}
