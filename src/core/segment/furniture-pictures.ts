import { plainLetters, withPlainLetters } from '../lang/furniture-letters.ts';
import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { countWords, endsWithStop } from './line-shape.ts';

/** A caption or an alternative text has at most so many UTF-16 units. */
const CAPTION_MAX = 220;
/** Who made a picture: so many words, each with a capital, in at most so many UTF-16 units. */
const MAKER = new RegExp(
  withPlainLetters("^\\p{Lu}[\\p{L}\\d.&’'-]*(?:[ /]\\p{Lu}[\\p{L}\\d.&’'-]*){1,4}$"),
  'u',
);
const MAKER_MAX = 40;
/** A caption without a stop has so many words at least; a sub-heading usually has fewer. */
const CAPTION_WORDS = 6;
/** How long a recording is, beside its caption. */
const DURATION = /^\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?$/;

/**
 * Returns `known` with pictures marked that are copied as a maker and an alternative text, the maker again, and the caption:
 *
 *     Lotus Pictures A boat on a brown river
 *     Lotus Pictures
 *     The river rose by two metres in a night
 */
export function markPictures(paragraphs: readonly string[], known: Reasons): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const makers = new Set<string>();
  for (let at = 0; at + 1 < paragraphs.length; at += 1) {
    const [text, next] = [paragraphs[at] ?? '', paragraphs[at + 1] ?? ''];
    if (reasons[at] === undefined && DURATION.test(text) && reasons[at - 1] === 'caption')
      reasons[at] = 'caption';
    if (reasons[at] !== undefined || !isLabel(text)) continue;
    if (isMakerOf(next, text)) {
      makers.add(next);
      reasons[at] = 'caption';
      reasons[at + 1] = 'credit';
      markCaption(paragraphs, reasons, at + 2);
    } else if (makerIn(text, makers) !== undefined) {
      reasons[at] = 'caption';
      markCaption(paragraphs, reasons, at + 1);
    }
  }
  return reasons;
}

function markCaption(
  paragraphs: readonly string[],
  reasons: (FurnitureReason | undefined)[],
  at: number,
): void {
  const text = paragraphs[at] ?? '';
  if (reasons[at] !== undefined || at + 1 >= paragraphs.length || !isLabel(text) || /^["“‘']/.test(text))
    return;
  if (countWords(text) >= CAPTION_WORDS) reasons[at] = 'caption';
}

function isMakerOf(maker: string, text: string): boolean {
  if (maker.length > MAKER_MAX || !text.startsWith(`${maker} `)) return false;
  return isCapital(text.charAt(maker.length + 1)) && MAKER.test(plainLetters(maker));
}

// Begins with a maker that is known, and a text.
function makerIn(text: string, makers: ReadonlySet<string>): string | undefined {
  if (makers.size === 0) return undefined;
  for (let at = text.indexOf(' '); at > 0 && at <= MAKER_MAX; at = text.indexOf(' ', at + 1)) {
    const head = text.slice(0, at);
    if (makers.has(head) && isCapital(text.charAt(at + 1))) return head;
  }
  return undefined;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLabel(text: string): boolean {
  return text.length <= CAPTION_MAX && !endsWithStop(text);
}
