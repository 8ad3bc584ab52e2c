import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import { isHidden } from './html-element.ts';
import { markOf } from './html-furniture.ts';
import type { Measure } from './html-measure.ts';
import { headOf, textOf } from './html-text.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** A part of the page that is not in the article. */
export type LeftOut = { readonly reason: FurnitureReason; readonly text: string };

/** Most parts that are named, and how much of each, in UTF-16 units. */
export const MOST_LEFT_OUT = 40;
export const HEAD_LENGTH = 80;
/** Shorter parts are not worth a line. */
const SHORTEST_PART = 20;
const WITHOUT_TEXT = new Set(['head', 'title', 'script', 'meta', 'link']);

/** Returns the larger parts of `page` outside the elements in `kept`, in document order: the outermost that have a reason. */
export function findLeftOut(page: HtmlPage, kept: readonly HtmlElement[], measure: Measure): LeftOut[] {
  const parts: LeftOut[] = [];
  const isKept = new Set(kept);
  const holdsKept = new Set<HtmlElement>();
  for (const element of kept)
    for (let above = element.parent; above; above = above.parent) holdsKept.add(above);
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (parts.length >= MOST_LEFT_OUT) return;
      if (typeof child === 'string' || isKept.has(child) || isHidden(child) || WITHOUT_TEXT.has(child.name))
        continue;
      const reason = holdsKept.has(child) ? undefined : markOf(child);
      if (reason || !holdsMore(child, holdsKept)) addPart(child, reason);
      else visit(child);
    }
  };
  const addPart = (element: HtmlElement, reason: FurnitureReason | undefined): void => {
    if (measure.text(element) < SHORTEST_PART) return;
    const text = headOf(textOf(element, HEAD_LENGTH * 2, { partLinks: true }), HEAD_LENGTH);
    const isLinks = measure.linked(element) >= measure.text(element) / 2;
    if (text !== '') parts.push({ reason: reason ?? (isLinks ? 'link' : 'navigation'), text });
  };
  visit(page.document);
  return parts;
}

/** Whether the children of an element say more than itself: it holds a kept part or a child with a mark. */
function holdsMore(element: HtmlElement, holdsKept: ReadonlySet<HtmlElement>): boolean {
  if (holdsKept.has(element)) return true;
  return element.children.some(
    child => typeof child !== 'string' && !isHidden(child) && markOf(child) !== undefined,
  );
}
