import type { Decision } from '../../core/pairs/decision.ts';
import type { GlossaryChange } from '../../io/terminology-after.ts';
import type { AppState } from './app-state.ts';
import { type JournalName, reverseChange } from './effects.ts';
import { refuse } from './review/decide.ts';
import { info } from './say.ts';
import { ask, type Step, stay } from './step.ts';
import type { Undoing } from './undoing.ts';

/** Returns what undo and redo would take back in the open story's journal. */
export function storyUndoing({ story }: AppState): Undoing {
  const { decisions = [], state } = story?.open ?? {};
  return { decisions, undoable: state?.undoable, redoable: state?.redoable };
}

/** Takes the last decision of a journal back. */
export function undo(state: AppState, { undoable }: Undoing, journal: JournalName): Step {
  if (journal === 'story' && state.story?.holder) return refuse(state);
  if (!undoable) return stay(info(state, 'said.nothingToUndo'));
  const change = changeOf(undoable);
  return takeBack(state, undoable.id, journal, change && reverseChange(change));
}

/** Does again what was taken back last. */
export function redo(state: AppState, { decisions, redoable }: Undoing, journal: JournalName): Step {
  if (journal === 'story' && state.story?.holder) return refuse(state);
  if (redoable?.type !== 'undo') return stay(info(state, 'said.nothingToRedo'));
  const subject = decisions.find(({ id }) => id === redoable.of);
  return takeBack(state, redoable.id, journal, subject && changeOf(subject));
}

function takeBack(
  state: AppState,
  of: string,
  journal: JournalName,
  change: GlossaryChange | undefined,
): Step {
  const draft = { type: 'undo', of } as const;
  if (change) return ask(state, { type: 'concept/change', change, draft, journal });
  return ask(state, { type: 'decide', draft, journal });
}

function changeOf(decision: Decision): GlossaryChange | undefined {
  if (decision.type === 'add-concept') return { after: decision.concept, file: decision.file };
  if (decision.type !== 'change-concept') return undefined;
  const { before, after, file } = decision;
  return { before, after, file };
}
