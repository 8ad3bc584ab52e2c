import { detectLanguage } from '../core/lang/detect-language.ts';
import type { Lang } from '../core/lang/language.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import { languageOfName } from '../io/article-file.ts';
import { withReader } from '../io/import/document-reader.ts';
import type { ReadDocument } from '../io/import/read-document.ts';
import { describeReading } from './describe-reading.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, printJson, say } from './output.ts';

type SegmentFlags = EncodingFlag & { lang?: Lang; json?: boolean };

/**
 * `songngu segment FILE`: prints the sentences of a document. Offsets count in the NFC text of a text or Markdown file, front
 * matter included; of other formats the JSON has the text that they count in.
 */
export async function segment(file: string, { lang, json, encoding }: SegmentFlags): Promise<number> {
  const read = await withReader({ encoding: readEncoding(encoding) }, reader => reader(file));
  if (!read.ok) {
    complain(read.error);
    return EXIT.failure;
  }
  const document = read.value;
  if (document.warning) complain(document.warning);
  const how = describeReading(document);
  if (how !== undefined) say(`songngu: ${file}: ${how}`);
  const result = segmentDocument(document, lang);
  if (json) printJson(result);
  else
    for (const { paragraph, kind, text } of result.sentences)
      print(`${String(paragraph + 1).padStart(3)}  ${kind.padEnd(11)}  ${text}`);
  return EXIT.ok;
}

/** Returns what `segment --json` prints. */
function segmentDocument(document: ReadDocument, asked: Lang | undefined) {
  const { text, bodyStart, markdown, format, name } = document;
  const body = text.slice(bodyStart);
  const lang = asked ?? languageOfName(name) ?? detectLanguage(body).lang;
  const sentences = segmentArticle(body, { lang, markdown }).map(sentence => ({
    ...sentence,
    start: sentence.start + bodyStart,
    end: sentence.end + bodyStart,
  }));
  const isOwnText = format === 'text' || format === 'markdown';
  return { lang, ...(isOwnText ? {} : { text }), sentences };
}
