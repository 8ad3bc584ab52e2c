import type { Block } from '../../core/article/block.ts';
import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import type { PageBlock } from './html-blocks.ts';
import { isLeadElement, isLeadHeading } from './html-lead.ts';
import type { ArticleRoot } from './html-root.ts';
import { endsWithStop } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** A block whose letters stand in links for this part is a link, unless it is as long as a paragraph. */
const LINK_DENSITY = 0.8;
const LONGEST_LINK = 220;
/** Longest sub-heading and longest name of an author that are only known by their look, in UTF-16 units. */
const LONGEST_HEADING = 100;
const LONGEST_NAME = 70;
/** An author's name stands at the end: it is looked for in the last blocks of text. */
const LAST_BLOCKS = 3;
/** A block that Readability passed over is text only from this length on, or when it is a sentence. */
const SHORTEST_PROSE = 80;

/** What a page block is judged to be: a block, or a part that is left out. */
export type Judged = { readonly block: Block } | { readonly leftOut: FurnitureReason; readonly text: string };

/** Returns what each of the blocks in the root of an article is; furniture before its `title` is no part of it. */
export function judgeBlocks(
  blocks: readonly PageBlock[],
  root: ArticleRoot,
  title: HtmlElement | undefined,
): Judged[] {
  const range = readableRange(blocks, root);
  const reasons = reasonsOf(blocks, authorNames(blocks, range?.last ?? blocks.length));
  return blocks.map((block, at) => {
    const reason = reasons[at];
    const isOutside =
      range !== undefined && (at < range.first || at > range.last) && !isBeside(block, range.parents);
    const isBefore = title !== undefined && block.element.start < title.start;
    if (isOutside || (reason && isBefore)) return { leftOut: reason ?? 'navigation', text: block.text };
    if (reason) return furniture(block.text, reason);
    if (range && !range.taken.has(at) && !isProse(block)) return furniture(block.text, 'navigation');
    return { block: { role: finalRole(blocks, at), text: block.text } };
  });
}

/** Why each block is furniture, by the elements around it and by its look; undefined where it is text. */
function reasonsOf(
  blocks: readonly PageBlock[],
  names: ReadonlySet<number>,
): (FurnitureReason | undefined)[] {
  let underRelated = false;
  return blocks.map((block, at) => {
    if (!block.reason && isRelatedHeading(block.text)) {
      underRelated = true;
      return 'related';
    }
    underRelated &&= isLinked(block) || block.reason === 'related';
    return block.reason ?? lookReason(block, underRelated) ?? (names.has(at) ? 'byline' : undefined);
  });
}

function furniture(text: string, reason: FurnitureReason): Judged {
  return { block: { role: 'furniture', text, reason } };
}

/** Words over lists of other articles; the wording of all else is judged by later steps. */
const RELATED_HEADING =
  /^(?:[>»►+\s]{0,5})(?:(?:tin|bài|tin bài|bài viết|video) (?:liên quan|cùng chuyên mục|khác|mới nhất|nổi bật)|(?:đọc|xem) (?:thêm|nhiều)|có thể bạn quan tâm|đừng bỏ lỡ|related(?: (?:stories|story|articles?|news|coverage|topics|content))?|(?:read|see) (?:more|also|next)|more on this story|most (?:read|popular|viewed)|recommended(?: stories)?|you (?:may|might) also like)\s?:?$/iu;

function isRelatedHeading(text: string): boolean {
  return text.length < 60 && RELATED_HEADING.test(text);
}

function isLinked({ linked, text }: PageBlock): boolean {
  return linked >= LINK_DENSITY && text.length <= LONGEST_LINK;
}

function lookReason(block: PageBlock, underRelated: boolean): FurnitureReason | undefined {
  if (!isLinked(block)) return undefined;
  return underRelated || block.role === 'item' ? 'related' : 'link';
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

/** Vietnamese articles (their last block is at `end` at most) end with the author's name, bold or at the right, alone in its paragraph. */
function authorNames(blocks: readonly PageBlock[], end: number): ReadonlySet<number> {
  const texts = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block, at }) => at <= end && !block.reason && !isLinked(block));
  const last = texts.slice(1).slice(-LAST_BLOCKS);
  const names = new Set<number>();
  for (const { block, at } of last.reverse()) {
    if (!isAuthorName(block)) break;
    names.add(at);
  }
  return names;
}

function isAuthorName({ role, text, isBold, isRight }: PageBlock): boolean {
  if (role !== 'text' || (!isBold && !isRight) || text.length > LONGEST_NAME || /[!?…]$/.test(text))
    return false;
  const words = text
    .replace(/\([^)]{0,60}\)/g, ' ')
    .split(/[\s,&/–-]+/)
    .filter(word => word !== '');
  const lower = words.filter(
    word => !/^[\p{Lu}]/u.test(word) && !/^(?:và|and|theo|by|tổng|hợp|dịch|lược)$/iu.test(word),
  );
  return words.length > 0 && words.length <= 10 && lower.length === 0;
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
