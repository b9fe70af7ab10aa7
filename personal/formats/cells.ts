/** Cells of tables as spreadsheets take them. */

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: an apostrophe stands before what begins as a formula does. */
export function protectCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** What `protectCell` was given. */
export function unprotectCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The line on which each row starts, from 1: a quoted cell may go over several. */
export function startLines(rows: readonly (readonly string[])[], text: string): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(text.includes('\n') ? /\n/g : /\r/g)?.length ?? 0), 0);
    return start;
  });
}
