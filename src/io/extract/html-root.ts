import { ancestorsOf, classWords, commonAncestor, isBlock, isInHidden } from './html-element.ts';
import { markOf } from './html-furniture.ts';
import { type Measure, measurePage } from './html-measure.ts';
import { findReadable } from './html-readability.ts';
import { isTopHeading } from './html-title.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Where the article stands on its page. */
export type ArticleRoot = {
  readonly element: HtmlElement;
  /** What Readability took in it; undefined where the whole element is taken. */
  readonly readable: ReadonlySet<number> | undefined;
  /** Where the article was found, for tests and `songngu doctor`. */
  readonly found: 'body-element' | 'readability' | 'article-element' | 'densest' | 'page';
  /** Prose outside furniture. */
  readonly measure: Measure;
  /** False where nearly all text of the page stands in elements with the classes of furniture: those say nothing then. */
  readonly areMarksTrue: boolean;
};

/** A body that is named as such needs this part of the prose that Readability found, else it is a teaser or a box. */
const SHARE_OF_BODY = 0.5;
/** An <article> is taken instead of what Readability found in it when it has this many times its prose (live blogs). */
const MORE_THAN_READABLE = 1.3;
/** Least prose, in UTF-16 units, of an element that is taken for the article by its name. */
const LEAST_PROSE = 60;
/** The part of a page's prose that an element with the class of a furniture may not have. */
const MOST_OF_PAGE = 0.5;

/** Classes (joined words) of the element with the text of the article, as content systems of the press name it. */
const BODY_CLASS =
  /(?:^| )(?:fck detail|(?:detail|cate) (?:c ?)?(?:content|cmain|main content)(?: body)?|article (?:content|body|text|detail|paragraphs|copy)(?: (?:content|body|text|component))?|(?:main|singular|cms|post|entry|story|news|body|rich ?text) ?(?:body|content|text|story body)|maincontent|content (?:detail|news|body)|singular content|articlebody|articlecontent|storybody|knc content|afcbc body|wysiwyg)(?: |$)/;

/** Returns the element that holds the article: by its name, by Readability, or else the one with the most prose. */
export function findRoot(page: HtmlPage): ArticleRoot {
  const all = measurePage(page);
  const isFurniture = furnitureJudge(page, all);
  const measure = measurePage(page, isFurniture);
  if (measure.prose(page.document) >= LEAST_PROSE || all.prose(page.document) < LEAST_PROSE) {
    return { ...rootOf(page, measure, isFurniture), measure, areMarksTrue: true };
  }
  return { ...rootOf(page, all, () => false), measure: all, areMarksTrue: false };
}

function rootOf(
  page: HtmlPage,
  measure: Measure,
  isFurniture: (element: HtmlElement) => boolean,
): Pick<ArticleRoot, 'element' | 'readable' | 'found'> {
  const named = namedBody(page, measure);
  const readable = findReadable(page, isFurniture);
  const common = readable ? commonAncestor(elementsOf(page, readable)) : undefined;
  const taken = common && columnOf(common, measure);
  const takenProse = taken ? measure.prose(taken) : 0;
  if (named && measure.prose(named) >= SHARE_OF_BODY * takenProse) {
    return { ...withTwins(page, named, undefined, measure), found: 'body-element' };
  }
  if (taken && readable && takenProse > 0) {
    const article = widerArticle(taken, measure);
    if (article) return { element: article, readable: undefined, found: 'article-element' };
    return { ...withTwins(page, taken, readable, measure), found: 'readability' };
  }
  return { ...fallBack(page, measure), readable: undefined };
}

/** Returns a test for elements that are furniture by their marks and do not hold the article. */
function furnitureJudge(page: HtmlPage, measure: Measure): (element: HtmlElement) => boolean {
  const all = measure.prose(page.document);
  const held = holdersOf(
    page.elements.filter(element => isTopHeading(element) || element.name === 'main' || isNamedBody(element)),
  );
  const judged = new Map<HtmlElement, boolean>();
  return element => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const reason = markOf(element);
    const isMost = reason !== 'comments' && measure.prose(element) > MOST_OF_PAGE * all;
    const isFurniture = reason !== undefined && !held.has(element) && !isMost;
    judged.set(element, isFurniture);
    return isFurniture;
  };
}

/** Returns `elements` and all that hold one of them. Each is climbed once, so this is linear. */
function holdersOf(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  for (const element of elements) {
    for (
      let holder: HtmlElement | undefined = element;
      holder && !holders.has(holder);
      holder = holder.parent
    ) {
      holders.add(holder);
    }
  }
  return holders;
}

function isNamedBody(element: HtmlElement): boolean {
  return element.attributes.get('itemprop') === 'articleBody' || BODY_CLASS.test(classWords(element));
}

/** The named body with the most prose; of nested ones the inner. One that holds a title is the frame of a page. */
function namedBody(page: HtmlPage, measure: Measure): HtmlElement | undefined {
  const frames = holdersOf(page.elements.filter(isTopHeading));
  let best: HtmlElement | undefined;
  for (const element of page.elements) {
    if (!isNamedBody(element) || isInHidden(element) || frames.has(element)) continue;
    const prose = measure.prose(element);
    if (prose >= LEAST_PROSE && (!best || prose >= measure.prose(best))) best = element;
  }
  return best;
}

/** Some systems part the text into several elements of the same class, with advertisements between them. */
function withTwins(
  page: HtmlPage,
  element: HtmlElement,
  readable: ReadonlySet<number> | undefined,
  measure: Measure,
): Pick<ArticleRoot, 'element' | 'readable'> {
  const words = classWords(element);
  const twins = (element.parent?.children ?? []).filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' &&
      child.name === element.name &&
      words !== '' &&
      classWords(child) === words &&
      measure.prose(child) > 0,
  );
  if (!element.parent || twins.length < 2) return { element, readable };
  const parts = readable ? twins.filter(twin => twin !== element) : twins;
  const ordinals = parts.flatMap(part => page.elements.slice(part.start, part.end).map(({ start }) => start));
  return { element: element.parent, readable: new Set([...(readable ?? []), ...ordinals]) };
}

/** The part of the prose of a row that the column with the article has; the others are menus and boxes. */
const SHARE_OF_COLUMN = 0.8;

/** Old pages are one row of a table, with the article in one of its cells. */
function columnOf(element: HtmlElement, measure: Measure): HtmlElement {
  if (element.name !== 'tr') return element;
  const column = element.children.find(
    child => typeof child !== 'string' && measure.prose(child) >= SHARE_OF_COLUMN * measure.prose(element),
  );
  return typeof column === 'object' ? column : element;
}

function elementsOf(page: HtmlPage, ordinals: ReadonlySet<number>): HtmlElement[] {
  return [...ordinals].map(ordinal => page.elements[ordinal]).filter(element => element !== undefined);
}

function widerArticle(taken: HtmlElement, measure: Measure): HtmlElement | undefined {
  let article: HtmlElement | undefined;
  for (const above of ancestorsOf(taken)) {
    if (above.name === 'article' && measure.prose(above) >= MORE_THAN_READABLE * measure.prose(taken))
      article = above;
  }
  return article;
}

function fallBack(page: HtmlPage, measure: Measure): Pick<ArticleRoot, 'element' | 'found'> {
  const most = (name: string): HtmlElement | undefined =>
    page.elements
      .filter(
        element => element.name === name && !isInHidden(element) && measure.prose(element) >= LEAST_PROSE,
      )
      .reduce<HtmlElement | undefined>(
        (best, element) => (best && measure.prose(best) >= measure.prose(element) ? best : element),
        undefined,
      );
  const article = most('article') ?? most('main');
  if (article) return { element: article, found: 'article-element' };
  const densest = densestBlock(page, measure);
  if (densest) return { element: densest, found: 'densest' };
  return { element: page.elements.find(({ name }) => name === 'body') ?? page.document, found: 'page' };
}

/** The element whose own text and whose children's own text are the longest: a column of paragraphs. */
function densestBlock(page: HtmlPage, measure: Measure): HtmlElement | undefined {
  const own = page.elements.map(element => ownProse(element, measure));
  let best: HtmlElement | undefined;
  let most = LEAST_PROSE;
  for (const element of page.elements) {
    let total = own[element.start] ?? 0;
    for (const child of element.children) if (typeof child !== 'string') total += own[child.start] ?? 0;
    if (total > most) {
      most = total;
      best = element;
    }
  }
  return best;
}

function ownProse(element: HtmlElement, measure: Measure): number {
  let inner = 0;
  for (const child of element.children) {
    if (typeof child !== 'string' && isBlock(child)) inner += measure.prose(child);
  }
  return measure.prose(element) - inner;
}
