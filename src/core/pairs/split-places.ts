import { type Lang, rulesOf } from '../lang/language.ts';
import { featuresOf } from '../segment/headline-features.ts';
import { createParagraphWords } from '../segment/headline-paragraph.ts';
import { isPlace, readHeadlineWords } from '../segment/headline-places.ts';
import { type HeadlineSentence, isRuledOut, viewPlace } from '../segment/headline-view.ts';
import { endsWithStop } from '../segment/missing-stops.ts';
import { isBetweenCharacters } from './border-rules.ts';

/** A word begins behind a space, or where the space behind a stop is missing: "rất đông.Mai mưa". */
const WORD_START = /(?<=^|\s)\S|(?<=\p{Ll}[.?!…]["”’»)]{0,3})\p{Lu}/gu;

/**
 * Returns where a border may be put in `text`, the text of a sentence: the UTF-16 offsets at which its words begin, ascending,
 * without those that would leave a piece without a letter or digit.
 */
export function splitPlaces(text: string): number[] {
  const first = text.search(/[\p{L}\p{N}]/u);
  const last = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  return Array.from(text.matchAll(WORD_START), ({ index }) => index).filter(
    // A space or a stop binds to a mark behind it and to nothing before it: no more needs to be looked at.
    at => at > first && at <= last && isBetweenCharacters(text.slice(at - 1, at + 2), 1),
  );
}

/** What stands before a border and behind it, and how much it speaks for one, 0 to 1. */
type Sign = { readonly before: RegExp; readonly behind: RegExp; readonly weight: number };

const CAPITAL = /^["“‘«([]*\p{Lu}/u;
const ANYTHING = /^/u;

// The first that fits counts. The order is that of likelihood: stops, closing quotes, semicolons, colons, dashes, capitals.
const SIGNS: readonly Sign[] = [
  { before: /\p{Ll}\p{M}*\d*[.?!…]+["”’»)\]]*\s*$/u, behind: CAPITAL, weight: 1 },
  { before: /[?!…]["”’»)\]]*\s*$/u, behind: CAPITAL, weight: 0.9 },
  { before: /["”’»]\s*$/u, behind: CAPITAL, weight: 0.8 },
  { before: /;\s*$/u, behind: ANYTHING, weight: 0.7 },
  { before: /[.?!…]["”’»)\]]*\s*$/u, behind: ANYTHING, weight: 0.4 },
  { before: /["”’»]\s*$/u, behind: ANYTHING, weight: 0.3 },
  { before: /:\s*$/u, behind: ANYTHING, weight: 0.25 },
  { before: /\s[-–—]\s*$/u, behind: ANYTHING, weight: 0.2 },
  { before: /\p{Ll}\p{M}*\s*$/u, behind: CAPITAL, weight: 0.1 },
];

/** No more than this is looked at before a place and behind it, in UTF-16 units: longer than the marks that stand there. */
const NEAR = 12;
/**
 * Where the model of headlines was sure the splitter has cut already. Of what is left a place with a fifth of full likelihood is
 * as good as one behind a stop: of the held-out borders that the splitter misses 32 of 52 are found so, and 23 without the model.
 */
const HEADLINE_WEIGHT = 5;
/** Of places that are alike the one nearer to the middle is taken; this is less than any two signs differ by. */
const MIDDLE_WEIGHT = 0.04;

/** Returns the likeliest of {@link splitPlaces} in a sentence of `lang`; undefined when there is none. */
export function bestSplitPlace(text: string, lang: Lang): number | undefined {
  const likelihoods = headlineEnds(text, lang);
  const half = text.length / 2;
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of splitPlaces(text)) {
    const likelihood = Math.min(1, HEADLINE_WEIGHT * (likelihoods.get(at) ?? 0));
    const middle = 1 - Math.abs(at - half) / half;
    const weight = Math.max(signAt(text, at), likelihood) + MIDDLE_WEIGHT * middle;
    if (weight > most) [best, most] = [at, weight];
  }
  return best;
}

function signAt(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(at, at + NEAR);
  return SIGNS.find(sign => sign.before.test(before) && sign.behind.test(behind))?.weight ?? 0;
}

// How likely a headline ends before each capital, by segment/missing-stops.ts; only where it may at all.
function headlineEnds(text: string, lang: Lang): ReadonlyMap<number, number> {
  const { headlines: rules } = rulesOf(lang);
  const words = readHeadlineWords(text, 0, text.length);
  const sentence: HeadlineSentence = {
    words,
    paragraph: createParagraphWords(text, rules.namesAreSyllables),
    isFirst: true,
    endsWithStop: endsWithStop(text, 0, text.length),
  };
  const likelihoods = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    if (!isPlace(words, 0, at, rules)) continue;
    const view = viewPlace(sentence, 0, at, rules);
    if (isRuledOut(view)) continue;
    const weights = rules.weights[view.kind];
    const sum = featuresOf(view).reduce((total, feature, i) => total + feature * (weights[i] ?? 0), 0);
    likelihoods.set(word.start, 1 / (1 + Math.exp(-sum)));
  }
  return likelihoods;
}
