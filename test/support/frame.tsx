import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { explainPair } from '../../src/core/align/explain-pair.ts';
import type { AppState } from '../../src/tui/state/app-state.ts';
import { App } from '../../src/tui/view/app.tsx';

/** Returns the lines that the review program shows for `state`, without colours. */
export function renderFrame(state: AppState): string[] {
  let frame = '';
  const stdout = Object.assign(new EventEmitter(), {
    columns: state.columns,
    rows: state.rows,
    isTTY: true,
    write: (text: string) => {
      frame = text;
      return true;
    },
  });
  const ink = render(<App state={state} explain={explainPair} />, {
    stdout: stdout as unknown as NodeJS.WriteStream,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  const shown = frame;
  ink.unmount();
  return shown.replace(/\u001B\[[0-9;]*m/g, '').split('\n');
}
