import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState, StorySummary } from '../state/app-state.ts';
import { windowStart } from '../state/review-selectors.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';

const NAME = 24;
const DATE = 12;

/** Returns the visible lines of the list of stories. */
export function storyLines(state: AppState, height: number): StyledLine[] {
  if (state.stories.length === 0) return [[piece(translate(state.ui, 'app.noStories'))]];
  const start = windowStart(state.stories.length, height, state.storyCursor);
  return state.stories
    .slice(start, start + height)
    .map((story, at) => lineOf(story, start + at === state.storyCursor, state));
}

function lineOf(story: StorySummary, isSelected: boolean, state: AppState): StyledLine {
  const { ui, columns } = state;
  const about = story.problem
    ? `${translate(ui, 'stories.unreadable')}: ${story.problem}`
    : [
        translate(ui, 'stories.articles', { vi: story.vi, en: story.en }),
        translate(ui, 'stories.confirmed', { count: story.confirmed }),
        story.title,
      ].join(' · ');
  const role = isSelected ? 'selected' : 'plain';
  const text = `${isSelected ? '>' : ' '} ${fitWidth(toVisible(story.name), NAME)} ${fitWidth(toVisible(story.date), DATE)} ${toVisible(about)}`;
  return cutToWidth([piece(fitWidth(text, columns), role)], columns);
}
