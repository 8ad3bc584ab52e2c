import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../../test/support/frame.tsx';
import { FakeShell, openedState, sampleArticles, sampleState } from '../../../test/support/sample-state.ts';
import { segmentArticle } from '../../core/segment/segment-article.ts';
import { widthOf } from '../../core/text/width.ts';
import type { AppState } from '../state/app-state.ts';

/** Every screen, panel and field, by the keys that lead there. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  stories: ['q'],
  review: [],
  'the review, led by English, least sure first': ['s', 'r'],
  'the article around the sentence': ['p'],
  'the zoomed panel': ['z'],
  partners: ['v'],
  'the border of a sentence': ['y'],
  filters: ['i'],
  'a note': ['m', 'type:xin chào'],
  search: ['/', 'type:a'],
  'the batch': ['A'],
  entry: ['t'],
  terms: ['T'],
  glossary: ['K'],
  facts: ['!'],
  help: ['?'],
  'help of the stories': ['q', '?'],
};

/** Returns the state of the sample story with its Vietnamese article replaced by `text`. */
function stateWithArticle(text: string, { title = 'Tin', columns = 80, rows = 24 } = {}): AppState {
  const sentences = segmentArticle(text, { lang: 'vi', markdown: true });
  const vi = [{ file: 'a.vi.md', meta: { lang: 'vi' as const, title }, text, sentences }];
  return openedState({ ...sampleArticles, vi }, [], { columns, rows });
}

describe('the screen', () => {
  it.each(Object.entries(PLACES))('never exceeds the terminal: %s', (_, keys) => {
    const size = fc.record({
      columns: fc.integer({ min: 20, max: 200 }),
      rows: fc.integer({ min: 6, max: 60 }),
    });
    fc.assert(
      fc.property(size, at => {
        const frame = renderFrame(new FakeShell(sampleState([], at)).press(...keys).state);
        expect(frame.length).toBeLessThanOrEqual(at.rows);
        for (const line of frame) expect(widthOf(line)).toBeLessThanOrEqual(at.columns);
      }),
      { numRuns: 12, examples: [[{ columns: 40, rows: 8 }], [{ columns: 300, rows: 100 }]] },
    );
  });

  it.each(Object.entries(PLACES))('has header, status and hints at every size: %s', (_, keys) => {
    for (const [columns, rows] of [
      [40, 8],
      [80, 24],
      [120, 40],
      [300, 100],
    ] as const) {
      const frame = renderFrame(new FakeShell(sampleState([], { columns, rows })).press(...keys).state);
      expect(frame).toHaveLength(rows);
      expect(frame[0]?.trim()).not.toBe('');
      expect(frame[1]).toMatch(/^─+$/);
      expect(frame.at(-1)).toMatch(/(?:(?:\?|F1) help|\? back)$/);
    }
  });

  it.each([
    [80, 24],
    [40, 8],
    [120, 40],
  ])('tells how far one is and what the last key did at %i × %i', (columns, rows) => {
    const frame = renderFrame(new FakeShell(sampleState([], { columns, rows })).press('Enter').state);
    expect(frame[0]).toMatch(/1 confirmed|1 of 5/);
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
    const opened = stateWithArticle(text, { title: evil });
    const frame = renderFrame(new FakeShell(opened).press('G', 'p').state).join('\n');
    expect(frame).toContain('Umerov');
    expect(frame).toContain('␛');
    expect(frame).not.toMatch(/[\u0007\u001B\u009B\u202E]/);
  });

  it('shows the same columns for the same text in NFC and NFD', () => {
    const text = '# Tin\n\nThủ tướng Nguyễn Xuân Phúc đến Đà Nẵng hôm qua.\n\nTrời đẹp.';
    const [nfc, nfd] = [text, text.normalize('NFD')].map(one =>
      renderFrame(new FakeShell(stateWithArticle(one)).press('j').state).map(line => widthOf(line)),
    );
    expect(nfd).toEqual(nfc);
  });

  it('keeps its border in place beside emoji, flags and wide characters', () => {
    const text = '# Tin\n\n🇻🇳 Đội tuyển 👩‍👩‍👧 thắng 漢字 trận ✈️ đầu.\n\nTrời đẹp.';
    const frame = renderFrame(
      new FakeShell(stateWithArticle(text, { columns: 120, rows: 20 })).press('j').state,
    );
    const borders = frame.filter(line => line.includes(' │')).map(line => widthOf(line.split(' │')[0] ?? ''));
    expect(borders.length).toBeGreaterThan(5);
    expect(new Set(borders).size).toBe(1);
  });

  it('draws a story of thousands of sentences with the lines of the screen and no more', () => {
    const text = Array.from({ length: 3000 }, (_, at) => `Câu số ${at} của bài.`).join('\n\n');
    const frame = renderFrame(new FakeShell(stateWithArticle(text)).press('G').state);
    expect(frame.join('\n')).toContain('Câu số 2999');
    expect(frame).toHaveLength(24);
  });

  it('keeps the cursor in sight with two lines around it, wherever it goes', () => {
    const text = Array.from({ length: 80 }, (_, at) => `Câu số ${at} của bài.`).join('\n\n');
    const app = new FakeShell(stateWithArticle(text));
    for (const key of [
      'j',
      'PageDown',
      'PageDown',
      'k',
      'PageUp',
      'G',
      'k',
      'g',
      'j',
      'j',
      'j',
      'j',
      'j',
      'j',
      'j',
    ]) {
      const list = renderFrame(app.press(key).state).filter(line => /^[> ] [–·] /.test(line));
      const at = list.findIndex(line => line.startsWith('>'));
      const row = app.state.review.row;
      expect(at).toBeGreaterThanOrEqual(Math.min(2, row));
      expect(list.length - 1 - at).toBeGreaterThanOrEqual(Math.min(2, 79 - row));
    }
  });

  it('tells every status by glyph and by word', () => {
    const app = new FakeShell(sampleState()).press('Enter', 'x', 'g');
    const panel = (): string => renderFrame(app.state).join('\n');
    expect(panel()).toMatch(/^> ✓ /m);
    expect(panel()).toContain('  confirmed');
    app.press('j');
    expect(panel()).toMatch(/^> ✗ /m);
    expect(panel()).toContain('  rejected');
    app.press('Tab');
    expect(panel()).toContain('  suggested');
    app.press('G');
    expect(panel()).toContain('  only here');
  });

  it('shows filters with counts in the header', () => {
    const [header = ''] = renderFrame(
      new FakeShell(sampleState([], { columns: 160, rows: 24 })).press('i', 'Space', 'q').state,
    );
    expect(header).toMatch(/shown 5 of 6: undecided/);
  });

  it('shows a failed write loudly, with its reason', () => {
    const app = new FakeShell(sampleState());
    app.failing = true;
    expect(renderFrame(app.press('Enter').state).at(-2)).toContain('NOT SAVED: the disk is full');
  });
});
