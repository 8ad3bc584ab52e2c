import { diffArrays } from 'diff';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { sentenceId } from '../segment/sentence-id.ts';
import type { SentenceRef } from './decision.ts';
import type { DecidedPair } from './fold-decisions.ts';

/** An edited sentence is the same one when this share of the words of both stands in both. */
const SAME_SENTENCE = 0.6;
const WORD_OR_GAP = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu;

/** A piece of a comparison of two texts. */
export type DiffPart = { readonly text: string; readonly change: 'same' | 'added' | 'removed' };

/** Where a sentence of the journal stands now: as it was, edited, or nowhere. */
export type Carried =
  | { readonly state: 'same'; readonly sentence: number }
  | { readonly state: 'edited'; readonly sentence: number; readonly parts: readonly DiffPart[] }
  | { readonly state: 'gone' };

/** A decided pair with the place of each sentence in the articles as they are now. */
export type CarriedPair = DecidedPair & { readonly carried: Readonly<Record<Lang, readonly Carried[]>> };

/** Returns `pairs` with their sentences found again in `articles`, by content first and by likeness where they were edited. */
export function carryOver(
  pairs: Iterable<DecidedPair>,
  articles: ReadonlyMap<string, Article>,
): CarriedPair[] {
  const find = (ref: SentenceRef): Carried => findSentence(ref, articles.get(ref.article));
  return Array.from(pairs, pair => ({
    ...pair,
    carried: { vi: pair.pair.vi.map(find), en: pair.pair.en.map(find) },
  }));
}

function findSentence(ref: SentenceRef, article: Article | undefined): Carried {
  if (!article) return { state: 'gone' };
  const same = article.sentences.findIndex(sentence => sentence.id === ref.id);
  if (same >= 0) return { state: 'same', sentence: same };
  let best = -1;
  let bestShare = SAME_SENTENCE;
  for (const [at, sentence] of article.sentences.entries()) {
    const share = sharedWords(ref.text, sentence.text);
    if (share >= bestShare && (share > bestShare || best < 0)) {
      best = at;
      bestShare = share;
    }
  }
  const found = article.sentences[best];
  return found
    ? { state: 'edited', sentence: best, parts: compareTexts(ref.text, found.text) }
    : { state: 'gone' };
}

/** Returns how alike two sentences are: the share of their words that stand in both in the same order, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  if (sentenceId(a) === sentenceId(b)) return 1;
  const [before, after] = [wordsOf(a), wordsOf(b)];
  // Too different in length to be one sentence: not worth the comparison.
  if (Math.min(before.length, after.length) < Math.max(before.length, after.length) * SAME_SENTENCE * 0.6)
    return 0;
  if (mostShared(before, after) < SAME_SENTENCE) return 0;
  if (before.length + after.length > MOST_WORDS) return mostShared(before, after);
  const kept = diffArrays(before, after).reduce(
    (sum, part) => sum + (part.added || part.removed ? 0 : part.value.length),
    0,
  );
  return (2 * kept) / Math.max(1, before.length + after.length);
}

/** Two sentences with more words than this together are compared by their words alone: a diff of them would take seconds. */
const MOST_WORDS = 2000;

// What the share can be at most: words in common, in whatever order. Far cheaper than the diff, and most sentences fail it.
function mostShared(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      kept += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * kept) / Math.max(1, before.length + after.length);
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORD_OR_GAP) ?? [])
    .filter(piece => /[\p{L}\p{N}]/u.test(piece))
    .map(word => word.toLowerCase());
}

/** Longer texts together, in UTF-16 units, are shown as replaced: a diff of them would take seconds. */
const LONGEST_DIFF = 20_000;

/** Returns what changed from `before` to `after`, word by word; figures such as `1.200` are one word. */
export function compareTexts(before: string, after: string): DiffPart[] {
  const pieces = (text: string): string[] => text.normalize('NFC').match(WORD_OR_GAP) ?? [];
  if (before.length + after.length > LONGEST_DIFF)
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  return diffArrays(pieces(before), pieces(after)).map(part => {
    const unchanged = part.removed ? 'removed' : 'same';
    return { text: part.value.join(''), change: part.added ? 'added' : unchanged };
  });
}
