import type { Lang } from '../../core/lang/language.ts';
import { widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import { rememberLast } from '../state/memo.ts';
import type { StorySummary } from '../state/stories/stories-state.ts';

/** Columns of the list of stories, in the order that they stand in. */
export const STORY_COLUMNS = [
  'name',
  'articles',
  'date',
  'confirmed',
  'left',
  'only',
  'touched',
  'title',
] as const;
export type StoryColumn = (typeof STORY_COLUMNS)[number];

/** The width of each column that there is room for. */
export type StoryWidths = ReadonlyMap<StoryColumn, number>;

/** Between two columns. */
export const STORY_GAP = 2;
/** A name is cut to this before a column is left out for it, and takes no more than so many columns. */
const SHORTEST_NAME = 14;
const WIDEST_NAME = 40;
/** Articles write their dates as they like; ten columns are a whole one in figures. */
const WIDEST_DATE = 12;
/** Less of a title than this says nothing; the list takes no more than so much of it. */
const SHORTEST_TITLE = 16;

/** What is kept longest in a narrow window comes first. */
const PRIORITY: readonly Exclude<StoryColumn, 'name' | 'title'>[] = [
  'left',
  'confirmed',
  'articles',
  'date',
  'only',
  'touched',
];
/** These wait until a title has room. */
const BEHIND_TITLE: readonly StoryColumn[] = ['touched', 'only'];

/**
 * Returns the widths of the columns for a list that is `columns` wide. They depend on the whole list, not on the lines in
 * sight: nothing moves while one scrolls.
 */
export function storyWidths(list: readonly StorySummary[], ui: Lang, columns: number): StoryWidths {
  return share(naturalWidths(list, ui), columns);
}

const share = rememberLast((natural: Readonly<Record<StoryColumn, number>>, columns: number): StoryWidths => {
  const widths = new Map<StoryColumn, number>();
  const name = Math.max(1, Math.min(natural.name, SHORTEST_NAME, columns));
  let free = columns - name;
  const titleRoom = SHORTEST_TITLE + STORY_GAP;
  for (const column of PRIORITY) {
    const cost = natural[column] + STORY_GAP;
    const kept = BEHIND_TITLE.includes(column) ? titleRoom + natural.name - name : 0;
    if (natural[column] === 0) continue;
    if (cost + kept > free) break;
    widths.set(column, natural[column]);
    free -= cost;
  }
  const grown = Math.min(natural.name - name, Math.max(0, free));
  widths.set('name', name + grown);
  free -= grown;
  if (free >= titleRoom && natural.title > 0) widths.set('title', free - STORY_GAP);
  return widths;
});

const naturalWidths = rememberLast(
  (list: readonly StorySummary[], ui: Lang): Readonly<Record<StoryColumn, number>> => {
    const most = (count: (story: StorySummary) => number): number =>
      list.reduce((max, story) => Math.max(max, count(story)), 0);
    const hasUncounted = list.some(({ progress, problem }) => !progress && problem === undefined);
    const left = translate(ui, 'stories.left', { count: most(({ progress }) => progress?.left ?? 0) });
    const only = most(({ progress }) => (progress ? progress.only.vi + progress.only.en : 0));
    return {
      name: Math.min(
        WIDEST_NAME,
        most(({ name }) => widthOf(name)),
      ),
      articles: widthOf(
        translate(ui, 'stories.articles', { vi: most(({ vi }) => vi), en: most(({ en }) => en) }),
      ),
      date: Math.min(
        WIDEST_DATE,
        most(({ date }) => widthOf(date)),
      ),
      confirmed: widthOf(translate(ui, 'stories.confirmed', { count: most(confirmedOf) })),
      left: Math.max(widthOf(left), hasUncounted ? widthOf(translate(ui, 'stories.counting')) : 0),
      only: list.some(({ progress }) => progress)
        ? widthOf(translate(ui, 'stories.only', { count: only }))
        : 0,
      touched: list.some(({ touched }) => touched !== '')
        ? widthOf(translate(ui, 'stories.touched', { date: '0000-00-00' }))
        : 0,
      title: most(({ title }) => title.length),
    };
  },
);

/** Returns how many pairs of a story are confirmed: as counted, else as its journal says. */
export function confirmedOf({ progress, confirmed }: StorySummary): number {
  return progress?.confirmed ?? confirmed;
}
