import type { HeadlineRules } from '../lang/headline-rules.ts';
import type { StopRules } from '../lang/stop-rules.ts';
import { featuresOf } from './headline-features.ts';
import { createParagraphWords } from './headline-paragraph.ts';
import { isPlace, readHeadlineWords } from './headline-places.ts';
import { findQuotationBehind } from './headline-quotes.ts';
import { type HeadlineSentence, type HeadlineView, isRuledOut, viewPlace } from './headline-view.ts';

/**
 * A headline that was glued to the text behind it ends without a stop, and so does a line that lost its stop in a copy:
 *
 *     Giá vàng lập đỉnh mới Các tiệm vàng ở Hà Nội đông khách từ sáng.
 *                           ▲ a word with a capital that it has no other reason for
 *
 * Every capital behind a space is a possible border. How likely it is one is told by a logistic regression on what stands before
 * and behind it (headline-features.ts), with weights fitted by scripts/fit-headlines.ts. Of likely places near each other the
 * likeliest is taken; what follows is judged anew, with its head from there. As a head has a greatest length, the cost is that of
 * reading the words.
 */

/** Of likely places that are nearer to each other only one is a border, in words. */
const RIVALS_WITHIN = 6;
const INNER_CAPITAL = /[^\s.?!…,:;][ \t\u00A0]+["“«]?\p{Lu}/u;
const STOP_AT_END = /[.?!…]["”’'»)\s]*$/u;
/** Longer than the marks that close with a stop, in UTF-16 units. */
const MARKS_AT_END = 8;

/** Finds the borders without a stop in the sentences of one paragraph. */
export type MissingStopFinder = (start: number, end: number) => number[];

/**
 * Returns a finder for the paragraph `text`: of a sentence `[start, end)` it returns the offsets at which another begins though
 * no stop ends the one before, in order.
 */
export function createMissingStopFinder(text: string, { headlines: rules }: StopRules): MissingStopFinder {
  const paragraph = createParagraphWords(text, rules.namesAreSyllables);
  const firstAt = text.search(/\S/u);
  return (start, end) => {
    if (!INNER_CAPITAL.test(text.slice(start, end))) return [];
    const sentence: HeadlineSentence = {
      words: readHeadlineWords(text, start, end),
      paragraph,
      isFirst: start <= firstAt,
      endsWithStop: endsWithStop(text, start, end),
    };
    const quotedAt = sentence.isFirst ? findQuotationBehind(text, sentence.words, rules) : undefined;
    const borders = findBorders(sentence, rules);
    return quotedAt === undefined ? borders : [...borders.filter(at => at < quotedAt), quotedAt];
  };
}

/** True when the sentence `[start, end)` of `text` ends with a stop, whatever closes with it. */
export function endsWithStop(text: string, start: number, end: number): boolean {
  return STOP_AT_END.test(text.slice(Math.max(start, end - MARKS_AT_END), end));
}

function findBorders(sentence: HeadlineSentence, rules: HeadlineRules): number[] {
  const { words } = sentence;
  const found: number[] = [];
  let headStart = 0;
  for (let at = 1; at < words.length; at++) {
    const own = likelihood(sentence, headStart, at, rules);
    if (own < rules.likely) continue;
    let best = at;
    let most = own;
    for (let rival = at + 1; rival < at + RIVALS_WITHIN; rival++) {
      const its = likelihood(sentence, headStart, rival, rules);
      if (its > most) [best, most] = [rival, its];
    }
    found.push(words[best]?.start ?? 0);
    headStart = best;
    at = best;
  }
  return found;
}

function likelihood(sentence: HeadlineSentence, headStart: number, at: number, rules: HeadlineRules): number {
  if (!isPlace(sentence.words, headStart, at, rules)) return 0;
  const view = viewPlace(sentence, headStart, at, rules);
  if (isRuledOut(view)) return 0;
  return 1 / (1 + Math.exp(-logOddsOfPlace(view)));
}

/** Returns the log odds that a sentence begins at the place of `view`, leaving aside what rules one out. */
export function logOddsOfPlace(view: HeadlineView): number {
  const weights = view.rules.weights[view.kind];
  let sum = 0;
  for (const [i, feature] of featuresOf(view).entries()) sum += feature * (weights[i] ?? 0);
  return sum;
}
