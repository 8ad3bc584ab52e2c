import type { Lang } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { termKey } from '../pairs/fold-decisions.ts';
import { foldDiacritics } from '../text/fold.ts';
import { createSmartMatcher } from '../text/smart-match.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import { type SeenPair, type SuggestedTerm, suggestTerms } from './suggest-terms.ts';
import { createTermFinder } from './term-finder.ts';
import { termKeyOf } from './term-key.ts';

/** A pair that has a term, and where it has it. Spans are into the text of their language. */
export type TermContext = {
  readonly vi: string;
  readonly en: string;
  readonly spans: Readonly<Record<Lang, readonly Span[]>>;
};

/** A name or term that the glossary may want. */
export type TermCandidate = Omit<SuggestedTerm, 'examples'> & {
  /** Whether confirmed pairs have it, or suggested ones only. */
  readonly source: 'confirmed' | 'suggested';
  /** The concept that has one side of it already: the other side may be one more term of it. */
  readonly variantOf?: { readonly conceptId: string; readonly known: Lang };
  readonly contexts: readonly TermContext[];
};

export type RankTermsInput = {
  readonly confirmed: readonly SeenPair[];
  /** Pairs that nobody decided on. */
  readonly suggested: readonly SeenPair[];
  readonly lexicon: Lexicon;
  readonly concepts: readonly Concept[];
  /** What is not to be proposed again, by `termKey`. */
  readonly dismissed: ReadonlySet<string>;
};

/**
 * Returns the names and terms of a story's pairs that are in no concept and were not dismissed: those of confirmed pairs first,
 * then what suggested pairs have beside, each seen most often first.
 */
export function rankTerms({
  confirmed,
  suggested,
  lexicon,
  concepts,
  dismissed,
}: RankTermsInput): TermCandidate[] {
  const exact = {
    vi: conceptsByTerm(concepts, 'vi', termKeyOf),
    en: conceptsByTerm(concepts, 'en', termKeyOf),
  };
  // With both sides to go by, marks tell nothing: Péter Szabó is Peter Szabo.
  const loose = {
    vi: conceptsByTerm(concepts, 'vi', looseKeyOf),
    en: conceptsByTerm(concepts, 'en', looseKeyOf),
  };
  const taken = new Set<string>(dismissed);
  const rank = (pairs: readonly SeenPair[], source: TermCandidate['source']): TermCandidate[] =>
    // What is known is judged here, language by language.
    suggestTerms(pairs, lexicon, new Map()).flatMap(({ examples, ...term }) => {
      const knownBy = loose.vi.get(looseKeyOf(term.vi, 'vi')) ?? [];
      const isKnown = loose.en.get(looseKeyOf(term.en, 'en'))?.some(id => knownBy.includes(id)) ?? false;
      if (isKnown || taken.has(termKey(term))) return [];
      taken.add(termKey(term));
      const variant = variantOf(
        exact.vi.get(termKeyOf(term.vi, 'vi')),
        exact.en.get(termKeyOf(term.en, 'en')),
      );
      const contexts = examples.map(example => contextOf(term, example));
      return [{ ...term, source, contexts, ...(variant ? { variantOf: variant } : {}) }];
    });
  return [...rank(confirmed, 'confirmed'), ...rank(suggested, 'suggested')];
}

// An English term names one thing more often: Vietnamese has more spellings of a foreign name.
function variantOf([vi]: readonly string[] = [], [en]: readonly string[] = []): TermCandidate['variantOf'] {
  if (en !== undefined) return { conceptId: en, known: 'en' };
  return vi === undefined ? undefined : { conceptId: vi, known: 'vi' };
}

function looseKeyOf(term: string, lang: Lang): string {
  return foldDiacritics(termKeyOf(term, lang));
}

function conceptsByTerm(
  concepts: readonly Concept[],
  lang: Lang,
  keyOf: (term: string, lang: Lang) => string,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const { term } of concept[lang]) {
      const key = keyOf(term, lang);
      const before = ids.get(key);
      if (before) before.push(concept.id);
      else ids.set(key, [concept.id]);
    }
  }
  return ids;
}

function contextOf(
  term: { readonly vi: string; readonly en: string },
  { vi, en }: { readonly vi: string; readonly en: string },
): TermContext {
  return { vi, en, spans: { vi: spansOf(term.vi, vi, 'vi'), en: spansOf(term.en, en, 'en') } };
}

// One and the same name may be written with its marks in one pair and without in the next.
function spansOf(term: string, text: string, lang: Lang): Span[] {
  const spans = createTermFinder([term], lang)(text);
  return spans.length > 0 ? spans : createSmartMatcher(foldDiacritics(term)).find(text);
}
