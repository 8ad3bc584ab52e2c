import type { Mode } from '../../keymap.ts';

/** The help: the mode that it was called from, what is shown of it, and what it is searched for. */
export type HelpState = { readonly of: Mode; readonly scroll: number; readonly query: string };
