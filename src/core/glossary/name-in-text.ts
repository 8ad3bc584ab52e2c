import { annotate } from '../align/annotate.ts';
import type { Mark } from '../align/explain-pair.ts';
import { PERSON_TITLES as ENGLISH_TITLES } from '../lang/en/titles.ts';
import type { Lang } from '../lang/language.ts';
import { PERSON_TITLES as VIETNAMESE_TITLES } from '../lang/vi/titles.ts';
import { WORD_CLASSES } from '../lexicon/entry.ts';
import type { PhraseHit } from '../lexicon/find-phrases.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokenize.ts';

/** A name as it stands in a sentence, and the words before it (lower case, at most three, nearest last). */
export type NameInText = { readonly text: string; readonly before: readonly string[] };

const TITLES: Readonly<Record<Lang, ReadonlySet<string>>> = { vi: VIETNAMESE_TITLES, en: ENGLISH_TITLES };
const NAME_CLASS = WORD_CLASSES.indexOf('name');
const WORDS_BEFORE = 3;

/**
 * Returns the name at `at` of `sentence`, widened to the capitalised words around it: "Medinsky" to "Vladimir Medinsky".
 * Titles and words of the lexicon end it, so "Tổng thống Mỹ Donald Trump" gives "Donald Trump".
 */
export function nameAt(
  sentence: string,
  at: Pick<Mark, 'start' | 'end'>,
  lang: Lang,
  lexicon: Lexicon,
): NameInText {
  const { tokens, hits } = annotate(sentence, lang, lexicon);
  const first = tokens.findIndex(token => token.end > at.start);
  const last = tokens.findLastIndex(token => token.start < at.end) + 1;
  const isWord = wordsAround(hits, first, last, lang, lexicon);
  const joins = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && /^[\s.-]{0,2}$/.test(sentence.slice(a.end, b.start));
  let from = first;
  let to = last;
  // A sentence's first word has its capital anyway.
  while (
    from > 1 &&
    extendsName(tokens[from - 1]) &&
    joins(tokens[from - 1], tokens[from]) &&
    !isWord(from - 1) &&
    !endsTitle(tokens, from, lang)
  )
    from -= 1;
  while (extendsName(tokens[to]) && joins(tokens[to - 1], tokens[to]) && !isWord(to)) to += 1;
  const text = sentence.slice(tokens[from]?.start ?? at.start, tokens[to - 1]?.end ?? at.end);
  // "U.S." ends in a stop of its own.
  const stop = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) && sentence[tokens[to - 1]?.end ?? 0] === '.' ? '.' : '';
  return {
    text: text + stop,
    before: tokens.slice(Math.max(0, from - WORDS_BEFORE), from).map(token => token.lower),
  };
}

function extendsName(token: Token | undefined): boolean {
  return token?.capital ?? false;
}

// In Vietnamese a syllable of a name is often a word as well; only longer phrases and names end a name there.
function wordsAround(
  hits: readonly PhraseHit[],
  first: number,
  last: number,
  lang: Lang,
  lexicon: Lexicon,
): (token: number) => boolean {
  const others = hits.filter(hit => !(hit.from <= first && hit.to >= last));
  const telling = others.filter(
    hit => lang === 'en' || hit.to - hit.from > 1 || lexicon.vi.classOf(hit.phrase) === NAME_CLASS,
  );
  return token => telling.some(hit => hit.from <= token && token < hit.to);
}

function endsTitle(tokens: readonly Token[], end: number, lang: Lang): boolean {
  return [1, 2, 3].some(length =>
    TITLES[lang].has(
      tokens
        .slice(Math.max(0, end - length), end)
        .map(token => token.lower)
        .join(' '),
    ),
  );
}
