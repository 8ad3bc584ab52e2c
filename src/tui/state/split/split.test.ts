import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/support/articles.ts';
import { MIXED, said, selectedText, shellOn, written } from '../review/review.test-data.ts';

const GLUED = {
  ...MIXED,
  vi: [articleOf('vi', ['Mưa lũ ở miền Trung Nước sông đang rút chậm.', 'Cuộc đàm phán kéo dài 40 phút.'])],
};

function texts(app: ReturnType<typeof shellOn>): string[] {
  return app.state.story?.open.articles.vi[0]?.sentences.map(({ text }) => text) ?? [];
}

describe('splitting a sentence', () => {
  it('offers the likeliest border, moves word by word, and writes one decision', () => {
    const app = shellOn(GLUED).press('g', 'y');
    expect(app.state.mode).toBe('split');
    const { split } = app.state;
    app.press('l', 'h', 'Left', 'Right');
    expect(app.state.split).toEqual(split);
    app.press('Enter');
    expect(written(app)).toEqual(['split']);
    expect(texts(app)).toEqual([
      'Mưa lũ ở miền Trung',
      'Nước sông đang rút chậm.',
      'Cuộc đàm phán kéo dài 40 phút.',
    ]);
    expect(selectedText(app)).toBe('Mưa lũ ở miền Trung');
  });

  it('is taken back and done again', () => {
    const app = shellOn(GLUED).press('g', 'y', 'Enter');
    const split = texts(app);
    expect(texts(app.press('u'))).toEqual(GLUED.vi[0]?.sentences.map(({ text }) => text));
    expect(texts(app.press('C-r'))).toEqual(split);
  });

  it('keeps the decisions on other sentences, and a confirmed pair of the sentence itself', () => {
    const app = shellOn(GLUED).press('G', 'Enter', 'g', 'Enter');
    expect(app.state.story?.open.verdicts.size).toBe(2);
    app.press('g', 'y', 'Enter');
    const verdicts = [...(app.state.story?.open.verdicts.values() ?? [])];
    expect(verdicts.map(({ verdict, edited }) => [verdict, edited])).toEqual([
      ['confirmed', false],
      ['confirmed', false],
    ]);
  });

  it('is left without a trace', () => {
    expect(shellOn(GLUED).press('y', 'l', 'Escape').effects).toEqual([]);
  });

  it('is refused for a sentence of one word', () => {
    expect(said(shellOn({ ...MIXED, vi: [articleOf('vi', ['Mưa.'])] }).press('y'))).toBe('said.cannotSplit');
  });
});

describe('joining sentences', () => {
  it('makes two pieces one again', () => {
    const app = shellOn(GLUED).press('g', 'y', 'Enter', 'J');
    expect(texts(app)).toEqual(GLUED.vi[0]?.sentences.map(({ text }) => text));
    expect(said(app)).toBe('said.joined');
  });

  it('says why it cannot be', () => {
    const app = shellOn(GLUED).press('G', 'J');
    expect(said(app)).toBe('said.lastSentence');
    expect(app.effects).toEqual([]);
  });
});
