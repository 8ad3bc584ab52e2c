import { LANGUAGES, rulesOf } from '../lang/language.ts';
import type { Span } from '../text/span.ts';

/** Lines of these lengths, in UTF-16 units, may have been broken by a text editor that wraps at a fixed column. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;
/** Narrower columns (of a newspaper page, a mail) have to be filled line by line, and to have so many lines. */
const NARROW_MIN = 24;
const NARROW_LINES = 3;
const ENDS_SENTENCE = /[.!?…:;]["”’»')\]]*\s*$/u;
const LIST_ITEM = /^\s*(?:[-*•–—+]|\d{1,3}[.)]|[a-zđ]\))\s+\S/iu;
const STARTS_LARGE = /^["“‘«(]?[\p{Lu}\p{N}]/u;
const STARTS_SMALL = /^\p{Ll}/u;
const LAST_WORD = /(?:[\p{L}\p{M}]+\.)*[\p{L}\p{M}]+(?=[.,]?$)/u;
/** So many UTF-16 units at the ends of a line tell how it begins and ends. */
const TAIL = 40;

/** True when `line` begins like an item of a list. */
export function isListItem(text: string, line: Span): boolean {
  return LIST_ITEM.test(headOf(text, line));
}

/** True when `line` ends as a sentence or what leads up to a list does. */
export function endsSentence(text: string, line: Span | undefined): boolean {
  return line !== undefined && ENDS_SENTENCE.test(tailOf(text, line));
}

/**
 * True when the lines of a block, two at least, were one text that was wrapped at a column: all but the last are of
 * editor-like length or filled up as far as the next word allows, and most do not end a sentence.
 */
export function isWrapped(text: string, lines: readonly Span[]): boolean {
  let [shortest, longest, open] = [Number.POSITIVE_INFINITY, 0, 0];
  const inner = lines.slice(0, -1);
  for (const line of inner) {
    shortest = Math.min(shortest, line.end - line.start);
    longest = Math.max(longest, line.end - line.start);
    if (!endsSentence(text, line)) open += 1;
  }
  if (longest > WRAP_MAX || open < inner.length / 2) return false;
  if (shortest >= WRAP_MIN) return true;
  return lines.length >= NARROW_LINES && shortest >= NARROW_MIN && isColumn(text, lines, longest);
}

// The first word of the next line would not have fitted; and most lines go on in lower case, as headings do not.
function isColumn(text: string, lines: readonly Span[], width: number): boolean {
  const following = lines.slice(1);
  const small = following.filter(line => STARTS_SMALL.test(headOf(text, line))).length;
  if (small < following.length / 2) return false;
  return following.every((line, at) => {
    const before = lines[at] ?? line;
    const word = /^\S*/u.exec(text.slice(line.start, line.start + width + 1))?.[0].length ?? 0;
    return before.end - before.start + 1 + word > width;
  });
}

/**
 * True when the paragraph `last` goes on in `line` below it: in lower case, where the block ends like a sentence ("It was a
 * cold / night in the city."); or after a word that cannot end anything ("ông / Sáu", "TP. / Hải Phòng"). Names in a list in
 * lower case, and what follows a colon, do not run on.
 */
export function runsOn(text: string, last: Span, line: Span, endsLikeSentence: boolean): boolean {
  const head = headOf(text, last);
  if (!STARTS_LARGE.test(head) || LIST_ITEM.test(head)) return false;
  const tail = tailOf(text, last);
  const word = LAST_WORD.exec(tail)?.[0] ?? '';
  const isSmall = STARTS_SMALL.test(headOf(text, line));
  if (tail.endsWith('.')) return isAbbreviation(word, isSmall);
  if (ENDS_SENTENCE.test(tail)) return false;
  return (isSmall && endsLikeSentence) || LANGUAGES.some(lang => rulesOf(lang).neverLast.has(word));
}

function isAbbreviation(word: string, goesOnSmall: boolean): boolean {
  const key = word.toLowerCase();
  if (key === word && !word.includes('.')) return false;
  return LANGUAGES.some(lang => {
    const { abbreviationsBefore, abbreviationsAfter } = rulesOf(lang);
    return (
      (goesOnSmall && abbreviationsAfter.has(key)) ||
      (abbreviationsBefore.has(key) && !abbreviationsAfter.has(key))
    );
  });
}

function headOf(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + TAIL));
}

function tailOf(text: string, line: Span): string {
  return text.slice(Math.max(line.start, line.end - TAIL), line.end);
}
