/** The list of differing facts. */
export type FactsState = { readonly cursor: number };
