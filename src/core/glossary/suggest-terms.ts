import { explainPair, type Reason } from '../align/explain-pair.ts';
import { PLACE_WORDS as ENGLISH_PLACES, PERSON_TITLES as ENGLISH_TITLES } from '../lang/en/titles.ts';
import { PLACE_WORDS as VIETNAMESE_PLACES, PERSON_TITLES as VIETNAMESE_TITLES } from '../lang/vi/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldDiacritics } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Concept, ConceptKind } from './concept.ts';

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

/** Returns the names and terms of `pairs` that `known` does not have, the ones seen most often first. */
export function suggestTerms(
  pairs: readonly SeenPair[],
  lexicon: Lexicon,
  known: KnownConcepts,
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
    .filter(term => (term.kind !== 'term' || term.count >= TERM_MIN_COUNT) && !isKnown(term, known))
    .sort((a, b) => b.count - a.count || b.score - a.score || (a.en < b.en ? -1 : 1));
}

/** Returns the names and terms that stand in both sides of one pair, names first, without counting. */
export function termsOfPair(
  vi: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
): { vi: string; en: string; kind: ConceptKind }[] {
  const { because } = explainPair(vi, en, lexicon);
  const names = because.filter(reason => reason.kind === 'name').map(reason => readName(reason, vi, en));
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

function isKnown(term: SuggestedTerm, known: KnownConcepts): boolean {
  const concept = known.get(foldDiacritics(term.en).replace(/^the /, ''));
  return concept !== undefined && concept === known.get(foldDiacritics(term.vi));
}

// A linked name is widened to the capitalised words around it on both sides: "Medinsky" to "Vladimir Medinsky".
function readName(
  reason: Reason,
  vi: readonly string[],
  en: readonly string[],
): { vi: string; en: string; kind: ConceptKind } {
  const viName = widenName(vi[reason.viAt.sentence] ?? '', reason.viAt, VIETNAMESE_TITLES);
  const enName = widenName(en[reason.enAt.sentence] ?? '', reason.enAt, ENGLISH_TITLES);
  return { vi: viName.text, en: enName.text, kind: guessKind(viName, enName) };
}

type Name = { readonly text: string; readonly before: readonly string[] };

function widenName(sentence: string, at: { start: number; end: number }, titles: ReadonlySet<string>): Name {
  const tokens = tokenize(sentence);
  let from = tokens.findIndex(token => token.end > at.start);
  let to = tokens.findLastIndex(token => token.start < at.end) + 1;
  const joins = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && /^[\s.-]{0,2}$/.test(sentence.slice(a.end, b.start));
  while (
    from > 0 &&
    tokens[from - 1]?.capital &&
    joins(tokens[from - 1], tokens[from]) &&
    !isTitleEnd(tokens, from, titles) &&
    from - 1 > 0
  )
    from -= 1;
  while (tokens[to]?.capital && joins(tokens[to - 1], tokens[to])) to += 1;
  const before = tokens.slice(Math.max(0, from - 3), from).map(token => token.lower);
  return { text: sentence.slice(tokens[from]?.start ?? at.start, tokens[to - 1]?.end ?? at.end), before };
}

function isTitleEnd(tokens: readonly Token[], end: number, titles: ReadonlySet<string>): boolean {
  return [1, 2, 3].some(length =>
    titles.has(
      tokens
        .slice(Math.max(0, end - length), end)
        .map(token => token.lower)
        .join(' '),
    ),
  );
}

function guessKind(vi: Name, en: Name): ConceptKind {
  const endsWith = (before: readonly string[], words: ReadonlySet<string>, gap: string): boolean =>
    [1, 2, 3].some(length => words.has(before.slice(-length).join(gap)));
  if (endsWith(vi.before, VIETNAMESE_TITLES, ' ') || endsWith(en.before, ENGLISH_TITLES, ' '))
    return 'person';
  if (/^[\p{Lu}\d&.-]{2,}$/u.test(en.text)) return 'organisation';
  if (
    /(?:Company|Group|Bank|Ministry|Agency|Organi[sz]ation|Federation|Club|Party|Fund|Institute|University|Hospital|Court|Committee|Association|Corp|Inc)\b/.test(
      en.text,
    )
  )
    return 'organisation';
  if (endsWith(vi.before, VIETNAMESE_PLACES, '_') || endsWith(en.before, ENGLISH_PLACES, '_')) return 'place';
  return en.text.includes(' ') ? 'person' : 'place';
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
