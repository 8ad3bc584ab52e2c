/** Counts of right, wrong and missed links. */
export type LinkCounts = { readonly right: number; readonly wrong: number; readonly missed: number };
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Returns how `got` stands to the gold `links`; links in `ignored` count neither way. */
export function countLinks(
  got: ReadonlySet<string>,
  links: ReadonlySet<string>,
  ignored: ReadonlySet<string> = new Set(),
): LinkCounts {
  let right = 0;
  let wrong = 0;
  for (const link of got) {
    if (links.has(link)) right += 1;
    else if (!ignored.has(link)) wrong += 1;
  }
  return { right, wrong, missed: links.size - right };
}

/** Returns the sum of several counts. */
export function addCounts(counts: readonly LinkCounts[]): LinkCounts {
  let sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts)
    sum = { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed };
  return sum;
}

/** Returns precision, recall and F1 of the counts; 0 where there is nothing to divide by. */
export function figuresOf({ right, wrong, missed }: LinkCounts): Figures {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
