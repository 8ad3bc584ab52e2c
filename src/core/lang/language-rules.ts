import type { FurniturePattern } from './furniture-pattern.ts';
import type { StopRules } from './stop-rules.ts';

/** What splitting, furniture and facts need to know of a language. Both languages fill the same fields. */
export type LanguageRules = StopRules & {
  /** ISO 639-3 code, which franc speaks. */
  readonly iso639: string;
  /** The commonest grammatical words: they tell the language of a short text, and count little in alignment. Lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that only this language of the two writes. */
  readonly ownLetters: RegExp;
  /** Letters that no other language with Latin letters writes. */
  readonly uniqueLetters: RegExp;
  /** A paragraph that matches one of these is page furniture, not text; the first says why. */
  readonly furniture: readonly FurniturePattern[];
  /** A paragraph that matches one of these is furniture and says that the short lines after it are links to other articles. */
  readonly furnitureHeadings: readonly FurniturePattern[];
};
