/**
 * What the words of a language say about a border without a stop: a headline, sub-heading or caption that was run together with
 * the sentence behind it. All words are in lower case, with straight apostrophes; a phrase has one space between its words.
 */
export type HeadlineRules = {
  /** True for words that have a capital only where a sentence begins: grammatical words, and whatever is never in a name. */
  readonly isOpener: (word: string) => boolean;
  /** Everyday words and phrases of two words: lower case in running text, if they are not part of a name. */
  readonly everyday: ReadonlySet<string>;
  /** True for a word of the lexicon that is no name; where words are several syllables, for two of them. */
  readonly isInVocabulary: (word: string, next: string) => boolean;
  /** True for what looks like a word of the language and not like a name, whether listed or not. */
  readonly looksEveryday: (word: string) => boolean;
  /** Have a capital in running text: months, offices, nationalities, the first words of organisations and works. One or two words. */
  readonly oftenCapital: ReadonlySet<string>;
  /** Stand before a name and cannot end a sentence before one: titles, callings, kinds of things that have names. One or two words. */
  readonly beforeNames: ReadonlySet<string>;
  /** Whole names of places, behind which no other part of the name comes. */
  readonly wholeNames: ReadonlySet<string>;
  /** Stand before the name of a place or a day: with one name behind them it is likely whole. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words that cannot be the last of a headline or sentence. */
  readonly neverLast: ReadonlySet<string>;
  /** True for two first words of an adverbial, behind which the sentence's own subject follows: "At dawn Israeli jets". */
  readonly opensAdverbial: (first: string, second: string) => boolean;
  /** True for a finite verb, or what stands before one; `next` is the word behind it. */
  readonly isVerb: (word: string, next: string) => boolean;
  /** True for a verb or phrase that something must follow: an object or a clause. */
  readonly needsMore: (phrase: string) => boolean;
  /** Have a capital wherever they stand and tell nothing. */
  readonly alwaysCapital: ReadonlySet<string>;
  /** Verbs and nouns behind which a clause follows without a mark: "analysts think Apple will". */
  readonly beforeClauses: ReadonlySet<string>;
  /** Words that bring a quotation: verbs of speaking, "reading", "named". */
  readonly bringsSpeech: ReadonlySet<string>;
  /** Words that running text has and headlines leave out: articles, auxiliaries. */
  readonly leftOut: ReadonlySet<string>;
  /** From how many words on a headline is long, is hardly ever as long, is never as long; and from how many a sub-heading is long. */
  readonly lengths: {
    readonly long: number;
    readonly longest: number;
    readonly most: number;
    readonly subheading: number;
  };
  /** Words that tell more of a name before them, behind a comma: "Robert, who". */
  readonly relatives: ReadonlySet<string>;
  /** Grammatical words, which repeat without meaning anything. */
  readonly functionWords: ReadonlySet<string>;
  /** True where a word is several syllables, each written as a word: then words are compared two by two. */
  readonly namesAreSyllables: boolean;
  /** How likely a place must be to be taken for a border: as low as splitting ordinary text well allows. */
  readonly likely: number;
  readonly weights: HeadlineWeights;
};

/** Weights of the features in segment/headline-features.ts, in their order: for a border before a word, and before a name. */
export type HeadlineWeights = { readonly word: readonly number[]; readonly name: readonly number[] };
