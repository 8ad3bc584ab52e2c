import type { PdfLine, PdfPage } from './pdf-lines.ts';

/** Headers and footers stand in this share of a page's height, at its top and its bottom. */
const EDGE = 0.14;
/** Within this distance of each other, in points, lines of two pages stand in the same place. */
const SAME_HEIGHT = 6;
/** Headers of left and right pages differ, and the first page has none: a third of the pages is enough. */
const LEAST_SHARE = 1 / 3;
const FEWEST_PAGES = 2;
/** Longest header or footer, in UTF-16 units. */
const LONGEST_FURNITURE = 150;
const PAGE_NUMBER =
  /^(?:(?:page|trang|tr\.|p\.)\s?)?[-–—|\s]{0,3}\d{1,4}(?:\s?(?:\/|of|trên|trong)\s?\d{1,4})?[-–—|\s]{0,3}$/iu;

/** Returns the lines that are headers, footers and page numbers: what stands at the edge of pages again and again. */
export function findPageFurniture(lines: readonly PdfLine[], pages: readonly PdfPage[]): Set<PdfLine> {
  const edge = lines.filter(line => line.text.length <= LONGEST_FURNITURE && isAtEdge(line, pages));
  const places = new Map<string, PdfLine[]>();
  for (const line of edge) {
    const key = shapeOf(line.text);
    const same = places.get(key);
    if (same) same.push(line);
    else places.set(key, [line]);
  }
  const furniture = new Set(edge.filter(line => PAGE_NUMBER.test(line.text)));
  const fewest = Math.max(FEWEST_PAGES, LEAST_SHARE * pages.length);
  for (const same of places.values()) {
    const sorted = [...same].sort((a, b) => a.y - b.y);
    for (const group of groupsOf(sorted)) {
      if (new Set(group.map(({ page }) => page)).size < fewest) continue;
      for (const line of group) furniture.add(line);
    }
  }
  return furniture;
}

function isAtEdge({ y, page }: PdfLine, pages: readonly PdfPage[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y < EDGE * height || y > (1 - EDGE) * height;
}

/** “Page 3 of 12” and “Page 4 of 12” have one shape. */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}

function groupsOf(sorted: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const line of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && line.y - last.y <= SAME_HEIGHT) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
