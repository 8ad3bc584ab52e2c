import { describe, expect, it } from 'vitest';
import { storiesState, summary } from './stories.test-data.ts';
import { storiesToCount } from './stories-to-count.ts';

const NAMES = Array.from({ length: 60 }, (_, at) => `tin-${String(at).padStart(2, '0')}`);
const LINES = NAMES.map(name => summary(name));

describe('the stories whose progress is counted', () => {
  it('are those in sight, wherever one scrolled', () => {
    const state = storiesState(LINES);
    expect(storiesToCount(state)[0]).toBe('tin-00');
    expect(storiesToCount(state).length).toBeLessThan(NAMES.length);
    const below = { ...state, stories: { ...state.stories, cursor: 59 } };
    expect(storiesToCount(below).at(-1)).toBe('tin-59');
  });

  it('are those that the filter shows', () => {
    const state = storiesState(LINES);
    const filtered = { ...state, stories: { ...state.stories, query: 'tin-5' } };
    expect(storiesToCount(filtered)).toEqual(NAMES.slice(50));
  });

  it('are none that is counted, cannot be read or has no article', () => {
    const progress = { confirmed: 0, left: 1, rejected: 0, only: { vi: 0, en: 0 } };
    const [a, b, c, d] = LINES;
    if (!a || !b || !c || !d) throw new Error('there are lines');
    const state = storiesState([{ ...a, progress }, { ...b, problem: 'broken' }, { ...c, vi: 0, en: 0 }, d]);
    expect(storiesToCount(state)).toEqual([d.name]);
  });
});
