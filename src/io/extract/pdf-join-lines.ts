/** Hyphens that a line may end with: the plain one, and that of typesetters. */
const ENDS_WITH_HYPHEN = /(\p{L}[\p{L}\p{M}’']*)[-\u2010]$/u;
const STARTS_WITH_WORD = /^\p{Ll}[\p{L}\p{M}’']*/u;
const WORD = /[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/gu;
/** Letters of Vietnamese that no other language of its readers has: its syllables are never parted at a line end. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u;
/** What stands before a hyphen in English compounds that are written with one. */
const KEEPS_HYPHEN = new Set(
  'all anti cross double east eight ex far first five four free full half hard high ill large last late left little long low mid multi nine non north off old one open part post pre pro quasi right second self semi seven short single six small so south state ten third three top twenty thirty forty fifty sixty seventy eighty ninety two ultra vice well west wide year'.split(
    ' ',
  ),
);

/** The words of a document, in small letters; compounds with their hyphens. */
export type Vocabulary = ReadonlySet<string>;

/** Returns the words of `lines`, but for those that a line end may have parted. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.replaceAll('\u2010', '-').matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/** So many UTF-16 units at the end of a line hold its last word. */
const TAIL = 60;

/**
 * Returns the lines of a paragraph as one. A hyphen at the end of a line goes when the word is known without it, or when nothing
 * says that it belongs to the word; no space comes in its place.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    parts.push(next === undefined ? line : withJoint(line, next, vocabulary));
  }
  return parts.join('').replaceAll('\u2010', '-');
}

/** Returns `line` with what comes between it and the next one. */
function withJoint(line: string, next: string, vocabulary: Vocabulary): string {
  const tail = line.slice(-TAIL);
  const head = ENDS_WITH_HYPHEN.exec(tail)?.[1];
  if (head === undefined) return /\d[-\u2010]$/u.test(tail) ? line : `${line} `;
  const rest = STARTS_WITH_WORD.exec(next.slice(0, TAIL))?.[0];
  const isParted = rest !== undefined && isPartedWord(head, rest, tail.endsWith('\u2010'), vocabulary);
  return isParted ? line.slice(0, -1) : line;
}

function isPartedWord(head: string, rest: string, byTypesetter: boolean, vocabulary: Vocabulary): boolean {
  if (VIETNAMESE.test(head + rest)) return false;
  const [start, end] = [head.toLowerCase(), rest.toLowerCase()];
  if (vocabulary.has(start + end)) return true;
  if (vocabulary.has(`${start}-${end}`)) return false;
  return byTypesetter || !KEEPS_HYPHEN.has(start);
}
