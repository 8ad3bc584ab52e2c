import type { Lang } from '../../core/lang/language.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import type { StorySummary } from '../state/stories/stories-state.ts';
import { storyCursor, visibleStories } from '../state/stories/visible-stories.ts';
import {
  confirmedOf,
  STORY_COLUMNS,
  STORY_GAP,
  type StoryColumn,
  type StoryWidths,
  storyWidths,
} from './story-columns.ts';
import { cutToWidth, type Piece, piece, type StyledLine, wrapMarked } from './styled-line.ts';
import type { Role } from './theme.ts';

const GUTTER = '> '.length;

/** Returns the visible lines of the list of stories: a table, with as many columns as there is room for. */
export function storyLines(state: AppState, area: Area): StyledLine[] {
  const { ui, stories } = state;
  const visible = visibleStories(state);
  if (visible.length === 0) {
    const message = translate(ui, stories.list.length === 0 ? 'app.noStories' : 'stories.none', {
      query: stories.query.trim(),
    });
    return wrapMarked(message, [], area.columns)
      .slice(0, area.rows)
      .map(line => cutToWidth(line, area.columns));
  }
  const cursor = storyCursor(state);
  const start = windowStart(visible.length, area.rows, cursor);
  // A filter narrows the list; its columns stay.
  const widths = storyWidths(stories.list, ui, Math.max(1, area.columns - GUTTER));
  return visible
    .slice(start, start + area.rows)
    .map((story, at) => lineOf(story, start + at === cursor, widths, ui, area.columns));
}

function lineOf(
  story: StorySummary,
  isSelected: boolean,
  widths: StoryWidths,
  ui: Lang,
  columns: number,
): StyledLine {
  const name = fitWidth(toVisible(story.name), widths.get('name') ?? 0);
  const head = piece(`${isSelected ? '>' : ' '} ${name}`, isSelected ? 'selected' : 'plain');
  if (story.problem !== undefined) return problemLine(head, story.problem, ui, columns);
  const cells = STORY_COLUMNS.flatMap(column => {
    const width = widths.get(column);
    if (column === 'name' || width === undefined) return [];
    const text = ' '.repeat(STORY_GAP) + fitWidth(toVisible(cellText(story, column, ui)), width);
    return [piece(text, roleOf(story, column))];
  });
  if (!isSelected) return cutToWidth([head, ...cells], columns);
  const whole = [head, ...cells].map(({ text }) => text).join('');
  return [piece(fitWidth(whole, columns), 'selected')];
}

// It stays loud when it is selected: only the cursor says that it is.
function problemLine(head: Piece, problem: string, ui: Lang, columns: number): StyledLine {
  const text = `! ${translate(ui, 'stories.unreadable')}: ${problem}`;
  return cutToWidth([head, piece(' '.repeat(STORY_GAP), head.role), piece(text, 'error')], columns);
}

function cellText(story: StorySummary, column: StoryColumn, ui: Lang): string {
  const { progress } = story;
  if (story.isUnread && column !== 'name') return column === 'articles' ? '…' : '';
  switch (column) {
    case 'name':
    case 'date':
    case 'title':
      return story[column];
    case 'articles':
      return translate(ui, 'stories.articles', { vi: story.vi, en: story.en });
    case 'confirmed':
      return translate(ui, 'stories.confirmed', { count: confirmedOf(story) });
    case 'left':
      if (progress) return translate(ui, 'stories.left', { count: progress.left });
      // Without articles there is nothing to count.
      return story.vi + story.en === 0 ? '' : translate(ui, 'stories.counting');
    case 'only':
      return progress ? translate(ui, 'stories.only', { count: progress.only.vi + progress.only.en }) : '';
    case 'touched':
      return story.touched === '' ? '' : translate(ui, 'stories.touched', { date: localDate(story.touched) });
    default:
      return column satisfies never;
  }
}

function roleOf({ vi, en, progress }: StorySummary, column: StoryColumn): Role {
  if (column === 'articles' && (vi === 0 || en === 0)) return 'rejected';
  if (column === 'left' && progress) return progress.left > 0 ? 'heading' : 'dim';
  return column === 'left' || column === 'title' ? 'plain' : 'dim';
}

/** Returns the day of `time` (ISO 8601) where the reader is; a time that cannot be read as it stands. */
function localDate(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
