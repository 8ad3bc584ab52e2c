import type { FurnitureReason } from '../segment/furniture-reason.ts';

/** What a block is in its document: `item` is one of a list, `furniture` what the document itself says is not text. */
export type BlockRole = 'title' | 'heading' | 'text' | 'item' | 'furniture';

/** One paragraph of a document that has structure (HTML, DOCX, PDF); `text` is one line of NFC text without outer white space. */
export type Block =
  | { readonly role: Exclude<BlockRole, 'furniture'>; readonly text: string }
  | { readonly role: 'furniture'; readonly text: string; readonly reason: FurnitureReason };

/** What a document of a structured format holds. */
export type ExtractedDocument = {
  /** In reading order; the title first where there is one. */
  readonly blocks: readonly Block[];
  readonly meta: ExtractedMeta;
  /** Parts of the page that are no part of the article (menus, comments), for `songngu doctor`; each with the head of its text. */
  readonly leftOut: readonly { readonly reason: FurnitureReason; readonly text: string }[];
};

/** What a document says about itself. */
export type ExtractedMeta = {
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601 (a day, or a time with its offset) where the document's way of writing it is understood. */
  readonly date?: string;
  /** The outlet. */
  readonly source?: string;
  /** The address of the article, where the document says it; `http:` or `https:` only. */
  readonly url?: string;
  /** The language that the document says it is in, as written there: `vi`, `en-GB`. */
  readonly lang?: string;
};
