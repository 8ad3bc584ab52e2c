import { withPlainLetters } from '../lang/furniture-letters.ts';
import type { FurniturePattern } from '../lang/furniture-pattern.ts';
import { FURNITURE_SHAPES } from '../lang/furniture-shapes.ts';
import { LANGUAGES, rulesOf } from '../lang/language.ts';
import { bareLine, readLine } from './furniture-line.ts';
import { indexPatterns, patternsFor } from './furniture-patterns.ts';
import type { FurnitureReason } from './furniture-reason.ts';

/** A longer paragraph, in UTF-16 units, is not looked at: no caption or prompt is as long, and no pattern then costs much. */
const WORDING_MAX = 400;
/** A caption of two sentences and a credit has at most so many UTF-16 units; more is a paragraph that mentions a picture. */
const TWO_SENTENCES_MAX = 180;
/** Marks that pages put before a link to another article and that nothing else begins with. */
const ARROW = /^(?:>{2,4}|»|►|▶|👉)/u;
const ARROW_AND_LINK = /^(?:>{2,4}|»|►|▶|👉)\s?[\p{L}\p{N}“"‘].{0,200}$/u;
/** The end of a sentence inside a paragraph; not after initials and short forms such as "D.C.", "St.". */
const INNER_STOP = new RegExp(
  withPlainLetters(String.raw`(?<=\p{Ll}{2}|[\d”"’)])[.!?…]["”’»')\]]{0,3}\s+(?=["“«‘(]?[\p{Lu}\d])`),
  'gu',
);

/** What the wording of a paragraph says. */
export type Wording = {
  readonly reason: FurnitureReason;
  /** It says so only where text follows. */
  readonly needsText?: boolean;
  /** The short lines after it are links to other articles. */
  readonly isHeading?: boolean;
  /** A caption with a credit behind it has so many UTF-16 units before the credit. */
  readonly creditAt?: number;
};

// Both languages' patterns: a page in one language has buttons of the other.
const RULES = LANGUAGES.map(rulesOf);
const PATTERNS = [...FURNITURE_SHAPES, ...RULES.flatMap(rules => rules.furniture)];
const HEADINGS = indexPatterns(RULES.flatMap(rules => rules.furnitureHeadings));
const EVERYWHERE = indexPatterns(PATTERNS.filter(({ where }) => !isOfEdge(where)));
const AT_EDGES = {
  head: indexPatterns(PATTERNS.filter(({ where }) => where === 'head' || where === 'edge')),
  tail: indexPatterns(PATTERNS.filter(({ where }) => where === 'tail' || where === 'edge')),
};

/** Returns what the wording of `text` says wherever it stands, undefined when it may be text. */
export function wordingOf(text: string): Wording | undefined {
  if (text.length > WORDING_MAX) return undefined;
  const bare = bareLine(text);
  if (bare === '') return undefined;
  const line = readLine(bare);
  for (const { reason, find } of patternsFor(HEADINGS, line)) {
    if (find(line) === 0) return { reason, isHeading: true };
  }
  for (const { reason, find, where } of patternsFor(EVERYWHERE, line)) {
    const at = find(line);
    if (at === 0) return { reason };
    if (at < 0 || !isCaption(line.text, at)) continue;
    return { reason, creditAt: at + text.indexOf(bare), needsText: where === 'before-text' };
  }
  return isArrowLink(text) ? { reason: 'link' } : undefined;
}

/** Returns why `text` is furniture at one edge of an article; undefined when it may be text there. */
export function edgeReasonOf(text: string, edge: 'head' | 'tail'): FurnitureReason | undefined {
  if (text.length > WORDING_MAX) return undefined;
  const line = readLine(bareLine(text));
  return patternsFor(AT_EDGES[edge], line).find(({ find }) => find(line) === 0)?.reason;
}

function isOfEdge(where: FurniturePattern['where']): boolean {
  return where !== undefined && where !== 'before-text';
}

function isArrowLink(text: string): boolean {
  return ARROW.test(text) && ARROW_AND_LINK.test(text) && !/[.!…]$/u.test(text);
}

// A caption is one sentence and a credit, or two short ones. The credit's own match may begin with the stop before it.
function isCaption(line: string, creditAt: number): boolean {
  const inner = line.slice(0, creditAt + 1).match(INNER_STOP)?.length ?? 0;
  return inner === 0 || (inner === 1 && line.length <= TWO_SENTENCES_MAX);
}
