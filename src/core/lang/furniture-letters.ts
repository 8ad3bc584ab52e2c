/** Letters of Vietnamese and of western Europe, as they stand in a character class. */
const CAPITALS = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
const SMALL = 'a-zµß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
/** Neither: the ordinals of Spanish are letters without a case. */
const OTHERS = 'ªº';
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['\\p{L}', CAPITALS + SMALL + OTHERS],
  ['\\p{Lu}', CAPITALS],
  ['\\p{Ll}', SMALL],
]);

/** Not those letters, nor ASCII, Latin-1, punctuation, arrows and symbols: few articles have any. */
const FOREIGN = /[^\0-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2000-\u2bff]/u;
/** A class of characters, or one of CLASSES by itself. */
const CLASS = /\[(?:[^\]\\]|\\.)*\]|\\p\{L[lu]?\}/g;
const CLASS_NAME = /\\p\{L[lu]?\}/g;

/**
 * Returns NFC `text` with each letter that is none of these replaced by one that is, of the same length and case. No word of the
 * patterns has the letter that takes the place.
 */
export function plainLetters(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text
    .replace(/(?![ -ÿĂĐĨŨƠƯẠ-ỹ])\p{Lu}/gu, letter => 'Ỵ'.repeat(letter.length))
    .replace(/(?![ -ÿăđĩũơưẠ-ỹ])\p{Ll}/gu, letter => 'ỵ'.repeat(letter.length))
    .replace(/(?![ -ÿĂĐĨŨƠƯăđĩũơưẠ-ỹ])\p{L}/gu, letter => 'ª'.repeat(letter.length));
}

/**
 * Returns the source of a regular expression with short lists for `\p{L}`, `\p{Lu}` and `\p{Ll}`, which then suit only what
 * `plainLetters` returns. The full classes have some seven hundred ranges each: V8 takes 2 ms to build a name of five words
 * with them, and 0.04 ms without.
 */
export function withPlainLetters(source: string): string {
  return source.replace(CLASS, part => {
    const alone = CLASSES.get(part);
    if (alone !== undefined) return `[${alone}]`;
    return part.replace(CLASS_NAME, name => CLASSES.get(name) ?? name);
  });
}
