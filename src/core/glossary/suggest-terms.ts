import { explainPair, type Reason } from '../align/explain-pair.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldDiacritics } from '../text/fold.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { guessKind } from './guess-kind.ts';
import { nameAt } from './name-in-text.ts';

/** A pair of sentences as it was seen: the texts of both sides, and the score or 1 for a confirmed pair. */
export type SeenPair = {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly score: number;
};

/** A name or term that stands in both sentences of pairs. */
export type SuggestedTerm = {
  readonly vi: string;
  readonly en: string;
  readonly kind: ConceptKind;
  /** How sure it is that the two belong together: 0 to 1. */
  readonly score: number;
  /** In how many pairs. */
  readonly count: number;
  readonly examples: readonly { readonly vi: string; readonly en: string }[];
};

/** What is known already: concepts by the folded form of every term. */
export type KnownConcepts = ReadonlyMap<string, Concept>;

const EXAMPLES_KEPT = 3;
/** A term that is no name must stand in this many pairs. */
const TERM_MIN_COUNT = 2;

/** `includeKnown`: also what the glossary has already. */
export type SuggestOptions = { readonly includeKnown?: boolean };

/** Returns the names and terms of `pairs` that `known` does not have, the ones seen most often first. */
export function suggestTerms(
  pairs: readonly SeenPair[],
  lexicon: Lexicon,
  known: KnownConcepts,
  { includeKnown = false }: SuggestOptions = {},
): SuggestedTerm[] {
  const found = new Map<string, { term: SuggestedTerm; doubt: number }>();
  for (const pair of pairs) {
    const inPair = new Map(
      termsOfPair(pair.vi, pair.en, lexicon).map(term => [
        `${foldDiacritics(term.vi)}=${foldDiacritics(term.en)}`,
        term,
      ]),
    );
    for (const [key, term] of inPair) {
      const before = found.get(key);
      const doubt = (before?.doubt ?? 1) * (1 - 0.8 * pair.score);
      const examples = [
        ...(before?.term.examples ?? []),
        { vi: pair.vi.join(' '), en: pair.en.join(' ') },
      ].slice(0, EXAMPLES_KEPT);
      found.set(key, {
        doubt,
        term: {
          ...term,
          count: (before?.term.count ?? 0) + 1,
          score: Number((1 - doubt).toFixed(3)),
          examples,
        },
      });
    }
  }
  const terms = foldShortForms([...found.values()].map(({ term }) => term));
  return terms
    .map(term => ({ ...term, kind: knownConcept(term, known)?.kind ?? term.kind }))
    .filter(term => term.kind !== 'term' || term.count >= TERM_MIN_COUNT)
    .filter(term => includeKnown || knownConcept(term, known) === undefined)
    .sort((a, b) => b.count - a.count || b.score - a.score || (a.en < b.en ? -1 : 1));
}

/** A name or term of one pair. */
export type FoundTerm = { readonly vi: string; readonly en: string; readonly kind: ConceptKind };

/** Returns the names and terms that stand in both sides of one pair, names first, without counting. */
export function termsOfPair(vi: readonly string[], en: readonly string[], lexicon: Lexicon): FoundTerm[] {
  const { because } = explainPair(vi, en, lexicon);
  const names = because
    .filter(reason => reason.kind === 'name')
    .flatMap(reason => readName(reason, vi, en, lexicon) ?? []);
  const terms = because
    .filter(reason => reason.kind === 'term' && reason.vi.includes(' '))
    .map(reason => ({ vi: lowerFirst(reason.vi), en: lowerFirst(reason.en), kind: 'term' as const }));
  return [...names, ...terms];
}

/** Returns the look-up table of `concepts` that {@link suggestTerms} wants. */
export function indexConcepts(concepts: readonly Concept[]): KnownConcepts {
  return new Map(
    concepts.flatMap(concept =>
      [...concept.vi, ...concept.en].map(
        ({ term }) => [foldDiacritics(term).replace(/^the /, ''), concept] as const,
      ),
    ),
  );
}

function knownConcept(term: FoundTerm, known: KnownConcepts): Concept | undefined {
  const concept = known.get(foldDiacritics(term.en).replace(/^the /, ''));
  return concept !== undefined && concept === known.get(foldDiacritics(term.vi)) ? concept : undefined;
}

const HAS_CAPITAL = /\p{Lu}/u;

// What is written small on either side ("who" for WHO) is a word, whatever the lexicon calls it.
function readName(
  reason: Reason,
  vi: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
): FoundTerm | undefined {
  if (!HAS_CAPITAL.test(reason.vi) || !HAS_CAPITAL.test(reason.en)) return undefined;
  // Names that are spelt differently (Nga, Russia) are whole in the lexicon; only shared letters may be part of a longer name.
  const sameLetters = foldDiacritics(reason.vi) === foldDiacritics(reason.en);
  const [viName, enName] = [
    nameAt(vi[reason.viAt.sentence] ?? '', reason.viAt, 'vi', lexicon),
    nameAt(en[reason.enAt.sentence] ?? '', reason.enAt, 'en', lexicon),
  ];
  const kind = guessKind(viName, enName);
  return sameLetters ? { vi: viName.text, en: enName.text, kind } : { vi: reason.vi, en: reason.en, kind };
}

// "Medinsky" is folded into "Vladimir Medinsky" when each side of the short form is the end of the long form's side.
function foldShortForms(terms: readonly SuggestedTerm[]): SuggestedTerm[] {
  const isEndOf = (short: string, long: string): boolean => long === short || long.endsWith(` ${short}`);
  const isShortOf = (short: SuggestedTerm, long: SuggestedTerm): boolean =>
    short !== long &&
    short.kind !== 'term' &&
    isEndOf(short.en, long.en) &&
    isEndOf(short.vi, long.vi) &&
    short.vi.length + short.en.length < long.vi.length + long.en.length;
  return terms
    .filter(short => !terms.some(long => isShortOf(short, long)))
    .map(long => {
      const shorts = terms.filter(short => isShortOf(short, long));
      const count = shorts.reduce((sum, short) => sum + short.count, long.count);
      const score = Math.max(long.score, ...shorts.map(short => short.score));
      return { ...long, count, score };
    });
}

function lowerFirst(text: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(text);
  return isAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
