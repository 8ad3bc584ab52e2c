import { Parser } from 'htmlparser2';
import { goesOn } from './document-lines.ts';
import { endsWithStop, tidyText } from './html-text.ts';

/** One paragraph of a Word document. */
export type DocxParagraph = {
  /** `h1` is a title or a heading of the first level. */
  readonly kind: 'h1' | 'heading' | 'text' | 'item' | 'row' | 'note';
  /** One line of NFC text, not empty. */
  readonly text: string;
  /** Every letter is bold. */
  readonly isBold: boolean;
  readonly isCentred: boolean;
};

/** The class that centred paragraphs get in the HTML. */
export const CENTRED_CLASS = 'centred';

type Line = { text: string; letters: number; bold: number };
type Growing = { kind: DocxParagraph['kind']; isCentred: boolean; lines: Line[] };
type Cell = Growing[];

/** Superscript figures: `m<sup>2</sup>` is not m2, and 10<sup>6</sup> is not 106. */
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Returns the paragraphs in HTML as mammoth writes it, in order: a line break parts a paragraph unless the sentence goes on
 * after it, a row of a table is one paragraph, and a table that only arranges text on the page is left out of account.
 */
export function readDocxParagraphs(html: string): DocxParagraph[] {
  const reader = makeReader();
  const parser = new Parser(
    { onopentag: reader.open, onclosetag: reader.close, ontext: reader.text },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.paragraphs;
}

function makeReader() {
  const paragraphs: DocxParagraph[] = [];
  let current: Growing | undefined;
  let row: Cell[] | undefined;
  const depth = { table: 0, item: 0, strong: 0, sup: 0, mark: 0 };
  let isNote = false;

  const add = (paragraph: Growing): void => {
    const cell = row?.at(-1);
    if (cell) cell.push(paragraph);
    else paragraphs.push(...finish(paragraph));
  };
  const finishCurrent = (): void => {
    if (current) add(current);
    current = undefined;
  };
  const start = (kind: DocxParagraph['kind'], isCentred = false): void => {
    finishCurrent();
    current = { kind, isCentred, lines: [{ text: '', letters: 0, bold: 0 }] };
  };
  const kindHere = (): DocxParagraph['kind'] => {
    if (isNote) return 'note';
    return depth.item > 0 ? 'item' : 'text';
  };

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'p') start(kindHere(), attributes.class === CENTRED_CLASS);
    else if (name === 'h1') start('h1');
    else if (/^h[2-6]$/.test(name)) start('heading');
    else if (name === 'br') current?.lines.push({ text: '', letters: 0, bold: 0 });
    else if (name === 'strong') depth.strong += 1;
    else if (name === 'sup') depth.sup += 1;
    else if (name === 'a') depth.mark += isNoteMark(attributes) || depth.mark > 0 ? 1 : 0;
    else if (name === 'li') {
      isNote = /^(?:foot|end)note-/.test(attributes.id ?? '');
      depth.item += 1;
      start(kindHere());
    } else if (name === 'table') {
      finishCurrent();
      depth.table += 1;
    } else if (name === 'tr' && depth.table === 1) row = [];
    else if ((name === 'td' || name === 'th') && depth.table === 1) {
      row?.push([]);
      start('text');
    }
  };
  const close = (name: string): void => {
    if (name === 'strong') depth.strong -= 1;
    else if (name === 'sup') depth.sup -= 1;
    else if (name === 'a') depth.mark = Math.max(0, depth.mark - 1);
    else if (/^(?:p|h[1-6]|td|th)$/.test(name)) finishCurrent();
    else if (name === 'li') {
      finishCurrent();
      depth.item -= 1;
      isNote = false;
    } else if (name === 'table') depth.table -= 1;
    else if (name === 'tr' && depth.table === 1) {
      finishCurrent();
      const cells = row ?? [];
      row = undefined;
      paragraphs.push(...paragraphsOfRow(cells));
    }
  };
  const text = (data: string): void => {
    if (depth.mark > 0) return;
    if (!current) start(kindHere());
    const line = current?.lines.at(-1);
    if (!line) return;
    line.text += depth.sup > 0 ? superscript(data) : data;
    const letters = data.replace(/\s+/g, '').length;
    line.letters += letters;
    if (depth.strong > 0) line.bold += letters;
  };
  return { paragraphs, open, close, text };
}

// The number of a footnote, and the arrow back from it, are no text of the article.
function isNoteMark({ href = '' }: Readonly<Record<string, string>>): boolean {
  return /^#(?:foot|end)note-/.test(href);
}

function superscript(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, digit => SUPERSCRIPT.charAt(Number(digit))) : text;
}

/** A paragraph of the document as one or, at its line breaks, several. */
function finish({ kind, isCentred, lines }: Growing): DocxParagraph[] {
  const isOne = kind === 'h1' || kind === 'heading' || lines.every(line => line.bold === line.letters);
  const parts: { texts: string[]; isBold: boolean }[] = [];
  for (const line of lines) {
    const text = tidyText(line.text.replaceAll('\u2011', '-'));
    if (text === '') continue;
    const isBold = line.bold === line.letters;
    const part = parts.at(-1);
    if (part && (isOne || goesOn(part.texts.at(-1) ?? '', text))) {
      part.texts.push(text);
      part.isBold &&= isBold;
    } else parts.push({ texts: [text], isBold });
  }
  return parts.map(({ texts, isBold }) => ({ kind, text: texts.join(' '), isBold, isCentred }));
}

/** A text this long is no cell of a table of figures and names, in UTF-16 units. */
const PROSE_LENGTH = 80;
/** And so is a shorter one that ends as a sentence does. */
const SENTENCE_LENGTH = 40;

/** The cells of a row, joined; or its paragraphs, where cells hold running text: frames, and the two languages side by side. */
function paragraphsOfRow(cells: readonly Cell[]): DocxParagraph[] {
  const filled = cells.map(cell => cell.flatMap(finish)).filter(cell => cell.length > 0);
  const prose = filled.filter(cell => cell.some(isProse));
  const isLayout =
    filled.length === 1 || prose.length >= 2 || prose.some(cell => cell.length >= 2 && filled.length > 0);
  if (isLayout) return filled.flat();
  const text = filled.map(cell => cell.map(paragraph => paragraph.text).join(' ')).join(' | ');
  return text === '' ? [] : [{ kind: 'row', text, isBold: false, isCentred: false }];
}

function isProse({ text }: DocxParagraph): boolean {
  return text.length >= PROSE_LENGTH || (text.length >= SENTENCE_LENGTH && endsWithStop(text));
}
