import type { Lang } from '../core/lang/language.ts';
import { LANGUAGE_NAMES } from '../core/lang/language-names.ts';
import { withReader } from '../io/import/document-reader.ts';
import { type ImportedArticle, importArticles } from '../io/import/import-article.ts';
import { describeReading } from './describe-reading.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { complain } from './output.ts';
import { showProgress } from './progress.ts';

export type AddFlags = EncodingFlag & {
  workspace?: string;
  story?: string;
  lang?: Lang;
  yes?: boolean;
  dryRun?: boolean;
};

/** An article, and how its document was read where that is worth a word. */
export type ArticleToAdd = { readonly article: ImportedArticle; readonly note: string | undefined };

/** Reads documents one after the other, with progress on a terminal, and tells of each that cannot be read. */
export async function readAll(
  files: readonly string[],
  { lang, encoding }: AddFlags,
): Promise<{ articles: ArticleToAdd[]; failed: number }> {
  const articles: ArticleToAdd[] = [];
  let failed = 0;
  const progress = showProgress('reading', files.length);
  await withReader({ encoding: readEncoding(encoding) }, async read => {
    for (const [at, file] of files.entries()) {
      progress.at(at, file);
      const document = await read(file);
      const imported = document.ok ? importArticles(document.value, lang) : document;
      if (!imported.ok || !document.ok) {
        progress.end();
        if (!imported.ok) complain(imported.error);
        failed += 1;
        continue;
      }
      if (document.value.warning) complain(document.value.warning);
      const note = describeReading(document.value);
      for (const article of imported.value) articles.push({ article, note });
    }
  });
  progress.end();
  return { articles, failed };
}

/** Returns what is known of an article, for a line of output. */
export function describeArticle({ article, note }: ArticleToAdd): string {
  const { meta, languageSure, isOneOfTwo, sentences } = article;
  const guess = languageSure ? '' : ' (a guess: --lang says otherwise)';
  const half = isOneOfTwo ? ', one of two languages in this document' : '';
  const how = note === undefined ? '' : `, ${note}`;
  return `${LANGUAGE_NAMES[meta.lang]}${guess}${half}, ${sentences.length} sentences${how}`;
}
