import type { Lang } from '../../../core/lang/language.ts';
import type { Place } from '../../../core/pairs/story.ts';
import type { FilterId } from './filters.ts';

/** The order of the list: as the articles have it, or what the aligner is least sure of first. */
export type RowOrder = 'article' | 'triage';

/** What the panel shows of the selected row: the pair, or each sentence inside its article. */
export type PanelView = 'pair' | 'article';

/** The review screen. */
export type ReviewState = {
  /** The language of the sentences that the list is made of. */
  readonly lead: Lang;
  readonly order: RowOrder;
  /** The selected row, by its place among the rows led by `lead`, and the candidate shown for it (-1: it has none). */
  readonly row: number;
  readonly choice: number;
  /** Sentences of the leading side that are to make one pair. */
  readonly marks: readonly Place[];
  readonly filters: ReadonlySet<FilterId>;
  /** What was searched for last; empty: nothing. */
  readonly query: string;
  readonly panel: PanelView;
  readonly isZoomed: boolean;
};

export const REVIEW_START: ReviewState = {
  lead: 'vi',
  order: 'article',
  row: 0,
  choice: -1,
  marks: [],
  filters: new Set(),
  query: '',
  panel: 'pair',
  isZoomed: false,
};
