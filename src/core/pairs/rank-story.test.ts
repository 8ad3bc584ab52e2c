import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, decisionOn, refTo, undoOf } from '../../../test/support/articles.ts';
import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import { openIn, RHINO_NEWS } from '../learn/learn.test-data.ts';
import { extendLexicon } from '../lexicon/lexicon.ts';
import { choiceOf } from './build-rows.ts';
import type { Decision } from './decision.ts';
import { type OpenStory, openStory, storyOf, withCandidates, withDecisions } from './open-story.ts';
import { LARGEST_STEP, rankStory, startRanking } from './rank-story.ts';
import { refOf } from './story.ts';

const VI = articleOf('vi', [
  'Kiểm lâm cứu 3 tê giác trong đêm.',
  'Tê giác mẹ nặng 900 kg.',
  'Dân làng cho tê giác ăn cỏ.',
  'Mưa lớn trên sông Hồng.',
]);
const EN = articleOf('en', [
  'Villagers feed grass to the rhino.',
  'Heavy rain fell on the Red River.',
  'Rangers rescued 3 rhinos at night.',
  'The older rhino weighs 900 kg.',
]);
const ARTICLES = { vi: [VI], en: [EN] };
const KNOWLEDGE = { lexicon: SMALL_LEXICON, elsewhere: [] };

const pairOf = (vi: number, en: number) => ({ vi: [refTo(VI, vi)], en: [refTo(EN, en)] });
const open = (decisions: readonly Decision[] = []): OpenStory =>
  openStory(ARTICLES, decisions, SMALL_LEXICON);
const decide = (story: OpenStory, ...more: Decision[]): OpenStory => {
  const decided = withDecisions(story, [...story.decisions, ...more]);
  return withCandidates(decided, rankStory(decided, KNOWLEDGE).candidates);
};
const scoreOf = ({ candidates }: OpenStory, vi: number, en: number): number =>
  candidates.find(one => one.vi.join() === `${vi}` && one.en.join() === `${en}`)?.score ?? 0;

const confirmFirst = decisionOn(pairOf(0, 2), { id: '1', minute: 1 });
const confirmSecond = decisionOn(pairOf(1, 3), { id: '2', minute: 2 });

describe('ranking a story again', () => {
  it('knows the words of what was confirmed in the pairs that wait', () => {
    const after = decide(open(), confirmFirst, confirmSecond);
    expect(scoreOf(after, 2, 0)).toBeGreaterThan(scoreOf(open(), 2, 0));
  });

  it('gives the same as opening the story with these decisions', () => {
    const after = decide(decide(open(), confirmFirst), confirmSecond);
    expect(after.rows).toEqual(open([confirmFirst, confirmSecond]).rows);
  });

  it('takes back with an undo all that the pair taught', () => {
    const before = open();
    const after = decide(decide(before, confirmFirst), undoOf('1', { id: '3', minute: 3 }));
    expect(after.rows).toEqual(before.rows);
  });

  it('counts a new glossary entry at once', () => {
    const story = open();
    const lexicon = extendLexicon(SMALL_LEXICON, [{ en: 'rhino', vi: ['tê giác'], wordClass: 'topic' }]);
    const knowledge = { ...KNOWLEDGE, lexicon };
    const after = withCandidates(story, rankStory(story, knowledge).candidates);
    expect(scoreOf(after, 2, 0)).toBeGreaterThan(scoreOf(story, 2, 0));
  });

  it('uses what the pairs of other stories taught', () => {
    const taught = openStory(ARTICLES, [], SMALL_LEXICON, RHINO_NEWS.map(openIn));
    expect(scoreOf(taught, 2, 0)).toBeGreaterThan(scoreOf(open(), 2, 0));
  });

  it('never suggests a rejected pair again, and keeps it in its row', () => {
    const reject = decisionOn(pairOf(0, 2), { id: '1', type: 'reject', minute: 1 });
    const after = decide(open(), reject);
    const row = after.rows.vi.find(({ sentence }) => sentence === 0);
    const suggested = row?.choices.filter(choice => choice.suggested && !after.verdicts.has(choice.key));
    expect(suggested?.some(({ en }) => en.join() === '2')).toBe(false);
    expect(row?.choices.some(({ en }) => en.join() === '2')).toBe(true);
  });

  it('keeps the score of what was decided as the editor saw it', () => {
    const after = decide(open(), { ...confirmFirst, score: 0.77 } as Decision, confirmSecond);
    expect(scoreOf(after, 0, 2)).toBe(0.77);
  });

  it('keeps the candidate that is shown, even if nothing speaks for it any more', () => {
    const story = open();
    const shown = { viArticle: 0, enArticle: 0, vi: [0, 1], en: [0], score: 0.5, suggested: true };
    const { candidates } = rankStory(story, KNOWLEDGE);
    const after = withCandidates(story, candidates, choiceOf(shown, ARTICLES));
    expect(after.candidates).toContainEqual(expect.objectContaining({ ...shown, suggested: false }));
    expect(after.rows.vi[0]?.choices.some(({ vi }) => vi.length === 2)).toBe(true);
  });

  it('is the same in steps and at once', () => {
    const story = withDecisions(open(), [confirmFirst]);
    const { steps, propose } = startRanking(story, KNOWLEDGE);
    expect(steps.flatMap(propose)).toHaveLength(rankStory(story, KNOWLEDGE).candidates.length);
  });

  it('depends on what is decided and on nothing that came between', () => {
    const all = open()
      .rows.vi.flatMap(row => row.choices)
      .map(choice => refOf(choice, ARTICLES));
    const verdict = fc.constantFrom('confirm' as const, 'reject' as const);
    const step = fc.record({ pair: fc.constantFrom(...all), type: verdict });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.array(step, { maxLength: 3 }), (kept, undone) => {
        const lines = [...kept, ...undone].map(({ pair, type }, at) =>
          decisionOn(pair, { id: `d${at}`, type, minute: at }),
        );
        const undos = undone.map((_, at) =>
          undoOf(`d${kept.length + undone.length - 1 - at}`, { id: `u${at}`, minute: 30 + at }),
        );
        let story = open();
        for (const line of [...lines, ...undos]) story = decide(story, line);
        expect(story.rows).toEqual(decide(open(), ...lines.slice(0, kept.length)).rows);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a large story', () => {
  it('keeps what two large articles were given when it was opened', () => {
    const lines = Array.from({ length: Math.ceil(Math.sqrt(LARGEST_STEP)) + 1 }, (_, at) => `${at} ${at}.`);
    const articles = { vi: [articleOf('vi', lines)], en: [articleOf('en', lines)] };
    const kept = [{ viArticle: 0, enArticle: 0, vi: [3], en: [4], score: 0.6, suggested: true }];
    const story = storyOf(articles, [], kept);
    const { learned } = rankStory(storyOf(ARTICLES, []), KNOWLEDGE);
    expect(rankStory(story, KNOWLEDGE, learned).candidates).toEqual(kept);
  });
});
