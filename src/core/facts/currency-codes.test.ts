import { expect, it } from 'vitest';
import { factKey } from './fact.ts';
import { findFacts } from './find-facts.ts';

it.each([
  ['It cost VND40 billion.', 'en', 'VND40 billion', 'money:40000000000 VND'],
  ['It cost VND 40 billion.', 'en', 'VND 40 billion', 'money:40000000000 VND'],
  ['They paid USD 5 million.', 'en', 'USD 5 million', 'money:5000000 USD'],
  ['Dự án trị giá EUR 3 triệu.', 'vi', 'EUR 3 triệu', 'money:3000000 EUR'],
] as const)('a currency code before the amount makes it money: %s', (text, lang, shown, key) => {
  const [fact] = findFacts(text, lang);
  expect(fact && [text.slice(fact.start, fact.end), factKey(fact)]).toEqual([shown, key]);
});

it('a code inside a name is none', () => {
  expect(findFacts('The AUSD40 index fell.', 'en')).toEqual([]);
});
