import type { TestTerminal } from '../test/support/terminal.ts';

type Emulator = TestTerminal['emulator'];
type Line = NonNullable<ReturnType<Emulator['buffer']['active']['getLine']>>;
type Cell = NonNullable<ReturnType<Line['getCell']>>;

/** Pixels of a cell at the font size below, and around the screen. */
const CELL = { width: 8.4, height: 18, baseline: 13.5 };
const FONT_SIZE = 14;
const MARGIN = 12;
const BACKGROUND = '#16191d';
const FOREGROUND = '#d6d9dd';
const DIM = '#858b93';
/** The 16 colours of a terminal. */
const COLOURS = [
  '#16191d',
  '#e06c5c',
  '#7fb069',
  '#e6b450',
  '#6fa8ff',
  '#c792ea',
  '#5fc9d8',
  '#d6d9dd',
  '#5c6370',
  '#ff8a7a',
  '#a3d18a',
  '#ffd27d',
  '#9cc4ff',
  '#dcb1f5',
  '#8fe3ee',
  '#ffffff',
];
const FONTS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";

/** Cells side by side that look alike; `at` and `columns` count cells. */
type Run = { readonly at: number; columns: number; text: string; readonly style: Style };
type Style = {
  readonly colour: string;
  readonly background: string | undefined;
  readonly bold: boolean;
  readonly line: 'underline' | 'line-through' | undefined;
};

/** Returns the screen as an SVG picture. The same screen gives the same text. */
export function screenToSvg(emulator: Emulator): string {
  const { cols, rows } = emulator;
  const width = px(cols * CELL.width + 2 * MARGIN);
  const height = px(rows * CELL.height + 2 * MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${FOREGROUND}" xml:space="preserve">`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    ...Array.from({ length: rows }, (_, row) => runsOf(emulator, row).map(run => runToSvg(run, row))).flat(),
    '</svg>\n',
  ].join('\n');
}

function runsOf(emulator: Emulator, row: number): Run[] {
  const line = emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
  const runs: Run[] = [];
  for (let at = 0; at < emulator.cols; at++) {
    const cell = line?.getCell(at);
    if (!cell) continue;
    const text = cell.getChars() || (cell.getWidth() === 0 ? '' : ' ');
    const style = styleOf(cell);
    const last = runs.at(-1);
    if (last && isAlike(last.style, style)) {
      last.text += text;
      last.columns += 1;
    } else runs.push({ at, columns: 1, text, style });
  }
  return runs.filter(({ text, style: { background, line: drawn } }) => text.trim() || background || drawn);
}

// Fonts differ in the width of a letter: a text is as wide as its cells, whatever the font.
function runToSvg({ at, columns, text, style }: Run, row: number): string {
  const { colour, background, bold, line } = style;
  const y = MARGIN + row * CELL.height;
  const isDrawn = background !== undefined || line !== undefined;
  const lead = isDrawn ? 0 : text.length - text.trimStart().length;
  const trail = isDrawn ? 0 : text.length - text.trimEnd().length;
  const shown = text.slice(lead, text.length - trail);
  const box = background
    ? `<rect x="${px(MARGIN + at * CELL.width)}" y="${px(y)}" width="${px(columns * CELL.width)}" height="${CELL.height}" fill="${background}"/>`
    : '';
  const look = [
    colour === FOREGROUND ? '' : ` fill="${colour}"`,
    bold ? ' font-weight="bold"' : '',
    line ? ` text-decoration="${line}"` : '',
  ].join('');
  const x = px(MARGIN + (at + lead) * CELL.width);
  const width = px((columns - lead - trail) * CELL.width);
  return `${box}<text x="${x}" y="${px(y + CELL.baseline)}" textLength="${width}"${look}>${escapeXml(shown)}</text>`;
}

function styleOf(cell: Cell): Style {
  const colour = cell.isFgPalette() ? (COLOURS[cell.getFgColor()] ?? FOREGROUND) : FOREGROUND;
  const shade = cell.isDim() ? DIM : colour;
  const isInverse = cell.isInverse() !== 0;
  const underline = cell.isUnderline() ? 'underline' : undefined;
  return {
    colour: isInverse ? BACKGROUND : shade,
    background: isInverse ? shade : undefined,
    bold: cell.isBold() !== 0,
    line: cell.isStrikethrough() ? 'line-through' : underline,
  };
}

function isAlike(one: Style, other: Style): boolean {
  return (
    one.colour === other.colour &&
    one.background === other.background &&
    one.bold === other.bold &&
    one.line === other.line
  );
}

function px(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
