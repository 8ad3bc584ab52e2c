import type { FurnitureReason } from './furniture-reason.ts';
import { edgeReasonOf } from './furniture-wording.ts';
import { isProse } from './line-shape.ts';

/** Lines before the first paragraph of a text: title, kicker, names, times, menus. More than so many is no head of a page. */
const HEAD_LINES = 20;
/** Lines after the last paragraph of a text: names, tags, links, comments. */
const TAIL_LINES = 80;
/** Two names may sign an article; more lines of names in a row are a list that belongs to it. */
const SIGNATURES = 2;

/** Where the text of an article begins and ends: indexes of paragraphs, half open. Both are undefined when there is no text. */
export type TextRange = { readonly start: number; readonly end: number };

/** What furniture knows of each paragraph so far. */
export type Reasons = readonly (FurnitureReason | undefined)[];

/**
 * Returns the paragraphs between the head and the tail of a page: from the first to the last that has the shape of text and
 * is not known as furniture. Lines that are furniture only at an edge are peeled off on the way.
 */
export function findTextRange(
  paragraphs: readonly string[],
  known: Reasons,
  protectedUntil: number,
): TextRange | undefined {
  const isText = (index: number, edge: 'head' | 'tail'): boolean => {
    const text = paragraphs[index] ?? '';
    return known[index] === undefined && isProse(text) && edgeReasonOf(text, edge) === undefined;
  };
  let start = protectedUntil;
  while (start < paragraphs.length && !isText(start, 'head')) start += 1;
  if (start === paragraphs.length) return undefined;
  let end = paragraphs.length;
  while (end > start + 1 && !isText(end - 1, 'tail')) end -= 1;
  return { start, end };
}

/** Returns `known` with the lines before and after the text that are furniture there: sections, names, times. */
export function markEdges(
  paragraphs: readonly string[],
  known: Reasons,
  { start, end }: TextRange,
  protectedUntil: number,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  if (start - protectedUntil <= HEAD_LINES) {
    for (let index = protectedUntil; index < start; index += 1)
      reasons[index] ??= edgeReasonOf(paragraphs[index] ?? '', 'head');
  }
  if (paragraphs.length - end > TAIL_LINES) return reasons;
  let index = end;
  while (index < paragraphs.length) {
    const run = signaturesFrom(paragraphs, reasons, index);
    const before = paragraphs[index - 1] ?? '';
    const isOwn = index === end || reasons[index - 1] !== undefined;
    if (run.length <= SIGNATURES && isOwn && !before.endsWith(':'))
      for (const [offset, reason] of run.entries()) reasons[index + offset] = reason;
    index += Math.max(1, run.length);
  }
  return reasons;
}

function signaturesFrom(paragraphs: readonly string[], reasons: Reasons, from: number): FurnitureReason[] {
  const run: FurnitureReason[] = [];
  for (let index = from; index < paragraphs.length && reasons[index] === undefined; index += 1) {
    const reason = edgeReasonOf(paragraphs[index] ?? '', 'tail');
    if (reason === undefined) break;
    run.push(reason);
  }
  return run;
}
