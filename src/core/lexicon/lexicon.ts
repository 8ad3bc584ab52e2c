import { vietnameseKey } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { type LexiconEntry, WORD_CLASSES } from './entry.ts';

/** A phrase of one language: its words joined by one space, in the form in which text is looked up. */
export type Phrase = {
  readonly key: string;
  /** Index into `WORD_CLASSES`. */
  wordClass: number;
  /** The numbers of its equivalents in the other language. */
  readonly equivalents: number[];
};

/** One direction of the lexicon. `longest` gives for a first word the number of words of the longest phrase it opens. */
export type PhraseTable = {
  readonly phrases: Phrase[];
  readonly byKey: Map<string, number>;
  readonly longest: Map<string, number>;
};

/** Translation equivalents between Vietnamese and English phrases. */
export type Lexicon = { readonly vi: PhraseTable; readonly en: PhraseTable };

/** Returns a lexicon with nothing in it. */
export function emptyLexicon(): Lexicon {
  return { vi: emptyTable(), en: emptyTable() };
}

/** Returns a lexicon with the entries of `base` and `entries`; `base` is left as it was. */
export function extendLexicon(base: Lexicon, entries: Iterable<LexiconEntry>): Lexicon {
  const lexicon = { vi: copyTable(base.vi), en: copyTable(base.en) };
  for (const entry of entries) addEntry(lexicon, entry);
  return lexicon;
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

function addEntry(lexicon: Lexicon, entry: LexiconEntry): void {
  const wordClass = WORD_CLASSES.indexOf(entry.wordClass);
  const enKey = englishKey(entry.en);
  if (enKey === '') return;
  const en = addPhrase(lexicon.en, enKey, wordClass);
  for (const item of entry.vi) {
    const viKey = vietnamesePhraseKey(item);
    if (viKey === '') continue;
    const vi = addPhrase(lexicon.vi, viKey, wordClass);
    link(lexicon.en.phrases, en, vi);
    link(lexicon.vi.phrases, vi, en);
  }
}

function link(phrases: Phrase[], from: number, to: number): void {
  const phrase = phrases[from];
  if (!phrase || phrase.equivalents.includes(to)) return;
  // Copied rather than pushed to: the list may be shared with the lexicon that this one extends.
  phrases[from] = { ...phrase, equivalents: [...phrase.equivalents, to] };
}

/** Adds a phrase to a table under construction, or finds it there, and returns its number. */
export function addPhrase(table: PhraseTable, key: string, wordClass: number): number {
  const known = table.byKey.get(key);
  if (known !== undefined) {
    const phrase = table.phrases[known];
    const merged = phrase ? mergeClasses(key, phrase.wordClass, wordClass) : wordClass;
    if (phrase && merged !== phrase.wordClass) table.phrases[known] = { ...phrase, wordClass: merged };
    return known;
  }
  const number = table.phrases.length;
  table.phrases.push({ key, wordClass, equivalents: [] });
  indexPhrase(table, key, number);
  return number;
}

/** Makes a phrase findable. */
export function indexPhrase(table: PhraseTable, key: string, number: number): void {
  table.byKey.set(key, number);
  const space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  let words = 1;
  for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words += 1;
  if ((table.longest.get(first) ?? 0) < words) table.longest.set(first, words);
}

// One word that is grammatical in any of its uses says little; a phrase is as telling as its strongest use; names stay names.
function mergeClasses(key: string, a: number, b: number): number {
  const name = WORD_CLASSES.indexOf('name');
  if (a === name || b === name) return name;
  return key.includes(' ') ? Math.max(a, b) : Math.min(a, b);
}

function emptyTable(): PhraseTable {
  return { phrases: [], byKey: new Map(), longest: new Map() };
}

function copyTable(table: PhraseTable): PhraseTable {
  return { phrases: [...table.phrases], byKey: new Map(table.byKey), longest: new Map(table.longest) };
}
