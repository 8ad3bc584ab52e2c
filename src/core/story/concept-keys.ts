import type { Lang } from '../lang/language.ts';
import { WORD_CLASSES } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * For each phrase of a language, by its number: the number of the thing it stands for, equal in both languages; -1 for
 * phrases that say too little to tell stories apart (grammar, everyday words).
 */
export type ConceptNumbers = Readonly<Record<Lang, Int32Array>>;

/** More than any list of equivalents is long. */
const NO_RANK = 2 ** 30;

const TOPIC = WORD_CLASSES.indexOf('topic');

/**
 * Returns the concepts of `lexicon`. An English phrase stands for its first Vietnamese equivalent, a Vietnamese phrase for
 * itself or, when it is nobody's first, for what the English phrase stands for that ranks it highest. So concepts are
 * stars, and a word with two meanings cannot chain two subjects together:
 *
 *     Russia, Russian → Nga      Kremlin → điện kremlin ← kremlin      casualty → thương vong
 */
export function conceptNumbers({ vi, en, equivalentsOf }: Lexicon): ConceptNumbers {
  const english = new Int32Array(en.size).fill(-1);
  const vietnamese = new Int32Array(vi.size).fill(-1);
  const bestRank = new Int32Array(vi.size).fill(NO_RANK);
  for (let phrase = 0; phrase < en.size; phrase++) {
    const equivalents = equivalentsOf(phrase);
    const [first] = equivalents;
    if (first === undefined) continue;
    const tells = en.classOf(phrase) >= TOPIC;
    if (tells) english[phrase] = first;
    for (const [rank, equivalent] of equivalents.entries()) {
      if (rank >= (bestRank[equivalent] ?? 0)) continue;
      bestRank[equivalent] = rank;
      vietnamese[equivalent] = tells && vi.classOf(equivalent) >= TOPIC ? first : -1;
    }
  }
  return { vi: vietnamese, en: english };
}
