import fs from 'node:fs';
import path from 'node:path';
import type { ArticleMeta } from '../../core/article/article.ts';
import { carryMarks } from '../../core/article/carry-marks.ts';
import { compareArticles } from '../../core/article/compare-articles.ts';
import { ok, type Result } from '../../core/result.ts';
import { formatArticle, readArticle } from '../article-file.ts';
import { keepInside } from '../inside-workspace.ts';
import type { Workspace } from '../workspace.ts';
import { writeFile } from '../write-file.ts';
import { articleName } from './article-name.ts';
import type { ImportedArticle } from './import-article.ts';
import type { KnownArticles } from './known-articles.ts';

/** What filing an article did. `path` is within the workspace; `changes` tells what a new version changed. */
export type Filed =
  | { readonly action: 'added' | 'unchanged'; readonly path: string }
  | { readonly action: 'updated'; readonly path: string; readonly changes: string };

/**
 * Writes an article into the folder of `story`. The same document again changes nothing; a corrected version takes the old
 * one's place (decisions are carried over when the story is opened); another article of the same name gets a number.
 */
export function fileArticle(
  workspace: Workspace,
  known: KnownArticles,
  dir: string,
  article: ImportedArticle,
): Result<Filed> {
  const story = path.basename(dir);
  const found = known.find(article, story);
  if (!found.ok) return found;
  if (found.value?.story === story) {
    const { path: target, relation } = found.value;
    if (relation === 'same') return ok({ action: 'unchanged', path: path.relative(workspace.root, target) });
    return replaceArticle(workspace, target, article);
  }
  const target = freePath(dir, article);
  const inside = keepInside(workspace.root, target);
  if (!inside.ok) return inside;
  const written = writeFile(target, formatArticle(article.meta, article.text), { makeFolder: true });
  if (!written.ok) return written;
  known.add(story, target, article);
  return ok({ action: 'added', path: path.relative(workspace.root, target) });
}

function replaceArticle(workspace: Workspace, target: string, article: ImportedArticle): Result<Filed> {
  const inside = keepInside(workspace.root, target);
  if (!inside.ok) return inside;
  const before = readArticle(target);
  if (!before.ok) return before;
  const { text, lost } = carryMarks(before.value.text, article.text);
  const written = writeFile(target, formatArticle(mergeMeta(before.value.meta, article.meta), text));
  if (!written.ok) return written;
  const changes = [
    compareArticles(before.value, article),
    ...lost.map(mark => `  ! a mark is gone with its paragraph: ${mark}`),
  ]
    .filter(line => line !== '')
    .join('\n');
  return ok({ action: 'updated', path: path.relative(workspace.root, target), changes });
}

function freePath(dir: string, article: ImportedArticle): string {
  for (let copy = 1; ; copy++) {
    const number = copy === 1 ? '' : `-${copy}`;
    const target = path.join(dir, `${articleName(article.file)}${number}.${article.meta.lang}.md`);
    if (!fs.existsSync(target)) return target;
  }
}

// What the new version does not say stays as people have it.
function mergeMeta(known: ArticleMeta, next: ArticleMeta): ArticleMeta {
  const extra = { ...known.extra, ...next.extra };
  return { ...known, ...next, ...(Object.keys(extra).length > 0 ? { extra } : {}) };
}
