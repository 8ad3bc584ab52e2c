import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeShell, openedState, sampleState } from '../../../test/support/sample-state.ts';
import { CONCEPT_KINDS, type Concept, TERM_STATUSES } from '../../core/glossary/concept.ts';
import { widthOf } from '../../core/text/width.ts';
import type { AppState } from '../state/app-state.ts';
import { editLine } from '../state/edit-line.ts';
import { FILED } from '../state/entry/entry.test-data.ts';
import { ENTRY_FIELDS } from '../state/entry/entry-form.ts';
import { openEntryFor } from '../state/entry/open-entry.ts';
import { conceptPanel } from './concept-panel.ts';
import { entryCursor, entryLines } from './entry-lines.ts';
import { glossaryLines } from './glossary-lines.ts';
import { columnsOf, HOSTILE, textOf } from './line-text.test-data.ts';
import type { StyledLine } from './styled-line.ts';
import { termPanel, termsLines } from './terms-lines.ts';

const WIDTHS = [40, 80, 120, 300];
const SAMPLE = sampleState();

function glossaryState(change: Partial<AppState> = {}): AppState {
  return { ...SAMPLE, concepts: FILED, mode: 'glossary', back: ['review'], ...change };
}

function texts(lines: readonly StyledLine[]): string[] {
  return lines.map(textOf);
}

describe.each(WIDTHS)('in %i columns', columns => {
  const area = { rows: 12, columns };

  it('the list of entries names both sides and marks the selected one and conflicts', () => {
    const lines = texts(glossaryLines(new FakeShell(glossaryState()).press('j').state, area));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^ {4}Kyiv +.*= Kyiv/);
    expect(lines[1]).toMatch(/^> ! tù binh +.*= prisoner/);
    expect(lines.some(line => line.includes('place'))).toBe(columns >= 50);
  });

  it('the panel says what there is to say of an entry', () => {
    const { state } = new FakeShell(glossaryState()).press('/', 'type:umerov', 'Enter', 'l');
    const lines = texts(conceptPanel(state, area));
    expect(lines.some(line => /^ {2}vi ✓ Umerov +preferred$/.test(line))).toBe(true);
    expect(lines.some(line => /^> vi ✗ Umêrốp +deprecated$/.test(line))).toBe(true);
    expect(lines.some(line => /^ {2}en · R\. Umerov +admitted$/.test(line))).toBe(true);
    expect(lines.join(' ')).toContain('Note: Trưởng đoàn');
  });

  it('the list of terms has the score, the count and both sides', () => {
    const lines = texts(termsLines(sampleState(), area));
    expect(lines.some(line => /^>? .*×1 +.*Rustem Um.*= Rustem Um/.test(line))).toBe(true);
    expect(lines.filter(line => line.startsWith('>'))).toHaveLength(1);
  });

  it('the form has its fields, and its cursor in the active one', () => {
    const state = openEntryFor(sampleState(), { vi: 'Đà Nẵng', en: 'Da Nang', kind: 'place' });
    const lines = texts(entryLines(state, area));
    expect(lines[1]).toMatch(/^> Vietnamese +Đà Nẵng/);
    expect(lines[3]).toMatch(/^ {2}Kind +place/);
    const cursor = entryCursor(state, area);
    expect(cursor?.row).toBe(1);
    expect(lines[1]?.slice(0, cursor?.column).endsWith('Đà Nẵng')).toBe(true);
  });
});

describe('the form', () => {
  it('says of which entry a term would be a variant, and that Tab leads to the choice', () => {
    const state: AppState = {
      ...openEntryFor(sampleState(), { vi: 'Rustem Umerov', en: 'Umerov', kind: 'person' }),
      concepts: FILED,
    };
    const lines = texts(entryLines(state, { rows: 10, columns: 80 }));
    expect(lines[0]).toContain('one side is known: Umerov = Umerov');
    expect(lines[5]).toContain('a variant of Umerov = Umerov (person)');
    const chosen = new FakeShell(state).press('S-Tab', 'Right').state;
    expect(texts(entryLines(chosen, { rows: 10, columns: 80 }))[5]).toMatch(/^> Saved as +‹ a new entry ›/);
    expect(entryCursor(chosen, { rows: 10, columns: 80 })).toBeUndefined();
  });

  it('says that the glossary has both sides', () => {
    const state = {
      ...openEntryFor(sampleState(), { vi: 'kyiv', en: 'Kyiv', kind: 'place' }),
      concepts: FILED,
    };
    expect(textOf(entryLines(state, { rows: 10, columns: 80 })[0] ?? [])).toContain(
      'in the glossary already',
    );
  });

  it('is in Vietnamese as well', () => {
    const state = { ...openEntryFor(sampleState(), { vi: 'a', en: 'b', kind: 'place' }), ui: 'vi' as const };
    expect(texts(entryLines(state, { rows: 10, columns: 80 }))[3]).toMatch(/^ {2}Loại +địa danh/);
  });
});

describe('an empty screen says why', () => {
  const area = { rows: 5, columns: 80 };
  it.each([
    ['The glossary has no entries yet.', glossaryState({ concepts: [] })],
    ['No entry has “zzz”.', new FakeShell(glossaryState()).press('/', 'type:zzz').state],
    [
      'There are no conflicts.',
      new FakeShell(glossaryState({ concepts: FILED.slice(0, 2) })).press('w').state,
    ],
  ])('%s', (text, state) => {
    expect(texts(glossaryLines(state, area))).toEqual([text]);
    expect(conceptPanel(state, area)).toEqual([]);
  });

  it('in the list of terms', () => {
    const nothing = openedState({ vi: [], en: [] });
    expect(texts(termsLines(nothing, area))).toEqual([
      'The pairs of this story have no name or term that the glossary lacks.',
    ]);
    expect(termPanel(nothing, area)).toEqual([]);
    const searched = { ...sampleState(), terms: { cursor: 0, query: 'zzz', found: [] } };
    expect(texts(termsLines(searched, area))).toEqual(['“zzz” is nowhere here.']);
  });
});

describe('the panel of a term', () => {
  it('marks it in both sentences', () => {
    const shell = new FakeShell({ ...sampleState(), mode: 'terms', back: ['review'] });
    shell.press('/', 'type:Rustem', 'Enter');
    const marked = termPanel(shell.state, { rows: 10, columns: 60 })
      .flat()
      .filter(({ role }) => role === 'name');
    expect(marked.map(({ text }) => text)).toEqual(['Rustem Umerov', 'Rustem Umerov']);
  });

  it('shows the entry that it would be merged into while that is typed', () => {
    const shell = new FakeShell({ ...sampleState(), concepts: FILED, mode: 'terms', back: ['review'] });
    shell.press('/', 'type:ben thanh', 'Enter', 'm', 'type:tu binh');
    expect(textOf(termPanel(shell.state, { rows: 10, columns: 60 })[0] ?? [])).toBe(
      '→ Enter merges it into tù binh = prisoner',
    );
  });
});

describe('the uses of an entry', () => {
  it('show the part of the sentence that has the term', () => {
    const text = `${'Câu này rất dài. '.repeat(20)}Ông đến Kyiv hôm qua.`;
    const start = text.indexOf('Kyiv');
    const state = glossaryState();
    const place = { story: 'tin', lang: 'vi' as const, article: 'a.vi.md', sentence: 2 };
    const line = { ...place, text, spans: [{ start, end: start + 4 }] };
    const uses = { id: 'kyiv', lines: [line] };
    const lines = conceptPanel({ ...state, glossary: { ...state.glossary, uses } }, { rows: 9, columns: 60 });
    expect(lines.some(one => one.some(({ text: part, role }) => part === 'Kyiv' && role === 'term'))).toBe(
      true,
    );
    expect(texts(lines).join()).toContain('Used in: 1');
  });
});

const word = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 60 }));
const terms = fc.array(fc.record({ term: word, status: fc.constantFrom(...TERM_STATUSES) }), {
  minLength: 1,
  maxLength: 6,
});
const concept: fc.Arbitrary<Concept> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  kind: fc.constantFrom(...CONCEPT_KINDS),
  vi: terms,
  en: terms,
  note: word,
  definition: word,
});
const area = fc.record({
  rows: fc.integer({ min: 0, max: 30 }),
  columns: fc.integer({ min: 1, max: 200 }),
});

describe('whatever the texts and the size', () => {
  const fits = (
    lines: readonly StyledLine[],
    { rows, columns }: { rows: number; columns: number },
  ): boolean => lines.length <= rows && lines.every(line => columnsOf(line) <= columns);

  it('the glossary stays in its areas', () => {
    fc.assert(
      fc.property(
        fc.array(concept, { maxLength: 12 }),
        area,
        fc.nat(20),
        fc.nat(12),
        word,
        (all, size, cursor, term, use) => {
          const state = glossaryState({
            concepts: all.map(one => ({ concept: one, file: 'a.yaml', shipped: false })),
          });
          const uses = {
            id: all[0]?.id ?? '',
            lines: [
              {
                story: use,
                lang: 'en' as const,
                article: use,
                sentence: 0,
                text: use,
                spans: [{ start: 0, end: 1 }],
              },
            ],
          };
          const shown = { ...state, glossary: { ...state.glossary, cursor, term, uses } };
          return fits(glossaryLines(shown, size), size) && fits(conceptPanel(shown, size), size);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('the form stays in its area, and its cursor in the form', () => {
    fc.assert(
      fc.property(
        word,
        word,
        word,
        area,
        fc.nat(ENTRY_FIELDS.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (vi, en, note, size, field, at) => {
          const opened = openEntryFor(glossaryState(), { vi, en, kind: 'term' });
          const { form } = opened;
          if (!form) return false;
          const line = { ...form.vi, cursor: Math.round(form.vi.text.length * at) };
          const state = { ...opened, form: { ...form, vi: line, note: editLine(note), field } };
          const cursor = entryCursor(state, size);
          const lines = entryLines(state, size);
          const isIn = cursor === undefined || (cursor.row < lines.length && cursor.column < size.columns);
          return fits(lines, size) && isIn;
        },
      ),
      { numRuns: 100 },
    );
  });

  it('the terms stay in their areas', () => {
    fc.assert(
      fc.property(area, fc.nat(20), word, (size, cursor, query) => {
        const state = { ...SAMPLE, concepts: FILED, terms: { ...SAMPLE.terms, cursor, query } };
        return fits(termsLines(state, size), size) && fits(termPanel(state, size), size);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a large glossary', () => {
  it('has only the lines in sight made', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => ({
      concept: {
        ...FILED[0]?.concept,
        id: `c${at}`,
        vi: [{ term: `tên ${at}`, status: 'preferred' }],
      } as Concept,
      file: 'a.yaml',
      shipped: false,
    }));
    const { state } = new FakeShell(glossaryState({ concepts: all })).press('G');
    const lines = glossaryLines(state, { rows: 20, columns: 100 });
    expect(lines).toHaveLength(20);
    expect(textOf(lines.at(-1) ?? [])).toMatch(/^> .*tên 9999/);
    expect(widthOf(textOf(lines[0] ?? []))).toBe(100);
  });
});
