import type { Decision } from '../../core/pairs/decision.ts';
import { countGonePairs, withDecisions } from '../../core/pairs/open-story.ts';
import { afterRanking, rankAndChoose, rankAtOnce } from './after-ranking.ts';
import type { AppState, Effect } from './app-state.ts';
import { describeDecision } from './describe-decision.ts';
import type { AppEvent } from './events.ts';
import { moveToRow } from './move-to-row.ts';
import { nextOpenRow } from './review-selectors.ts';
import { info, sayProblem } from './say.ts';

/** The next state, and what the shell has to do. */
export type Step = { readonly state: AppState; readonly effects: readonly Effect[] };

/** Returns the state after something other than a key happened. Pure. */
export function reduceEvent(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'resized':
      return { ...state, columns: event.columns, rows: event.rows };
    case 'stories/listed':
      return { ...state, stories: event.stories };
    case 'story/opened': {
      const opened: AppState = {
        ...state,
        story: event.story,
        lexicon: event.story.open.learned.lexicon,
        mode: 'review',
        row: 0,
        choice: -1,
        said: undefined,
      };
      const start = nextOpenRow(event.story, -1, 1) ?? 0;
      const placed = moveToRow(opened, start);
      if (event.warnings > 0) return info(placed, 'said.warnings', { count: event.warnings });
      const gone = countGonePairs(event.story.open);
      return gone > 0 ? info(placed, 'said.gone', { count: gone }) : placed;
    }
    case 'story/ranked':
      return afterRanking(state, event.ranking);
    case 'story/failed':
      return sayProblem({ ...state, mode: 'stories', story: undefined }, 'said.notOpened', event.reason);
    case 'journal/appended':
      return afterDecision(state, event.decision);
    case 'glossary/changed':
      return rankAndChoose({
        ...state,
        concepts: event.concepts,
        approved: event.lexicon,
        lexicon: event.lexicon,
      });
    case 'glossary/kept':
      return info(state, 'said.conceptKept');
    case 'glossary/unreadable':
      return sayProblem(state, 'said.notOpened', event.reason);
    case 'write/failed':
      return { ...sayProblem(state, 'said.failed', event.reason), hasUnsaved: true };
    default:
      return event satisfies never;
  }
}

// Only now, with the line on disk, does the decision count.
function afterDecision(state: AppState, decision: Decision): AppState {
  if (!state.story) return state;
  const before = state.story.open;
  const story = { ...state.story, open: withDecisions(before, [...before.decisions, decision]) };
  // Before the cursor moves on: it goes to what waits with all that this decision taught.
  const next = rankAtOnce({ ...state, story, hasUnsaved: false });
  switch (decision.type) {
    case 'confirm':
    case 'reject':
      return afterVerdict(next, decision.type);
    case 'add-concept': {
      const [vi, en] = [decision.concept.vi[0]?.term ?? '', decision.concept.en[0]?.term ?? ''];
      return info({ ...next, mode: 'review', form: undefined }, 'said.conceptAdded', {
        vi,
        en,
        file: decision.file,
      });
    }
    case 'note':
      return next;
    case 'undo':
      return afterUndo(next, decision.of, before.decisions);
    default:
      return next;
  }
}

// Confirming goes on to the next sentence that waits; a rejected pair makes room for the row's next candidate first.
function afterVerdict(state: AppState, type: 'confirm' | 'reject'): AppState {
  if (!state.story) return state;
  const row = state.story.open.rows[state.row];
  const stays =
    type === 'reject' &&
    row?.choices.some(choice => choice.suggested && !state.story?.open.verdicts.has(choice.key));
  if (stays) return info(moveToRow(state, state.row), 'said.rejected');
  const next = nextOpenRow(state.story, state.row, 1);
  if (next === undefined) return info(moveToRow(state, state.row), 'said.allDecided');
  return info(moveToRow(state, next), type === 'confirm' ? 'said.confirmed' : 'said.rejected');
}

function afterUndo(state: AppState, of: string, decisions: readonly Decision[]): AppState {
  const target = decisions.find(decision => decision.id === of);
  const isRedo = target?.type === 'undo';
  const subject = isRedo ? decisions.find(decision => decision.id === target.of) : target;
  const moved =
    subject && 'pair' in subject ? moveToRow(state, rowOfPair(state, subject)) : moveToRow(state, state.row);
  const what = subject ? describeDecision(state.ui, subject) : '';
  return info(moved, isRedo ? 'said.redone' : 'said.undone', { what });
}

function rowOfPair(state: AppState, decision: Extract<Decision, { pair: unknown }>): number {
  const ref = decision.pair.vi[0];
  const { open } = state.story ?? {};
  const found = open?.rows.findIndex(row => {
    const article = open.articles.vi[row.viArticle];
    return article?.file === ref?.article && article?.sentences[row.sentence]?.id === ref?.id;
  });
  return found === undefined || found < 0 ? state.row : found;
}
