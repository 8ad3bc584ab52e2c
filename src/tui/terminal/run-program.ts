import type { Workspace } from '../../io/workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { Effect } from '../state/effects.ts';
import type { AppEvent } from '../state/events.ts';
import { reduceEvent } from '../state/reduce-event.ts';
import { reduceInput, type UserInput } from '../state/reduce-input.ts';
import type { Step } from '../state/step.ts';
import { guardExits } from './guard-exits.ts';
import { createHandOver } from './hand-over.ts';
import { holdConsole } from './hold-console.ts';
import { importAgain, importFiles } from './import-articles.ts';
import { createKeyInput } from './key-input.ts';
import type { Look } from './look.ts';
import { editText } from './open-editor.ts';
import { createFileShell, performEffect } from './perform-effect.ts';
import { createScreen } from './screens.ts';
import { createStoryDesk } from './story-desk.ts';
import { createTerminalSession } from './terminal-session.ts';

export type ProgramOptions = {
  readonly workspace: Workspace;
  readonly look: Look;
  /** The story to begin with; undefined for the list of stories. */
  readonly story: string | undefined;
};

/**
 * Runs the review program from `initial` on until it is left, and returns the exit code. One way round:
 *
 *     bytes ─▶ keys ─▶ reduceInput ─▶ state ─▶ screen
 *                          │ effects         ▲
 *                          ▼                 │
 *               files, stories, editor ─▶ reduceEvent
 */
export function runProgram(initial: AppState, options: ProgramOptions): Promise<number> {
  return new Promise(resolve => {
    startProgram(initial, options, resolve);
  });
}

function startProgram(
  initial: AppState,
  { workspace, look, story }: ProgramOptions,
  onEnd: (code: number) => void,
): void {
  let state = initial;
  let isOver = false;
  const files = createFileShell(workspace, { concepts: initial.concepts, lexicon: initial.approved });
  const terminal = createTerminalSession({ isPlain: look.screenReader });
  const releaseConsole = holdConsole();
  terminal.enter();
  const screen = createScreen(state, look);
  const handOver = createHandOver(terminal, screen);

  const take = (step: Step): void => {
    state = step.state;
    // Done before the next key is looked at: two quick keys never decide on the same pair.
    for (const effect of step.effects) perform(effect);
  };
  const dispatch = (event: AppEvent): void => take(reduceEvent(state, event));
  const draw = (): void => {
    if (isOver) return;
    screen.show(state);
    desk.countInSight();
  };
  const happen = (...events: AppEvent[]): void => {
    if (isOver) return;
    const before = state;
    for (const event of events) dispatch(event);
    // Most of what the story thread tells of a large story changes nothing in sight or at all.
    if (state !== before && !events.every(isOutOfSight)) draw();
  };
  const desk = createStoryDesk({ workspace, stateNow: () => state, happen });
  const onResize = (): void => {
    screen.forget();
    happen({ type: 'resized', columns: process.stdout.columns, rows: process.stdout.rows });
  };
  const finish = (code: number, message?: string): void => {
    if (isOver) return;
    isOver = true;
    keys.stop();
    desk.stop();
    process.stdin.off('data', keys.onData);
    process.stdout.off('resize', onResize);
    screen.close();
    terminal.leave();
    releaseConsole();
    if (message !== undefined) process.stderr.write(message);
    onEnd(code);
  };
  const importing = (done: Promise<AppEvent>, name: string | undefined): void => {
    void done.then(event => {
      desk.order({ type: 'list' });
      if (name !== undefined && state.story?.name === name) desk.open(name);
      happen(event);
    });
  };
  const perform = (effect: Effect): void => {
    const run: EffectRunners = {
      exit: ({ code }) => finish(code),
      suspend: () => handOver.suspend(onResize),
      redraw: () => screen.forget(),
      'stories/list': () => desk.order({ type: 'list' }),
      'story/open': ({ name }) => desk.open(name),
      'story/close': () => desk.close(),
      'terms/rank': () => desk.order({ type: 'rank-terms', name: state.story?.name ?? '' }),
      'glossary/find-uses': ({ concept }) => desk.order({ type: 'find-uses', concept }),
      editor: asked => dispatch(eventOfEditor(asked, handOver.to)),
      'articles/add': asked => importing(importFiles(asked, workspace), asked.story),
      'articles/import-again': asked => importing(importAgain(asked.story, workspace), asked.story),
      decide: write,
      'concept/change': write,
      'glossary/read-journal': write,
    };
    (run[effect.type] as (effect: Effect) => void)(effect);
  };
  const write = (effect: Parameters<typeof performEffect>[0]): void => {
    for (const event of performEffect(effect, state, files)) {
      desk.wrote(event);
      dispatch(event);
    }
  };
  const receive = (input: UserInput): void => {
    if (!isOver) take(reduceInput(state, input));
  };
  const keys = createKeyInput({ stateNow: () => state, receive, draw });

  guardExits(finish, terminal.leave);
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', keys.onData);
  process.stdout.on('resize', onResize);
  desk.order({ type: 'list' });
  if (story !== undefined) {
    state = { ...state, opening: story };
    desk.open(story);
  }
  perform({ type: 'glossary/read-journal' });
  draw();
}

// What a decision taught changes what is marked in the panel, at the next key: a screen drawn for that alone would keep it waiting.
function isOutOfSight(event: AppEvent): boolean {
  return event.type === 'story/ranked' && event.candidates === undefined;
}

type EffectRunners = {
  readonly [Type in Effect['type']]: (effect: Extract<Effect, { type: Type }>) => void;
};

function eventOfEditor(
  { purpose, name, text }: Extract<Effect, { type: 'editor' }>,
  handOverTo: <Answer>(run: () => Answer) => Answer,
): AppEvent {
  const edited = handOverTo(() => editText({ text, name, env: process.env }));
  if (!edited.ok)
    return {
      type: 'told',
      key: 'said.editorFailed',
      values: { reason: edited.error.message },
      isError: true,
    };
  if (edited.value.type === 'unchanged') return { type: 'told', key: 'said.editorUnchanged' };
  return { type: 'editor/returned', purpose, text: edited.value.text };
}
