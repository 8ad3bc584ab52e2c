import type { Command } from '../keymap.ts';
import type { AppState } from './app-state.ts';
import { openGlossary } from './glossary/open-glossary.ts';
import { showEntries } from './glossary/show-entries.ts';
import { enterMode, leaveMode, screenOf } from './navigate.ts';
import { selectNearest } from './review/selection.ts';
import { info } from './say.ts';
import { ask, type Step, stay } from './step.ts';
import { showAllTerms } from './terms/term-candidates.ts';

/** Runs a command that means the same in every mode; undefined for any other. */
export function runProgramCommand(state: AppState, command: Command): Step | undefined {
  switch (command) {
    case 'interrupt':
      return ask(state, { type: 'exit', code: 130 });
    case 'suspend':
      return ask(state, { type: 'suspend' });
    case 'redraw':
      return ask(state, { type: 'redraw' });
    case 'quit':
      return quit(state);
    case 'back':
      return goBack(state);
    case 'leave':
      return stay(leaveTransient(state));
    case 'terms':
      return state.story
        ? ask(openScreen(state, 'terms'), { type: 'terms/rank' })
        : stay(info(state, 'said.noStory'));
    case 'facts':
      return stay(state.story ? openScreen(state, 'facts') : info(state, 'said.noStory'));
    case 'glossary':
      return openGlossary(openScreen(state, 'glossary'));
    default:
      return undefined;
  }
}

// From Terms to Glossary and on to Facts: q goes back to where one came from in the first place.
function openScreen(state: AppState, mode: 'terms' | 'facts' | 'glossary'): AppState {
  const isSide = state.mode === 'terms' || state.mode === 'facts' || state.mode === 'glossary';
  return isSide ? { ...state, mode } : enterMode(state, mode);
}

/** The first key that leaves a failed write behind only warns. */
function quit(state: AppState): Step {
  return state.hasUnsaved ? warn(state) : ask(state, { type: 'exit', code: 0 });
}

function warn(state: AppState): Step {
  return stay({ ...info(state, 'said.unsavedQuit'), hasUnsaved: false });
}

function goBack(state: AppState): Step {
  if (state.mode === 'choose' || state.mode === 'split')
    return stay({ ...leaveMode(state), choose: undefined, split: undefined });
  if (state.mode !== 'review') return stay(leaveMode(state));
  if (state.hasUnsaved) return warn(state);
  const closed: AppState = { ...state, mode: 'stories', back: [], story: undefined };
  return ask(closed, { type: 'story/close' }, { type: 'stories/list' });
}

/** Takes the innermost passing thing away: marks, what was searched for, filters. Nothing is lost by it. */
function leaveTransient(state: AppState): AppState {
  const { review, stories } = state;
  const screen = screenOf(state);
  if (screen === 'stories' && stories.query !== '')
    return { ...state, stories: { ...stories, query: '', cursor: 0 } };
  if (screen === 'glossary' && (state.glossary.query !== '' || state.glossary.conflictsOnly))
    return showEntries(state, { query: '', conflictsOnly: false });
  if (screen === 'terms' && state.terms.query !== '') return showAllTerms(state);
  if (screen === 'terms' || screen === 'facts' || screen === 'glossary') return leaveMode(state);
  if (screen !== 'review') return state;
  if (review.marks.length > 0) return { ...state, review: { ...review, marks: [] } };
  if (review.query !== '') return { ...state, review: { ...review, query: '' } };
  if (review.filters.size > 0) return selectNearest({ ...state, review: { ...review, filters: new Set() } });
  return info(state, 'said.escape');
}
