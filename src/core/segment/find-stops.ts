/**
 * A run of stops (`.`, `?`, `!`, `…`) at `[start, end)` of a paragraph. What belongs to it and closes with it (quotes, brackets,
 * a footnote mark, an emoji) reaches to `closed`.
 */
export type Stop = { readonly start: number; readonly end: number; readonly closed: number };

// "wait . . . then" is one ellipsis, as some agencies type it; ".NET", ".5" and the dots of "...Rồi" are not part of one.
const STOPS = /[.!?…]+(?:[ \u00A0]\.(?![.…]*[\p{L}\p{N}]))*/gu;
// "It ended. . . . The rest": a full stop, and three dots for what was left out of the next sentence.
const STOP_AND_ELLIPSIS = /^\.(?:[ \u00A0]\.){3}$/u;
// A quotation mark that somebody set apart from what it closes: `tàu... ". Rồi`.
const LOOSE_CLOSING = /[ \u00A0]["”»](?=[.,;:)])/uy;
const CLOSING = /["”’»')\]]/u;
// "[...]" and "(…)" say that words were left out; "(?)" and "[sic!]" doubt a word. They never end a sentence.
const IN_BRACKETS = /^[.…\s!?]+[\])]/u;
const FOOTNOTE = /(?:\[(?:\d{1,3}|[a-z]|[a-z]+ needed)\]|\(\d{1,3}\)|[¹²³⁰-⁹]|[*†‡]+(?=\s|$))+/uy;
const EMOJI =
  /(?:[ \u00A0]?(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*)+(?=\s|$)/uy;
/** No run of stops, and nothing that closes with it, is looked at for longer than this, in UTF-16 units. */
const LONGEST_TAIL = 200;

/** Returns all stops of NFC `text`, a paragraph, in order. Stops with only closing marks between them (`!".`, `...”.`) are one. */
export function findStops(text: string): Stop[] {
  const stops: Stop[] = [];
  for (const match of text.matchAll(STOPS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isOmission(text, start)) continue;
    const isTwo = STOP_AND_ELLIPSIS.test(match[0]) && /\S/u.test(text[start - 1] ?? '');
    if (isTwo) stops.push({ start, end: start + 1, closed: start + 1 });
    const from = isTwo ? start + 2 : start;
    const closed = closeOf(text, end);
    const last = stops.at(-1);
    if (last && last.closed === from) stops[stops.length - 1] = { start: last.start, end: last.end, closed };
    else stops.push({ start: from, end, closed });
  }
  return stops;
}

function isOmission(text: string, start: number): boolean {
  const before = text[start - 1];
  return (before === '[' || before === '(') && IN_BRACKETS.test(text.slice(start, start + LONGEST_TAIL));
}

function closeOf(text: string, end: number): number {
  let closed = end;
  while (closed < text.length && CLOSING.test(text[closed] ?? '') && isClosing(text, closed)) closed += 1;
  closed = skip(LOOSE_CLOSING, text, closed);
  closed = skip(FOOTNOTE, text, closed);
  return skip(EMOJI, text, closed);
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

// A straight quote closes when no space stands before it and no letter after it.
function isClosing(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  return !/["']/.test(text[at] ?? '') || !/[\p{L}\p{N}]/u.test(next);
}
