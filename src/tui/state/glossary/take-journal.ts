import type { Decision } from '../../../core/pairs/decision.ts';
import { type DecisionState, foldDecisions, termKey, withLine } from '../../../core/pairs/fold-decisions.ts';
import { afterUndo } from '../after-undo.ts';
import type { AppState } from '../app-state.ts';
import { afterEntry } from '../review/after-decision.ts';
import { info } from '../say.ts';
import { pinned } from './pin-entry.ts';
import { addedTerms, sayChange } from './say-change.ts';

/** Takes the lines of the glossary's journal. */
export function takeGlossaryJournal(state: AppState, decisions: readonly Decision[]): AppState {
  return withJournal(state, decisions, foldOf(decisions));
}

/** Returns the state after a line of the glossary's journal was written. */
export function afterGlossaryLine(state: AppState, decision: Decision): AppState {
  const before = state.glossary.undoing.decisions;
  const decisions = [...before, decision];
  const folded = withLine(foldOf(before), decision) ?? foldDecisions(decisions);
  const next: AppState = { ...withJournal(state, decisions, folded), hasUnsaved: false };
  switch (decision.type) {
    case 'add-concept':
      return pinned(afterEntry(next, decision), decision.concept.id);
    case 'change-concept':
      return pinned(sayChange(afterEntry(next, decision), decision), decision.after.id);
    case 'dismiss-term':
      return info(next, 'said.dismissed', { vi: decision.vi, en: decision.en });
    case 'undo':
      return afterUndo(next, decision, before, goToSubject);
    default:
      // Decisions on pairs have no place in this journal.
      return next;
  }
}

const folds = new WeakMap<readonly Decision[], DecisionState>();

function foldOf(decisions: readonly Decision[]): DecisionState {
  const folded = folds.get(decisions) ?? foldDecisions(decisions);
  folds.set(decisions, folded);
  return folded;
}

function withJournal(state: AppState, decisions: readonly Decision[], folded: DecisionState): AppState {
  folds.set(decisions, folded);
  const { undoable, redoable, dismissed } = folded;
  const undoing = { decisions, undoable, redoable };
  return { ...state, glossary: { ...state.glossary, undoing, dismissed } };
}

/** Selects the entry that a decision is about, and the name or term that the list has again. */
function goToSubject(state: AppState, subject: Decision): AppState {
  if (subject.type === 'dismiss-term') return withTerm(state, termKey(subject));
  if (subject.type === 'change-concept') {
    const added = addedTerms(subject);
    return pinned(added ? withTerm(state, termKey(added)) : state, subject.after.id);
  }
  if (subject.type !== 'add-concept') return state;
  const { concept } = subject;
  const key = termKey({ vi: concept.vi[0]?.term ?? '', en: concept.en[0]?.term ?? '' });
  return pinned(withTerm(state, key), concept.id);
}

function withTerm(state: AppState, pin: string): AppState {
  return { ...state, terms: { ...state.terms, pin } };
}
