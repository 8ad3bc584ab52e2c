import type { TextProps } from 'ink';

/** The roles that text plays on screen. Only the 16 colours of the terminal; blue and yellow rather than green and red. */
export type Role =
  | 'plain'
  | 'dim'
  | 'heading'
  | 'selected'
  | 'name'
  | 'term'
  | 'fact'
  | 'differ'
  | 'confirmed'
  | 'edited'
  | 'rejected'
  | 'suggested'
  | 'only'
  | 'error'
  | 'label'
  | 'field'
  /** A row or a part of a text in which what was searched for stands. */
  | 'match'
  | 'added'
  | 'removed';

export const THEME: Readonly<Record<Role, TextProps>> = {
  plain: {},
  dim: { dimColor: true },
  heading: { bold: true },
  selected: { inverse: true },
  name: { color: 'cyan', bold: true },
  term: { color: 'cyan' },
  fact: { color: 'yellow' },
  differ: { color: 'yellow', inverse: true, bold: true },
  confirmed: { color: 'blue', bold: true },
  edited: { color: 'yellow', bold: true },
  rejected: { color: 'yellow' },
  suggested: {},
  only: { dimColor: true },
  error: { color: 'red', bold: true, inverse: true },
  label: { color: 'blue' },
  field: { underline: true },
  match: { bold: true, underline: true },
  added: { color: 'blue', underline: true },
  removed: { color: 'yellow', strikethrough: true },
};
