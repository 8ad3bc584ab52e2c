import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  DEEPEST_NESTING,
  type HtmlExcess,
  LONGEST_HTML,
  MOST_ELEMENTS,
  MOST_PARTS,
  problemOfExcess,
} from './html-limits.ts';

/** An element of a page. `[start, end)` are the ordinals, in document order, of it and all elements in it. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly (HtmlElement | string)[];
  readonly start: number;
  readonly end: number;
};

/** A page as a tree without what is never read: scripts, styles, drawings, frames, form controls. */
export type HtmlPage = {
  /** Stands for the document; its name is empty. */
  readonly document: HtmlElement;
  /** By ordinal. */
  readonly elements: readonly HtmlElement[];
  /** The address in the comment that browsers write into pages that they save, as it is written there. */
  readonly savedFrom: string | undefined;
};

type Growing = { -readonly [K in keyof HtmlElement]: HtmlElement[K] } & {
  attributes: Map<string, string>;
  children: (HtmlElement | string)[];
  parent: Growing | undefined;
};

/** Elements whose content is no text of the page. */
const NEVER_READ = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map button select option optgroup textarea datalist label legend output meter progress frameset noframes noembed applet'.split(
    ' ',
  ),
);
const READ_ATTRIBUTES = new Set(
  'class id href rel role itemprop style hidden aria-hidden aria-level align size datetime content property name lang type alt data-testid data-component'.split(
    ' ',
  ),
);
/** Longest attribute value that is kept, in UTF-16 units: none that is read is longer. */
const LONGEST_ATTRIBUTE = 4_000;
/** Browsers write `<!-- saved from url=(0042)https://… -->` near the start; the figure is the length of the address. */
const SAVED_FROM = /^ ?saved from url=\(\d{4,6}\)(\S{1,4000})/;

/**
 * Returns the tree of `html`. Reads it in one pass and stops as soon as it is too deep or has too many elements, so a
 * bomb costs no more than a large page.
 */
export function parseHtmlTree(html: string): Result<HtmlPage> {
  if (html.length > LONGEST_HTML) return fail(problemOfExcess('size'));
  const builder = makeBuilder(() => parser.pause());
  const parser = new Parser(builder.handler, { decodeEntities: true, lowerCaseAttributeNames: true });
  parser.write(html);
  const excess = builder.excess();
  if (excess) return fail(problemOfExcess(excess));
  parser.end();
  const late = builder.excess();
  return late ? fail(problemOfExcess(late)) : ok(builder.page());
}

function isJsonLd(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return name === 'script' && /^\s{0,20}application\/ld\+json/i.test(attributes.get('type') ?? '');
}

function makeBuilder(stop: () => void) {
  const document = newElement('', undefined, 0);
  const elements: Growing[] = [document];
  let current = document;
  let attributes = new Map<string, string>();
  let depth = 0;
  /** The depth of the element that is skipped with all in it; 0 for none. */
  let skippedAt = 0;
  let opened = 0;
  let parts = 0;
  let savedFrom: string | undefined;
  let found: HtmlExcess | undefined;
  const exceed = (excess: HtmlExcess): void => {
    found ??= excess;
    stop();
  };
  const countPart = (): void => {
    parts += 1;
    if (parts > MOST_PARTS) exceed('elements');
  };
  const handler = {
    onopentagname: (): void => {
      attributes = new Map();
    },
    onattribute: (name: string, value: string): void => {
      countPart();
      if (skippedAt === 0 && READ_ATTRIBUTES.has(name) && !attributes.has(name)) {
        attributes.set(name, value.slice(0, LONGEST_ATTRIBUTE));
      }
    },
    onopentag: (name: string): void => {
      depth += 1;
      opened += 1;
      if (depth > DEEPEST_NESTING) exceed('depth');
      if (opened > MOST_ELEMENTS) exceed('elements');
      if (skippedAt > 0 || found) return;
      if (NEVER_READ.has(name) && !isJsonLd(name, attributes)) {
        skippedAt = depth;
        return;
      }
      const element = newElement(name, current, elements.length, attributes);
      elements.push(element);
      current.children.push(element);
      current = element;
    },
    onclosetag: (): void => {
      depth -= 1;
      if (skippedAt > 0) {
        if (depth < skippedAt) skippedAt = 0;
        return;
      }
      current.end = elements.length;
      current = current.parent ?? document;
    },
    ontext: (text: string): void => {
      countPart();
      if (skippedAt === 0) appendText(current.children, text);
    },
    oncomment: (comment: string): void => {
      countPart();
      savedFrom ??= SAVED_FROM.exec(comment.slice(0, LONGEST_ATTRIBUTE))?.[1];
    },
  };
  const page = (): HtmlPage => {
    document.end = elements.length;
    return { document, elements, savedFrom };
  };
  return { handler, excess: () => found, page };
}

/** Entities come as texts of their own; one string is easier to read. */
function appendText(children: (HtmlElement | string)[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

function newElement(
  name: string,
  parent: Growing | undefined,
  start: number,
  attributes = new Map<string, string>(),
): Growing {
  return { name, attributes, parent, children: [], start, end: start + 1 };
}
