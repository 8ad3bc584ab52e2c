import { graphemesOf, widthOf } from '../core/text/width.ts';

/** What stands for a glyph where only ASCII can be shown. */
const GLYPHS: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '·': '.',
  '•': '*',
  '●': '*',
  '○': 'o',
  '…': '~',
  '≠': '#',
  '≈': '~',
  '×': 'x',
  '°': 'o',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‹': '<',
  '›': '>',
  '«': '<',
  '»': '>',
  '←': '<',
  '→': '>',
  '↑': '^',
  '↓': 'v',
  '▲': '^',
  '▼': 'v',
  '▴': '^',
  '▾': 'v',
  '▶': '>',
  '▸': '>',
  '◀': '<',
  '◂': '<',
  '▁': '.',
  '▂': ':',
  '▃': '-',
  '▄': '=',
  '▅': '+',
  '▆': '*',
  '▇': '%',
  '█': '#',
  '▏': '.',
  '▎': ':',
  '▍': '-',
  '▌': '=',
  '▋': '+',
  '▊': '*',
  '▉': '%',
  '░': '.',
  '▒': ':',
  '▓': '%',
  '╱': '/',
  '╲': '\\',
  '╳': 'X',
  '₫': 'd',
  '\u00A0': ' ',
};
const HORIZONTAL = /^[─━┄┅┈┉╌╍═╴╶╸╺╼╾]$/;
const VERTICAL = /^[│┃┆┇┊┋╎╏║╵╷╹╻╽╿]$/;
const CORNER = /^[\u2500-\u257F]$/;
const ASCII = /^[ -~]*$/;
/** Escape sequences that set colours and the like, which stay as they are. */
const SEQUENCE = /(\u001B\[[0-?]*[ -/]*[@-~])/;

/**
 * Returns a line of a frame in ASCII, for terminals that can show nothing else: borders and glyphs as signs that are like them,
 * letters without their marks (`Đà Nẵng` becomes `Da Nang`), anything else as `?`. Takes as many columns as before; escape
 * sequences are kept.
 */
export function toAscii(line: string): string {
  return line
    .split(SEQUENCE)
    .map((part, at) => (at % 2 === 1 || ASCII.test(part) ? part : graphemesOf(part).map(signOf).join('')))
    .join('');
}

function signOf({ text }: { readonly text: string }): string {
  if (ASCII.test(text)) return text;
  const glyph = GLYPHS[text];
  if (glyph) return glyph;
  if (HORIZONTAL.test(text)) return '-';
  if (VERTICAL.test(text)) return '|';
  if (CORNER.test(text)) return '+';
  const letter = text.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
  const columns = widthOf(text);
  return ASCII.test(letter) && letter.length === columns ? letter : '?'.repeat(columns);
}
