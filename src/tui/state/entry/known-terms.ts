import type { Concept } from '../../../core/glossary/concept.ts';
import { termKeyOf } from '../../../core/glossary/term-key.ts';
import { LANGUAGES, type Lang } from '../../../core/lang/language.ts';
import { foldDiacritics } from '../../../core/text/fold.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import { rememberLast } from '../memo.ts';

type Terms = { readonly vi: string; readonly en: string };
type ByKey = ReadonlyMap<string, readonly FiledConcept[]>;

/** Returns the entries that have `term` in `lang`, whatever its case, tone placement or article. */
export function entriesCalled(
  concepts: readonly FiledConcept[],
  lang: Lang,
  term: string,
): readonly FiledConcept[] {
  return knownTerms(concepts).exact[lang].get(termKeyOf(term, lang)) ?? [];
}

/** Returns the entry that has both terms, marks or no marks: a foreign name is written either way. */
export function entryOfBoth(concepts: readonly FiledConcept[], { vi, en }: Terms): FiledConcept | undefined {
  const { folded } = knownTerms(concepts);
  const withVi = folded.vi.get(foldedKey(vi, 'vi')) ?? [];
  return folded.en.get(foldedKey(en, 'en'))?.find(entry => withVi.includes(entry));
}

type KnownTerms = Readonly<Record<'exact' | 'folded', Readonly<Record<Lang, ByKey>>>>;

const knownTerms = rememberLast((concepts: readonly FiledConcept[]): KnownTerms => {
  const known = {
    exact: { vi: new Map<string, FiledConcept[]>(), en: new Map<string, FiledConcept[]>() },
    folded: { vi: new Map<string, FiledConcept[]>(), en: new Map<string, FiledConcept[]>() },
  };
  for (const filed of concepts) {
    const keys = keysOf(filed.concept);
    for (const lang of LANGUAGES) {
      for (const key of keys.exact[lang]) addTo(known.exact[lang], key, filed);
      for (const key of keys.folded[lang]) addTo(known.folded[lang], key, filed);
    }
  }
  return known;
});

function addTo(byKey: Map<string, FiledConcept[]>, key: string, filed: FiledConcept): void {
  const here = byKey.get(key);
  if (here) here.push(filed);
  else byKey.set(key, [filed]);
}

type Keys = Readonly<Record<'exact' | 'folded', Readonly<Record<Lang, ReadonlySet<string>>>>>;

// One entry changes at a time; the others keep what was computed for them.
const computed = new WeakMap<Concept, Keys>();

function keysOf(concept: Concept): Keys {
  const known = computed.get(concept);
  if (known) return known;
  const exact = { vi: exactKeys(concept, 'vi'), en: exactKeys(concept, 'en') };
  const keys = { exact, folded: { vi: foldAll(exact.vi), en: foldAll(exact.en) } };
  computed.set(concept, keys);
  return keys;
}

function exactKeys(concept: Concept, lang: Lang): ReadonlySet<string> {
  return new Set(concept[lang].map(({ term }) => termKeyOf(term, lang)));
}

function foldAll(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].map(foldDiacritics));
}

function foldedKey(term: string, lang: Lang): string {
  return foldDiacritics(termKeyOf(term, lang));
}
