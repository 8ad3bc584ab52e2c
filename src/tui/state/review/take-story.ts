import { withLearned } from '../../../core/learn/learned-lexicon.ts';
import { moveCandidates } from '../../../core/pairs/move-candidates.ts';
import { countGonePairs, layoutOf, storyOf, withCandidates } from '../../../core/pairs/open-story.ts';
import { firstChoice } from '../../../core/pairs/review-rows.ts';
import type { AppState, OpenedStory } from '../app-state.ts';
import type { AppEvent, ReadStory } from '../events.ts';
import { info } from '../say.ts';
import { jumpTo } from './move.ts';
import { REVIEW_START } from './review-state.ts';
import { selectedPair, selectRow } from './selection.ts';

/** Nothing was looked for yet. */
const NO_TERMS = { cursor: 0, query: '', found: undefined } as const;

/** Shows a story that was read: a new one from its first row, the open one again where it was. */
export function takeStory(state: AppState, read: ReadStory): AppState {
  if (state.story?.name === read.name) return takeAgain(state, state.story, read);
  if (state.opening !== read.name) return state;
  // Nobody is thrown out of what they have open meanwhile.
  if (state.mode !== 'stories') return { ...state, opening: undefined };
  const { name, journalFile, source, articles, decisions } = read;
  const open = storyOf(articles, decisions);
  const story: OpenedStory = {
    name,
    journalFile,
    source,
    open,
    isAligned: false,
    learned: [],
    differing: new Map(),
    isCompared: false,
    holder: undefined,
  };
  const lead = articles.vi.length === 0 && articles.en.length > 0 ? 'en' : 'vi';
  const review = { ...REVIEW_START, lead } as const;
  const shown = selectRow(
    { ...state, story, review, opening: undefined, mode: 'review', back: [], terms: NO_TERMS },
    0,
  );
  if (read.warnings > 0) return info(shown, 'said.warnings', { count: read.warnings });
  const gone = countGonePairs(open);
  return gone > 0 ? info(shown, 'said.gone', { count: gone }) : { ...shown, said: undefined };
}

// The thread may not know yet what was decided a moment ago: then another reading is on its way.
function takeAgain(state: AppState, story: OpenedStory, read: ReadStory): AppState {
  const ids = new Set(read.decisions.map(({ id }) => id));
  if (!read.isRewritten && story.open.decisions.some(({ id }) => !ids.has(id))) return state;
  const candidates = moveCandidates(story.open.candidates, story.open.articles, read.articles);
  const open = storyOf(read.articles, read.decisions, candidates);
  return keepPlace(state, { ...story, open, source: read.source });
}

/** Returns the state with another version of its story, the same sentence selected as far as it is still there. */
export function keepPlace(state: AppState, story: OpenedStory): AppState {
  const { lead } = state.review;
  const before = selectedPair(state);
  const id =
    before && state.story?.open.articles[lead][before.row.article]?.sentences[before.row.sentence]?.id;
  const row = story.open.rows[lead].findIndex(
    one =>
      one.article === before?.row.article &&
      story.open.articles[lead][one.article]?.sentences[one.sentence]?.id === id,
  );
  const next = { ...state, story, review: { ...state.review, marks: [] } };
  const placed = selectRow(next, row >= 0 ? row : state.review.row);
  const choices = story.open.rows[lead][placed.review.row]?.choices ?? [];
  const same = choices.findIndex(({ key }) => key === before?.choice?.key);
  return same >= 0 ? { ...placed, review: { ...placed.review, choice: same } } : placed;
}

/**
 * Takes new suggestions. The selected row stays, and so does the candidate that was asked for there; a row that showed its best
 * candidate shows what is the best one now. When a story comes to its first suggestions untouched, the first that waits is selected.
 */
export function takeRanking(state: AppState, ranked: Extract<AppEvent, { type: 'story/ranked' }>): AppState {
  const { story } = state;
  if (!story || story.name !== ranked.name || layoutOf(story.open) !== ranked.layout) return state;
  const { candidates, learned } = ranked;
  if (!candidates && isSameLearned(learned, story.learned)) return state;
  const lexicon = withLearned(state.approved, learned);
  if (!candidates) return { ...state, story: { ...story, learned }, lexicon };
  const selected = selectedPair(state);
  const wasBest =
    selected !== undefined && state.review.choice === firstChoice(selected.row, story.open.verdicts);
  const open = withCandidates(story.open, candidates, wasBest ? undefined : selected?.choice);
  const next: AppState = {
    ...state,
    story: { ...story, open, learned, isAligned: true },
    lexicon,
  };
  const isUntouched = !story.isAligned && state.review.row === 0 && state.mode === 'review';
  if (isUntouched) return firstWaiting(selectRow(next, 0));
  if (wasBest) return selectRow(next, state.review.row);
  const choices = open.rows[state.review.lead][state.review.row]?.choices ?? [];
  const choice = choices.findIndex(({ key }) => key === selected?.choice?.key);
  return choice >= 0 ? { ...next, review: { ...next.review, choice } } : selectRow(next, state.review.row);
}

function isSameLearned(a: OpenedStory['learned'], b: OpenedStory['learned']): boolean {
  return (
    a.length === b.length &&
    a.every(({ vi, en, strength }, at) => {
      const other = b[at];
      return other?.vi === vi && other.en === en && other.strength === strength;
    })
  );
}

function firstWaiting(state: AppState): AppState {
  const last = (state.story?.open.rows[state.review.lead].length ?? 1) - 1;
  const jumped = jumpTo(selectRow(state, last), 'open', 1);
  // The message that there is nothing to decide comes with a key, not with opening.
  const isNone = jumped.said !== state.said;
  return isNone ? state : jumped;
}

/** Takes what is known of the facts of some pairs. */
export function takeComparison(
  state: AppState,
  { name, isDone, differing }: Extract<AppEvent, { type: 'story/compared' }>,
): AppState {
  const { story } = state;
  if (!story || story.name !== name) return state;
  const isNews = differing.some(([key, facts]) => facts.length > 0 || story.differing.has(key));
  const known = isNews ? new Map([...story.differing, ...differing]) : story.differing;
  return { ...state, story: { ...story, differing: known, isCompared: story.isCompared || isDone } };
}
