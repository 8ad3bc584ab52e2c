import path from 'node:path';
import type { Concept } from '../../../core/glossary/concept.ts';
import { fileOfKind } from '../../../io/edit-glossary.ts';
import type { AppState } from '../app-state.ts';
import type { JournalName } from '../effects.ts';
import { ask, type Step } from '../step.ts';

/** Returns the name of a glossary file as the journal has it: without the folder, which is another one elsewhere. */
export function journalFile(file: string): string {
  return path.basename(file);
}

/** Returns the step that adds an entry to the file of its kind, and writes that down in `journal`. */
export function askToAdd(state: AppState, concept: Concept, journal: JournalName): Step {
  const file = fileOfKind(concept.kind);
  return ask(state, {
    type: 'concept/change',
    change: { after: concept, file },
    draft: { type: 'add-concept', concept, file },
    journal: writableJournal(state, journal),
  });
}

/** Returns the step that changes an entry where it stands. */
export function askToChange(
  state: AppState,
  change: { readonly before: Concept; readonly after: Concept; readonly file: string },
  journal: JournalName,
): Step {
  const file = journalFile(change.file);
  const { before, after } = change;
  return ask(state, {
    type: 'concept/change',
    change: { before, after, file },
    draft: { type: 'change-concept', before, after, file },
    journal: writableJournal(state, journal),
  });
}

// Somebody else who has the story open has its journal, too; the glossary is everybody's.
function writableJournal({ story }: AppState, journal: JournalName): JournalName {
  return story && !story.holder ? journal : 'glossary';
}
