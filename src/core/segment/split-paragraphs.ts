import type { Span } from '../text/span.ts';

/** Lines at least this long, in UTF-16 units, may have been broken by a text editor that wraps at a fixed column. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;
const ENDS_SENTENCE = /[.!?…:;]["”’»')\]]*\s*$/u;
const LIST_ITEM = /^\s*(?:[-*•–—+]|\d{1,3}[.)]|[a-zđ]\))\s+\S/iu;

/**
 * Returns the paragraphs of NFC `text` as spans without the white space around them, in order.
 *
 * Blank lines part paragraphs. Within a block each line is a paragraph of its own, unless the block looks wrapped
 * at a column: then its lines belong together, and the line end is white space like any other.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) {
      block.push(line);
      continue;
    }
    paragraphs.push(...paragraphsOfBlock(text, block));
    block = [];
  }
  return [...paragraphs, ...paragraphsOfBlock(text, block)];
}

/** Returns the lines of `text`, each without the white space around it; blank lines are empty spans. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const start = from + (line.length - line.trimStart().length);
    lines.push({ start, end: Math.max(start, from + line.trimEnd().length) });
    from = to + 1;
  }
  return lines;
}

function paragraphsOfBlock(text: string, lines: readonly Span[]): Span[] {
  if (lines.length < 2 || !isWrapped(text, lines)) return [...lines];
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const opensNew = !last || LIST_ITEM.test(text.slice(line.start, line.end));
    if (opensNew) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
  }
  return paragraphs;
}

// A wrapped block: all lines but the last are of similar, editor-like length, and most do not end a sentence.
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const lengths = inner.map(line => line.end - line.start);
  if (Math.min(...lengths) < WRAP_MIN || Math.max(...lengths) > WRAP_MAX) return false;
  const open = inner.filter(line => !ENDS_SENTENCE.test(text.slice(line.start, line.end)));
  return open.length >= inner.length / 2;
}
