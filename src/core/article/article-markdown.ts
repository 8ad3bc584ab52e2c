import { FURNITURE_REASONS, type FurnitureReason } from '../segment/furniture-reason.ts';
import type { Block } from './block.ts';

/**
 * Article files are Markdown of a small kind, one paragraph a block:
 *
 *     # Hòa đàm mở lại ở Huế                 the title
 *
 *     ## Phản ứng                            a sub-heading
 *
 *     - Mở cửa khẩu                          an item of a list
 *
 *     <!-- furniture: caption -->            the next paragraph is no text of the article; a person may write
 *     Quang cảnh phòng họp. Ảnh: TTXVN       `<!-- furniture -->`, or `<!-- text -->` where a rule was wrong
 *
 *     \# 1 trên bảng xếp hạng                a paragraph that only begins like a mark
 */
const HEADING_MARK = /^(#{1,6})\s+/u;
const LIST_MARK = /^(?:[-*•]|\d{1,3}[.)])\s+(?=\S)/u;
const COMMENT = /^<!--((?:(?!-->)[\s\S])*)-->$/u;
const FURNITURE_MARK = /^furniture(?:\s*:\s*([a-z-]{1,30}))?$/u;
const ESCAPED = /^\\(?=[#<\\-])/u;
/** What a paragraph may not begin with, or it would be read as a mark. A dash or number may stand: it opens an item, as it looks. */
const LOOKS_LIKE_MARK = /^(?:#{1,6}\s|<!--|\\[#<\\-]|---)/u;

/** What a comment between paragraphs says of the next one; any other comment says nothing. */
export type ParagraphMark =
  | { readonly type: 'furniture'; readonly reason: FurnitureReason }
  | { readonly type: 'text' };

/** How a paragraph of an article file is to be read. `length` is how many UTF-16 units of marks stand before its text. */
export type ParagraphMarks =
  | { readonly type: 'comment'; readonly mark?: ParagraphMark }
  | { readonly type: 'heading' | 'item' | 'plain'; readonly length: number };

/** Returns what the marks at the head of `paragraph`, Markdown without white space around it, say. */
export function readParagraphMarks(paragraph: string): ParagraphMarks {
  const comment = COMMENT.exec(paragraph);
  if (comment) {
    const mark = markOf((comment[1] ?? '').trim());
    return mark ? { type: 'comment', mark } : { type: 'comment' };
  }
  if (ESCAPED.test(paragraph)) return { type: 'plain', length: 1 };
  const heading = HEADING_MARK.exec(paragraph)?.[0];
  if (heading !== undefined && heading.length < paragraph.length)
    return { type: 'heading', length: heading.length };
  const item = LIST_MARK.exec(paragraph)?.[0];
  return item === undefined ? { type: 'plain', length: 0 } : { type: 'item', length: item.length };
}

/** True when `paragraph` is a comment of Markdown and nothing else: it parts paragraphs and is no text. */
export function isMarkdownComment(paragraph: string): boolean {
  return COMMENT.test(paragraph);
}

function markOf(said: string): ParagraphMark | undefined {
  if (said === 'text') return { type: 'text' };
  const furniture = FURNITURE_MARK.exec(said);
  if (!furniture) return undefined;
  const reason = FURNITURE_REASONS.find(known => known === furniture[1]) ?? 'marked';
  return { type: 'furniture', reason };
}

/** Returns `blocks` as the paragraphs of an article file; reading them gives the same title, headings and furniture again. */
export function markdownOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.map(markdownOfBlock);
}

function markdownOfBlock(block: Block): string {
  const text = block.text.replace(/\s+/gu, ' ').trim();
  switch (block.role) {
    case 'title':
      return `# ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'item':
      return `- ${text}`;
    case 'furniture':
      return `<!-- furniture: ${block.reason} -->\n${escapeMark(text)}`;
    case 'text':
      return escapeMark(text);
    default:
      return block satisfies never;
  }
}

/** Returns `paragraph` so that nothing at its head is read as a mark. */
export function escapeMark(paragraph: string): string {
  return LOOKS_LIKE_MARK.test(paragraph) ? `\\${paragraph}` : paragraph;
}
