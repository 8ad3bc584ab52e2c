import type { Lang } from '../core/lang/language.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import { languageOfDocument } from '../io/import/document-language.ts';
import { withReader } from '../io/import/document-reader.ts';
import { hasOwnText, type ReadDocument } from '../io/import/read-document.ts';
import { describeReading } from './describe-reading.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, printJson, say } from './output.ts';

type SegmentFlags = EncodingFlag & { lang?: Lang; json?: boolean };

/**
 * `songngu segment FILE`: prints the sentences of a document. Offsets count in the NFC text of a text or Markdown file in UTF-8,
 * front matter included; of anything else the JSON has the text that they count in.
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
      print(`${String(paragraph + 1).padStart(3)}  ${kind.padEnd(11)}  ${text.replace(/\s+/gu, ' ')}`);
  return EXIT.ok;
}

/** Returns what `segment --json` prints. */
function segmentDocument(document: ReadDocument, asked: Lang | undefined) {
  const { text, bodyStart, markdown } = document;
  const body = text.slice(bodyStart);
  const { named, detection } = languageOfDocument(document, asked);
  const lang = named ?? detection.lang;
  const sentences = segmentArticle(body, { lang, markdown }).map(sentence => ({
    ...sentence,
    start: sentence.start + bodyStart,
    end: sentence.end + bodyStart,
  }));
  return { lang, ...(hasOwnText(document) ? {} : { text }), sentences };
}
