import type { AppState } from './app-state.ts';

/** Below this size nothing useful can be shown. */
export const MIN_COLUMNS = 40;
export const MIN_ROWS = 8;

/** A part of the screen, in terminal cells. */
export type Area = { readonly rows: number; readonly columns: number };

/** How the screen is shared out between a list and the panel that shows the selected line in full. */
export type Layout = {
  readonly arrangement: 'below' | 'beside';
  readonly list: Area;
  readonly panel: Area;
};

/** From this width on the panel stands beside the list. */
const BESIDE_FROM = 110;
/** Columns of the rule between a list and the panel beside it. */
export const RULE_COLUMNS = 3;
const HEADER = 1;
const STATUS = 1;
const HINTS = 1;
/** A zoomed panel leaves the list so many lines. */
const SMALLEST_LIST = 3;
/** A panel below the list takes this share of the lines, and no more than so many. */
const PANEL_SHARE = 0.6;
const LARGEST_PANEL = 16;

/** Returns the areas of list and panel. The rules around them are not part of them. */
export function layoutOf({ rows, columns, review }: Pick<AppState, 'rows' | 'columns' | 'review'>): Layout {
  const free = Math.max(3, rows - HEADER - STATUS - HINTS - 1);
  if (columns >= BESIDE_FROM) {
    const list = Math.floor((columns - RULE_COLUMNS) * (review.isZoomed ? 0.3 : 0.5));
    return {
      arrangement: 'beside',
      list: { rows: free, columns: list },
      panel: { rows: free, columns: columns - RULE_COLUMNS - list },
    };
  }
  const shared = free - 1;
  const smallest = Math.min(SMALLEST_LIST, Math.max(1, shared - 1));
  const wanted = review.isZoomed
    ? shared - smallest
    : Math.min(LARGEST_PANEL, Math.round(shared * PANEL_SHARE));
  const panel = Math.max(1, Math.min(wanted, shared - 1));
  return { arrangement: 'below', list: { rows: shared - panel, columns }, panel: { rows: panel, columns } };
}
