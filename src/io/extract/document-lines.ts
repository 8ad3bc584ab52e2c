import { endsWithStop } from './html-text.ts';

const STARTS_SMALL = /^["“‘«'(]?\p{Ll}/u;
/** A line that begins like this is an item of a list, in small letters or not. */
const ITEM = /^(?:[-*•–—+]|\d{1,3}[.)]|[a-zđ][.)])\s/u;

/** Returns whether `next` continues the sentence that the line `last` has not ended; both without white space around them. */
export function goesOn(last: string, next: string): boolean {
  return !endsWithStop(last) && STARTS_SMALL.test(next) && !ITEM.test(next) && !ITEM.test(last);
}
