import type { AppState } from '../state/app-state.ts';
import { isTyping, splitForMode, type UserInput } from '../state/reduce-input.ts';
import { createKeyDecoder, type Input } from './decode-keys.ts';
import { createCommandReader } from './typed-commands.ts';

/** A lone Escape is told from the start of a sequence by waiting this long, in milliseconds; lines over SSH stutter. */
const ESCAPE_WAIT = 40;
const ESCAPE_WAIT_SSH = 90;

export type KeyInputOptions = {
  readonly stateNow: () => AppState;
  readonly receive: (input: UserInput) => void;
  readonly draw: () => void;
};

/** Turns what the terminal sends into what the reducer takes: text where text is typed, commands everywhere else. */
export type KeyInput = {
  readonly onData: (chunk: string) => void;
  readonly stop: () => void;
};

/** Returns the input of a program. A read is taken whole, and drawn once. */
export function createKeyInput({ stateNow, receive, draw }: KeyInputOptions): KeyInput {
  const decoder = createKeyDecoder();
  const commands = createCommandReader();
  let timer: NodeJS.Timeout | undefined;
  let wasTyping = false;

  // A key may open a field: what follows in the same read is text then.
  const give = (input: Input): void => {
    for (const one of splitForMode(input, isTyping(stateNow()))) {
      const isText = isTyping(stateNow());
      if (wasTyping && !isText) commands.reset();
      wasTyping = isText;
      if (isText || one.type === 'paste') receive(one);
      // A piece of a run of text is text to the reader: only then does it see what an input method wrote.
      else for (const key of commands.read([asTyped(one, input)])) receive({ type: 'key', key });
    }
  };
  const flush = (): void => {
    for (const input of decoder.flush()) give(input);
    if (!isTyping(stateNow())) for (const key of commands.flush()) receive({ type: 'key', key });
    draw();
  };
  return {
    onData: chunk => {
      clearTimeout(timer);
      for (const input of decoder.decode(chunk)) give(input);
      if (decoder.isWaiting() || commands.isWaiting())
        timer = setTimeout(flush, process.env.SSH_CONNECTION ? ESCAPE_WAIT_SSH : ESCAPE_WAIT);
      draw();
    },
    stop: () => clearTimeout(timer),
  };
}

function asTyped(piece: UserInput, { type }: Input): UserInput {
  return type === 'text' && piece.type === 'key' ? { type, text: piece.key } : piece;
}
