import type { HeadlineRules } from '../lang/headline-rules.ts';
import type { StopRules } from '../lang/stop-rules.ts';
import type { Span } from '../text/span.ts';
import { nameRun } from './headline-evidence.ts';
import { createParagraphWords } from './headline-paragraph.ts';
import { type HeadlineWord, isPlace, readHeadlineWords } from './headline-places.ts';
import { bringsQuotation } from './headline-quotes.ts';
import {
  type HeadlineSentence,
  type HeadlineView,
  type RuledOut,
  ruledOutBy,
  viewPlace,
} from './headline-view.ts';
import { endsWithStop, logOddsOfPlace } from './missing-stops.ts';

/**
 * A place inside a sentence where another may begin, though its own words do not say so clearly enough:
 *
 *     Verstappen wins in Suzuka Max Verstappen said the car had never felt better.
 *                               ▲ a headline may end here, or a name go on
 *
 * Whoever knows more, as who sees the same news in the other language, may make a border of it.
 */
export type SoftBorder = {
  /** Where the second sentence would begin, as a UTF-16 offset into the sentence. */
  readonly at: number;
  /** Log odds of a border, by the words before and behind it. */
  readonly logOdds: number;
  /** What speaks against it beside its log odds. */
  readonly against: readonly AgainstBorder[];
};

/**
 * What speaks against a border: what rules one out, a relative clause behind the name there ("the dock worker ⏎ Tran Minh, who"),
 * a quotation behind it, or no stop where the second sentence would end.
 */
export type AgainstBorder = Exclude<RuledOut, 'verb'> | 'relative' | 'quote' | 'bare';

/** A border less likely than this by its words is none whatever else is known, in log odds. */
const LEAST_LOG_ODDS = -10;
/** So many places of a sentence are kept, the likeliest: more are a list of names, and each has to be looked at. */
const MOST_KEPT = 4;
/** The first sentence has so many words at least, and so many the second. */
const HEAD_MIN = 2;
const TAIL_MIN = 3;
/** What opens a quotation behind a space. */
const OPENING = /^[ \t\u00A0]+["“«‘']$/;

/** Finds the soft borders of a sentence of one paragraph, in order. */
export type SoftBorderFinder = (sentence: Span) => SoftBorder[];

/** Returns a finder for the paragraph `text`, whose sentences are split already. */
export function createSoftBorderFinder(text: string, { headlines: rules }: StopRules): SoftBorderFinder {
  const paragraph = createParagraphWords(text, rules.namesAreSyllables);
  const firstAt = text.search(/\S/u);
  return ({ start, end }) => {
    const sentence: HeadlineSentence = {
      words: readHeadlineWords(text, start, end),
      paragraph,
      isFirst: start <= firstAt,
      endsWithStop: endsWithStop(text, start, end),
    };
    return findPlaces(text, sentence, rules)
      .sort((a, b) => b.logOdds - a.logOdds || a.at - b.at)
      .slice(0, MOST_KEPT)
      .map(border => ({ ...border, at: border.at - start }))
      .sort((a, b) => a.at - b.at);
  };
}

function findPlaces(text: string, sentence: HeadlineSentence, rules: HeadlineRules): SoftBorder[] {
  const { words } = sentence;
  const found: SoftBorder[] = [];
  for (let at = HEAD_MIN; at < Math.min(words.length, rules.lengths.most + 1); at++) {
    const opensQuote = isBeforeQuote(text, words, at, rules);
    if (!opensQuote && !isPlace(words, 0, at, rules)) continue;
    const view = viewPlace(sentence, 0, at, rules);
    const logOdds = logOddsOfPlace(view);
    if (logOdds < LEAST_LOG_ODDS) continue;
    const ruledOut = ruledOutBy(view);
    // Behind a verb that needs more nothing ends, whatever else is known.
    if (ruledOut === 'verb') continue;
    const against: AgainstBorder[] = ruledOut ? [ruledOut] : [];
    if (isRelative(view)) against.push('relative');
    if (opensQuote) against.push('quote');
    if (!sentence.endsWithStop) against.push('bare');
    const start = (words[at]?.start ?? 0) - (opensQuote ? 1 : 0);
    found.push({ at: start, logOdds, against });
  }
  return found;
}

function isBeforeQuote(
  text: string,
  words: readonly HeadlineWord[],
  at: number,
  rules: HeadlineRules,
): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word?.isCapital || !before || before.isInside || words.length - at < TAIL_MIN) return false;
  return OPENING.test(text.slice(before.end, word.start)) && !bringsQuotation(words.slice(0, at), rules);
}

function isRelative({ sentence, at, rules }: HeadlineView): boolean {
  const behind = sentence.words[nameRun(sentence.words, at)];
  return behind?.gap === 'comma' && rules.relatives.has(behind.key);
}
