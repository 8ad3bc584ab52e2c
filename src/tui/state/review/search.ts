import { otherLanguage } from '../../../core/lang/language.ts';
import { createSmartMatcher } from '../../../core/text/smart-match.ts';
import type { AppState, OpenedStory } from '../app-state.ts';
import { info } from '../say.ts';
import type { RowFinding } from './row-finding.ts';
import { findingsOf } from './row-findings.ts';
import { selectRow, textsOf } from './selection.ts';
import { nextRow, visibleRows } from './visible-rows.ts';

/** Returns the rows, of those that the list shows, in which the text that was searched for stands on either side. */
export function matchingRows(state: Pick<AppState, 'story' | 'review'>): ReadonlySet<number> {
  const { story, review } = state;
  if (!story || review.query === '') return NONE;
  return findMatches(story, review.lead, findingsOf(story, review.lead), visibleRows(state), review.query);
}

const NONE: ReadonlySet<number> = new Set();

type Asked = readonly [
  story: OpenedStory,
  lead: 'vi' | 'en',
  findings: readonly RowFinding[],
  visible: readonly number[],
];

let last:
  | { readonly asked: Asked; readonly query: string; readonly matches: ReadonlySet<number> }
  | undefined;

// What a longer query finds is among what its beginning found: with each letter that is typed there is less to look at.
function findMatches(...args: [...Asked, query: string]): ReadonlySet<number> {
  const [story, lead, findings, visible, query] = args;
  const asked: Asked = [story, lead, findings, visible];
  const before = last?.asked.every((one, at) => one === asked[at]) ? last : undefined;
  if (before?.query === query) return before.matches;
  const isLonger = before !== undefined && before.query.trim() !== '' && query.startsWith(before.query);
  const places = isLonger ? [...before.matches] : visible;
  const matcher = createSmartMatcher(query);
  const isIn = (text: string): boolean => matcher.test(text);
  const matches = new Set(
    places.filter(at => {
      const row = story.open.rows[lead][at];
      const own = row && story.open.articles[lead][row.article]?.sentences[row.sentence]?.text;
      const finding = findings[at];
      const shown = finding?.status === 'only' ? undefined : finding?.choice;
      const partner = shown ? textsOf(story, shown)[otherLanguage(lead)] : [];
      return (own !== undefined && isIn(own)) || partner.some(isIn);
    }),
  );
  last = { asked, query, matches };
  return matches;
}

/** Returns the first match at or behind `row`, going round; undefined if there is none. */
export function firstMatch(state: AppState, row: number): number | undefined {
  const matches = matchingRows(state);
  return matches.has(row) ? row : nextRow(state, 1, (_, at) => matches.has(at), row);
}

/** Returns the state after the search line was accepted: says how many there are. */
export function afterSearch(state: AppState, row: number): AppState {
  const { query } = state.review;
  if (query === '') return state;
  const count = matchingRows(state).size;
  if (count === 0) return info(selectRow(state, row), 'said.noMatch', { query });
  return info(state, 'said.matches', { query, count });
}

/** Goes to the next match (the one before, for `step` -1); says when it went round the end. */
export function goToMatch(state: AppState, step: 1 | -1): AppState {
  const { query, row } = state.review;
  if (query === '') return info(state, 'said.noSearch');
  const matches = matchingRows(state);
  const next = nextRow(state, step, (_, at) => matches.has(at));
  if (next === undefined) return info(state, 'said.noMatch', { query });
  const visible = visibleRows(state);
  const [from, to] = [visible.indexOf(row), visible.indexOf(next)];
  const at = visible.filter((one, place) => place <= to && matches.has(one)).length;
  const isRound = step > 0 ? to <= from : to >= from;
  const values = { query, at, count: matches.size };
  return info(selectRow(state, next), isRound ? 'said.matchRound' : 'said.match', values);
}
