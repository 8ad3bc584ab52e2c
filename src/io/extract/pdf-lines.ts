import { tidyText } from './html-text.ts';
import { type Fragment, joinItems, type PdfItem } from './pdf-fragments.ts';
import { type Region, readingOrder } from './pdf-reading-order.ts';

/** A line of a column. Lengths are in points, `y` is the baseline and grows downwards. */
export type PdfLine = Fragment & {
  /** From 0. */
  readonly page: number;
  /** The number of its region in the document, and where that begins and ends. */
  readonly region: number;
  readonly left: number;
  readonly right: number;
};

/** A page as it is drawn. */
export type PdfPage = { readonly items: readonly PdfItem[]; readonly height: number };

/** Cells of a table stand at least this far apart, in font sizes; no justified line has such gaps between its words. */
const CELL_GAP = 3;

/** Returns the lines of a document in reading order. */
export function linesOfPages(pages: readonly PdfPage[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let count = 0;
  for (const [page, { items }] of pages.entries()) {
    for (const region of readingOrder(joinItems(items))) {
      for (const line of linesOfRegion(region)) lines.push({ ...line, page, region: count });
      count += 1;
    }
  }
  return lines;
}

function linesOfRegion(region: Region): Omit<PdfLine, 'page' | 'region'>[] {
  const merged: Fragment[] = [];
  for (const fragment of region) {
    const last = merged.at(-1);
    const isSameLine =
      last !== undefined && Math.abs(fragment.y - last.y) < 0.5 * last.size && fragment.x0 >= last.x1;
    if (isSameLine) merged[merged.length - 1] = besides(last, fragment);
    else merged.push(fragment);
  }
  const texts = merged
    .map(line => ({ ...line, text: tidyLine(line.text) }))
    .filter(({ text }) => text !== '');
  const left = texts.reduce((edge, { x0 }) => Math.min(edge, x0), Number.POSITIVE_INFINITY);
  const right = texts.reduce((edge, { x1 }) => Math.max(edge, x1), 0);
  return texts.map(line => ({ ...line, left, right }));
}

// A soft hyphen that is drawn stands at a line end; others show nothing.
function tidyLine(text: string): string {
  const trimmed = text.trimEnd();
  return tidyText(trimmed.endsWith('\u00AD') ? `${trimmed.slice(0, -1)}\u2010` : trimmed);
}

function besides(left: Fragment, right: Fragment): Fragment {
  const gap = right.x0 - left.x1;
  const isCell = gap > CELL_GAP * Math.max(left.size, right.size);
  const main = right.text.length > left.text.length ? right : left;
  return {
    ...main,
    text: `${left.text}${isCell ? ' | ' : ' '}${right.text}`,
    x0: left.x0,
    x1: right.x1,
    isOneFont: left.isOneFont && right.isOneFont && left.font === right.font,
  };
}
