import { markdownOfBlocks } from '../../core/article/article-markdown.ts';
import type { ExtractedDocument, ExtractedMeta } from '../../core/article/block.ts';
import { partFrontMatter } from '../../core/article/front-matter.ts';
import { type DecodedText, decodeBytes, looksBinary } from '../../core/encoding/decode-bytes.ts';
import { type Encoding, encodingOfLabel } from '../../core/encoding/encoding.ts';
import { type PastedFrom, repairPasted } from '../../core/encoding/repair-pasted.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { sha256 } from '../../core/text/hash.ts';
import { normalizeText } from '../../core/text/normalize.ts';
import { type FrontMatter, parseFrontMatter } from '../article-file.ts';
import type { Extractor } from '../extract/guarded-worker.ts';
import { type DocumentFormat, formatOfSource, looksLikeHtml } from './document-format.ts';
import { unreadableBytes } from './problem-of-bytes.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

/** A document as songngu reads it. */
export type ReadDocument = {
  /** As the person named it. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** Of the bytes of the document. */
  readonly sha256: string;
  /** NFC. Of a text or Markdown file its own text; of other formats the article as Markdown, a paragraph a block. */
  readonly text: string;
  readonly markdown: boolean;
  /** `text` from here on is the article; before it stands front matter. */
  readonly bodyStart: number;
  readonly meta: FrontMatter;
  /** The language that the document says it is in; people's templates are often wrong about it. */
  readonly claimedLang?: string;
  /** How its bytes were read; not for DOCX and PDF. */
  readonly encoding?: Pick<DecodedText, 'encoding' | 'how'>;
  /** Set where letters of an old font had to be mended. */
  readonly pasted?: PastedFrom;
  readonly leftOut: ExtractedDocument['leftOut'];
  /** Bytes that could not be read in the encoding that was asked for. */
  readonly warning?: Problem;
};

/** True when `text` is what anybody reads who opens the file as UTF-8, but for its normal form. */
export function hasOwnText({ format, encoding, pasted }: ReadDocument): boolean {
  const isTextFile = format === 'text' || format === 'markdown';
  return isTextFile && pasted === undefined && encoding?.encoding === 'UTF-8';
}

export type ReadOptions = {
  /** Read text in this encoding, whatever it looks like. */
  readonly encoding?: Encoding | undefined;
  readonly extractor: Extractor;
};

/** Reads the document called `name`, a file or an address, whatever its format and encoding. */
export async function readDocument(name: string, options: ReadOptions): Promise<Result<ReadDocument>> {
  const source = await readSource(name);
  if (!source.ok) return source;
  const format = formatOfSource(source.value);
  if (!format.ok) return format;
  const read = await readAs(source.value, format.value, options);
  if (!read.ok || /\p{L}/u.test(read.value.text)) return read;
  return fail({
    code: 'file-empty',
    file: name,
    message: 'there is no text in this file',
    hint: 'was it saved? Open it and look',
  });
}

async function readAs(
  source: Source,
  format: DocumentFormat,
  options: ReadOptions,
): Promise<Result<ReadDocument>> {
  if (format === 'docx' || format === 'pdf') {
    const extracted = await options.extractor.extract(format, source.bytes);
    return extracted.ok ? ok(documentOf(source, format, extracted.value)) : atFile(extracted, source.name);
  }
  const decoded = decode(source, format, options.encoding);
  if (!decoded.ok) return decoded;
  const { text, ...how } = decoded.value;
  if (format === 'html' || looksLikeHtml(text)) {
    const pageUrl = source.url === undefined ? {} : { url: source.url };
    const extracted = await options.extractor.extract('html', text, pageUrl);
    if (!extracted.ok) return atFile(extracted, source.name);
    return ok({ ...documentOf(source, 'html', extracted.value), ...how });
  }
  return textDocument(source, format, text, how);
}

function textDocument(
  source: Source,
  format: DocumentFormat,
  decoded: string,
  how: Pick<ReadDocument, 'encoding' | 'warning'>,
): Result<ReadDocument> {
  const normal = normalizeText(decoded);
  // Whoever names the encoding wants the letters as they are in it.
  const { text, from } =
    how.encoding?.how === 'asked' ? { text: normal, from: undefined } : repairPasted(normal);
  const markdown = format === 'markdown';
  const { frontMatter, bodyStart } = markdown ? partFrontMatter(text) : { frontMatter: '', bodyStart: 0 };
  const meta = parseFrontMatter(frontMatter, source.name);
  if (!meta.ok) return meta;
  return ok({
    name: source.name,
    format,
    sha256: sha256(source.bytes),
    text,
    markdown,
    bodyStart,
    meta: source.url === undefined ? meta.value : { url: source.url, ...meta.value },
    leftOut: [],
    ...how,
    ...(from === undefined ? {} : { pasted: from }),
  });
}

function documentOf(source: Source, format: DocumentFormat, extracted: ExtractedDocument): ReadDocument {
  const paragraphs = markdownOfBlocks(extracted.blocks).join('\n\n');
  const { text, from } = repairPasted(`${normalizeText(paragraphs)}\n`);
  return {
    name: source.name,
    format,
    sha256: sha256(source.bytes),
    text,
    markdown: true,
    bodyStart: 0,
    meta: metaOf(extracted.meta, from, source.url),
    leftOut: extracted.leftOut,
    ...(extracted.meta.lang === undefined ? {} : { claimedLang: extracted.meta.lang }),
    ...(from === undefined ? {} : { pasted: from }),
  };
}

function metaOf(
  meta: ExtractedMeta,
  pasted: PastedFrom | undefined,
  sourceUrl: string | undefined,
): FrontMatter {
  const mended = (text: string | undefined): string | undefined =>
    text === undefined || pasted === undefined ? text : repairPasted(text, { known: pasted }).text;
  const { date } = meta;
  const [title, byline, source] = [meta.title, meta.byline, meta.source].map(mended);
  const url = meta.url ?? sourceUrl;
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(source ? { source } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
  };
}

const META_CHARSET =
  /<(?:meta\b[^>]{0,300}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w-]{1,40})/iu;
/** Browsers look for the charset in the first kilobyte; newsroom pages have it later now and then. */
const CHARSET_WITHIN = 4096;

function declaredCharset(source: Source, format: DocumentFormat): string | undefined {
  const header = /charset\s*=\s*"?([\w-]{1,40})/iu.exec(source.contentType ?? '')?.[1];
  if (header !== undefined || format !== 'html') return header;
  return META_CHARSET.exec(Buffer.from(source.bytes.subarray(0, CHARSET_WITHIN)).toString('latin1'))?.[1];
}

type Decoded = { readonly text: string } & Pick<ReadDocument, 'encoding' | 'warning'>;

function decode(source: Source, format: DocumentFormat, asked: Encoding | undefined): Result<Decoded> {
  if (asked === undefined && looksBinary(source.bytes)) {
    return fail({
      code: 'file-binary',
      file: source.name,
      message: 'this is a binary file, not text',
      hint: 'save the article as text first; if it is text, say how it is written: --encoding NAME',
    });
  }
  const declared = declaredCharset(source, format);
  const decoded = decodeBytes(source.bytes, {
    ...(asked === undefined ? {} : { encoding: asked }),
    ...(declared === undefined || encodingOfLabel(declared) === undefined ? {} : { declared }),
  });
  const { text, encoding, how, problem } = decoded;
  if (!problem) return ok({ text, encoding: { encoding, how } });
  const warning = unreadableBytes(source, encoding, problem.offset, asked);
  // A text in UTF-8 with a broken byte is read if somebody wants it; in any other encoding it is simply not that encoding.
  return asked === 'UTF-8' ? ok({ text, encoding: { encoding, how }, warning }) : fail(warning);
}

function atFile<T>(result: { readonly ok: false; readonly error: Problem }, file: string): Result<T> {
  return fail({ file, ...result.error });
}
