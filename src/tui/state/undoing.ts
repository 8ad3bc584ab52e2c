import type { Decision } from '../../core/pairs/decision.ts';

/** The lines of a journal and what undo and redo would take back. */
export type Undoing = {
  readonly decisions: readonly Decision[];
  readonly undoable: Decision | undefined;
  readonly redoable: Decision | undefined;
};
