import { describe, expect, it } from 'vitest';
import type { Concept } from '../core/glossary/concept.ts';
import { formatEntry, parseEntry } from './entry-text.ts';

const KYIV: Concept = {
  id: 'kyiv',
  kind: 'place',
  definition: 'Thủ đô: của Ukraine # không phải chú thích',
  note: 'Hai dòng\nvà “dấu”',
  vi: [
    { term: 'Kyiv', status: 'preferred' },
    { term: 'Kiev', status: 'deprecated' },
  ],
  en: [{ term: '010', status: 'preferred' }],
};

describe('an entry as text', () => {
  it('reads back as what it was', () => {
    expect(parseEntry(formatEntry(KYIV))).toEqual({ ok: true, value: KYIV });
  });

  it('has each term on a line of its own', () => {
    expect(formatEntry(KYIV)).toContain('- { term: Kiev, status: deprecated }\n');
  });

  it('may have comments and terms without a status', () => {
    const text =
      '# của tôi\n- id: kyiv\n  kind: place\n  vi:\n    - { term: Kyiv }\n  en:\n    - { term: Kyiv }\n';
    expect(parseEntry(text)).toMatchObject({
      ok: true,
      value: { vi: [{ term: 'Kyiv', status: 'admitted' }] },
    });
  });

  it.each([
    ['- id: kyiv\n  kind: planet\n  vi: []\n  en: []\n', 2],
    ['- id: kyiv\n  kind: [place\n', 2],
    ['- id: Kyiv Oblast\n', 1],
  ])('says in which line %j is wrong', (text, line) => {
    const parsed = parseEntry(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.line).toBeGreaterThanOrEqual(line);
    if (!parsed.ok) expect(parsed.error.message).not.toContain('concepts.0');
  });

  it('is exactly one entry', () => {
    expect(parseEntry('').ok).toBe(false);
    expect(parseEntry(formatEntry(KYIV) + formatEntry({ ...KYIV, id: 'other' })).ok).toBe(false);
  });
});
