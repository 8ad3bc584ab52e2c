import { constants } from 'node:os';
import { render } from 'ink';
import { createElement } from 'react';
import { type Explanation, explainPair } from '../../core/align/explain-pair.ts';
import { formatProblem } from '../../core/format-problem.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Problem } from '../../core/result.ts';
import { readTerminology, type Workspace } from '../../io/workspace.ts';
import { chooseUiLanguage, localeOf } from '../messages/message.ts';
import type { AppState, Effect } from '../state/app-state.ts';
import type { AppEvent } from '../state/events.ts';
import { initialState } from '../state/initial-state.ts';
import { layoutOf } from '../state/layout.ts';
import { reduceEvent } from '../state/reduce.ts';
import { reduceInput, splitForMode, type UserInput } from '../state/reduce-input.ts';
import { App } from '../view/app.tsx';
import { formCursor } from '../view/form-lines.ts';
import { createKeyDecoder } from './decode-keys.ts';
import { createIdleRanking } from './idle-ranking.ts';
import { Painter } from './painter.ts';
import { performEffect, summarizeStories } from './perform-effect.ts';
import { createTerminalSession } from './terminal-session.ts';

/** A lone Escape is told from the start of a sequence by waiting this long, in milliseconds; lines over SSH stutter. */
const ESCAPE_WAIT = 40;
const ESCAPE_WAIT_SSH = 90;

/** Milliseconds between ticks of a timer that only keeps the process alive. */
const IDLE = 1 << 30;

export type ReviewOptions = {
  readonly workspace: Workspace;
  readonly story: string | undefined;
  readonly ui: Lang | undefined;
};

/** Runs the review program until it is left, and returns the exit code. The terminal is as it was before in every case. */
export async function runReview({ workspace, story, ui }: ReviewOptions): Promise<number> {
  const terminology = readTerminology(workspace, { onWarning: complain });
  const stories = summarizeStories(workspace);
  for (const read of [terminology, stories]) if (!read.ok) return complain(read.error);
  if (!terminology.ok || !stories.ok) return 1;
  const state = initialState({
    ui: chooseUiLanguage(ui, workspace.settings.ui, localeOf(process.env)),
    columns: process.stdout.columns,
    rows: process.stdout.rows,
    stories: stories.value,
    lexicon: terminology.value.lexicon,
    concepts: terminology.value.concepts.map(({ concept }) => concept),
  });
  const first =
    story ?? workspace.settings.start ?? (stories.value.length === 1 ? stories.value[0]?.name : undefined);
  if (story !== undefined && !stories.value.some(({ name }) => name === story)) {
    const known = stories.value.map(({ name }) => name).join(', ');
    return complain({
      code: 'no-such-story',
      message: `there is no story “${story}” in ${workspace.corpusDir}`,
      hint: known ? `the stories are: ${known}` : 'add articles with “songngu add FILE…”',
    });
  }
  return runProgram(state, workspace, stories.value.some(({ name }) => name === first) ? first : undefined);
}

function complain(problem: Problem): number {
  process.stderr.write(`songngu: ${formatProblem(problem)}\n`);
  return 1;
}

function runProgram(initial: AppState, workspace: Workspace, story: string | undefined): Promise<number> {
  return new Promise(resolve => {
    let state = initial;
    const session = createTerminalSession();
    const painter = new Painter(process.stdout);
    const explain = rememberLast();
    const decoder = createKeyDecoder();
    let escapeTimer: NodeJS.Timeout | undefined;
    let isOver = false;

    session.enter();
    const element = () => createElement(App, { state, explain });
    // Ink needs a stream it can write to; the painter stands in for the terminal's. `debug` hands over whole frames.
    const ink = render(element(), {
      stdout: painter as unknown as NodeJS.WriteStream,
      stdin: process.stdin,
      debug: true,
      patchConsole: false,
      exitOnCtrlC: false,
    });

    const draw = (): void => {
      painter.placeCursor(cursorOf(state));
      ink.rerender(element());
    };
    const dispatch = (event: AppEvent): void => {
      state = reduceEvent(state, event);
    };
    const perform = (effect: Effect): void => {
      if (effect.type === 'exit') finish(effect.code);
      else if (effect.type === 'suspend') suspend();
      else if (effect.type === 'redraw') painter.forget();
      else for (const event of performEffect(effect, state, workspace)) dispatch(event);
    };
    const receive = (input: UserInput): void => {
      if (isOver) return;
      for (const one of splitForMode(input, state.mode === 'term')) {
        const step = reduceInput(state, one);
        state = step.state;
        // Done before the next key is looked at: two quick keys never decide on the same pair.
        for (const effect of step.effects) perform(effect);
      }
      idleRanking.wake();
    };
    const idleRanking = createIdleRanking(
      () => state,
      ranking => {
        dispatch({ type: 'story/ranked', ranking });
        draw();
      },
    );
    const onData = (chunk: string): void => {
      clearTimeout(escapeTimer);
      for (const input of decoder.decode(chunk)) receive(input);
      if (decoder.isWaiting())
        escapeTimer = setTimeout(onEscapeTimeout, process.env.SSH_CONNECTION ? ESCAPE_WAIT_SSH : ESCAPE_WAIT);
      if (!isOver) draw();
    };
    const onEscapeTimeout = (): void => {
      for (const input of decoder.flush()) receive(input);
      if (!isOver) draw();
    };
    const onResize = (): void => {
      painter.forget();
      dispatch({ type: 'resized', columns: process.stdout.columns, rows: process.stdout.rows });
      draw();
    };
    const suspend = (): void => {
      painter.mute();
      // With its input paused nothing else would keep the process alive until it is continued.
      const keptAlive = setInterval(() => {}, IDLE);
      // Before the terminal is given back: whoever sees that may continue the program at once.
      process.once('SIGCONT', () => {
        clearInterval(keptAlive);
        session.enter();
        painter.unmute();
        painter.forget();
        draw();
      });
      session.leave();
      // The whole foreground group, as the terminal itself does it: under npm the shell waits for npm, too.
      process.kill(0, 'SIGTSTP');
    };
    const finish = (code: number, message?: string): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(escapeTimer);
      idleRanking.stop();
      process.stdin.off('data', onData);
      process.stdout.off('resize', onResize);
      // Ink first, and muted: whatever it writes at its end must not reach the restored screen.
      painter.mute();
      ink.unmount();
      session.leave();
      if (message !== undefined) process.stderr.write(message);
      resolve(code);
    };
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
    process.on('exit', session.leave);
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', onData);
    // The terminal went away without a signal.
    process.stdin.on('end', () => finish(1));
    process.stdout.on('resize', onResize);

    if (story !== undefined) perform({ type: 'story/open', name: story });
    draw();
  });
}

// The real cursor stands where text is edited: input methods open their window there.
function cursorOf(state: AppState): { row: number; column: number } | undefined {
  if (state.mode !== 'term' || !state.form) return undefined;
  const inForm = formCursor(state.form, state.columns);
  const top = 1 + 1 + layoutOf(state.rows, state.isZoomed).list + 1;
  return inForm && { row: top + inForm.row, column: inForm.column };
}

// The same pair is drawn again and again while keys go elsewhere.
function rememberLast(): typeof explainPair {
  let last: { key: string; lexicon: Lexicon; explanation: Explanation } | undefined;
  return (vi, en, lexicon) => {
    const key = JSON.stringify([vi, en]);
    if (last?.key !== key || last.lexicon !== lexicon)
      last = { key, lexicon, explanation: explainPair(vi, en, lexicon) };
    return last.explanation;
  };
}
