import { graphemesOf } from '../../core/text/width.ts';
import { keyOfAddedLetter, keyOfChangedMarks } from './burst-key.ts';
import type { Input } from './decode-keys.ts';
import { markedLetter, type TypingMethod } from './marked-letter.ts';

/**
 * Editors leave their Vietnamese input method on while they press command keys. It then takes commands for a word: behind `u`,
 * the key `j` arrives as a Backspace and `ụ`. This reader knows what stood there, compares, and tells the key that was pressed.
 *
 *     typed    u   j            o   o           a   s           a   s   s
 *     sent     u   BS ụ         o   BS ô        a   BS á        a   BS á   BS a s
 *     keys     u   j            o   o           a   s           a   s       s
 *
 * The letters alone do not say whether Telex or VNI was used (`j` or `5` for `ụ`), so it is Telex until a mark is taken off by
 * a figure, which only VNI does. Whether Shift was held for a mark is not to be seen either: its key is given in lower case. A
 * burst that makes no sense gives no key, and Backspace is none: better a key too few than a decision that nobody made.
 */
export type CommandReader = {
  /** Returns the keys that `inputs` come to. Text pasted among commands is none. */
  readonly read: (inputs: readonly Input[]) => string[];
  /** Says that nothing came for a while: what waits is all there was. Returns the keys that this decides. */
  readonly flush: () => string[];
  /** True while more of a burst may come; the caller waits as for an Escape, and then calls `flush`. */
  readonly isWaiting: () => boolean;
  /** Forgets what was typed; for when text was edited in between. */
  readonly reset: () => void;
  /** The method that bursts are read as. */
  readonly method: () => TypingMethod;
};

/** Characters that are remembered. The longest Vietnamese syllable has seven letters, with its keys eleven. */
const MEMORY = 32;

/** Returns a reader that has seen nothing. */
export function createCommandReader({
  method: first = 'telex',
}: {
  readonly method?: TypingMethod;
} = {}): CommandReader {
  let method = first;
  let keys: string[] = [];
  /** What the input method believes to stand before the cursor, since the last key that is no letter. */
  let screen: string[] = [];
  /** The keys that made `screen`; undefined when they are not known. */
  let pressed: string | undefined = '';
  let removed = 0;
  let written: string[] = [];

  const reset = (): void => {
    screen = [];
    pressed = '';
    removed = 0;
    written = [];
  };

  const press = (key: string | undefined, shown: readonly string[]): void => {
    if (key !== undefined) keys.push(key);
    screen.push(...shown);
    pressed = key === undefined || pressed === undefined ? undefined : pressed + key;
    if (screen.length > MEMORY) {
      screen = screen.slice(-MEMORY);
      pressed = undefined;
    }
    if (!/^[\p{L}\d]*$/u.test(shown.join(''))) reset();
  };

  // The burst is over: `key` was pressed, or it made no sense.
  const close = (key: string | undefined): void => {
    screen = screen.slice(0, Math.max(0, screen.length - removed));
    const shown = written;
    removed = 0;
    written = [];
    press(key, shown);
  };

  const typeLetter = (char: string): void => {
    const { shape, tone } = markedLetter(char);
    const isPlain = shape === undefined && tone === undefined;
    // Telex writes `w` alone as `ư`, and `[` as `ơ`. No other letter comes with a mark and without a Backspace.
    press(isPlain ? char : LONE_LETTERS[char], [char]);
  };

  const decide = (isOver: boolean): void => {
    const from = screen.length - removed;
    const taken = screen.slice(Math.max(0, from));
    const burst = { before: screen[from - 1], removed: taken, written: written.slice(0, removed) };
    const isKnown = from >= 0;
    const marks = isKnown && written.length >= removed ? keyOfChangedMarks(burst, method) : undefined;
    if (marks && (marks.isSure || (isOver && written.length === removed))) {
      close(marks.key);
      return;
    }
    if (written.length <= removed) {
      if (isOver) close(undefined);
      return;
    }
    const added = isKnown ? keyOfAddedLetter({ ...burst, written }) : undefined;
    if (added !== undefined) {
      const isUndone = written.slice(0, -1).some((char, at) => lostMark(taken[at], char));
      if (isUndone) method = /\d/.test(added) ? 'vni' : 'telex';
      close(added);
      return;
    }
    if (marks) {
      const rest = written.slice(removed);
      written = written.slice(0, removed);
      close(marks.key);
      for (const char of rest) typeLetter(char);
      return;
    }
    const restored = isKnown ? keyAfterRestoring(pressed, from, screen, written) : 'none';
    if (restored === 'wait' && !isOver) return;
    close(restored === 'wait' || restored === 'none' ? undefined : restored.key);
  };

  const readOne = (input: Input): void => {
    if (input.type === 'text') {
      for (const { text } of graphemesOf(input.text)) {
        if (removed === 0) typeLetter(text);
        else {
          written.push(text);
          decide(false);
        }
      }
      return;
    }
    const isBackspace = input.type === 'key' && input.key === 'Backspace';
    if (removed > 0 && (!isBackspace || written.length > 0)) decide(true);
    if (isBackspace) {
      removed++;
      return;
    }
    reset();
    if (input.type === 'key') keys.push(input.key);
  };

  const takeKeys = (): string[] => {
    const taken = keys;
    keys = [];
    return taken;
  };

  return {
    read: inputs => {
      for (const input of inputs) readOne(input);
      return takeKeys();
    },
    flush: () => {
      if (removed > 0) decide(true);
      return takeKeys();
    },
    isWaiting: () => removed > 0,
    reset,
    method: () => method,
  };
}

const LONE_LETTERS: Readonly<Record<string, string>> = { ư: 'w', Ư: 'W', ơ: '[', Ơ: '{' };

function lostMark(before: string | undefined, after: string): boolean {
  if (before === undefined) return false;
  const [was, is] = [markedLetter(before), markedLetter(after)];
  return (
    (was.shape !== undefined && is.shape === undefined) || (was.tone !== undefined && is.tone === undefined)
  );
}

// An input method that finds no Vietnamese word writes the keys themselves again, and then the one that showed it: "tẽt" and a
// space become "text ".
function keyAfterRestoring(
  pressed: string | undefined,
  from: number,
  screen: readonly string[],
  written: readonly string[],
): 'none' | 'wait' | { readonly key: string } {
  const kept = screen.slice(0, from).join('');
  if (pressed === undefined || !pressed.startsWith(kept)) return 'none';
  const keys = pressed.slice(kept.length);
  const text = written.join('');
  if (keys.startsWith(text)) return 'wait';
  const key = text.slice(keys.length);
  return text.startsWith(keys) && /^[ -~]$/.test(key) ? { key } : 'none';
}
