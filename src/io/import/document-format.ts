import path from 'node:path';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import type { Source } from './source.ts';

/** The kinds of document that an article can be taken from. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
};
/** Says to a person what is read, in messages. */
const READABLE = '.txt, .md, .html, .docx and .pdf';

const BY_CONTENT_TYPE: Readonly<Record<string, DocumentFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
const PDF_HEAD = '%PDF-';
const ZIP_HEAD = 'PK\u0003\u0004';
/** The head of files of old Office programs: .doc, .xls. */
const OLE_HEAD = '\u00D0\u00CF\u0011\u00E0';
const HEAD_LENGTH = 1024;

/** What people have that songngu does not read, and what to do about it. */
const HINTS: Readonly<Record<string, string>> = {
  '.doc': 'open it in Word or LibreOffice and save it as .docx',
  '.rtf': 'open it in Word or LibreOffice and save it as .docx',
  '.odt': 'open it in LibreOffice and save it as .docx',
  '.pages': 'export it as .docx',
  '.mht': 'save the page as .html (“web page, HTML only”) instead',
  '.mhtml': 'save the page as .html (“web page, HTML only”) instead',
  '.epub': 'save the article as .html or .txt',
};

/**
 * Returns the format of a document: what its first bytes say, else its content type or name. A format that songngu does not
 * read is a problem.
 */
export function formatOfSource({ name, bytes, contentType }: Source): Result<DocumentFormat> {
  const signature = signatureOf(bytes);
  if (signature === 'pdf') return ok('pdf');
  const extension = path.extname(name).toLowerCase();
  const said =
    formatOfContentType(contentType ?? '') ?? (contentType === undefined ? BY_EXTENSION[extension] : 'html');
  if (signature === 'zip' && (said !== undefined || extension === '.doc')) return ok('docx');
  if (signature === 'office') return fail(notRead(name, '.doc'));
  return said === undefined ? fail(notRead(name, extension)) : ok(said);
}

function notRead(file: string, extension: string): Problem {
  return {
    code: 'file-type',
    file,
    message: `songngu does not read ${extension} files; it reads ${READABLE}`,
    hint: HINTS[extension] ?? 'save the article in one of these',
  };
}

/** True when a file's name says that songngu reads it; names without an ending do not say so. */
export function isReadableName(file: string): boolean {
  const extension = path.extname(file).toLowerCase();
  return extension !== '' && BY_EXTENSION[extension] !== undefined;
}

/** Returns the format that an HTTP content type says. */
function formatOfContentType(contentType: string): DocumentFormat | undefined {
  return BY_CONTENT_TYPE[contentType.split(';')[0]?.trim().toLowerCase() ?? ''];
}

type Signature = 'pdf' | 'zip' | 'office' | undefined;

// `office` is a file of an old Office program.
function signatureOf(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1');
  if (head.startsWith(ZIP_HEAD)) return 'zip';
  if (head.startsWith(OLE_HEAD)) return 'office';
  return head.startsWith(PDF_HEAD) ? 'pdf' : undefined;
}

/** True when text from a file without a telling name is a page: it begins with a doctype or the root element. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/iu.test(
    text.slice(0, HEAD_LENGTH),
  );
}
