import { vietnameseKey } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { type LexiconEntry, WORD_CLASSES } from './entry.ts';

/** The phrases of one language. A phrase is its words in look-up form, joined by one space, and has a number. */
export type PhraseTable = {
  /** Returns the number of the phrase with this key, if it is in the lexicon. */
  readonly numberOf: (key: string) => number | undefined;
  /** Returns the number of words of the longest phrase that starts with `word`; 0 if none does. */
  readonly longestFrom: (word: string) => number;
  /** Returns the key of a phrase. */
  readonly keyOf: (number: number) => string;
  /** Returns the class of a phrase as an index into `WORD_CLASSES`. */
  readonly classOf: (number: number) => number;
  /** The number of phrases: they are numbered from 0. */
  readonly size: number;
};

/** Translation equivalents between Vietnamese and English phrases. */
export type Lexicon = {
  readonly vi: PhraseTable;
  readonly en: PhraseTable;
  /** Returns the numbers of the Vietnamese equivalents of an English phrase. */
  readonly equivalentsOf: (english: number) => readonly number[];
  /** Returns how sure an equivalent is, 0 to 1; below 1 only for what was learned from confirmed pairs. Absent: all are sure. */
  readonly strengthOf?: (english: number, vietnamese: number) => number;
};

const NO_TABLE: PhraseTable = {
  numberOf: () => undefined,
  longestFrom: () => 0,
  keyOf: () => '',
  classOf: () => 0,
  size: 0,
};

/** Returns a lexicon with nothing in it. */
export function emptyLexicon(): Lexicon {
  return { vi: NO_TABLE, en: NO_TABLE, equivalentsOf: () => [] };
}

/** How {@link extendLexicon} treats phrases that are in the lexicon already. */
export type ExtendOptions = {
  /** Leave their class as it is, instead of merging it with the new entry's: for entries that nobody approved. */
  readonly keepClasses?: boolean;
};

/** Returns a lexicon with the entries of `base` and `entries`; `base` is neither changed nor copied, so this costs only what is new. */
export function extendLexicon(
  base: Lexicon,
  entries: Iterable<LexiconEntry>,
  { keepClasses = false }: ExtendOptions = {},
): Lexicon {
  const vi = createOverlay(base.vi, keepClasses);
  const en = createOverlay(base.en, keepClasses);
  const equivalents = new Map<number, Set<number>>();
  for (const entry of entries) {
    const english = englishKey(entry.en);
    if (english === '') continue;
    const wordClass = WORD_CLASSES.indexOf(entry.wordClass);
    const number = en.add(english, wordClass);
    const known = equivalents.get(number) ?? new Set(base.equivalentsOf(number));
    equivalents.set(number, known);
    for (const item of entry.vi) {
      const vietnamese = vietnamesePhraseKey(item);
      if (vietnamese !== '') known.add(vi.add(vietnamese, wordClass));
    }
  }
  const lists = new Map(Array.from(equivalents, ([number, set]) => [number, [...set]]));
  return {
    vi: vi.table,
    en: en.table,
    equivalentsOf: number => lists.get(number) ?? base.equivalentsOf(number),
    ...(base.strengthOf ? { strengthOf: base.strengthOf } : {}),
  };
}

/** Returns the key of an English phrase: lower-case words joined by one space, without a leading article. */
export function englishKey(text: string): string {
  const words = tokenize(text.normalize('NFC')).map(token => token.lower);
  if (words.length > 1 && (words[0] === 'the' || words[0] === 'a' || words[0] === 'an')) words.shift();
  return words.join(' ');
}

/** Returns the key of a Vietnamese phrase: lower-case syllables with one tone placement, joined by one space. */
export function vietnamesePhraseKey(text: string): string {
  return tokenize(vietnameseKey(text))
    .map(token => token.lower)
    .join(' ');
}

type Overlay = { readonly table: PhraseTable; readonly add: (key: string, wordClass: number) => number };

// New phrases are numbered behind the base's, so numbers of the base stay what they are.
function createOverlay(base: PhraseTable, keepClasses: boolean): Overlay {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const classes = new Map<number, number>();
  const longest = new Map<string, number>();
  const table: PhraseTable = {
    numberOf: key => numbers.get(key) ?? base.numberOf(key),
    longestFrom: word => Math.max(longest.get(word) ?? 0, base.longestFrom(word)),
    keyOf: number => (number < base.size ? base.keyOf(number) : (keys[number - base.size] ?? '')),
    classOf: number => classes.get(number) ?? base.classOf(number),
    get size() {
      return base.size + keys.length;
    },
  };
  const add = (key: string, wordClass: number): number => {
    const known = table.numberOf(key);
    if (known !== undefined) {
      if (keepClasses) return known;
      const merged = mergeClasses(key, table.classOf(known), wordClass);
      if (merged !== table.classOf(known)) classes.set(known, merged);
      return known;
    }
    const number = table.size;
    keys.push(key);
    numbers.set(key, number);
    classes.set(number, wordClass);
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    return number;
  };
  return { table, add };
}

// One word that is grammatical in any of its uses says little; a phrase is as telling as its strongest use; names stay names.
function mergeClasses(key: string, a: number, b: number): number {
  const name = WORD_CLASSES.indexOf('name');
  if (a === name || b === name) return name;
  return key.includes(' ') ? Math.max(a, b) : Math.min(a, b);
}
