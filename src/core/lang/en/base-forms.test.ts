import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseForms } from './base-forms.ts';

it.each([
  ['talks', 'talk'],
  ['talked', 'talk'],
  ['talking', 'talk'],
  ['agreed', 'agree'],
  ['making', 'make'],
  ['stopped', 'stop'],
  ['cutting', 'cut'],
  ['bigger', 'big'],
  ['largest', 'large'],
  ['countries', 'country'],
  ['carried', 'carry'],
  ['happier', 'happy'],
  ['busiest', 'busy'],
  ['crashes', 'crash'],
  ['movies', 'movie'],
  ['lying', 'lie'],
  ['carrying', 'carry'],
  ['says', 'say'],
  ['went', 'go'],
  ['met', 'meet'],
  ['children', 'child'],
  ['spokesmen', 'spokesman'],
  ['crises', 'crisis'],
  ['worst', 'bad'],
])('“%s” may be a form of “%s”', (form, base) => {
  expect(baseForms(form)).toContain(base);
});

it.each([
  ['found', ['find', 'found']],
  ['lay', ['lay', 'lie']],
  ['wound', ['wind', 'wound']],
])('“%s” keeps all the words that it may come from', (form, bases) => {
  expect(baseForms(form)).toEqual(expect.arrayContaining(bases));
});

it.each(['press', 'loss', 'class'])('“%s” does not lose its s', word => {
  expect(baseForms(word)).toEqual([word]);
});

it.each(['is', 'us', 'as', 'ing', 'ed', 'red'])(
  'nothing is left of “%s” that is shorter than two letters',
  word => {
    for (const form of baseForms(word)) expect(form.length).toBeGreaterThanOrEqual(2);
  },
);

it('the word itself comes first and no form comes twice, whatever the word', () => {
  const words = fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}(?:ies|ied|ying|ing|ed|est|er|es|s)?$/),
    fc.constantFrom('constructor', 'đồng', 'hòa', '2025', ''),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(words, word => {
      const forms = baseForms(word);
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size).toBe(forms.length);
    }),
  );
});
