import type { Lang } from '../../core/lang/language.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth, widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import { STATUS_GLYPHS } from '../signs.ts';
import type { AppState } from '../state/app-state.ts';
import { type DifferingFact, differingFacts, factCursor } from '../state/facts/differing-facts.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { rememberLast } from '../state/memo.ts';
import { textsOf } from '../state/review/selection.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** Columns of cursor and status, and between two columns. */
const GUTTER = '> ✓ '.length;
const GAP = 2;
/** Facts are short: this many columns hold nearly all; in a narrow list they have at least so many. */
const WIDEST_FACT = 44;
const NARROWEST_FACT = 22;
/** Less of the sentence than this says nothing. */
const SHORTEST_TEXT = 20;

/** Columns of the list. A column of 0 is left out. */
type Columns = {
  readonly fact: number;
  readonly kind: number;
  readonly place: number;
  readonly text: number;
};

/** Returns the visible lines of the list of differing facts. */
export function factsLines(state: AppState, area: Area): StyledLine[] {
  const facts = differingFacts(state);
  const { ui, story } = state;
  if (facts.length === 0) {
    const message = translate(ui, story?.isCompared ? 'facts.none' : 'facts.counting');
    return wrapMarked(message, [], area.columns)
      .slice(0, area.rows)
      .map(line => cutToWidth(line, area.columns));
  }
  const cursor = factCursor(state);
  const start = windowStart(facts.length, area.rows, cursor);
  const columns = columnsOf(ui, facts, area.columns);
  return facts
    .slice(start, start + area.rows)
    .map((fact, at) => cutToWidth(lineOf(state, fact, columns, start + at === cursor, area), area.columns));
}

function lineOf(
  state: AppState,
  fact: DifferingFact,
  columns: Columns,
  isSelected: boolean,
  area: Area,
): StyledLine {
  const { ui } = state;
  const cell = (text: string, width: number): string =>
    width === 0 ? '' : ' '.repeat(GAP) + fitWidth(toVisible(text), width);
  const sign = `${isSelected ? '>' : ' '} ${STATUS_GLYPHS[fact.status]} `;
  const differ = fitWidth(toVisible(factText(fact)), columns.fact);
  const rest = [
    cell(translate(ui, `fact.${fact.kind}`), columns.kind),
    cell(placeText(ui, fact), columns.place),
  ].join('');
  const text = cell(columns.text === 0 ? '' : sentenceText(state, fact), columns.text);
  if (isSelected) return [piece(fitWidth(sign + differ + rest + text, area.columns), 'selected')];
  return [piece(sign, fact.status), piece(differ, 'fact'), piece(rest), piece(text, 'dim')];
}

function factText({ vi, en }: DifferingFact): string {
  return `${vi} ≠ ${en}`;
}

function placeText(ui: Lang, { pair }: DifferingFact): string {
  return translate(ui, 'pair.sentence', { at: (pair.vi[0] ?? 0) + 1 });
}

function sentenceText({ story }: AppState, { pair }: DifferingFact): string {
  return story ? textsOf(story, pair).vi.join(' ') : '';
}

// The widest sentence number gives the width, so that the columns stay where they are while the list scrolls.
const columnsOf = rememberLast((ui: Lang, facts: readonly DifferingFact[], columns: number): Columns => {
  const last = facts.reduce((most, { pair }) => Math.max(most, (pair.vi[0] ?? 0) + 1), 0);
  const kinds = new Set(facts.map(({ kind }) => kind));
  const kindWidth = Math.max(...[...kinds].map(kind => widthOf(translate(ui, `fact.${kind}`))));
  const placeWidth = widthOf(translate(ui, 'pair.sentence', { at: last }));
  const free = columns - GUTTER;
  const place = free - placeWidth - GAP >= NARROWEST_FACT ? placeWidth : 0;
  const afterPlace = free - (place && place + GAP);
  const kind = afterPlace - kindWidth - GAP >= NARROWEST_FACT ? kindWidth : 0;
  const left = Math.max(1, afterPlace - (kind && kind + GAP));
  const widest = facts.reduce(
    (most, one) => Math.max(most, widthOf(toVisible(factText(one)))),
    NARROWEST_FACT,
  );
  const fact = Math.min(left, widest, WIDEST_FACT);
  const text = left - fact - GAP;
  return { fact, kind, place, text: text >= SHORTEST_TEXT ? text : 0 };
});
