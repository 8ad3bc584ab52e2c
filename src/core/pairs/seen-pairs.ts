import type { SeenPair } from '../glossary/suggest-terms.ts';
import type { OpenStory } from './open-story.ts';

/** Returns the pairs that terms are looked for in: the confirmed ones (score 1), and the suggestions that nobody decided on. */
export function seenPairs(story: OpenStory): SeenPair[] {
  const seen = new Map<string, SeenPair>();
  for (const row of story.rows.vi) {
    for (const choice of row.choices) {
      const verdict = story.verdicts.get(choice.key)?.verdict;
      if (verdict === 'rejected' || (!choice.suggested && verdict === undefined)) continue;
      const vi = choice.vi.map(at => story.articles.vi[choice.viArticle]?.sentences[at]?.text ?? '');
      const en = choice.en.map(at => story.articles.en[choice.enArticle]?.sentences[at]?.text ?? '');
      seen.set(choice.key, { vi, en, score: verdict === 'confirmed' ? 1 : choice.score });
    }
  }
  return [...seen.values()];
}
