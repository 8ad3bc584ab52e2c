import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import { isBlock, isHidden } from './html-element.ts';
import { markOf, markOfInline } from './html-furniture.ts';
import { LINE_BREAK, type Line, partLines, type Run } from './html-lines.ts';
import { isLink } from './html-measure.ts';
import { rowsOf, tableKind } from './html-tables.ts';
import { textOf, tidyText } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** One paragraph as the page shows it, before it is judged. */
export type PageBlock = {
  readonly role: 'heading' | 'text' | 'item';
  readonly text: string;
  /** Why the elements around it say that it is furniture. */
  readonly reason: FurnitureReason | undefined;
  /** The block element that it stands in. */
  readonly element: HtmlElement;
  /** The part of its letters that stands in links, 0 to 1. */
  readonly linked: number;
  readonly isBold: boolean;
  /** In italics or small letters. */
  readonly isSlight: boolean;
  readonly isRight: boolean;
};

type Context = {
  readonly element: HtmlElement;
  readonly role: PageBlock['role'];
  readonly reason: FurnitureReason | undefined;
  readonly isLink: boolean;
  readonly isBold: boolean;
  readonly isSlight: boolean;
  readonly isRight: boolean;
  /** Why the inline element says that its text is furniture. */
  readonly mark: FurnitureReason | undefined;
};

type State = {
  readonly blocks: PageBlock[];
  readonly runs: Run[];
  readonly ignoresMark: (element: HtmlElement) => boolean;
};

const HEADING = /^h[1-6]$/;
const BOLD = new Set(['b', 'strong']);
const SLIGHT = new Set(['i', 'em', 'small']);
const SLIGHT_CLASS = /(?:^|\s)(?:text-(?:xs|sm)|italic|has-small-font-size|small)(?:\s|$)/;
const WITHOUT_TEXT = new Set(['head', 'title', 'script']);
const BOLD_STYLE = /font-weight\s{0,5}:\s{0,5}(?:bold|[6-9]00)/i;
const RIGHT_STYLE = /text-align\s{0,5}:\s{0,5}(?:right|end)/i;
const RIGHT_CLASS = /(?:^|\s)(?:text-right|align-right|right|author_mail|p?author)(?:\s|$)/i;

/**
 * Returns the paragraphs in `root` in reading order. Inline elements neither part nor join words; what stands in an element
 * that is marked as furniture has the reason, but for elements for which `ignoresMark` holds.
 */
export function blocksIn(
  root: HtmlElement,
  ignoresMark: (element: HtmlElement) => boolean = () => false,
): PageBlock[] {
  const state: State = { blocks: [], runs: [], ignoresMark };
  if (isHidden(root)) return [];
  const top: Context = {
    element: root,
    role: 'text',
    reason: undefined,
    isLink: isLink(root),
    isBold: false,
    isSlight: false,
    isRight: false,
    mark: undefined,
  };
  const context = blockContext(root, top, state);
  walk(root, context, state);
  flush(context, state);
  return state.blocks;
}

function walk(element: HtmlElement, context: Context, state: State): void {
  let before: HtmlElement | string | undefined;
  for (const child of element.children) {
    if (typeof child === 'string') {
      state.runs.push(runOf(child, context));
    } else if (!isHidden(child) && !WITHOUT_TEXT.has(child.name)) {
      if (isGlued(before, child, state)) state.runs.push(runOf(' ', context));
      walkElement(child, context, state);
    }
    before = child;
  }
}

function walkElement(element: HtmlElement, context: Context, state: State): void {
  if (element.name === 'br') {
    state.runs.push(LINE_BREAK);
    return;
  }
  if (!isBlock(element) && !isSpeaker(element)) {
    walkInline(element, context, state);
    return;
  }
  flush(context, state);
  const inner = blockContext(element, context, state);
  if (element.name === 'table') walkTable(element, inner, state);
  else walk(element, inner, state);
  flush(inner, state);
}

/** The name of who is quoted, at the end of a quote: browsers show it in the same line, style sheets below. */
function isSpeaker({ name, parent, end }: HtmlElement): boolean {
  return name === 'cite' && parent?.name === 'blockquote' && parent.end === end;
}

function walkTable(table: HtmlElement, context: Context, state: State): void {
  const kind = tableKind(table);
  if (kind === 'data') {
    for (const row of rowsOf(table))
      addBlock({ ...row, isBold: false, isSlight: false, mark: undefined }, context, state);
    return;
  }
  walk(table, kind === 'caption' ? { ...context, reason: context.reason ?? 'caption' } : context, state);
}

function walkInline(element: HtmlElement, context: Context, state: State): void {
  const style = element.attributes.get('style') ?? '';
  const inner: Context = {
    ...context,
    isLink: context.isLink || isLink(element),
    isBold: context.isBold || BOLD.has(element.name) || BOLD_STYLE.test(style),
    isSlight: context.isSlight || SLIGHT.has(element.name) || element.attributes.get('size') === '1',
    mark: context.mark ?? inlineMark(element, state),
  };
  const raised = element.name === 'sup' ? raisedUnit(element, state.runs.at(-1)?.text ?? '') : undefined;
  if (raised !== undefined) {
    state.runs.push(runOf(raised, inner));
    return;
  }
  walk(element, inner, state);
  // The style sheet of the site draws the dash between the place and the text, where the text has none.
  if (element.attributes.get('class') === 'location-stamp' && !/[-–—]\s?$/.test(textOf(element)))
    state.runs.push({ text: ' - ', isLink: false, isBold: context.isBold });
}

function runOf(text: string, { isLink, isBold, isSlight, mark }: Context): Run {
  return { text, isLink, isBold, isSlight, mark };
}

function inlineMark(element: HtmlElement, { ignoresMark }: State): FurnitureReason | undefined {
  return ignoresMark(element) ? undefined : markOfInline(element);
}

/** Elements that style sheets set apart from their neighbours; others, such as <b>, stand in the middle of words. */
const SET_APART = new Set(['a', 'span', 'small', 'label', 'time', 'cite']);
/** A piece of text that ends as a word or sentence does; two words at least, for initials are parted from their names. */
const ENDS_WORD = /\s\S*[\p{Ll}\p{N}.!?”")]$/u;

/** Whether a style sheet alone parts two elements that touch: “…at the portImage: Hau Tran”. */
function isGlued(before: HtmlElement | string | undefined, element: HtmlElement, { runs }: State): boolean {
  if (typeof before !== 'object' || !SET_APART.has(before.name) || !SET_APART.has(element.name)) return false;
  const last = runs.at(-1)?.text ?? '';
  return ENDS_WORD.test(last.slice(-40)) && /^[\p{Lu}\p{N}]/u.test(textOf(element, 2));
}

/** The square and cubic signs of areas and volumes: `m<sup>2</sup>` is m². Other raised text stays as it is. */
function raisedUnit(element: HtmlElement, before: string): string | undefined {
  const text = tidyText(element.children.filter(child => typeof child === 'string').join(''));
  if ((text !== '2' && text !== '3') || element.children.length !== 1) return undefined;
  if (!/(?<!\p{L})(?:[kcmd]?m|km|dặm|ft|mi)\s?$/iu.test(before.slice(-8))) return undefined;
  return text === '2' ? '²' : '³';
}

function blockContext(element: HtmlElement, above: Context, state: State): Context {
  const { attributes, name } = element;
  const style = attributes.get('style') ?? '';
  const align = attributes.get('align') ?? '';
  return {
    element,
    role: roleOf(name, above.role),
    reason: innerReason(above.reason, element, state),
    isLink: above.isLink,
    isBold: above.isBold || BOLD_STYLE.test(style),
    isSlight: above.isSlight || SLIGHT_CLASS.test(attributes.get('class') ?? ''),
    mark: undefined,
    isRight:
      above.isRight ||
      align === 'right' ||
      RIGHT_STYLE.test(style) ||
      RIGHT_CLASS.test(attributes.get('class') ?? ''),
  };
}

/** The outer element says it, but a time in a byline is a time. */
function innerReason(
  outer: FurnitureReason | undefined,
  element: HtmlElement,
  state: State,
): FurnitureReason | undefined {
  if (outer !== undefined && outer !== 'byline') return outer;
  const own = reasonOf(element, state);
  return outer === 'byline' && own !== 'timestamp' ? outer : own;
}

function roleOf(name: string, above: PageBlock['role']): PageBlock['role'] {
  if (HEADING.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  return above;
}

function reasonOf(element: HtmlElement, state: State): FurnitureReason | undefined {
  if (state.ignoresMark(element)) return undefined;
  if (element.name === 'figure') return isQuoteFigure(element) ? undefined : 'caption';
  return markOf(element);
}

function isQuoteFigure(figure: HtmlElement): boolean {
  return figure.children.some(
    child => typeof child !== 'string' && (child.name === 'blockquote' || child.name === 'table'),
  );
}

function flush(context: Context, state: State): void {
  if (state.runs.length === 0) return;
  for (const line of partLines(state.runs.splice(0))) addBlock(line, context, state);
}

function addBlock(line: Line, { element, role, reason, isRight }: Context, state: State): void {
  state.blocks.push({
    role,
    text: line.text,
    reason: reason ?? line.mark,
    element,
    linked: line.linked,
    isBold: line.isBold,
    isSlight: line.isSlight,
    isRight,
  });
}
