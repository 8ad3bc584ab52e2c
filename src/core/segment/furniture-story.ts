import { plainLetters, withPlainLetters } from '../lang/furniture-letters.ts';
import type { Reasons } from './furniture-edges.ts';
import { isProse } from './line-shape.ts';

/** What stands under the headline of another article has at most so many UTF-16 units; more is text. */
const TEASER_MAX = 220;
/** Words with a capital inside a sentence: the names of a text. */
const INNER_NAME = new RegExp(withPlainLetters(`[\\p{Ll}\\d,;] ["“‘'(]?(\\p{Lu}[\\p{L}\\d-]+)`), 'gu');
const NAME = new RegExp(withPlainLetters('\\p{Lu}[\\p{L}\\d-]+'), 'gu');
/** A paragraph that begins so goes on with what stands before it. */
const GOES_ON =
  /^(?:["“‘'«–—-]|(?:he|she|they|it|his|her|their|its|this|that|these|those|but|and|however|meanwhile|ông|bà|anh|chị|họ|cô|ông ấy|tuy nhiên|ngoài ra|trong khi|trước đó|bên cạnh|đồng thời|song|nhưng)(?![a-zà-ỹ]))/;
/** So many UTF-16 units of it are looked at. */
const START = 20;

/** The names that the sentences of a text have inside, and the first paragraph with each. */
export type StoryNames = ReadonlyMap<string, number>;

/** Returns the names inside the sentences of the paragraphs before `end` that look like text and are not known as furniture. */
export function storyNames(paragraphs: readonly string[], known: Reasons, end: number): StoryNames {
  const names = new Map<string, number>();
  for (let index = 0; index < end; index += 1) {
    const text = paragraphs[index] ?? '';
    if (known[index] !== undefined || !isProse(text)) continue;
    for (const [, name] of plainLetters(text).matchAll(INNER_NAME)) {
      const key = (name ?? '').toLowerCase();
      if (!names.has(key)) names.set(key, index);
    }
  }
  return names;
}

/**
 * True when `text`, a paragraph, may go on with the text: it is long, quotes, refers back or shares a name with a paragraph
 * before `end`.
 */
export function continuesStory(text: string, names: StoryNames, end = Number.POSITIVE_INFINITY): boolean {
  if (text.length > TEASER_MAX || GOES_ON.test(text.slice(0, START).toLowerCase())) return true;
  for (const [name] of plainLetters(text).matchAll(NAME))
    if ((names.get(name.toLowerCase()) ?? end) < end) return true;
  return false;
}
