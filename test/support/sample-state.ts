import type { Article } from '../../src/core/article/article.ts';
import type { Lang } from '../../src/core/lang/language.ts';
import type { LexiconEntry } from '../../src/core/lexicon/entry.ts';
import { emptyLexicon, extendLexicon } from '../../src/core/lexicon/lexicon.ts';
import type { Decision } from '../../src/core/pairs/decision.ts';
import { openStory } from '../../src/core/pairs/open-story.ts';
import { segmentArticle } from '../../src/core/segment/segment-article.ts';
import type { AppState, Effect } from '../../src/tui/state/app-state.ts';
import { initialState } from '../../src/tui/state/initial-state.ts';
import { reduceEvent } from '../../src/tui/state/reduce.ts';
import { reduceInput, splitForMode, type UserInput } from '../../src/tui/state/reduce-input.ts';

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

/** Returns the state of the review program with the sample story open. */
export function sampleState(decisions: readonly Decision[] = [], size = { columns: 80, rows: 24 }): AppState {
  const state = initialState({
    ui: 'en',
    ...size,
    stories: [
      { name: 'talks', title: 'Nga và Ukraine', date: '2025-07-24', vi: 1, en: 1, confirmed: 0 },
      { name: 'storm', title: 'Bão', date: '2024-09-07', vi: 1, en: 1, confirmed: 2 },
    ],
    lexicon: sampleLexicon,
    concepts: [],
  });
  const open = openStory(sampleArticles, decisions, sampleLexicon);
  return reduceEvent(state, {
    type: 'story/opened',
    story: { name: 'talks', journalFile: 'corpus/talks/decisions.jsonl', open },
    warnings: 0,
  });
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
    for (const one of splitForMode(input, this.state.mode === 'term')) {
      const step = reduceInput(this.state, one);
      this.state = step.state;
      for (const effect of step.effects) this.perform(effect);
    }
    return this;
  }

  private perform(effect: Effect): void {
    this.effects.push(effect);
    if (this.failing) {
      this.state = reduceEvent(this.state, { type: 'write/failed', reason: 'the disk is full' });
      return;
    }
    if (effect.type === 'decide') this.append(effect.draft);
    if (effect.type === 'concept/add')
      this.append({ type: 'add-concept', concept: effect.concept, file: 'people.yaml' });
    if (effect.type === 'concept/remove') this.append(effect.undo);
    if (effect.type === 'concept/restore') this.append(effect.redo);
  }

  private append(draft: object): void {
    this.count += 1;
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, this.count)).toISOString();
    const decision = { v: 1, id: `d${this.count}`, at, ...draft } as Decision;
    this.state = reduceEvent(this.state, { type: 'journal/appended', decision });
  }
}
