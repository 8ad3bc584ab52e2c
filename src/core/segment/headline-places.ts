import type { HeadlineRules } from '../lang/headline-rules.ts';
import { foldTonePlacement } from '../text/fold.ts';

/** A word of a sentence, as the search for borders without a stop sees it. Offsets are UTF-16, half open, into the paragraph. */
export type HeadlineWord = {
  readonly text: string;
  /** Lower case, with one tone placement, straight apostrophes and without a possessive ending. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** True when it has two letters or more, all of them capitals. */
  readonly isShouted: boolean;
  /** True when it is inside quotes or brackets. */
  readonly isInside: boolean;
  /** What stands before it: a space alone; a closing mark and a space; a comma; a colon; any other mark or nothing. */
  readonly gap: 'space' | 'closes' | 'comma' | 'colon' | 'mark';
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.\-/&,:][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /'s$|s'$/;
const SHOUTED = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const SPACE = /^[ \t\u00A0]+$/;
const CLOSES = /^(?:["”’'»)%°+*]|\p{Sc})+[ \t\u00A0]+$/u;

/** Returns the words of `text` in `[start, end)`, a sentence of NFC text, in order. */
export function readHeadlineWords(text: string, start: number, end: number): HeadlineWord[] {
  const sentence = text.slice(start, end);
  const quotes = createQuoteReader(sentence);
  const words: HeadlineWord[] = [];
  let last = 0;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    quotes.read(last, index);
    words.push({
      text: word,
      key: foldTonePlacement(word.toLowerCase()).replaceAll('’', "'").replace(POSSESSIVE, ''),
      start: start + index,
      end: start + index + word.length,
      isCapital: /^\p{Lu}/u.test(word),
      isShouted: SHOUTED.test(word),
      isInside: quotes.isInside(),
      gap: kindOfGap(sentence.slice(last, index)),
    });
    last = index + word.length;
  }
  return words;
}

/** A headline has so many words at least, and what follows it, too. */
const HEAD_MIN = 2;
const TAIL_MIN = 3;
/** A dateline in brackets is shorter, in words. */
const DATELINE_MAX = 7;

/**
 * True where a sentence may begin though no stop stands before it: a capital behind a space, outside quotes and brackets, and not
 * behind a word that cannot end one. The head begins at word `headStart`.
 */
export function isPlace(
  words: readonly HeadlineWord[],
  headStart: number,
  at: number,
  rules: HeadlineRules,
): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word?.isCapital || !before || word.isInside) return false;
  if (at - headStart < HEAD_MIN || at - headStart > rules.lengths.most || words.length - at < TAIL_MIN)
    return false;
  // In a line of capitals a capital says nothing.
  if (word.isShouted && before.isShouted) return false;
  if (word.gap !== 'space' && word.gap !== 'closes') return false;
  // "(HÀ NỘI) Sáng nay": a dateline belongs to its sentence.
  if (words[headStart]?.isInside && before.isInside && at - headStart < DATELINE_MAX) return false;
  return (
    !rules.neverLast.has(before.key) && !/[’']s$/u.test(before.text) && !rules.alwaysCapital.has(word.key)
  );
}

function kindOfGap(gap: string): HeadlineWord['gap'] {
  if (SPACE.test(gap)) return 'space';
  if (CLOSES.test(gap)) return 'closes';
  if (gap.startsWith(',')) return 'comma';
  return gap.startsWith(':') ? 'colon' : 'mark';
}

/** Follows quotes and brackets through a sentence. Straight marks open before a letter and close behind one. */
function createQuoteReader(sentence: string): {
  read: (from: number, to: number) => void;
  isInside: () => boolean;
} {
  const lastSingle = Math.max(sentence.lastIndexOf("'"), sentence.lastIndexOf('’'));
  let isDouble = false;
  let isSingle = false;
  let brackets = 0;
  const opensAt = (at: number): boolean => {
    const before = sentence[at - 1] ?? ' ';
    return /[\s([“"‘'–—-]/.test(before) && /\S/.test(sentence[at + 1] ?? ' ');
  };
  const read = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const mark = sentence[at] ?? '';
      if (mark === '"') isDouble = opensAt(at);
      else if (mark === '“' || mark === '«') isDouble = true;
      else if (mark === '”' || mark === '»') isDouble = false;
      // An apostrophe that stands for left-out letters opens nothing, as nothing closes it.
      else if (mark === "'" || mark === '‘') isSingle = opensAt(at) && lastSingle > at;
      else if (mark === '’') isSingle = false;
      else if (mark === '(' || mark === '[') brackets += 1;
      else if ((mark === ')' || mark === ']') && brackets > 0) brackets -= 1;
    }
  };
  return { read, isInside: () => isDouble || isSingle || brackets > 0 };
}
