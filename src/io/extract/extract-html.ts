import type { Block, ExtractedDocument } from '../../core/article/block.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { blocksIn, type PageBlock } from './html-blocks.ts';
import { tidyByline } from './html-byline.ts';
import { type Judged, judgeBlocks } from './html-judge.ts';
import { findLead } from './html-lead.ts';
import { findLeftOut, HEAD_LENGTH, type LeftOut, MOST_LEFT_OUT } from './html-left-out.ts';
import { readMeta } from './html-meta.ts';
import { type ArticleRoot, findRoot } from './html-root.ts';
import { headOf, isSameText } from './html-text.ts';
import type { PageTitle } from './html-title.ts';
import { type HtmlElement, parseHtmlTree } from './html-tree.ts';

/**
 * Returns the article in a page of decoded HTML: its title, lead and paragraphs in reading order, with captions, bylines and
 * boxes of links in its text as furniture; what the page says about it; and the heads of the parts that were left out.
 * `url` is where the page came from. Nothing is fetched, and no script or style sheet is read. Takes time in proportion to
 * the page.
 *
 * Fails with `html-too-large`, `html-too-deep`, `html-too-many-elements` or `html-no-article`.
 */
export function extractHtml(
  html: string,
  options: { readonly url?: string } = {},
): Result<ExtractedDocument> {
  const parsed = parseHtmlTree(html);
  if (!parsed.ok) return parsed;
  const page = parsed.value;
  const root = findRoot(page);
  const { meta: stated, title } = readMeta(page, root.element, options.url);
  const inRoot = withoutTitle(
    blocksIn(root.element, element => isMostOf(element, root)),
    title,
  );
  const judged = judgeBlocks(inRoot, root, title?.element, stated.byline);
  const taken = inRoot.filter((_block, at) => isBlockJudged(judged[at]));
  const lead = findLead(page, title?.element, root.element, taken);
  const body = judged.flatMap(item => ('block' in item ? [item.block] : []));
  const blocks = [...titleBlock(title), ...lead.map(({ role, text }): Block => ({ role, text })), ...body];
  if (!hasText(blocks, root)) return fail(NO_ARTICLE);
  const kept = [
    root.element,
    ...(title?.element ? [title.element] : []),
    ...lead.map(({ element }) => element),
  ];
  const leftOut = [...findLeftOut(page, kept, root.measure), ...leftOutOf(judged)].slice(0, MOST_LEFT_OUT);
  const byline = stated.byline ?? closingByline(blocks);
  return ok({ blocks, meta: byline === undefined ? stated : { ...stated, byline }, leftOut });
}

const NO_ARTICLE = {
  code: 'html-no-article',
  message: 'no article was found on this page',
  hint: 'the page may load its text with a script: save it from the browser when it is shown, or copy the text into a .txt file',
};

/** An element with the class of a furniture that holds most of the article is no furniture. */
const MOST_OF_ARTICLE = 0.5;

function isMostOf(
  element: ArticleRoot['element'],
  { element: root, measure, areMarksTrue }: ArticleRoot,
): boolean {
  if (!areMarksTrue && measure.prose(element) > 0) return true;
  return element === root || measure.prose(element) > MOST_OF_ARTICLE * measure.prose(root);
}

function titleBlock(title: PageTitle | undefined): Block[] {
  return title ? [{ role: 'title', text: title.text }] : [];
}

/** Paragraphs at the start in which a page repeats its title. */
const TITLE_PLACES = 3;

function withoutTitle(blocks: readonly PageBlock[], title: PageTitle | undefined): PageBlock[] {
  if (!title) return [...blocks];
  return blocks.filter(
    ({ role, text, element }, at) =>
      element !== title.element &&
      !(
        (role === 'heading' || at < TITLE_PLACES || holds(element, title.element)) &&
        isSameText(text, title.text)
      ),
  );
}

function holds({ start, end }: HtmlElement, inner: HtmlElement | undefined): boolean {
  return inner !== undefined && inner.start >= start && inner.start < end;
}

/** The name under the text, where the page says nowhere else who wrote it. */
function closingByline(blocks: readonly Block[]): string | undefined {
  const named = blocks
    .slice(-CLOSING_BLOCKS)
    .find(block => block.role === 'furniture' && block.reason === 'byline');
  const name = named && tidyByline(headOf(named.text, 2 * LONGEST_CLOSING));
  return name === undefined || name === '' || /\d|@/.test(name) || name.length > LONGEST_CLOSING
    ? undefined
    : name;
}

/** How far from the end the name of the author is looked for (boxes of links follow it), and its longest, in UTF-16 units. */
const CLOSING_BLOCKS = 20;
const LONGEST_CLOSING = 60;

function isBlockJudged(judged: Judged | undefined): boolean {
  return judged !== undefined && 'block' in judged;
}

/** Shortest paragraph that makes an article of a page on which none was found by name or by Readability. */
const SHORTEST_TEXT = 25;

function hasText(blocks: readonly Block[], { found }: ArticleRoot): boolean {
  const texts = blocks.filter(({ role }) => role === 'text' || role === 'item');
  return texts.some(({ text }) => /\p{L}/u.test(text) && (found !== 'page' || text.length >= SHORTEST_TEXT));
}

function leftOutOf(judged: readonly Judged[]): LeftOut[] {
  return judged.flatMap(item =>
    'leftOut' in item ? [{ reason: item.leftOut, text: headOf(item.text, HEAD_LENGTH) }] : [],
  );
}
