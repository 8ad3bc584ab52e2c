import type { TermCandidate } from '../../../core/glossary/rank-terms.ts';

/** The list of names and terms worth an entry; `cursor` is a place among those that the query lets pass. */
export type TermsState = {
  readonly cursor: number;
  readonly query: string;
  /** What the pairs of the open story have; undefined until they were looked through. */
  readonly found: readonly TermCandidate[] | undefined;
  /** The key of one that is to be selected wherever it comes to stand: it was taken back. */
  readonly pin?: string;
};
