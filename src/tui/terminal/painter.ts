import { EventEmitter } from 'node:events';
import { toAscii } from '../ascii.ts';
import { BEGIN_FRAME, END_FRAME, HIDE_CURSOR, moveTo, SHOW_CURSOR } from './ansi.ts';
import { frameBytes } from './frame-bytes.ts';

/** Where the real cursor stands while text is edited; both count from 0. */
export type CursorPlace = { readonly row: number; readonly column: number };

/** What the painter needs of a terminal's stream. */
export type PaintedTerminal = {
  readonly columns: number;
  readonly rows: number;
  /** False when the stream holds back what is written; `drain` follows. */
  readonly write: (bytes: string) => boolean;
  readonly once: (event: 'drain', listener: () => void) => unknown;
};

export type PainterOptions = {
  /** Shows every frame in ASCII. */
  readonly ascii?: boolean;
  /** Hears of every frame that was written, with its bytes. */
  readonly onPainted?: (bytes: string) => void;
};

/**
 * Ink's standard renderer rewrites every line of a frame and clears the scrollback of full-height ones. With `debug: true`
 * it hands over whole frames instead; this stream takes them and writes only what changed.
 *
 * Of several frames in one turn of the event loop the last is painted. While the terminal is behind (a slow line, a key held
 * down) frames are let go, and the latest is painted once it has caught up: they never queue.
 */
export class Painter extends EventEmitter {
  readonly isTTY = true;
  private shown: readonly string[] = [];
  private shownCursor: string | undefined;
  private waiting: string | undefined;
  private turn: NodeJS.Immediate | undefined;
  private isBehind = false;
  private muted = false;
  private cursor: CursorPlace | undefined;
  private readonly terminal: PaintedTerminal;
  private readonly options: PainterOptions;

  constructor(terminal: PaintedTerminal, options: PainterOptions = {}) {
    super();
    this.terminal = terminal;
    this.options = options;
  }

  get columns(): number {
    return this.terminal.columns || 80;
  }

  get rows(): number {
    return this.terminal.rows || 24;
  }

  /** Takes a frame from Ink; it is painted at the end of this turn of the event loop. */
  write(frame: string): boolean {
    if (this.muted) return true;
    this.waiting = frame;
    this.turn ??= setImmediate(() => this.flush());
    return true;
  }

  /** Paints the frame that waits now, unless the terminal is behind. */
  flush(): void {
    clearImmediate(this.turn);
    this.turn = undefined;
    if (this.waiting === undefined || this.isBehind || this.muted) return;
    const frame = this.waiting;
    this.waiting = undefined;
    this.paint(frame.split('\n').slice(0, this.rows));
  }

  /** Says where the cursor goes with the next frame; undefined hides it. */
  placeCursor(cursor: CursorPlace | undefined): void {
    this.cursor = cursor;
  }

  /** Forgets what is on the screen, so that the next frame is written whole. */
  forget(): void {
    this.shown = [];
    this.shownCursor = undefined;
  }

  /** Ink writes once more when it is unmounted; nothing of that may reach the screen, and no frame that waits. */
  mute(): void {
    this.muted = true;
    this.waiting = undefined;
  }

  /** Takes frames again after {@link mute}. */
  unmute(): void {
    this.muted = false;
  }

  private paint(lines: readonly string[]): void {
    const after = this.options.ascii ? lines.map(toAscii) : lines;
    const drawn = frameBytes(this.shown, after, { rows: this.rows, columns: this.columns });
    const cursor = this.cursor
      ? moveTo(this.cursor.row + 1, this.cursor.column + 1) + SHOW_CURSOR
      : HIDE_CURSOR;
    // A frame of no lines is remembered as one empty line: the screen is known.
    this.shown = after.length > 0 ? after : [''];
    if (drawn === '' && cursor === this.shownCursor) return;
    this.shownCursor = cursor;
    const bytes = BEGIN_FRAME + drawn + cursor + END_FRAME;
    if (!this.terminal.write(bytes)) this.waitForDrain();
    this.options.onPainted?.(bytes);
  }

  private waitForDrain(): void {
    this.isBehind = true;
    this.terminal.once('drain', () => {
      this.isBehind = false;
      this.flush();
    });
  }
}
