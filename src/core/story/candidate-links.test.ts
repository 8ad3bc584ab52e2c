import { expect, it } from 'vitest';
import { LANGUAGES } from '../lang/language.ts';
import { candidateLinks } from './candidate-links.ts';

const COUNT = 600;
const lookUp = (vector: ReadonlyMap<string, number>, at = 0) => ({ lang: LANGUAGES[at % 2] ?? 'vi', vector });
// Every article has a key that all have, and every two neighbours one of their own.
const ARTICLES = Array.from({ length: COUNT }, (_, at) =>
  lookUp(
    new Map([
      ['everywhere', 0.5],
      [`pair ${at >> 1}`, 0.5],
    ]),
    at,
  ),
);

it('finds those with a rare key in common, and looks only at so many with a common one', () => {
  const links = candidateLinks(ARTICLES);
  const found = new Set(links.map(({ a, b }) => `${a} ${b}`));
  for (let at = 0; at < COUNT; at += 2) expect(found).toContain(`${at} ${at + 1}`);
  expect(links.length).toBeLessThan(COUNT * 17);
});

it('names each pair once, the earlier article first', () => {
  const links = candidateLinks(ARTICLES);
  expect(new Set(links.map(({ a, b }) => `${a} ${b}`)).size).toBe(links.length);
  expect(links.every(({ a, b }) => a < b)).toBe(true);
});

it('has nothing for articles that share nothing', () => {
  expect(
    candidateLinks([new Map([['a', 1]]), new Map([['b', 1]]), new Map()].map(vector => lookUp(vector))),
  ).toEqual([]);
});
