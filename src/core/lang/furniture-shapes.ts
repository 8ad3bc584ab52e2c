import { DIGITS, type FurniturePattern, wholeLine } from './furniture-pattern.ts';

/** Furniture that is the same in all languages: tags, counters, marks between parts, addresses, numbers of pictures. */
export const FURNITURE_SHAPES: readonly FurniturePattern[] = [
  {
    reason: 'tags',
    needs: { begins: ['#'] },
    find: wholeLine(String.raw`(?:#[\p{L}\p{N}_]{1,40}[\s,]{0,3}){1,30}`),
  },
  // Words in lower case with commas behind an article.
  {
    reason: 'tags',
    needs: { has: [','], capital: false },
    find: wholeLine(String.raw`\p{Ll}[^.,;:!?…]{1,30}(?:, ?[\p{L}\p{N}][^.,;:!?…]{1,30}){2,15}`),
    where: 'tail',
  },
  // How many people clapped, commented or shared; how long a recording is.
  {
    reason: 'share',
    needs: { begins: DIGITS, max: 6 },
    find: wholeLine(String.raw`\d{1,3}(?:[.,]\d{1,3})?[KkMm]?|\d{1,2}:\d{2}`),
    where: 'edge',
  },
  { reason: 'navigation', needs: { begins: ['_', '·'], max: 10 }, find: wholeLine('[_·\\s]{1,10}') },
  {
    reason: 'credit',
    needs: { begins: ['http', 'www.'] },
    find: wholeLine(String.raw`(?:https?:\/\/|www\.)[^\s]{4,390}`),
  },
  {
    reason: 'byline',
    needs: { has: ['@'], also: ['.'], max: 80 },
    find: wholeLine(String.raw`(?:E-?mail: ?)?[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,20}){1,3}`),
  },
  // "[1/3]The harbour at dawn …": a picture of a gallery.
  {
    reason: 'caption',
    needs: { begins: DIGITS, has: [']'], also: ['/'] },
    find: wholeLine(String.raw`\[\d{1,2}\/\d{1,2}\] ?\p{Lu}.{3,390}`),
  },
  {
    reason: 'share',
    needs: { begins: ['a- ', 'a a', 'a+ ', 'a | a'], max: 14 },
    find: wholeLine('A[-+]?(?:[ |]{1,3}A[-+]?){1,2}'),
  },
];
