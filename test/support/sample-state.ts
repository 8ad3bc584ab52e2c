import { type ComparedFact, explainPair } from '../../src/core/align/explain-pair.ts';
import type { Article } from '../../src/core/article/article.ts';
import { lexiconEntriesOf } from '../../src/core/glossary/lexicon-entries.ts';
import type { Lang } from '../../src/core/lang/language.ts';
import type { LexiconEntry } from '../../src/core/lexicon/entry.ts';
import { emptyLexicon, extendLexicon } from '../../src/core/lexicon/lexicon.ts';
import type { Decision } from '../../src/core/pairs/decision.ts';
import { layoutOf, type OpenStory, openStory } from '../../src/core/pairs/open-story.ts';
import type { StoryArticles } from '../../src/core/pairs/story.ts';
import { termsOfStory } from '../../src/core/pairs/terms-of-story.ts';
import { segmentArticle } from '../../src/core/segment/segment-article.ts';
import type { GlossaryChange } from '../../src/io/terminology-after.ts';
import type { AppState } from '../../src/tui/state/app-state.ts';
import type { Effect, JournalName } from '../../src/tui/state/effects.ts';
import type { AppEvent } from '../../src/tui/state/events.ts';
import { initialState } from '../../src/tui/state/initial-state.ts';
import { reduceEvent } from '../../src/tui/state/reduce-event.ts';
import { isTyping, reduceInput, splitForMode, type UserInput } from '../../src/tui/state/reduce-input.ts';
import type { Step } from '../../src/tui/state/step.ts';

const ENTRIES: LexiconEntry[] = [
  { en: 'prisoner', vi: ['tù nhân', 'tù binh'], wordClass: 'topic' },
  { en: 'exchange', vi: ['trao đổi'], wordClass: 'topic' },
  { en: 'talks', vi: ['đàm phán', 'cuộc đàm phán'], wordClass: 'topic' },
  { en: 'last', vi: ['kéo dài'], wordClass: 'everyday' },
  { en: 'delegation', vi: ['phái đoàn'], wordClass: 'topic' },
  { en: 'lead', vi: ['dẫn đầu'], wordClass: 'everyday' },
  { en: 'ceasefire', vi: ['ngừng bắn'], wordClass: 'topic' },
  { en: 'propose', vi: ['đề xuất'], wordClass: 'topic' },
  { en: 'Russia', vi: ['Nga'], wordClass: 'name' },
  { en: 'Russian', vi: ['Nga'], wordClass: 'name' },
  { en: 'market', vi: ['chợ'], wordClass: 'topic' },
  { en: 'reopen', vi: ['mở lại'], wordClass: 'topic' },
];

export const sampleLexicon = extendLexicon(emptyLexicon(), ENTRIES);

const VI = `# Nga và Ukraine trao đổi tù nhân

Cuộc đàm phán kéo dài 40 phút.

Ông Rustem Umerov dẫn đầu phái đoàn Ukraine.

Nga đề xuất ngừng bắn 24-48 giờ.

Chợ Bến Thành mở lại vào tháng 3.

Mưa rất to ở miền núi.`;

const EN = `# Russia and Ukraine exchange prisoners

Russia proposed a ceasefire of 24 to 48 hours.

The talks lasted 34 minutes.

The Ukrainian delegation was led by Rustem Umerov.

Ben Thanh market reopens in March.

Nobody expected a miracle.`;

function article(file: string, lang: Lang, text: string): Article {
  return { file, meta: { lang }, text, sentences: segmentArticle(text, { lang, markdown: true }) };
}

/** Two small articles about one event. */
export const sampleArticles = { vi: [article('a.vi.md', 'vi', VI)], en: [article('b.en.md', 'en', EN)] };

/** Returns the state of the review program with the sample story open and aligned. */
export function sampleState(decisions: readonly Decision[] = [], size = { columns: 80, rows: 24 }): AppState {
  return openedState(sampleArticles, decisions, size);
}

/** Returns the state of the review program with a story of these articles open and aligned. */
export function openedState(
  articles: StoryArticles,
  decisions: readonly Decision[] = [],
  size = { columns: 80, rows: 24 },
): AppState {
  const state = initialState({
    ui: 'en',
    ...size,
    stories: [
      { name: 'talks', title: 'Nga và Ukraine', date: '2025-07-24', vi: 1, en: 1, confirmed: 0, touched: '' },
      {
        name: 'storm',
        title: 'Bão',
        date: '2024-09-07',
        vi: 1,
        en: 1,
        confirmed: 2,
        touched: '2026-01-02T03:04:05.000Z',
      },
    ],
    lexicon: sampleLexicon,
    concepts: [],
  });
  const opened = openStory(articles, decisions, sampleLexicon);
  const read = {
    articles,
    source: articles,
    decisions,
    journalFile: 'corpus/talks/decisions.jsonl',
    warnings: 0,
  };
  const events: AppEvent[] = [
    { type: 'story/read', story: { name: 'talks', ...read } },
    {
      type: 'story/ranked',
      name: 'talks',
      layout: layoutOf(opened),
      candidates: opened.candidates,
      learned: [],
    },
    { type: 'story/compared', name: 'talks', isDone: true, differing: differingFacts(opened) },
    { type: 'terms/ranked', name: 'talks', terms: termsOfStory(opened, sampleLexicon) },
  ];
  return events.reduce((before, event) => reduceEvent(before, event).state, {
    ...state,
    opening: 'talks',
  } as AppState);
}

/** Returns the facts on which the suggested pairs of a story differ, as the story thread tells them. */
function differingFacts({ rows, articles }: OpenStory): (readonly [string, ComparedFact[]])[] {
  const texts = (lang: Lang, article: number, numbers: readonly number[]): string[] =>
    numbers.map(at => articles[lang][article]?.sentences[at]?.text ?? '');
  return rows.vi.flatMap(({ choices }) =>
    choices.map(({ key, vi, en, viArticle, enArticle }) => {
      const { facts } = explainPair(texts('vi', viArticle, vi), texts('en', enArticle, en), sampleLexicon);
      return [key, facts.filter(({ state }) => state === 'differ')] as const;
    }),
  );
}

/** A shell without files: what the reducer asks for succeeds, and decisions get ids in order. */
export class FakeShell {
  readonly effects: Effect[] = [];
  state: AppState;
  private count = 0;
  failing = false;

  constructor(state: AppState) {
    this.state = state;
    this.count = state.story?.open.decisions.length ?? 0;
  }

  /** Presses keys one after the other; a key is named, `type:` sends text. */
  press(...keys: string[]): this {
    for (const key of keys)
      this.send(key.startsWith('type:') ? { type: 'text', text: key.slice(5) } : { type: 'key', key });
    return this;
  }

  /** Sends what the decoder would. */
  send(input: UserInput): this {
    for (const one of splitForMode(input, isTyping(this.state))) this.take(reduceInput(this.state, one));
    return this;
  }

  /** Says that something happened. */
  happen(event: AppEvent): this {
    this.take(reduceEvent(this.state, event));
    return this;
  }

  private take({ state, effects }: Step): void {
    this.state = state;
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: Effect): void {
    this.effects.push(effect);
    if (this.failing) {
      this.happen({ type: 'write/failed', reason: 'the disk is full' });
      return;
    }
    if (effect.type === 'terms/rank') this.rankTerms();
    if (effect.type === 'decide') this.append(effect.draft, effect.journal);
    if (effect.type === 'concept/change') {
      this.append(effect.draft, effect.journal);
      this.change(effect.change);
    }
  }

  private rankTerms(): void {
    const { story } = this.state;
    if (story)
      this.happen({ type: 'terms/ranked', name: story.name, terms: termsOfStory(story.open, sampleLexicon) });
  }

  private append(draft: object, journal: JournalName): void {
    this.count += 1;
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, this.count)).toISOString();
    const decision = { v: 1, id: `d${this.count}`, at, ...draft } as Decision;
    this.happen({ type: 'journal/appended', decision, journal });
  }

  private change({ before, after, file }: GlossaryChange): void {
    const others = this.state.concepts.filter(({ concept }) => concept.id !== before?.id);
    const concepts = after ? [...others, { concept: after, file, shipped: false }] : others;
    const entries = lexiconEntriesOf(concepts.map(({ concept }) => concept));
    this.happen({ type: 'glossary/changed', concepts, lexicon: extendLexicon(sampleLexicon, entries) });
  }
}
