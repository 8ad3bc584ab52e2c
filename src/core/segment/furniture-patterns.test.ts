import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FurniturePattern } from '../lang/furniture-pattern.ts';
import { FURNITURE_SHAPES } from '../lang/furniture-shapes.ts';
import { LANGUAGES, rulesOf } from '../lang/language.ts';
import { MARKED_ARTICLES } from './furniture-articles.test-data.ts';
import { FURNITURE_CASES, TEXT_CASES } from './furniture-cases.test-data.ts';
import { linesIn } from './furniture-groups.test-data.ts';
import { bareLine, readLine } from './furniture-line.ts';
import { indexPatterns, meetsNeeds, patternsFor } from './furniture-patterns.ts';

const PATTERNS: readonly FurniturePattern[] = [
  ...FURNITURE_SHAPES,
  ...LANGUAGES.map(rulesOf).flatMap(rules => [...rules.furnitureHeadings, ...rules.furniture]),
];
const INDEX = indexPatterns(PATTERNS);

const LINES = [
  ...FURNITURE_CASES.map(({ text }) => text),
  ...TEXT_CASES.map(({ text }) => text),
  ...MARKED_ARTICLES.flatMap(({ marked }) => linesIn(marked)).map(line => line.replace(/^\[[a-z-]+\] /u, '')),
];

function finders(text: string, patterns: readonly FurniturePattern[]): number[] {
  const line = readLine(bareLine(text));
  return patterns.filter(({ find }) => find(line) >= 0).map(pattern => PATTERNS.indexOf(pattern));
}

function shortlisted(text: string): FurniturePattern[] {
  return patternsFor(INDEX, readLine(bareLine(text)));
}

describe('what a line must have before a pattern looks at it', () => {
  it.each([
    ['as it stands', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['in lower case', (text: string) => text.toLowerCase()],
    ['in brackets', (text: string) => `(${text})`],
    ['in square brackets', (text: string) => `[${text}]`],
    ['behind an arrow', (text: string) => `>> ${text}`],
    ['before a colon', (text: string) => `${text}:`],
    ['with a stop', (text: string) => `${text}.`],
    ['with letters of another script', (text: string) => text.replace(/\p{Lu}/gu, 'Ж')],
  ])('turns away no pattern that finds something in a line of the tables %s', (_how, change) => {
    for (const text of LINES.map(change))
      expect([text, finders(text, shortlisted(text))]).toEqual([text, finders(text, PATTERNS)]);
  });

  it('turns away no pattern that finds something in a line put together from parts of others', () => {
    const part = fc.constantFrom(...LINES.flatMap(text => text.split(/(?<=[:,.(\s])/u)));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), parts => {
        const text = parts.join('');
        expect(finders(text, shortlisted(text))).toEqual(finders(text, PATTERNS));
      }),
      { numRuns: 300 },
    );
  });

  it('turns away almost all patterns of a paragraph', () => {
    const text =
      'Hai đoàn đàm phán đã gặp nhau tại Huế sáng 5/6 và thống nhất trao đổi toàn bộ tù binh bị thương nặng.';
    expect(shortlisted(text)).toEqual([]);
  });
});

describe('needs', () => {
  it.each([
    [{ begins: ['ảnh'] }, ['Ảnh: A', '(ảnh)'], ['bức ảnh']],
    [{ ends: ['ago'] }, ['2 HOURS AGO'], ['ago it']],
    [{ has: [':'], also: ['/'] }, ['a:/'], [':', '/']],
    [{ names: ['AP'] }, ['(AP)'], ['ap', 'cap']],
    [{ capital: true }, ['Đức', '(Đức'], ['đức', '1']],
    [{ capital: false }, ['đức', '1'], ['Đức']],
    [{ secondCapital: true as const }, ['theo Đức', 'Theo Đức'], ['Theo đức', 'Đ']],
    [{ max: 3 }, ['abc', ''], ['abcd']],
    [{}, ['', 'a'], []],
  ])('%j are met or not', (needs, met, missed) => {
    for (const text of met) expect([text, meetsNeeds(readLine(text), needs)]).toEqual([text, true]);
    for (const text of missed) expect([text, meetsNeeds(readLine(text), needs)]).toEqual([text, false]);
  });

  it('keep the order of the patterns', () => {
    const order = PATTERNS.filter(
      ({ needs }) => needs.begins === undefined || needs.begins.some(key => key.startsWith('t')),
    );
    expect(INDEX.byLetter.get('t')).toEqual(order);
  });
});
