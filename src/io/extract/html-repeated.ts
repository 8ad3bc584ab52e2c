import type { PageBlock } from './html-blocks.ts';
import { classWords } from './html-element.ts';
import { bare } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** Fewest letters of a quote that is looked for in the text, and most quotes that are. */
const SHORTEST_QUOTE = 20;
const MOST_QUOTES = 50;
const PULL_QUOTE = /\b(?:pull ?quotes?|quote ?pull|quote ?box|box ?quote)\b/;

/**
 * Returns the places in `blocks` of pull quotes: what a box for quotes holds when its first paragraph stands in the text as
 * well. A quote that stands nowhere else is text.
 */
export function repeatedQuotes(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const boxes = new Map<HtmlElement, number[]>();
  const known = new Map<HtmlElement, HtmlElement | undefined>();
  const texts: string[] = [];
  for (const [at, { element, text, role }] of blocks.entries()) {
    const box = quoteBox(element, known);
    if (!box) {
      if (role !== 'heading') texts.push(bare(text));
      continue;
    }
    const places = boxes.get(box);
    if (places) places.push(at);
    else boxes.set(box, [at]);
  }
  const all = texts.join('\n');
  const repeated = [...boxes.values()].slice(0, MOST_QUOTES).filter(places => {
    const quote = bare(blocks[places[0] ?? 0]?.text ?? '');
    return quote.length >= SHORTEST_QUOTE && all.includes(quote);
  });
  return new Set(repeated.flat());
}

/** The outermost box for quotes that `element` stands in; `known` holds what was found for the elements above others. */
function quoteBox(
  element: HtmlElement | undefined,
  known: Map<HtmlElement, HtmlElement | undefined>,
): HtmlElement | undefined {
  if (!element || /^(?:article|main|body)$/.test(element.name)) return undefined;
  if (known.has(element)) return known.get(element);
  const isBox = /^(?:blockquote|aside)$/.test(element.name) || PULL_QUOTE.test(classWords(element));
  const box = quoteBox(element.parent, known) ?? (isBox ? element : undefined);
  known.set(element, box);
  return box;
}
