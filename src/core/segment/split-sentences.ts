import type { StopRules } from '../lang/stop-rules.ts';
import type { Span } from '../text/span.ts';
import { isBaseBorder } from './base-border.ts';
import { findStops } from './find-stops.ts';
import { judgeStop } from './judge-stop.ts';
import { findListMarkers, type ListMarker } from './list-markers.ts';
import { createMissingStopFinder } from './missing-stops.ts';

/**
 * Splits a paragraph in four steps:
 *
 *     text      Ông nói: "Không!" TP. Hồ Chí Minh rất đông.Mai mưa.
 *     1 stops   every run of . ? ! … with the quotes, footnote marks and emoji that close with it
 *     2 judge   the language's rules say border or inside; where they have no opinion sentence-splitter decides,
 *               with our abbreviations, and with quotes and brackets made neutral
 *     3 lists   a marker of a list that runs on begins a sentence; stops in markers end none
 *     4 glued   a capital without another reason begins one where the stop before it is missing (missing-stops.ts)
 */

/** Returns the sentences of NFC `text`, one paragraph, as spans without white space around them, in order. */
export function splitSentences(text: string, rules: StopRules): Span[] {
  const markers = findListMarkers(text);
  const sentences: Span[] = [];
  const findMissingStops = createMissingStopFinder(text, rules);
  let start = 0;
  const endAt = (end: number): void => {
    for (const next of findMissingStops(start, end)) {
      pushTrimmed(sentences, text, start, next);
      start = next;
    }
    pushTrimmed(sentences, text, start, end);
    start = end;
  };
  const openItem = (marker: ListMarker | undefined): void => {
    if (marker?.opens) endAt(marker.start);
  };
  let at = 0;
  for (const stop of findStops(text)) {
    for (; (markers[at]?.start ?? Number.POSITIVE_INFINITY) <= stop.start; at++) openItem(markers[at]);
    if (stop.start < (markers[at - 1]?.end ?? 0)) continue;
    const verdict = judgeStop(text, stop, rules, start);
    const isBorder = verdict === 'base' ? isBaseBorder(text, stop, rules, start) : verdict === 'border';
    if (isBorder) endAt(stop.closed);
  }
  for (const marker of markers.slice(at)) openItem(marker);
  endAt(text.length);
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
