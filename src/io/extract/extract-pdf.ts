import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Block, ExtractedDocument } from '../../core/article/block.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { readPdfMeta } from './pdf-meta.ts';
import { readPdfPages } from './pdf-pages.ts';
import {
  DAMAGED_PDF,
  ENCRYPTED_PDF,
  MOST_PAGES,
  PDF_TOO_LONG,
  PDF_WITHOUT_LETTERS,
  PDF_WITHOUT_TEXT,
} from './pdf-problems.ts';

/**
 * Returns the article in a PDF: title, sub-headings, paragraphs and items of lists, put together from where the words stand on
 * the page; headers, footers and page numbers as furniture. A file that is damaged or encrypted, has pictures of text
 * only, or more than 500 pages is a problem.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Result<ExtractedDocument>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    if (pdf.numPages > MOST_PAGES) return fail(PDF_TOO_LONG);
    return await extractPages(pdf);
  } catch (error) {
    return fail(problemOfPdfError(error));
  } finally {
    await pdf.destroy();
  }
}

async function extractPages(pdf: PDFDocumentProxy): Promise<Result<ExtractedDocument>> {
  const { info } = await pdf.getMetadata();
  const meta = readPdfMeta(info as Readonly<Record<string, unknown>>);
  const pages = await readPdfPages(pdf);
  const blocks = blocksOfPages(pages, meta.title);
  const problem = textProblem(blocks);
  if (problem) return fail(problem);
  const title = blocks.find(({ role }) => role === 'title')?.text ?? meta.title;
  return ok({ blocks, meta: { ...meta, ...(title === undefined ? {} : { title }) }, leftOut: [] });
}

async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy>> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: pdf.js takes no Buffer, and may hand the bytes on. Verbosity 0 is errors only.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false });
    return ok(pdf);
  } catch (error) {
    return fail(problemOfPdfError(error));
  }
}

function problemOfPdfError(error: unknown): Problem {
  // pdf.js has errors of its own; these would be a mistake here.
  if (error instanceof TypeError || error instanceof RangeError) throw error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? ENCRYPTED_PDF : DAMAGED_PDF;
}

/** Characters that stand for shapes of unknown letters: private use, controls, the replacement character. */
const NO_LETTER = /[\p{Co}\p{Cc}\uFFFD]/gu;
/** A text of which this share is no letters is unreadable; some icons and bullets are in every other PDF. */
const MOST_UNREADABLE = 0.3;

function textProblem(blocks: readonly Block[]): Problem | undefined {
  const text = blocks
    .filter(({ role }) => role !== 'furniture')
    .map(block => block.text)
    .join(' ');
  const unreadable = text.match(NO_LETTER)?.length ?? 0;
  if (unreadable > MOST_UNREADABLE * text.length) return PDF_WITHOUT_LETTERS;
  return /\p{L}/u.test(text) ? undefined : PDF_WITHOUT_TEXT;
}
