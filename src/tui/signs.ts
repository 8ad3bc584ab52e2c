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

/** Returns the signs of the list and what they mean, in the form of rows of the help. */
export function signRows(ui: Lang): KeyRow[] {
  const where = translate(ui, 'help.signs');
  const statuses = Object.entries(STATUS_GLYPHS).map(([status, glyph]) => ({
    keys: glyph,
    label: translate(ui, `status.${status}` as MessageKey),
    where,
  }));
  return [...statuses, { keys: FURNITURE_GLYPH, label: translate(ui, 'status.furniture'), where }];
}
