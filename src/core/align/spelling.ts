/** A name that differs in a letter or two (Zelensky, Zelenskyy) must be at least this long. */
const FUZZY_NAME_MIN = 5;

/** True when two folded names differ so little that they are spellings of one: a letter, or two in long names. */
export function isSpellingOf(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  if (
    Math.min(a.length, b.length) < FUZZY_NAME_MIN ||
    a[0] !== b[0] ||
    Math.abs(a.length - b.length) > allowed
  )
    return false;
  return editDistance(a, b) <= allowed;
}

/** Returns how many letters have to be put in, left out or changed to make `b` of `a` (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
