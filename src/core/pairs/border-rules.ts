import type { Article } from '../article/article.ts';
import { lazily } from '../lang/lazily.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { Span } from '../text/span.ts';

/** Why a sentence cannot be split at a place: a piece would be without a letter or digit, or a character would be cut. */
export type SplitRefusal = 'no-sentence' | 'nothing-before' | 'nothing-behind' | 'inside-character';

/** Why a sentence cannot be joined to the one behind it. */
export type JoinRefusal = 'no-sentence' | 'last-sentence' | 'other-paragraph';

const graphemes = lazily(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Returns true when sentence `at` of `article` can be split `offset` UTF-16 units into its text, else why not. */
export function canSplit(article: Article, at: number, offset: number): true | SplitRefusal {
  const sentence = article.sentences[at];
  if (!sentence) return 'no-sentence';
  const pieces = cutAt(sentence.text, offset);
  return typeof pieces === 'string' ? pieces : true;
}

/** Returns true when sentence `at` of `article` and the one behind it can be joined, else why not. */
export function canJoin(article: Article, at: number): true | JoinRefusal {
  const sentence = article.sentences[at];
  return sentence ? canJoinTo(sentence, article.sentences[at + 1]) : 'no-sentence';
}

/** Returns true when `next`, the sentence behind `sentence`, can be joined to it, else why not. */
export function canJoinTo(sentence: Sentence, next: Sentence | undefined): true | JoinRefusal {
  if (!next) return 'last-sentence';
  return sentence.paragraph === next.paragraph ? true : 'other-paragraph';
}

/** Returns the two pieces of `text` cut at `offset`, as spans without white space around them, or why it cannot be cut there. */
export function cutAt(text: string, offset: number): readonly [Span, Span] | SplitRefusal {
  const before = text.slice(0, Math.max(0, offset));
  const behind = text.slice(before.length);
  if (!hasWord(before)) return 'nothing-before';
  if (!hasWord(behind)) return 'nothing-behind';
  const start = text.length - behind.trimStart().length;
  // A mark behind a space belongs to the space, which must not be trimmed away from it.
  if (!isBetweenCharacters(text, before.length) || !isBetweenCharacters(text, start))
    return 'inside-character';
  return [
    { start: text.length - text.trimStart().length, end: before.trimEnd().length },
    { start, end: text.trimEnd().length },
  ];
}

/** True when no grapheme of `text` stands on both sides of `offset`. */
export function isBetweenCharacters(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  // Asking the segmenter takes longer than all else. Between two of these every place is one, but inside a line's end.
  if (/^[\t\n\u0020-\u02FF\u1E00-\u1EFF]{2}$/.test(text.slice(offset - 1, offset + 1))) return true;
  return graphemes().segment(text).containing(offset)?.index === offset;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
