import { EventEmitter } from 'node:events';
import { BEGIN_FRAME, CLEAR_TO_LINE_END, END_FRAME, HIDE_CURSOR, moveTo, SHOW_CURSOR } from './ansi.ts';

/** Where the real cursor stands while text is edited; both count from 0. */
export type CursorPlace = { readonly row: number; readonly column: number };

/**
 * Ink's standard renderer rewrites every line of a frame and clears the scrollback of full-height ones. With `debug: true`
 * it hands over whole frames instead; this stream takes them and writes only the lines that changed.
 */
export class Painter extends EventEmitter {
  readonly isTTY = true;
  private shown: string[] = [];
  private muted = false;
  private cursor: CursorPlace | undefined;

  constructor(private readonly terminal: NodeJS.WriteStream) {
    super();
  }

  get columns(): number {
    return this.terminal.columns || 80;
  }

  get rows(): number {
    return this.terminal.rows || 24;
  }

  /** Takes a frame from Ink. */
  write(frame: string): boolean {
    if (!this.muted) this.paint(frame.split('\n'));
    return true;
  }

  /** Says where the cursor goes with the next frame; undefined hides it. */
  placeCursor(cursor: CursorPlace | undefined): void {
    this.cursor = cursor;
  }

  /** Forgets what is on the screen, so that the next frame is written whole. */
  forget(): void {
    this.shown = [];
  }

  /** Ink writes once more when it is unmounted; nothing of that may reach the screen. */
  mute(): void {
    this.muted = true;
  }

  /** Takes frames again after {@link mute}. */
  unmute(): void {
    this.muted = false;
  }

  private paint(lines: readonly string[]): void {
    const bytes = frameBytes(this.shown, lines.slice(0, this.rows), this.rows);
    this.shown = lines.slice(0, this.rows);
    const cursor = this.cursor
      ? moveTo(this.cursor.row + 1, this.cursor.column + 1) + SHOW_CURSOR
      : HIDE_CURSOR;
    this.terminal.write(BEGIN_FRAME + bytes + cursor + END_FRAME);
  }
}

/** Returns what turns the screen that shows `before` into one that shows `after`: only lines that differ are written. */
export function frameBytes(before: readonly string[], after: readonly string[], rows: number): string {
  let bytes = '';
  for (let row = 0; row < rows; row++) {
    const line = after[row] ?? '';
    if (before.length === 0 || line !== (before[row] ?? ''))
      bytes += moveTo(row + 1, 1) + line + CLEAR_TO_LINE_END;
  }
  return bytes;
}
