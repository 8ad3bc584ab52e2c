import type { AppState } from '../app-state.ts';
import { windowStart } from '../list-window.ts';

/** Returns the names of the stories in sight whose progress is not known yet. Only what is looked at is worth the aligning. */
export function storiesToCount({ mode, stories, rows }: AppState): string[] {
  if (mode !== 'stories') return [];
  const start = windowStart(stories.list.length, rows, stories.cursor);
  return stories.list
    .slice(start, start + rows)
    .filter(({ progress, problem, vi, en }) => !progress && problem === undefined && vi + en > 0)
    .map(({ name }) => name);
}
