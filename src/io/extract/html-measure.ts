import { isHidden } from './html-element.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** How much text an element holds, in UTF-16 units without outer white space. */
export type Measure = {
  /** Visible text. */
  readonly text: (element: HtmlElement) => number;
  /** Visible text that looks like sentences: long pieces outside links and left-out elements. */
  readonly prose: (element: HtmlElement) => number;
  /** Visible text inside links. */
  readonly linked: (element: HtmlElement) => number;
};

/** Shortest piece of text that counts as prose; menus and labels have shorter ones. */
const SHORTEST_PROSE = 25;

type Inherited = { readonly isSeen: boolean; readonly isLink: boolean; readonly isProse: boolean };

/** Returns the measure of a page; the prose of elements for which `isLeftOut` holds does not count. */
export function measurePage(
  page: HtmlPage,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): Measure {
  const size = page.elements.length + 1;
  const text = new Float64Array(size);
  const prose = new Float64Array(size);
  const linked = new Float64Array(size);
  const visit = (element: HtmlElement, above: Inherited): void => {
    const own = {
      isSeen: above.isSeen && !isHidden(element) && !WITHOUT_TEXT.has(element.name),
      isLink: above.isLink || isLink(element),
      isProse: above.isProse && !isLeftOut(element),
    };
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, own);
      else if (own.isSeen) count(element.start, child.trim().length, own);
    }
  };
  const count = (at: number, length: number, { isLink, isProse }: Inherited): void => {
    text[at] = (text[at] ?? 0) + length;
    if (isLink) linked[at] = (linked[at] ?? 0) + length;
    else if (isProse && length >= SHORTEST_PROSE) prose[at] = (prose[at] ?? 0) + length;
  };
  visit(page.document, { isSeen: true, isLink: false, isProse: true });
  return { text: sumOver(text), prose: sumOver(prose), linked: sumOver(linked) };
}

const WITHOUT_TEXT = new Set(['head', 'title', 'script']);

/** Returns whether `element` leads to another page; links to a place on this one do not, but a bare `#` stands for a script. */
export function isLink(element: HtmlElement): boolean {
  if (element.name !== 'a') return false;
  const target = element.attributes.get('href');
  return target !== undefined && (target === '#' || !target.startsWith('#'));
}

/** Ordinals are in document order, so the sum over an element is the difference of two sums from the start. */
function sumOver(values: Float64Array): (element: HtmlElement) => number {
  const before = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) before[at + 1] = (before[at] ?? 0) + (values[at] ?? 0);
  return ({ start, end }) => (before[end] ?? 0) - (before[start] ?? 0);
}
