import { type AnnotatedSentence, annotate } from '../align/annotate.ts';
import type { Lang } from '../lang/language.ts';
import { WORD_CLASSES } from '../lexicon/entry.ts';
import type { PhraseHit } from '../lexicon/find-phrases.ts';
import { englishKey, type Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleKey, FoundKey, KeyKind } from './article-key.ts';
import { type ConceptNumbers, conceptNumbers } from './concept-keys.ts';
import { EVERYDAY_NAMES } from './everyday-names.ts';
import { factKeys } from './fact-keys.ts';
import { letterKeys, textOfTokens } from './letter-keys.ts';
import type { StoryArticle } from './story-article.ts';

/** What keys are made with. */
export type KeyContext = {
  readonly lexicon: Lexicon;
  readonly concepts: ConceptNumbers;
  /** The concepts of names that tell no story. */
  readonly everyday: ReadonlySet<number>;
};

/** Returns what {@link articleKeys} wants of a lexicon. */
export function keyContext(lexicon: Lexicon): KeyContext {
  const concepts = conceptNumbers(lexicon);
  const numbers = EVERYDAY_NAMES.map(name => concepts.en[lexicon.en.numberOf(englishKey(name)) ?? -1] ?? -1);
  return { lexicon, concepts, everyday: new Set(numbers.filter(concept => concept >= 0)) };
}

/** So much is read of an article: who, what and where stand in its first paragraphs. */
const MOST_SENTENCES = 24;
/** No sentence is longer; reading one is not linear in its length. UTF-16 units. */
const LONGEST_SENTENCE = 2000;
/** A title sums up what an article is about. */
const TITLE_PLACE = 2;
/** Sentences of the lead, which count in full. */
const LEAD = 4;
/** Sentences behind the lead after which a place counts half. */
const HALF_PLACE = 16;
/** A sentence with more keys than this is a list of names or of scores: its keys share what so many would count. */
const KEYS_IN_FULL = 8;

/** Returns the keys of `article`, each once. */
export function articleKeys(article: StoryArticle, context: KeyContext): ArticleKey[] {
  const keys = new Map<string, ArticleKey>();
  for (const { text, lang, place } of sentencesToRead(article)) {
    const inSentence = new Map(keysOfSentence(text, lang, context).map(key => [key.key, key]));
    const share = Math.min(1, KEYS_IN_FULL / inSentence.size);
    for (const key of inSentence.values()) {
      const before = keys.get(key.key);
      // What may be a name at one place ("Okabe plans …") may surely be one at the next ("by Okabe").
      const surer = before && key.kind !== 'letters' ? before : key;
      keys.set(key.key, { ...surer, strength: (before?.strength ?? 0) + place * share });
    }
  }
  return [...keys.values()];
}

type SentenceToRead = { readonly text: string; readonly lang: Lang; readonly place: number };

function sentencesToRead(article: StoryArticle): SentenceToRead[] {
  const told = article.sentences.filter(sentence => sentence.kind !== 'boilerplate').slice(0, MOST_SENTENCES);
  const hasTitleLine = told.some(sentence => sentence.kind === 'title');
  const title = hasTitleLine || !article.title ? [] : [{ text: article.title, kind: 'title' as const }];
  let at = 0;
  return [...title, ...told].map(sentence => {
    const { text, kind } = sentence;
    const place = kind === 'title' ? TITLE_PLACE : 1 / (1 + Math.max(0, at++ - LEAD) / HALF_PLACE);
    const lang = ('lang' in sentence && sentence.lang) || article.lang;
    return { text: text.slice(0, LONGEST_SENTENCE), lang, place };
  });
}

function keysOfSentence(text: string, lang: Lang, { lexicon, concepts, everyday }: KeyContext): FoundKey[] {
  const sentence = annotate(text, lang, lexicon);
  const hits = longestHits(sentence, lang, lexicon);
  const keys: FoundKey[] = sentence.facts.flatMap(fact => factKeys(fact, text));
  const taken = new Uint8Array(sentence.tokens.length);
  for (const { from, to, phrase } of hits) {
    const concept = concepts[lang][phrase] ?? -1;
    if (concept < 0) continue;
    taken.fill(1, from, to);
    const kind = everyday.has(concept)
      ? 'everyday-name'
      : (CLASS_KIND[lexicon[lang].classOf(phrase)] ?? 'word');
    keys.push({ key: `c${concept}`, kind, text: textOfTokens(sentence, from, to) });
  }
  return [...keys, ...letterKeys(sentence, lang, taken)];
}

const NAME = WORD_CLASSES.indexOf('name');
const CLASS_KIND: Readonly<Record<number, KeyKind>> = { [NAME]: 'name' };

// The longest phrases from the left. A name is one only with a capital: "who" is no World Health Organization.
function longestHits(sentence: AnnotatedSentence, lang: Lang, lexicon: Lexicon): PhraseHit[] {
  const longestAt = new Map<number, PhraseHit>();
  for (const hit of sentence.hits) {
    const isName = lexicon[lang].classOf(hit.phrase) === NAME;
    if (isName && !sentence.tokens.slice(hit.from, hit.to).some(token => /\p{Lu}/u.test(token.text)))
      continue;
    if (hit.to > (longestAt.get(hit.from)?.to ?? 0)) longestAt.set(hit.from, hit);
  }
  const hits: PhraseHit[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const hit = longestAt.get(at);
    if (hit) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}
