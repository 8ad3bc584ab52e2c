import type { Block } from '../../core/article/block.ts';
import { bare, endsWithStop } from './html-text.ts';
import { type BodyType, bodyTypeOf, roundSize } from './pdf-body-type.ts';
import { findPageFurniture } from './pdf-furniture.ts';
import { joinLines, vocabularyOf } from './pdf-join-lines.ts';
import { linesOfPages, type PdfLine, type PdfPage } from './pdf-lines.ts';
import { type PdfParagraph, paragraphsOfLines, withoutBullet } from './pdf-paragraphs.ts';

/** A title is this much larger than the body. */
const TITLE_SIZE = 1.15;
/** And so is a sub-heading that has the font of the body. */
const HEADING_SIZE = 1.08;
/** Longest title and sub-heading, in UTF-16 units. */
const LONGEST_TITLE = 300;
const LONGEST_HEADING = 120;
/** A sub-heading has at most so many lines. */
const HEADING_LINES = 2;
/** The title is one of the first paragraphs; kickers, dates and the name of the paper may stand above it. */
const TITLE_WITHIN = 6;

type Piece = {
  readonly text: string;
  readonly page: number;
  readonly size: number;
  readonly font: string;
  readonly isOneFont: boolean;
  readonly lines: number;
  readonly isItem: boolean;
};

/**
 * Returns the blocks of a PDF's pages: the title first, then the paragraphs column by column. Headers, footers and page numbers
 * come as furniture behind the paragraph that their page ends with. `infoTitle` is the title in the file's properties.
 */
export function blocksOfPages(pages: readonly PdfPage[], infoTitle: string | undefined): Block[] {
  const all = linesOfPages(pages);
  const furniture = findPageFurniture(all, pages);
  const lines = all.filter(line => !furniture.has(line));
  const body = bodyTypeOf(lines);
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const pieces = paragraphsOfLines(lines, body).map(paragraph =>
    pieceOf(
      paragraph,
      joinLines(
        paragraph.lines.map(({ text }) => text),
        vocabulary,
      ),
    ),
  );
  const title = titlePlace(pieces, body, infoTitle);
  const titleText = title === undefined ? undefined : pieces[title]?.text;
  const aside = [...furniture].sort((a, b) => a.page - b.page || a.y - b.y);
  const blocks = withFurniture(pieces, title, body, aside);
  return titleText === undefined ? blocks : [{ role: 'title', text: titleText }, ...blocks];
}

function pieceOf({ lines, isItem }: PdfParagraph, text: string): Piece {
  const first = lines[0] as PdfLine;
  return {
    text: isItem ? withoutBullet(text) : text,
    page: first.page,
    size: first.size,
    font: first.font,
    isOneFont: lines.every(({ isOneFont, font }) => isOneFont && font === first.font),
    lines: lines.length,
    isItem,
  };
}

function titlePlace(
  pieces: readonly Piece[],
  body: BodyType,
  infoTitle: string | undefined,
): number | undefined {
  const first = pieces.slice(0, TITLE_WITHIN).filter(({ page }) => page === pieces[0]?.page);
  const named = infoTitle === undefined ? -1 : first.findIndex(({ text }) => bare(text) === bare(infoTitle));
  if (named >= 0) return named;
  const largest = first.reduce((most, { size }) => Math.max(most, size), 0);
  const isTitleSize = largest >= TITLE_SIZE * body.size;
  const place = first.findIndex(piece => piece.size === largest && piece.text.length <= LONGEST_TITLE);
  if (isTitleSize && place >= 0) return place;
  const [opening] = pieces;
  return opening && isHeading(opening, pieces[1], body) ? 0 : undefined;
}

function isHeading(piece: Piece, next: Piece | undefined, body: BodyType): boolean {
  if (piece.isItem || piece.text.length > LONGEST_HEADING || piece.lines > HEADING_LINES) return false;
  if (endsWithStop(piece.text) && !/[?!]["”’»']?$/u.test(piece.text)) return false;
  if (!next || !isBody(next, body) || next.text.length < piece.text.length) return false;
  const isOther = piece.isOneFont && piece.font !== body.font && roundSize(piece.size) >= body.size;
  return isOther || piece.size >= HEADING_SIZE * body.size;
}

function isBody({ size, font }: Piece, body: BodyType): boolean {
  return roundSize(size) === body.size && font === body.font;
}

function withFurniture(
  pieces: readonly Piece[],
  title: number | undefined,
  body: BodyType,
  furniture: readonly PdfLine[],
): Block[] {
  const blocks: Block[] = [];
  let placed = 0;
  const placeUpTo = (page: number): void => {
    for (let line = furniture[placed]; line && line.page < page; line = furniture[placed]) {
      blocks.push({ role: 'furniture', text: line.text, reason: 'page-header' });
      placed += 1;
    }
  };
  for (const [at, piece] of pieces.entries()) {
    placeUpTo(piece.page);
    if (at !== title) blocks.push(blockOf(piece, pieces[at + 1], body));
  }
  placeUpTo(Number.POSITIVE_INFINITY);
  return blocks;
}

function blockOf(piece: Piece, next: Piece | undefined, body: BodyType): Block {
  if (piece.isItem) return { role: 'item', text: piece.text };
  return { role: isHeading(piece, next, body) ? 'heading' : 'text', text: piece.text };
}
