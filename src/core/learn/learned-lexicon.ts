import { englishKey, extendLexicon, type Lexicon, vietnamesePhraseKey } from '../lexicon/lexicon.ts';
import type { LearnedEquivalent } from './choose-equivalents.ts';

/**
 * Returns `lexicon` with what was learned, each equivalent as strong as its evidence: the root of it, which did best on half of the
 * bench cases, since what is kept at all is right more often than its share of places says. An equivalent that the lexicon has
 * already stays as strong as it was, and so do the classes of its phrases. Costs only what is new.
 */
export function withLearned(lexicon: Lexicon, learned: readonly LearnedEquivalent[]): Lexicon {
  const fresh = learned.filter(({ vi, en }) => !hasEquivalent(lexicon, vi, en));
  if (fresh.length === 0) return lexicon;
  const entries = fresh.map(({ vi, en, wordClass }) => ({ en, vi: [vi], wordClass }));
  const extended = extendLexicon(lexicon, entries, { keepClasses: true });
  const strengths = new Map<number, Map<number, number>>();
  for (const { vi, en, strength } of fresh) {
    const english = extended.en.numberOf(englishKey(en));
    const vietnamese = extended.vi.numberOf(vietnamesePhraseKey(vi));
    if (english === undefined || vietnamese === undefined) continue;
    const ofEnglish = strengths.get(english) ?? new Map<number, number>();
    strengths.set(english, ofEnglish.set(vietnamese, Math.sqrt(strength)));
  }
  const strengthOf = (english: number, vietnamese: number): number =>
    strengths.get(english)?.get(vietnamese) ?? lexicon.strengthOf?.(english, vietnamese) ?? 1;
  return { ...extended, strengthOf };
}

function hasEquivalent(lexicon: Lexicon, vi: string, en: string): boolean {
  const english = lexicon.en.numberOf(englishKey(en));
  const vietnamese = lexicon.vi.numberOf(vietnamesePhraseKey(vi));
  if (english === undefined || vietnamese === undefined) return false;
  return lexicon.equivalentsOf(english).includes(vietnamese);
}
