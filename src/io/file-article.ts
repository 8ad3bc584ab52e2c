import fs from 'node:fs';
import path from 'node:path';
import type { Article, ArticleMeta } from '../core/article/article.ts';
import { compareArticles } from '../core/article/compare-articles.ts';
import { ok, type Result } from '../core/result.ts';
import { slugify } from '../core/text/slug.ts';
import { formatArticle, readArticle } from './article-file.ts';
import type { ImportedArticle } from './import-article.ts';
import { listStories, type Workspace } from './workspace.ts';
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
  for (let copy = 1; ; copy++) {
    const target = path.join(dir, nameFor(article, copy));
    const shown = path.relative(workspace.root, target);
    if (!fs.existsSync(target)) {
      const written = writeFile(target, formatArticle(article.meta, article.text), { makeFolder: true });
      return written.ok ? ok({ action: 'added', path: shown }) : written;
    }
    const known = readArticle(target);
    if (!known.ok) return known;
    if (isSameText(known.value, article)) return ok({ action: 'unchanged', path: shown });
    if (!isVersionOf(known.value, article)) continue;
    const written = writeFile(target, formatArticle(mergeMeta(known.value.meta, article.meta), article.text));
    return written.ok
      ? ok({ action: 'updated', path: shown, changes: compareArticles(known.value, article) })
      : written;
  }
}

/** Returns the story that has this article, or an earlier version of it under its name; undefined when none does. */
export function findStoryOf(workspace: Workspace, article: ImportedArticle): Result<string | undefined> {
  const stories = listStories(workspace);
  if (!stories.ok) return stories;
  const found = stories.value.find(story => {
    for (let copy = 1; ; copy++) {
      const file = path.join(workspace.corpusDir, story, nameFor(article, copy));
      if (!fs.existsSync(file)) return false;
      const known = readArticle(file);
      if (known.ok && (isSameText(known.value, article) || isVersionOf(known.value, article))) return true;
    }
  });
  return ok(found);
}

function nameFor(article: ImportedArticle, copy: number): string {
  const stem = path
    .basename(article.file)
    .replace(/\.[^.]*$/, '')
    .replace(/\.(?:vi|en)$/, '');
  return `${slugify(stem)}${copy === 1 ? '' : `-${copy}`}.${article.meta.lang}.md`;
}

function isSameText(known: Article, article: ImportedArticle): boolean {
  return (
    known.meta.importedSha256 === article.meta.importedSha256 || known.text.trim() === article.text.trim()
  );
}

// What the new version does not say stays as people have it.
function mergeMeta(known: ArticleMeta, next: ArticleMeta): ArticleMeta {
  const extra = { ...known.extra, ...next.extra };
  return { ...known, ...next, ...(Object.keys(extra).length > 0 ? { extra } : {}) };
}

function isVersionOf(known: Article, article: Article): boolean {
  const ids = new Set(known.sentences.map(sentence => sentence.id));
  const kept = article.sentences.filter(sentence => ids.has(sentence.id)).length;
  return kept >= SAME_ARTICLE * Math.min(known.sentences.length, article.sentences.length);
}
