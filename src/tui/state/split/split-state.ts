/** The sentence that is being split: where borders may be put, in UTF-16 units of its text, and which of them is meant. */
export type SplitState = { readonly places: readonly number[]; readonly at: number };
