import { type PairRef, pairKey } from '../../../core/pairs/decision.ts';
import type { AppState } from '../app-state.ts';
import { ask, type Step, stay } from '../step.ts';
import { decideInStory, noteSubject, refuse } from './decide.ts';

/** Returns the note on `subject`; empty when there is none. */
export function noteOf({ story }: AppState, subject: PairRef): string {
  return story?.open.state.notes.get(pairKey(subject)) ?? '';
}

/** Opens the editor on the note of the selected row, with its sentences quoted below. */
export function editNote(state: AppState): Step {
  if (state.story?.holder) return refuse(state);
  const subject = noteSubject(state);
  if (!subject) return stay(state);
  const quoted = [...subject.vi, ...subject.en].map(({ text }) => `${QUOTE} ${text}`);
  const text = [noteOf(state, subject), '', ...quoted, ''].join('\n');
  return ask(state, { type: 'editor', purpose: 'note', name: 'note.txt', text });
}

/** Lines that begin so are not part of a note. */
const QUOTE = '#';

/** Takes what came back from the editor as the note of the selected row. */
export function takeNote(state: AppState, text: string): Step {
  const subject = noteSubject(state);
  if (!subject) return stay(state);
  const note = text
    .split('\n')
    .filter(line => !line.startsWith(QUOTE))
    .join('\n')
    .trim();
  return note === noteOf(state, subject)
    ? stay(state)
    : decideInStory(state, { type: 'note', pair: subject, text: note });
}
