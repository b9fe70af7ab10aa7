/** Tables: comma, semicolon or tab between the columns, RFC 4180; the first line may name the columns. */
import Papa from 'papaparse';
import type { OwnEntry } from '../../glossary/overlay.ts';
import type { Pack } from '../schema.ts';
import { protectCell, startLines, unprotectCell } from './cells.ts';
import { refuse, takeRows, type Row } from './problem.ts';

type Field = keyof OwnEntry;

/** What columns are called, by us first and then by others. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  headword: ['headword', 'chinese', 'term', 'word', 'zh', 'zh-cn', 'zh-hans', 'source', '中文', '词条', '术语'],
  aliases: ['aliases', 'alias', 'variants', 'also', '别名', '简称'],
  reading: ['reading', 'pinyin', '拼音'],
  renderings: ['english', 'renderings', 'rendering', 'translation', 'en', 'target', 'gloss', '英文', '译文'],
  meaning: ['meaning', 'definition', 'note', 'notes', 'comment', '释义', '备注'],
};
const FIELDS = Object.keys(NAMES) as Field[];
/** Between several forms in one cell, as English holds commas and semicolons; one that is meant stands behind a backslash. */
const BETWEEN = /(?<!\\)\|/;

/** The columns of a file without a first line that names them. */
const PLAIN: readonly Field[] = ['headword', 'renderings', 'reading', 'meaning'];

export function readCsv(text: string): Pack['entries'] {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
    delimitersToGuess: DELIMITERS,
  });
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) refuse(error.message, (error.row ?? 0) + 1);
  const lines = startLines(data, text);
  const named = data[0]?.map(fieldOf) ?? [];
  const hasNames = named.includes('headword');
  const columns = hasNames ? named : PLAIN;
  if (hasNames && !columns.includes('renderings')) refuse('There is no column “english”.', 1);
  if (!hasNames && !/\p{Script=Han}/u.test(data[0]?.[0] ?? ''))
    refuse('The first line must name the columns, at least “headword” and “english”.', 1);
  const rows = data.slice(hasNames ? 1 : 0).flatMap((cells, index): readonly Row[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cell = (field: Field): string => unprotectCell(cells[columns.indexOf(field)] ?? '').trim();
    const list = (field: Field): string[] => splitCell(cell(field));
    const [headword = '', ...variants] = list('headword');
    const entry = {
      headword,
      aliases: [...variants, ...list('aliases')],
      reading: cell('reading'),
      renderings: list('renderings'),
      meaning: cell('meaning'),
    };
    return [{ line: lines[index + (hasNames ? 1 : 0)] ?? 0, entry }];
  });
  const called = Object.fromEntries(
    columns.map((field, index) => [field, hasNames ? data[0]?.[index]?.trim() : field]),
  );
  return takeRows(rows, { renderings: 'english', ...called });
}

export function writeCsv(entries: Pack['entries']): string {
  const rows = entries.map(({ headword, aliases, reading, renderings, meaning }) =>
    [joinCell([headword]), joinCell(aliases), reading, joinCell(renderings), meaning].map(protectCell),
  );
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${Papa.unparse([FIELDS.map((field) => NAMES[field][0] ?? field), ...rows])}\r\n`;
}

const DELIMITERS = [',', '\t', ';'];

/** The mark that divides a first line into names that we know; empty, to be guessed, where there are none. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace('\ufeff', '').split(/[\r\n]/, 1);
  const names = (delimiter: string) => (Papa.parse<string[]>(line, { delimiter }).data[0] ?? []).filter(fieldOf).length;
  const [best = ','] = DELIMITERS.toSorted((one, other) => names(other) - names(one));
  return names(best) > 1 ? best : '';
}

function fieldOf(name: string): Field | null {
  const plain = name.trim().toLowerCase();
  return FIELDS.find((field) => NAMES[field].includes(plain)) ?? null;
}

function splitCell(cell: string): string[] {
  return cell
    .split(BETWEEN)
    .map((form) => form.replaceAll(String.raw`\|`, '|').trim())
    .filter((form) => form !== '');
}

function joinCell(forms: readonly string[]): string {
  return forms.map((form) => form.replaceAll('|', String.raw`\|`)).join(' | ');
}
