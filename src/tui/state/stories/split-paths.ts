/** A letter or digit: in front of one a backslash is a part of a path of Windows. */
const PLAIN = /[\p{L}\p{N}]/u;
const HOME = '~';

/**
 * Returns the words of `line` as a shell splits them, for paths that are typed, pasted or dropped into the window:
 *
 *     a.txt "b c.txt" d\ e.txt 'f g.txt'  →  a.txt · b c.txt · d e.txt · f g.txt
 *
 * Unlike in a shell, a quote without its end and a backslash in front of a letter or digit stand for themselves. A word that
 * begins with a quoted `~` begins with `./`, so that it is not taken for the home directory.
 */
export function splitPaths(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; ) {
    const char = line.charAt(at);
    if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
      continue;
    }
    const { text, length } = readPart(line, at);
    if (word === undefined) word = length > text.length && text.startsWith(HOME) ? `./${text}` : text;
    else word += text;
    at += length;
  }
  return word === undefined ? words : [...words, word];
}

/** A quoted run, an escaped character or a character; `length` is that of its source. */
type Part = { readonly text: string; readonly length: number };

function readPart(line: string, at: number): Part {
  const char = line.charAt(at);
  if (char === '\\') return readEscape(line, at);
  if (char === "'") return readSingle(line, at);
  if (char === '"') return readDouble(line, at);
  return { text: char, length: 1 };
}

function readEscape(line: string, at: number): Part {
  const next = line.charAt(at + 1);
  return next === '' || PLAIN.test(next) ? { text: '\\', length: 1 } : { text: next, length: 2 };
}

function readSingle(line: string, at: number): Part {
  const end = line.indexOf("'", at + 1);
  return end < 0 ? { text: "'", length: 1 } : { text: line.slice(at + 1, end), length: end + 1 - at };
}

function readDouble(line: string, at: number): Part {
  const match = /"((?:[^"\\]|\\.)*)"/y;
  match.lastIndex = at;
  const [whole, inner] = match.exec(line) ?? [];
  if (whole === undefined || inner === undefined) return { text: '"', length: 1 };
  return { text: inner.replace(/\\(["\\$`])/g, '$1'), length: whole.length };
}

/** Returns `word` so that {@link splitPaths} gives it back. */
export function quotePath(word: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

/** Returns `file` with the home directory for a leading `~`. */
export function expandHome(file: string, home: string): string {
  return file === HOME || file.startsWith(`${HOME}/`) ? home + file.slice(HOME.length) : file;
}
