import { describe, expect, it } from 'vitest';
import {
  ESCAPE,
  isAligned,
  leaveReview,
  longSentence,
  makeLongWorkspace,
  openReview,
  selects,
  startReview,
} from '../support/review-program.ts';
import type { TestTerminal } from '../support/terminal.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** What is switched on at the start, and off at the end. */
const SWITCHES = ['?1049', '?2004', '?7', '?25'] as const;

function lastOf(terminal: TestTerminal, sequence: string): number {
  return terminal.bytes.lastIndexOf(`${ESCAPE}[${sequence}`);
}

/** Asserts that everything that was switched on is off, the cursor is seen and lines wrap. */
function expectRestored(terminal: TestTerminal): void {
  expect(terminal.isAlternate).toBe(false);
  for (const mode of SWITCHES) {
    const isOnAtRest = mode === '?25' || mode === '?7';
    const [rest, inside] = isOnAtRest ? (['h', 'l'] as const) : (['l', 'h'] as const);
    expect(lastOf(terminal, mode + inside), `${mode} was switched`).toBeGreaterThan(-1);
    expect(lastOf(terminal, mode + rest), `${mode} is as before`).toBeGreaterThan(
      lastOf(terminal, mode + inside),
    );
  }
}

/** Options for node that make the program fail when it gets SIGUSR2. */
function failing(code: string): Record<string, string> {
  const source = `process.on('SIGUSR2', () => { ${code} })`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
}

describe('the terminal', () => {
  it('is taken with an alternate screen, a hidden cursor and bracketed paste, and without the mouse', async () => {
    const terminal = await openReview(makeWorkspace());
    expect(terminal.isAlternate).toBe(true);
    expect(lastOf(terminal, '?25l')).toBeGreaterThan(lastOf(terminal, '?25h'));
    expect(lastOf(terminal, '?2004h')).toBeGreaterThan(-1);
    terminal.send('qq');
    expect(await terminal.untilExit()).toBe(0);
    expectRestored(terminal);
    // Selecting and copying stay the terminal's own.
    expect(terminal.bytes).not.toMatch(/\u001B\[\?(?:9|100[0-6]|1015)h/);
  });

  it.each([
    ['q, twice', 'qq', 0],
    ['Ctrl-C', '\u0003', 130],
    ['Ctrl-C in a field', 't\u0003', 130],
  ])('is as it was before after %s', async (_name, keys, code) => {
    const terminal = await openReview(makeWorkspace());
    terminal.send(keys);
    expect(await terminal.untilExit()).toBe(code);
    expectRestored(terminal);
    expect(terminal.bytes.endsWith(`${ESCAPE}[?1049l`)).toBe(true);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('is as it was before after %s', async (signal, code) => {
    const terminal = await openReview(makeWorkspace());
    terminal.kill(signal);
    expect(await terminal.untilExit()).toBe(code);
    expectRestored(terminal);
  });

  it.each([
    ['an exception', "setTimeout(() => { throw new Error('planted mistake'); })"],
    ['a promise that nobody waits for', "Promise.reject(new Error('planted mistake'))"],
  ])('is as it was before after %s, which is said on the main screen', async (_name, code) => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir, { env: failing(code) });
    terminal.send('\r');
    await terminal.until('1 confirmed');
    terminal.kill('SIGUSR2');
    expect(await terminal.untilExit()).toBe(1);
    expectRestored(terminal);
    expect(terminal.lines().join('')).toContain('every decision that was shown as saved is saved');
    expect(terminal.text()).toContain('Error: planted mistake');
    const again = await openReview(dir);
    await again.until('1 confirmed');
    await leaveReview(again);
  });

  it('is given back while the program is suspended, and drawn whole afterwards', async () => {
    const terminal = await openReview(makeWorkspace());
    const shown = terminal.text();
    terminal.send('\u001A');
    await terminal.until(() => !terminal.isAlternate);
    process.kill(terminal.pid, 'SIGCONT');
    await terminal.until(text => terminal.isAlternate && text === shown);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leaveReview(terminal);
  });

  it('is drawn again on Ctrl-L, whatever another program left on it', async () => {
    const terminal = await openReview(makeWorkspace());
    const shown = terminal.text();
    await new Promise<void>(resolve => terminal.emulator.write(`${ESCAPE}[2J${ESCAPE}[5;5Hmail!`, resolve));
    expect(terminal.text()).not.toBe(shown);
    terminal.send('\u000C');
    await terminal.until(text => text === shown);
    await leaveReview(terminal);
  });
});

describe('the size of the window', () => {
  it('may change: the frame is that of a fresh start, with the cursor in sight and the text that is typed', async () => {
    const dir = makeLongWorkspace(60);
    const resized = await openReview(dir, { columns: 120, rows: 40 });
    const keys = 'j'.repeat(29);
    resized.send(keys);
    await resized.until(selects(longSentence(30)));
    for (const [columns, rows] of [
      [40, 12],
      [70, 6],
      [120, 40],
    ] as const) {
      await resized.resize(columns, rows);
      if (rows < 8) {
        await resized.until(/songngu needs 40/);
        continue;
      }
      const fresh = startReview(dir, { columns, rows });
      await fresh.until(selects(longSentence(1)));
      await fresh.until(text => !text.includes('aligning'));
      fresh.send(keys);
      await fresh.until(selects(longSentence(30)));
      // The other one has the story: that is all that may differ.
      const isSame = (text: string): boolean => withoutHolder(text) === withoutHolder(fresh.text());
      await resized.until(isSame);
      fresh.kill('SIGKILL');
      await fresh.untilExit();
    }

    resized.send('mdở dang');
    await resized.until('Note: dở dang');
    await resized.resize(70, 6);
    await resized.until('songngu needs 40');
    await resized.resize(60, 14);
    await resized.until('Note: dở dang');
    resized.send(' nốt\r');
    await resized.until('Note saved.');
    await resized.until(selects(longSentence(30)));
    await leaveReview(resized);
  });

  it('may be too small: one line says what is needed, and the keys work when it has grown', async () => {
    const terminal = startReview(makeWorkspace(), { columns: 39, rows: 9 });
    await terminal.until('songngu needs 40');
    expect(terminal.lines().filter(line => line !== '')).toEqual([expect.stringContaining('8 rows')]);
    await terminal.resize(80, 24);
    await terminal.until(isAligned);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leaveReview(terminal);
  });
});

function withoutHolder(text: string): string {
  return text.split('\n').slice(1, -2).join('\n');
}

describe('drawing', () => {
  it('clears nothing, is synchronised, and sends less than a kilobyte for a move', async () => {
    const terminal = await openReview(makeLongWorkspace(60), { columns: 120, rows: 40 });
    const moves = 50;
    const from = terminal.bytes.length;
    for (let at = 2; at <= moves + 1; at++) {
      terminal.send('j');
      await terminal.until(selects(longSentence(at)));
    }
    const drawn = terminal.bytes.slice(from);
    expect(drawn).not.toMatch(/\u001B\[[23]J/);
    const frames = drawn.split(`${ESCAPE}[?2026h`);
    expect(frames[0]).toBe('');
    expect(frames.slice(1).every(frame => frame.endsWith(`${ESCAPE}[?2026l`))).toBe(true);
    expect(Buffer.byteLength(drawn)).toBeLessThan(moves * 1024);
    await leaveReview(terminal);
  });
});
