import type { Block } from '../../core/article/block.ts';
import { type DocxParagraph, readDocxParagraphs } from './docx-paragraphs.ts';
import { endsWithStop } from './html-text.ts';

/** Longest title, in UTF-16 units; the longest titles of newspapers have some 150. */
const LONGEST_TITLE = 200;
/** Longest sub-heading that is only bold, in UTF-16 units. */
const LONGEST_HEADING = 120;
/** A heading of the first level stands within so many paragraphs of the start when it is the title. */
const TITLE_WITHIN = 4;
/** A paragraph this long, in UTF-16 units, is text: a heading after it is no title. */
const PROSE_LENGTH = 200;

/**
 * Returns the blocks of HTML as mammoth writes it. Where no style says what is the title, it is the first paragraph, if that is
 * short, ends without a stop, and is bold, centred or in capitals as a whole.
 */
export function blocksOfDocxHtml(html: string): Block[] {
  const paragraphs = readDocxParagraphs(html);
  const title = titlePlace(paragraphs);
  const rest = paragraphs.flatMap((paragraph, at) =>
    at === title ? [] : [blockOf(paragraph, paragraphs[at + 1])],
  );
  const text = title === undefined ? undefined : paragraphs[title]?.text;
  return text === undefined ? rest : [{ role: 'title', text }, ...rest];
}

function titlePlace(paragraphs: readonly DocxParagraph[]): number | undefined {
  const styled = paragraphs.slice(0, TITLE_WITHIN).findIndex(({ kind }) => kind === 'h1');
  const isFirst = paragraphs.slice(0, styled).every(({ text }) => text.length < PROSE_LENGTH);
  if (styled >= 0 && isFirst) return styled;
  const [first, second] = paragraphs;
  return first && second && isTitleByLook(first) ? 0 : undefined;
}

function isTitleByLook({ kind, text, isBold, isCentred }: DocxParagraph): boolean {
  if (kind !== 'text' || text.length > LONGEST_TITLE || endsLikeSentence(text)) return false;
  return isBold || isCentred || isCapitals(text);
}

// A title may be a question.
function endsLikeSentence(text: string): boolean {
  return endsWithStop(text) && !/[?!]["”’»']?$/u.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function blockOf(paragraph: DocxParagraph, next: DocxParagraph | undefined): Block {
  const { kind, text } = paragraph;
  if (kind === 'h1' || kind === 'heading') return { role: 'heading', text };
  if (kind === 'item') return { role: 'item', text };
  return { role: isHeadingByLook(paragraph, next) ? 'heading' : 'text', text };
}

// A bold line at the end of an article, or before another bold one, is a byline or a lead and no sub-heading.
function isHeadingByLook({ kind, text, isBold }: DocxParagraph, next: DocxParagraph | undefined): boolean {
  return (
    kind === 'text' &&
    isBold &&
    text.length <= LONGEST_HEADING &&
    !endsLikeSentence(text) &&
    next?.kind === 'text' &&
    !next.isBold &&
    next.text.length > text.length
  );
}
