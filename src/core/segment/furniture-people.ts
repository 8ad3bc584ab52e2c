import { plainLetters, withPlainLetters } from '../lang/furniture-letters.ts';
import type { Reasons } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { edgeReasonOf } from './furniture-wording.ts';
import { countWords, isProse } from './line-shape.ts';

/** Lines of names and times between the first sentence of a page, its lead, and the text have at most so many. */
const BLOCK_LINES = 12;
/** The lead has at most so many paragraphs. */
const LEADS = 2;
/** Among these a line of two names is a person's. */
const NEAR_NAMES: ReadonlySet<FurnitureReason | undefined> = new Set([
  'timestamp',
  'byline',
  'reading-time',
  'share',
  'comments',
]);
/** So a block under the lead is known. */
const BLOCK_SIGNS: ReadonlySet<FurnitureReason | undefined> = new Set(['timestamp', 'reading-time']);
/** A person's name has at most so many words. */
const NAME_WORDS = 5;
/** What is said of an author behind the text has at most so many UTF-16 units. */
const BIO_MAX = 320;
/** It stands in the last paragraphs of a page, links and comments among them. */
const BIO_LINES = 60;
const BIO = new RegExp(
  withPlainLetters(
    "^(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}(?:(?:covers|writes|reports|edits|photographs) |reported from \\p{Lu}|(?:is|was|has been) [^.!?]{0,60}(?:reporter|writer|editor|correspondent|journalist|author|photographer|columnist|based in))",
  ),
  'u',
);
/** What a bio has, before it is looked at more closely. */
const BIO_VERB = / (?:covers|writes|reports|edits|photographs|reported from|is|was|has been) /;
const PERSONS_NAME = new RegExp(withPlainLetters("\\p{Lu}[\\p{L}'’-]{2,}"), 'gu');

/** Returns `known` with names at the head of a page marked, and with the names and times between its lead and its text. */
export function markHeadNames(
  paragraphs: readonly string[],
  known: Reasons,
  start: number,
  protectedUntil: number,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const { from, to } = blockUnderLead(paragraphs, known, start);
  const block = new Map<number, FurnitureReason | undefined>();
  for (let at = from; at < to; at += 1)
    block.set(at, reasons[at] ?? edgeReasonOf(paragraphs[at] ?? '', 'head'));
  const signs = [...block.values()].filter(reason => NEAR_NAMES.has(reason));
  // A date alone is a sub-heading.
  const isBlock = signs.length > 1 && signs.some(reason => BLOCK_SIGNS.has(reason));
  if (isBlock) for (const [at, reason] of block) reasons[at] = reason;
  const end = isBlock ? to : start;
  for (let at = protectedUntil; at < end; at += 1) {
    if (reasons[at] !== undefined || isProse(paragraphs[at] ?? '')) continue;
    if (!NEAR_NAMES.has(reasons[at - 1]) && !NEAR_NAMES.has(reasons[at + 1])) continue;
    if (isName(paragraphs[at] ?? '')) reasons[at] = 'byline';
  }
  return reasons;
}

/** Returns `known` with what is said behind the text of an author whose name stands in a byline marked. */
export function markAuthors(paragraphs: readonly string[], known: Reasons): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const authors = new Set<string>();
  const first = Math.max(1, Math.ceil(paragraphs.length / 2), paragraphs.length - BIO_LINES);
  for (const [index, text] of paragraphs.entries()) {
    const isByline = known[index] === 'byline' || (index >= first && isName(text));
    if (isByline && text.length <= BIO_MAX) for (const name of namesIn(text)) authors.add(name);
    if (index < first || known[index] !== undefined || text.length > BIO_MAX || !isBio(text)) continue;
    const [name] = namesIn(text);
    if (name !== undefined && authors.has(name)) reasons[index] = 'byline';
  }
  return reasons;
}

function isBio(text: string): boolean {
  return BIO_VERB.test(text) && BIO.test(plainLetters(text));
}

function isName(text: string): boolean {
  return countWords(text) <= NAME_WORDS && edgeReasonOf(text, 'tail') === 'byline';
}

function namesIn(text: string): string[] {
  return [...plainLetters(text).matchAll(PERSONS_NAME)].map(([name]) => name.toLowerCase());
}

// The short lines after the lead.
function blockUnderLead(
  paragraphs: readonly string[],
  known: Reasons,
  start: number,
): { readonly from: number; readonly to: number } {
  const isText = (at: number): boolean => known[at] === undefined && isProse(paragraphs[at] ?? '');
  let from = start;
  while (from < start + LEADS && isText(from)) from += 1;
  let to = from;
  while (to < paragraphs.length && to - from <= BLOCK_LINES && !isText(to)) to += 1;
  return to - from > BLOCK_LINES || to === paragraphs.length ? { from, to: from } : { from, to };
}
