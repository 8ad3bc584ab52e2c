import type { Lang } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { termKey } from '../pairs/fold-decisions.ts';
import { foldDiacritics } from '../text/fold.ts';
import { createSmartMatcher } from '../text/smart-match.ts';
import type { Span } from '../text/span.ts';
import { type SeenPair, type SuggestedTerm, suggestTerms } from './suggest-terms.ts';
import { createTermFinder } from './term-finder.ts';

/** A pair that has a term, and where it has it. Spans are into the text of their language. */
export type TermContext = {
  readonly vi: string;
  readonly en: string;
  readonly spans: Readonly<Record<Lang, readonly Span[]>>;
};

/** A name or term of a story. */
export type TermCandidate = Omit<SuggestedTerm, 'examples'> & {
  /** Whether confirmed pairs have it, or suggested ones only. */
  readonly source: 'confirmed' | 'suggested';
  readonly contexts: readonly TermContext[];
};

/**
 * Returns the names and terms of a story's pairs: those of confirmed pairs first, then what the pairs that nobody decided on
 * (`suggested`) have beside, each seen most often first. What the glossary has is among them: that changes with each entry.
 */
export function rankTerms(
  confirmed: readonly SeenPair[],
  suggested: readonly SeenPair[],
  lexicon: Lexicon,
): TermCandidate[] {
  const taken = new Set<string>();
  const rank = (pairs: readonly SeenPair[], source: TermCandidate['source']): TermCandidate[] =>
    suggestTerms(pairs, lexicon, new Map()).flatMap(({ examples, ...term }) => {
      if (taken.has(termKey(term))) return [];
      taken.add(termKey(term));
      return [{ ...term, source, contexts: examples.map(example => contextOf(term, example)) }];
    });
  return [...rank(confirmed, 'confirmed'), ...rank(suggested, 'suggested')];
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
