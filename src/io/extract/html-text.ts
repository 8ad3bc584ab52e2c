import { isBlock, isHidden } from './html-element.ts';
import type { HtmlElement } from './html-tree.ts';

/**
 * Characters that a browser shows nothing for: controls, marks of direction and of no width. U+200D is kept, because it
 * joins emoji.
 */
const WITHOUT_WIDTH =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]+/g;
const WHITE_SPACE = /[\s\u0085]+/g;

/** Returns `raw` as one line of NFC text: white space squeezed and trimmed, characters without width taken out. */
export function tidyText(raw: string): string {
  return raw.replace(WITHOUT_WIDTH, '').replace(WHITE_SPACE, ' ').trim().normalize('NFC');
}

/** Returns the first `length` UTF-16 units of `text` at most; never half a character. */
export function headOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const isPairCut = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, isPairCut ? length - 1 : length).trimEnd();
}

/**
 * Returns the visible text of `element` as one line, its blocks (and with `partLinks` its links) parted by spaces; stops soon
 * after `limit` units.
 */
export function textOf(
  element: HtmlElement,
  limit = 10_000,
  { partLinks = false }: { readonly partLinks?: boolean } = {},
): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (inner: HtmlElement): void => {
    for (const child of inner.children) {
      if (length > limit) return;
      if (typeof child === 'string') {
        const part = child.slice(0, limit);
        parts.push(part);
        length += part.trim().length;
        continue;
      }
      if (isHidden(child) || child.name === 'script') continue;
      const isApart = child.name === 'br' || isBlock(child) || (partLinks && child.name === 'a');
      if (isApart) parts.push(' ');
      visit(child);
      if (isApart) parts.push(' ');
    }
  };
  visit(element);
  return tidyText(parts.join(''));
}

/** Returns whether `text` ends as a sentence does: with a stop, maybe inside quotes or brackets. */
export function endsWithStop(text: string): boolean {
  return /[.!?…:;]["”’»'）)\]]{0,3}$/u.test(text);
}

/** Returns whether two texts are the same but for case, white space and punctuation. */
export function isSameText(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Returns the letters and digits of `text` in small letters: what two renderings of one text share. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
