import { diffArrays } from 'diff';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { sentenceId } from '../segment/sentence-id.ts';
import { findText } from './article-parts.ts';
import type { SentenceRef } from './decision.ts';
import type { DecidedPair } from './fold-decisions.ts';
import { createWordIndex, placesSharing, type WordIndex } from './word-index.ts';

/** An edited sentence is the same one when this share of the words of both stands in both. */
const SAME_SENTENCE = 0.6;
const WORD_OR_GAP = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu;

/** A piece of a comparison of two texts. */
export type DiffPart = { readonly text: string; readonly change: 'same' | 'added' | 'removed' };

/**
 * Where a sentence of the journal stands now: as it was, as several sentences, in a longer sentence, edited, or nowhere. Only an
 * edited one has other words than were decided on.
 */
export type Carried =
  | { readonly state: 'same'; readonly sentence: number }
  /** Ascending. Where a border was moved the first or the last has more than was quoted. */
  | { readonly state: 'split'; readonly sentences: readonly number[] }
  | { readonly state: 'joined'; readonly sentence: number }
  | { readonly state: 'edited'; readonly sentence: number; readonly parts: readonly DiffPart[] }
  | { readonly state: 'gone' };

/** A decided pair with the place of each sentence in the articles as they are now. */
export type CarriedPair = DecidedPair & { readonly carried: Readonly<Record<Lang, readonly Carried[]>> };

/**
 * Returns `pairs` with their sentences found again in `articles`: by id first, then by their letters where borders were changed,
 * and by likeness where they were edited.
 */
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

/** Returns the places of the sentences that stand for a sentence of the journal now; none when it is gone. */
export function placesOf(carried: Carried): readonly number[] {
  if (carried.state === 'gone') return [];
  return carried.state === 'split' ? carried.sentences : [carried.sentence];
}

function findSentence(ref: SentenceRef, article: Article | undefined): Carried {
  if (!article) return { state: 'gone' };
  const same = idsOf(article).get(ref.id);
  if (same !== undefined) return { state: 'same', sentence: same };
  const stands = findText(article, ref.text, copyOf(ref.id));
  const [first] = stands?.sentences ?? [];
  if (stands && first !== undefined && !stands.isWhole) {
    const { sentences } = stands;
    return sentences.length > 1 ? { state: 'split', sentences } : { state: 'joined', sentence: first };
  }
  const likest = findLikest(ref.text, article) ?? first;
  const text = likest === undefined ? undefined : article.sentences[likest]?.text;
  return likest === undefined || text === undefined
    ? { state: 'gone' }
    : { state: 'edited', sentence: likest, parts: compareTexts(ref.text, text) };
}

const ids = new WeakMap<Article, ReadonlyMap<string, number>>();

function idsOf(article: Article): ReadonlyMap<string, number> {
  const known = ids.get(article) ?? new Map(article.sentences.map(({ id }, at) => [id, at]));
  ids.set(article, known);
  return known;
}

// The second of equal sentences has `-2` behind its id.
function copyOf(id: string): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 1);
}

const wordIndexes = new WeakMap<Article, WordIndex>();

/** Where the likeness is at least {@link SAME_SENTENCE} this share of either one's words stands in both. */
const SHARED_AT_LEAST = SAME_SENTENCE / (2 - SAME_SENTENCE);

// The first of the likest sentences.
function findLikest(text: string, article: Article): number | undefined {
  const index =
    wordIndexes.get(article) ?? createWordIndex(article.sentences.map(sentence => wordsOf(sentence.text)));
  wordIndexes.set(article, index);
  const words = wordsOf(text);
  // Rounded down a little: an exact share must not be missed for its last digit.
  const least = Math.ceil(words.length * SHARED_AT_LEAST - 1e-6);
  let likest: number | undefined;
  let most = 0;
  for (const at of placesSharing(index, words, least)) {
    const share = shareOf(words, index.words[at] ?? []);
    if (share < SAME_SENTENCE || share <= most) continue;
    likest = at;
    most = share;
  }
  return likest;
}

/** Returns how alike two sentences are: the share of their words that stand in both in the same order, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  return sentenceId(a) === sentenceId(b) ? 1 : shareOf(wordsOf(a), wordsOf(b));
}

function shareOf(before: readonly string[], after: readonly string[]): number {
  // Too different in length to be one sentence: not worth the comparison.
  if (Math.min(before.length, after.length) < Math.max(before.length, after.length) * SAME_SENTENCE * 0.6)
    return 0;
  if (mostShared(before, after) < SAME_SENTENCE) return 0;
  if (before.length + after.length > MOST_WORDS) return mostShared(before, after);
  const kept = diffArrays([...before], [...after]).reduce(
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
