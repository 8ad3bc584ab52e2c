import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { factPair } from '../state/facts/differing-facts.ts';
import { type Area, layoutOf } from '../state/layout.ts';
import { screenOf } from '../state/navigate.ts';
import { selectedPair } from '../state/review/selection.ts';
import { articleLines } from './article-lines.ts';
import { chooseLines } from './choose-lines.ts';
import { compactPairLines } from './compact-pair-lines.ts';
import { conceptPanel } from './concept-panel.ts';
import { entryLines } from './entry-lines.ts';
import { factsLines } from './facts-lines.ts';
import { filterLines } from './filter-lines.ts';
import { glossaryLines } from './glossary-lines.ts';
import { helpLines } from './help-lines.ts';
import { listLines } from './list-lines.ts';
import { type Explainer, pairLines, type ShownPair } from './panel-lines.ts';
import { splitLines } from './split-lines.ts';
import { storyLines } from './story-lines.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';
import { termPanel, termsLines } from './terms-lines.ts';

/** In so few rows both sentences matter more than what is said of them. */
const COMPACT_ROWS = 5;

/** What fills the middle of the screen: one list, or a list and a panel that shows the selected line in full. */
export type ScreenParts =
  | { readonly type: 'whole'; readonly lines: readonly StyledLine[] }
  | { readonly type: 'shared'; readonly list: readonly StyledLine[]; readonly panel: readonly StyledLine[] };

/** Returns the parts of the screen in `state`; `whole` is the area when there is no panel. */
export function partsOf(state: AppState, whole: Area, explain: Explainer): ScreenParts {
  if (isInHelp(state)) return { type: 'whole', lines: helpLines(state, whole) };
  const screen = screenOf(state);
  const { list, panel } = layoutOf(state);
  if (screen === 'glossary') {
    return {
      type: 'shared',
      list: glossaryLines(state, list),
      panel: panelOrForm(state, panel, conceptPanel),
    };
  }
  if (screen === 'stories' || !state.story) return { type: 'whole', lines: storiesOrWaiting(state, whole) };
  if (screen === 'terms')
    return { type: 'shared', list: termsLines(state, list), panel: panelOrForm(state, panel, termPanel) };
  if (screen === 'facts') {
    const pair = factPair(state);
    const lines = pair ? pairPanel(state, pair, panel, explain) : [];
    return { type: 'shared', list: factsLines(state, list), panel: lines };
  }
  return {
    type: 'shared',
    list: listLines(state, state.story, list),
    panel: reviewPanel(state, panel, explain),
  };
}

function isInHelp({ mode, prompt }: AppState): boolean {
  return mode === 'help' || (mode === 'prompt' && prompt?.purpose.type === 'help');
}

function storiesOrWaiting(state: AppState, area: Area): StyledLine[] {
  if (state.opening === undefined) return storyLines(state, area);
  return [cutToWidth([piece(translate(state.ui, 'app.opening', { name: state.opening }))], area.columns)];
}

function panelOrForm(
  state: AppState,
  area: Area,
  panel: (state: AppState, area: Area) => StyledLine[],
): StyledLine[] {
  if (!state.form) return panel(state, area);
  const form = entryLines(state, area);
  // The form first: in a small window there is room for nothing else.
  if (form.length >= area.rows) return form;
  return [...form, [], ...panel(state, { ...area, rows: Math.max(0, area.rows - form.length - 1) })];
}

function reviewPanel(state: AppState, area: Area, explain: Explainer): StyledLine[] {
  const shown = selectedPair(state);
  if (state.mode === 'filter') return filterLines(state, area);
  if (!shown || !state.story) return [];
  if (state.split) return splitLines(state, state.split, area);
  if (state.choose) return chooseLines(state, state.choose, area);
  return panelOrForm(state, area, (now, free) => pairPanel(now, shown, free, explain));
}

function pairPanel(state: AppState, shown: ShownPair, area: Area, explain: Explainer): StyledLine[] {
  if (!state.story) return [];
  if (state.review.panel === 'article') return articleLines(state.story, shown, area);
  if (area.rows <= COMPACT_ROWS) return compactPairLines(state, state.story, shown, area, explain);
  return pairLines(state, state.story, shown, area.columns, explain);
}
