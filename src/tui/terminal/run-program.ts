import { constants } from 'node:os';
import path from 'node:path';
import type { Decision } from '../../core/pairs/decision.ts';
import type { StoryReport } from '../../io/story-thread/story-messages.ts';
import { type StoryThread, startStoryThread } from '../../io/story-thread/story-thread.ts';
import type { Workspace } from '../../io/workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { Effect } from '../state/effects.ts';
import type { AppEvent } from '../state/events.ts';
import { reduceEvent } from '../state/reduce-event.ts';
import { reduceInput, type UserInput } from '../state/reduce-input.ts';
import type { Step } from '../state/step.ts';
import { storiesToCount } from '../state/stories/stories-to-count.ts';
import { holdConsole } from './hold-console.ts';
import { importAgain, importFiles } from './import-articles.ts';
import { createKeyInput } from './key-input.ts';
import type { Look } from './look.ts';
import { editText } from './open-editor.ts';
import { createFileShell, performEffect, userName } from './perform-effect.ts';
import { createScreen } from './screens.ts';
import { openSession, type StorySession } from './story-session.ts';
import { createTerminalSession } from './terminal-session.ts';

/** Milliseconds between ticks of a timer that only keeps the process alive. */
const IDLE = 1 << 30;

export type ProgramOptions = {
  readonly workspace: Workspace;
  readonly look: Look;
  /** The story to begin with; undefined for the list of stories. */
  readonly story: string | undefined;
};

/**
 * Runs the review program from `initial` on until it is left. One way round:
 *
 *     bytes ─▶ keys ─▶ reduceInput ─▶ state ─▶ screen
 *                          │ effects         ▲
 *                          ▼                 │
 *               files, thread, editor ─▶ reduceEvent
 */
export function runProgram(initial: AppState, { workspace, look, story }: ProgramOptions): Promise<number> {
  return new Promise(resolve => {
    let state = initial;
    let session: StorySession | undefined;
    let isOver = false;
    let isRewritten = false;
    let counting = '';
    const shell = createFileShell(workspace, { concepts: initial.concepts, lexicon: initial.approved });
    const terminal = createTerminalSession({ isPlain: look.screenReader });
    const releaseConsole = holdConsole();

    terminal.enter();
    const screen = createScreen(state, look);

    const take = (step: Step): void => {
      state = step.state;
      // Done before the next key is looked at: two quick keys never decide on the same pair.
      for (const effect of step.effects) perform(effect);
    };
    const dispatch = (event: AppEvent): void => take(reduceEvent(state, event));
    const draw = (): void => {
      if (isOver) return;
      screen.show(state);
      countStoriesInSight();
    };
    const dispatchAndDraw = (event: AppEvent): void => {
      if (isOver) return;
      dispatch(event);
      draw();
    };

    const onReport = (report: StoryReport): void => {
      if (isOver) return;
      for (const event of eventsOfReport(report, { root: workspace.root, isRewritten })) dispatch(event);
      if (report.type === 'read') isRewritten = false;
      if (report.type === 'read' && report.story.name === state.story?.name) followJournal(report.story);
      draw();
    };
    const followJournal = ({
      journalFile,
      decisions,
    }: {
      journalFile: string;
      decisions: readonly Decision[];
    }) => {
      if (session) {
        session.reread(decisions);
        return;
      }
      session = openSession(journalFile, decisions, userName(), {
        onHolder: holder => dispatchAndDraw({ type: 'story/held', holder }),
        onOthers: lines => {
          thread.order({ type: 'decided', name: state.story?.name ?? '', decisions: lines });
          dispatchAndDraw({ type: 'journal/others', decisions: lines });
        },
        onRewritten: () => {
          isRewritten = true;
          openNow(state.story?.name ?? '');
          dispatchAndDraw({ type: 'told', key: 'said.rewritten' });
        },
      });
    };
    const closeSession = (): void => {
      session?.close();
      session = undefined;
    };
    // The story that is open stays claimed while it is read again.
    const openNow = (name: string): void => {
      if (name !== state.story?.name) closeSession();
      thread.order({ type: 'open', name });
    };
    const thread: StoryThread = startStoryThread(workspace, onReport, error =>
      dispatchAndDraw({
        type: 'told',
        key: 'said.threadDied',
        values: { reason: error.message },
        isError: true,
      }),
    );
    // Stories come into sight as one scrolls.
    const countStoriesInSight = (): void => {
      const names = storiesToCount(state);
      if (names.join('/') === counting) return;
      counting = names.join('/');
      if (names.length > 0) thread.order({ type: 'count', names });
    };

    const perform = (effect: Effect): void => {
      switch (effect.type) {
        case 'exit':
          finish(effect.code);
          return;
        case 'suspend':
          suspend();
          return;
        case 'redraw':
          screen.forget();
          return;
        case 'stories/list':
          thread.order({ type: 'list' });
          return;
        case 'terms/rank':
          thread.order({ type: 'rank-terms', name: state.story?.name ?? '' });
          return;
        case 'glossary/find-uses':
          thread.order({ type: 'find-uses', concept: effect.concept });
          return;
        case 'story/open':
          openNow(effect.name);
          return;
        case 'story/close':
          closeSession();
          return;
        case 'editor':
          edit(effect);
          return;
        case 'articles/add':
          importing(importFiles(effect, workspace), effect.story);
          return;
        case 'articles/import-again':
          importing(importAgain(effect.story, workspace), effect.story);
          return;
        default:
          for (const event of performEffect(effect, state, shell)) {
            tellThread(event);
            dispatch(event);
          }
      }
    };
    // Its ranking goes by what is decided and what the glossary says.
    const tellThread = (event: AppEvent): void => {
      if (event.type === 'glossary/changed') thread.order({ type: 'glossary' });
      if (event.type !== 'journal/appended' || event.journal !== 'story') return;
      session?.wrote(event.decision);
      thread.order({ type: 'decided', name: state.story?.name ?? '', decisions: [event.decision] });
    };
    const importing = (done: Promise<AppEvent>, name: string | undefined): void => {
      void done.then(event => {
        thread.order({ type: 'list' });
        if (name !== undefined && state.story?.name === name) openNow(name);
        dispatchAndDraw(event);
      });
    };
    const edit = ({ purpose, name, text }: Extract<Effect, { type: 'editor' }>): void => {
      screen.mute();
      terminal.leave();
      const edited = editText({ text, name, env: process.env });
      terminal.enter();
      screen.unmute();
      screen.forget();
      if (!edited.ok)
        dispatch({
          type: 'told',
          key: 'said.editorFailed',
          values: { reason: edited.error.message },
          isError: true,
        });
      else if (edited.value.type === 'unchanged') dispatch({ type: 'told', key: 'said.editorUnchanged' });
      else dispatch({ type: 'editor/returned', purpose, text: edited.value.text });
    };

    const receive = (input: UserInput): void => {
      if (!isOver) take(reduceInput(state, input));
    };
    const keys = createKeyInput({ stateNow: () => state, receive, draw });
    const onResize = (): void => {
      screen.forget();
      dispatchAndDraw({ type: 'resized', columns: process.stdout.columns, rows: process.stdout.rows });
    };
    const suspend = (): void => {
      screen.mute();
      // With its input paused nothing else would keep the process alive until it is continued.
      const keptAlive = setInterval(() => {}, IDLE);
      // Before the terminal is given back: whoever sees that may continue the program at once.
      process.once('SIGCONT', () => {
        clearInterval(keptAlive);
        terminal.enter();
        screen.unmute();
        onResize();
      });
      terminal.leave();
      // The whole foreground group, as the terminal itself does it: under npm the shell waits for npm, too.
      process.kill(0, 'SIGTSTP');
    };
    const finish = (code: number, message?: string): void => {
      if (isOver) return;
      isOver = true;
      keys.stop();
      closeSession();
      thread.stop();
      process.stdin.off('data', keys.onData);
      process.stdout.off('resize', onResize);
      screen.close();
      terminal.leave();
      releaseConsole();
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
    process.on('exit', terminal.leave);
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', keys.onData);
    // The terminal went away without a signal.
    process.stdin.on('end', () => finish(1));
    process.stdout.on('resize', onResize);

    thread.order({ type: 'list' });
    if (story !== undefined) {
      state = { ...state, opening: story };
      openNow(story);
    }
    perform({ type: 'glossary/read-journal' });
    draw();
  });
}

type Reading = { readonly root: string; readonly isRewritten: boolean };

function eventsOfReport(report: StoryReport, { root, isRewritten }: Reading): AppEvent[] {
  switch (report.type) {
    case 'read': {
      const shown = path.relative(root, report.story.journalFile);
      return [{ type: 'story/read', story: { ...report.story, journalFile: shown, isRewritten } }];
    }
    case 'ranked':
      return [{ ...report, type: 'story/ranked' }];
    case 'compared':
      return [{ ...report, type: 'story/compared' }];
    case 'failed':
      return [{ ...report, type: 'story/failed' }];
    case 'listed':
      return [{ type: 'stories/listed', stories: report.stories }];
    case 'termed':
      return [{ ...report, type: 'terms/ranked' }];
    case 'used':
      return [{ type: 'glossary/uses', id: report.id, lines: report.uses }];
    case 'counted':
      return [{ ...report, type: 'story/counted' }];
    default:
      return report satisfies never;
  }
}
