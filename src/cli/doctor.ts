import { separateLanguages } from '../core/article/separate-languages.ts';
import type { Lang } from '../core/lang/language.ts';
import { LANGUAGE_NAMES } from '../core/lang/language-names.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import type { Sentence } from '../core/segment/sentence.ts';
import { splitParagraphs } from '../core/segment/split-paragraphs.ts';
import { truncate } from '../core/text/width.ts';
import { languageOfDocument } from '../io/import/document-language.ts';
import { withReader } from '../io/import/document-reader.ts';
import type { ReadDocument } from '../io/import/read-document.ts';
import { describePasted } from './describe-reading.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { EXIT } from './exit-codes.ts';
import { complain, outputColumns, print, printJson } from './output.ts';

type DoctorFlags = EncodingFlag & { lang?: Lang; json?: boolean };

/** `songngu doctor FILE…`: prints how each document is read: encoding, languages, what is furniture and why. */
export async function doctor(files: readonly string[], flags: DoctorFlags): Promise<number> {
  let failed = false;
  const reports: Report[] = [];
  await withReader({ encoding: readEncoding(flags.encoding) }, async read => {
    for (const file of files) {
      const document = await read(file);
      if (!document.ok) {
        complain(document.error);
        failed = true;
        continue;
      }
      if (document.value.warning) complain(document.value.warning);
      reports.push(reportOn(document.value, flags.lang));
    }
  });
  if (flags.json) printJson({ documents: reports });
  else for (const [at, report] of reports.entries()) print(`${at > 0 ? '\n' : ''}${formatReport(report)}`);
  return failed ? EXIT.failure : EXIT.ok;
}

/** How a document is read. The JSON of `doctor` is a list of these. */
type Report = {
  readonly file: string;
  readonly format: ReadDocument['format'];
  readonly encoding?: string;
  readonly encodingFoundBy?: string;
  readonly pasted?: string;
  readonly sha256: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly lang: Lang;
  readonly langSure: boolean;
  /** An ISO 639-3 code, where the text is neither Vietnamese nor English. */
  readonly foreign?: string;
  /** True when `add` makes an article of each language out of it. */
  readonly hasTwoArticles: boolean;
  readonly sentences: Readonly<Record<Sentence['kind'], number>>;
  readonly paragraphs: readonly ParagraphReport[];
  readonly leftOut: ReadDocument['leftOut'];
};

type ParagraphReport = {
  readonly lang: Lang;
  readonly kind: Sentence['kind'];
  /** Why it is furniture. */
  readonly reason?: string;
  readonly sentences: number;
  readonly text: string;
};

function reportOn(document: ReadDocument, asked: Lang | undefined): Report {
  const { name, format, encoding, pasted, sha256, meta, text, bodyStart, markdown, leftOut } = document;
  const body = text.slice(bodyStart);
  const { named, detection } = languageOfDocument(document, asked);
  const lang = named ?? detection.lang;
  const sentences = segmentArticle(body, { lang, markdown });
  const paragraphs = splitParagraphs(body, { markdown }).map(({ start, end }) => body.slice(start, end));
  return {
    file: name,
    format,
    ...(encoding ? { encoding: encoding.encoding, encodingFoundBy: encoding.how } : {}),
    ...(pasted === undefined ? {} : { pasted }),
    sha256,
    meta: Object.fromEntries(
      Object.entries({
        title: meta.title,
        byline: meta.byline,
        source: meta.source,
        date: meta.date,
        url: meta.url,
      }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    lang,
    langSure: named !== undefined || detection.sure,
    ...(detection.foreign === undefined ? {} : { foreign: detection.foreign }),
    hasTwoArticles: named === undefined && separateLanguages(paragraphs) !== undefined,
    sentences: countKinds(sentences),
    paragraphs: paragraphReports(sentences, lang),
    leftOut,
  };
}

function countKinds(sentences: readonly Sentence[]): Record<Sentence['kind'], number> {
  const counts = { title: 0, body: 0, boilerplate: 0 };
  for (const { kind } of sentences) counts[kind] += 1;
  return counts;
}

function paragraphReports(sentences: readonly Sentence[], lang: Lang): ParagraphReport[] {
  const byParagraph = groupByParagraph(sentences);
  return [...byParagraph.values()].map(group => {
    const [first] = group;
    return {
      lang: first?.lang ?? lang,
      kind: first?.kind ?? 'body',
      ...(first?.reason === undefined ? {} : { reason: first.reason }),
      sentences: group.length,
      text: group.map(sentence => sentence.text.replace(/\s+/gu, ' ')).join(' '),
    };
  });
}

function groupByParagraph(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const groups = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.paragraph);
    if (group) group.push(sentence);
    else groups.set(sentence.paragraph, [sentence]);
  }
  return groups;
}

const FORMATS: Readonly<Record<ReadDocument['format'], string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML page',
  docx: 'Word document (DOCX)',
  pdf: 'PDF',
};
const FOUND_BY: Readonly<Record<string, string>> = {
  asked: 'as asked for',
  mark: 'it says so in its first bytes',
  valid: 'every byte fits',
  declared: 'the document says so',
  scored: 'found by trying: its words are proper words in it',
};

function formatReport(report: Report): string {
  const columns = outputColumns();
  const { title, body, boilerplate } = report.sentences;
  const facts: [string, string | undefined][] = [
    ['file', report.file],
    ['format', FORMATS[report.format]],
    ['encoding', report.encoding && `${report.encoding} (${FOUND_BY[report.encodingFoundBy ?? '']})`],
    [
      'letters',
      report.pasted && `mended: ${describePasted(report.pasted as NonNullable<ReadDocument['pasted']>)}`,
    ],
    ['language', describeLanguage(report)],
    ...Object.entries(report.meta),
    [
      'sentences',
      `${title + body + boilerplate}: ${title} title, ${body} of the article, ${boilerplate} furniture`,
    ],
    ['SHA-256', report.sha256],
  ];
  const head = facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name.padEnd(10)} ${value}`],
  );
  const paragraphs = report.paragraphs.map((paragraph, at) =>
    truncate(
      `${String(at + 1).padStart(4)}  ${paragraph.lang}  ${labelOf(paragraph).padEnd(14)}  ${paragraph.text}`,
      columns,
    ),
  );
  const left = report.leftOut.map(part => truncate(`      ${part.reason.padEnd(18)}  ${part.text}`, columns));
  return [
    ...head,
    '',
    'Paragraphs, with their number of sentences; furniture with the reason:',
    ...paragraphs,
    ...(left.length > 0 ? ['', 'On the page, but no part of the article:', ...left] : []),
  ].join('\n');
}

function labelOf({ kind, reason, sentences }: ParagraphReport): string {
  if (kind === 'body') return `text ${sentences}`;
  return kind === 'title' ? 'title' : `~ ${reason ?? 'furniture'}`;
}

function describeLanguage({ lang, langSure, foreign, hasTwoArticles, paragraphs }: Report): string {
  if (foreign !== undefined) return `neither Vietnamese nor English; it looks like “${foreign}”`;
  if (hasTwoArticles) return 'Vietnamese and English: “add” makes two articles of it';
  const others = paragraphs.filter(paragraph => paragraph.lang !== lang).length;
  const mixed = others > 0 ? `; ${others} of ${paragraphs.length} paragraphs in the other language` : '';
  return `${LANGUAGE_NAMES[lang]}${langSure ? '' : ' (a guess)'}${mixed}`;
}
