import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { selectedText } from '../state/split/open-split.ts';
import type { SplitState } from '../state/split/split-state.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

const BORDER = '‖ ';

/** Returns the panel in which the border of a sentence is chosen: the sentence, with the border in it. */
export function splitLines(state: AppState, split: SplitState, { rows, columns }: Area): StyledLine[] {
  const text = selectedText(state)?.text ?? '';
  const at = split.places[split.at] ?? 0;
  const shown = text.slice(0, at) + BORDER + text.slice(at);
  const marks = [{ start: at, end: at + 1, role: 'differ' as const }];
  return [
    cutToWidth([piece(translate(state.ui, 'split.title'), 'heading')], columns),
    ...wrapMarked(shown, marks, columns),
  ].slice(0, rows);
}
