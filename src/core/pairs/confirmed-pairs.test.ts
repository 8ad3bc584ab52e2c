import { describe, expect, it } from 'vitest';
import { decisionOn, refTo } from '../../../test/support/articles.ts';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { applyBorders } from './apply-borders.ts';
import { confirmedPairs } from './confirmed-pairs.ts';
import type { BorderDecision, Decision } from './decision.ts';
import { countGonePairs, storyOf } from './open-story.ts';

const article = (lang: Lang, text: string): Article => ({
  file: `tin.${lang}.md`,
  meta: { lang },
  text,
  sentences: segmentArticle(text, { lang }),
});
const VI = article('vi', 'Lũ lên nhanh dân làng chạy lên đồi. Trời mưa to. Đêm xuống.');
const EN = article('en', 'The flood rose and villagers ran uphill. It rained. Night fell.');
const SPLIT: BorderDecision = {
  v: 1,
  id: 's',
  at: '',
  type: 'split',
  sentence: refTo(VI, 0),
  offset: 'Lũ lên nhanh '.length,
};
const JOIN: BorderDecision = {
  v: 1,
  id: 'j',
  at: '',
  type: 'join',
  sentence: refTo(VI, 1),
  next: refTo(VI, 2),
};

const decide = (vi: number, en: number, type: 'confirm' | 'reject' = 'confirm'): Decision =>
  decisionOn({ vi: [refTo(VI, vi)], en: [refTo(EN, en)] }, { id: `${vi}-${en}`, type, minute: vi });

function storyWith(borders: readonly BorderDecision[], decisions: readonly Decision[]) {
  return storyOf(applyBorders({ vi: [VI], en: [EN] }, borders), decisions);
}

describe('a confirmed pair', () => {
  it('has all sentences that its sentence was split into, and wants no second look', () => {
    const story = storyWith([SPLIT], [decide(0, 0)]);
    expect(confirmedPairs(story)).toMatchObject([
      {
        vi: [
          { text: 'Lũ lên nhanh', state: 'split' },
          { text: 'dân làng chạy lên đồi.', state: 'split' },
        ],
        en: [{ state: 'same' }],
      },
    ]);
    expect([...story.verdicts.values()]).toEqual([{ verdict: 'confirmed', edited: false }]);
    expect(story.decided).toMatchObject([{ vi: [0, 1], en: [0] }]);
    expect(countGonePairs(story)).toBe(0);
  });

  it('has the longer sentence that its sentence was joined to', () => {
    const story = storyWith([JOIN], [decide(1, 1), decide(2, 2)]);
    const joined = [{ text: 'Trời mưa to. Đêm xuống.', state: 'joined' }];
    expect(confirmedPairs(story)).toMatchObject([{ vi: joined }, { vi: joined }]);
    // Each pair says nothing of the other half: somebody is to look again.
    expect([...story.verdicts.values()].every(({ edited }) => edited)).toBe(true);
  });

  it('names a sentence once when both its sentences became one', () => {
    const both = decisionOn({ vi: [refTo(VI, 1), refTo(VI, 2)], en: [refTo(EN, 1)] }, { id: '1' });
    expect(confirmedPairs(storyWith([JOIN], [both]))[0]?.vi).toHaveLength(1);
  });
});

describe('a rejected pair', () => {
  it('is rejected with all sentences that its sentence was split into', () => {
    const story = storyWith([SPLIT], [decide(0, 0, 'reject')]);
    expect(story.decided).toMatchObject([{ vi: [0, 1], en: [0] }]);
    expect([...story.verdicts.values()]).toMatchObject([{ verdict: 'rejected' }]);
  });

  it('says nothing of the longer sentence that its sentence was joined to', () => {
    const story = storyWith([JOIN], [decide(1, 1, 'reject'), decide(2, 1)]);
    expect([...story.verdicts.values()]).toMatchObject([{ verdict: 'confirmed' }]);
    expect(storyWith([], [decide(1, 1, 'reject')]).verdicts.size).toBe(1);
  });
});
