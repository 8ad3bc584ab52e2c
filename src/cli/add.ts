import { titleOf } from '../core/article/article.ts';
import type { Lang } from '../core/lang/language.ts';
import { LANGUAGE_NAMES } from '../core/lang/language-names.ts';
import type { Result } from '../core/result.ts';
import { slugify } from '../core/text/slug.ts';
import { type Filed, fileArticle, findStoryOf } from '../io/file-article.ts';
import { type ImportedArticle, readArticleFile } from '../io/import-article.ts';
import { findWorkspace, readStory, storyDir, type Workspace } from '../io/workspace.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, say } from './output.ts';

type AddFlags = { workspace?: string; story?: string; lang?: Lang };

/** `songngu add FILE…`: files articles under one story. All files are read before the first is written. */
export function add(files: readonly string[], flags: AddFlags): number {
  const workspace = findWorkspace(flags.workspace ?? '.');
  if (!workspace.ok) {
    complain(workspace.error);
    return EXIT.failure;
  }
  const articles: ImportedArticle[] = [];
  for (const file of files) {
    const article = readArticleFile(file, flags.lang);
    if (article.ok) articles.push(article.value);
    else complain(article.error);
  }
  if (articles.length < files.length) {
    if (files.length > 1)
      say('songngu: nothing was added; mend or leave out the files above and run the command again.');
    return EXIT.failure;
  }
  return fileAll(workspace.value, articles, flags.story ?? suggestStory(workspace.value, articles));
}

// A new version belongs to the story of the old one; otherwise the story is called after a title.
function suggestStory(workspace: Workspace, articles: readonly ImportedArticle[]): string {
  for (const article of articles) {
    const known = findStoryOf(workspace, article);
    if (known.ok && known.value !== undefined) return known.value;
  }
  const named =
    articles.find(article => article.meta.lang === 'en' && article.meta.title) ??
    articles.find(article => article.meta.title) ??
    articles[0];
  return slugify(named ? titleOf(named) : '', 'story');
}

function fileAll(workspace: Workspace, articles: readonly ImportedArticle[], story: string): number {
  const dir = storyDir(workspace, story);
  if (!dir.ok) {
    complain(dir.error);
    return EXIT.usage;
  }
  for (const article of articles) {
    const filed: Result<Filed> = fileArticle(workspace, dir.value, article);
    if (!filed.ok) {
      complain(filed.error);
      return EXIT.failure;
    }
    report(article, story, filed.value);
  }
  adviseOnLanguages(workspace, story);
  return EXIT.ok;
}

function report(article: ImportedArticle, story: string, filed: Filed): void {
  const what = `${LANGUAGE_NAMES[article.meta.lang]}${article.languageSure ? '' : ' (a guess: --lang says otherwise)'}, ${article.sentences.length} sentences`;
  if (filed.action === 'unchanged') print(`${filed.path}: is there already, unchanged`);
  else if (filed.action === 'updated') print(`${filed.path}: new version; ${what}\n${filed.changes}`);
  else print(`${filed.path}: ${what}, in story ${story}`);
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
