import type { Reasons, TextRange } from './furniture-edges.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import { countWords, isHeadline, isProse, isSpoken } from './line-shape.ts';

/** A sub-heading has at most so many words; a headline among links usually has more. */
const SUBHEADING_WORDS = 5;
/** A box of links between paragraphs of the text has at most so many; a longer run of lines is something else. */
const BOX_LINKS = 15;
/** Inside a box of links there may be buttons and times, but these belong to the article and end it. */
const ENDS_BOX: ReadonlySet<FurnitureReason> = new Set(['caption', 'credit', 'byline', 'copyright']);
/** So many headlines in a row after the text are a list of other articles, even without a heading. */
const CLOSING_LINKS = 3;
/** The shortest line of such a list, in words. */
const CLOSING_WORDS = 4;
/** Their mean length in words. Vietnamese counts syllables, and verse has up to eight a line; English verse has about as many. */
const CLOSING_MEAN = { vietnamese: 9, other: 7 };
/** A tag has at most so many words. */
const TAG_WORDS = 4;

/** Returns `known` with the headlines under a heading such as "Related stories" marked as links. `headings` are indexes. */
export function markLinksUnderHeadings(
  paragraphs: readonly string[],
  known: Reasons,
  headings: ReadonlySet<number>,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  const asks = isInterview(paragraphs, known);
  for (let index = 0; index < paragraphs.length; index += 1) {
    if (!headings.has(index)) continue;
    let end = index + 1;
    while (end < paragraphs.length && isInBox(paragraphs[end] ?? '', known[end])) end += 1;
    const links: number[] = [];
    for (let at = index + 1; at < end; at += 1) if (known[at] === undefined) links.push(at);
    if (end < paragraphs.length && ownsLast(paragraphs, links, asks)) links.pop();
    if (end === paragraphs.length || links.length <= BOX_LINKS) for (const at of links) reasons[at] = 'link';
    index = end - 1;
  }
  return reasons;
}

/** Returns `known` with what stands after the text marked: three or more headlines in a row are links, short words are tags. */
export function markClosingLists(
  paragraphs: readonly string[],
  known: Reasons,
  { end }: TextRange,
): (FurnitureReason | undefined)[] {
  const reasons = [...known];
  let index = end;
  while (index < paragraphs.length) {
    const run: string[] = [];
    while (index + run.length < paragraphs.length && reasons[index + run.length] === undefined)
      run.push(paragraphs[index + run.length] ?? '');
    const isIntroduced = (paragraphs[index - 1] ?? '').endsWith(':');
    const reason = isIntroduced ? undefined : reasonOfRun(run);
    if (reason !== undefined) reasons.fill(reason, index, index + run.length);
    index += Math.max(1, run.length);
  }
  return reasons;
}

function isInBox(text: string, reason: FurnitureReason | undefined): boolean {
  return reason === undefined ? isLink(text) : !ENDS_BOX.has(reason);
}

function isLink(text: string): boolean {
  return isHeadline(text) && !isSpoken(text);
}

// The last short line of a box may be the sub-heading or question of the paragraph after it.
function ownsLast(paragraphs: readonly string[], links: readonly number[], asks: boolean): boolean {
  const last = paragraphs[links.at(-1) ?? -1];
  if (last === undefined) return false;
  if (asks && last.endsWith('?')) return true;
  const isShort = (text: string): boolean => countWords(text) <= SUBHEADING_WORDS;
  return isShort(last) && !links.slice(0, -1).some(at => isShort(paragraphs[at] ?? ''));
}

// Two questions that stand alone before a paragraph, not under a heading, make an interview.
function isInterview(paragraphs: readonly string[], known: Reasons): boolean {
  let questions = 0;
  for (const [index, text] of paragraphs.entries()) {
    const isAnswered = known[index + 1] === undefined && isProse(paragraphs[index + 1] ?? '');
    if (text.endsWith('?') && isAnswered && isProse(paragraphs[index - 1] ?? '')) questions += 1;
  }
  return questions >= 2;
}

function reasonOfRun(run: readonly string[]): FurnitureReason | undefined {
  if (run.length < CLOSING_LINKS) return undefined;
  if (run.every(isTag) && run.filter(text => /^\p{Ll}/u.test(text)).length * 2 >= run.length) return 'tags';
  return isListOfHeadlines(run) ? 'link' : undefined;
}

function isTag(text: string): boolean {
  return isHeadline(text) && !/[?“”"]/u.test(text) && countWords(text) <= TAG_WORDS;
}

// Not verse, results, questions of an interview or the points of a list: those are short, numbered, alike or end otherwise.
function isListOfHeadlines(run: readonly string[]): boolean {
  if (!run.every(text => isLink(text) && /^["“‘'«]?[\p{Lu}\d]/u.test(text))) return false;
  const words = run.map(countWords);
  if (words.some(count => count < CLOSING_WORDS)) return false;
  const isVietnamese = run.some(text => /[ăđơưạ-ỹ]/iu.test(text));
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  if (mean < (isVietnamese ? CLOSING_MEAN.vietnamese : CLOSING_MEAN.other)) return false;
  if (run.every(text => text.endsWith('?')) || run.every(text => text.includes(':'))) return false;
  return run.filter(text => /^\d/u.test(text)).length * 2 < run.length;
}
