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
  const reader = newReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(reader, name, attributes),
      onclosetag: name => closeTag(reader, name),
      ontext: text => addText(reader, text),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.paragraphs;
}

/** Where the reading of the HTML stands: what is finished, what is open, and how deep in it we are. */
type Reader = {
  readonly paragraphs: DocxParagraph[];
  current: Growing | undefined;
  row: Cell[] | undefined;
  isNote: boolean;
  readonly depth: { table: number; item: number; strong: number; sup: number; mark: number };
};

function newReader(): Reader {
  const depth = { table: 0, item: 0, strong: 0, sup: 0, mark: 0 };
  return { paragraphs: [], current: undefined, row: undefined, isNote: false, depth };
}

function openTag(reader: Reader, name: string, attributes: Readonly<Record<string, string>>): void {
  const { depth } = reader;
  if (name === 'p') startParagraph(reader, kindHere(reader), attributes.class === CENTRED_CLASS);
  else if (name === 'h1') startParagraph(reader, 'h1');
  else if (/^h[2-6]$/.test(name)) startParagraph(reader, 'heading');
  else if (name === 'br') reader.current?.lines.push({ text: '', letters: 0, bold: 0 });
  else if (name === 'strong') depth.strong += 1;
  else if (name === 'sup') depth.sup += 1;
  else if (name === 'a') depth.mark += isNoteMark(attributes) || depth.mark > 0 ? 1 : 0;
  else if (name === 'li') {
    reader.isNote = /^(?:foot|end)note-/.test(attributes.id ?? '');
    depth.item += 1;
    startParagraph(reader, kindHere(reader));
  } else if (name === 'table') {
    finishParagraph(reader);
    depth.table += 1;
  } else if (name === 'tr' && depth.table === 1) reader.row = [];
  else if ((name === 'td' || name === 'th') && depth.table === 1) {
    reader.row?.push([]);
    startParagraph(reader, 'text');
  }
}

function closeTag(reader: Reader, name: string): void {
  const { depth } = reader;
  if (name === 'strong') depth.strong -= 1;
  else if (name === 'sup') depth.sup -= 1;
  else if (name === 'a') depth.mark = Math.max(0, depth.mark - 1);
  else if (/^(?:p|h[1-6]|td|th)$/.test(name)) finishParagraph(reader);
  else if (name === 'table') depth.table -= 1;
  else if (name === 'li') {
    finishParagraph(reader);
    depth.item -= 1;
    reader.isNote = false;
  } else if (name === 'tr' && depth.table === 1) {
    finishParagraph(reader);
    for (const paragraph of paragraphsOfRow(reader.row ?? [])) reader.paragraphs.push(paragraph);
    reader.row = undefined;
  }
}

function addText(reader: Reader, text: string): void {
  const { depth } = reader;
  if (depth.mark > 0) return;
  if (!reader.current) startParagraph(reader, kindHere(reader));
  const line = reader.current?.lines.at(-1);
  if (!line) return;
  line.text += depth.sup > 0 ? superscript(text) : text;
  const letters = text.replace(/\s+/g, '').length;
  line.letters += letters;
  if (depth.strong > 0) line.bold += letters;
}

function kindHere({ isNote, depth }: Reader): DocxParagraph['kind'] {
  if (isNote) return 'note';
  return depth.item > 0 ? 'item' : 'text';
}

function startParagraph(reader: Reader, kind: DocxParagraph['kind'], isCentred = false): void {
  finishParagraph(reader);
  reader.current = { kind, isCentred, lines: [{ text: '', letters: 0, bold: 0 }] };
}

function finishParagraph(reader: Reader): void {
  const { current, row, paragraphs } = reader;
  if (!current) return;
  reader.current = undefined;
  const cell = row?.at(-1);
  if (cell) {
    cell.push(current);
    return;
  }
  for (const paragraph of finish(current)) paragraphs.push(paragraph);
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
  const isLayout = filled.length === 1 || prose.length >= 2 || prose.some(cell => cell.length >= 2);
  if (isLayout) return filled.flat();
  const text = filled.map(cell => cell.map(paragraph => paragraph.text).join(' ')).join(' | ');
  return text === '' ? [] : [{ kind: 'row', text, isBold: false, isCentred: false }];
}

function isProse({ text }: DocxParagraph): boolean {
  return text.length >= PROSE_LENGTH || (text.length >= SENTENCE_LENGTH && endsWithStop(text));
}
