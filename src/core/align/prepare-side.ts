import type { Lang } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { annotate } from './annotate.ts';
import { type IndexedVietnamese, indexVietnamese } from './link-words.ts';
import { weighSentences } from './weigh.ts';

/** Returns the sentences of one side, in `lang`, ready to be compared: annotated, weighed by rarity and indexed. */
export function prepareSide(texts: readonly string[], lang: Lang, lexicon: Lexicon): IndexedVietnamese[] {
  const annotated = texts.map(text => annotate(text, lang, lexicon));
  return weighSentences(annotated, lang).map(indexVietnamese);
}

/** Returns both sides ready to be compared with each other. */
export function prepareSides(vi: readonly string[], en: readonly string[], lexicon: Lexicon): PreparedSides {
  return { vi: prepareSide(vi, 'vi', lexicon), en: prepareSide(en, 'en', lexicon) };
}

/** Two texts ready to be compared. */
export type PreparedSides = {
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly IndexedVietnamese[];
};
