import { tokenize } from '../text/tokenize.ts';

// "Liên Hợp Quốc (LHQ)", "the International Criminal Court (ICC)": what stands before the bracket is cut to what can matter.
const IN_BRACKETS = /\((\p{Lu}{2,8})\)/gu;
const LONG_FORM_REACH = 120;
/** A long form may have so many words that the acronym leaves out ("and", "of", "về"). */
const LEFT_OUT = 3;

/**
 * Returns the acronyms that `texts`, the sentences of one article, give with their long forms: "LHQ" → "Liên Hợp Quốc". The
 * shortest row of words before the bracket is taken that begins with the acronym's first letter and has all its letters as
 * initials, in order. The first long form of an acronym counts.
 */
export function findAcronyms(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(IN_BRACKETS)) {
      const acronym = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - LONG_FORM_REACH), match.index);
      const longForm = found.has(acronym) ? undefined : longFormOf(acronym, before);
      if (longForm !== undefined) found.set(acronym, longForm);
    }
  }
  return found;
}

function longFormOf(acronym: string, before: string): string | undefined {
  const words = tokenize(before);
  const letters = plainCapitals(acronym);
  const most = Math.min(words.length, acronym.length + LEFT_OUT);
  for (let count = acronym.length; count <= most; count++) {
    const row = words.slice(-count);
    const initials = plainCapitals(row.map(word => word.text[0] ?? '').join(''));
    if (initials[0] === letters[0] && isInOrder(letters, initials))
      return before.slice(row[0]?.start ?? 0).trim();
  }
  return undefined;
}

// Ủy ban is UB; đ keeps its bar.
function plainCapitals(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function isInOrder(letters: string, initials: string): boolean {
  let next = 0;
  for (const initial of initials) if (initial === letters[next]) next += 1;
  return next === letters.length;
}
