import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { PdfItem } from './pdf-fragments.ts';
import type { PdfPage } from './pdf-lines.ts';

/** Most text of a document, in UTF-16 units: 500 dense pages have some 3,000,000. What is over it is not read. */
const MOST_PDF_TEXT = 10_000_000;
/** Text whose baseline is turned by more than this (sine) is a watermark or an axis of a chart. */
const MOST_TURN = 0.05;

type Matrix = readonly [number, number, number, number, number, number];
type TextContent = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>;

/** Returns the text of all pages as it is drawn, page by page. */
export async function readPdfPages(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= MOST_PDF_TEXT; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = readItems(content, viewport.transform as unknown as Matrix, viewport);
    length += items.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ items, height: viewport.height });
    page.cleanup();
  }
  return pages;
}

type Box = { readonly width: number; readonly height: number };

function readItems({ items }: TextContent, view: Matrix, box: Box): PdfItem[] {
  const read: PdfItem[] = [];
  let isApart = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      isApart ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const place = placeOf(item.transform as unknown as Matrix, view);
    if (place && isOnPage(place, item.width, box)) {
      const { x, y, size } = place;
      read.push({ text: item.str, x, y, width: item.width, size, font: item.fontName, isApart });
    }
    isApart = item.hasEOL;
  }
  return read;
}

type Place = { readonly x: number; readonly y: number; readonly size: number };

/** Returns where an item stands on the page as people see it, and undefined when it is turned or is not set in any size. */
function placeOf([a, b, c, d, e, f]: Matrix, [va, vb, vc, vd, ve, vf]: Matrix): Place | undefined {
  const right = { x: va * a + vc * b, y: vb * a + vd * b };
  const up = { x: va * c + vc * d, y: vb * c + vd * d };
  const size = Math.hypot(up.x, up.y);
  const along = Math.hypot(right.x, right.y);
  if (!(size > 0 && along > 0) || right.x <= 0 || Math.abs(right.y) > MOST_TURN * along) return undefined;
  return { x: va * e + vc * f + ve, y: vb * e + vd * f + vf, size };
}

// Text beside the page is not seen. The comparisons are false for what is no number.
function isOnPage({ x, y }: Place, width: number, box: Box): boolean {
  return x + width >= 0 && x <= box.width && y >= 0 && y <= box.height && Number.isFinite(width);
}
