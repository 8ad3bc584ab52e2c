import type { PageBlock } from './html-blocks.ts';
import { classWords } from './html-element.ts';
import { textOf } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** Longest caption without a mark, in UTF-16 units, and most elements in a picture or player with its caption. */
const LONGEST_CAPTION = 300;
const MOST_ELEMENTS = 30;
/** Elements above a paragraph that may hold it and a picture. */
const MOST_ABOVE = 2;

/** Says who took a picture or made a film, at the end of its caption. */
const CREDIT =
  /(?:^|[\s(.—–-])(?:ảnh|hình|clip|video|đồ họa|nguồn|photo(?:graph)?s?|image|picture|illustration|graphic|credit)(?:\s(?:by|from|courtesy))?\s?:\s?\S|[—–]\s[\p{L} ]{2,30}\s(?:file )?photo(?:\s\S{1,20}){0,3}$/iu;

/**
 * Returns whether a block is the caption of the picture or player with which it alone stands in a box. As a paragraph may do
 * that as well, it has to look like a caption: in italics or small, with a credit, or without a stop at its end.
 */
export function isCaptionByPlace({ element, text, role, isSlight }: PageBlock): boolean {
  if (role !== 'text' || text.length > LONGEST_CAPTION) return false;
  const looksSo = isSlight || CREDIT.test(text) || !/[.!?…:;]["”’»')\]]{0,3}$/u.test(text);
  return looksSo && isInMediaBox(element);
}

function isInMediaBox(element: HtmlElement): boolean {
  let box: HtmlElement | undefined = element;
  for (let above = 0; box && above <= MOST_ABOVE; above += 1) {
    if (box.end - box.start > MOST_ELEMENTS || /^(?:body|main|article|li|tr|td|header)$/.test(box.name))
      return false;
    const children = box.children.filter(child => typeof child !== 'string');
    if (children.some(isMedia)) return textOf(box, LONGEST_CAPTION + 1).length <= LONGEST_CAPTION;
    box = box.parent;
  }
  return false;
}

const PLAYER =
  /\b(?:(?:js|jw)? ?players?|aspect video|video ?(?:wrapper|embed|js|mask)?|embed(?: \w+)?|iframe)\b/;

/** A picture, or an empty element that a script fills with a player; a picture with a link around it is one too. */
function isMedia(element: HtmlElement): boolean {
  if (element.end - element.start > MOST_ELEMENTS || textOf(element, 1) !== '') return false;
  if (element.name === 'img' || element.name === 'picture' || /^amp-(?:img|video|youtube)/.test(element.name))
    return true;
  if (PLAYER.test(classWords(element))) return true;
  return element.children.some(child => typeof child !== 'string' && isMedia(child));
}
