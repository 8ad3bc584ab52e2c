import { Box, Text } from 'ink';
import { hintLine } from '../key-table.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { bodyArea } from '../state/body-area.ts';
import { layoutOf, MIN_COLUMNS, MIN_ROWS } from '../state/layout.ts';
import { headerLine } from './header-line.ts';
import { Lines } from './lines.tsx';
import type { Explainer } from './panel-lines.ts';
import { partsOf } from './screen-parts.ts';
import { statusLine } from './status-line.ts';
import { cutToWidth, padToWidth, piece, type StyledLine } from './styled-line.ts';

/** The whole screen for a state. Draws only; knows no keys and keeps nothing. */
export function App({ state, explain }: { readonly state: AppState; readonly explain: Explainer }) {
  const { columns, rows, ui } = state;
  if (isTooSmall(state)) {
    const needed = { needColumns: MIN_COLUMNS, needRows: MIN_ROWS };
    return (
      <Box width={columns} height={rows}>
        <Text wrap="wrap">{translate(ui, 'app.tooSmall', needed)}</Text>
      </Box>
    );
  }
  const foot = [statusLine(state), [piece(hintLine(ui, state.mode, columns), 'dim')]];
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines lines={[headerLine(state), ruleOf(state)]} height={2} />
      <Lines lines={middleOf(state, explain)} height={bodyArea(state).rows} />
      <Lines lines={foot} height={2} />
    </Box>
  );
}

/** Returns whether the screen is too small for anything but saying so. */
export function isTooSmall({ columns, rows }: Pick<AppState, 'columns' | 'rows'>): boolean {
  return columns < MIN_COLUMNS || rows < MIN_ROWS;
}

function ruleOf({ columns }: AppState): StyledLine {
  return [piece('─'.repeat(columns), 'dim')];
}

function middleOf(state: AppState, explain: Explainer): StyledLine[] {
  const whole = bodyArea(state);
  const parts = partsOf(state, whole, explain);
  if (parts.type === 'whole') return clip(parts.lines, whole.rows);
  const { arrangement, list, panel } = layoutOf(state);
  if (arrangement === 'below') {
    const upper = Array.from({ length: list.rows }, (_, at) => parts.list[at] ?? []);
    return [...upper, ruleOf(state), ...clip(parts.panel, panel.rows)];
  }
  const right = clip(parts.panel, panel.rows);
  return Array.from({ length: whole.rows }, (_, at) => [
    ...padToWidth(parts.list[at] ?? [], list.columns),
    piece(' │ ', 'dim'),
    ...cutToWidth(right[at] ?? [], panel.columns),
  ]);
}

// When an area is too small for everything, its last line says so.
function clip(lines: readonly StyledLine[], height: number): StyledLine[] {
  return lines.length <= height ? [...lines] : [...lines.slice(0, height - 1), [piece('…', 'dim')]];
}
