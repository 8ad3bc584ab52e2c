import type { AppState } from '../app-state.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info } from '../say.ts';
import { ask, type Step, stay } from '../step.ts';
import { quotePath, splitPaths } from './split-paths.ts';
import { selectedStory } from './visible-stories.ts';

const STORY = '--story';

/**
 * Asks for the files to add. The cursor always stands on some story, so that alone does not say where they belong: their story
 * is found, as `songngu add` does it. Only a story that lacks a language is named in the line, where it can be seen and taken away.
 */
export function askForArticles(state: AppState): AppState {
  const story = selectedStory(state);
  const lacks = story !== undefined && !story.problem && (story.vi === 0 || story.en === 0);
  return openPrompt(state, { type: 'add-articles' }, lacks ? `${STORY} ${quotePath(story.name)} ` : '');
}

/** Adds the typed files, as `songngu add` would: to the story after `--story`, else to the one that they belong to. */
export function addArticles(state: AppState, text: string): Step {
  const { story, files } = readWords(splitPaths(text));
  if (files.length === 0) return stay(info(state, 'said.noFiles'));
  return ask(state, { type: 'articles/add', story, files });
}

function readWords(words: readonly string[]): { story: string | undefined; files: string[] } {
  const files: string[] = [];
  let story: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === STORY) {
      at += 1;
      story = words[at];
    } else if (word.startsWith(`${STORY}=`)) story = word.slice(STORY.length + 1);
    else if (word !== '') files.push(word);
  }
  return { story: story || undefined, files };
}
