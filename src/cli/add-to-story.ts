import path from 'node:path';
import { LANGUAGE_NAMES } from '../core/lang/language-names.ts';
import { slugify } from '../core/text/slug.ts';
import { articleName } from '../io/import/article-name.ts';
import { type Filed, fileArticle } from '../io/import/file-article.ts';
import type { KnownArticles } from '../io/import/known-articles.ts';
import { readStory, storyDir, type Workspace } from '../io/workspace.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, say } from './output.ts';
import { type AddFlags, type ArticleToAdd, describeArticle } from './read-all.ts';

/** Files all articles under the story that is asked for, else the one that has a version of one of them, else a new one. */
export function addToOneStory(
  workspace: Workspace,
  known: KnownArticles,
  articles: readonly ArticleToAdd[],
  flags: AddFlags,
): number {
  const story = flags.story ?? knownStory(known, articles) ?? nameStory(articles);
  const code = fileUnder(workspace, known, story, articles, flags);
  if (flags.dryRun) return code;
  if (code === EXIT.ok) adviseOnLanguages(workspace, story);
  return code;
}

/** Returns what of the workspace an article is, or would take the place of; undefined for a new one. */
export function placeOf(
  workspace: Workspace,
  known: KnownArticles,
  { article }: ArticleToAdd,
  story?: string,
): string | undefined {
  const found = known.find(article, story);
  if (!found.ok || !found.value || (story !== undefined && found.value.story !== story)) return undefined;
  const place = path.relative(workspace.root, found.value.path);
  return found.value.relation === 'same' ? `is there already: ${place}` : `a new version of ${place}`;
}

/** Files `articles` under `story`, and prints what became of each; a dry run only says where each would go. */
export function fileUnder(
  workspace: Workspace,
  known: KnownArticles,
  story: string,
  articles: readonly ArticleToAdd[],
  { dryRun = false }: Pick<AddFlags, 'dryRun'> = {},
): number {
  const dir = storyDir(workspace, story);
  if (!dir.ok) {
    complain(dir.error);
    return EXIT.usage;
  }
  for (const one of articles) {
    if (dryRun) {
      const place = placeOf(workspace, known, one, story) ?? `for story ${story}`;
      print(`${one.article.meta.importedFrom}: ${describeArticle(one)}, ${place}`);
      continue;
    }
    const filed = fileArticle(workspace, known, dir.value, one.article);
    if (!filed.ok) {
      complain(filed.error);
      return EXIT.failure;
    }
    report(one, story, filed.value);
  }
  return EXIT.ok;
}

// A new version belongs to the story of the old one.
function knownStory(known: KnownArticles, articles: readonly ArticleToAdd[]): string | undefined {
  for (const { article } of articles) {
    const found = known.find(article);
    if (found.ok && found.value) return found.value.story;
  }
  return undefined;
}

function nameStory(articles: readonly ArticleToAdd[]): string {
  const all = articles.map(({ article }) => article);
  const named =
    all.find(({ meta }) => meta.lang === 'en' && meta.title) ?? all.find(({ meta }) => meta.title) ?? all[0];
  return named?.meta.title ? slugify(named.meta.title, 'story') : articleName(named?.file ?? 'story');
}

function report(one: ArticleToAdd, story: string, filed: Filed): void {
  if (filed.action === 'unchanged') print(`${filed.path}: is there already, unchanged`);
  else if (filed.action === 'updated')
    print(`${filed.path}: new version; ${describeArticle(one)}\n${filed.changes}`);
  else print(`${filed.path}: ${describeArticle(one)}, in story ${story}`);
}

function adviseOnLanguages(workspace: Workspace, name: string): void {
  const story = readStory(workspace, name);
  if (!story.ok) return;
  const { vi, en } = story.value.articles;
  if (vi.length > 0 && en.length > 0) say(`Next: songngu review ${name}`);
  else
    say(
      `Next: add the ${LANGUAGE_NAMES[vi.length > 0 ? 'en' : 'vi']} side: songngu add FILE --story ${name}`,
    );
}
