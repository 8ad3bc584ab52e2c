import { describe, expect, it } from 'vitest';
import { FakeShell, openedState, sampleState } from '../../../../test/support/sample-state.ts';
import type { Article } from '../../../core/article/article.ts';
import type { Lang } from '../../../core/lang/language.ts';
import { segmentArticle } from '../../../core/segment/segment-article.ts';
import type { AppState } from '../app-state.ts';
import { selectedPair } from '../review/selection.ts';
import { visibleRows } from '../review/visible-rows.ts';
import { differingFacts, factCursor, factPair } from './differing-facts.ts';

const texts = ({ state }: FakeShell): string[] => differingFacts(state).map(({ vi, en }) => `${vi} ≠ ${en}`);

describe('the differing facts of a story', () => {
  it('are those of its pairs, with the kind and how the pair stands', () => {
    expect(differingFacts(sampleState())).toMatchObject([
      { kind: 'duration', vi: '40 phút', en: '34 minutes', status: 'suggested' },
    ]);
  });

  it('stay when the pair is confirmed, and go when it is rejected', () => {
    const shell = new FakeShell(sampleState()).press('f', 'c');
    expect(differingFacts(shell.state)[0]?.status).toBe('confirmed');
    shell.press('u', 'x');
    expect(texts(shell)).toEqual([]);
    shell.press('u');
    expect(texts(shell)).toEqual(['40 phút ≠ 34 minutes']);
  });

  it('are the same list for as long as nothing was decided', () => {
    const { state } = new FakeShell(sampleState()).press('j', 's', '!');
    expect(differingFacts(state)).toBe(differingFacts({ ...state }));
  });

  it('stand in the order of the Vietnamese article, whichever side leads', () => {
    const shell = new FakeShell(twoFacts());
    const before = texts(shell);
    expect(before).toEqual(['40 phút ≠ 34 minutes', '90 ngày ≠ 70 days']);
    expect(texts(shell.press('s'))).toEqual(before);
  });
});

describe('the list of differing facts', () => {
  it('moves, and shows the pair of the selected fact', () => {
    const shell = new FakeShell(twoFacts()).press('!', 'j', 'j');
    expect(factCursor(shell.state)).toBe(1);
    expect(factPair(shell.state)).toMatchObject({ row: { lang: 'vi', sentence: 4 }, choice: { vi: [4] } });
    expect(factCursor(shell.press('g').state)).toBe(0);
  });

  it('goes to the pair in Review, on the side that leads', () => {
    for (const lead of ['h', 'l']) {
      const shell = new FakeShell(twoFacts()).press(lead, '!', 'G', 'Enter');
      expect(shell.state).toMatchObject({ mode: 'review', back: [] });
      expect(shell.state.review.lead).toBe(lead === 'h' ? 'vi' : 'en');
      expect(selectedPair(shell.state)?.choice?.vi).toEqual([4]);
    }
  });

  it('goes to a pair that a filter hides, and says that it lifted the filter', () => {
    const shell = new FakeShell(sampleState()).press('i', 'G', 'Space', 'Escape');
    expect(visibleRows(shell.state)).toEqual([]);
    shell.press('!', 'Enter');
    expect(selectedPair(shell.state)?.choice?.vi).toEqual([1]);
    expect(visibleRows(shell.state)).toContain(shell.state.review.row);
    expect(shell.state.said?.message.key).toBe('said.filtersLifted');
  });

  it('keeps a filter that shows the pair', () => {
    const shell = new FakeShell(sampleState()).press('i', 'Space', 'Escape', '!', 'Enter');
    expect([...shell.state.review.filters]).toEqual(['waiting']);
    expect(selectedPair(shell.state)?.choice?.vi).toEqual([1]);
  });

  it('stays where it is when there is nothing to go to', () => {
    const shell = new FakeShell(sampleState()).press('f', 'x', '!', 'j', 'Enter');
    expect(shell.state.mode).toBe('facts');
    expect(shell.state.said?.message.key).toBe('said.noDiffering');
    expect(factPair(shell.state)).toBeUndefined();
  });

  it('comes back to Review, where it was, with q', () => {
    const shell = new FakeShell(sampleState()).press('G', '!');
    const { row } = shell.state.review;
    expect(shell.press('q').state).toMatchObject({ mode: 'review', review: { row } });
  });
});

function twoFacts(): AppState {
  return openedState({ vi: [article('a.vi.md', 'vi', VI)], en: [article('b.en.md', 'en', EN)] });
}

function article(file: string, lang: Lang, text: string): Article {
  return { file, meta: { lang }, text, sentences: segmentArticle(text, { lang, markdown: true }) };
}

const VI = `# Nga và Ukraine trao đổi tù nhân

Cuộc đàm phán kéo dài 40 phút.

Ông Rustem Umerov dẫn đầu phái đoàn Ukraine.

Nga đề xuất ngừng bắn 24-48 giờ.

Chợ Bến Thành mở lại sau 90 ngày.`;

const EN = `# Russia and Ukraine exchange prisoners

Ben Thanh market reopens after 70 days.

Russia proposed a ceasefire of 24 to 48 hours.

The talks lasted 34 minutes.

The Ukrainian delegation was led by Rustem Umerov.`;
