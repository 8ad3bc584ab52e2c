import type { AppState } from '../app-state.ts';
import { bodyArea } from '../body-area.ts';
import { windowStart } from '../list-window.ts';
import { storyCursor, visibleStories } from './visible-stories.ts';

/** Returns the names of the stories in sight whose progress is not known yet. Only what is looked at is worth the aligning. */
export function storiesToCount(state: AppState): string[] {
  if (state.mode !== 'stories') return [];
  const visible = visibleStories(state);
  const { rows } = bodyArea(state);
  const start = windowStart(visible.length, rows, Math.max(0, storyCursor(state)));
  return visible
    .slice(start, start + rows)
    .filter(({ progress, problem, vi, en }) => !progress && problem === undefined && vi + en > 0)
    .map(({ name }) => name);
}
