import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../core/article/article.ts';
import { compareArticles } from '../core/article/compare-articles.ts';
import { ok, type Result } from '../core/result.ts';
import { slugify } from '../core/text/slug.ts';
import { formatArticle, readArticle } from './article-file.ts';
import type { ImportedArticle } from './import-article.ts';
import type { Workspace } from './workspace.ts';
import { writeFile } from './write-file.ts';

/** What filing an article did. `path` is within the workspace; `changes` tells what a new version changed. */
export type Filed =
  | { readonly action: 'added' | 'unchanged'; readonly path: string }
  | { readonly action: 'updated'; readonly path: string; readonly changes: string };

/** Two articles of one name are versions of one when this share of the sentences of the smaller is in both. */
const SAME_ARTICLE = 0.3;

/**
 * Writes an article into a story's folder. The same file again changes nothing; a corrected version takes the old one's
 * place (decisions are carried over when the story is opened); another article of the same name gets a number.
 */
export function fileArticle(workspace: Workspace, dir: string, article: ImportedArticle): Result<Filed> {
  const { lang, importedSha256 } = article.meta;
  const base = slugify(
    path
      .basename(article.file)
      .replace(/\.[^.]*$/, '')
      .replace(/\.(?:vi|en)$/, ''),
  );
  for (let copy = 1; ; copy++) {
    const target = path.join(dir, `${base}${copy === 1 ? '' : `-${copy}`}.${lang}.md`);
    const shown = path.relative(workspace.root, target);
    if (!fs.existsSync(target)) {
      const written = writeFile(target, formatArticle(article.meta, article.text), { makeFolder: true });
      return written.ok ? ok({ action: 'added', path: shown }) : written;
    }
    const known = readArticle(target);
    if (!known.ok) return known;
    const isSame =
      known.value.meta.importedSha256 === importedSha256 || known.value.text.trim() === article.text.trim();
    if (isSame) return ok({ action: 'unchanged', path: shown });
    if (!isVersionOf(known.value, article)) continue;
    const written = writeFile(target, formatArticle({ ...known.value.meta, ...article.meta }, article.text));
    return written.ok
      ? ok({ action: 'updated', path: shown, changes: compareArticles(known.value, article) })
      : written;
  }
}

function isVersionOf(known: Article, article: Article): boolean {
  const ids = new Set(known.sentences.map(sentence => sentence.id));
  const kept = article.sentences.filter(sentence => ids.has(sentence.id)).length;
  return kept >= SAME_ARTICLE * Math.min(known.sentences.length, article.sentences.length);
}
