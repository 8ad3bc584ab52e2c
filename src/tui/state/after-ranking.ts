import { type Ranking, withRanking } from '../../core/pairs/open-story.ts';
import { rankStory } from '../../core/pairs/rank-story.ts';
import { firstChoice } from '../../core/pairs/review-rows.ts';
import type { AppState } from './app-state.ts';
import { moveToRow } from './move-to-row.ts';
import { selectedPair } from './review-selectors.ts';
import { knowledgeOf, whenToRank } from './when-to-rank.ts';

/** Returns the state with the suggestions of its story ranked again. The selected row stays, and so does the candidate that it shows. */
export function afterRanking(state: AppState, ranking: Ranking): AppState {
  if (!state.story) return state;
  const shown = selectedPair(state)?.choice;
  const open = withRanking(state.story.open, ranking, shown);
  const choices = open.rows[state.row]?.choices ?? [];
  const choice = choices.findIndex(({ key }) => key === shown?.key);
  const next = { ...state, story: { ...state.story, open }, lexicon: ranking.learned.lexicon };
  return choice >= 0 ? { ...next, choice } : moveToRow(next, state.row);
}

/** Returns the state with its suggestions ranked again if they are older than what was decided and the story is small enough. */
export function rankAtOnce(state: AppState): AppState {
  if (!state.story || whenToRank(state) !== 'now') return state;
  return afterRanking(state, rankStory(state.story.open, knowledgeOf(state, state.story)));
}

/** As {@link rankAtOnce}; a row that showed its best candidate shows what is the best one now. */
export function rankAndChoose(state: AppState): AppState {
  const selected = selectedPair(state);
  const wasBest =
    selected !== undefined &&
    state.story !== undefined &&
    state.choice === firstChoice(selected.row, state.story.open.verdicts);
  const ranked = rankAtOnce(state);
  return wasBest && ranked !== state ? moveToRow(ranked, ranked.row) : ranked;
}
