import { tidyText } from './html-text.ts';
import type { HtmlPage } from './html-tree.ts';

/** Longest value of a meta element that is taken, in UTF-16 units. */
const LONGEST_VALUE = 600;

/** Returns the content of the first meta element with this `name`, `property` or `itemprop`; undefined when it is empty. */
export function metaContent(page: HtmlPage, name: string): string | undefined {
  for (const { name: tag, attributes } of page.elements) {
    if (tag !== 'meta') continue;
    const names = [attributes.get('property'), attributes.get('name'), attributes.get('itemprop')];
    if (!names.some(given => given?.trim().toLowerCase() === name)) continue;
    const content = attributes.get('content') ?? '';
    const text = content.length > LONGEST_VALUE ? '' : tidyText(content);
    if (text !== '') return text;
  }
  return undefined;
}
