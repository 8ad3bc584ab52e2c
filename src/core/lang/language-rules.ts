/** What splitting, furniture and facts need to know of a language. Both languages fill the same fields. */
export type LanguageRules = {
  /** ISO 639-3 code, which franc speaks. */
  readonly iso639: string;
  /** Written before a name or number, so a full stop after it never ends a sentence. Lower case, without the last stop. */
  readonly abbreviationsBefore: ReadonlySet<string>;
  /** May stand at the end of a sentence; then what follows decides. Lower case, without the last stop. */
  readonly abbreviationsAfter: ReadonlySet<string>;
  /** Labels before a number ("No. 5", "tr. 15"): the stop is inside a sentence only when digits follow. */
  readonly numberLabels: ReadonlySet<string>;
  /** Words that open a sentence far more often than they follow an abbreviation inside one. Lower case. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** The commonest grammatical words: they tell the language of a short text, and count little in alignment. Lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that only this language of the two writes. */
  readonly ownLetters: RegExp;
  /** Letters that no other language with Latin letters writes. */
  readonly uniqueLetters: RegExp;
  /** A paragraph that matches one of these is page furniture, not text. */
  readonly furniture: readonly RegExp[];
  /** A paragraph that matches one of these is furniture and says that the short lines after it are links to other articles. */
  readonly furnitureHeadings: readonly RegExp[];
};
