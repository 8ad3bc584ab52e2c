import { progressOf } from '../../core/pairs/progress.ts';
import { widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import { differingFacts } from '../state/facts/differing-facts.ts';
import { screenOf } from '../state/navigate.ts';
import { FILTER_IDS } from '../state/review/filters.ts';
import { visibleRows } from '../state/review/visible-rows.ts';
import { termCandidates } from '../state/terms/term-candidates.ts';
import { piece, type StyledLine, spread } from './styled-line.ts';

/** Returns the first line of the screen: where one is, what is shown of it, and how far it is. */
export function headerLine(state: AppState): StyledLine {
  const { ui, story, columns } = state;
  const screen = screenOf(state);
  const where = [screen === 'review' ? '' : translate(ui, `mode.${screen}`), story?.name ?? 'songngu'].filter(
    text => text !== '',
  );
  if (!story || screen === 'stories')
    return spread(piece(` ${where.join(' · ')}`, 'heading'), piece(''), columns);
  const left = [...where, ...reviewNotes(state, story)].join(' · ');
  const counts = countsOf(state, story);
  const isTight = widthOf(left) + widthOf(counts) + 3 > columns;
  return spread(
    piece(` ${left}`, 'heading'),
    piece(`${isTight ? shortCounts(state, story) : counts} `),
    columns,
  );
}

// What is counted is what the screen lists.
function countsOf(state: AppState, story: OpenedStory): string {
  const { ui } = state;
  switch (screenOf(state)) {
    case 'glossary':
      return translate(ui, 'header.entries', { count: state.concepts.length });
    case 'terms':
      return translate(ui, 'header.terms', { count: termCandidates(state).length });
    case 'facts':
      return translate(ui, 'header.facts', { count: differingFacts(state).length });
    default: {
      if (!story.isAligned) return '';
      const progress = progressOf(story.open);
      return translate(ui, 'header.progress', { ...progress, only: progress.only[state.review.lead] });
    }
  }
}

// In a narrow window where one is, and what is shown of it, says more than the counts.
function shortCounts(state: AppState, story: OpenedStory): string {
  if (screenOf(state) !== 'review' || !story.isAligned) return '';
  const { confirmed, left } = progressOf(story.open);
  return translate(state.ui, 'header.progressShort', { confirmed, all: confirmed + left });
}

function reviewNotes(state: AppState, story: OpenedStory): string[] {
  const { ui, review } = state;
  const filters = FILTER_IDS.filter(id => review.filters.has(id)).map(id => translate(ui, `filter.${id}`));
  return [
    story.holder ? translate(ui, 'app.readOnly', { by: story.holder.by }) : '',
    story.isAligned ? '' : translate(ui, 'app.aligning'),
    filters.length === 0
      ? ''
      : translate(ui, 'header.filters', {
          shown: visibleRows(state).length,
          all: story.open.rows[review.lead].length,
          filters: filters.join(', '),
        }),
    review.order === 'triage' ? translate(ui, 'header.order.triage') : '',
    review.lead === 'en' ? translate(ui, 'header.lead.en') : '',
    review.marks.length > 0 ? translate(ui, 'header.marks', { count: review.marks.length }) : '',
  ].filter(text => text !== '');
}
