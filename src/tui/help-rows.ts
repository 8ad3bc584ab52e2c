import type { Lang } from '../core/lang/language.ts';
import { type KeyRow, keyRows } from './key-table.ts';
import type { Mode } from './keymap.ts';
import { signRows } from './signs.ts';

/** Returns the rows of the help called from `mode`: its keys, the other keys, and the signs of the list. */
export function helpRows(ui: Lang, mode: Mode): KeyRow[] {
  return [...keyRows(ui, mode), ...signRows(ui)];
}
