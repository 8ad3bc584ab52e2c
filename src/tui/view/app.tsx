import { Box, Text } from 'ink';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { helpRows } from '../help-rows.ts';
import { hintLine } from '../key-table.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { layoutOf, MIN_COLUMNS, MIN_ROWS } from '../state/layout.ts';
import { progressOf } from '../state/review-selectors.ts';
import { formLines } from './form-lines.ts';
import { Lines } from './lines.tsx';
import { listLines } from './list-lines.ts';
import { type Explainer, panelLines } from './panel-lines.ts';
import { storyLines } from './story-lines.ts';
import { cutToWidth, piece, type StyledLine, spread } from './styled-line.ts';

/** The whole screen for a state. Draws only; knows no keys and keeps nothing. */
export function App({ state, explain }: { readonly state: AppState; readonly explain: Explainer }) {
  const { columns, rows, ui } = state;
  if (columns < MIN_COLUMNS || rows < MIN_ROWS) {
    return <Text wrap="truncate">{translate(ui, 'app.tooSmall', { columns, rows })}</Text>;
  }
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={[headerLine(state)]} height={1} />
      <Body state={state} explain={explain} />
      <Lines lines={[statusLine(state), [piece(hintLine(ui, state.mode, columns), 'dim')]]} height={2} />
    </Box>
  );
}

function Body({ state, explain }: { readonly state: AppState; readonly explain: Explainer }) {
  const free = state.rows - 3;
  const rule = [piece('─'.repeat(state.columns), 'dim')];
  if (state.mode === 'help') return <Lines lines={[rule, ...helpLines(state)]} height={free} />;
  if (!state.story || state.mode === 'stories')
    return <Lines lines={[rule, ...storyLines(state, free - 1)]} height={free} />;
  const { list, panel } = layoutOf(state.rows, state.isZoomed);
  const lower = state.form
    ? [...formLines(state, state.form), [], ...panelLines(state, state.story, explain)]
    : panelLines(state, state.story, explain);
  return (
    <>
      <Lines lines={[rule, ...listLines(state, state.story, list)]} height={list + 1} />
      <Lines lines={[rule, ...clip(lower, panel)]} height={panel + 1} />
    </>
  );
}

// When the panel is too small for everything, its last line says so.
function clip(lines: readonly StyledLine[], height: number): StyledLine[] {
  return lines.length <= height ? [...lines] : [...lines.slice(0, height - 1), [piece('…', 'dim')]];
}

function headerLine(state: AppState): StyledLine {
  const { ui, story, columns } = state;
  if (!story) return [piece(fitWidth(` songngu · ${translate(ui, 'app.stories')}`, columns), 'heading')];
  const progress = progressOf(story);
  const counts = translate(ui, 'header.progress', {
    confirmed: progress.confirmed,
    left: progress.left,
    rejected: progress.rejected,
    only: progress.only,
  });
  return spread(piece(` ${toVisible(story.name)}`, 'heading'), piece(`${counts} `), columns);
}

function statusLine({ said, ui, story, columns }: AppState): StyledLine {
  if (said)
    return cutToWidth(
      [piece(translate(ui, said.message.key, said.message.values), said.isError ? 'error' : 'heading')],
      columns,
    );
  const { vi, en } = story?.open.articles ?? {};
  if (story && vi?.length === 0)
    return cutToWidth([piece(translate(ui, 'app.noVietnamese', { story: story.name }), 'rejected')], columns);
  if (story && en?.length === 0)
    return cutToWidth([piece(translate(ui, 'app.noEnglish', { story: story.name }), 'rejected')], columns);
  return story ? [piece(translate(ui, 'header.saved', { count: story.open.decisions.length }), 'dim')] : [];
}

function helpLines(state: AppState): StyledLine[] {
  const rows = helpRows(state.ui, state.helpFor).slice(state.helpScroll);
  const heading: StyledLine = [
    piece(translate(state.ui, 'help.title'), 'heading'),
    piece(`   ${translate(state.ui, 'help.close')}`, 'dim'),
  ];
  return [
    heading,
    ...rows.map(row =>
      cutToWidth(
        [
          piece(`  ${fitWidth(row.keys, 16)}`, 'name'),
          piece(`${fitWidth(row.label, 40)} `),
          piece(row.where, 'dim'),
        ],
        state.columns,
      ),
    ),
  ];
}
