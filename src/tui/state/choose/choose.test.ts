import { describe, expect, it } from 'vitest';
import { MIXED, said, type shell, shellOn, written } from '../review/review.test-data.ts';
import { partnersOf } from './partners.ts';

const textsOf = (app: ReturnType<typeof shell>): string[] => partnersOf(app.state).map(({ text }) => text);

function confirmed(app: ReturnType<typeof shell>) {
  const drafts = app.effects.flatMap(effect => (effect.type === 'decide' ? [effect.draft] : []));
  const last = drafts.at(-1);
  return last?.type === 'confirm'
    ? { vi: last.pair.vi.map(({ text }) => text), en: last.pair.en.map(({ text }) => text) }
    : undefined;
}

describe('the panel of partners', () => {
  it('lists the candidates of the row first, and every sentence of the other side once', () => {
    const app = shellOn(MIXED).press('v');
    const texts = textsOf(app);
    expect(new Set(texts).size).toBe(texts.length);
    expect([...texts].sort()).toEqual(MIXED.en[0]?.sentences.map(({ text }) => text).sort());
    expect(texts[0]).toContain('ceasefire');
  });

  it('confirms a sentence that nothing proposed', () => {
    const app = shellOn(MIXED).press('v', '/', 'type:miracle', 'Enter', 'Enter');
    expect(confirmed(app)).toEqual({
      vi: ['Nga đề xuất ngừng bắn 48 giờ.'],
      en: ['Nobody expected a miracle.'],
    });
    expect(app.state.mode).toBe('review');
  });

  it('confirms several marked sentences as one pair, also when they were found one after the other', () => {
    const app = shellOn(MIXED).press('v', 'Space', '/', 'type:miracle', 'Enter', 'Space', 'Enter');
    expect(confirmed(app)?.en).toEqual([
      'Nobody expected a miracle.',
      'Russia proposed a ceasefire of 48 hours.',
    ]);
  });

  it('joins sentences of both sides: n to m', () => {
    const app = shellOn(MIXED).press('Space', 'j', 'Space', 'v', 'Space', 'j', 'Space', 'Enter');
    expect(confirmed(app)?.vi).toHaveLength(2);
    expect(confirmed(app)?.en).toHaveLength(2);
  });

  it('works from the English side as well', () => {
    const app = shellOn(MIXED).press('l', 'g', 'v', '/', 'type:mưa', 'Enter', 'Enter');
    expect(confirmed(app)).toEqual({ vi: ['Trời mưa to ở miền núi.'], en: ['The talks lasted 34 minutes.'] });
  });

  it('refuses sentences of two articles in one pair', () => {
    const [en] = MIXED.en;
    if (!en) throw new Error('there is an article');
    const app = shellOn({ ...MIXED, en: [en, { ...en, file: 'c.en.md' }] }).press('v');
    const partners = partnersOf(app.state);
    const other = partners.findIndex(({ article }) => article !== partners[0]?.article);
    app.press('Space', ...Array.from({ length: other }, () => 'j'), 'Space', 'Enter');
    expect(said(app)).toBe('said.severalArticles');
    expect(written(app)).toEqual([]);
  });

  it('is left without a trace', () => {
    const app = shellOn(MIXED).press('v', 'Space', 'Escape');
    expect(app.state.mode).toBe('review');
    expect(app.state.choose).toBeUndefined();
    expect(app.effects).toEqual([]);
  });
});
