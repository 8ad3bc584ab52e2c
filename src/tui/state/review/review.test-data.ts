import { articleOf } from '../../../../test/support/articles.ts';
import { FakeShell, openedState, sampleState } from '../../../../test/support/sample-state.ts';
import type { StoryArticles } from '../../../core/pairs/story.ts';
import { findingsOf } from './row-findings.ts';
import { selectedPair, textsOf } from './selection.ts';
import { visibleRows } from './visible-rows.ts';

/** A shell on the sample story. */
export function shell(): FakeShell {
  return new FakeShell(sampleState());
}

/** A shell on a story of these articles. */
export function shellOn(articles: StoryArticles): FakeShell {
  return new FakeShell(openedState(articles));
}

/** Sentences that two articles share, in another order, and some that only one has. */
export const MIXED: StoryArticles = {
  vi: [
    articleOf('vi', [
      'Nga đề xuất ngừng bắn 48 giờ.',
      'Ông Rustem Umerov dẫn đầu phái đoàn.',
      'Trời mưa to ở miền núi.',
      'Cuộc đàm phán kéo dài 40 phút.',
    ]),
  ],
  en: [
    articleOf('en', [
      'The talks lasted 34 minutes.',
      'The delegation was led by Rustem Umerov.',
      'Nobody expected a miracle.',
      'Russia proposed a ceasefire of 48 hours.',
    ]),
  ],
};

/** Returns the text of the selected sentence. */
export function selectedText({ state }: FakeShell): string {
  const row = selectedPair(state)?.row;
  return row ? (state.story?.open.articles[row.lang][row.article]?.sentences[row.sentence]?.text ?? '') : '';
}

/** Returns the text of the shown candidate on one side. */
export function shownText({ state }: FakeShell, lang: 'vi' | 'en' = 'en'): string {
  const choice = selectedPair(state)?.choice;
  return choice && state.story ? textsOf(state.story, choice)[lang].join(' ') : '';
}

/** Returns the statuses of the rows that the list shows, in its order. */
export function shownStatuses({ state }: FakeShell): string[] {
  const findings = state.story ? findingsOf(state.story, state.review.lead) : [];
  return visibleRows(state).map(row => findings[row]?.status ?? '');
}

/** Returns the name of the answer to the last key. */
export function said({ state }: FakeShell): string | undefined {
  return state.said?.message.key;
}

/** Returns the types of the lines that were written. */
export function written({ effects }: FakeShell): string[] {
  return effects.flatMap(effect => ('draft' in effect ? [effect.draft.type] : []));
}
