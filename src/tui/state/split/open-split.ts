import { bestSplitPlace, splitPlaces } from '../../../core/pairs/split-places.ts';
import type { AppState } from '../app-state.ts';
import { enterMode } from '../navigate.ts';
import { refuse } from '../review/decide.ts';
import { selectedPair } from '../review/selection.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';

/** Opens the choice of a border in the selected sentence, at the likeliest place. */
export function openSplit(state: AppState): Step {
  if (state.story?.holder) return refuse(state);
  const text = selectedText(state);
  if (text === undefined) return stay(state);
  const places = splitPlaces(text.text);
  if (places.length === 0) return stay(info(state, 'said.cannotSplit'));
  const best = places.indexOf(bestSplitPlace(text.text, text.lang) ?? -1);
  const at = best >= 0 ? best : Math.floor(places.length / 2);
  return stay({ ...enterMode(state, 'split'), split: { places, at } });
}

/** Returns the text of the selected sentence and its language. */
export function selectedText(
  state: AppState,
): { readonly text: string; readonly lang: 'vi' | 'en' } | undefined {
  const row = selectedPair(state)?.row;
  const sentence = row && state.story?.open.articles[row.lang][row.article]?.sentences[row.sentence];
  return sentence && { text: sentence.text, lang: row.lang };
}
