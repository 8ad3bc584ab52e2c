import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { partFrontMatter } from '../../core/article/front-matter.ts';
import type { Lang } from '../../core/lang/language.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Sentence } from '../../core/segment/sentence.ts';
import { sha256 } from '../../core/text/hash.ts';
import { languageOfName, parseFrontMatter, readArticle } from '../article-file.ts';
import { readTextFile } from '../read-text-file.ts';
import { listStories, type Workspace } from '../workspace.ts';
import { articleName, articleStem } from './article-name.ts';
import type { ImportedArticle } from './import-article.ts';

/** Two articles of one name are versions of one when this share of the sentences of the smaller is in both, furniture left out. */
const SAME_NAME_SHARE = 0.3;
/** With the title in common, this share of the larger has to be in both. */
const SAME_TITLE_SHARE = 0.5;
/** Without a name, title or address in common this much of it: agencies' texts stand in many papers. */
const OTHER_NAME_SHARE = 0.8;
/** A single sentence in both says nothing: “Theo TTXVN.” */
const MIN_SHARED = 2;

/** Where an article of the workspace is, and whether the one that was looked for is the same or another version. */
export type RecognisedArticle = {
  readonly story: string;
  readonly path: string;
  readonly relation: 'same' | 'version';
};

/** The articles of a workspace, to be recognised when they are imported again. */
export type KnownArticles = {
  /** Returns the article that this one is, or is a version of; one in `story` first, if it is given. */
  readonly find: (article: ImportedArticle, story?: string) => Result<RecognisedArticle | undefined>;
  /** Takes in an article that was just filed at `path`. */
  readonly add: (story: string, path: string, article: ImportedArticle) => void;
};

type Entry = {
  readonly story: string;
  readonly path: string;
  readonly lang: Lang;
  readonly sha256?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
};

/**
 * Reads the articles of `workspace` once, front matter and paragraphs only; whether one is a version of another is looked at
 * sentence by sentence, for those alone that have a name, an address or a paragraph in common.
 */
export function indexArticles(workspace: Workspace): Result<KnownArticles> {
  const stories = listStories(workspace);
  if (!stories.ok) return stories;
  const index = new Map<string, Entry[]>();
  const put = (entry: Entry, stem: string, text: string): void => {
    for (const key of keysOf(entry, stem, text)) {
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  };
  for (const story of stories.value) {
    const dir = path.join(workspace.corpusDir, story);
    for (const name of fs.readdirSync(dir).sort()) {
      const lang = languageOfName(name);
      const read = lang === undefined ? undefined : readEntry(story, path.join(dir, name), lang);
      // An article that cannot be read is told of when its story is opened.
      if (read?.ok) put(read.value.entry, articleStem(name), read.value.body);
    }
  }
  return ok({
    find: (article, story) => findIn(index, article, story),
    add: (story, file, article) => put(entryOf(story, file, article), articleStem(file), article.text),
  });
}

function readEntry(story: string, file: string, lang: Lang): Result<{ entry: Entry; body: string }> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const { frontMatter, body } = partFrontMatter(source.value.text);
  const meta = parseFrontMatter(frontMatter, file);
  if (!meta.ok) return meta;
  const { importedSha256, url, source: outlet } = meta.value;
  return ok({ entry: { story, path: file, lang, sha256: importedSha256, url, source: outlet }, body });
}

function entryOf(story: string, file: string, { meta }: ImportedArticle): Entry {
  return {
    story,
    path: file,
    lang: meta.lang,
    sha256: meta.importedSha256,
    url: meta.url,
    source: meta.source,
  };
}

function keysOf(entry: Pick<Entry, 'lang' | 'sha256' | 'url'>, stem: string, text: string): Set<string> {
  const paragraphs = text.split('\n').filter(line => line.trim() !== '');
  return new Set(
    [
      `name ${stem}`,
      ...(entry.sha256 ? [`sha ${entry.sha256}`] : []),
      ...(entry.url ? [`url ${entry.url}`] : []),
      ...paragraphs.map(line => `text ${sha256(line.trim())}`),
    ].map(key => `${entry.lang} ${key}`),
  );
}

function findIn(
  index: ReadonlyMap<string, readonly Entry[]>,
  article: ImportedArticle,
  story: string | undefined,
): Result<RecognisedArticle | undefined> {
  const { lang, importedSha256, url } = article.meta;
  const keys = keysOf({ lang, sha256: importedSha256, url }, articleStem(article.file), article.text);
  // Every entry with a key in common, those with most in common first.
  const shared = new Map<Entry, number>();
  for (const key of keys)
    for (const entry of index.get(key) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  const candidates = [...shared]
    .sort(
      ([a, shareA], [b, shareB]) =>
        Number(b.story === story) - Number(a.story === story) ||
        shareB - shareA ||
        a.path.localeCompare(b.path),
    )
    .map(([entry]) => entry);
  for (const entry of candidates.slice(0, MOST_CANDIDATES)) {
    const known = readArticle(entry.path);
    if (!known.ok) return known;
    const relation = relationOf(entry, known.value, article);
    if (relation) return ok({ story: entry.story, path: entry.path, relation });
  }
  return ok(undefined);
}

/** A caption that stands in a thousand articles must not have all of them read. */
const MOST_CANDIDATES = 20;

function relationOf(
  entry: Entry,
  known: Article,
  article: ImportedArticle,
): RecognisedArticle['relation'] | undefined {
  const { importedSha256, url, source } = article.meta;
  const isSameFile = importedSha256 !== undefined && entry.sha256 === importedSha256;
  if (known.text.trim() === article.text.trim()) return 'same';
  if (isSameFile) return article.isReadAnew ? 'version' : 'same';
  if (url !== undefined && entry.url !== undefined) return url === entry.url ? 'version' : undefined;
  if (source !== undefined && entry.source !== undefined && source !== entry.source) return undefined;
  return isVersionOf(known, article, articleName(entry.path) === articleName(article.file))
    ? 'version'
    : undefined;
}

function isVersionOf(known: Article, article: Article, hasSameName: boolean): boolean {
  const [before, after] = [known, article].map(textSentences);
  const ids = new Set(before?.map(({ id }) => id));
  const kept = after?.filter(({ id }) => ids.has(id)) ?? [];
  if (kept.length < MIN_SHARED) return false;
  const [smaller = 0, larger = 0] = [before?.length ?? 0, after?.length ?? 0].sort((a, b) => a - b);
  if (hasSameName) return kept.length >= SAME_NAME_SHARE * smaller;
  const hasSameTitle = kept.some(({ kind }) => kind === 'title');
  return kept.length >= (hasSameTitle ? SAME_TITLE_SHARE : OTHER_NAME_SHARE) * larger;
}

function textSentences({ sentences }: Article): Sentence[] {
  return sentences.filter(({ kind }) => kind !== 'boilerplate');
}
