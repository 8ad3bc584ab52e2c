import { isMarkdownComment } from '../article/article-markdown.ts';
import type { Span } from '../text/span.ts';
import { endsSentence, isListItem, isWrapped, runsOn } from './wrapped-lines.ts';

export type ParagraphOptions = {
  /** Markdown: a comment is a paragraph of its own. */
  readonly markdown?: boolean;
};

/**
 * Returns the paragraphs of NFC `text` as spans without the white space around them, in order.
 *
 * Blank lines part paragraphs. Within a block each line is a paragraph of its own, unless the block looks wrapped
 * at a column: then its lines belong together, and the line end is white space like any other. So it is where a line plainly
 * runs on into the next (see wrapped-lines.ts).
 */
export function splitParagraphs(text: string, { markdown = false }: ParagraphOptions = {}): Span[] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const endBlock = (): void => {
    if (block.length > 0) blocks.push(paragraphsOfBlock(text, block));
    block = [];
  };
  let commentEnd = 0;
  for (const line of linesOf(text)) {
    if (line.end <= commentEnd) continue;
    const comment = markdown ? commentAt(text, line) : undefined;
    if (comment) {
      endBlock();
      blocks.push([comment]);
      commentEnd = comment.end;
    } else if (line.start === line.end) endBlock();
    else block.push(line);
  }
  endBlock();
  return blocks.flat();
}

/** A comment that runs on for longer, in UTF-16 units, was never closed. */
const LONGEST_COMMENT = 5000;

// The comment that begins with `line` and has its last line to itself, if there is one.
function commentAt(text: string, line: Span): Span | undefined {
  if (!text.startsWith('<!--', line.start)) return undefined;
  const close = text.slice(line.start, line.start + LONGEST_COMMENT).indexOf('-->');
  if (close < 0) return undefined;
  const end = line.start + close + '-->'.length;
  const isAlone = /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + LINE_TAIL));
  return isAlone && isMarkdownComment(text.slice(line.start, end)) ? { start: line.start, end } : undefined;
}

/** White space behind a comment is looked at so far. */
const LINE_TAIL = 80;

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
  if (lines.length < 2) return [...lines];
  const isOneColumn = isWrapped(text, lines);
  const endsLikeSentence = endsSentence(text, lines.at(-1));
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined &&
      !isListItem(text, line) &&
      (isOneColumn || runsOn(text, last, line, endsLikeSentence));
    if (goesOn) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}
