import { isPlainText, smartPatterns } from './smart-pattern.ts';
import type { Span } from './span.ts';
import { graphemesOf } from './width.ts';

/** Finds a query in texts. */
export type SmartMatcher = {
  /** True for a query of spaces only: it finds nothing. */
  readonly isEmpty: boolean;
  /** Returns whether every word of the query is in `text`. */
  readonly test: (text: string) => boolean;
  /**
   * Returns where the words of the query are in `text`: spans of whole graphemes, in order, none of them touching on another;
   * empty when a word is missing. `text` may be in any normal form; offsets are into it as it is.
   */
  readonly find: (text: string) => Span[];
};

/**
 * Returns a matcher for what somebody types to search. Letters without marks match any ("da nang" finds Đà Nẵng), a letter
 * with marks only itself; a capital makes case count; hoà and hòa are the same. Words are told apart by spaces, and all
 * have to occur, in any order. Typed quotes and hyphens match curly quotes and dashes.
 */
export function createSmartMatcher(query: string): SmartMatcher {
  const { plain, decomposed, flags } = smartPatterns(query);
  const plainWords = plain.map(source => new RegExp(source, `g${flags}`));
  const decomposedWords = decomposed.map(source => new RegExp(source, `g${flags}`));
  const find = (text: string): Span[] =>
    isPlainText(text) ? findAll(plainWords, text) : findDecomposed(decomposedWords, text);
  return {
    isEmpty: plain.length === 0,
    find,
    test: text =>
      isPlainText(text)
        ? plainWords.length > 0 && plainWords.every(word => text.search(word) >= 0)
        : find(text).length > 0,
  };
}

function findAll(
  words: readonly RegExp[],
  text: string,
  accepts: (span: Span) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    const found = findWord(word, text, accepts);
    if (found.length === 0) return [];
    spans.push(...found);
  }
  return words.length === 1 ? spans : joinSpans(spans);
}

function findWord(word: RegExp, text: string, accepts: (span: Span) => boolean): Span[] {
  const spans: Span[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (accepts(span)) spans.push(span);
    // Half a grapheme is no find, and a whole one may start within it.
    else word.lastIndex = match.index + (isPair(text, match.index) ? 2 : 1);
  }
  return spans;
}

// A pattern of code points would step back from the middle of a surrogate pair, and find the same again.
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

// Graphemes are decomposed one by one, so that every place leads back to the text as it is.
function findDecomposed(words: readonly RegExp[], text: string): Span[] {
  const places = new Map<number, number>();
  let decomposed = '';
  for (const grapheme of graphemesOf(text)) {
    places.set(decomposed.length, grapheme.start);
    decomposed += grapheme.text.normalize('NFD');
  }
  places.set(decomposed.length, text.length);
  const isAligned = ({ start, end }: Span): boolean => places.has(start) && places.has(end);
  return findAll(words, decomposed, isAligned).map(({ start, end }) => ({
    start: places.get(start) ?? 0,
    end: places.get(end) ?? text.length,
  }));
}
