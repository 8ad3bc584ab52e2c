import type { HtmlElement } from './html-tree.ts';

/** Returns the elements that hold `element`, the nearest first, without itself. */
export function* ancestorsOf(element: HtmlElement): Generator<HtmlElement> {
  for (let above = element.parent; above; above = above.parent) yield above;
}

/** Returns the smallest element that holds all of `elements`; undefined for none. */
export function commonAncestor(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const [first] = elements;
  if (!first) return undefined;
  let low = first.start;
  let high = first.start;
  for (const { start } of elements) {
    low = Math.min(low, start);
    high = Math.max(high, start);
  }
  let common: HtmlElement = first;
  while (common.parent && (low < common.start || high >= common.end)) common = common.parent;
  return common;
}

/** Classes of text that only screen readers read out (“Image caption, ”). */
const FOR_SCREEN_READERS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|offscreen)(?:\s|$)/i;
const DISPLAY_NONE = /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;

/** Returns whether `element` itself is hidden: by attribute, by its own style or by a class that says so. Style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (FOR_SCREEN_READERS.test(attributes.get('class') ?? '')) return true;
  const style = attributes.get('style');
  return style !== undefined && DISPLAY_NONE.test(style);
}

/** Returns whether `element` or one that holds it is hidden. */
export function isInHidden(element: HtmlElement): boolean {
  if (isHidden(element)) return true;
  for (const above of ancestorsOf(element)) if (isHidden(above)) return true;
  return false;
}

/** Longest list of classes that is looked at, in UTF-16 units. */
const LONGEST_CLASSES = 300;
const NAMING = ['class', 'id', 'data-testid', 'data-component'];

/**
 * Returns the words of the class and id of `element` in small letters, parted by one space: `PhotoCMS_Caption` is `photo cms
 * caption`. The names that pages have for tests count as well: sites with machine-made classes have no others.
 */
export function classWords(element: HtmlElement): string {
  const { attributes } = element;
  const names = NAMING.map(name => attributes.get(name) ?? '').join(' ');
  return names
    .slice(0, LONGEST_CLASSES)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const DISPLAY_BLOCK = /(?:^|[;\s])display\s{0,5}:\s{0,5}(?:block|flex|grid|table)/i;

/** Returns whether `element` stands in lines of its own. An unknown element does when it holds one that does. */
export function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.name)) return true;
  const style = element.attributes.get('style');
  if (style !== undefined && DISPLAY_BLOCK.test(style)) return true;
  return (
    element.name.includes('-') &&
    element.children.some(child => typeof child !== 'string' && BLOCKS.has(child.name))
  );
}
