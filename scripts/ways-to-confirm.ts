import { explainPair } from '../src/core/align/explain-pair.ts';
import type { Choice } from '../src/core/pairs/review-rows.ts';
import type { AppState } from '../src/tui/state/app-state.ts';
import { pairWith, partnersOf } from '../src/tui/state/choose/partners.ts';
import { layoutOf } from '../src/tui/state/layout.ts';
import { selectedPair } from '../src/tui/state/review/selection.ts';
import { partsOf } from '../src/tui/view/screen-parts.ts';
import type { GoldCase } from './gold-cases.ts';
import { confirmedLinks, linksOf, stateAfter } from './review-session.ts';
import { breadthFirst } from './shortest-keys.ts';

/** Digits are the numbers of candidates. */
const NUMBERED = 9;
/** Letters of a word that are typed to find it: fewer are no search, more are not needed. */
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 6;
/** What a search takes beside its letters: `v`, `/`, Enter and Enter. */
const AROUND_SEARCH = 4;

/** Keys that confirm something right on the selected row, and the first of them: Enter, a digit, or `v` for the panel of all sentences. */
export type Way = { readonly by: 'Enter' | 'digit' | 'panel'; readonly keys: readonly string[] };

/** Returns the fewest keys, no more than `within`, that confirm a right pair of the selected row that is not confirmed yet. */
export function wayToConfirm(state: AppState, gold: GoldCase, within: number): Way | undefined {
  const selected = selectedPair(state);
  const verdicts = state.story?.open.verdicts;
  if (!selected || !verdicts) return undefined;
  const isWanted = (choice: Choice): boolean =>
    isRight(choice, gold) && verdicts.get(choice.key)?.verdict !== 'confirmed';
  if (selected.choice && isWanted(selected.choice)) return { by: 'Enter', keys: ['Enter'] };
  const number = selected.row.choices.findIndex(isWanted) + 1;
  if (number > 0 && isNumberShown(state, number)) return { by: 'digit', keys: [String(number)] };
  const keys = within > 1 ? keysThroughPanel(state, gold) : undefined;
  return keys && keys.length <= within ? { by: 'panel', keys } : undefined;
}

// A candidate counts as long as its line stands on the screen.
function isNumberShown(state: AppState, number: number): boolean {
  if (number > NUMBERED) return false;
  const { panel } = layoutOf(state);
  const parts = partsOf(state, panel, explainPair);
  if (parts.type === 'whole') return false;
  const isCut = parts.panel.length > panel.rows;
  return parts.panel.slice(0, isCut ? panel.rows - 1 : panel.rows).some(line =>
    line
      .map(({ text }) => text)
      .join('')
      .startsWith(`${number} `),
  );
}

// Through the panel, with or without a search in it.
function keysThroughPanel(state: AppState, gold: GoldCase): string[] | undefined {
  const panel = stateAfter(state, ['v']);
  const confirmed = confirmedLinks(state);
  const isTarget = (now: AppState, at: number): boolean => {
    const partner = partnersOf(now)[at];
    const pair = partner && pairWith(now, [partner]);
    if (!pair) return false;
    const links = linksOf({
      vi: pair.vi.map(ref => placeOf(now, 'vi', ref.id)),
      en: pair.en.map(ref => placeOf(now, 'en', ref.id)),
    });
    return links.every(link => gold.links.has(link)) && links.some(link => !confirmed.has(link));
  };
  const all = partnersOf(panel);
  const at = all.findIndex((_, place) => isTarget(panel, place));
  if (at < 0) return undefined;
  const found: string[][] = [];
  const consider = (typed: readonly string[]): void => {
    const moves = movesInPanel(stateAfter(panel, typed), isTarget);
    if (moves) found.push(['v', ...typed, ...moves, 'Enter']);
  };
  consider([]);
  for (const query of beginningsOf(all[at]?.text ?? '')) {
    const fewest = Math.min(...found.map(({ length }) => length));
    if (query.length + AROUND_SEARCH < fewest) consider(['/', ...query, 'Enter']);
  }
  return found.sort((a, b) => a.length - b.length)[0];
}

const PANEL_MOVES = ['j', 'k', 'PageDown', 'PageUp', 'g', 'G'];

function movesInPanel(
  panel: AppState,
  isTarget: (state: AppState, at: number) => boolean,
): readonly string[] | undefined {
  const ways = breadthFirst(panel, PANEL_MOVES, state => state.choose?.cursor ?? 0);
  return [...ways]
    .filter(([at]) => isTarget(panel, at))
    .map(([, keys]) => keys)
    .sort((a, b) => a.length - b.length)[0];
}

function beginningsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [
    ...new Set(
      words.flatMap(word =>
        Array.from({ length: MOST_LETTERS - FEWEST_LETTERS + 1 }, (_, more) =>
          word.slice(0, FEWEST_LETTERS + more),
        ).filter(part => part.length >= FEWEST_LETTERS),
      ),
    ),
  ].sort((a, b) => a.length - b.length);
}

/** Returns whether all links of a pair are in the gold. */
export function isRight(choice: Choice, gold: GoldCase): boolean {
  return linksOf(choice).every(link => gold.links.has(link));
}

function placeOf({ story }: AppState, lang: 'vi' | 'en', id: string): number {
  return story?.open.articles[lang][0]?.sentences.findIndex(one => one.id === id) ?? -1;
}
