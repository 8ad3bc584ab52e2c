import type { AppState } from './app-state.ts';
import type { AppEvent } from './events.ts';
import { takeEntryText } from './glossary/take-entry-text.ts';
import { afterGlossaryLine, takeGlossaryJournal } from './glossary/take-journal.ts';
import { afterLine, afterOthersLines } from './review/after-decision.ts';
import { takeNote } from './review/note.ts';
import { takeComparison, takeRanking, takeStory } from './review/take-story.ts';
import { info, sayProblem } from './say.ts';
import { type Step, stay } from './step.ts';

/** Returns the state after something other than a key happened, and what the shell has to do. Pure. */
export function reduceEvent(state: AppState, event: AppEvent): Step {
  if (event.type === 'editor/returned')
    return event.purpose === 'note' ? takeNote(state, event.text) : takeEntryText(state, event.text);
  return stay(stateAfter(state, event));
}

function stateAfter(state: AppState, event: Exclude<AppEvent, { type: 'editor/returned' }>): AppState {
  switch (event.type) {
    case 'resized':
      return { ...state, columns: event.columns, rows: event.rows };
    case 'stories/listed':
      return { ...state, stories: withList(state, event.stories) };
    case 'story/counted':
      return { ...state, stories: withProgress(state.stories, event) };
    case 'story/read':
      return takeStory(state, event.story);
    case 'story/ranked':
      return takeRanking(state, event);
    case 'story/compared':
      return takeComparison(state, event);
    case 'story/failed':
      return storyFailed(state, event);
    case 'story/held':
      return storyHeld(state, event.holder);
    case 'journal/appended':
      return event.journal === 'story'
        ? afterLine(state, event.decision)
        : afterGlossaryLine(state, event.decision);
    case 'journal/others':
      return afterOthersLines(state, event.decisions);
    case 'glossary/changed':
      return { ...state, concepts: event.concepts, approved: event.lexicon, lexicon: event.lexicon };
    case 'glossary/journal':
      return takeGlossaryJournal(state, event.decisions);
    case 'terms/ranked':
      return event.name === state.story?.name
        ? { ...state, terms: { ...state.terms, found: event.terms } }
        : state;
    case 'glossary/uses':
      return { ...state, glossary: { ...state.glossary, uses: { id: event.id, lines: event.lines } } };
    case 'glossary/kept':
      return info(state, 'said.conceptKept');
    case 'glossary/unreadable':
      return sayProblem(state, 'said.notOpened', event.reason);
    case 'told': {
      const told = info(state, event.key, event.values);
      return event.isError && told.said ? { ...told, said: { ...told.said, isError: true } } : told;
    }
    case 'write/failed':
      return { ...sayProblem(state, 'said.failed', event.reason), hasUnsaved: true };
    default:
      return event satisfies never;
  }
}

// The selected story stays selected; what was counted of a story holds until it is counted again.
function withList({ stories, story }: AppState, list: AppState['stories']['list']): AppState['stories'] {
  const known = new Map(stories.list.map(one => [one.name, one]));
  const counted = list.map(one => {
    const before = known.get(one.name);
    const isSame = before?.touched === one.touched && before.changed === one.changed;
    return isSame && before.progress ? { ...one, progress: before.progress } : one;
  });
  const selected = story?.name ?? stories.list[stories.cursor]?.name;
  const at = stories.query === '' ? counted.findIndex(({ name }) => name === selected) : stories.cursor;
  return { ...stories, list: counted, cursor: Math.max(0, at) };
}

function withProgress(
  stories: AppState['stories'],
  { name, progress }: Extract<AppEvent, { type: 'story/counted' }>,
): AppState['stories'] {
  const list = stories.list.map(one => (one.name === name ? { ...one, progress } : one));
  return { ...stories, list };
}

function storyFailed(
  state: AppState,
  { name, reason }: Extract<AppEvent, { type: 'story/failed' }>,
): AppState {
  if (state.opening !== name && state.story?.name !== name) return state;
  const closed: AppState = { ...state, opening: undefined, story: undefined, mode: 'stories', back: [] };
  return sayProblem(closed, 'said.notOpened', reason);
}

function storyHeld(state: AppState, holder: NonNullable<AppState['story']>['holder']): AppState {
  const { story } = state;
  if (!story) return state;
  const held = { ...state, story: { ...story, holder } };
  if (holder) return info(held, 'said.held', holder);
  return story.holder ? info(held, 'said.released') : held;
}
