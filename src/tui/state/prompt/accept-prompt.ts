import type { AppState } from '../app-state.ts';
import { addVariantTyped } from '../glossary/add-variant.ts';
import { confirmAllAbove } from '../review/confirm-all.ts';
import { decideInStory } from '../review/decide.ts';
import { afterSearch } from '../review/search.ts';
import { type Step, stay } from '../step.ts';
import { addArticles } from '../stories/add-articles.ts';
import { mergeInto } from '../terms/merge-term.ts';
import type { Prompt } from './prompt.ts';

/** Does what the accepted line asks for; the prompt is closed already. */
export function acceptPrompt(state: AppState, { purpose, line }: Prompt): Step {
  const text = line.text.trim();
  switch (purpose.type) {
    case 'search':
      return stay(afterSearch(state, purpose.row));
    case 'note':
      return decideInStory(state, { type: 'note', pair: purpose.subject, text });
    case 'confirm-all':
      return confirmAllAbove(state, text);
    case 'add-articles':
      return addArticles(state, text);
    case 'variant':
      return addVariantTyped(state, text);
    case 'merge':
      return mergeInto(state, text);
    case 'choose':
    case 'stories':
    case 'terms':
    case 'glossary':
    case 'help':
      return stay(state);
    default:
      return purpose satisfies never;
  }
}
