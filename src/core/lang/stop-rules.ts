import type { HeadlineRules } from './headline-rules.ts';

/** What a language's words say about the stops around them. All words are in lower case and without their last stop. */
export type StopRules = {
  /** Written before a name or number, so a full stop after it hardly ever ends a sentence. */
  readonly abbreviationsBefore: ReadonlySet<string>;
  /** May stand at the end of a sentence; then what follows decides. A word that is in both sets is judged by what stands before it. */
  readonly abbreviationsAfter: ReadonlySet<string>;
  /** Abbreviations that are also written without a capital; any other needs one, or a stop inside, to be one. */
  readonly lowerCaseAbbreviations: ReadonlySet<string>;
  /** Labels before a number ("No. 5", "tr. 15"): the stop is inside a sentence only when digits follow. */
  readonly numberLabels: ReadonlySet<string>;
  /** What may stand before a letter that ends a sentence ("Plan B.", "bảng A."); elsewhere a single letter is an initial. */
  readonly letterLabels: ReadonlySet<string>;
  /** What stands before the number of a heading: "Điều 5. Phạm vi", "Chapter 2. The road". */
  readonly headingLabels: ReadonlySet<string>;
  /** Abbreviations of the clock and of "and so on": a sentence ends there unless what follows plainly goes on. */
  readonly endingAbbreviations: ReadonlySet<string>;
  /** What goes on after such an abbreviation: a weekday, a time zone. Tried at the start of the text behind it. */
  readonly goesOnAfterEnding: RegExp;
  /** Words that open an adverbial of time: "At 5 a.m. Mr. Smith left" goes on. */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words with a capital wherever they stand, which tell nothing of a new sentence. */
  readonly alwaysCapital: ReadonlySet<string>;
  /** Words of a person's speaking: “Is it?” Smith asked. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Names that end in a mark: Yahoo! */
  readonly markedNames: ReadonlySet<string>;
  /**
   * True when the capitalised `word`, in lower case, after an abbreviation or an initial plainly opens a sentence. `second` is
   * the word behind it, as written.
   */
  readonly opensSentence: (word: string, second: string) => boolean;
  /** The same after an initial, where a name is likelier than after an abbreviation. */
  readonly opensAfterInitial: (word: string, second: string) => boolean;
  /** Words that cannot be the last of a heading or a paragraph: a line that ends in one goes on in the next. */
  readonly neverLast: ReadonlySet<string>;
  /** What tells a headline from the sentence that was run together with it. */
  readonly headlines: HeadlineRules;
  /** Words that lead up to a figure behind an ellipsis: "là... 98 %". */
  readonly leadsToFigure: ReadonlySet<string>;
};
