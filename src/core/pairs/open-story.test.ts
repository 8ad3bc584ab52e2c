import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, decisionOn, refTo, timeOf, undoOf } from '../../../test/support/articles.ts';
import type { Article } from '../article/article.ts';
import { emptyLexicon } from '../lexicon/lexicon.ts';
import { confirmedPairs } from './confirmed-pairs.ts';
import type { Decision, PairRef } from './decision.ts';
import { type OpenStory, openStory, storyOf, withDecision, withDecisions } from './open-story.ts';
import { statusOfRow } from './review-rows.ts';
import { seenPairs } from './seen-pairs.ts';
import { refOf } from './story.ts';

const TALKS = 'Ông Umerov và ông Medinsky nói chuyện trong 40 phút ở Istanbul.';
const EDITED = 'Ông Umerov và ông Medinsky nói chuyện trong 34 phút ở Istanbul.';
const SWAP = 'Hai bên trao đổi 1.200 tù nhân.';
const VI = articleOf('vi', [TALKS, SWAP, 'Trời mưa to.']);
const EN = articleOf('en', [
  'They will swap 1,200 prisoners.',
  'Umerov and Medinsky spoke for 40 minutes in Istanbul.',
  'Bread is dear.',
]);
const PAIR: PairRef = { vi: [refTo(VI, 0)], en: [refTo(EN, 1)] };

function open(decisions: readonly Decision[], vi: Article = VI): OpenStory {
  return openStory({ vi: [vi], en: [EN] }, decisions, emptyLexicon());
}

function statuses(story: OpenStory): string[] {
  return story.rows.vi.map(row => statusOfRow(row, story.verdicts));
}

describe('a story without decisions', () => {
  it('suggests the sentences that share names and figures', () => {
    const suggested = open([]).candidates.filter(candidate => candidate.suggested);
    expect(suggested.map(({ vi, en }) => [vi, en])).toContainEqual([[0], [1]]);
  });

  it('lists suggestions before weaker candidates, each best first', () => {
    const { candidates } = open([]);
    const ranks = candidates.map(({ suggested, score }) => (suggested ? 1 : 0) + score);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('never pairs furniture, and still counts sentences as the article does', () => {
    const text = ['Ảnh: Umerov Medinsky Istanbul 40', ...VI.text.split('\n')];
    const plain = articleOf('vi', text);
    const article: Article = {
      ...plain,
      sentences: plain.sentences.map((sentence, at) =>
        at === 0 ? { ...sentence, kind: 'boilerplate' } : sentence,
      ),
    };
    const { candidates } = open([], article);
    expect(candidates.some(({ vi }) => vi.includes(0))).toBe(false);
    expect(candidates.filter(({ suggested }) => suggested).map(({ vi, en }) => [vi, en])).toContainEqual([
      [1],
      [1],
    ]);
  });

  it('has nothing to pair when one language is missing', () => {
    expect(openStory({ vi: [VI], en: [] }, [], emptyLexicon()).candidates).toEqual([]);
  });
});

describe('a decision', () => {
  const confirm = decisionOn(PAIR, { id: '1', minute: 1 });

  it('confirms its row and is taken back by undo', () => {
    expect(statuses(open([confirm]))[0]).toBe('confirmed');
    expect(statuses(open([confirm, undoOf('1', { id: '2' })]))).toEqual(statuses(open([])));
  });

  it('gives the same story whether it was there at the start or came later', () => {
    const later = withDecisions(open([]), [confirm]);
    expect(statuses(later)).toEqual(statuses(open([confirm])));
    expect([...later.verdicts]).toEqual([...open([confirm]).verdicts]);
  });

  it('on a pair that the aligner never proposed still has its row', () => {
    const own = decisionOn({ vi: [refTo(VI, 2)], en: [refTo(EN, 2)] }, { id: '1' });
    expect(statuses(open([own]))[2]).toBe('confirmed');
  });
});

describe('a confirmed pair whose sentence was edited since', () => {
  const now = articleOf('vi', [EDITED, SWAP, 'Trời mưa to.']);
  const confirm = decisionOn(PAIR, { id: '1', minute: 1 });
  const again: PairRef = { vi: [refTo(now, 0)], en: PAIR.en };
  const verdictOf = (story: OpenStory) => story.verdicts.get(story.rows.vi[0]?.choices[0]?.key ?? '');

  it('is carried over and asks for a second look', () => {
    expect(verdictOf(open([confirm], now))).toEqual({ verdict: 'confirmed', edited: true });
  });

  it.each(['confirm', 'reject'] as const)('is settled by the second look: %s', type => {
    const story = open([confirm, decisionOn(again, { id: '2', type, minute: 2 })], now);
    expect(verdictOf(story)).toEqual({ verdict: `${type}ed`, edited: false });
  });

  it('is settled also when the edit was taken back after the second look', () => {
    const lines = [
      decisionOn(PAIR, { id: '1', type: 'reject', minute: 1 }),
      decisionOn(again, { id: '2', type: 'reject', minute: 2 }),
      decisionOn(PAIR, { id: '3', minute: 3 }),
    ];
    expect(verdictOf(open(lines))).toEqual({ verdict: 'confirmed', edited: false });
  });

  it('is exported once after it was confirmed again', () => {
    const exported = confirmedPairs(open([confirm, decisionOn(again, { id: '2', minute: 2 })], now));
    expect(exported.map(({ vi }) => vi[0])).toMatchObject([{ text: EDITED, state: 'same' }]);
  });

  it('is not exported after it was rejected on the second look', () => {
    expect(
      confirmedPairs(open([confirm, decisionOn(again, { id: '2', type: 'reject', minute: 2 })], now)),
    ).toEqual([]);
  });

  it('is exported with the words of today while nobody has looked again', () => {
    expect(confirmedPairs(open([confirm], now))[0]?.vi).toMatchObject([{ text: EDITED, state: 'edited' }]);
  });
});

describe('a confirmed pair', () => {
  it('is exported with its note, its time and its editor', () => {
    const confirm: Decision = { ...decisionOn(PAIR, { id: '1', minute: 1 }), by: 'lan' };
    const note: Decision = {
      v: 1,
      id: '2',
      at: timeOf(2),
      type: 'note',
      pair: PAIR,
      text: 'Số phút khác nhau',
    };
    expect(confirmedPairs(open([confirm, note]))).toEqual([
      {
        vi: [{ ...PAIR.vi[0], state: 'same' }],
        en: [{ ...PAIR.en[0], state: 'same' }],
        confirmedAt: timeOf(1),
        confirmedBy: 'lan',
        note: 'Số phút khác nhau',
      },
    ]);
  });

  it('is exported with the words of the journal when its sentence is gone', () => {
    const exported = confirmedPairs(open([decisionOn(PAIR, { id: '1' })], articleOf('vi', ['Trời mưa to.'])));
    expect(exported[0]?.vi).toEqual([{ ...PAIR.vi[0], state: 'gone' }]);
  });

  it('of two sentences that became one is exported and shown with that one', () => {
    const before = articleOf('vi', [TALKS, EDITED]);
    const pair: PairRef = { vi: [refTo(before, 0), refTo(before, 1)], en: PAIR.en };
    const story = open([decisionOn(pair, { id: '1' })], articleOf('vi', [TALKS]));
    expect(confirmedPairs(story)[0]?.vi.map(({ text }) => text)).toEqual([TALKS]);
    expect(statuses(story)).toEqual(['edited']);
    expect(story.rows.vi[0]?.choices.every(({ vi }) => vi.length === 1)).toBe(true);
  });
});

describe('the pairs that terms are looked for in', () => {
  const textsOf = (story: OpenStory): string[] => seenPairs(story).flatMap(({ vi }) => vi);

  it('hold suggestions that nobody decided on, with their score', () => {
    const talks = seenPairs(open([])).find(({ vi }) => vi.includes(TALKS));
    expect(talks?.en).toEqual([EN.sentences[1]?.text]);
    expect(talks?.score).toBeLessThanOrEqual(1);
  });

  it('hold confirmed pairs with score 1', () => {
    const talks = seenPairs(open([decisionOn(PAIR, { id: '1' })])).find(({ vi }) => vi.includes(TALKS));
    expect(talks?.score).toBe(1);
  });

  it('hold no rejected pair', () => {
    expect(textsOf(open([decisionOn(PAIR, { id: '1', type: 'reject' })]))).not.toContain(TALKS);
  });
});

describe('one more decision', () => {
  const story = open([]);
  const pairs = [
    ...story.rows.vi.flatMap(({ choices }) => choices).map(choice => refOf(choice, story.articles)),
    { vi: [refTo(VI, 0), refTo(VI, 1)], en: [refTo(EN, 2)] },
  ];
  const pair = fc.constantFrom(...pairs);
  const later = fc.integer({ min: 0, max: 90 });
  const line = fc.oneof(
    fc.record({ type: fc.constantFrom('confirm', 'reject', 'clear'), pair, later }),
    fc.record({
      type: fc.constant('confirm-all'),
      pairs: fc.array(fc.record({ pair })),
      above: fc.constant(0.5),
      later,
    }),
    fc.record({ type: fc.constant('note'), pair, text: fc.constantFrom('', 'a note'), later }),
    fc.record({ type: fc.constant('later'), pair, on: fc.boolean(), later }),
    fc.record({ type: fc.constant('undo'), of: fc.integer({ min: 0, max: 12 }).map(at => `d${at}`), later }),
    fc.record({ type: fc.constant('dismiss-term'), vi: fc.string(), en: fc.string(), later }),
  );

  it('gives the same story as all decisions at once, whatever they are and whenever they were made', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), drafts => {
        const lines = drafts.map(
          ({ later: minute, ...draft }, at) =>
            ({ v: 1, id: `d${at}`, at: timeOf(minute), ...draft }) as unknown as Decision,
        );
        const oneByOne = lines.reduce(withDecision, storyOf(story.articles, [], story.candidates));
        const atOnce = storyOf(story.articles, lines, story.candidates);
        expect(oneByOne.state).toEqual(atOnce.state);
        expect(oneByOne.verdicts).toEqual(atOnce.verdicts);
        expect(oneByOne.rows).toEqual(atOnce.rows);
        expect(oneByOne.carried).toEqual(atOnce.carried);
      }),
    );
  });

  it('leaves the rows alone when it is about a pair that they have', () => {
    const choice = story.rows.vi[0]?.choices[0];
    if (!choice) throw new Error('no candidate');
    const after = withDecision(story, decisionOn(refOf(choice, story.articles), { id: '1' }));
    expect(after.rows).toBe(story.rows);
    expect(after.verdicts.get(choice.key)?.verdict).toBe('confirmed');
  });
});
