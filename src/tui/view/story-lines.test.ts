import { describe, expect, it } from 'vitest';
import { SOME_STORIES, storiesState, summary } from '../state/stories/stories.test-data.ts';
import { columnsOf, textOf } from './line-text.test-data.ts';
import { storyLines } from './story-lines.ts';

const textAt = (columns: number, ui: 'vi' | 'en' = 'en'): string[] =>
  storyLines(storiesState(SOME_STORIES, { columns, ui }), { rows: 20, columns }).map(line =>
    textOf(line).trimEnd(),
  );

describe('the list of stories on screen', () => {
  it('shows name and what is left in the narrowest window', () => {
    expect(textAt(40)).toEqual(
      [
        '> bao-so-3   12 confirmed  5 left',
        '  dam-phan   0 confirmed   counting …',
        '  hong       ! cannot be read: decisions…',
        '  gia-vang   20 confirmed  0 left',
      ].map(line => line.replace('   ', '  ')),
    );
  });

  it('shows the articles by language and the date in 80 columns, and a title in what remains', () => {
    expect(textAt(80)).toEqual([
      '> bao-so-3  2 vi + 1 en  2024-09-07  12 confirmed  5 left      Bão số 3 đổ bộ Q…',
      '  dam-phan  1 vi + 0 en  2025-07-24  0 confirmed   counting …  Nga và Ukraine đ…',
      '  hong      ! cannot be read: decisions.jsonl, line 3: not JSON',
      '  gia-vang  1 vi + 1 en  2025-10-01  20 confirmed  0 left      Giá vàng lập đỉnh',
    ]);
  });

  it('shows the last touch in 120 columns and everything in 300', () => {
    expect(textAt(120)[0]).toContain('last 2026-11-20');
    expect(textAt(300)[0]).toBe(
      '> bao-so-3  2 vi + 1 en  2024-09-07  12 confirmed  5 left      7 one side only  last 2026-11-20  Bão số 3 đổ bộ Quảng Ninh',
    );
  });

  it('speaks Vietnamese', () => {
    expect(textAt(80, 'vi')[0]).toBe('> bao-so-3  2 Việt + 1 Anh  2024-09-07  đã duyệt 12 cặp  còn 5');
  });

  it('keeps its columns where they are while one scrolls', () => {
    const list = Array.from({ length: 200 }, (_, at) => summary(`s${at ** 3}`, { confirmed: at ** 2 }));
    const state = storiesState(list);
    const columnOf = (cursor: number): Set<number> => {
      const at = { ...state, stories: { ...state.stories, cursor } };
      return new Set(storyLines(at, { rows: 10, columns: 80 }).map(line => textOf(line).indexOf(' vi + ')));
    };
    expect(columnOf(0).size).toBe(1);
    expect(columnOf(199)).toEqual(columnOf(0));
  });

  it('keeps a story that cannot be read loud, also when it is selected', () => {
    const state = storiesState();
    const at = (cursor: number) =>
      storyLines({ ...state, stories: { ...state.stories, cursor } }, { rows: 9, columns: 80 })[2];
    for (const cursor of [0, 2])
      expect(at(cursor)?.find(({ role }) => role === 'error')?.text).toMatch(/^! cannot be read/);
    expect(at(2)?.[0]).toMatchObject({ role: 'selected', text: expect.stringMatching(/^> hong/) });
  });

  it('fills the selected line to the edge', () => {
    const [first] = storyLines(storiesState(), { rows: 9, columns: 97 });
    expect(first).toHaveLength(1);
    expect(first?.[0]?.role).toBe('selected');
    expect(columnsOf(first ?? [])).toBe(97);
  });

  it('says what to do when there is no story, and when the filter leaves none', () => {
    const [empty] = storyLines(storiesState([]), { rows: 9, columns: 80 });
    expect(textOf(empty ?? [])).toMatch(/no stories yet/);
    const state = storiesState();
    const filtered = { ...state, stories: { ...state.stories, query: 'zzz' } };
    expect(storyLines(filtered, { rows: 9, columns: 80 }).map(textOf)).toEqual([
      'No story has “zzz”; Esc shows all of them.',
    ]);
  });
});
