import type { HeadlineRules } from '../lang/headline-rules.ts';
import {
  type BeforePlace,
  beforePlace,
  hasVerb,
  isEveryday,
  isInTitleCase,
  isInVocabulary,
  repeatsName,
  verbAfter,
} from './headline-evidence.ts';
import type { ParagraphWords } from './headline-paragraph.ts';
import type { HeadlineWord } from './headline-places.ts';

/** A sentence that may hold borders without a stop. */
export type HeadlineSentence = {
  readonly words: readonly HeadlineWord[];
  /** True when it begins its paragraph. */
  readonly isFirst: boolean;
  readonly endsWithStop: boolean;
  readonly paragraph: ParagraphWords;
};

/**
 * A place where a headline may end. The head is what stands between the last border and the place, the tail what stands behind:
 *
 *     Rescuers reach village after landslide The army said on Monday …
 *     └──────────────── head ──────────────┘ └───── tail ──────────
 */
export type HeadlineView = {
  readonly sentence: HeadlineSentence;
  readonly rules: HeadlineRules;
  readonly at: number;
  readonly word: HeadlineWord;
  readonly next: HeadlineWord | undefined;
  readonly before: BeforePlace;
  readonly head: readonly HeadlineWord[];
  readonly tail: readonly HeadlineWord[];
  /** Which of a language's two sets of weights the place is judged by. */
  readonly kind: 'word' | 'name';
  /** True when a small letter follows, or a comma behind a grammatical word: "However, Americans". */
  readonly goesSmall: boolean;
  readonly isOpener: boolean;
  readonly isListed: boolean;
  readonly isKnown: boolean;
  readonly isTitleCase: boolean;
  /** True where a foreign name ends and a native word begins, which can be told where words are syllables. */
  readonly isNewLanguage: boolean;
  /** True when the head begins the paragraph. */
  readonly isHeading: boolean;
  readonly hasHeadVerb: boolean;
  readonly hasVerbSoon: boolean;
  /** How many words of the head are such as headlines leave out. */
  readonly leftOut: number;
  /** True when a name of the head comes again soon behind the place. */
  readonly isNamedAgain: boolean;
  /** True when head and tail begin with the same two words. */
  readonly isSaidAgain: boolean;
};

const TAIL_WITHIN = 30;
/** So far behind a place its sentence's verb stands, if it is the subject that begins there, in words. */
const SOON = 7;
/** So far behind a place the name of the headline comes again, with office and first name before it, in words. */
const NAME_WITHIN = 6;
/** From so many words on capitals show that a headline is set in them. */
const TITLE_CASE_FROM = 4;
/** So many articles and auxiliaries show that the head is no headline but the start of a sentence. */
const PROSE_FROM = 3;

/** Returns what is to be seen at the place before word `at`, with the head from word `headStart`. */
export function viewPlace(
  sentence: HeadlineSentence,
  headStart: number,
  at: number,
  rules: HeadlineRules,
): HeadlineView {
  const { words } = sentence;
  const word = words[at] as HeadlineWord;
  const next = words[at + 1];
  const head = words.slice(headStart, at);
  const before = beforePlace(words, at, rules);
  const isOpener = rules.isOpener(word.key);
  const isSmall = next !== undefined && !next.isCapital && next.gap === 'space';
  const isNewLanguage =
    rules.namesAreSyllables &&
    !rules.looksEveryday(words[at - 1]?.key ?? '') &&
    rules.looksEveryday(word.key);
  const isTitleCase = head.length >= TITLE_CASE_FROM && isInTitleCase(head, rules);
  const mayBeNamed = !before.isCapital || isTitleCase || isNewLanguage;
  return {
    sentence,
    rules,
    at,
    word,
    next,
    before,
    head,
    tail: words.slice(at, at + TAIL_WITHIN),
    kind: kindOfPlace(words, at, rules),
    goesSmall: isSmall || (isOpener && next?.gap === 'comma'),
    isOpener,
    isListed: isEveryday(words, at, rules),
    isKnown: isInVocabulary(words, at, rules),
    isTitleCase,
    isNewLanguage,
    isHeading: sentence.isFirst && headStart === 0,
    hasHeadVerb: hasVerb(head.slice(0, -1), 0, rules),
    hasVerbSoon: verbAfter(words, at, rules) <= SOON,
    leftOut: head.filter(({ key }) => rules.leftOut.has(key)).length,
    isNamedAgain: mayBeNamed && repeatsName(head, words.slice(at, at + NAME_WITHIN)),
    isSaidAgain: head[0]?.key === word.key && head[1]?.key === next?.key,
  };
}

/** Why no headline ends at a place: something leads to a name; a verb or a figure to what follows; a name goes on; it is no headline. */
export type RuledOut = 'led' | 'verb' | 'figure' | 'name' | 'prose';

/** True where no headline ends: a name goes on, or a verb, a figure or a calling leads to what follows. */
export function isRuledOut(view: HeadlineView): boolean {
  return ruledOutBy(view) !== undefined;
}

/** Returns the first reason why no headline ends at the place of `view`, if there is one. */
export function ruledOutBy(view: HeadlineView): RuledOut | undefined {
  const { before, isOpener, isListed, isSaidAgain, rules } = view;
  if (isLedTo(view)) return 'led';
  if (isOpener) return undefined;
  if (before.isVerb || before.leadsToClause) return 'verb';
  if (before.isFigure && !isSaidAgain) return 'figure';
  const mayEndName =
    view.isNewLanguage ||
    isSaidAgain ||
    (before.isWholeName && view.hasHeadVerb) ||
    (view.isTitleCase && before.isKnown);
  if (before.isCapital && !mayEndName) return 'name';
  const isProse = view.leftOut >= PROSE_FROM || rules.leftOut.has(view.head[0]?.key ?? '');
  return !isListed && isProse ? 'prose' : undefined;
}

// "novelist Emmanuel Carrère", "the musical The Book of Mormon". A name of the headline may stand behind its last word, too.
function isLedTo({
  before,
  isOpener,
  isListed,
  goesSmall,
  kind,
  isNamedAgain,
  leftOut,
}: HeadlineView): boolean {
  if (isOpener ? !before.leadsToWork : !before.leadsToName) return false;
  if (kind === 'name' && isNamedAgain && leftOut === 0 && !before.isCapital) return false;
  return before.isCapitalPair || !goesSmall || !(isOpener || isListed);
}

function kindOfPlace(words: readonly HeadlineWord[], at: number, rules: HeadlineRules): 'word' | 'name' {
  const { key } = words[at] as HeadlineWord;
  if (rules.isOpener(key) || isEveryday(words, at, rules)) return 'word';
  const next = words[at + 1];
  if (rules.oftenCapital.has(key) || rules.oftenCapital.has(`${key} ${next?.key}`)) return 'name';
  if (isInVocabulary(words, at, rules)) return 'word';
  const isAlone = next !== undefined && !next.isCapital && next.gap === 'space';
  return isAlone && !rules.namesAreSyllables && rules.looksEveryday(key) ? 'word' : 'name';
}
