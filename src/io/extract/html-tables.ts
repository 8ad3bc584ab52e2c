import { isHidden } from './html-element.ts';
import { isLink } from './html-measure.ts';
import { textOf } from './html-text.ts';
import type { HtmlElement } from './html-tree.ts';

/** What a table is for: figures in rows, a picture with its caption, or the arrangement of the page. */
export type TableKind = 'data' | 'caption' | 'layout';

/** Longest caption and longest cell of a table of figures, in UTF-16 units. */
const LONGEST_CAPTION = 400;
const LONGEST_CELL = 300;
/** Between the cells of a row. */
const CELL_BORDER = ' | ';

/** Returns what `table` is for. Old Vietnamese content systems put each picture into a table, its caption below it. */
export function tableKind(table: HtmlElement): TableKind {
  const inside = shapeOf(table);
  if (inside.hasPicture && textOf(table, LONGEST_CAPTION + 1).length <= LONGEST_CAPTION) return 'caption';
  const rows = rowElements(table);
  const isGrid = rows.some(row => cellsOf(row).length > 1);
  return inside.isSimple && isGrid && !inside.hasPicture ? 'data' : 'layout';
}

/** Returns the rows of a table of figures, each as one line, with the part of it that stands in links, 0 to 1. */
export function rowsOf(table: HtmlElement): { readonly text: string; readonly linked: number }[] {
  return rowElements(table)
    .map(row => {
      const cells = cellsOf(row).map(cell => ({ cell, text: textOf(cell) }));
      const filled = cells.filter(({ text }) => text !== '');
      const links = filled.filter(({ cell }) => isOnlyLink(cell));
      return {
        text: filled.map(({ text }) => text).join(CELL_BORDER),
        linked: filled.length === 0 ? 0 : links.length / filled.length,
      };
    })
    .filter(({ text }) => text !== '');
}

function isOnlyLink(cell: HtmlElement): boolean {
  return cell.children.every(child => (typeof child === 'string' ? child.trim() === '' : isLink(child)));
}

function shapeOf(table: HtmlElement): { hasPicture: boolean; isSimple: boolean } {
  let hasPicture = false;
  let isSimple = true;
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        isSimple &&= child.length <= LONGEST_CELL;
        continue;
      }
      hasPicture ||= child.name === 'img' || child.name === 'picture';
      isSimple &&= child.name !== 'table' && child.name !== 'figure' && !/^h[1-6]$/.test(child.name);
      if (child.name === 'td')
        isSimple &&= blockCount(child) <= 1 && textOf(child, LONGEST_CELL).length <= LONGEST_CELL;
      visit(child);
    }
  };
  visit(table);
  return { hasPicture, isSimple };
}

function blockCount(cell: HtmlElement): number {
  return cell.children.filter(
    child => typeof child !== 'string' && (child.name === 'p' || child.name === 'div'),
  ).length;
}

function rowElements(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.children) {
    if (typeof child === 'string' || isHidden(child)) continue;
    if (child.name === 'tr') rows.push(child);
    else if (/^t(?:body|head|foot)$/.test(child.name)) rows.push(...rowElements(child));
  }
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' && (child.name === 'td' || child.name === 'th') && !isHidden(child),
  );
}
