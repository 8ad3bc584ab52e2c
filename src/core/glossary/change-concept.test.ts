import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addVariant,
  type ConceptChange,
  editTerm,
  removeTerm,
  setKind,
  setNote,
  setStatus,
} from './change-concept.ts';
import { TERM_STATUSES } from './concept.ts';
import { conceptOfTerms, termsText } from './glossary.test-data.ts';

const vi = (change: ConceptChange): string => (change.ok ? termsText(change.concept.vi) : change.reason);
const withTerms = (terms: string) => conceptOfTerms('x', terms, '!the Hague');

describe('the status of a term', () => {
  it.each([
    ['!a, b', 1, 'preferred', 'a, !b'],
    ['!a, b', 0, 'deprecated', '~a, !b'],
    ['!a, b', 0, 'admitted', 'a, !b'],
    ['!a, ~b', 0, 'admitted', 'needs-preferred'],
    ['!a', 0, 'admitted', 'needs-preferred'],
    ['!a', 0, 'deprecated', '~a'],
    ['~a', 0, 'preferred', '!a'],
    ['!a, b', 1, 'admitted', 'no-change'],
    ['!a', 5, 'admitted', 'no-term'],
  ] as const)('of %s, place %i set to %s: %s', (terms, at, status, expected) => {
    expect(vi(setStatus(withTerms(terms), 'vi', at, status))).toBe(expected);
  });

  it('leaves one preferred term unless all are deprecated', () => {
    const statuses = fc.array(fc.constantFrom(...TERM_STATUSES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(statuses, fc.nat(3), fc.constantFrom(...TERM_STATUSES), (list, at, status) => {
        // What people write by hand may break the rule; what is changed here keeps it.
        const firstPreferred = list.indexOf('preferred');
        const tidy = list.map((one, i) => (one === 'preferred' && i !== firstPreferred ? 'admitted' : one));
        const terms = tidy.map((one, i) => ({ term: `t${i}`, status: one }));
        const change = setStatus({ ...withTerms('!a'), vi: terms }, 'vi', at, status);
        if (!change.ok) return;
        expect(change.concept.vi[at]?.status).toBe(status);
        const count = change.concept.vi.filter(term => term.status === 'preferred').length;
        expect(count).toBe(change.concept.vi.every(term => term.status === 'deprecated') ? 0 : 1);
      }),
    );
  });
});

describe('the terms of a concept', () => {
  it.each([
    ['edits', editTerm(withTerms('!a, b'), 'vi', 0, ' Đà  Nẵng '.normalize('NFD')), '!Đà Nẵng, b'],
    ['refuses what is there', editTerm(withTerms('!hoà, b'), 'vi', 1, 'Hòa'), 'has-term'],
    ['may change case and tone placement', editTerm(withTerms('!hoà'), 'vi', 0, 'Hòa'), '!Hòa'],
    ['refuses nothing', editTerm(withTerms('!a'), 'vi', 0, ' '), 'empty'],
    ['removes', removeTerm(withTerms('!a, ~b, c'), 'vi', 0), '~b, !c'],
    ['keeps the last', removeTerm(withTerms('!a'), 'vi', 0), 'last-term'],
    [
      'adds a variant',
      addVariant(withTerms('!La Hay'), { vi: 'Den Haag', en: 'The Hague' }),
      '!La Hay, Den Haag',
    ],
    ['adds nothing twice', addVariant(withTerms('!hoà'), { vi: 'hòa', en: 'Hague' }), 'has-term'],
    ['adds nothing empty', addVariant(withTerms('!a'), { vi: ' ' }), 'empty'],
  ])('%s', (_name, change, expected) => {
    expect(vi(change)).toBe(expected);
  });
});

describe('what else an entry says', () => {
  it('is set, and taken away with an empty text', () => {
    const noted = setNote(withTerms('!a'), ' một ghi chú ');
    expect(noted).toMatchObject({ ok: true, concept: { note: 'một ghi chú' } });
    expect(noted.ok && setNote(noted.concept, '')).toEqual({ ok: true, concept: withTerms('!a') });
    expect(setKind(withTerms('!a'), 'event')).toMatchObject({ concept: { kind: 'event' } });
    expect([setNote(withTerms('!a'), ''), setKind(withTerms('!a'), 'place')]).toEqual(
      Array(2).fill({ ok: false, reason: 'no-change' }),
    );
  });
});
