/** Plain text in aligned columns. */

/** Characters that take two columns of a terminal. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;

export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Rows under their heads; the first column stands to the left, numbers to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))));
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Cells to the left in all columns, as texts are read. */
export function formatList(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, false)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

export function formatPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)}%`;
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return right ? space + cell : cell + space;
}
