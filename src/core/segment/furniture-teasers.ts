import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { continuesStory, type StoryNames, storyNames } from './furniture-story.ts';
import { edgeReasonOf } from './furniture-wording.ts';
import { countWords, isHeadline, isProse } from './line-shape.ts';

/** Headlines of other articles have so many words at least; sub-headings have fewer. */
const HEADLINE_WORDS = 6;

/**
 * Returns `known` with headlines and the sentence under each marked: two or more such pairs under a heading, or one with its
 * time of publication. `headings` are indexes.
 */
export function markTeasers(
  paragraphs: readonly string[],
  known: Reasons,
  headings: ReadonlySet<number>,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  let names: StoryNames | undefined;
  let index = 0;
  while (index < paragraphs.length) {
    const from = index;
    index += 1;
    if (!isFreeHeadline(paragraphs, known, index) || !isMarked(paragraphs, known, from)) continue;
    names ??= storyNames(paragraphs, known, paragraphs.length);
    let end = index;
    while (isPair(paragraphs, known, end, { names, before: from })) end += 2;
    const pairs = (end - index) / 2;
    const isTimed = pairs === 1 && known[end] === 'timestamp';
    const isList = pairs > 1 && headings.has(from) && (end === paragraphs.length || known[end] !== undefined);
    if (isTimed || isList) reasons.fill('link', index, end);
    index = Math.max(index, end);
  }
  return reasons;
}

function isMarked(paragraphs: readonly string[], known: Reasons, at: number): boolean {
  return known[at] !== undefined || edgeReasonOf(paragraphs[at] ?? '', 'tail') !== undefined;
}

// The teasers' own names are among those of the page: only what stands before the heading counts.
function isPair(
  paragraphs: readonly string[],
  known: Reasons,
  at: number,
  { names, before }: { readonly names: StoryNames; readonly before: number },
): boolean {
  const teaser = paragraphs[at + 1];
  if (teaser === undefined || known[at + 1] !== undefined || !isFreeHeadline(paragraphs, known, at))
    return false;
  return isProse(teaser) && !continuesStory(teaser, names, before);
}

function isFreeHeadline(paragraphs: readonly string[], known: Reasons, at: number): boolean {
  const text = paragraphs[at];
  if (text === undefined || (known[at] !== undefined && known[at] !== 'link')) return false;
  return isHeadline(text) && countWords(text) >= HEADLINE_WORDS;
}
