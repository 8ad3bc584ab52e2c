import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import type { ComparedFact } from '../../core/align/explain-pair.ts';
import type { AppState } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { storiesState } from '../state/stories/stories.test-data.ts';
import { factsLines } from './facts-lines.ts';
import { filterLines } from './filter-lines.ts';
import { helpLines } from './help-lines.ts';
import { columnsOf, HOSTILE, textOf } from './line-text.test-data.ts';
import { storyLines } from './story-lines.ts';
import type { StyledLine } from './styled-line.ts';

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
const count = fc.nat({ max: 100_000 });
const progress = fc.record({
  confirmed: count,
  left: count,
  rejected: count,
  only: fc.record({ vi: count, en: count }),
});
const story = fc
  .record({
    name: text,
    title: text,
    date: text,
    vi: fc.nat({ max: 300 }),
    en: fc.nat({ max: 300 }),
    confirmed: count,
    touched: fc.oneof(text, fc.constant('2026-11-20T12:00:00.000Z')),
    progress: fc.option(progress, { nil: undefined }),
    problem: fc.option(text, { nil: undefined, freq: 4 }),
  })
  .map(({ progress: counted, problem, ...rest }) => ({
    ...rest,
    ...(counted ? { progress: counted } : {}),
    ...(problem === undefined ? {} : { problem }),
  }));
const area = fc.record({ rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 20, max: 300 }) });
const ui = fc.constantFrom('vi' as const, 'en' as const);

/** Nothing that a terminal would act on, and nothing outside the area. */
function expectInside(lines: readonly StyledLine[], { rows, columns }: Area): void {
  expect(lines.length).toBeLessThanOrEqual(rows);
  for (const line of lines) {
    expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    expect(textOf(line)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\uFEFF]/);
  }
}

describe('the screens stay in their area, whatever the texts are', () => {
  it('the list of stories', () => {
    fc.assert(
      fc.property(
        fc.array(story, { maxLength: 30 }),
        fc.nat({ max: 40 }),
        text,
        area,
        ui,
        (list, ...rest) => {
          const [cursor, query, size, lang] = rest;
          const state = storiesState(list, { ...size, ui: lang });
          for (const asked of ['', query]) {
            const stories = { ...state.stories, cursor, query: asked };
            expectInside(storyLines({ ...state, stories }, size), size);
          }
        },
      ),
    );
  });

  it('the list of differing facts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 40 }),
        fc.nat({ max: 50 }),
        area,
        ui,
        (...drawn) => {
          const [facts, cursor, size, lang] = drawn;
          const state = withFacts(facts);
          expectInside(factsLines({ ...state, ui: lang, facts: { cursor } }, size), size);
        },
      ),
    );
  });

  it('the help', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), text, area, ui, (scroll, query, size, lang) => {
        for (const asked of ['', query]) {
          const help = { of: 'review', scroll, query: asked } as const;
          expectInside(helpLines({ ...OPEN, ui: lang, help }, size), size);
        }
      }),
    );
  });

  it('the panel of filters', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), area, ui, (filterCursor, size, lang) => {
        expectInside(filterLines({ ...OPEN, ui: lang, filterCursor }, size), size);
      }),
    );
  });
});

describe('long lists', () => {
  it('give only the lines in sight, the cursor among them', () => {
    const list = Array.from({ length: 5000 }, (_, at) => ({ ...STORY, name: `tin-${at}` }));
    const shell = new FakeShell(storiesState(list)).press('G');
    const lines = storyLines(shell.state, { rows: 20, columns: 80 }).map(textOf);
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toMatch(/^> tin-4999/);
  });
});

const OPEN = sampleState();
const STORY = { name: '', title: '', date: '2025-01-01', vi: 1, en: 1, confirmed: 0, touched: '' };

function withFacts(facts: readonly (readonly [vi: string, en: string])[]): AppState {
  const { story: opened } = OPEN;
  const key = opened?.open.rows.vi[1]?.choices[0]?.key ?? '';
  const differing: ComparedFact[] = facts.map(([vi, en]) => ({ kind: 'quantity', state: 'differ', vi, en }));
  return opened ? { ...OPEN, story: { ...opened, differing: new Map([[key, differing]]) } } : OPEN;
}
