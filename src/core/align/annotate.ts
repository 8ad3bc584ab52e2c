import { type Fact, factKey } from '../facts/fact.ts';
import { findFacts } from '../facts/find-facts.ts';
import { wordForms as englishForms } from '../lang/en/word-forms.ts';
import type { Lang } from '../lang/language.ts';
import { wordForms as vietnameseForms } from '../lang/vi/word-forms.ts';
import { WORD_CLASSES } from '../lexicon/entry.ts';
import { findPhrases, type PhraseHit } from '../lexicon/find-phrases.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldDiacritics } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { findNameWords, joinNames } from './name-runs.ts';
import { findSoundNames, mergeSoundNames, type SoundName } from './sound-names.ts';
import type { WeightUnit } from './weight-unit.ts';

/** A sentence with everything that pairing looks at. */
export type AnnotatedSentence = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every lexicon phrase in it, by its number in the table of the sentence's language. */
  readonly hits: readonly PhraseHit[];
  readonly facts: readonly Fact[];
  /** The words that weight is given to: each token belongs to exactly one. */
  readonly units: readonly WeightUnit[];
  /** For each token that may be a name, its letters folded; undefined for other tokens. */
  readonly names: readonly (string | undefined)[];
  /** Foreign names that are spelt by their sound: Ô-lếch, Mát-xcơ-va. */
  readonly soundNames?: readonly SoundName[];
};

const FORMS = { vi: vietnameseForms, en: englishForms } as const;

/**
 * Returns `text`, one sentence in `lang`, with its tokens, lexicon phrases, facts and names. `acronyms` gives the phrases that
 * acronyms of this article stand for, by their number.
 */
export function annotate(
  text: string,
  lang: Lang,
  lexicon: Lexicon,
  acronyms?: ReadonlyMap<string, number>,
): AnnotatedSentence {
  const tokens = tokenize(text);
  const hits = [
    ...findPhrases(text, tokens, lexicon[lang], FORMS[lang]),
    ...(acronyms ? acronymHits(tokens, acronyms) : []),
  ];
  const facts = findFacts(text, lang, tokens);
  const soundNames = lang === 'vi' ? findSoundNames(text, tokens, hits) : [];
  const divided = mergeSoundNames(divideIntoUnits(tokens, hits, facts, lang, lexicon), soundNames);
  const units = joinNames(text, tokens, divided, findNameWords(tokens, hits, lang, lexicon));
  const names = namesOf(tokens, units);
  return { text, tokens, hits, facts, units, names, ...(soundNames.length > 0 ? { soundNames } : {}) };
}

function acronymHits(tokens: readonly Token[], acronyms: ReadonlyMap<string, number>): PhraseHit[] {
  return tokens.flatMap((token, at) => {
    const phrase = acronyms.get(token.text);
    return phrase === undefined ? [] : [{ from: at, to: at + 1, phrase }];
  });
}

// Facts first, then the longest phrases from the left: Vietnamese words of several syllables become one unit this way.
function divideIntoUnits(
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
  facts: readonly Fact[],
  lang: Lang,
  lexicon: Lexicon,
): WeightUnit[] {
  const longestAt = new Map<number, PhraseHit>();
  for (const hit of hits) {
    const best = longestAt.get(hit.from);
    if (!best || hit.to > best.to) longestAt.set(hit.from, hit);
  }
  const units: WeightUnit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const fact = factAt(tokens, facts, at);
    const hit = longestAt.get(at);
    // English phrases give way to their words, which carry the weight there; only Vietnamese joins syllables.
    const joined = lang === 'vi' || (hit && hit.to === at + 1) ? hit : longestSingle(hits, at);

    if (fact) {
      units.push({ from: at, to: fact.to, key: factKey(fact.fact), kind: 'fact' });
      at = fact.to;
    } else if (joined) {
      const { keyOf, classOf } = lexicon[lang];
      units.push({
        from: at,
        to: joined.to,
        key: keyOf(joined.phrase),
        kind: WORD_CLASSES[classOf(joined.phrase)] ?? 'topic',
      });
      at = joined.to;
    } else {
      const token = tokens[at];
      units.push({
        from: at,
        to: at + 1,
        key: token?.lower ?? '',
        kind: token?.capital ? 'name' : 'unknown',
      });
      at += 1;
    }
  }
  return units;
}

function longestSingle(hits: readonly PhraseHit[], at: number): PhraseHit | undefined {
  return hits.find(hit => hit.from === at && hit.to === at + 1);
}

function factAt(
  tokens: readonly Token[],
  facts: readonly Fact[],
  at: number,
): { fact: Fact; to: number } | undefined {
  const token = tokens[at];
  const fact = token && facts.find(candidate => candidate.start < token.end && token.start < candidate.end);
  if (!fact) return undefined;
  let to = at + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < fact.end) to += 1;
  return { fact, to };
}

const FOREIGN_SHAPE = /[fjwz]|[^aeiouy]{3}|(?<=.)[bdkrsv]$|[^n]g[^hiu]|ll|ss|tt/;

// A name keeps its letters in both languages. A capital counts, and so does a spelling that Vietnamese does not have.
function namesOf(tokens: readonly Token[], units: readonly WeightUnit[]): (string | undefined)[] {
  const names: (string | undefined)[] = tokens.map(() => undefined);
  for (const unit of units) {
    for (let at = unit.from; at < unit.to; at++) {
      const token = tokens[at];
      if (!token || unit.kind === 'fact' || token.text.length < 2) continue;
      const folded = foldDiacritics(token.text);
      if (
        token.capital ||
        /\p{Lu}/u.test(token.text) ||
        (unit.kind === 'unknown' && folded.length > 3 && FOREIGN_SHAPE.test(folded))
      )
        names[at] = folded;
    }
  }
  return names;
}
