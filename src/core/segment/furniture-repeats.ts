import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { endsWithStop } from './line-shape.ts';

/** A caption that stands twice has at most so many UTF-16 units. */
const CAPTION_MAX = 220;
/** Fewer words stand twice by chance: a label, a score, the refrain of a list. */
const CAPTION_WORDS = 4;
/** A statement that stands twice is a copy from so many UTF-16 units on; a shorter one may have been said twice. */
const STATEMENT_MIN = 40;
/** So many other short lines around a short line make it part of a verse or table, where lines come back. */
const VERSE_LINES = 3;

/**
 * Returns `known` with the copies among the paragraphs marked. The first copy of a paragraph is the article's and later ones are
 * furniture; short lines without a stop are captions and their alternative texts, and all of them are furniture. A sentence
 * that a caption repeats is its alternative text only beside it. `captions` says how many UTF-16 units of a caption stand
 * before its credit.
 */
export function markRepeats(
  paragraphs: readonly string[],
  known: Reasons,
  captions: ReadonlyMap<number, number>,
  protectedUntil: number,
): (FurnitureReason | undefined)[] {
  const keys = paragraphs.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const captionKeys = new Map(
    [...captions].map(([at, length]) => [at, keyOf((paragraphs[at] ?? '').slice(0, length))]),
  );
  const captioned = new Set(captionKeys.values());
  const titles = new Set(keys.slice(0, protectedUntil));
  const verse = findVerse(paragraphs, keys, counts, known);
  const quoted = sentencesInside(paragraphs, keys, known);
  const seen = new Set<string>();
  return paragraphs.map((text, index) => {
    const key = keys[index] ?? '';
    if (known[index] !== undefined || index < protectedUntil || key === '') return known[index];
    const isLater = seen.has(key);
    seen.add(key);
    const isShort = text.length <= CAPTION_MAX;
    const isAlternative = captionKeys.get(index - 1) === key || captionKeys.get(index + 1) === key;
    if (isShort && (isAlternative || titles.has(key) || titles.has(withoutLabels(text)))) return 'repeated';
    if (isLabel(text) && captioned.has(key)) return 'repeated';
    if (quoted.has(key) && text.length >= STATEMENT_MIN && isShort) return 'repeated';
    if ((counts.get(key) ?? 0) < 2 || text.endsWith(':')) return undefined;
    if (isLabel(text)) return isCaption(text) && !verse.has(index) ? 'repeated' : undefined;
    return isLater && text.length >= STATEMENT_MIN ? 'repeated' : undefined;
  });
}

// White space, case, quotation marks and the last stop differ between copies.
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/["“”„«»]/g, '')
    .split(/\s+/)
    .join(' ')
    .replace(/[.…]{1,3}$/, '')
    .trim();
}

// "AUDIO: <title>", "<title> - Ảnh 1.", "<title> | Lotus Post".
function withoutLabels(text: string): string {
  const title = text.replace(/^[A-ZĐ\d ]{2,24}: /, '').replace(/ [-–|] [^-–|]{2,40}$/, '');
  return title === text ? '' : keyOf(title);
}

function isLabel(text: string): boolean {
  return text.length <= CAPTION_MAX && !endsWithStop(text) && !text.endsWith('?');
}

function isCaption(text: string): boolean {
  return text.split(/\s+/u, CAPTION_WORDS).length === CAPTION_WORDS;
}

// Indexes of short lines among other short lines that do not come back: a refrain stands in a verse, a caption among text.
function findVerse(
  paragraphs: readonly string[],
  keys: readonly string[],
  counts: ReadonlyMap<string, number>,
  known: Reasons,
): Set<number> {
  const verse = new Set<number>();
  let from = 0;
  while (from < paragraphs.length) {
    let to = from;
    let single = 0;
    while (to < paragraphs.length && known[to] === undefined && isLabel(paragraphs[to] ?? '')) {
      if (counts.get(keys[to] ?? '') === 1) single += 1;
      to += 1;
    }
    if (single >= VERSE_LINES) for (let index = from; index < to; index += 1) verse.add(index);
    from = Math.max(to, from + 1);
  }
  return verse;
}

// What a pull quote repeats: the sentences and quotations inside longer paragraphs of the text.
function sentencesInside(
  paragraphs: readonly string[],
  keys: readonly string[],
  known: Reasons,
): Set<string> {
  const sentences = new Set<string>();
  for (const [index, text] of paragraphs.entries()) {
    if (known[index] !== undefined || text.length <= STATEMENT_MIN) continue;
    const parts = text.split(/(?<=[.!?…]["”’»)]{0,2})\s+/);
    const quotations = text.match(/(?<=[“"])[^“”"]{40,220}(?=[”"])/gu) ?? [];
    for (const part of [...parts, ...quotations]) {
      if (part.length < STATEMENT_MIN || part.length > CAPTION_MAX) continue;
      const key = keyOf(part);
      if (key !== keys[index]) sentences.add(key);
    }
  }
  return sentences;
}
