/** The panel in which partners of a sentence are chosen among all sentences of the other language. */
export type ChooseState = {
  readonly cursor: number;
  readonly query: string;
  /** Places in the panel's unfiltered list that are marked to make one pair together. */
  readonly marks: ReadonlySet<string>;
};
