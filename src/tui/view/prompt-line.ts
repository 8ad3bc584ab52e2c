import { toVisible } from '../../core/text/visible.ts';
import { truncate, widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import type { Prompt } from '../state/prompt/prompt.ts';
import { batchAbove, readScore } from '../state/review/confirm-all.ts';
import { matchingRows } from '../state/review/search.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';
import { visiblePart } from './visible-part.ts';

/** The text needs so many columns to be edited in. */
const SMALLEST_FIELD = 12;

/** Returns the line in which a text is asked for: what for, the text, and what it would do. */
export function promptLine(state: AppState, prompt: Prompt): StyledLine {
  const { label, width } = fieldOf(state, prompt);
  const { text } = visiblePart(prompt.line, width);
  const told = tellOf(state, prompt);
  return cutToWidth(
    [
      piece(label, 'label'),
      piece(truncate(text, width)),
      ...(told === '' ? [] : [piece('   '), piece(told, 'dim')]),
    ],
    state.columns,
  );
}

/** Returns the column in which the real cursor stands, from 0. */
export function promptColumn(state: AppState, prompt: Prompt): number {
  const { label, width } = fieldOf(state, prompt);
  return widthOf(label) + widthOf(visiblePart(prompt.line, width).before);
}

function fieldOf({ ui, columns }: AppState, { purpose }: Prompt): { label: string; width: number } {
  const whole = `${translate(ui, `prompt.${purpose.type}`)}: `;
  const label = truncate(whole, Math.max(1, columns - SMALLEST_FIELD));
  return { label: toVisible(label), width: Math.max(1, columns - widthOf(label) - 1) };
}

function tellOf(state: AppState, { purpose, line }: Prompt): string {
  if (purpose.type === 'search' && line.text !== '')
    return translate(state.ui, 'prompt.matches', { count: matchingRows(state).size });
  if (purpose.type !== 'confirm-all') return '';
  const above = readScore(line.text);
  if (above === undefined) return '';
  const { pairs, differing } = batchAbove(state, above);
  const key = differing > 0 ? 'prompt.batchDiffering' : 'prompt.batch';
  return translate(state.ui, key, { count: pairs.length, differing });
}
