import path from 'node:path';
import * as z from 'zod';
import type { Article, ArticleMeta } from '../core/article/article.ts';
import { partFrontMatter } from '../core/article/front-matter.ts';
import { LANGUAGES, type Lang } from '../core/lang/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import { onFirstUse } from './on-first-use.ts';
import { readTextFile } from './read-text-file.ts';
import { parseYaml, stringifyAsText } from './yaml-file.ts';

const metaSchema = onFirstUse(() =>
  z.looseObject({
    title: z.string().optional(),
    lang: z.enum(LANGUAGES).optional(),
    byline: z.string().optional(),
    source: z.string().optional(),
    url: z.string().optional(),
    date: z.string().optional(),
    imported: z.looseObject({ from: z.string().optional(), sha256: z.string().optional() }).optional(),
  }),
);

/** What the front matter of a Markdown file says, before its language is known. */
export type FrontMatter = Omit<ArticleMeta, 'lang'> & { readonly lang?: Lang };

/** Returns the facts in a front matter (YAML source); fields that songngu does not know are in `extra`. */
export function parseFrontMatter(source: string, file: string): Result<FrontMatter> {
  if (source.trim() === '') return ok({});
  const parsed = parseYaml(source, file);
  if (!parsed.ok) {
    // The fence is the file's first line, so the source's line 1 is line 2 of the file.
    const { line, ...problem } = parsed.error;
    return fail(line === undefined ? problem : { ...problem, line: line + 1 });
  }
  const checked = metaSchema().safeParse(parsed.value.document.toJS() ?? {});
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return fail({
      code: 'front-matter',
      file,
      line: 1,
      column: 1,
      message: `the front matter is not in order: ${issue?.path.join('.')}: ${issue?.message}`,
      hint: 'its fields are title, lang (vi or en), byline, source, url, date',
    });
  }
  const { title, lang, byline, source: outlet, url, date, imported, ...extra } = checked.data;
  return ok({
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...(byline ? { byline } : {}),
    ...(outlet ? { source: outlet } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
    ...(imported?.from ? { importedFrom: imported.from } : {}),
    ...(imported?.sha256 ? { importedSha256: imported.sha256 } : {}),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  });
}

/** Reads an article of a workspace, `name.lang.md`, and splits it into sentences. */
export function readArticle(file: string): Result<Article> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const { frontMatter, body } = partFrontMatter(source.value.text);
  const meta = parseFrontMatter(frontMatter, file);
  if (!meta.ok) return meta;
  const lang = languageOfName(file) ?? meta.value.lang;
  if (!lang)
    return fail({
      code: 'article-name',
      file,
      message: 'an article is called name.vi.md or name.en.md',
      hint: 'rename it',
    });
  const sentences = segmentArticle(body, { lang, markdown: true });
  return ok({ file: path.basename(file), meta: { ...meta.value, lang }, text: body, sentences });
}

/** Returns the language that an article's file name ends in. */
export function languageOfName(file: string): Lang | undefined {
  return LANGUAGES.find(lang => file.endsWith(`.${lang}.md`));
}

/** Returns the file for an article: front matter and text. All values are quoted where YAML would read them as something else. */
export function formatArticle(meta: ArticleMeta, text: string): string {
  const { title, lang, byline, source, url, date, importedFrom, importedSha256, extra } = meta;
  const fields = {
    title,
    lang,
    byline,
    source,
    url,
    date,
    ...extra,
    imported: importedFrom ? { from: importedFrom, sha256: importedSha256 } : undefined,
  };
  return `---\n${stringifyAsText(JSON.parse(JSON.stringify(fields)))}---\n\n${text.trim()}\n`;
}
