import { createSmartMatcher } from '../../../core/text/smart-match.ts';
import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import type { StorySummary } from './stories-state.ts';

/** Returns the stories that the filter lets pass: every word of it is in the name, the title or the date. */
export function visibleStories({ stories }: Pick<AppState, 'stories'>): readonly StorySummary[] {
  return filtered(stories.list, stories.query);
}

const filtered = rememberLast((list: readonly StorySummary[], query: string): readonly StorySummary[] => {
  const matcher = createSmartMatcher(query);
  if (matcher.isEmpty) return list;
  return list.filter(({ name, title, date }) => matcher.test(`${name}\n${title}\n${date}`));
});

/** Returns the place of the selected story among the visible ones: the last one when the list became shorter; -1 when it is empty. */
export function storyCursor(state: Pick<AppState, 'stories'>): number {
  return Math.min(state.stories.cursor, visibleStories(state).length - 1);
}

/** Returns the selected story; undefined when none is visible. */
export function selectedStory(state: Pick<AppState, 'stories'>): StorySummary | undefined {
  return visibleStories(state)[storyCursor(state)];
}
