import type { LanguageRules } from '../lang/language-rules.ts';

/**
 * What a stop (`.`, `?`, `!`, `…`, alone or in a run) does at its place in a paragraph.
 * `base` leaves the answer to sentence-splitter.
 */
export type Verdict = 'border' | 'inside' | 'base';

/** A run of stops at `[start, end)` of the paragraph; closing quotes and brackets that belong to it reach to `closed`. */
export type Stop = { readonly start: number; readonly end: number; readonly closed: number };

// "wait . . . then" is one ellipsis, as some agencies type it; ".NET" and ".5" are not part of one.
const STOPS = /[.!?…]+(?:[ \u00A0]\.(?![\p{L}\p{N}]))*/gu;
const CLOSING = /["”’»')\]]/u;
const WORD_BEFORE = /(?:[\p{L}\p{M}\p{N}]+[./&-])*[\p{L}\p{M}\p{N}]+$/u;
const WORD_AFTER = /^[\s"“‘«'([–—-]*([\p{L}\p{M}\p{N}]+)/u;
const NAME_IN_LOWER_CASE = /^\p{Ll}{1,2}\p{Lu}/u;
const ALSO_IN_LOWER_CASE = /^(?:vs|viz|cf|approx|al|ths|ts|tp|ubnd|đ\/c|etc|vv|am|pm|inc|ca?)$/u;
const CLOCK_OR_ETC = /^(?:[ap]\.?m|v\.?v|v\.v\.v|etc)$/u;
// "10 a.m. Monday" and "10 a.m. EDT" go on; "10 a.m. Police" does not.
const GOES_ON_AFTER_CLOCK =
  /^(?:\p{Ll}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Pacific|Central|Local|GMT|UTC|E[SD]?T|P[SD]?T|C[SD]T|BST)(?!\p{L}))/u;
// A lower-case word that a quotation mark opens after the stop starts a sentence in loosely edited papers.
const QUOTED_SENTENCE = /^\s+["“‘«]\p{Ll}/u;
const LOOK_BACK = 40;
const LOOK_AHEAD = 60;

/** Returns all stops of `text`, in order. Stops with only closing marks between them (`!".`, `...”.`) are one. */
export function findStops(text: string): Stop[] {
  const stops: Stop[] = [];
  for (const match of text.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    let closed = end;
    while (closed < text.length && CLOSING.test(text[closed] ?? '') && isClosing(text, closed)) closed += 1;
    const last = stops.at(-1);
    if (last && last.closed === match.index)
      stops[stops.length - 1] = { start: last.start, end: last.end, closed };
    else stops.push({ start: match.index, end, closed });
  }
  return stops;
}

// A straight quote closes when no space stands before it and no letter after it.
function isClosing(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  return !/["']/.test(text[at] ?? '') || !/[\p{L}\p{N}]/u.test(next);
}

/** Returns what `stop` does in `text`, a paragraph, by the rules of its language. */
export function judgeStop(text: string, stop: Stop, rules: LanguageRules): Verdict {
  const mark = text.slice(stop.start, stop.end);
  const rest = text.slice(stop.closed, stop.closed + LOOK_AHEAD);
  if (rest.trim() === '') return 'border';
  const next = WORD_AFTER.exec(rest)?.[1] ?? '';
  if (!/^\s/u.test(rest)) return judgeWithoutSpace(text, stop, next, rules);
  if (stop.closed === stop.end && mark === '.' && QUOTED_SENTENCE.test(rest)) return 'border';
  const continues =
    /^\p{Ll}/u.test(next) &&
    !NAME_IN_LOWER_CASE.test(next) &&
    !(stop.closed === stop.end && /^\s*[•*–—-]\s/u.test(rest));
  if (continues || /^\s*[,;:)]/u.test(rest)) return 'inside';
  if (mark !== '.') return /^[?!]+$/.test(mark) ? 'base' : 'border';
  return judgeFullStop(text, stop, next, rules);
}

function judgeFullStop(text: string, stop: Stop, next: string, rules: LanguageRules): Verdict {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, stop.start - LOOK_BACK), stop.start))?.[0] ?? '';
  const key = before.toLowerCase();
  const opensSentence = rules.sentenceStarters.has(next.toLowerCase());
  // "1. Nội dung" at the head of a paragraph is a list index; "năm 2024. 5 người" later on is not.
  const opensParagraph = before !== '' && text.slice(0, stop.start).trim() === before;
  if (/^\d{1,3}$/.test(before)) return opensParagraph ? 'inside' : 'border';
  // "A. Lựa chọn đầu" and "II. Kết quả" are list indexes too.
  if (opensParagraph && /^(?:\p{Lu}|[IVX]+)$/u.test(before)) return 'inside';
  if (/\d$/.test(before)) return 'border';
  if (stop.closed > stop.end) return 'border';
  if (rules.numberLabels.has(key)) return /^\d/.test(next) ? 'inside' : 'base';
  if (rules.abbreviationsAfter.has(key) && isWrittenAsAbbreviation(before)) {
    return opensSentence || (CLOCK_OR_ETC.test(key) && !GOES_ON_AFTER_CLOCK.test(next)) ? 'border' : 'inside';
  }
  if (rules.abbreviationsBefore.has(key) && isWrittenAsAbbreviation(before)) return 'inside';
  if (isInitials(before)) return opensSentence ? 'border' : 'inside';
  return 'base';
}

// "TP." and "Gen." have a capital or a stop inside; a lower-case "gen" before a stop is a word, but for these.
function isWrittenAsAbbreviation(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word.includes('.') || ALSO_IN_LOWER_CASE.test(word);
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

// "câu một.Câu hai": a stop with no space after it parts two sentences only between an ordinary word and a capitalised one.
function judgeWithoutSpace(text: string, stop: Stop, next: string, rules: LanguageRules): Verdict {
  const token = /\S*$/u.exec(text.slice(Math.max(0, stop.start - LOOK_BACK), stop.start))?.[0] ?? '';
  const tail = /^\S*/u.exec(text.slice(stop.end, stop.end + LOOK_AHEAD))?.[0] ?? '';
  const before = WORD_BEFORE.exec(token)?.[0] ?? '';
  if (/[@/\\]|^www|:\/\//iu.test(token + tail)) return 'inside';
  if (stop.closed > stop.end && /^[\p{Lu}"“‘«]/u.test(text.slice(stop.closed, stop.closed + 1)))
    return 'border';
  const opens = /^["“‘«(]?\p{Lu}\p{Ll}*(?:[\s,]|$)/u.test(text.slice(stop.closed, stop.closed + LOOK_AHEAD));
  const wordEnds = /^(?:.*[^\p{L}])?[\p{Ll}\p{M}]{2,}$/u.test(before) || /\d{2,}%?$/u.test(token);
  const known =
    rules.abbreviationsBefore.has(before.toLowerCase()) || rules.abbreviationsAfter.has(before.toLowerCase());
  return opens && wordEnds && !known && next !== '' ? 'border' : 'inside';
}
