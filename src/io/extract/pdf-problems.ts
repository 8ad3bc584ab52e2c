import type { Problem } from '../../core/result.ts';

/** Most pages: an article has a few, a report of a ministry some 300. */
export const MOST_PAGES = 500;

const COPY_TEXT = 'copy the text of the article into a .txt file';

/** Pages that are pictures, as a scanner makes them. */
export const PDF_WITHOUT_TEXT: Problem = {
  code: 'pdf-no-text',
  message: 'this PDF has pictures of text, and no text',
  hint: 'run it through OCR first, for example: ocrmypdf -l vie+eng scan.pdf text.pdf',
};

/** Text in fonts that do not say which letters their shapes are. */
export const PDF_WITHOUT_LETTERS: Problem = {
  code: 'pdf-no-letters',
  message: 'the fonts of this PDF do not say which letters they show',
  hint: 'run it through OCR, for example: ocrmypdf --force-ocr -l vie+eng in.pdf out.pdf',
};

/** A file that only opens with a password. */
export const ENCRYPTED_PDF: Problem = {
  code: 'pdf-encrypted',
  message: 'this PDF is protected with a password',
  hint: 'open it with the password and print it to a new PDF, or: qpdf --password=… --decrypt in.pdf out.pdf',
};

/** More pages than an article has. */
export const PDF_TOO_LONG: Problem = {
  code: 'pdf-too-long',
  message: `this PDF has more than ${MOST_PAGES} pages`,
  hint: 'save the pages of the article as a PDF of their own, for example: qpdf in.pdf --pages . 12-14 -- out.pdf',
};

/** A file that pdf.js cannot read. */
export const DAMAGED_PDF: Problem = {
  code: 'pdf-damaged',
  message: 'this PDF is damaged, or no PDF',
  hint: `open it in a browser and print it to a new PDF, or ${COPY_TEXT}`,
};
