import type { Screen } from './screens.ts';
import type { TerminalSession } from './terminal-session.ts';

/** Milliseconds between ticks of a timer that only keeps the process alive. */
const IDLE = 1 << 30;

/** Gives the terminal to another program, and takes it back. */
export type HandOver = {
  /** Runs a program in the terminal and returns what it gave. */
  readonly to: <Answer>(run: () => Answer) => Answer;
  /** Stops this program until the shell continues it; `onBack` is called then. */
  readonly suspend: (onBack: () => void) => void;
};

/** Returns the hand-over of a terminal and the screen that is drawn on it. */
export function createHandOver(terminal: TerminalSession, screen: Screen): HandOver {
  const takeBack = (): void => {
    terminal.enter();
    screen.unmute();
    screen.forget();
  };
  return {
    to: run => {
      screen.mute();
      terminal.leave();
      const answer = run();
      takeBack();
      return answer;
    },
    suspend: onBack => {
      screen.mute();
      // With its input paused nothing else would keep the process alive until it is continued.
      const keptAlive = setInterval(() => {}, IDLE);
      // Before the terminal is given back: whoever sees that may continue the program at once.
      process.once('SIGCONT', () => {
        clearInterval(keptAlive);
        takeBack();
        onBack();
      });
      terminal.leave();
      // The whole foreground group, as the terminal itself does it: under npm the shell waits for npm, too.
      process.kill(0, 'SIGTSTP');
    },
  };
}
