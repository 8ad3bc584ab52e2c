import type { ReviewRow } from '../../../core/pairs/review-rows.ts';
import type { StoryArticles } from '../../../core/pairs/story.ts';
import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import { visibleRows } from './visible-rows.ts';

/** A line of the list: the heading of an article, a row by its place, or a sentence that is furniture of its page. */
export type ListItem =
  | { readonly type: 'article'; readonly article: number }
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'furniture'; readonly article: number; readonly sentence: number };

/** Returns the lines of the review list. Headings and furniture are there when the list is the whole article in its order. */
export function listItems(state: AppState): readonly ListItem[] {
  const { story, review } = state;
  if (!story) return [];
  const visible = visibleRows(state);
  const isWhole = review.order === 'article' && review.filters.size === 0;
  return itemsOf(visible, isWhole, story.open.rows[review.lead], story.open.articles, review.lead);
}

const itemsOf = rememberLast(
  (
    visible: readonly number[],
    isWhole: boolean,
    rows: readonly ReviewRow[],
    articles: StoryArticles,
    lead: 'vi' | 'en',
  ): readonly ListItem[] => {
    if (!isWhole) return visible.map(row => ({ type: 'row', row }));
    const items: ListItem[] = [];
    let row = 0;
    for (const [article, { sentences }] of articles[lead].entries()) {
      if (articles[lead].length > 1) items.push({ type: 'article', article });
      for (const [sentence, { kind }] of sentences.entries()) {
        if (kind === 'boilerplate') items.push({ type: 'furniture', article, sentence });
        else if (row < rows.length) items.push({ type: 'row', row: row++ });
      }
    }
    return items;
  },
);

/** Returns the place of the selected row among the lines of the list; -1 when it is not shown. */
export function cursorItem(state: AppState): number {
  return placeOfRow(listItems(state), state.review.row);
}

const placeOfRow = rememberLast((items: readonly ListItem[], row: number) =>
  items.findIndex(item => item.type === 'row' && item.row === row),
);
