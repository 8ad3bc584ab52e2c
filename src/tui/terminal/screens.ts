import { render } from 'ink';
import { createElement } from 'react';
import { type Explanation, explainPair } from '../../core/align/explain-pair.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { AppState } from '../state/app-state.ts';
import { App } from '../view/app.tsx';
import { cursorPlace } from '../view/cursor-place.ts';
import type { Explainer } from '../view/panel-lines.ts';
import { spokenState } from '../view/spoken-state.ts';
import type { Look } from './look.ts';
import { Painter } from './painter.ts';
import { createSpokenScreen } from './spoken-screen.ts';

/** What shows states: a painted screen, or spoken lines. */
export type Screen = {
  readonly show: (state: AppState) => void;
  /** Shows everything anew with the next state. */
  readonly forget: () => void;
  /** Keeps quiet while another program has the terminal. */
  readonly mute: () => void;
  readonly unmute: () => void;
  /** Ends it: nothing is written any more. */
  readonly close: () => void;
};

/** Returns the screen that `look` asks for, showing `state`. */
export function createScreen(state: AppState, look: Look): Screen {
  return look.screenReader ? createSpeaker() : createPaintedScreen(state, look);
}

function createPaintedScreen(first: AppState, look: Look): Screen {
  const painter = new Painter(process.stdout, { ascii: look.glyphs === 'ascii' });
  const explain = rememberLast();
  const element = (state: AppState) => createElement(App, { state, explain });
  painter.placeCursor(cursorPlace(first));
  // Ink needs a stream it can write to; the painter stands in for the terminal's. `debug` hands over whole frames.
  const ink = render(element(first), {
    stdout: painter as unknown as NodeJS.WriteStream,
    stdin: process.stdin,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  return {
    show: state => {
      painter.placeCursor(cursorPlace(state));
      ink.rerender(element(state));
    },
    forget: () => painter.forget(),
    mute: () => painter.mute(),
    unmute: () => painter.unmute(),
    close: () => {
      // Muted first: whatever Ink writes at its end must not reach the restored screen.
      painter.mute();
      ink.unmount();
    },
  };
}

function createSpeaker(): Screen {
  let isMuted = false;
  const speaker = createSpokenScreen(text => process.stdout.write(text));
  const explain = rememberLast();
  return {
    show: state => {
      if (!isMuted) speaker.show(spokenState(state, explain));
    },
    forget: () => speaker.forget(),
    mute: () => {
      isMuted = true;
    },
    unmute: () => {
      isMuted = false;
    },
    close: () => {
      isMuted = true;
    },
  };
}

// The same pair is drawn again and again while keys go elsewhere.
function rememberLast(): Explainer {
  let last: { key: string; lexicon: Lexicon; explanation: Explanation } | undefined;
  return (vi, en, lexicon) => {
    const key = JSON.stringify([vi, en]);
    if (last?.key !== key || last.lexicon !== lexicon)
      last = { key, lexicon, explanation: explainPair(vi, en, lexicon) };
    return last.explanation;
  };
}
