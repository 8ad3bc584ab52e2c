import { toVisible } from '../core/text/visible.ts';
import { fitWidth, widthOf } from '../core/text/width.ts';

/** Shows how far long work has come, in one line of standard error that is written over. */
export type Progress = {
  readonly at: (done: number, what: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
};

/** The line is not drawn more often than this, in milliseconds: a terminal over SSH would lag behind the work. */
const MIN_GAP = 100;
const SILENT: Progress = { at: () => {}, end: () => {} };

/** Returns the progress line of `total` pieces of work; nothing is shown where standard error is not a terminal. */
export function showProgress(verb: string, total: number): Progress {
  if (!process.stderr.isTTY) return SILENT;
  let drawn = 0;
  return {
    at: (done, what) => {
      const now = performance.now();
      if (now - drawn < MIN_GAP) return;
      drawn = now;
      const count = `${verb} ${done + 1}/${total} `;
      const columns = Math.max(0, process.stderr.columns - 1 - widthOf(count));
      process.stderr.write(`\r${count}${fitWidth(toVisible(what), columns)}`);
    },
    end: () => {
      if (drawn > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
