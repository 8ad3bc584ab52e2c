import type { OpenStory, Ranking } from '../../core/pairs/open-story.ts';
import { inRank } from '../../core/pairs/propose-pairs.ts';
import { type RankingSteps, startRanking } from '../../core/pairs/rank-story.ts';
import type { Candidate } from '../../core/pairs/story.ts';
import type { AppState } from '../state/app-state.ts';
import { knowledgeOf, whenToRank } from '../state/when-to-rank.ts';

/** Work on a large story begins when no key came for so long, in milliseconds. */
const IDLE_WAIT = 300;

/** Ranks large stories again while nobody presses a key. */
export type IdleRanking = {
  /** To be called after everything that happened: work begins, goes on later, or begins anew. */
  readonly wake: () => void;
  readonly stop: () => void;
};

type Work = RankingSteps & {
  readonly carried: OpenStory['carried'];
  readonly approved: AppState['approved'];
  readonly done: (readonly Candidate[])[];
};

/** Returns the worker. `onRanked` gets the ranking when it is done, unless something was decided meanwhile. */
export function createIdleRanking(
  stateNow: () => AppState,
  onRanked: (ranking: Ranking) => void,
): IdleRanking {
  let timer: NodeJS.Timeout | undefined;
  let work: Work | undefined;

  const step = (): void => {
    const { story, approved } = stateNow();
    if (!story || whenToRank(stateNow()) !== 'later') return;
    if (work?.carried !== story.open.carried || work.approved !== approved) {
      const steps = startRanking(story.open, knowledgeOf(stateNow(), story));
      work = { ...steps, carried: story.open.carried, approved, done: [] };
    }
    const next = work.steps[work.done.length];
    if (next) {
      work.done.push(work.propose(next));
      // Keys that came during this step are read first.
      timer = setTimeout(step, 0);
      return;
    }
    const ranking = { learned: work.learned, candidates: inRank(work.done.flat()) };
    work = undefined;
    onRanked(ranking);
  };

  return {
    wake: () => {
      clearTimeout(timer);
      if (whenToRank(stateNow()) === 'later') timer = setTimeout(step, IDLE_WAIT);
    },
    stop: () => clearTimeout(timer),
  };
}
