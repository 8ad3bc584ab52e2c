import type { Lang } from '../core/lang/language.ts';
import type { KeyRow } from './key-table.ts';
import { translate } from './messages/message.ts';
import type { MessageKey } from './messages/message-key.ts';

/** The sign of a row's status, for where there is no colour. */
export const STATUS_GLYPHS = {
  confirmed: '✓',
  edited: '!',
  suggested: '·',
  rejected: '✗',
  only: '–',
} as const;

/** The sign of a sentence that is furniture of its page. */
export const FURNITURE_GLYPH = '~';
/** Signs of what is known of a row beside its status. */
export const DIFFERS_GLYPH = '≠';
export const LATER_GLYPH = '»';
export const NOTE_GLYPH = '"';
export const MARK_GLYPH = '+';

/** Returns the signs of the list and what they mean, in the form of rows of the help. */
export function signRows(ui: Lang): KeyRow[] {
  const where = translate(ui, 'help.signs');
  const row = (keys: string, label: MessageKey): KeyRow => ({ keys, label: translate(ui, label), where });
  return [
    ...Object.entries(STATUS_GLYPHS).map(([status, glyph]) => row(glyph, `status.${status}` as MessageKey)),
    row(FURNITURE_GLYPH, 'status.furniture'),
    row(DIFFERS_GLYPH, 'filter.differing'),
    row(LATER_GLYPH, 'status.later'),
    row(NOTE_GLYPH, 'status.noted'),
    row(MARK_GLYPH, 'status.marked'),
  ];
}
