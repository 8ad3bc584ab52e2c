import type { Block } from '../../core/article/block.ts';
import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import { authorLines, authorNames } from './html-authors.ts';
import type { PageBlock } from './html-blocks.ts';
import { isLeadElement, isLeadHeading } from './html-lead.ts';
import { isLinked, LONGEST_LINK } from './html-links.ts';
import { isCaptionByPlace } from './html-media.ts';
import { repeatedQuotes } from './html-repeated.ts';
import type { ArticleRoot } from './html-root.ts';
import { endsWithStop } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** Longest sub-heading that is only known by its look, in UTF-16 units. */
const LONGEST_HEADING = 100;
/** A block that Readability passed over is text only from this length on, or when it is a sentence. */
const SHORTEST_PROSE = 80;

/** What a page block is judged to be: a block, or a part that is left out. */
export type Judged = { readonly block: Block } | { readonly leftOut: FurnitureReason; readonly text: string };

/** Returns what each of the blocks in the root of an article is; furniture before its `title` is no part of it. */
export function judgeBlocks(
  blocks: readonly PageBlock[],
  root: ArticleRoot,
  title: HtmlElement | undefined,
  byline: string | undefined,
): Judged[] {
  const range = readableRange(blocks, root);
  const found = reasonsOf(blocks);
  const end = range?.last ?? blocks.length;
  const names = new Set([...authorNames(blocks, found, end), ...authorLines(blocks, found, end, byline)]);
  return blocks.map((block, at) => {
    const reason = found[at] ?? (names.has(at) ? 'byline' : undefined);
    const isOutside =
      range !== undefined && (at < range.first || at > range.last) && !isBeside(block, range.parents);
    const isBefore = title !== undefined && block.element.end <= title.start;
    if (isOutside || (isBefore && (reason || !isSentences(block))))
      return { leftOut: reason ?? 'navigation', text: block.text };
    if (reason) return furniture(block.text, reason);
    if (range && !range.taken.has(at) && !isProse(block)) return furniture(block.text, 'navigation');
    return { block: { role: finalRole(blocks, at), text: block.text } };
  });
}

/** Why each block is furniture, by the elements around it and by its look; undefined where it is text. */
function reasonsOf(blocks: readonly PageBlock[]): (FurnitureReason | undefined)[] {
  const repeated = repeatedQuotes(blocks);
  let underRelated = false;
  return blocks.map((block, at) => {
    if (!block.reason && isRelatedHeading(block.text)) {
      underRelated = true;
      return 'related';
    }
    underRelated &&= isLinked(block) || isMostlyLink(block) || block.reason === 'related';
    return repeated.has(at) ? 'repeated' : (block.reason ?? lookReason(block, underRelated));
  });
}

function furniture(text: string, reason: FurnitureReason): Judged {
  return { block: { role: 'furniture', text, reason } };
}

/** Words over lists of other articles; the wording of all else is judged by later steps. */
const RELATED_HEADING =
  /^(?:[>»►+\s]{0,5})(?:(?:các )?(?:tin|bài|tin bài|bài viết|video) (?:liên quan|cùng chuyên mục|khác|mới nhất|nổi bật)|(?:đọc|xem) (?:thêm|nhiều)|có thể bạn quan tâm|đừng bỏ lỡ|related(?: (?:stories|story|articles?|news|coverage|topics|content))?|(?:read|see) (?:more|also|next)|more on this story|most (?:read|popular|viewed)|recommended(?: stories)?|you (?:may|might) also like)\s?:?$/iu;

function isRelatedHeading(text: string): boolean {
  return text.length < 60 && RELATED_HEADING.test(text);
}

/** A line that is a date in figures and nothing else. */
const DATE_LINE =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày)[\s,]{1,3})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|–-]{1,5}\d{1,2}[:hg]\d{2}(?:\s?\(?GMT\s?\+\d{1,2}\)?)?)?$/iu;

function lookReason(block: PageBlock, underRelated: boolean): FurnitureReason | undefined {
  if (DATE_LINE.test(block.text)) return 'timestamp';
  if (isCaptionByPlace(block)) return 'caption';
  if (isLabelledLink(block)) return 'link';
  if (underRelated && isMostlyLink(block)) return 'related';
  if (!isLinked(block)) return undefined;
  return underRelated || block.role === 'item' ? 'related' : 'link';
}

/** In lists under a heading for other articles a bullet and a date stand beside the link. */
const LINK_DENSITY_IN_LIST = 0.5;

function isMostlyLink({ linked, text }: PageBlock): boolean {
  return linked >= LINK_DENSITY_IN_LIST && text.length <= LONGEST_LINK && !/[.!?…]$/.test(text);
}

/** A label, a colon and a link, and no more: “MORE FROM THE POST: …”. */
function isLabelledLink({ text, linked }: PageBlock): boolean {
  const label = /^[^.:!?]{2,40}:(?=\s)/.exec(text)?.[0];
  if (label === undefined || text.length > LONGEST_LINK) return false;
  const lettersOf = (part: string): number => part.replace(/\s+/g, '').length;
  return Math.round(linked * lettersOf(text)) === lettersOf(text) - lettersOf(label);
}

/** Whether a block before the title may be text of the article, its lead: other lines there belong to the page. */
function isSentences({ role, text }: PageBlock): boolean {
  return role === 'text' && text.length >= SHORTEST_PROSE && endsWithStop(text);
}

function isProse({ role, text }: PageBlock): boolean {
  return role !== 'text' || text.length >= SHORTEST_PROSE || endsWithStop(text);
}

function finalRole(blocks: readonly PageBlock[], at: number): 'heading' | 'text' | 'item' {
  const block = blocks[at];
  if (!block) return 'text';
  if (block.role === 'heading')
    return isLeadElement(block.element) || (at < 2 && isLeadHeading(block.text)) ? 'text' : 'heading';
  const next = blocks[at + 1];
  const isSubHeading =
    block.role === 'text' &&
    block.isBold &&
    block.text.length <= LONGEST_HEADING &&
    !endsWithStop(block.text) &&
    /^[\p{Lu}\p{N}]/u.test(block.text) &&
    next !== undefined &&
    !next.isBold &&
    !next.reason &&
    next.role !== 'heading' &&
    at > 0;
  return isSubHeading ? 'heading' : block.role;
}

type Range = {
  readonly first: number;
  readonly last: number;
  readonly taken: ReadonlySet<number>;
  /** The elements that hold blocks that were taken. */
  readonly parents: ReadonlySet<HtmlElement | undefined>;
};

/** From the first to the last block that Readability took; undefined where the whole root is the article. */
function readableRange(blocks: readonly PageBlock[], { readable }: ArticleRoot): Range | undefined {
  if (!readable) return undefined;
  const taken = new Set<number>();
  for (const [at, { element }] of blocks.entries()) if (isReadable(element, readable)) taken.add(at);
  if (taken.size === 0) return undefined;
  const places = [...taken];
  const parents = new Set(places.map(at => blocks[at]?.element.parent));
  return { first: places[0] ?? 0, last: places.at(-1) ?? 0, taken, parents };
}

/** Readability joins an element with its only child and then keeps the ordinal of the outer one. */
function isReadable(element: HtmlElement, readable: ReadonlySet<number>): boolean {
  for (let ordinal = element.start; ordinal < element.end; ordinal += 1)
    if (readable.has(ordinal)) return true;
  let inner = element;
  while (inner.parent && inner.parent.children.filter(child => typeof child !== 'string').length === 1) {
    inner = inner.parent;
    if (readable.has(inner.start)) return true;
  }
  return false;
}

function isBeside({ element, role, text }: PageBlock, parents: Range['parents']): boolean {
  return role === 'text' && element.name === 'p' && endsWithStop(text) && parents.has(element.parent);
}
