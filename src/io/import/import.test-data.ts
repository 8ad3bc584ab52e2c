import type { Encoding } from '../../core/encoding/encoding.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { Result } from '../../core/result.ts';
import { withReader } from './document-reader.ts';
import { type ImportedArticle, importArticles } from './import-article.ts';
import type { ReadDocument } from './read-document.ts';

/** Reads the document called `name` as a command does. */
export async function readForTest(name: string, encoding?: Encoding): Promise<Result<ReadDocument>> {
  return withReader({ encoding }, read => read(name));
}

/** Reads the document called `name` and makes its articles. */
export async function importForTest(name: string, lang?: Lang): Promise<Result<ImportedArticle[]>> {
  const document = await readForTest(name);
  return document.ok ? importArticles(document.value, lang) : document;
}
