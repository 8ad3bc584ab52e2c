import type { HeadlineRules } from '../lang/headline-rules.ts';
import type { HeadlineWord } from './headline-places.ts';

/**
 * A lead may begin with what somebody said:
 *
 *     Villagers return after flood “The house is gone, but we are here,” Mrs Tran said.
 *                                  ▲ quoted, begins with a capital, ends with a mark as speech does
 *
 * In a sentence a quotation stands behind the verb that brings it (“he shouted”), a name of it (“a banner reading”) or a colon.
 */

/** A headline has so many words at least, and so many a sentence that is quoted. */
const HEAD_MIN = 3;
const QUOTATION_MIN = 4;
/** What brings a quotation stands in so many words before it. */
const BRINGS_WITHIN = 4;
const OPENING = /^[ \t\u00A0]+["“«]$/;
const CLOSING = /["”»]/u;
/** Speech ends with its own stop or comma, or with one behind the closing quote; a question in a name goes on in small letters. */
const ENDS_AS_SPEECH = /^(?:[,.]["”»]|[?!…]["”»](?=\s*(?:$|[,.\p{Lu}]))|.["”»],)/u;
/** Longer than most quotations, in UTF-16 units: so far the closing quote is looked for. */
const QUOTATION_MAX = 600;

/** Returns the offset of the quotation mark with which a sentence begins behind a headline, in a paragraph's first sentence. */
export function findQuotationBehind(
  text: string,
  words: readonly HeadlineWord[],
  rules: HeadlineRules,
): number | undefined {
  const at = words
    .slice(0, rules.lengths.long + 1)
    .findIndex((word, i) => i > 0 && OPENING.test(text.slice(words[i - 1]?.end, word.start)));
  const first = words[at];
  if (!first?.isCapital || at < HEAD_MIN || mayBringQuotation(words.slice(0, at), rules)) return undefined;
  const rest = text.slice(first.start, first.start + QUOTATION_MAX);
  const closes = rest.search(CLOSING);
  if (closes < 0 || !ENDS_AS_SPEECH.test(rest.slice(closes - 1))) return undefined;
  const isLong = (words[at + QUOTATION_MIN - 1]?.end ?? Number.POSITIVE_INFINITY) <= first.start + closes;
  return isLong ? first.start - 1 : undefined;
}

function mayBringQuotation(head: readonly HeadlineWord[], rules: HeadlineRules): boolean {
  return (
    bringsQuotation(head, rules) || head.some(({ key, gap }) => gap === 'colon' || rules.leftOut.has(key))
  );
}

/** True when the end of `head` brings a quotation: it cannot end there, or a verb of speaking or a kind of named thing stands near. */
export function bringsQuotation(head: readonly HeadlineWord[], rules: HeadlineRules): boolean {
  const last = head.at(-1)?.key ?? '';
  const phrase = `${head.at(-2)?.key} ${last}`;
  if (rules.neverLast.has(last)) return true;
  if ([last, phrase].some(key => rules.beforeNames.has(key) || rules.needsMore(key))) return true;
  return head.slice(-BRINGS_WITHIN).some(({ key }) => rules.bringsSpeech.has(key));
}
