import { findTextRange, markEdges, type Reasons, type TextRange } from './furniture-edges.ts';
import { markClosingLists, markLinksUnderHeadings } from './furniture-links.ts';
import { markAuthors, markHeadNames } from './furniture-people.ts';
import { markPictures } from './furniture-pictures.ts';
import { markPullQuotes } from './furniture-quotes.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { markRepeats } from './furniture-repeats.ts';
import { markTail } from './furniture-tail.ts';
import { markTeasers } from './furniture-teasers.ts';
import { type Wording, wordingOf } from './furniture-wording.ts';

/**
 * Returns for each paragraph why it is page furniture, undefined where it is text. `protectedUntil` paragraphs at the start (the
 * title) never are. Paragraphs are NFC and may be in either language.
 *
 *     Hòa đàm mở lại ở Huế               title, protected
 *     Thứ năm, 24/7/2025, 09:12          timestamp   head: only what stands before the text
 *     Hai đoàn gặp nhau ở Huế sáng …
 *     Quang cảnh. Ảnh: TTXVN             caption     wording: wherever it stands
 *     Ông nói hai bên sẽ trao đổi …
 *     Hà Phương                          byline      tail: only what stands after the text
 *     Tin liên quan                      related     a heading
 *     Giá vàng hôm nay                   link        what stands under it
 *
 * Steps: wording; links under headings, with their teasers; pictures; names, times and menus at the edges, authors and all that
 * follows once the tail has begun; pulled quotations and copies; lists after the text. A step never takes back what another has
 * marked, and when in doubt a paragraph stays text.
 */
export function findFurniture(
  paragraphs: readonly string[],
  protectedUntil = 0,
): (FurnitureReason | undefined)[] {
  const wordings = paragraphs.map((text, index) => (index < protectedUntil ? undefined : wordingOf(text)));
  const headings = indexesOf(wordings, wording => wording.isHeading === true);
  let reasons: Reasons = wordings.map(wording => wording?.reason);
  reasons = markLinksUnderHeadings(paragraphs, reasons, headings);
  reasons = markTeasers(paragraphs, reasons, headings);
  reasons = markPictures(paragraphs, reasons);
  const marked = markAround(paragraphs, wordings, reasons, protectedUntil);
  reasons = markPullQuotes(paragraphs, marked.reasons, protectedUntil);
  reasons = markRepeats(paragraphs, reasons, captionLengths(wordings), protectedUntil);
  if (marked.range) reasons = markClosingLists(paragraphs, reasons, marked.range);
  return [...reasons];
}

// What stands behind the text may look like text, as comments do: once it is known, the text ends before it.
function markAround(
  paragraphs: readonly string[],
  wordings: readonly (Wording | undefined)[],
  known: Reasons,
  protectedUntil: number,
): { readonly reasons: Reasons; readonly range: TextRange | undefined } {
  const once = markOutside(paragraphs, wordings, known, protectedUntil);
  if (!once.range) return once;
  const behind = markTail(paragraphs, markAuthors(paragraphs, once.reasons), protectedUntil);
  if (behind.every((reason, index) => reason === once.reasons[index])) return once;
  return markOutside(paragraphs, wordings, behind, protectedUntil);
}

function markOutside(
  paragraphs: readonly string[],
  wordings: readonly (Wording | undefined)[],
  known: Reasons,
  protectedUntil: number,
): { readonly reasons: Reasons; readonly range: TextRange | undefined } {
  const { reasons, range } = readRange(paragraphs, wordings, known, protectedUntil);
  if (!range) return { reasons, range };
  const atEdges = markEdges(paragraphs, reasons, range, protectedUntil);
  return { reasons: markHeadNames(paragraphs, atEdges, range.start, protectedUntil), range };
}

// A sentence with its source behind it is a caption inside the text, but the article's own where the text ends with it.
function readRange(
  paragraphs: readonly string[],
  wordings: readonly (Wording | undefined)[],
  known: Reasons,
  protectedUntil: number,
): { readonly reasons: Reasons; readonly range: TextRange | undefined } {
  const range = findTextRange(paragraphs, known, protectedUntil);
  const isLast = (index: number): boolean =>
    wordings[index]?.needsText === true && (range === undefined || index >= range.end);
  if (!paragraphs.some((_, index) => isLast(index))) return { reasons: known, range };
  const reasons = known.map((reason, index) => (isLast(index) ? undefined : reason));
  return { reasons, range: findTextRange(paragraphs, reasons, protectedUntil) };
}

function indexesOf(
  wordings: readonly (Wording | undefined)[],
  holds: (wording: Wording) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, wording] of wordings.entries()) if (wording && holds(wording)) found.add(index);
  return found;
}

function captionLengths(wordings: readonly (Wording | undefined)[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const [index, wording] of wordings.entries())
    if (wording?.creditAt !== undefined) lengths.set(index, wording.creditAt);
  return lengths;
}
