/** A pair of places in the two texts. */
export type Anchor = { readonly vi: number; readonly en: number };

/** So many sure pairs are needed to say anything about the order of two texts. */
const MIN_ANCHORS = 4;
/** Two texts run in parallel when this share of their sure pairs is in one order. */
const PARALLEL_SHARE = 0.85;

/**
 * Returns the longest run of `pairs` whose places rise in both texts, if it is long enough to say that the texts run in
 * parallel (a translation, or two reports of one wire story); otherwise undefined.
 */
export function findParallelOrder(pairs: readonly Anchor[]): Anchor[] | undefined {
  if (pairs.length < MIN_ANCHORS) return undefined;
  const sorted = [...pairs].sort((a, b) => a.vi - b.vi || a.en - b.en);
  const run = longestRisingRun(sorted);
  return run.length >= MIN_ANCHORS && run.length >= PARALLEL_SHARE * pairs.length ? run : undefined;
}

// Patience sorting: n log n. `tails[k]` is the place of the smallest end of a rising run of k + 1 pairs.
function longestRisingRun(sorted: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, pair] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = sorted[tails[middle] ?? 0];
      if (tail && tail.en < pair.en) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = at;
  }
  const run: Anchor[] = [];
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) {
    const pair = sorted[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** How a pair fits the order of two parallel texts. */
export type OrderFit = {
  /** 1 when it lies between the anchors around it on both sides, else 0. */
  readonly between: number;
  /** Sentences between it and the place where the anchors let it be expected. */
  readonly distance: number;
};

/** The names of {@link orderFeatures}. */
export const ORDER_FEATURES = ['between', 'distance'] as const;

/** Returns how a pair fits the order of its texts as numbers to weigh. */
export function orderFeatures({ between, distance }: OrderFit): number[] {
  return [between, Math.log1p(distance)];
}

/** Returns a function that says how a pair fits the order that `anchors` (rising on both sides) describe. */
export function createOrderFit(
  anchors: readonly Anchor[],
  viCount: number,
  enCount: number,
): (pair: Anchor) => OrderFit {
  const before: Anchor[] = [];
  const after: Anchor[] = [];
  let next = 0;
  for (let at = 0; at < viCount; at++) {
    while ((anchors[next]?.vi ?? Number.POSITIVE_INFINITY) < at) next += 1;
    before[at] = anchors[next - 1] ?? { vi: -1, en: -1 };
    const self = anchors[next]?.vi === at ? 1 : 0;
    after[at] = anchors[next + self] ?? { vi: viCount, en: enCount };
  }
  return pair => {
    const low = before[pair.vi] ?? { vi: -1, en: -1 };
    const high = after[pair.vi] ?? { vi: viCount, en: enCount };
    const expected = low.en + ((high.en - low.en) * (pair.vi - low.vi)) / Math.max(1, high.vi - low.vi);
    const between = pair.en >= low.en && pair.en <= high.en ? 1 : 0;
    return { between, distance: Math.abs(pair.en - expected) };
  };
}
