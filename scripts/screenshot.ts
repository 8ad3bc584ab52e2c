// Draws docs/screenshots/*.svg from real runs of the built program in a pseudo-terminal. usage: npm run screenshot
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TestTerminal } from '../test/support/terminal.ts';

const BIN = path.resolve('dist/bin/songngu.js');
const OUT = 'docs/screenshots';
const CELL = { width: 8.4, height: 18 };
const MARGIN = 12;
const BACKGROUND = '#16191d';
const FOREGROUND = '#d6d9dd';
const DIM = '#858b93';
// The 16 colours of a terminal.
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

const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-'));
for (const name of ['corpus', 'glossary', 'songngu.yaml']) {
  fs.cpSync(name, path.join(workspace, name), {
    recursive: true,
    filter: source => !source.endsWith('decisions.jsonl'),
  });
}
fs.mkdirSync(OUT, { recursive: true });

await shoot('review', { columns: 100, rows: 30 }, async terminal => {
  await terminal.until('0 confirmed');
  terminal.send('\r');
  await terminal.until('Confirmed and saved.');
});
await shoot('entry-form', { columns: 80, rows: 24 }, async terminal => {
  await terminal.until('1 ');
  terminal.send('t\u0015vòng đàm phán thứ ba\t\u0015third round of talks\t');
  await terminal.until('third round of talks');
});
fs.rmSync(workspace, { recursive: true });

async function shoot(
  name: string,
  size: { columns: number; rows: number },
  steps: (terminal: TestTerminal) => Promise<void>,
): Promise<void> {
  const terminal = new TestTerminal([BIN], {
    ...size,
    cwd: workspace,
    env: { SONGNGU_CACHE: path.join(workspace, '.cache') },
  });
  await steps(terminal);
  fs.writeFileSync(path.join(OUT, `${name}.svg`), toSvg(terminal, size));
  terminal.send('\u0003');
  await terminal.untilExit();
  console.log(`${OUT}/${name}.svg`);
}

function toSvg({ emulator }: TestTerminal, { columns, rows }: { columns: number; rows: number }): string {
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = rows * CELL.height + 2 * MARGIN;
  const body = Array.from({ length: rows }, (_, row) => rowToSvg(emulator, row, columns)).filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

type Style = {
  readonly colour: string;
  readonly background: string | undefined;
  readonly bold: boolean;
  readonly underline: boolean;
};

function rowToSvg(emulator: TestTerminal['emulator'], row: number, columns: number): string {
  const line = emulator.buffer.active.getLine(row);
  const runs: { at: number; text: string; style: Style }[] = [];
  for (let at = 0; at < columns; at++) {
    const cell = line?.getCell(at);
    if (!cell) continue;
    const style = styleOf(cell);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) last.text += cell.getChars() || ' ';
    else runs.push({ at, text: cell.getChars() || ' ', style });
  }
  const y = MARGIN + row * CELL.height;
  return runs
    .filter(({ text, style }) => text.trim() !== '' || style.background !== undefined)
    .map(({ at, text, style }) => {
      const x = MARGIN + at * CELL.width;
      const width = text.length * CELL.width;
      const box = style.background
        ? `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${CELL.height}" fill="${style.background}"/>`
        : '';
      const weight = style.bold ? ' font-weight="bold"' : '';
      const underline = style.underline ? ' text-decoration="underline"' : '';
      return `${box}<text x="${x.toFixed(1)}" y="${y + 13.5}" textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="${style.colour}"${weight}${underline}>${escapeXml(text)}</text>`;
    })
    .join('\n');
}

type Cell = NonNullable<
  ReturnType<NonNullable<ReturnType<TestTerminal['emulator']['buffer']['active']['getLine']>>['getCell']>
>;

function styleOf(cell: Cell): Style {
  const colour = cell.isFgPalette() ? (COLOURS[cell.getFgColor()] ?? FOREGROUND) : FOREGROUND;
  const shade = cell.isDim() ? DIM : colour;
  const inverse = cell.isInverse() !== 0;
  return {
    colour: inverse ? BACKGROUND : shade,
    background: inverse ? shade : undefined,
    bold: cell.isBold() !== 0,
    underline: cell.isUnderline() !== 0,
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
