import { tidyConcept } from '../../../core/glossary/tidy-concept.ts';
import type { Problem } from '../../../core/result.ts';
import { parseEntry } from '../../../io/entry-text.ts';
import type { AppState } from '../app-state.ts';
import { askToChange } from '../entry/entry-change.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { selectedEntry } from './visible-entries.ts';

/** Takes what came back from the editor as the selected entry, if it is one and has the same id. */
export function takeEntryText(state: AppState, text: string): Step {
  const entry = selectedEntry(state);
  if (!entry) return stay(info(state, 'said.noEntry'));
  const { concept, file } = entry;
  const parsed = parseEntry(text);
  if (!parsed.ok) return stay(info(state, 'said.entryUnreadable', { reason: reasonOf(parsed.error) }));
  const before = tidyConcept(concept);
  const after = parsed.value;
  if (after.id !== before.id) return stay(info(state, 'said.entryOtherId', { id: before.id }));
  if (JSON.stringify(after) === JSON.stringify(before)) return stay(info(state, 'said.editorUnchanged'));
  return askToChange(state, { before: concept, after, file }, 'glossary');
}

function reasonOf({ line, message }: Problem): string {
  return line === undefined ? message : `${line}: ${message}`;
}
