/** The widths of a bar's last cell, in eighths of a cell. */
const EIGHTHS = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const FULL = '█';

/** Columns that a bar takes. */
export const BAR_COLUMNS = 4;

/** Returns a score, 0 to 1, as a bar of {@link BAR_COLUMNS} columns. */
export function scoreBar(score: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, score)) * BAR_COLUMNS * 8);
  const full = Math.floor(eighths / 8);
  const rest = eighths % 8;
  const bar = FULL.repeat(full) + (rest > 0 ? (EIGHTHS[rest] ?? '') : '');
  return bar.padEnd(BAR_COLUMNS);
}
