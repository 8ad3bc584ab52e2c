import { compareFacts, type FactState, haveSameUnit } from '../facts/compare-facts.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import type { Lang } from '../lang/language.ts';
import { WORD_CLASSES } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { type AnnotatedSentence, annotate } from './annotate.ts';
import { type IndexedVietnamese, indexVietnamese, linkWords, type WordLink } from './link-words.ts';
import { isSpellingOf } from './spelling.ts';
import { weighSentences } from './weigh.ts';

/** A place in one sentence of a pair: its number within its side, and a span of its text. */
export type Mark = Span & { readonly sentence: number };

/** One reason for a pair: words, names or facts that say the same on both sides. */
export type Reason = {
  readonly kind: 'name' | 'term' | 'word' | FactKind;
  readonly vi: string;
  readonly en: string;
  readonly viAt: Mark;
  readonly enAt: Mark;
  /** How much it counted. */
  readonly weight: number;
};

/** A fact of a pair and how it stands to the other side. */
export type ComparedFact = {
  readonly kind: FactKind;
  readonly state: FactState;
  readonly vi?: string;
  readonly en?: string;
  readonly viAt?: Mark;
  readonly enAt?: Mark;
};

export type Explanation = { readonly because: readonly Reason[]; readonly facts: readonly ComparedFact[] };

/** A link that counted less than this says nothing to a reader. */
const SMALLEST_REASON = 0.2;

type Side = readonly IndexedVietnamese[];

/** Returns why `vi` and `en`, the sentences of a pair, belong together, strongest reason first, and how their facts compare. */
export function explainPair(vi: readonly string[], en: readonly string[], lexicon: Lexicon): Explanation {
  return explainAnnotated(
    vi.map(text => annotate(text, 'vi', lexicon)),
    en.map(text => annotate(text, 'en', lexicon)),
    lexicon,
  );
}

/** Returns the same for sentences that were annotated already, as those of an alignment are. */
export function explainAnnotated(
  vi: readonly AnnotatedSentence[],
  en: readonly AnnotatedSentence[],
  lexicon: Lexicon,
): Explanation {
  // Weighed as if each stood alone: the explanation of a pair does not change with the rest of the article.
  const viSide = vi.map(sentence => weighAlone(sentence, 'vi'));
  const enSide = en.map(sentence => weighAlone(sentence, 'en'));
  const linked = viSide.flatMap((a, viNumber) =>
    enSide.map((b, enNumber) => ({
      viNumber,
      enNumber,
      links: linkWords(a, b, lexicon).map(link => narrowName(link, a, b)),
    })),
  );
  const because = linked.flatMap(({ viNumber, enNumber, links }) =>
    joinNeighbours(links).flatMap(link => reasonOf(link, viNumber, enNumber, viSide, enSide, lexicon)),
  );
  because.sort((a, b) => b.weight - a.weight);
  const facts = compareSides(viSide, enSide, because);
  // "phút = minutes" is no reason where it is a part of "40 phút ≠ 34 minutes".
  const inDifference = ({ viAt, enAt }: Reason): boolean =>
    facts.some(
      fact =>
        fact.state === 'differ' &&
        fact.viAt &&
        fact.enAt &&
        (overlaps(fact.viAt, viAt) || overlaps(fact.enAt, enAt)),
    );
  return { because: withoutRepeats(because).filter(reason => !inDifference(reason)), facts };
}

function weighAlone(annotated: AnnotatedSentence, lang: Lang): IndexedVietnamese {
  const [sentence] = weighSentences([annotated], lang);
  if (!sentence) throw new Error('one sentence in, one sentence out');
  return indexVietnamese(sentence);
}

// A name counts as a whole, and what is shown is what both sides have of it: "Umerov" of "Rustem Umerov".
function narrowName(link: WordLink, vi: IndexedVietnamese, en: IndexedVietnamese): WordLink {
  if (link.kind !== 'name') return link;
  const shared = (
    places: readonly number[],
    others: readonly number[],
    a: IndexedVietnamese,
    b: IndexedVietnamese,
  ) => places.filter(at => others.some(other => isSameName(a.names[at], b.names[other])));
  const viPlaces = range(link.viFrom, link.viTo);
  const enPlaces = range(link.enFrom, link.enTo);
  const viShared = shared(viPlaces, enPlaces, vi, en);
  const enShared = shared(enPlaces, viPlaces, en, vi);
  if (viShared.length === 0 || enShared.length === 0) return link;
  return {
    ...link,
    viFrom: viShared[0] ?? link.viFrom,
    viTo: (viShared.at(-1) ?? link.viTo) + 1,
    enFrom: enShared[0] ?? link.enFrom,
    enTo: (enShared.at(-1) ?? link.enTo) + 1,
  };
}

function isSameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || isSpellingOf(a, b));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

// "Rustem" and "Umerov" may be two links and are one name.
function joinNeighbours(links: readonly WordLink[]): WordLink[] {
  const joined: WordLink[] = [];
  for (const link of [...links].sort((a, b) => a.viFrom - b.viFrom)) {
    const last = joined.at(-1);
    if (
      last?.kind === 'name' &&
      link.kind === 'name' &&
      last.viTo === link.viFrom &&
      last.enTo === link.enFrom
    ) {
      joined[joined.length - 1] = {
        ...last,
        viTo: link.viTo,
        enTo: link.enTo,
        weight: last.weight + link.weight,
      };
    } else joined.push(link);
  }
  return joined;
}

function reasonOf(
  link: WordLink,
  viNumber: number,
  enNumber: number,
  viSide: Side,
  enSide: Side,
  lexicon: Lexicon,
): Reason[] {
  const viSentence = viSide[viNumber];
  const enSentence = enSide[enNumber];
  if (!viSentence || !enSentence || link.weight < SMALLEST_REASON) return [];
  const viAt = markOf(viSentence, link.viFrom, link.viTo, viNumber);
  const enAt = markOf(enSentence, link.enFrom, link.enTo, enNumber);
  const kind = kindOf(link, enSentence, enAt, lexicon);
  return [
    {
      kind,
      vi: viSentence.text.slice(viAt.start, viAt.end),
      en: enSentence.text.slice(enAt.start, enAt.end),
      viAt,
      enAt,
      weight: link.weight,
    },
  ];
}

function markOf(sentence: IndexedVietnamese, from: number, to: number, number: number): Mark {
  return {
    sentence: number,
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  };
}

function kindOf(link: WordLink, en: IndexedVietnamese, at: Span, lexicon: Lexicon): Reason['kind'] {
  if (link.kind === 'name') return 'name';
  if (link.kind === 'fact')
    return en.facts.find(fact => fact.start < at.end && at.start < fact.end)?.kind ?? 'quantity';
  const hit = en.hits.find(candidate => candidate.from === link.enFrom && candidate.to === link.enTo);
  const wordClass = hit && WORD_CLASSES[lexicon.en.classOf(hit.phrase)];
  if (wordClass === 'name') return 'name';
  return wordClass === 'topic' ? 'term' : 'word';
}

// With several sentences a side, one word may be linked to two places; each place is shown once.
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const taken: Reason[] = [];
  for (const reason of reasons) {
    const clashes = taken.some(
      other => overlaps(other.viAt, reason.viAt) || overlaps(other.enAt, reason.enAt),
    );
    if (!clashes) taken.push(reason);
  }
  return taken;
}

function overlaps(a: Mark, b: Mark): boolean {
  return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

type PlacedFact = Fact & { readonly sentence: number; readonly text: string };

function compareSides(viSide: Side, enSide: Side, because: readonly Reason[]): ComparedFact[] {
  const place = (side: Side): PlacedFact[] =>
    side.flatMap((one, sentence) =>
      one.facts.map(fact => ({ ...fact, sentence, text: one.text.slice(fact.start, fact.end) })),
    );
  const sameRole = (a: Fact, b: Fact): boolean =>
    haveSameUnit(a, b) || countTheSame(a as PlacedFact, b as PlacedFact, because);
  return compareFacts(place(viSide), place(enSide), sameRole).map(({ vi, en, state }) => {
    const [a, b] = [vi as PlacedFact | undefined, en as PlacedFact | undefined];
    return {
      kind: a?.kind ?? b?.kind ?? 'quantity',
      state,
      ...(a ? { vi: a.text, viAt: { sentence: a.sentence, start: a.start, end: a.end } } : {}),
      ...(b ? { en: b.text, enAt: { sentence: b.sentence, start: b.start, end: b.end } } : {}),
    };
  });
}

/** A counted noun stands at most this far behind its number, in UTF-16 units. */
const COUNTED_REACH = 14;

// "1.200 tù nhân" and "1,000 prisoners": bare numbers have the same role when what follows them is linked.
function countTheSame(a: PlacedFact, b: PlacedFact, because: readonly Reason[]): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit || b.unit) return false;
  return because.some(({ viAt, enAt }) => follows(a, viAt) && follows(b, enAt));
}

function follows(fact: PlacedFact, mark: Mark): boolean {
  return mark.sentence === fact.sentence && mark.start >= fact.end && mark.start - fact.end <= COUNTED_REACH;
}
