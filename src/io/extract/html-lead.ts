import { blocksIn, type PageBlock } from './html-blocks.ts';
import { ancestorsOf, classWords, isBlock, isInHidden } from './html-element.ts';
import { markOf } from './html-furniture.ts';
import { bare, endsWithStop, textOf } from './html-text.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Class words of the paragraph that sums an article up: sapo, description, standfirst, chapeau, dek. */
const LEAD_CLASS =
  /\b(?:sapo|lead|lede|stand ?first|chapeau|deck?|description|summary|sub ?(?:title|head|headline|heading)|intro|excerpt)\b/;
/** Shortest and longest lead, in UTF-16 units. */
const SHORTEST_LEAD = 20;
const LONGEST_LEAD = 1_200;
/** A heading right below the title is the lead from this length on; a shorter one is a sub-heading. */
const SHORTEST_LEAD_HEADING = 60;
/** Elements between title and text that are looked at; a lead stands close to its title. */
const MOST_BETWEEN = 300;

/**
 * Returns the paragraphs of the lead when it stands between the title and the first text of the article, is visible, and
 * is not in `body` already; else none.
 */
export function findLead(
  page: HtmlPage,
  title: HtmlElement | undefined,
  root: HtmlElement,
  body: readonly PageBlock[],
): PageBlock[] {
  const firstText = body.find(({ reason, role, linked }) => !reason && role === 'text' && linked < 0.5);
  const until = firstText?.element.start ?? root.start;
  const from = title ? title.end : Math.max(0, until - MOST_BETWEEN);
  const taken = body.map(({ text }) => bare(text));
  const below = title && nextBelow(title);
  for (const element of page.elements.slice(from, Math.min(until, from + MOST_BETWEEN))) {
    if (element.start >= until || element.end > until + 1 || !isLead(element, title, below, page)) continue;
    const blocks = leadBlocks(element);
    if (blocks.length > 0) return isTaken(blocks, taken) ? [] : blocks;
  }
  return [];
}

/** Returns whether a block is the lead by its class, or is a long heading. */
export function isLeadElement(element: HtmlElement): boolean {
  return LEAD_CLASS.test(classWords(element));
}

/** Returns whether a heading has the length of a lead. */
export function isLeadHeading(text: string): boolean {
  return (
    text.length >= SHORTEST_LEAD_HEADING && (endsWithStop(text) || text.length >= 2 * SHORTEST_LEAD_HEADING)
  );
}

function isLead(
  element: HtmlElement,
  title: HtmlElement | undefined,
  below: HtmlElement | undefined,
  page: HtmlPage,
): boolean {
  const isNamed =
    LEAD_CLASS.test(classWords(element)) || element.attributes.get('itemprop') === 'description';
  if (!isNamed && !isHeadingBelow(element, title, page) && !(element === below && isSentences(element)))
    return false;
  if (!isBlock(element) && !isNamed) return false;
  if (isInHidden(element) || markOf(element) !== undefined || element.name === 'meta') return false;
  for (const above of ancestorsOf(element)) {
    if (title && title.start >= above.start && title.start < above.end) break;
    if (markOf(above) !== undefined || above.name === 'figure' || above.name === 'head') return false;
  }
  return true;
}

function isHeadingBelow(element: HtmlElement, title: HtmlElement | undefined, page: HtmlPage): boolean {
  if (element.name !== 'h2' || !title) return false;
  return page.elements
    .slice(title.end, element.start)
    .every(({ name }) => name !== 'p' && !/^h[1-6]$/.test(name));
}

/** Elements around the title that may hold nothing else. */
const MOST_WRAPPERS = 3;
/** Most elements inside a paragraph right below the title. */
const MOST_INLINE = 30;

/** Whether `element` is a paragraph of whole sentences: as the first thing below the title, it is a lead without a name. */
function isSentences(element: HtmlElement): boolean {
  if (!/^(?:p|div|section|h[2-4])$/.test(element.name) || element.end - element.start > MOST_INLINE)
    return false;
  const text = textOf(element, LONGEST_LEAD + 1);
  return text.length >= SHORTEST_LEAD_HEADING && /[.?!…]["”’]?$/u.test(text);
}

function nextBelow(title: HtmlElement): HtmlElement | undefined {
  let inner = title;
  for (let above = 0; above < MOST_WRAPPERS && inner.parent; above += 1) {
    const behind = inner.parent.children.slice(inner.parent.children.indexOf(inner) + 1);
    const next = behind.find(child => typeof child !== 'string' && child.name !== 'br');
    if (typeof next === 'object') return next;
    inner = inner.parent;
  }
  return undefined;
}

function leadBlocks(element: HtmlElement): PageBlock[] {
  const blocks = blocksIn(element, inner => inner === element).filter(
    ({ reason, linked }) => !reason && linked < 0.5,
  );
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_LEAD || length > LONGEST_LEAD) return [];
  if (element.name === 'h2' && !LEAD_CLASS.test(classWords(element)) && length < SHORTEST_LEAD_HEADING)
    return [];
  return blocks.map(block => (block.role === 'heading' ? { ...block, role: 'text' } : block));
}

function isTaken(lead: readonly PageBlock[], taken: readonly string[]): boolean {
  return lead.every(({ text }) => {
    const wanted = bare(text);
    return taken.some(other => other === wanted || (wanted.length >= 30 && other.includes(wanted)));
  });
}
