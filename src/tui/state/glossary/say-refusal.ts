import type { ChangeRefusal } from '../../../core/glossary/change-concept.ts';
import type { MessageKey } from '../../messages/message-key.ts';
import type { AppState } from '../app-state.ts';
import { info } from '../say.ts';

const ANSWERS: Readonly<Record<ChangeRefusal, MessageKey>> = {
  'no-term': 'said.noTermHere',
  empty: 'said.termEmpty',
  'has-term': 'said.known',
  'last-term': 'said.lastTerm',
  'needs-preferred': 'said.lastTerm',
  'no-change': 'said.editorUnchanged',
};

/** Says why an entry was not changed. */
export function sayRefusal(state: AppState, reason: ChangeRefusal): AppState {
  return info(state, ANSWERS[reason]);
}
