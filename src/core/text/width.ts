import stringWidth from 'string-width';

let graphemes: Intl.Segmenter | undefined;
const ELLIPSIS = '…';

/** Returns the terminal columns that `text` takes. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

// Printable ASCII and precomposed Latin letters take one column each; most of the text here is that.
function isPlain(text: string): boolean {
  return /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF–—‘’“”…]*$/.test(text);
}

/** Returns the graphemes of `text` with their offsets. */
export function graphemesOf(text: string): { readonly text: string; readonly start: number }[] {
  // Made when it is needed: it takes longer than most commands' work.
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}

/** Returns `text` cut to at most `columns` columns, with `…` where something was cut. Never splits a grapheme. */
export function truncate(text: string, columns: number): string {
  if (columns <= 0) return '';
  // Lists cut hundreds of long sentences at every key; where each character takes one column nothing need be measured.
  const head = text.slice(0, columns + 1);
  if (isPlain(head)) return head.length <= columns ? text : head.slice(0, columns - 1) + ELLIPSIS;
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { text: grapheme } of graphemesOf(text)) {
    const next = widthOf(grapheme);
    if (width + next > columns - 1) break;
    kept += grapheme;
    width += next;
  }
  return kept + ELLIPSIS;
}

/** Returns `text` cut or filled with spaces to exactly `columns` columns. */
export function fitWidth(text: string, columns: number): string {
  const cut = truncate(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - widthOf(cut)));
}

/**
 * Returns the lines of `text` wrapped at spaces to `columns`, as spans into it (spaces at line ends left out).
 * A word wider than the line is broken between graphemes. Always returns at least one line.
 */
export function wrapSpans(text: string, columns: number): { readonly start: number; readonly end: number }[] {
  const limit = Math.max(1, columns);
  const lines: { start: number; end: number }[] = [];
  let line: { start: number; end: number } | undefined;
  let width = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    const start = word.index;
    const end = start + word[0].length;
    const gap = line ? start - line.end : 0;
    const wordWidth = widthOf(word[0]);
    if (line && width + gap + wordWidth <= limit) {
      line.end = end;
      width += gap + wordWidth;
      continue;
    }
    for (const piece of breakWord(word[0], start, limit)) {
      line = { start: piece.start, end: piece.end };
      width = piece.width;
      lines.push(line);
    }
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

function breakWord(
  word: string,
  offset: number,
  limit: number,
): { start: number; end: number; width: number }[] {
  const whole = widthOf(word);
  if (whole <= limit) return [{ start: offset, end: offset + word.length, width: whole }];
  const pieces: { start: number; end: number; width: number }[] = [];
  let piece = { start: offset, end: offset, width: 0 };
  for (const { text, start } of graphemesOf(word)) {
    const width = widthOf(text);
    if (piece.width + width > limit && piece.end > piece.start) {
      pieces.push(piece);
      piece = { start: offset + start, end: offset + start, width: 0 };
    }
    piece = { start: piece.start, end: offset + start + text.length, width: piece.width + width };
  }
  pieces.push(piece);
  return pieces;
}
