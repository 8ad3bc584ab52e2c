import type { Lang } from '../lang/language.ts';
import type { SentenceKind } from '../segment/sentence.ts';

/** What is looked at of an article to find its story; any `Article` with its meta spread out has this form. */
export type StoryArticle = {
  readonly lang: Lang;
  readonly title?: string;
  /** When it was published: ISO 8601, or as the press writes it ("24/7/2025", "July 24, 2025"). */
  readonly date?: string;
  /** NFC. A sentence with a `lang` of its own is read in that; boilerplate is not read at all. */
  readonly sentences: readonly { readonly text: string; readonly kind: SentenceKind; readonly lang?: Lang }[];
};

/** An article that is filed already, with the name of its story. */
export type KnownArticle = StoryArticle & { readonly story: string };

/** Returns the headline: the title that is known, else the title line, else the first sentence; empty when there is none. */
export function headlineOf({ title, sentences }: StoryArticle): string {
  const told = sentences.filter(sentence => sentence.kind !== 'boilerplate');
  return title ?? (told.find(sentence => sentence.kind === 'title') ?? told[0])?.text ?? '';
}
