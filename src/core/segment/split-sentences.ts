import { split } from 'sentence-splitter';
import type { LanguageRules } from '../lang/language-rules.ts';
import type { Span } from '../text/span.ts';
import { findStops, judgeStop, type Stop, type Verdict } from './judge-stop.ts';

/**
 * Splits a paragraph in three steps:
 *
 *     text      Ông nói: "Không!" TP. Hồ Chí Minh rất đông.Mai mưa.
 *     1 mask    quotes and brackets are neutral, so that an open one cannot swallow what follows
 *     2 base    sentence-splitter with our abbreviations finds the plain borders
 *     3 repair  every stop is judged by the language's rules; only where they have no opinion does the base decide
 */

/** sentence-splitter's cost grows with the square of the text; it is fed pieces of this many UTF-16 units. */
const PIECE = 2000;
const PAIRED_MARKS = /["“”„‘’«»()[\]{}<>「」『』（）【】《》]/gu;

/** Returns the sentences of NFC `text`, one paragraph, as spans without white space around them, in order. */
export function splitSentences(text: string, rules: LanguageRules): Span[] {
  const stops = findStops(text);
  let baseBorders: ReadonlySet<number> | undefined;
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of stops) {
    let verdict: Verdict = judgeStop(text, stop, rules);
    if (verdict === 'base') {
      baseBorders ??= findBaseBorders(text, rules);
      verdict = hasBorderIn(baseBorders, stop) ? 'border' : 'inside';
    }
    if (verdict === 'inside') continue;
    pushTrimmed(sentences, text, start, stop.closed);
    start = stop.closed;
  }
  pushTrimmed(sentences, text, start, text.length);
  return joinOrphans(text, sentences);
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (start < end) sentences.push({ start, end });
}

// A piece without a letter or digit (a stray quote, "...") belongs to the sentence before it.
function joinOrphans(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const isOrphan = !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end));
    if (last && isOrphan) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function hasBorderIn(borders: ReadonlySet<number>, stop: Stop): boolean {
  for (let at = stop.end; at <= stop.closed; at++) if (borders.has(at)) return true;
  return false;
}

/** Returns the ends of the sentences that sentence-splitter finds, as offsets into `text`. */
function findBaseBorders(text: string, rules: LanguageRules): ReadonlySet<number> {
  const masked = text.replace(PAIRED_MARKS, ' ').replace(/\n/g, ' ');
  const language = {
    ABBREVIATIONS: [...rules.abbreviationsAfter].map(word => `${word}.`),
    PREPOSITIVE_ABBREVIATIONS: [...rules.abbreviationsBefore].map(word => `${word}.`),
    EXCLAMATION_WORDS: ['Yahoo!', 'Jeopardy!'],
  };
  const borders = new Set<number>();
  let from = 0;
  while (from < masked.length) {
    const space = masked.indexOf(' ', from + PIECE);
    const to = space < 0 ? masked.length : space;
    for (const node of split(masked.slice(from, to), { AbbrMarker: { language } })) {
      if (node.type === 'Sentence') borders.add(from + node.range[1]);
    }
    from = to;
  }
  return borders;
}
