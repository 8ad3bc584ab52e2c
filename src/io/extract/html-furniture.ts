import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import { classWords, isBlock } from './html-element.ts';
import { tableKind } from './html-tables.ts';
import { textOf } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** A reason, the words of classes and ids that speak for it, and how long the text of such an element may be. */
type Mark = { readonly reason: FurnitureReason; readonly words: RegExp; readonly longest?: number };

/** Names, dates and rows of buttons are short; a longer element with such a class holds something else. */
const SHORT = 120;
const LINES = 300;
const BIOGRAPHY = 800;

/** Class names as content systems of the press use them, by their words; the first that fits counts. */
const MARKS: readonly Mark[] = [
  {
    reason: 'comments',
    words: /\b(?:comments?|box ?comment|binh ?luan|disqus|y ?kien|livefyre|coral talk)\b/,
  },
  {
    reason: 'related',
    words:
      /\b(?:related(?:box|news|posts?|articles?|stories|links?)?|relate|relate news|fact ?box|info ?box|at a glance|key ?facts|(?:box ?|tin ?|bai ?)?lien ?quan(?:v?\d)?|read ?more|read ?next|also ?read|more (?:news|stories|on this)|recommend(?:ed|ations?)?|trending|most ?(?:read|viewed|popular)|(?:doc|xem) (?:them|nhieu)|doc ?nhieu|tin (?:moi|khac|nong|noi bat)|cung chuyen muc|see ?also|onward|taboola|outbrain|teasers?|more ?from|up ?next)\b/,
  },
  {
    reason: 'caption',
    words:
      /\b(?:fig ?captions?|captions?|pcaption|img ?caption|cation|chu ?thich|photo ?desc|image ?desc(?:ription)?|picture desc)\b|^image$/,
  },
  { reason: 'credit', words: /\b(?:photo|image|picture|img) ?(?:credit|source|author)\b/, longest: SHORT },
  {
    reason: 'share',
    words:
      /\b(?:shares?|sharing|share ?bar|socials?|add ?this|share ?this|fb ?like|like ?share|zalo share|chia ?se)\b/,
    longest: LINES,
  },
  {
    reason: 'subscribe',
    words:
      /\b(?:news ?letters?|subscribe|subscription|sign ?up|dang ?ky|follow ?us|app ?promo|promo ?app|download ?app|paywall|donat(?:e|ion)|support us)\b/,
  },
  {
    reason: 'tags',
    words:
      /\b(?:tags|tag ?list|tag ?box|hash ?tags?|box ?tags?|key ?words|tu ?khoa|topics ?list|article ?topics)\b/,
    longest: 600,
  },
  {
    reason: 'advertisement',
    words:
      /\b(?:ads?|adv|advert(?:isements?|ising|orial)?|adsbygoogle|banners?|sponsor(?:ed)?|quang ?cao|dfp|gpt|native ?ad|promo(?:tion)?s?)\b/,
  },
  {
    reason: 'byline',
    words: /\b(?:(?:author|writer) ?(?:bios?|box|card|profile|about)|about ?(?:the ?)?authors?)\b/,
    longest: BIOGRAPHY,
  },
  {
    reason: 'byline',
    words: /\b(?:byline|authors?|tac ?gia|but ?danh|writers?|contrib(?:utors?)?)\b/,
    longest: LINES,
  },
  {
    reason: 'timestamp',
    words:
      /\b(?:time ?stamps?|times?|dates?|date ?time|pub ?date|publish(?:ed)?|date ?line|updated|ngay ?dang|thoi ?gian)\b/,
    longest: SHORT,
  },
  { reason: 'reading-time', words: /\b(?:read(?:ing)? ?time|time to read)\b/, longest: SHORT },
  { reason: 'copyright', words: /\b(?:copyright|ban ?quyen|footer|site ?info)\b/ },
  { reason: 'page-header', words: /\b(?:masthead|(?:site|page|top|main) ?header|top ?bar|site ?logo)\b/ },
  {
    reason: 'navigation',
    words:
      /\b(?:bread ?crumbs?|menu|nav|nav ?bar|navigation|pagination|pager|skip (?:link|nav|to)|side ?bar|tool ?bar|cookies?|gdpr|consent|pop ?up|modal|widgets?|search ?(?:box|form|bar)|chuyen muc|back to top|go ?top)\b/,
  },
];

const NAME_REASONS: ReadonlyMap<string, FurnitureReason> = new Map([
  ['nav', 'navigation'],
  ['figcaption', 'caption'],
  ['footer', 'copyright'],
]);
/** https://www.w3.org/TR/wai-aria/#landmark_roles; `complementary` is left out: quotes and boxes of facts have it too. */
const ROLE_REASONS: ReadonlyMap<string, FurnitureReason> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['dialog', 'navigation'],
  ['alertdialog', 'navigation'],
  ['banner', 'page-header'],
  ['contentinfo', 'copyright'],
]);

/** Returns why `element` is furniture, as far as its name, role and classes say; undefined where they say nothing. */
export function markOf(element: HtmlElement): FurnitureReason | undefined {
  const byName = NAME_REASONS.get(element.name) ?? ROLE_REASONS.get(element.attributes.get('role') ?? '');
  if (byName) return byName;
  if (isSmallForm(element) || isFloatedBox(element))
    return element.name === 'form' ? 'navigation' : 'related';
  const only = onlyChildOf(element);
  return markOfClasses(element) ?? (only && !isBlock(only) ? markOfInline(only) : undefined);
}

/** A form of some fields; the one that some systems put around the whole page is none. */
function isSmallForm(element: HtmlElement): boolean {
  return element.name === 'form' && textOf(element, LINES + 1).length <= LINES;
}

/** Longest box of facts in a table that old pages let float beside the text, in UTF-16 units. */
const LONGEST_BOX = 600;

function isFloatedBox(element: HtmlElement): boolean {
  if (element.name !== 'table' || !/^(?:left|right)$/i.test(element.attributes.get('align') ?? ''))
    return false;
  return tableKind(element) === 'layout' && textOf(element, LONGEST_BOX + 1).length <= LONGEST_BOX;
}

/** Returns why text inside the inline `element` is furniture; undefined where it says nothing. */
export function markOfInline(element: HtmlElement): FurnitureReason | undefined {
  if (element.name === 'time') return 'timestamp';
  if (isAuthorElement(element)) return 'byline';
  return markOfClasses(element);
}

function isAuthorElement({ attributes }: HtmlElement): boolean {
  return attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author';
}

function markOfClasses(element: HtmlElement): FurnitureReason | undefined {
  const words = classWords(element);
  if (words === '') return undefined;
  return MARKS.find(mark => mark.words.test(words) && isShortEnough(element, mark))?.reason;
}

function isShortEnough(element: HtmlElement, { reason, longest }: Mark): boolean {
  if (longest === undefined) return true;
  const text = textOf(element, longest + 1);
  return text.length <= longest && (reason !== 'timestamp' || /\d/.test(text));
}

function onlyChildOf(element: HtmlElement): HtmlElement | undefined {
  const [child, ...rest] = element.children.filter(item => typeof item !== 'string' || item.trim() !== '');
  return rest.length === 0 && typeof child === 'object' ? child : undefined;
}
