import { canSplit } from '../../../core/pairs/border-rules.ts';
import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { leaveMode } from '../navigate.ts';
import { decideInStory } from '../review/decide.ts';
import { selectedPair } from '../review/selection.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';

/** Runs a command of the choice of a border. */
export function runSplitCommand(state: AppState, command: Command): Step {
  const { split } = state;
  if (!split) return stay(leaveMode(state));
  const moveTo = (at: number): Step =>
    stay({ ...state, split: { ...split, at: Math.max(0, Math.min(at, split.places.length - 1)) } });
  if (command === 'placeLater') return moveTo(split.at + 1);
  if (command === 'placeEarlier') return moveTo(split.at - 1);
  return command === 'splitHere' ? splitAt(state, split.places[split.at] ?? 0) : stay(state);
}

function splitAt(state: AppState, at: number): Step {
  const closed: AppState = { ...leaveMode(state), split: undefined };
  const row = selectedPair(state)?.row;
  const article = row && state.story?.open.articles[row.lang][row.article];
  const sentence = row && article?.sentences[row.sentence];
  if (!article || !row || !sentence || canSplit(article, row.sentence, at) !== true)
    return stay(info(closed, 'said.cannotSplit'));
  const ref = { article: article.file, id: sentence.id, text: sentence.text };
  return decideInStory(closed, { type: 'split', sentence: ref, offset: at });
}
