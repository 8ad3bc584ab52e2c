import { isInHidden } from './html-element.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Where the article stands on its page: the element with its text and the one that shows its title, where one does. */
export type Place = { readonly root: HtmlElement; readonly heading: HtmlElement | undefined };

/** How many elements around the article are looked at. */
const MOST_NEAR = 400;
const MOST_BEHIND = 20;

/**
 * Returns the visible elements between the title (or a little before it) and a little behind the article for which
 * `isWanted` holds, the nearest to the title first.
 */
export function shownNear(
  page: HtmlPage,
  { root, heading }: Place,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const middle = heading?.start ?? root.start;
  const from = Math.max(0, Math.min(middle, root.start) - MOST_NEAR / 10);
  const after = page.elements.slice(middle, Math.min(root.end, middle + MOST_NEAR));
  const before = page.elements.slice(from, middle).reverse();
  const end = page.elements.slice(
    Math.max(middle + after.length, root.end - MOST_BEHIND),
    root.end + MOST_BEHIND,
  );
  return [...after, ...before, ...end].filter(element => isWanted(element) && !isInHidden(element));
}
