import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { bodyArea } from '../body-area.ts';
import { isMovement, moveCursor } from '../list-window.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info, sayProblem } from '../say.ts';
import { ask, type Step, stay } from '../step.ts';
import { askForArticles } from './add-articles.ts';
import { selectedStory, storyCursor, visibleStories } from './visible-stories.ts';

/** Runs a command of the list of stories. */
export function runStoriesCommand(state: AppState, command: Command): Step {
  const { stories } = state;
  if (isMovement(command)) {
    const count = visibleStories(state).length;
    const cursor = moveCursor(storyCursor(state), command, count, bodyArea(state).rows);
    return stay({ ...state, stories: { ...stories, cursor } });
  }
  switch (command) {
    case 'open':
      return openSelected(state);
    case 'filterStories':
      return stay(openPrompt(state, { type: 'stories', query: stories.query }, stories.query));
    case 'addArticles':
      return stay(askForArticles(state));
    case 'importAgain':
      return importAgain(state);
    default:
      return stay(state);
  }
}

function openSelected(state: AppState): Step {
  const story = selectedStory(state);
  if (!story) return nothingSelected(state);
  if (story.problem !== undefined) return stay(sayProblem(state, 'said.notOpened', story.problem));
  // It is on its way: another Enter must not read it twice.
  if (state.opening === story.name) return stay(state);
  return ask({ ...state, opening: story.name, said: undefined }, { type: 'story/open', name: story.name });
}

function importAgain(state: AppState): Step {
  const story = selectedStory(state);
  return story ? ask(state, { type: 'articles/import-again', story: story.name }) : nothingSelected(state);
}

function nothingSelected(state: AppState): Step {
  const { list, query } = state.stories;
  return stay(
    list.length === 0 ? info(state, 'app.noStories') : info(state, 'stories.none', { query: query.trim() }),
  );
}
