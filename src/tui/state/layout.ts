/** Below this size nothing useful can be shown. */
export const MIN_COLUMNS = 40;
export const MIN_ROWS = 10;

/** How the rows of the screen are shared out in the review. All heights in rows. */
export type Layout = { readonly list: number; readonly panel: number };

const HEADER = 1;
const RULES = 2;
const STATUS = 1;
const HINTS = 1;
const SMALLEST_LIST = 3;
const LARGEST_PANEL = 15;

/** Returns the heights of list and panel for a screen of `rows`; `zoomed` gives the panel all but three lines. */
export function layoutOf(rows: number, zoomed: boolean): Layout {
  const free = Math.max(2, rows - HEADER - RULES - STATUS - HINTS);
  const wanted = zoomed ? free - SMALLEST_LIST : Math.min(LARGEST_PANEL, Math.round(free * 0.6));
  const panel = Math.max(1, Math.min(wanted, free - 1));
  return { list: free - panel, panel };
}
