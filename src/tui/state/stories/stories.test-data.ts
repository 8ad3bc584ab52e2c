import { emptyLexicon } from '../../../core/lexicon/lexicon.ts';
import type { AppState } from '../app-state.ts';
import { initialState } from '../initial-state.ts';
import type { StorySummary } from './stories-state.ts';

/** Returns a line of the list of stories, with what a test says of it. */
export function summary(name: string, about: Partial<StorySummary> = {}): StorySummary {
  return { name, title: '', date: '', vi: 1, en: 1, confirmed: 0, touched: '', ...about };
}

/** Some stories: one that is counted, one without English, one that cannot be read, one that is done. */
export const SOME_STORIES: readonly StorySummary[] = [
  summary('bao-so-3', {
    title: 'Bão số 3 đổ bộ Quảng Ninh',
    date: '2024-09-07',
    vi: 2,
    confirmed: 12,
    touched: '2026-11-20T12:00:00.000Z',
    progress: { confirmed: 12, left: 5, rejected: 1, only: { vi: 3, en: 4 } },
  }),
  summary('dam-phan', { title: 'Nga và Ukraine đàm phán ở Đà Nẵng', date: '2025-07-24', en: 0 }),
  summary('hong', { vi: 0, en: 0, problem: 'decisions.jsonl, line 3: not JSON' }),
  summary('gia-vang', {
    title: 'Giá vàng lập đỉnh',
    date: '2025-10-01',
    confirmed: 20,
    touched: '2026-11-22T12:00:00.000Z',
    progress: { confirmed: 20, left: 0, rejected: 0, only: { vi: 1, en: 0 } },
  }),
];

/** Returns a state that shows a list of stories. */
export function storiesState(
  stories: readonly StorySummary[] = SOME_STORIES,
  { ui = 'en', columns = 80, rows = 24 }: Partial<Pick<AppState, 'ui' | 'columns' | 'rows'>> = {},
): AppState {
  return initialState({ ui, columns, rows, stories, lexicon: emptyLexicon(), concepts: [] });
}
