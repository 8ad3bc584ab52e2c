/**
 * What a key is: a name by its letters, or a capital word that may be a name ("Hai", "West"); a name of the lexicon, one of
 * those that are in the news every day, another word of the lexicon; a figure; a day.
 */
export type KeyKind = 'letters' | 'maybe-name' | 'name' | 'everyday-name' | 'word' | 'figure' | 'date';

/** Something an article tells, in a form that is equal in both languages. */
export type ArticleKey = {
  readonly key: string;
  readonly kind: KeyKind;
  /** As it stands in the article. */
  readonly text: string;
  /** How much the article makes of it: the sum of its places, 2 for a title, 1 for the lead, less further down. */
  readonly strength: number;
};

/** A key as it was found in a sentence. */
export type FoundKey = Omit<ArticleKey, 'strength'>;
