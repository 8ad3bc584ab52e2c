/** The weights of the aligner's four judgements, each in the order of its feature names. */
export type AlignerWeights = {
  /** Of a pair on its own: `PAIR_FEATURES`. */
  readonly pair: readonly number[];
  /** Of a pair beside its rivals: `RIVAL_FEATURES`. */
  readonly rivals: readonly number[];
  /** The same with the sure pairs around it: `RIVAL_FEATURES`, `SURROUNDING_FEATURES`. */
  readonly scattered: readonly number[];
  /** The same in texts that run in parallel: `RIVAL_FEATURES`, `SURROUNDING_FEATURES`, `ORDER_FEATURES`. */
  readonly ordered: readonly number[];
  /** Of a left-over sentence that may join a pair: `EXTRA_FEATURES`. */
  readonly join: readonly number[];
  /** The same in texts that run in parallel. */
  readonly orderedJoin: readonly number[];
  /** Of two sentences that both have a partner and may share what their partners leave open: `EXTRA_FEATURES`. */
  readonly overlap: readonly number[];
};
