import { canJoin } from '../../../core/pairs/border-rules.ts';
import type { AppState } from '../app-state.ts';
import { decideInStory } from '../review/decide.ts';
import { selectedPair } from '../review/selection.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';

/** Joins the selected sentence and the one behind it, or says why they cannot be one. */
export function joinWithNext(state: AppState): Step {
  const row = selectedPair(state)?.row;
  const article = row && state.story?.open.articles[row.lang][row.article];
  if (!row || !article) return stay(state);
  const verdict = canJoin(article, row.sentence);
  const [sentence, next] = [article.sentences[row.sentence], article.sentences[row.sentence + 1]];
  if (verdict !== true || !sentence || !next)
    return stay(info(state, verdict === 'other-paragraph' ? 'said.otherParagraph' : 'said.lastSentence'));
  const refOf = ({ id, text }: typeof sentence) => ({ article: article.file, id, text });
  return decideInStory(state, { type: 'join', sentence: refOf(sentence), next: refOf(next) });
}
