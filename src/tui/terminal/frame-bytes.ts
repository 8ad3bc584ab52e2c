import { CLEAR_TO_LINE_END, moveTo, RESET_STYLE, withStyle } from './ansi.ts';
import { type Cell, cellsOf } from './styled-cells.ts';

/**
 * Returns what turns a screen of `rows` rows and `columns` columns that shows the lines `before` into one that shows `after`.
 * Lines that are the same are not written, and of others only the part that differs where the columns of both are sure:
 *
 *     before   > Câu 11 │ chưa xét         the same up to the column where they part is left,
 *     after    > Câu 12 │ chưa xét         and the same end, when what is between takes as many columns
 *     written         2
 *
 * With nothing in `before`, nothing is known of the screen, and every line is written.
 */
export function frameBytes(
  before: readonly string[],
  after: readonly string[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  let bytes = '';
  for (let row = 0; row < rows; row++) {
    const line = after[row] ?? '';
    const shown = before.length === 0 ? undefined : (before[row] ?? '');
    if (shown !== line) bytes += lineBytes(row, shown, line, columns);
  }
  return bytes;
}

function lineBytes(row: number, shown: string | undefined, line: string, columns: number): string {
  const cells = cellsOf(line);
  const whole = wholeLine(row, line, cells, columns);
  const old = shown === undefined ? undefined : cellsOf(shown);
  if (!old || !cells) return whole;
  const part = changedPart(row, old, cells, columns);
  return part.length < whole.length ? part : whole;
}

function wholeLine(row: number, line: string, cells: readonly Cell[] | undefined, columns: number): string {
  const start = moveTo(row + 1, 1);
  // Where the width is not sure the line is cleared first: behind a full line the clearing would take its last character.
  if (!cells?.every(({ isSure }) => isSure)) return start + CLEAR_TO_LINE_END + line + RESET_STYLE;
  return start + line + (cells.length < columns ? CLEAR_TO_LINE_END : RESET_STYLE);
}

function changedPart(row: number, old: readonly Cell[], cells: readonly Cell[], columns: number): string {
  let from = 0;
  while (cells[from]?.isSure && isSame(old[from], cells[from])) from++;
  let end = cells.length;
  const isSure = (cell: Cell): boolean => cell.isSure;
  if (old.length === cells.length) {
    while (end > from && isSame(old[end - 1], cells[end - 1])) end--;
    // Columns behind the part are only where they were when nothing in it is unsure.
    if (!old.slice(from, end).every(isSure) || !cells.slice(from, end).every(isSure)) end = cells.length;
  }
  const changed = cells.slice(from, end);
  const start = moveTo(row + 1, from + 1);
  if (end < cells.length) return start + write(changed);
  if (!changed.every(isSure)) return start + CLEAR_TO_LINE_END + write(changed);
  return start + write(changed) + (cells.length < columns ? CLEAR_TO_LINE_END : '');
}

function write(cells: readonly Cell[]): string {
  let bytes = '';
  let style = '';
  for (const cell of cells) {
    if (cell.style !== style) bytes += withStyle(cell.style);
    style = cell.style;
    bytes += cell.text;
  }
  return style === '' ? bytes : bytes + RESET_STYLE;
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && a.style === b.style;
}
