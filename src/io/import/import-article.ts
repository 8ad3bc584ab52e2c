import path from 'node:path';
import type { Article, ArticleMeta } from '../../core/article/article.ts';
import { escapeMark, isMarkdownComment } from '../../core/article/article-markdown.ts';
import { type Separated, separateLanguages } from '../../core/article/separate-languages.ts';
import { LANGUAGES, type Lang } from '../../core/lang/language.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { segmentArticle } from '../../core/segment/segment-article.ts';
import type { Sentence } from '../../core/segment/sentence.ts';
import { splitParagraphs } from '../../core/segment/split-paragraphs.ts';
import { languageOfDocument } from './document-language.ts';
import type { ReadDocument } from './read-document.ts';

const PARAGRAPH_GAP = '\n\n';

/** An article read from outside the workspace, ready to be filed. */
export type ImportedArticle = Article & {
  /** False when its language was a guess. */
  readonly languageSure: boolean;
  /** True when its document holds an article in the other language, too. */
  readonly isOneOfTwo: boolean;
  /** True when somebody said how the document is to be read: then it replaces what was read of it before. */
  readonly isReadAnew: boolean;
};

/**
 * Returns the article of a document: one paragraph a line, the title as a heading, white space tidied and nothing else
 * changed. A document with an article in each language gives both. The language is `lang`, else the file name's or front
 * matter's, else found from the text.
 */
export function importArticles(document: ReadDocument, lang?: Lang): Result<ImportedArticle[]> {
  const body = document.text.slice(document.bodyStart);
  const paragraphs = tidyParagraphs(body, document.markdown);
  const { named, detection } = languageOfDocument(document, lang);
  if (named !== undefined)
    return ok([articleOf(document, paragraphs, { lang: named, languageSure: true, isOneOfTwo: false })]);
  const separated = separateLanguages(paragraphs);
  if (separated) return ok(articlesOf(document, separated));
  if (detection.foreign !== undefined) {
    return fail({
      code: 'foreign-language',
      file: document.name,
      message: `this text is neither Vietnamese nor English (it looks like “${detection.foreign}”)`,
      hint: 'if that is wrong, say which it is: --lang vi or --lang en',
    });
  }
  const claimed = LANGUAGES.find(one => document.claimedLang?.toLowerCase().split(/[-_]/)[0] === one);
  const language = detection.sure ? detection.lang : (claimed ?? detection.lang);
  const languageSure = detection.sure || claimed === detection.lang;
  return ok([articleOf(document, paragraphs, { lang: language, languageSure, isOneOfTwo: false })]);
}

function articlesOf(document: ReadDocument, separated: Separated): ImportedArticle[] {
  return LANGUAGES.map(lang => {
    // What the document says of itself is said of the article that stands first.
    const { title: _title, ...meta } = document.meta;
    return articleOf({ ...document, meta }, separated[lang], { lang, languageSure: true, isOneOfTwo: true });
  });
}

type Reading = { readonly lang: Lang; readonly languageSure: boolean; readonly isOneOfTwo: boolean };

function articleOf(
  document: ReadDocument,
  paragraphs: readonly string[],
  { lang, languageSure, isOneOfTwo }: Reading,
): ImportedArticle {
  const asItIs = paragraphs.join(PARAGRAPH_GAP);
  const sentences = segmentArticle(asItIs, { lang, markdown: true });
  const heading = sentences.find(({ kind }) => kind === 'title');
  const title = document.meta.title ?? heading?.text;
  const text = withHeading(paragraphs, heading, title).join(PARAGRAPH_GAP);
  const meta: ArticleMeta = {
    ...document.meta,
    ...(title ? { title } : {}),
    lang,
    importedFrom: document.name,
    importedSha256: document.sha256,
  };
  return {
    file: path.basename(document.name.replace(/^(https?:[^?#]*)[?#].*$/iu, '$1')),
    meta,
    text,
    sentences: text === asItIs ? sentences : segmentArticle(text, { lang, markdown: true }),
    languageSure,
    isOneOfTwo,
    isReadAnew: document.encoding?.how === 'asked',
  };
}

function withHeading(
  paragraphs: readonly string[],
  heading: Sentence | undefined,
  title: string | undefined,
): readonly string[] {
  if (heading === undefined) return title ? [`# ${title}`, ...paragraphs] : paragraphs;
  let end = 0;
  return paragraphs.map(paragraph => {
    const start = end;
    end += paragraph.length + PARAGRAPH_GAP.length;
    const isTitle = start <= heading.start && heading.start < end;
    if (!isTitle || paragraph.startsWith('#')) return paragraph;
    // The mark that the line had is none of the headline's.
    return `# ${paragraph.slice(heading.start - start)}`;
  });
}

function tidyParagraphs(body: string, markdown: boolean): string[] {
  return splitParagraphs(body, { markdown }).map(({ start, end }) => {
    const paragraph = body.slice(start, end).replace(/\s*\n\s*/gu, ' ');
    return markdown || isMarkdownComment(paragraph) ? paragraph : escapeMark(paragraph);
  });
}
