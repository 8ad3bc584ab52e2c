import type { Span } from '../../core/text/span.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth, truncate, widthOf, wrapSpans } from '../../core/text/width.ts';
import type { Role } from './theme.ts';

/** A piece of a line in one role, and a line of such pieces. All text in them is safe to show. */
export type Piece = { readonly text: string; readonly role: Role };
export type StyledLine = readonly Piece[];

/** A span of a text that plays a role. */
export type RoleSpan = Span & { readonly role: Role };

/** Returns a piece; control characters of `text` are made visible. */
export function piece(text: string, role: Role = 'plain'): Piece {
  return { text: toVisible(text), role };
}

/** Returns the lines of `text` wrapped to `columns`, with `marks` (spans of it, not overlapping) in their roles. */
export function wrapMarked(text: string, marks: readonly RoleSpan[], columns: number): StyledLine[] {
  // Making text visible keeps its length, so the marks still fit.
  const safe = toVisible(text);
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return wrapSpans(safe, columns).map(line => cutLine(safe, line, sorted));
}

function cutLine(text: string, line: Span, marks: readonly RoleSpan[]): StyledLine {
  const pieces: Piece[] = [];
  let at = line.start;
  const push = (end: number, role: Role): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), role });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= line.start || mark.start >= line.end) continue;
    push(Math.max(mark.start, line.start), 'plain');
    push(Math.min(mark.end, line.end), mark.role);
  }
  push(line.end, 'plain');
  return pieces;
}

/** Returns `line` cut to `columns`, with `…` where something was cut. */
export function cutToWidth(line: StyledLine, columns: number): StyledLine {
  const kept: Piece[] = [];
  let left = columns;
  for (const { text, role } of line) {
    const width = widthOf(text);
    if (width > left) {
      if (left > 0) kept.push({ text: truncate(text, left), role });
      return kept;
    }
    kept.push({ text, role });
    left -= width;
  }
  return kept;
}

/** Returns `line` cut or filled with spaces to exactly `columns`. */
export function padToWidth(line: StyledLine, columns: number): StyledLine {
  const cut = cutToWidth(line, columns);
  const width = cut.reduce((sum, { text }) => sum + widthOf(text), 0);
  return width < columns ? [...cut, piece(' '.repeat(columns - width))] : cut;
}

/** Returns a line with `left` at its left edge and `right` at its right one, in `columns`; `left` gives way. */
export function spread(left: Piece, right: Piece, columns: number): StyledLine {
  const rightWidth = Math.min(widthOf(right.text), columns);
  const leftWidth = Math.max(0, columns - rightWidth - 1);
  return [
    { text: fitWidth(left.text, leftWidth), role: left.role },
    { text: ` ${truncate(right.text, rightWidth)}`, role: right.role },
  ];
}
