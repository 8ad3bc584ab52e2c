import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { promptLine } from './prompt-line.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';

/** Returns the line above the hints: a text that is asked for, else the answer to the last key, else what is saved. */
export function statusLine(state: AppState): StyledLine {
  const { said, ui, story, columns } = state;
  if (state.prompt) return promptLine(state, state.prompt);
  if (said) {
    const text = translate(ui, said.message.key, said.message.values);
    return cutToWidth([piece(text, said.isError ? 'error' : 'heading')], columns);
  }
  if (!story) return [];
  const { vi, en } = story.open.articles;
  const rows = story.open.rows;
  if (vi.length + en.length > 0 && rows.vi.length + rows.en.length === 0)
    return cutToWidth([piece(translate(ui, 'app.noSentences'), 'rejected')], columns);
  if (vi.length + en.length === 0)
    return cutToWidth([piece(translate(ui, 'app.noArticles', { story: story.name }), 'rejected')], columns);
  const missing = vi.length === 0 ? 'app.noVietnamese' : 'app.noEnglish';
  if (vi.length === 0 || en.length === 0)
    return cutToWidth([piece(translate(ui, missing, { story: story.name }), 'rejected')], columns);
  return cutToWidth(
    [piece(translate(ui, 'header.saved', { count: story.open.decisions.length }), 'dim')],
    columns,
  );
}
