import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../../test/support/frame.tsx';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import { openStory } from '../../core/pairs/open-story.ts';
import { segmentArticle } from '../../core/segment/segment-article.ts';
import { widthOf } from '../../core/text/width.ts';
import type { AppState } from '../state/app-state.ts';
import { reduceEvent } from '../state/reduce.ts';

const SIZES = [20, 39, 40, 57, 80, 120, 200].flatMap(columns =>
  [6, 9, 10, 12, 24, 40, 60].map(rows => ({ columns, rows })),
);

/** Returns the state with a story open whose Vietnamese article is `text`, and whose English one is the sample's. */
function stateWithArticle(text: string, { title = 'Tin', story = 'x' } = {}): AppState {
  const sentences = segmentArticle(text, { lang: 'vi', markdown: true });
  const vi = [{ file: 'a.vi.md', meta: { lang: 'vi' as const, title }, text, sentences }];
  const state = sampleState();
  const open = openStory({ vi, en: state.story?.open.articles.en ?? [] }, [], state.lexicon);
  return reduceEvent(state, {
    type: 'story/opened',
    story: { name: story, journalFile: 'x', open },
    warnings: 0,
  });
}

describe('the screen', () => {
  it.each(SIZES)('never exceeds $columns × $rows in any mode', size => {
    for (const keys of [[], ['q'], ['t'], ['?'], ['z'], ['q', '?']]) {
      const frame = renderFrame(new FakeShell(sampleState([], size)).press(...keys).state);
      expect(frame.length).toBeLessThanOrEqual(size.rows);
      for (const line of frame) expect(widthOf(line)).toBeLessThanOrEqual(size.columns);
    }
  });

  it.each([
    [80, 24],
    [40, 10],
    [120, 40],
  ])('has its header, status and hints at %i × %i', (columns, rows) => {
    const frame = renderFrame(new FakeShell(sampleState([], { columns, rows })).press('Enter').state);
    expect(frame[0]).toContain('confirmed');
    expect(frame.at(-2)).toContain('Confirmed and saved.');
    expect(frame.at(-1)).toContain('? help');
  });

  it('shows both sentences in full, why they pair, and that a fact differs', () => {
    const frame = renderFrame(new FakeShell(sampleState()).press('j').state).join('\n');
    expect(frame).toContain('Cuộc đàm phán kéo dài 40 phút.');
    expect(frame).toContain('The talks lasted 34 minutes.');
    expect(frame).toContain('40 phút ≠ 34 minutes');
    expect(frame).toContain('đàm phán = talks');
  });

  it('marks the selected row and the status of rows without colour', () => {
    const frame = renderFrame(new FakeShell(sampleState()).press('Enter').state);
    expect(frame.some(line => /^ {2}✓ .*Nga và Ukraine/.test(line))).toBe(true);
    expect(frame.some(line => /^> · .*Cuộc đàm phán/.test(line))).toBe(true);
    expect(frame.some(line => /^ {2}– .*Mưa rất to/.test(line))).toBe(true);
  });

  it('says so when the window is too small, in one line', () => {
    const frame = renderFrame(sampleState([], { columns: 39, rows: 24 }));
    expect(frame.join('')).toContain('songngu needs 40');
  });

  it('lists all keys in the help, which scrolls to its end', () => {
    const app = new FakeShell(sampleState()).press('?');
    expect(renderFrame(app.state).join('\n')).toContain('next candidate');
    app.press('G');
    const end = renderFrame(app.state).join('\n');
    expect(end).toContain('cancel');
    expect(end).toMatch(/~ +not part of the article/);
  });

  it('shows furniture of the page in its place, and the cursor passes over it', () => {
    const text = '# Tin lũ\n\nNước dâng cao suốt đêm.\n\nẢnh: Minh Anh\n\nTrường học đóng cửa.';
    const app = new FakeShell(stateWithArticle(text));
    const list = (): string[] => renderFrame(app.state).filter(line => /^[> ] [–~·] /.test(line));
    const signs = (): string[] => list().map(line => line.slice(0, 3).trim());
    expect(signs()).toEqual(['> –', '–', '~', '–']);
    expect(list()[2]).toContain('Ảnh: Minh Anh');
    app.press('j').press('j');
    expect(signs()).toEqual(['–', '–', '~', '> –']);
  });

  it('speaks Vietnamese when asked', () => {
    const frame = renderFrame({ ...new FakeShell(sampleState()).press('Enter').state, ui: 'vi' }).join('\n');
    expect(frame).toContain('đã duyệt');
    expect(frame).not.toMatch(/confirmed|help|undo/);
  });

  it('shows control characters of an article, and never sends them', () => {
    const evil = 'Ông \u001B[31mUmerov\u001B]0;x\u0007 đến\u202E Istanbul\u009B2J hôm qua.';
    const text = `# Tin\n\n${evil}`;
    const opened = stateWithArticle(text, { title: evil, story: 'x\u001B[2J' });
    const frame = renderFrame({ ...opened, row: 1, choice: 0 }).join('\n');
    expect(frame).toContain('Umerov');
    expect(frame).toContain('␛');
    expect(frame).not.toMatch(/[\u0007\u001B\u009B\u202E]/);
  });
});
