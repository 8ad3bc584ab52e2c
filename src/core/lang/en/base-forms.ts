import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Endings of English inflection and what stands in their place in the base form, most specific first. */
const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['iest', ['y']],
  ['ier', ['y']],
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ying', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['est', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
];
const SHORTEST_STEM = 2;

/**
 * Returns the base forms that `word` (lower case) may have, itself first, without duplicates: irregular forms by table,
 * regular ones by ending. Wrong guesses do no harm: the caller keeps those that are in its lexicon.
 */
export function baseForms(word: string): string[] {
  const forms = new Set([word, ...(IRREGULAR_FORMS.get(word) ?? [])]);
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM || word.endsWith('ss'))
      continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) forms.add(stem + replacement);
    // "stopped", "bigger": the doubled consonant goes with the ending.
    if (/([bdfgklmnprstvz])\1$/.test(stem)) forms.add(stem.slice(0, -1));
  }
  return [...forms];
}
