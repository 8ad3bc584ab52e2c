import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { isBlock, isHidden } from './html-element.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Attribute that carries an element's ordinal through Readability. */
const ORDINAL = 'data-ordinal';
/** What Readability looks at. Its own look at styles is not needed: hidden elements are not handed over. */
const HANDED_OVER = ['class', 'id', 'role', 'rel', 'itemprop', 'href'];
const WITHOUT_USE = new Set(['head', 'script', 'title', 'meta', 'link', 'img', 'picture', 'source', 'input']);
/** Below this many characters Readability tries again with laxer rules; Vietnamese news in brief have some 300. */
const SHORTEST_ARTICLE = 200;
/**
 * Most work, in units of text: Readability reads the text of an element again for each one that holds it, so a text costs
 * its length times its depth. Large live blogs stay below 20 million; this much takes some seconds.
 */
const MOST_WORK = 40_000_000;
/** What an element costs beside its text: Readability visits each some dozen times. */
const ELEMENT_COST = 400;

/** What Readability needs of the DOM; this project is not compiled with the DOM's types. */
type DomElement = {
  readonly getAttribute: (name: string) => string | null;
  /** linkedom's `getElementsByTagName('*')` finds nothing in an element. */
  readonly querySelectorAll: (selector: string) => ArrayLike<DomElement>;
};

/**
 * Returns the ordinals of the elements that Readability takes for the article; undefined when it finds none, fails or
 * would take too long. Elements for which `isLeftOut` holds are not shown to it.
 */
export function findReadable(
  page: HtmlPage,
  isLeftOut: (element: HtmlElement) => boolean,
): ReadonlySet<number> | undefined {
  const markup = writeMarkup(page, isLeftOut);
  if (markup === undefined) return undefined;
  const content = runReadability(markup);
  if (!content) return undefined;
  const ordinals = new Set<number>();
  for (const element of Array.from(content.querySelectorAll('*'))) {
    const ordinal = element.getAttribute(ORDINAL);
    if (ordinal !== null) ordinals.add(Number(ordinal));
  }
  return ordinals.size > 0 ? ordinals : undefined;
}

function runReadability(markup: string): DomElement | undefined {
  try {
    const document = new DOMParser().parseFromString(markup, 'text/html') as unknown as Document;
    const reader = new Readability<DomElement>(document, {
      charThreshold: SHORTEST_ARTICLE,
      disableJSONLD: true,
      serializer: node => node as unknown as DomElement,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // It throws on odd trees; the page is read without it then.
    return undefined;
  }
}

/** Returns a clean page for Readability, each element with its ordinal; undefined when it would be too much work. */
function writeMarkup(page: HtmlPage, isLeftOut: (element: HtmlElement) => boolean): string | undefined {
  const parts: string[] = ['<!doctype html><html><head><title></title></head><body>'];
  let work = 0;
  const write = (element: HtmlElement, depth: number): void => {
    for (const child of element.children) {
      if (work > MOST_WORK) return;
      if (typeof child === 'string') {
        work += child.length * depth;
        parts.push(escapeText(child));
        continue;
      }
      if (WITHOUT_USE.has(child.name) || isHidden(child) || isLeftOut(child)) continue;
      work += ELEMENT_COST;
      if (child.name === 'html' || child.name === 'body') {
        write(child, depth);
        continue;
      }
      const name = nameFor(child);
      parts.push(`<${name}${writeAttributes(child)}>`);
      if (name === 'br' || name === 'hr' || name === 'wbr') continue;
      write(child, depth + 1);
      parts.push(`</${name}>`);
    }
  };
  write(page.document, 1);
  return work > MOST_WORK ? undefined : `${parts.join('')}</body></html>`;
}

/**
 * The name under which an element is handed over. A <div> of plain text goes as the paragraph that it is: Readability would
 * put a new one in its place, which has no ordinal, and the text would be lost.
 */
function nameFor(element: HtmlElement): string {
  if (element.name === 'div') return isParagraph(element) ? 'p' : 'div';
  if (/^[a-z][a-z0-9-]{0,30}$/.test(element.name)) return element.name;
  return isBlock(element) ? 'div' : 'span';
}

/** Most elements inside a <div> that may be a paragraph; each is looked at. */
const MOST_INLINE = 200;

function isParagraph(element: HtmlElement): boolean {
  if (element.end - element.start > MOST_INLINE) return false;
  return hasOwnText(element) && !holdsBlock(element);
}

function hasOwnText(element: HtmlElement): boolean {
  return element.children.some(child =>
    typeof child === 'string' ? child.trim() !== '' : hasOwnText(child),
  );
}

function holdsBlock(element: HtmlElement): boolean {
  return element.children.some(
    child => typeof child !== 'string' && (child.name === 'img' || isBlock(child) || holdsBlock(child)),
  );
}

function writeAttributes(element: HtmlElement): string {
  const given = HANDED_OVER.flatMap(name => {
    const value = element.attributes.get(name);
    return value === undefined ? [] : [` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`];
  });
  return ` ${ORDINAL}="${element.start}"${given.join('')}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
