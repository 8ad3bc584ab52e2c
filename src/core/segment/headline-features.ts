import { hasVerb, nameRun, repeatsOf, shareOfCapitals } from './headline-evidence.ts';
import type { HeadlineView } from './headline-view.ts';

/** A verb, or an article, is looked for in so many words of the tail. */
const TAIL_START = 12;
/** Capitals are counted in so many words. */
const CAPITALS_WITHIN = 4;
/** So many articles and auxiliaries are as many as say anything. */
const LEFT_OUT_MUCH = 3;
/** Tails of fewer words are seldom sentences. */
const VERY_SHORT_TAIL = 5;
const SHORT_TAIL = 8;

const capitalsBefore = ({ head, rules }: HeadlineView): number =>
  shareOfCapitals(head.slice(-CAPITALS_WITHIN), rules);
const capitalsBehind = ({ tail, rules }: HeadlineView): number =>
  shareOfCapitals(tail.slice(1, 1 + CAPITALS_WITHIN), rules);
const isAdverbial = ({ head, rules }: HeadlineView): boolean =>
  rules.opensAdverbial(head[0]?.key ?? '', head[1]?.key ?? '');
const hasTwoClauses = ({ before, isOpener, hasHeadVerb, hasVerbSoon }: HeadlineView): boolean =>
  (isOpener || !before.leadsToName) && !before.isVerb && !before.leadsToClause && hasHeadVerb && hasVerbSoon;
const tailLength = ({ sentence, at }: HeadlineView): number => sentence.words.length - at;
const runEnd = ({ sentence, at }: HeadlineView): number => nameRun(sentence.words, at);

/** What is measured of a place where a headline may end, by name. */
const FEATURES: readonly (readonly [name: string, measure: (view: HeadlineView) => boolean | number])[] = [
  ['bias', () => 1],
  ['opener, next small', v => v.isOpener && v.goesSmall],
  ['opener, next not small', v => v.isOpener && !v.goesSmall],
  ['opener behind a capital', v => v.isOpener && v.before.isCapital],
  ['everyday, next small', v => v.isListed && v.goesSmall],
  ['everyday, next not small', v => v.isListed && !v.goesSmall],
  ['everyday behind a capital', v => v.isListed && v.before.isCapital],
  ['in the vocabulary, next small', v => v.isKnown && v.goesSmall],
  ['in the vocabulary, next not small', v => v.isKnown && !v.goesSmall],
  ['in the vocabulary behind a capital', v => v.isKnown && v.before.isCapital],
  ['often has a capital', v => v.rules.oftenCapital.has(v.word.key) && !v.isListed],
  ['small elsewhere', v => v.sentence.paragraph.smallOf(v.word, v.next) > 0],
  ['capital elsewhere', v => v.sentence.paragraph.capitalOf(v.word, v.next) > 1],
  ['next small', v => v.goesSmall],
  ['capitals behind', capitalsBehind],
  ['several capitals', v => runEnd(v) - v.at > 1],
  ['capital before', v => v.before.isCapital],
  ['foreign before, native behind', v => v.before.isCapital && v.isNewLanguage],
  ['whole name before', v => v.before.isCapital && v.before.isWholeName],
  ['capital two before', v => v.head.length > 2 && v.head.at(-2)?.isCapital === true],
  ['capital pair before', v => v.before.isCapitalPair],
  [
    'capitals before, small behind',
    v => (v.head.length > 2 ? Math.max(0, capitalsBefore(v) - capitalsBehind(v)) : 0),
  ],
  ['title case before, small behind', v => (v.isTitleCase ? 1 - capitalsBehind(v) : 0)],
  [
    'capital letters before, not behind',
    v => v.head.slice(-2).every(({ isShouted }) => isShouted) && !v.word.isShouted,
  ],
  ['led to as a name', v => v.before.leadsToName && !v.isOpener],
  ['verb before', v => v.before.isVerb],
  ['clause led to', v => v.before.leadsToClause],
  ['figure before', v => v.before.isFigure],
  ['mark closes before', v => v.word.gap === 'closes'],
  ['head of two words', v => v.head.length === 2],
  ['head of three words', v => v.head.length === 3],
  ['head long', v => v.head.length > v.rules.lengths.long],
  ['head very long', v => v.head.length > v.rules.lengths.longest],
  ['head begins paragraph', v => v.isHeading],
  ['head long inside paragraph', v => !v.isHeading && v.head.length > v.rules.lengths.subheading],
  ['head has verb', v => v.hasHeadVerb],
  ['head begins adverbial', isAdverbial],
  ['adverbial without verb', v => isAdverbial(v) && !v.hasHeadVerb],
  ['head begins with what headlines leave out', v => v.rules.leftOut.has(v.head[0]?.key ?? '')],
  ['head has what headlines leave out', v => v.leftOut > 0],
  ['head has much of it', v => Math.min(1, v.leftOut / LEFT_OUT_MUCH)],
  [
    'only tail has it',
    v => v.leftOut === 0 && v.tail.slice(0, TAIL_START).some(({ key }) => v.rules.leftOut.has(key)),
  ],
  ['head has colon', v => v.head.slice(1).some(({ gap }) => gap === 'colon')],
  ['head has comma', v => v.head.slice(1).some(({ gap }) => gap === 'comma')],
  ['tail very short', v => tailLength(v) < VERY_SHORT_TAIL],
  ['tail short', v => tailLength(v) < SHORT_TAIL],
  ['tail ends with stop', v => v.sentence.endsWithStop],
  ['tail has verb', v => hasVerb(v.tail.slice(0, TAIL_START), 1, v.rules)],
  ['verb soon behind', v => v.hasVerbSoon],
  ['comma behind name', v => v.sentence.words[runEnd(v)]?.gap === 'comma'],
  ['two clauses', hasTwoClauses],
  ['two clauses begin paragraph', v => v.isHeading && hasTwoClauses(v)],
  ['words said again', v => repeatsOf(v.head, v.tail, v.rules)],
  ['head begins with word', v => v.head[0]?.key === v.word.key],
  ['word is a name of head', v => v.head.some(({ key, isCapital }) => isCapital && key === v.word.key)],
  ['name said again', v => v.isNamedAgain],
  ['name said again begins paragraph', v => v.isNamedAgain && v.isHeading],
];

/** The names of the features, in the order of the weights. */
export const HEADLINE_FEATURES: readonly string[] = FEATURES.map(([name]) => name);

/** Returns what is measured of a place, each 0 to 1, in the order of {@link HEADLINE_FEATURES}. */
export function featuresOf(view: HeadlineView): number[] {
  return FEATURES.map(([, measure]) => Number(measure(view)));
}
