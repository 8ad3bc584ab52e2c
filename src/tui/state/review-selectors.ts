import {
  type Choice,
  firstChoice,
  type ReviewRow,
  type RowStatus,
  statusOfRow,
} from '../../core/pairs/review-rows.ts';
import type { AppState, OpenedStory } from './app-state.ts';

/** How far a story is. Pairs count once, however many rows they stand in; `only` counts sentences. */
export type Progress = {
  readonly confirmed: number;
  readonly left: number;
  readonly rejected: number;
  readonly only: number;
};

/** Returns the counts of the open story. */
export function progressOf({ open }: OpenedStory): Progress {
  const waiting = new Set<string>();
  let only = 0;
  for (const row of open.rows) {
    const status = statusOfRow(row, open.verdicts);
    const choice = row.choices[firstChoice(row, open.verdicts)];
    if (choice && (status === 'suggested' || status === 'edited')) waiting.add(choice.key);
    if (status === 'only') only += 1;
  }
  const verdicts = [...open.verdicts.values()];
  return {
    confirmed: verdicts.filter(({ verdict }) => verdict === 'confirmed').length,
    rejected: verdicts.filter(({ verdict }) => verdict === 'rejected').length,
    left: waiting.size,
    only,
  };
}

/** Returns the selected row and the candidate shown for it. */
export function selectedPair(state: AppState): { row: ReviewRow; choice: Choice | undefined } | undefined {
  const row = state.story?.open.rows[state.row];
  return row && { row, choice: row.choices[state.choice] };
}

/** Returns the texts of a candidate's sentences. */
export function textsOf({ open }: OpenedStory, choice: Choice): { vi: string[]; en: string[] } {
  const text = (side: 'vi' | 'en', article: number, at: number): string =>
    open.articles[side][article]?.sentences[at]?.text ?? '';
  return {
    vi: choice.vi.map(at => text('vi', choice.viArticle, at)),
    en: choice.en.map(at => text('en', choice.enArticle, at)),
  };
}

/** Returns the next row after `from` (or before it, for `step` -1) that waits for a decision, going round; undefined if none does. */
export function nextOpenRow({ open }: OpenedStory, from: number, step: 1 | -1): number | undefined {
  const count = open.rows.length;
  for (let distance = 1; distance <= count; distance++) {
    const at = (((from + step * distance) % count) + count) % count;
    const row = open.rows[at];
    if (row && isWaiting(statusOfRow(row, open.verdicts))) return at;
  }
  return undefined;
}

/** Returns whether a row of this status waits for a decision. */
export function isWaiting(status: RowStatus): boolean {
  return status === 'suggested' || status === 'edited';
}

/** A line of the list: the heading of an article, a row by its number, or a Vietnamese sentence that is furniture of its page. */
export type ListItem =
  | { readonly type: 'article'; readonly article: number }
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'furniture'; readonly article: number; readonly sentence: number };

/** Returns the lines of the list in article order; articles have headings when there are several. */
export function listItems({ open }: OpenedStory): ListItem[] {
  const items: ListItem[] = [];
  let row = 0;
  for (const [article, { sentences }] of open.articles.vi.entries()) {
    if (open.articles.vi.length > 1) items.push({ type: 'article', article });
    for (const [sentence, { kind }] of sentences.entries()) {
      if (kind === 'boilerplate') items.push({ type: 'furniture', article, sentence });
      else items.push({ type: 'row', row: row++ });
    }
  }
  return items;
}

/** Lines that stay visible above and below the cursor. */
const SCROLL_MARGIN = 2;

/**
 * Returns the first visible line of a list of `count` lines in a window of `height`, so that `cursor` is inside with a
 * margin and the window is never emptier than it needs to be. It depends on nothing else: the same place shows the same lines.
 */
export function windowStart(count: number, height: number, cursor: number): number {
  const margin = Math.min(SCROLL_MARGIN, Math.max(0, Math.floor((height - 1) / 2)));
  const page = Math.max(1, height - 2 * margin);
  const start = Math.floor(Math.max(0, cursor - margin) / page) * page;
  return Math.max(0, Math.min(start, count - height));
}
