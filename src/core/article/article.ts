import type { Lang } from '../lang/language.ts';
import type { Sentence } from '../segment/sentence.ts';

/** What is known of an article beside its text. */
export type ArticleMeta = {
  readonly title?: string;
  readonly lang: Lang;
  /** Who wrote it. */
  readonly byline?: string;
  readonly source?: string;
  readonly url?: string;
  /** As written in the file; ISO 8601 where songngu wrote it. */
  readonly date?: string;
  /** The file or address that it was imported from, and the SHA-256 of that file's bytes. */
  readonly importedFrom?: string;
  readonly importedSha256?: string;
  /** Fields of the front matter that songngu does not know; they are kept. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** One document in one language. `text` is NFC; sentences have offsets into it. */
export type Article = {
  /** File name in its story: `name.lang.md`. */
  readonly file: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly sentences: readonly Sentence[];
};

/** Returns what the article is called on screen: its title, else its file name without endings. */
export function titleOf(article: Pick<Article, 'file' | 'meta'>): string {
  return article.meta.title ?? article.file.replace(/\.(?:vi|en)\.md$/, '');
}
