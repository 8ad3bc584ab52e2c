import type { Lang } from '../lang/language.ts';
import type { Span } from '../text/span.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import type { SoftBorder } from './soft-borders.ts';

/** What a sentence is on its page. Boilerplate (links, captions, share lines) is kept, shown dim and never paired. */
export type SentenceKind = 'title' | 'body' | 'boilerplate';

/** A sentence of an article; `[start, end)` are UTF-16 offsets into the article's NFC text. */
export type Sentence = Span & {
  /** Made from the sentence's own words, so it survives edits elsewhere; a repeated sentence gets `-2`, `-3`. */
  readonly id: string;
  readonly text: string;
  /** The place of its paragraph in the article, from 0. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** Why it is boilerplate; only where it is. */
  readonly reason?: FurnitureReason;
  /** The language of its paragraph; only where it is not the article's. */
  readonly lang?: Lang;
  /** Places where another sentence may begin in it; only where there are some and they were asked for. */
  readonly softBorders?: readonly SoftBorder[];
};
