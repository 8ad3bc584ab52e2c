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
  for (const line of linesOf(text)) {
    if (line.start === line.end) endBlock();
    else if (markdown && isMarkdownComment(text.slice(line.start, line.end))) {
      endBlock();
      blocks.push([line]);
    } else block.push(line);
  }
  endBlock();
  return blocks.flat();
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
