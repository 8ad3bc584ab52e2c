import { describe, expect, it } from 'vitest';
import { articleOf, decisionOn, refTo } from '../../../../test/support/articles.ts';
import { FakeShell, sampleLexicon } from '../../../../test/support/sample-state.ts';
import { layoutOf } from '../../../core/pairs/open-story.ts';
import { rankStory } from '../../../core/pairs/rank-story.ts';
import type { StoryArticles } from '../../../core/pairs/story.ts';
import { initialState } from '../initial-state.ts';
import { reduceEvent } from '../reduce-event.ts';
import { MIXED, said, selectedText, shellOn, shownStatuses, shownText } from './review.test-data.ts';

const KNOWN = { lexicon: sampleLexicon, elsewhere: [] };

function reading(articles: StoryArticles, more: object = {}) {
  const story = { name: 'talks', articles, source: articles, decisions: [], journalFile: 'd', warnings: 0 };
  return { type: 'story/read' as const, story: { ...story, ...more } };
}

function ranking(app: FakeShell) {
  const open = app.state.story?.open;
  if (!open) throw new Error('the story is open');
  const { candidates, learned } = rankStory(open, KNOWN);
  return {
    type: 'story/ranked' as const,
    name: 'talks',
    layout: layoutOf(open),
    candidates,
    learned: learned.equivalents,
  };
}

function opening(): FakeShell {
  const size = { columns: 80, rows: 24 };
  const state = initialState({ ui: 'en', ...size, stories: [], lexicon: sampleLexicon, concepts: [] });
  return new FakeShell({ ...state, opening: 'talks' });
}

describe('a story that is being opened', () => {
  it('shows its sentences before it is aligned, and takes keys', () => {
    const app = opening().happen(reading(MIXED));
    expect(app.state.mode).toBe('review');
    expect(selectedText(app.press('j'))).toContain('Umerov');
    expect(shownStatuses(app)).toEqual(['only', 'only', 'only', 'only']);
  });

  it('goes to the first pair that waits when it is aligned, unless the cursor was moved', () => {
    const still = opening().happen(reading(MIXED));
    still.happen(ranking(still));
    expect(selectedText(still)).toContain('ngừng bắn');
    const moved = opening().happen(reading(MIXED)).press('G');
    moved.happen(ranking(moved));
    expect(selectedText(moved)).toContain('40 phút');
    expect(shownText(moved)).toContain('34 minutes');
  });

  it('is not shown when another one was asked for meanwhile', () => {
    const app = opening();
    app.state = { ...app.state, opening: 'storm' };
    expect(app.happen(reading(MIXED)).state.story).toBeUndefined();
  });

  it('tells of lines of the journal that cannot be read', () => {
    expect(said(opening().happen(reading(MIXED, { warnings: 2 })))).toBe('said.warnings');
  });

  it('says why when it cannot be opened, and not that something is unsaved', () => {
    const app = opening().happen({ type: 'story/failed', name: 'talks', reason: 'permission denied' });
    expect(app.state.mode).toBe('stories');
    expect(app.state.hasUnsaved).toBe(false);
    expect(app.state.said).toMatchObject({ isError: true, message: { key: 'said.notOpened' } });
  });

  it('leads with English when there is no Vietnamese', () => {
    const app = opening().happen(reading({ vi: [], en: MIXED.en }));
    expect(selectedText(app)).toContain('The talks');
  });
});

describe('a new ranking', () => {
  it('leaves alone the candidate that was asked for', () => {
    const app = shellOn(MIXED).press('o');
    const shown = shownText(app);
    app.happen(ranking(app));
    expect(shownText(app)).toBe(shown);
  });

  it('of sentences that were split since is not taken: their numbers are others', () => {
    const app = shellOn(MIXED);
    const stale = ranking(app);
    app.press('y', 'Enter');
    const before = app.state.story?.open.candidates;
    expect(app.happen(stale).state.story?.open.candidates).toBe(before);
    app.happen(ranking(app));
    expect(app.state.story?.open.candidates).not.toBe(before);
  });
});

describe('the open story read again', () => {
  it('keeps the selected sentence where the article was edited around it', () => {
    const app = shellOn(MIXED).press('G');
    const edited = articleOf('vi', [
      'Một câu mới.',
      ...(MIXED.vi[0]?.sentences ?? []).map(({ text }) => text),
    ]);
    app.happen(reading({ ...MIXED, vi: [edited] }));
    expect(selectedText(app)).toContain('40 phút');
  });

  it('loses nothing that was decided while it was read', () => {
    const app = shellOn(MIXED);
    const stale = reading(MIXED);
    app.press('Enter').happen(stale);
    expect(app.state.story?.open.verdicts.size).toBe(1);
  });

  it('takes what others wrote, and leaves the cursor alone', () => {
    const app = shellOn(MIXED).press('j');
    const [vi, en] = [MIXED.vi[0], MIXED.en[0]];
    if (!vi || !en) throw new Error('there are articles');
    const theirs = decisionOn({ vi: [refTo(vi, 3)], en: [refTo(en, 0)] }, { id: 'theirs' });
    app.happen({ type: 'journal/others', decisions: [{ ...theirs, by: 'lan' }] });
    expect(shownStatuses(app).at(-1)).toBe('confirmed');
    expect(selectedText(app)).toContain('Umerov');
    expect(app.state.said?.message).toMatchObject({ key: 'said.others', values: { count: 1, by: 'lan' } });
  });
});

describe('somebody else in the story', () => {
  it('is named, and so is that the story is free again', () => {
    const holder = { by: 'lan', host: 'desk', since: '' };
    const app = shellOn(MIXED).happen({ type: 'story/held', holder });
    expect(app.state.said?.message).toMatchObject({ key: 'said.held', values: { by: 'lan', host: 'desk' } });
    expect(said(app.happen({ type: 'story/held', holder: undefined }))).toBe('said.released');
    expect(said(app.press('Enter'))).toBe('said.confirmed');
  });
});

describe('the list of stories', () => {
  it('keeps the selected story and what was counted of it when it is read again', () => {
    const line = (name: string) => ({ name, title: '', date: '', vi: 1, en: 1, confirmed: 0, touched: '' });
    const size = { columns: 80, rows: 24 };
    const stories = [line('a'), line('b')];
    let state = initialState({ ui: 'en', ...size, stories, lexicon: sampleLexicon, concepts: [] });
    const progress = { confirmed: 0, left: 3, rejected: 0, only: { vi: 1, en: 2 } };
    state = reduceEvent(state, { type: 'story/counted', name: 'b', progress }).state;
    state = { ...state, stories: { ...state.stories, cursor: 1 } };
    state = reduceEvent(state, { type: 'stories/listed', stories: [line('new'), ...stories] }).state;
    expect(state.stories.list[state.stories.cursor]).toMatchObject({ name: 'b', progress });
  });
});
