import { type AnnotatedSentence, annotate } from '../align/annotate.ts';
import { indexVietnamese, linkWords } from '../align/link-words.ts';
import { weighSentences } from '../align/weigh.ts';
import type { UnitKind, WeightUnit } from '../align/weight-unit.ts';
import { FUNCTION_WORDS as englishFunctionWords } from '../lang/en/function-words.ts';
import type { Lang } from '../lang/language.ts';
import { FUNCTION_WORDS as vietnameseFunctionWords } from '../lang/vi/function-words.ts';
import { type Lexicon, vietnamesePhraseKey } from '../lexicon/lexicon.ts';
import { englishLemma } from './english-lemma.ts';

/** A word or name of a confirmed pair that nothing links to the other side. */
export type OpenUnit = {
  /** Its look-up form, as the lexicon would have it: a Vietnamese word may have several syllables. */
  readonly key: string;
  readonly kind: UnitKind;
  /** Where its middle stands: 0 at the start of its side, 1 at the end. */
  readonly place: number;
  /** True when the unit before it is open, too, and only a space stands between them. */
  readonly isJoined: boolean;
};

/** What a confirmed pair leaves open on both sides: words that are translations of one another, or of nothing. */
export type OpenPair = Readonly<Record<Lang, readonly OpenUnit[]>>;

/** The sentences of a confirmed pair, NFC. */
export type PairTexts = Readonly<Record<Lang, readonly string[]>>;

/** Stands between the sentences of a side: no phrase goes across it. */
const BORDER = ' | ';
/** More of a side is not looked at, in UTF-16 units; a sentence of the press has some 150. */
const LONGEST_SIDE = 2000;
/** A pair that leaves more open on a side is no translation that could be learned from. */
const MOST_OPEN = 30;

/**
 * Returns what the lexicon, names and facts leave open of a confirmed pair. They are the prior: what they explain is
 * explained, and only the rest can teach something new.
 *
 *     Cảnh sát bắt 3 nghi phạm trộm tê giác.       cảnh sát = police, 3 = three, nghi phạm = suspects
 *     Police held three rhino-poaching suspects.   open:  bắt, trộm, tê, giác   |   held, rhino, poaching
 */
export function openPair({ vi, en }: PairTexts, lexicon: Lexicon): OpenPair {
  const [viSide] = weighSentences([annotate(sideOf(vi), 'vi', lexicon)], 'vi');
  const [enSide] = weighSentences([annotate(sideOf(en), 'en', lexicon)], 'en');
  if (!viSide || !enSide) return { vi: [], en: [] };
  const taken = { vi: new Uint8Array(viSide.tokens.length), en: new Uint8Array(enSide.tokens.length) };
  for (const link of linkWords(indexVietnamese(viSide), indexVietnamese(enSide), lexicon)) {
    taken.vi.fill(1, link.viFrom, link.viTo);
    taken.en.fill(1, link.enFrom, link.enTo);
  }
  const open = {
    vi: openUnits(viSide, taken.vi, 'vi', lexicon),
    en: openUnits(enSide, taken.en, 'en', lexicon),
  };
  return open.vi.length > MOST_OPEN || open.en.length > MOST_OPEN ? { vi: [], en: [] } : open;
}

function sideOf(texts: readonly string[]): string {
  return texts.join(BORDER).slice(0, LONGEST_SIDE);
}

function openUnits(sentence: AnnotatedSentence, taken: Uint8Array, lang: Lang, lexicon: Lexicon): OpenUnit[] {
  const open: OpenUnit[] = [];
  let lastEnd: number | undefined;
  for (const unit of sentence.units) {
    const first = sentence.tokens[unit.from];
    const last = sentence.tokens[unit.to - 1];
    if (!first || !last || unit.kind === 'fact' || unit.kind === 'function') continue;
    if (taken.subarray(unit.from, unit.to).includes(1) || saysNothing(unit.key, lang)) continue;
    const between = lastEnd === undefined ? '' : sentence.text.slice(lastEnd, first.start);
    open.push({
      key: lookUpForm(keyOf(unit, sentence), lang, lexicon),
      kind: isAtStart(sentence, unit.from) && unit.kind === 'name' ? 'unknown' : unit.kind,
      place: (unit.from + unit.to) / 2 / sentence.tokens.length,
      isJoined: between === ' ' || between === '\u00A0',
    });
    lastEnd = last.end;
  }
  return open;
}

// A name of several words is counted by one of them; what is learned is the whole of it.
function keyOf({ key, from, to }: WeightUnit, { tokens }: AnnotatedSentence): string {
  if (key.split(' ').length === to - from) return key;
  return tokens
    .slice(from, to)
    .map(token => token.lower)
    .join(' ');
}

// A capital at the start of a sentence tells no name.
function isAtStart({ text, tokens }: AnnotatedSentence, at: number): boolean {
  const before = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
  return at === 0 || /[.!?…|:]/u.test(before);
}

const FUNCTION_WORDS = { vi: vietnameseFunctionWords, en: englishFunctionWords } as const;
/** Shorter English words that the lexicon lacks are pieces of others, such as the "s" of “Russia's”. In letters. */
const SHORTEST_ENGLISH = 3;

function saysNothing(key: string, lang: Lang): boolean {
  const isPiece = lang === 'en' && key.length < SHORTEST_ENGLISH;
  return isPiece || FUNCTION_WORDS[lang].has(key) || !/\p{L}/u.test(key);
}

// The lexicon's own words are in their base form already; all others are counted together by their lemma.
function lookUpForm(key: string, lang: Lang, lexicon: Lexicon): string {
  if (lexicon[lang].numberOf(key) !== undefined) return key;
  return lang === 'en' ? englishLemma(key) : vietnamesePhraseKey(key);
}
