import { endsWithStop } from './html-text.ts';
import { type BodyType, roundSize } from './pdf-body-type.ts';
import type { PdfLine } from './pdf-lines.ts';

/** The lines of one paragraph, at least one. */
export type PdfParagraph = { readonly lines: PdfLine[]; readonly isItem: boolean };

/** A gap larger than this many line steps parts paragraphs. */
const PARAGRAPH_GAP = 1.4;
/** Headlines have wider steps. */
const HEADLINE_GAP = 1.7;
/** Type this much larger than the body is a headline: its lines are broken by sense, not by width. */
const HEADLINE_SIZE = 1.15;
/** First lines are indented by this much, in font sizes; more is another matter. */
const SMALLEST_INDENT = 0.7;
const LARGEST_INDENT = 6;
/** A line that leaves this share of its column free has ended, whatever comes next. */
const FREE_SHARE = 0.25;
/** A sentence goes on in a paragraph at most so many paragraphs before, across a column or a page: notes stand between. */
const LOOK_BACK = 4;
const BULLET = /^[•▪■●◦‣∙·○♦►–—*-]\s+(?=\S)/u;
const STARTS_SMALL = /^["“‘«'(]?\p{Ll}/u;

/** Returns the paragraphs of `lines`, in the order of their first lines. */
export function paragraphsOfLines(lines: readonly PdfLine[], body: BodyType): PdfParagraph[] {
  const paragraphs: PdfParagraph[] = [];
  for (const line of lines) {
    const home = homeOf(line, paragraphs, body);
    if (home) home.lines.push(line);
    else paragraphs.push({ lines: [line], isItem: BULLET.test(line.text) });
  }
  return paragraphs;
}

/** Returns `text` without the mark of a list's item at its head. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** Returns the paragraph that `line` goes on with. */
function homeOf(
  line: PdfLine,
  paragraphs: readonly PdfParagraph[],
  body: BodyType,
): PdfParagraph | undefined {
  const last = paragraphs.at(-1);
  const before = last?.lines.at(-1);
  if (!last || !before || BULLET.test(line.text)) return undefined;
  if (before.region === line.region) return goesOnBelow(last, before, line, body) ? last : undefined;
  return paragraphs.slice(-LOOK_BACK).findLast(({ lines }) => {
    const open = lines.at(-1);
    return open !== undefined && line.page - open.page <= 1 && goesOnElsewhere(open, line, body);
  });
}

function goesOnBelow(paragraph: PdfParagraph, before: PdfLine, line: PdfLine, body: BodyType): boolean {
  if (roundSize(before.size) !== roundSize(line.size)) return false;
  const gap = line.y - before.y;
  const isHeadline = line.size >= HEADLINE_SIZE * body.size;
  const step = body.stepOf(line.size);
  if (gap < 0 || gap > (isHeadline ? HEADLINE_GAP : PARAGRAPH_GAP) * step) return false;
  if (isHeadline) return true;
  const isEnded = hasEnded(before, line);
  if (isOtherFont(before, line) && (isEnded || endsWithStop(before.text))) return false;
  const first = paragraph.lines[0];
  if (paragraph.isItem && first) return line.x0 > first.x0 + 1 || !isEnded;
  if (isIndented(line) && !isIndented(before)) return false;
  return !isEnded;
}

function isOtherFont(before: PdfLine, line: PdfLine): boolean {
  return before.isOneFont && line.isOneFont && before.font !== line.font;
}

function isIndented({ x0, left, size }: PdfLine): boolean {
  return x0 > left + SMALLEST_INDENT * size && x0 < left + LARGEST_INDENT * size;
}

// A line that had room for the next word was ended on purpose. Where the sentence is open, ragged columns may look like that.
function hasEnded(before: PdfLine, line: PdfLine): boolean {
  const free = before.right - before.x1;
  const [word = ''] = /^\S{1,40}/u.exec(line.text) ?? [];
  const letter = (line.x1 - line.x0) / line.text.length;
  const hadRoom = free > (word.length + 1) * letter + 0.5 * line.size;
  if (!hadRoom) return false;
  if (endsWithStop(before.text)) return true;
  return !STARTS_SMALL.test(line.text) && free > FREE_SHARE * (before.right - before.left);
}

function goesOnElsewhere(open: PdfLine, line: PdfLine, body: BodyType): boolean {
  if (roundSize(open.size) !== roundSize(line.size) || endsWithStop(open.text)) return false;
  if (isOtherFont(open, line) || open.size >= HEADLINE_SIZE * body.size) return false;
  if (STARTS_SMALL.test(line.text)) return true;
  return !hasEnded(open, line) && !isIndented(line) && open.font === body.font;
}
