import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import type { PageBlock } from './html-blocks.ts';
import { namesInLine } from './html-byline.ts';
import { isLinked } from './html-links.ts';

/** Longest name of an author that is only known by its look, in UTF-16 units. */
const LONGEST_NAME = 70;
/** An author's name and note stand at the end: they are looked for in the last blocks of text. */
const LAST_BLOCKS = 3;

type Reasons = readonly (FurnitureReason | undefined)[];

/**
 * Returns the places of the names of the authors at the end of `blocks`, at `end` at most: Vietnamese articles close with the
 * name, bold or at the right, alone in its paragraph. Blocks with one of the `reasons` are passed over.
 */
export function authorNames(
  blocks: readonly PageBlock[],
  reasons: Reasons,
  end: number,
): ReadonlySet<number> {
  const texts = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block, at }) => at <= end && !reasons[at] && !isLinked(block));
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

/** Blocks at the start that may name the authors, and what may stand beside the names: “Words … 12.03.2025”. */
const FIRST_BLOCKS = 6;
const LONGEST_LINE = 120;
const LETTERS_BESIDE = 12;
/** Longest note about an author, in UTF-16 units. */
const LONGEST_NOTE = 300;
const NOTE =
  /^(?:covers|is an?|is the|writes|reports|has covered|has been|joined|can be reached|là (?:phóng viên|biên tập viên|nhà báo)|phụ trách|chuyên viết)(?!\p{L})|[\w.+-]@[\w-]+\.\w/u;

/**
 * Returns the places of the lines that name the authors of `byline` near the start and say little else, and of the notes
 * about them at the end (“Ann Calder covers schools. Reach her at …”).
 */
export function authorLines(
  blocks: readonly PageBlock[],
  reasons: Reasons,
  end: number,
  byline: string | undefined,
): readonly number[] {
  const names = byline?.split(', ').filter(name => name.includes(' ')) ?? [];
  if (names.length === 0) return [];
  const texts = [...blocks.keys()].filter(at => at <= end && !reasons[at]);
  const first = texts.slice(0, FIRST_BLOCKS).filter(at => isLineOf(blocks[at], names));
  const last = texts
    .slice(1)
    .slice(-LAST_BLOCKS)
    .filter(at => isNoteOn(blocks[at], names));
  return [...first, ...last];
}

function isLineOf(block: PageBlock | undefined, names: readonly string[]): boolean {
  if (block?.role !== 'text' || block.text.length > LONGEST_LINE) return false;
  if (namesInLine(block.text) === names.join(', ')) return true;
  const rest = names.reduce((text, name) => text.replace(name, ''), block.text);
  return (
    rest !== block.text && (rest.match(/\p{L}/gu) ?? []).length <= LETTERS_BESIDE && !/[.!?]$/.test(rest)
  );
}

function isNoteOn(block: PageBlock | undefined, names: readonly string[]): boolean {
  if (block?.role !== 'text' || block.text.length > LONGEST_NOTE) return false;
  const { text } = block;
  return names.some(name => text.startsWith(`${name} `) && NOTE.test(text.slice(name.length + 1)));
}
