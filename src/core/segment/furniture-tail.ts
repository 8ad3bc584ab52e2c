import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { continuesStory, storyNames } from './furniture-story.ts';
import { isProse } from './line-shape.ts';

/** The tail of a page begins behind so great a part of what has the shape of text, in UTF-16 units. */
const TEXT_PART = 0.6;
/** So many lines of furniture in a row, one of them of ENDS, begin the tail. */
const FIRM_RUN = 2;
const ENDS: ReadonlySet<FurnitureReason> = new Set(['tags', 'copyright']);
/** Invitations to comment stand in the middle of a text, too: so many lines are asked for, and comments on the page. */
const COMMENTS_RUN = 3;
/** "Trả lời", "Reply", "2 comments": there are comments on the page, and they name what the article names. */
const HAS_COMMENTS =
  /^[[(]?[1-9]\d{0,4} comments?|bình luận \(?[1-9]|ý kiến \(?[1-9]|trả lời|(?:^|\s)repl(?:y|ies)(?:\s|$)/iu;
/** A comment has at most so many UTF-16 units. */
const COMMENT_MAX = 600;
/** A longer tail, in paragraphs, is no tail. */
const TAIL_LINES = 120;

/**
 * Returns `known` with the rest of the page marked once furniture has begun that stands only behind a text: tags, a copyright
 * line, comments. Nothing is marked before a paragraph that may go on with the text.
 */
export function markTail(
  paragraphs: readonly string[],
  known: Reasons,
  protectedUntil: number,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const cut = findCut(paragraphs, known, protectedUntil);
  if (cut === undefined) return reasons;
  let isComments = false;
  for (let index = cut; index < paragraphs.length; index += 1) {
    if (known[index] === 'comments') isComments = true;
    if (known[index] === 'related') isComments = false;
    reasons[index] ??= isComments ? 'comments' : 'link';
  }
  return reasons;
}

function findCut(paragraphs: readonly string[], known: Reasons, protectedUntil: number): number | undefined {
  const first = indexOfPart(paragraphs, known, protectedUntil);
  if (first === undefined || paragraphs.length - first > TAIL_LINES) return undefined;
  const names = storyNames(paragraphs, known, first);
  const hasComments = paragraphs
    .slice(first)
    .some((text, at) => known[first + at] === 'comments' && HAS_COMMENTS.test(text));
  // Backwards, while nothing goes on with the text.
  let cut: number | undefined;
  let goesOn = false;
  for (let index = paragraphs.length - 1; index >= first; index -= 1) {
    const text = paragraphs[index] ?? '';
    const isKnown = known[index] !== undefined;
    if (!isKnown && isProse(text)) {
      if (text.length > COMMENT_MAX) return cut;
      goesOn ||= continuesStory(text, names);
    }
    if (isKnown && beginsTail(known, index, first, { goesOn, hasComments })) cut = index;
  }
  return cut;
}

// Where more than the given part of the text stands before.
function indexOfPart(
  paragraphs: readonly string[],
  known: Reasons,
  protectedUntil: number,
): number | undefined {
  const lengths = paragraphs.map((text, at) =>
    at >= protectedUntil && known[at] === undefined && isProse(text) ? text.length : 0,
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [at, length] of lengths.entries()) {
    before += length;
    if (all > 0 && before > all * TEXT_PART) return at + 1;
  }
  return undefined;
}

// A run of furniture is looked at from its first line only.
function beginsTail(
  known: Reasons,
  from: number,
  first: number,
  { goesOn, hasComments }: { readonly goesOn: boolean; readonly hasComments: boolean },
): boolean {
  if (from > first && known[from - 1] !== undefined) return false;
  let to = from;
  while (to < known.length && known[to] !== undefined) to += 1;
  const run = known.slice(from, to);
  if (hasComments && run.length >= COMMENTS_RUN && run.includes('comments')) return true;
  return !goesOn && run.length >= FIRM_RUN && run.some(reason => reason !== undefined && ENDS.has(reason));
}
