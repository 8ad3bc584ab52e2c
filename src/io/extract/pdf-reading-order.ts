import type { Fragment } from './pdf-fragments.ts';

/**
 * A page is read region by region. Where most fragments leave a strip of the page free, from top to bottom, that strip is the
 * gutter between columns; fragments that cross it (a headline) part the columns into bands:
 *
 *     ┌──── headline ────┐   1
 *     │ column │ column  │   2  3
 *     ├──── headline ────┤   4
 *     │ column │ column  │   5  6
 */
export type Region = readonly Fragment[];

/** Widths of the strips that are looked at, in points. */
const BIN = 2;
/** Widest page, in points: a broadsheet has some 1,700. Wider ones are looked at in wider strips. */
const MOST_BINS = 1_000;
/** Narrowest gutter, in points. */
const NARROWEST_GUTTER = 6;
/** A gutter is crossed by fewer than this share of the fragments. */
const MOST_CROSSING = 0.15;
/** A column has at least so many fragments, and this share of all. */
const FEWEST_LINES = 4;
const SMALLEST_SHARE = 0.15;
/** A column's fragments are at least this wide in font sizes, in the median; the cells of a table are narrower. */
const NARROWEST_COLUMN = 6;
/** Two columns stand beside each other for at least this share of the lower one. */
const LEAST_OVERLAP = 0.5;
/** Columns within columns: four on a page are found in two steps, more than eight are no page of an article. */
const DEEPEST_SPLIT = 4;

/** Returns the fragments of one page by region, in reading order; within a region from top to bottom. */
export function readingOrder(fragments: readonly Fragment[], depth = 0): Region[] {
  const gutter = depth < DEEPEST_SPLIT ? findGutter(fragments) : undefined;
  if (gutter === undefined) return fragments.length === 0 ? [] : [fragments];
  const regions: Region[] = [];
  let across: Fragment[] = [];
  let beside: Fragment[] = [];
  const endBand = (): void => {
    const left = beside.filter(({ x0, x1 }) => (x0 + x1) / 2 < gutter);
    const right = beside.filter(({ x0, x1 }) => (x0 + x1) / 2 >= gutter);
    regions.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    beside = [];
  };
  for (const fragment of fragments) {
    const isAcross = fragment.x0 < gutter && fragment.x1 > gutter;
    if (isAcross) {
      endBand();
      across.push(fragment);
      continue;
    }
    if (across.length > 0) regions.push(across);
    across = [];
    beside.push(fragment);
  }
  endBand();
  if (across.length > 0) regions.push(across);
  return regions;
}

/** Returns the middle of the freest strip between two columns. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * FEWEST_LINES) return undefined;
  const left = edgeOf(fragments, 'x0', Math.min);
  const right = edgeOf(fragments, 'x1', Math.max);
  const bin = Math.max(BIN, (right - left) / MOST_BINS);
  const cover = coverage(fragments, left, bin, Math.ceil((right - left) / bin) + 1);
  const most = MOST_CROSSING * fragments.length;
  let best: { readonly x: number; readonly crossing: number; readonly width: number } | undefined;
  for (let from = 0; from < cover.length; ) {
    const crossing = cover[from] ?? 0;
    let to = from + 1;
    while (to < cover.length && cover[to] === crossing) to += 1;
    const width = (to - from) * bin;
    const x = left + ((from + to) / 2) * bin;
    const isBetter =
      best === undefined || crossing < best.crossing || (crossing === best.crossing && width > best.width);
    if (crossing <= most && width >= NARROWEST_GUTTER && isBetter && partsColumns(fragments, x))
      best = { x, crossing, width };
    from = to;
  }
  return best?.x;
}

// Not `Math.min(...all)`: a page may have more fragments than a call may have arguments.
function edgeOf(
  fragments: readonly Fragment[],
  side: 'x0' | 'x1',
  pick: (a: number, b: number) => number,
): number {
  return fragments.reduce((edge, fragment) => pick(edge, fragment[side]), fragments[0]?.[side] ?? 0);
}

function coverage(fragments: readonly Fragment[], left: number, bin: number, bins: number): number[] {
  const changes = new Array<number>(bins + 1).fill(0);
  for (const { x0, x1 } of fragments) {
    const from = Math.floor((x0 - left) / bin);
    const to = Math.min(bins, Math.ceil((x1 - left) / bin));
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let open = 0;
  return changes.slice(0, bins).map(change => {
    open += change;
    return open;
  });
}

function partsColumns(fragments: readonly Fragment[], x: number): boolean {
  const left = fragments.filter(({ x1 }) => x1 <= x);
  const right = fragments.filter(({ x0 }) => x0 >= x);
  const fewest = Math.max(FEWEST_LINES, SMALLEST_SHARE * fragments.length);
  if (left.length < fewest || right.length < fewest) return false;
  if (!isWide(left) || !isWide(right)) return false;
  const [l, r] = [rangeOf(left), rangeOf(right)];
  const overlap = Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top);
  return overlap >= LEAST_OVERLAP * Math.min(l.bottom - l.top, r.bottom - r.top);
}

function isWide(fragments: readonly Fragment[]): boolean {
  const widths = fragments.map(({ x0, x1, size }) => (x1 - x0) / size).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= NARROWEST_COLUMN;
}

// The fragments come from top to bottom.
function rangeOf(fragments: readonly Fragment[]): { readonly top: number; readonly bottom: number } {
  return { top: fragments[0]?.y ?? 0, bottom: fragments.at(-1)?.y ?? 0 };
}
