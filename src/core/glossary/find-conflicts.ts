import { LANGUAGES, type Lang, otherLanguage } from '../lang/language.ts';
import { vietnameseKey } from '../text/fold.ts';
import { type Concept, preferredTerm, type Term } from './concept.ts';
import { strictTermKeyOf } from './term-key.ts';

export type ConflictKind =
  /** One term stands for two things that share no term of the other language: which is meant? */
  | 'same-term'
  /** One concept says not to use the term, another prefers it. */
  | 'deprecated-elsewhere'
  /** Two entries for one thing: their preferred terms are the same in both languages. */
  | 'same-pair'
  /** Spellings of one term that differ in tone placement, hyphens or case only, and are both allowed. */
  | 'spelling';

/** Something in a glossary that an editor has to decide. */
export type Conflict = {
  readonly kind: ConflictKind;
  readonly lang: Lang;
  /** As the first concept spells it. */
  readonly term: string;
  /** The other spelling of `spelling`, the term of the other language of `same-pair`. */
  readonly other?: string;
  /** Ids of the concepts, in glossary order; for `deprecated-elsewhere` those that deprecate it first. */
  readonly concepts: readonly string[];
};

type Place = { readonly concept: Concept; readonly term: Term };

/** Returns what is contradictory or double in `concepts`, kind by kind, in glossary order. Linear in the number of terms. `spellings`: also several spellings of one term, which many entries list on purpose. */
export function findConflicts(concepts: readonly Concept[], { spellings = true } = {}): Conflict[] {
  const samePairs = findSamePairs(concepts);
  const ofLanguages = LANGUAGES.map(lang => ({ lang, groups: groupsOf(concepts, lang) }));
  return [
    ...samePairs,
    ...ofLanguages.flatMap(({ lang, groups }) => groups.flatMap(group => deprecatedElsewhere(group, lang))),
    ...ofLanguages.flatMap(({ lang, groups }) => groups.flatMap(group => sameTerm(group, lang))),
    ...(spellings ? concepts.flatMap(concept => LANGUAGES.flatMap(lang => spellingsOf(concept, lang))) : []),
  ];
}

// The places of each term that more than one concept has.
function groupsOf(concepts: readonly Concept[], lang: Lang): Place[][] {
  const byKey = new Map<string, Map<string, Place>>();
  for (const concept of concepts) {
    for (const term of concept[lang]) {
      const key = strictTermKeyOf(term.term, lang);
      const places = byKey.get(key) ?? new Map<string, Place>();
      if (!places.has(concept.id)) places.set(concept.id, { concept, term });
      byKey.set(key, places);
    }
  }
  return [...byKey.values()].filter(places => places.size > 1).map(places => [...places.values()]);
}

function sameTerm(group: readonly Place[], lang: Lang): Conflict[] {
  const places = group.filter(({ term }) => term.status !== 'deprecated');
  const [first] = places;
  if (!first || places.length < 2) return [];
  const other = otherLanguage(lang);
  const counts = new Map<string, number>();
  for (const { concept } of places)
    for (const key of new Set(concept[other].map(({ term }) => strictTermKeyOf(term, other))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // A partner that they all have makes them entries on one thing.
  if ([...counts.values()].includes(places.length)) return [];
  return [{ kind: 'same-term', lang, term: first.term.term, concepts: idsOf(places) }];
}

function deprecatedElsewhere(group: readonly Place[], lang: Lang): Conflict[] {
  const against = group.filter(({ term }) => term.status === 'deprecated');
  const [first] = against;
  const preferring = group.filter(({ term }) => term.status === 'preferred');
  if (!first || preferring.length === 0) return [];
  return [
    {
      kind: 'deprecated-elsewhere',
      lang,
      term: first.term.term,
      concepts: [...idsOf(against), ...idsOf(preferring)],
    },
  ];
}

function findSamePairs(concepts: readonly Concept[]): Conflict[] {
  const byPair = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const [vi, en] = [preferredTerm(concept, 'vi'), preferredTerm(concept, 'en')];
    const key = `${strictTermKeyOf(vi, 'vi')}=${strictTermKeyOf(en, 'en')}`;
    const same = byPair.get(key);
    if (same) same.push(concept);
    else byPair.set(key, [concept]);
  }
  return [...byPair.values()].flatMap(same => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    return [
      {
        kind: 'same-pair' as const,
        lang: 'vi' as const,
        term: preferredTerm(first, 'vi'),
        other: preferredTerm(first, 'en'),
        concepts: same.map(({ id }) => id),
      },
    ];
  });
}

// A deprecated spelling is a decision that was made.
function spellingsOf(concept: Concept, lang: Lang): Conflict[] {
  const first = new Map<string, string>();
  const conflicts: Conflict[] = [];
  for (const { term, status } of concept[lang]) {
    if (status === 'deprecated') continue;
    // "the war" beside "war" is another form, not another spelling.
    const key = vietnameseKey(term).replace(/[-\u2010\u2011\u2013\s]/g, '');
    const before = first.get(key);
    if (before === undefined) first.set(key, term);
    else conflicts.push({ kind: 'spelling', lang, term: before, other: term, concepts: [concept.id] });
  }
  return conflicts;
}

function idsOf(places: readonly Place[]): string[] {
  return places.map(({ concept }) => concept.id);
}
