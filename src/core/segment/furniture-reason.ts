/** Why a paragraph is page furniture and not text of the article. Shown by `songngu doctor` and kept in article files. */
export const FURNITURE_REASONS = [
  'caption',
  'credit',
  'byline',
  'timestamp',
  'reading-time',
  'share',
  'subscribe',
  'related',
  'link',
  'repeated',
  'tags',
  'copyright',
  'comments',
  'advertisement',
  'navigation',
  'page-header',
  /** A person marked it in the article's file. */
  'marked',
] as const;
export type FurnitureReason = (typeof FURNITURE_REASONS)[number];
