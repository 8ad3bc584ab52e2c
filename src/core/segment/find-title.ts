import type { FurnitureReason } from './furniture-reason.ts';
import { edgeReasonOf, wordingOf } from './furniture-wording.ts';

/** A longer line, in UTF-16 units, is no headline. */
const TITLE_MAX = 200;
/** A page's head has a breadcrumb, a section, a byline and a time before its headline, hardly more lines. */
const LINES_BEFORE = 6;
/** A line of fewer words may be a section's name: a longer line behind it is the headline then. */
const SECTION_WORDS = 4;
const ENDS_LIKE_TEXT = /[.…:;,]["”’»')\]]*$/u;
/** "Home | World", "Trang chủ > Thời sự", "Trang chủ Lối sống": the path to a page. */
const PATH = /\s[|>»›/]\s|^(?:home|trang chủ|cổng thông tin|menu|skip to|đăng nhập)(?!\p{L})/iu;

/** A paragraph without its marks, and whether it is marked as a heading. */
export type TitleCandidate = { readonly text: string; readonly heading: boolean; readonly isMarked: boolean };

/**
 * Returns the place of the article's title among its first paragraphs: a heading, else the first short line without a stop that
 * is no path, section, byline or time. Undefined when the text begins with a sentence, or is one paragraph.
 */
export function findTitle(paragraphs: readonly TitleCandidate[]): number | undefined {
  if (paragraphs.length < 2) return undefined;
  const head = linesBeforeText(paragraphs);
  const heading = head.findIndex(({ heading: isHeading }) => isHeading);
  if (heading >= 0) return heading;
  const unmarked = [...head.entries()].filter(([, line]) => !line.isMarked);
  // Lines without any text behind them are no page whose head could be told.
  const lines =
    head.length === paragraphs.length
      ? unmarked.slice(0, 1)
      : unmarked.filter(([, line]) => !isFurniture(line.text));
  const [first] = lines;
  if (!first) return undefined;
  const headline = lines.find(([, line]) => countWords(line.text) > SECTION_WORDS);
  return (headline ?? first)[0];
}

function linesBeforeText(paragraphs: readonly TitleCandidate[]): readonly TitleCandidate[] {
  const head = paragraphs.slice(0, LINES_BEFORE);
  const text = head.findIndex(({ text: line, heading }) => !heading && !isHeadline(line));
  return text < 0 ? head : head.slice(0, text);
}

function isHeadline(line: string): boolean {
  return line.length <= TITLE_MAX && !line.includes('\n') && !ENDS_LIKE_TEXT.test(line);
}

function isFurniture(line: string): boolean {
  return PATH.test(line) || wordingOf(line) !== undefined || edgeReasonOf(line, 'head') !== undefined;
}

function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Returns why a line before the title is furniture: what its wording says, else it is part of the way to the page. */
export function reasonBeforeTitle(line: string): FurnitureReason {
  return wordingOf(line)?.reason ?? edgeReasonOf(line, 'head') ?? 'navigation';
}
