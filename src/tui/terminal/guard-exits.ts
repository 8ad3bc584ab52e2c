import { constants } from 'node:os';

/** Ends the program: gives the terminal back, then prints the message on the main screen. May be called again. */
export type Finish = (code: number, message?: string) => void;

/**
 * Ends the program in order whatever ends it: a mistake in it, a signal, a terminal that went away. `leave` gives the terminal
 * back when all else is too late.
 */
export function guardExits(finish: Finish, leave: () => void): void {
  const onCrash = (error: unknown): void => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    finish(
      1,
      `songngu stopped because of a mistake in it; every decision that was shown as saved is saved.\n${reason}\n`,
    );
    process.exit(1);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    finish(128 + constants.signals[signal]);
    process.exit(128 + constants.signals[signal]);
  };
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  process.on('exit', leave);
  // The terminal went away without a signal.
  process.stdin.on('end', () => finish(1));
}
