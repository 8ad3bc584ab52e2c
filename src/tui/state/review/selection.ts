import { type Choice, firstChoice, type ReviewRow } from '../../../core/pairs/review-rows.ts';
import type { AppState, OpenedStory } from '../app-state.ts';
import { visibleRows } from './visible-rows.ts';

/** Returns the selected row and the candidate shown for it. */
export function selectedPair(
  state: Pick<AppState, 'story' | 'review'>,
): { readonly row: ReviewRow; readonly choice: Choice | undefined } | undefined {
  const { lead, row: at, choice } = state.review;
  const row = state.story?.open.rows[lead][at];
  return row && { row, choice: row.choices[choice] };
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

/** Returns the state with another row selected, showing the candidate that matters most there. */
export function selectRow(state: AppState, wanted: number): AppState {
  const { story, review } = state;
  const rows = story?.open.rows[review.lead] ?? [];
  const row = Math.max(0, Math.min(wanted, rows.length - 1));
  const selected = rows[row];
  const choice = selected && story ? firstChoice(selected, story.open.verdicts) : -1;
  return { ...state, review: { ...review, row, choice } };
}

/** Returns the state with the selected row if the filters show it, else with the nearest one that they show. */
export function selectNearest(state: AppState): AppState {
  const visible = visibleRows(state);
  const { row } = state.review;
  if (visible.length === 0 || visible.includes(row)) return state;
  const nearest = visible.reduce((best, other) =>
    Math.abs(other - row) < Math.abs(best - row) ? other : best,
  );
  return selectRow(state, nearest);
}

/** Returns the place of the row of a sentence among the rows that its language leads; undefined if it takes no part. */
export function rowOfSentence(
  { open }: OpenedStory,
  lang: 'vi' | 'en',
  article: number,
  sentence: number,
): number | undefined {
  const at = open.rows[lang].findIndex(row => row.article === article && row.sentence === sentence);
  return at < 0 ? undefined : at;
}
