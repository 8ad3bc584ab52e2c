import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from './pdf-join-lines.ts';

describe('lines of a paragraph', () => {
  it.each([
    ['loses the hyphen of a word that is parted', 'the govern-|ment said', '', 'the government said'],
    ['and the hyphen of a typesetter', 'the govern\u2010|ment said', '', 'the government said'],
    ['keeps that of a compound', 'a well-|known singer', '', 'a well-known singer'],
    ['keeps one that the text has elsewhere', 'the cease-|fire held', 'a cease-fire', 'the cease-fire held'],
    ['loses one that the text does not have elsewhere', 'an all-|owance', 'allowance', 'an allowance'],
    ['keeps that before a capital', 'tuyến Nam-|Bắc', '', 'tuyến Nam-Bắc'],
    ['keeps that of Vietnamese', 'ki-lô-|gam gạo', '', 'ki-lô-gam gạo'],
    ['keeps that before a figure', 'đại dịch Covid-|19 qua đi', '', 'đại dịch Covid-19 qua đi'],
    ['keeps that of figures', 'mùa giải 2024-|2025', '', 'mùa giải 2024-2025'],
    ['leaves a dash alone', 'ông nói -|và cười', '', 'ông nói - và cười'],
    ['puts a space between words', 'một|hai', '', 'một hai'],
  ])('%s', (_, lines, elsewhere, expected) => {
    expect(joinLines(lines.split('|'), vocabularyOf([elsewhere]))).toBe(expected);
  });

  it('keep all their letters', () => {
    const line = fc.stringMatching(/^[a-zđưÀ-ỹ0-9-]{1,12}( [a-zđư,.0-9-]{1,12}){0,5}$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), lines => {
        const letters = (text: string): string => text.replace(/[- ]/g, '');
        expect(letters(joinLines(lines, vocabularyOf(lines)))).toBe(letters(lines.join('')));
      }),
    );
  });

  it('are joined in linear time', () => {
    const line = `${'a'.repeat(100_000)}1-`;
    expect(joinLines(new Array(50).fill(line), new Set())).toHaveLength(50 * line.length);
  });
});
