import { type PairRef, pairKey } from '../../../core/pairs/decision.ts';
import type { Choice } from '../../../core/pairs/review-rows.ts';
import { refOf } from '../../../core/pairs/story.ts';
import { translate } from '../../messages/message.ts';
import type { AppState, OpenedStory } from '../app-state.ts';
import type { Draft } from '../effects.ts';
import { info } from '../say.ts';
import { ask, type Step, stay } from '../step.ts';
import { refAlone } from './row-findings.ts';
import { selectedPair } from './selection.ts';

/** Returns the step that writes `draft` to the open story's journal, or says why that cannot be. */
export function decideInStory(state: AppState, draft: Draft): Step {
  return state.story?.holder ? refuse(state) : ask(state, { type: 'decide', draft, journal: 'story' });
}

/** Returns the step that says that somebody else has the story open for writing. */
export function refuse(state: AppState): Step {
  return stay(info(state, 'said.readOnly', { by: state.story?.holder?.by ?? '' }));
}

/** Confirms or rejects the candidate that is shown; marked sentences of the leading side take the place of its own. */
export function decide(state: AppState, type: 'confirm' | 'reject'): Step {
  const { story } = state;
  const choice = selectedPair(state)?.choice;
  if (story && !choice && !story.isAligned) return stay(info(state, 'said.stillAligning'));
  if (!story || !choice) return stay(info(state, 'said.noChoice'));
  return confirmOrReject(state, story, choice, type);
}

/** Candidates below this score are noise: fewer than one in a hundred of them is right. The panel of partners has them all. */
const NUMBERED_FROM = 0.02;

/** Returns whether a candidate is shown with its number, to be confirmed by it. */
export function isNumbered({ score, suggested }: Choice): boolean {
  return suggested || score >= NUMBERED_FROM;
}

/** Confirms the `number`th candidate of the selected row, from 1. */
export function confirmNumber(state: AppState, number: number): Step {
  const choice = selectedPair(state)?.row.choices[number - 1];
  if (!state.story || !choice || !isNumbered(choice))
    return stay(info(state, 'said.noSuchCandidate', { number }));
  return confirmOrReject(state, state.story, choice, 'confirm');
}

function confirmOrReject(
  state: AppState,
  story: OpenedStory,
  choice: Choice,
  type: 'confirm' | 'reject',
): Step {
  const hasMarks = type === 'confirm' && state.review.marks.length > 0;
  return hasMarks ? confirmMarked(state, story, choice) : decideOn(state, story, choice, type);
}

function decideOn(state: AppState, { open }: OpenedStory, choice: Choice, type: 'confirm' | 'reject'): Step {
  const verdict = open.verdicts.get(choice.key);
  const wanted = type === 'confirm' ? 'confirmed' : 'rejected';
  if (verdict?.verdict === wanted && !verdict.edited)
    return stay(info(state, 'said.already', { status: translate(state.ui, `status.${wanted}`) }));
  return decideInStory(state, { type, pair: refOf(choice, open.articles), score: round(choice.score) });
}

function confirmMarked(state: AppState, { open }: OpenedStory, choice: Choice): Step {
  const { lead, marks } = state.review;
  const article = lead === 'vi' ? choice.viArticle : choice.enArticle;
  if (marks.some(place => place.article !== article)) return stay(info(state, 'said.severalArticles'));
  const marked = marks.map(({ sentence }) => sentence);
  const sentences = [...new Set([...marked, ...choice[lead]])].sort((a, b) => a - b);
  const pair = refOf({ ...choice, [lead]: sentences }, open.articles);
  // The aligner gave no score to a pair that was put together by hand.
  const known = selectedPair(state)?.row.choices.find(({ key }) => key === pairKey(pair));
  return decideInStory(state, { type: 'confirm', pair, ...(known ? { score: round(known.score) } : {}) });
}

/** Makes the shown pair undecided again. */
export function unpair(state: AppState): Step {
  const choice = selectedPair(state)?.choice;
  const origins = choice && state.story?.open.origins.get(choice.key);
  if (!origins) return stay(info(state, 'said.notDecided'));
  if (state.story?.holder) return refuse(state);
  // The journal knows the sentences as they were when they were decided on.
  return ask(
    state,
    ...origins.map(({ pair }) => ({
      type: 'decide' as const,
      draft: { type: 'clear' as const, pair },
      journal: 'story' as const,
    })),
  );
}

/** Marks the selected sentence for later, or takes the mark away. */
export function toggleLater(state: AppState): Step {
  const row = selectedPair(state)?.row;
  if (!state.story || !row) return stay(state);
  const { articles, state: decided } = state.story.open;
  const pair = refAlone(row, articles);
  return decideInStory(state, { type: 'later', pair, on: !decided.later.has(pairKey(pair)) });
}

/** Returns what a note of the selected row is about: the pair that is shown, or the sentence alone. */
export function noteSubject(state: AppState): PairRef | undefined {
  const selected = selectedPair(state);
  if (!state.story || !selected) return undefined;
  const { articles, verdicts } = state.story.open;
  const { row, choice } = selected;
  const isPair = choice !== undefined && (choice.suggested || verdicts.has(choice.key));
  return isPair ? refOf(choice, articles) : refAlone(row, articles);
}

function round(score: number): number {
  return Number(score.toFixed(4));
}
