import fs from 'node:fs';
import { ENTER_SCREEN, LEAVE_SCREEN } from './ansi.ts';

/** The terminal while the review program has it: alternate screen, raw keys, restored whatever happens. */
export type TerminalSession = {
  readonly enter: () => void;
  /** Gives the terminal back as it was. May be called any number of times. */
  readonly leave: () => void;
};

/** Returns a session on standard input and output. A plain one only takes the keys: for output that is read aloud. */
export function createTerminalSession({ isPlain = false } = {}): TerminalSession {
  let isInside = false;
  const enter = (): void => {
    if (isInside) return;
    isInside = true;
    process.stdin.setRawMode(true);
    process.stdin.resume();
    if (!isPlain) writeNow(ENTER_SCREEN);
  };
  const leave = (): void => {
    if (!isInside) return;
    isInside = false;
    if (!isPlain) writeNow(LEAVE_SCREEN);
    try {
      process.stdin.setRawMode(false);
      process.stdin.pause();
    } catch {
      // The terminal is gone (SIGHUP): there is nothing left to restore.
    }
  };
  return { enter, leave };
}

// Synchronous: the process may be about to end.
function writeNow(bytes: string): void {
  try {
    fs.writeSync(1, bytes);
  } catch {
    // The terminal is gone: nobody is left to see it.
  }
}
