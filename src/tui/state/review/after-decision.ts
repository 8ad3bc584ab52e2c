import { applyBorders } from '../../../core/pairs/apply-borders.ts';
import type { Decision, PairRef } from '../../../core/pairs/decision.ts';
import type { OpenStory } from '../../../core/pairs/open-story.ts';
import { layoutOf, withArticles, withDecision, withDecisions } from '../../../core/pairs/open-story.ts';
import { progressOf } from '../../../core/pairs/progress.ts';
import { scoreText } from '../../messages/score-text.ts';
import { afterUndo } from '../after-undo.ts';
import type { AppState, OpenedStory } from '../app-state.ts';
import { leaveMode } from '../navigate.ts';
import { info } from '../say.ts';
import { DOUBTFUL_BELOW } from './filters.ts';
import { GOALS } from './goals.ts';
import { rowOfSentence, selectedPair, selectNearest, selectRow } from './selection.ts';
import { keepPlace } from './take-story.ts';
import { countRows, nextRow } from './visible-rows.ts';

/** Returns the state after a line of the open story's journal: only now, with the line on disk, does the decision count. */
export function afterLine(state: AppState, decision: Decision): AppState {
  const { story } = state;
  if (!story) return state;
  const before = story.open;
  const next = { ...withStory(state, withBorders(story, withDecision(before, decision))), hasUnsaved: false };
  switch (decision.type) {
    case 'confirm':
      return sayWeak(afterVerdict(next, decision.type), decision.score);
    case 'reject':
      return afterVerdict(next, decision.type);
    case 'confirm-all':
      return goOn(next, 'said.confirmedAll', { count: decision.pairs.length });
    case 'clear':
      return info(selectRow(next, next.review.row), 'said.unpaired');
    case 'note':
      return info(next, decision.text === '' ? 'said.noteRemoved' : 'said.noteSaved');
    case 'later':
      return info(next, decision.on ? 'said.later' : 'said.notLater');
    case 'split':
      return info(next, 'said.split');
    case 'join':
      return info(next, 'said.joined');
    case 'add-concept':
    case 'change-concept':
      return afterEntry(next, decision);
    case 'dismiss-term':
      return info(next, 'said.dismissed', { vi: decision.vi, en: decision.en });
    case 'undo':
      return afterUndo(next, decision, before.decisions, goToSubject);
    default:
      return decision satisfies never;
  }
}

/** Returns the state with lines that somebody else wrote. Nothing moves under the cursor. */
export function afterOthersLines(state: AppState, decisions: readonly Decision[]): AppState {
  const { story } = state;
  if (!story || decisions.length === 0) return state;
  const open = withDecisions(story.open, [...story.open.decisions, ...decisions]);
  const by = decisions.at(-1)?.by ?? '';
  return info(withStory(state, withBorders(story, open)), 'said.others', { count: decisions.length, by });
}

// Other borders make other sentences.
function withBorders(story: OpenedStory, open: OpenStory): OpenedStory {
  if (layoutOf(open) === layoutOf(story.open)) return { ...story, open };
  return { ...story, open: withArticles(open, applyBorders(story.source, open.state.borders)) };
}

function withStory(state: AppState, story: OpenedStory): AppState {
  return story.open.articles === state.story?.open.articles ? { ...state, story } : keepPlace(state, story);
}

// A pair that the aligner doubts, or does not even propose, is named by its score: a slip of the finger is seen at once.
function sayWeak(state: AppState, score: number | undefined): AppState {
  if (state.said?.message.key !== 'said.confirmed' || (score !== undefined && score >= DOUBTFUL_BELOW))
    return state;
  if (score === undefined) return info(state, 'said.confirmedByHand');
  return info(state, 'said.confirmedWeak', { score: scoreText(state.ui, score) });
}

// Confirming goes on to the next sentence that waits; a rejected pair makes room for the row's next candidate first.
function afterVerdict(state: AppState, type: 'confirm' | 'reject'): AppState {
  const row = selectedPair(state)?.row;
  const verdicts = state.story?.open.verdicts;
  const cleared: AppState = { ...state, review: { ...state.review, marks: [] } };
  const stays =
    type === 'reject' && row?.choices.some(choice => choice.suggested && !verdicts?.has(choice.key));
  if (stays) return info(selectRow(cleared, cleared.review.row), 'said.rejected');
  return goOn(cleared, type === 'confirm' ? 'said.confirmed' : 'said.rejected');
}

function goOn(
  state: AppState,
  said: 'said.confirmed' | 'said.rejected' | 'said.confirmedAll',
  values: Readonly<Record<string, number>> = {},
): AppState {
  const next = nextRow(state, 1, GOALS.open.holds);
  if (next !== undefined) return info(selectRow(state, next), said, values);
  // What nothing is suggested for comes last: the best weak candidate may be right all the same.
  const possible = countRows(state, GOALS.possible.holds);
  const row = possible > 0 ? nextRow(state, 1, GOALS.possible.holds) : undefined;
  if (row !== undefined) return info(selectRow(state, row), 'said.onlyPossible', { count: possible });
  const here = selectNearest(selectRow(state, state.review.row));
  if (said === 'said.confirmedAll') return info(here, said, values);
  const hidden = state.story && state.review.filters.size > 0 ? progressOf(state.story.open).left : 0;
  if (hidden > 0) return info(here, 'said.restFiltered', { what: said, count: hidden });
  return info(here, 'said.lastDecided', { what: said });
}

/** Returns the state after an entry was saved from the form: it closes, and says what is in the glossary now. */
export function afterEntry(
  state: AppState,
  decision: Extract<Decision, { type: 'add-concept' | 'change-concept' }>,
): AppState {
  const concept = decision.type === 'add-concept' ? decision.concept : decision.after;
  const values = { vi: concept.vi[0]?.term ?? '', en: concept.en[0]?.term ?? '', file: decision.file };
  const closed: AppState = state.mode === 'entry' ? { ...leaveMode(state), form: undefined } : state;
  return info(closed, decision.type === 'add-concept' ? 'said.conceptAdded' : 'said.conceptChanged', values);
}

/** Selects the row that a decision is about, and shows its pair. */
function goToSubject(state: AppState, subject: Decision): AppState {
  const { story, review } = state;
  const pair = pairOf(subject);
  const ref = pair?.[review.lead][0];
  if (!story || !pair || !ref) return selectRow(state, state.review.row);
  const articles = story.open.articles[review.lead];
  const article = articles.findIndex(({ file }) => file === ref.article);
  const sentence = articles[article]?.sentences.findIndex(({ id }) => id === ref.id) ?? -1;
  const row = sentence < 0 ? undefined : rowOfSentence(story, review.lead, article, sentence);
  return selectRow(state, row ?? state.review.row);
}

function pairOf(decision: Decision): PairRef | undefined {
  if ('pair' in decision) return decision.pair;
  if (decision.type === 'confirm-all') return decision.pairs[0]?.pair;
  return undefined;
}
