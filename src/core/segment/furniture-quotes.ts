import { plainLetters, withPlainLetters } from '../lang/furniture-letters.ts';
import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { countWords, endsWithStop } from './line-shape.ts';

/** A quotation that is pulled out has so many UTF-16 units; a shorter one may have been said twice. */
const QUOTE_MIN = 40;
const QUOTE_MAX = 260;
/** Without quotation marks and stop, so many words at least: a sub-heading often repeats some of the text. */
const BARE_WORDS = 8;
/** So many lines are looked for in the whole text. An article has one or two; the cost stays linear. */
const LOOK_UPS = 40;
/** The name of a speaker below a quotation has at most so many UTF-16 units. */
const SPEAKER_MAX = 90;
const PERSON = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,4}(?:, [^.!?:]{2,50})?";
/** A quotation alone, or with its speaker behind it, who is not followed by a stop. */
const QUOTED = new RegExp(
  withPlainLetters('^["“«]([^"“”«»]{25,240})["”»](?:\\s?[-–—]?\\s?\\p{Lu}[^.!?"“”]{2,60})?$'),
  'u',
);
/** A speaker at the end of a line without quotation marks. */
const SPEAKER_BEHIND = new RegExp(withPlainLetters(`\\s${PERSON}$`), 'u');
/** The line of a speaker below a quotation that is pulled out. */
const SPEAKER_BELOW = new RegExp(withPlainLetters(`^(?:[-–—]\\s?)?${PERSON}$`), 'u');
/** What is looked for in the text, and whether only inside its quotation marks. */
type Quotation = { readonly at: number; readonly keys: readonly string[]; readonly isBare: boolean };

/** Returns `known` with quotations marked that stand in a longer paragraph of the text as well, and their speakers below. */
export function markPullQuotes(
  paragraphs: readonly string[],
  known: Reasons,
  protectedUntil: number,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const quotations: Quotation[] = [];
  const isText = (at: number): boolean => known[at] === undefined && at >= protectedUntil;
  // An article without quotation marks has no quotation to pull out.
  const parts = paragraphs.map((part, at) => (isText(at) && /["“«]/.test(part) ? keyOf(part) : ''));
  if (parts.every(part => part === '')) return reasons;
  for (let at = protectedUntil; at < paragraphs.length && quotations.length < LOOK_UPS; at += 1) {
    const quotation = isText(at) ? readQuotation(paragraphs[at] ?? '', at) : undefined;
    if (quotation) quotations.push(quotation);
  }
  for (const quotation of quotations)
    if (parts.some((part, at) => at !== quotation.at && hasQuotation(part, quotation)))
      reasons[quotation.at] = 'repeated';
  for (let at = 1; at < paragraphs.length; at += 1) {
    const isPulled =
      reasons[at - 1] === 'repeated' &&
      (known[at - 1] === undefined || /^["“«]/.test(paragraphs[at - 1] ?? ''));
    if (isPulled && reasons[at] === undefined && isSpeaker(paragraphs[at] ?? '')) reasons[at] = 'byline';
  }
  return reasons;
}

function readQuotation(text: string, at: number): Quotation | undefined {
  if (text.length < QUOTE_MIN || text.length > QUOTE_MAX) return undefined;
  if (/^["“«]/.test(text)) {
    const quoted = QUOTED.exec(plainLetters(text));
    return quoted
      ? { at, keys: [keyOf(text.slice(1, 1 + (quoted[1] ?? '').length))], isBare: false }
      : undefined;
  }
  if (/["“”«»]/.test(text) || text.endsWith(':')) return undefined;
  if (endsWithStop(text))
    return /[.!?…]\s/.test(text) ? undefined : { at, keys: [keyOf(text)], isBare: true };
  if (countWords(text) < BARE_WORDS) return undefined;
  const short = text.slice(0, plainLetters(text).replace(SPEAKER_BEHIND, '').length);
  const lines = short === text || countWords(short) < BARE_WORDS ? [text] : [text, short];
  return { at, keys: lines.map(keyOf), isBare: true };
}

function hasQuotation(part: string, { keys, isBare }: Quotation): boolean {
  for (const key of keys) {
    const at = part.length > key.length ? part.indexOf(key) : -1;
    if (at < 0) continue;
    // An odd number of quotation marks before it: it stands inside them.
    if (!isBare || (part.slice(0, at).split('"').length - 1) % 2 === 1) return true;
  }
  return false;
}

function isSpeaker(text: string): boolean {
  return text.length <= SPEAKER_MAX && SPEAKER_BELOW.test(plainLetters(text));
}

// White space, case, the kind of quotation marks and the last stop differ between copies.
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .split(/\s+/)
    .join(' ')
    .trim()
    .replace(/[.,!?…]{1,3}$/, '');
}
