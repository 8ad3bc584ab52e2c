import { describe, expect, it } from 'vitest';
import { articleOf, decisionOn, refTo } from '../../../test/support/articles.ts';
import { FakeShell, sampleLexicon, sampleState } from '../../../test/support/sample-state.ts';
import { extendLexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { openStory } from '../../core/pairs/open-story.ts';
import { rankStory } from '../../core/pairs/rank-story.ts';
import type { AppState } from './app-state.ts';
import { reduceEvent } from './reduce.ts';
import { selectedPair } from './review-selectors.ts';
import { knowledgeOf, MOST_AT_ONCE, whenToRank } from './when-to-rank.ts';

const RAIN = extendLexicon(sampleLexicon, [{ en: 'miracle', vi: ['mưa'], wordClass: 'topic' }]);
const withRain = { type: 'glossary/changed', concepts: [], lexicon: RAIN } as const;

/** A state with a story too large to be ranked with a key, and a decision on its first pair. */
function largeStory(): { state: AppState; confirm: Decision } {
  const lines = Array.from({ length: Math.ceil(Math.sqrt(MOST_AT_ONCE)) + 1 }, (_, at) => `Câu số ${at}.`);
  const [vi, en] = [articleOf('vi', lines), articleOf('en', lines)];
  const open = openStory({ vi: [vi], en: [en] }, [], sampleLexicon);
  const story = { name: 'large', journalFile: 'decisions.jsonl', open };
  return {
    state: reduceEvent(sampleState(), { type: 'story/opened', story, warnings: 0 }),
    confirm: decisionOn({ vi: [refTo(vi, 0)], en: [refTo(en, 0)] }, { id: '1' }),
  };
}

describe('ranking the open story again', () => {
  it('comes with every decision and change of the glossary, and with no movement', () => {
    const app = new FakeShell(sampleState());
    const { learned } = app.state.story?.open ?? {};
    expect(app.press('j', 'Tab').state.story?.open.learned).toBe(learned);
    const decided = app.press('Enter').state;
    expect(decided.story?.open.learned).not.toBe(learned);
    expect(whenToRank(decided)).toBe('never');
    const changed = reduceEvent(decided, withRain);
    expect(changed.story?.open.learned.knowledge.lexicon).toBe(RAIN);
    expect(whenToRank(changed)).toBe('never');
  });

  it('waits for a pause where a story is large, and leaves row and candidate alone then', () => {
    const { state, confirm } = largeStory();
    const decided = reduceEvent(state, { type: 'journal/appended', decision: confirm });
    expect(whenToRank(decided)).toBe('later');
    const moved = { ...decided, row: 7, choice: 2 };
    const { story } = moved;
    if (!story) throw new Error('the story is open');
    const ranking = rankStory(story.open, knowledgeOf(moved, story));
    const after = reduceEvent(moved, { type: 'story/ranked', ranking });
    expect(whenToRank(after)).toBe('never');
    expect(after.row).toBe(7);
    expect(selectedPair(after)?.choice?.key).toBe(selectedPair(moved)?.choice?.key);
  });

  it('shows the best candidate of a row, unless another was asked for', () => {
    const last = new FakeShell(sampleState()).press('G');
    expect(selectedPair(reduceEvent(last.state, withRain))?.choice?.en).toEqual([5]);
    const asked = selectedPair(last.press('l').state)?.choice?.key;
    expect(selectedPair(reduceEvent(last.state, withRain))?.choice?.key).toBe(asked);
  });

  it('takes back with as many undos all that decisions taught', () => {
    const app = new FakeShell(sampleState());
    const { rows } = app.state.story?.open ?? {};
    app.press('Enter', 'x', 'Enter', 'u', 'u', 'u');
    expect(app.state.story?.open.rows).toEqual(rows);
  });

  it('explains pairs with the words that were learned', () => {
    const app = new FakeShell(sampleState()).press('Enter');
    expect(app.state.lexicon).toBe(app.state.story?.open.learned.lexicon);
    expect(app.state.approved).toBe(sampleLexicon);
  });
});
