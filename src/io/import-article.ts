import path from 'node:path';
import type { Article, ArticleMeta } from '../core/article/article.ts';
import { partFrontMatter } from '../core/article/front-matter.ts';
import { detectLanguage } from '../core/lang/detect-language.ts';
import type { Lang } from '../core/lang/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import { splitParagraphs } from '../core/segment/split-paragraphs.ts';
import { languageOfName, parseFrontMatter } from './article-file.ts';
import { readArticleText } from './read-article-text.ts';

/** An article read from a file outside the workspace, ready to be filed. */
export type ImportedArticle = Article & {
  /** False when its language was a guess. */
  readonly languageSure: boolean;
};

/**
 * Reads a .txt or .md file as an article: one paragraph a line, the title as a heading, white space tidied and nothing else
 * changed. The language is `lang`, else the file name's or front matter's, else found from the text.
 */
export function readArticleFile(file: string, lang?: Lang): Result<ImportedArticle> {
  const source = readArticleText(file);
  if (!source.ok) return source;
  const { text, markdown, sha256 } = source.value;
  const { frontMatter, body } = markdown ? partFrontMatter(text) : { frontMatter: '', body: text };
  const meta = parseFrontMatter(frontMatter, file);
  if (!meta.ok) return meta;
  const detection = detectLanguage(body);
  const named = lang ?? meta.value.lang ?? languageOfName(file);
  if (named === undefined && detection.foreign !== undefined) {
    return fail({
      code: 'foreign-language',
      file,
      message: `this text is neither Vietnamese nor English (it looks like “${detection.foreign}”)`,
      hint: 'if that is wrong, say which it is: --lang vi or --lang en',
    });
  }
  const language = named ?? detection.lang;
  const sentences = segmentArticle(body, { lang: language, markdown });
  const title = meta.value.title ?? sentences.find(sentence => sentence.kind === 'title')?.text;
  const hasHeading = sentences[0]?.kind === 'title';
  const tidied = tidyBody(body, markdown, hasHeading, title);
  const filed: ArticleMeta = {
    ...meta.value,
    ...(title ? { title } : {}),
    lang: language,
    importedFrom: file,
    importedSha256: sha256,
  };
  return ok({
    file: path.basename(file),
    meta: filed,
    text: tidied,
    sentences: segmentArticle(tidied, { lang: language, markdown: true }),
    languageSure: named !== undefined || detection.sure,
  });
}

function tidyBody(body: string, markdown: boolean, hasHeading: boolean, title: string | undefined): string {
  const paragraphs = splitParagraphs(body).map(({ start, end }) =>
    body.slice(start, end).replace(/\s*\n\s*/g, ' '),
  );
  const [first = '', ...rest] = paragraphs;
  if (hasHeading) return [first.startsWith('#') && markdown ? first : `# ${first}`, ...rest].join('\n\n');
  return [...(title ? [`# ${title}`] : []), ...paragraphs].join('\n\n');
}
