import type { Span } from '../text/span.ts';

/**
 * A list that runs on in one paragraph, as copied pages have it:
 *
 *     1. Mở cửa khẩu 2. Trao đổi tù binh 3. Lập đường dây nóng
 *     ▲              ▲                   ▲  markers; a sentence begins at each
 *
 * The first marker stands at the head of the paragraph, or right behind a sentence (then it is the first of its kind), and each
 * next one follows in the same style: 1 2 3, a b c, i ii iii, • • •. Behind a colon the first item belongs to the sentence that
 * leads up to it.
 */
const BULLET = /[•⁃●▪◦‣·]/u;
const BULLET_AFTER_SENTENCE = /(?<=[.!?…:]["”»')\]]?\s{1,3})[•●▪◦‣]/u;
const AFTER_SENTENCE = /[.!?…:]["”»')\]]?\s{1,3}$/u;
const ITEM = /\p{L}{2}|\d/u;
const FIRST_LABEL = /^(?:1|[aAi])$/;
/** A stop, what closes with it, and white space, in UTF-16 units. */
const LOOK_BACK = 6;
const NUMBERED = /(?<![^\s])(?:(\d{1,3})|([a-zđ])|([ivx]{1,5}))(\.\)|[.)])(?=\s*[^\s\d.,;:)])/giu;
/** The English order of letters; Vietnamese lists put đ behind d. */
const LETTERS = { plain: 'abcdefghijklmnopqrstuvwxyz', vi: 'abcdđeghiklmnopqrstuvxy' } as const;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A marker of a list; `opens` where a sentence begins at it. */
export type ListMarker = Span & { readonly opens: boolean };

/** Returns the list markers of NFC `text`, a paragraph, in order; none where it is not a list of two items at least. */
export function findListMarkers(text: string): ListMarker[] {
  const head = text.trimStart().slice(0, 1);
  const bullet = BULLET.test(head) ? head : BULLET_AFTER_SENTENCE.exec(text)?.[0];
  const markers = bullet === undefined ? numberMarkers(text) : bulletMarkers(text, bullet);
  if (markers.length < 2) return [];
  const [first] = markers;
  const isLedUpTo = /:\s*$/u.test(text.slice(Math.max(0, (first?.start ?? 0) - LOOK_BACK), first?.start));
  return markers.map(({ start, end }, at) => ({ start, end, opens: at > 0 || !isLedUpTo }));
}

function bulletMarkers(text: string, bullet: string): Span[] {
  const markers: Span[] = [];
  for (let at = text.indexOf(bullet); at >= 0; at = text.indexOf(bullet, at + 1)) {
    const isMarker = at === 0 || /\s/u.test(text[at - 1] ?? '');
    if (isMarker) markers.push({ start: at, end: endOfIndex(text, at + 1) });
  }
  return markers;
}

// "• 9. The first": a number behind the bullet is part of the marker.
function endOfIndex(text: string, from: number): number {
  return from + (/^\s*\d{1,3}[.)]/u.exec(text.slice(from, from + 12))?.[0].length ?? 0);
}

type Marker = Span & { readonly label: string; readonly style: string };

function numberMarkers(text: string): Span[] {
  const markers: Marker[] = [];
  let looked = 0;
  let hasItem = false;
  for (const match of text.matchAll(NUMBERED)) {
    const [whole, number, letter, roman, style = ''] = match;
    const label = number ?? letter ?? roman ?? '';
    const marker = { start: match.index, end: match.index + whole.length, label, style };
    const last = markers.at(-1);
    // "J. K. Rowling" is no list: there are words between markers. Each piece of text is looked at once.
    hasItem ||= ITEM.test(text.slice(looked, marker.start));
    looked = marker.end;
    const isNext = last
      ? style === last.style && hasItem && follows(last.label, label)
      : mayBeFirst(text, marker);
    if (!isNext) continue;
    markers.push(marker);
    hasItem = false;
  }
  return markers;
}

// "said. A. Smith" is a name.
function mayBeFirst(text: string, { start, label, style }: Marker): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (start <= LOOK_BACK && before.trim() === '') return true;
  const isName = style === '.' && isCapital(label);
  return FIRST_LABEL.test(label) && !isName && AFTER_SENTENCE.test(before);
}

function follows(before: string, label: string): boolean {
  if (/^\d/.test(before)) return Number(label) === Number(before) + 1;
  if (isCapital(before) !== isCapital(label)) return false;
  const [a, b] = [before.toLowerCase(), label.toLowerCase()];
  const isNextIn = (order: string | readonly string[]): boolean =>
    order.includes(a) && order[order.indexOf(a) + 1] === b;
  return isNextIn([...LETTERS.plain]) || isNextIn([...LETTERS.vi]) || isNextIn(ROMAN);
}

function isCapital(label: string): boolean {
  return label !== label.toLowerCase();
}
