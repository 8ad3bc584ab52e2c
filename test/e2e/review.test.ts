import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, decisionsOf, makeWorkspace, songngu } from '../support/workspace.ts';

function open(cwd: string, size: { columns?: number; rows?: number } = {}, ...args: string[]): TestTerminal {
  return new TestTerminal([BIN, ...args], { cwd, ...size, env: { SONGNGU_CACHE: path.join(cwd, '.cache') } });
}

async function leave(terminal: TestTerminal): Promise<void> {
  terminal.send('q');
  expect(await terminal.untilExit()).toBe(0);
}

describe('reviewing in a terminal', () => {
  it('confirms, undoes, rejects and adds a term; all is there after a restart and in the YAML export', async () => {
    const dir = makeWorkspace();
    const first = open(dir);
    await first.until('0 confirmed');
    for (const count of [1, 2, 3]) {
      first.send('\r');
      await first.until(`${count} confirmed`);
    }
    first.send('u');
    await first.until('2 confirmed');
    await first.until('Taken back: confirming');
    first.send('x');
    await first.until('1 rejected');
    first.send('t');
    await first.until('New glossary entry');
    first.send('\u0015Cầu Sông Cấm\t\u0015Cam River Bridge\r');
    await first.until('In the glossary: Cầu Sông Cấm = Cam River Bridge');
    await leave(first);

    const second = open(dir);
    await second.until('2 confirmed');
    await second.until('1 rejected');
    await leave(second);
    expect(decisionsOf(dir).map(decision => decision.type)).toEqual([
      'confirm',
      'confirm',
      'confirm',
      'undo',
      'reject',
      'add-concept',
    ]);

    const glossary = parse(songngu(dir, 'export', '--format', 'yaml').stdout);
    const added = glossary.concepts.find((concept: { id: string }) => concept.id === 'cam-river-bridge');
    expect(added.vi).toEqual([{ term: 'Cầu Sông Cấm', status: 'preferred' }]);
    const pairs = JSON.parse(songngu(dir, 'export', '--format', 'json').stdout).pairs;
    expect(pairs).toHaveLength(2);
  });

  it('leaves an entry in the glossary that was edited by hand since, when it is undone', async () => {
    const dir = makeWorkspace();
    const terminal = open(dir);
    await terminal.until('0 confirmed');
    terminal.send('t');
    await terminal.until('New glossary entry');
    terminal.send('\u0015Cầu Sông Cấm\t\u0015Cam River Bridge\t\r');
    await terminal.until('In the glossary');
    const file = fs
      .readdirSync(path.join(dir, 'glossary'))
      .find(name => fs.readFileSync(path.join(dir, 'glossary', name), 'utf8').includes('Cam River Bridge'));
    const edited = path.join(dir, 'glossary', file ?? '');
    fs.writeFileSync(edited, fs.readFileSync(edited, 'utf8').replace('Cam River Bridge,', 'Cam Bridge,'));
    terminal.send('u');
    await terminal.until('stays in the glossary');
    expect(fs.readFileSync(edited, 'utf8')).toContain('Cam Bridge');
    await leave(terminal);
  });

  it('loses nothing that it showed as saved when it is killed', async () => {
    const dir = makeWorkspace();
    const killed = open(dir);
    await killed.until('0 confirmed');
    killed.send('\r');
    await killed.until('1 confirmed');
    killed.kill('SIGKILL');
    await killed.untilExit();
    const again = open(dir);
    await again.until('1 confirmed');
    await leave(again);
  });

  it('reads a journal whose last line was cut off, says so, and writes the next decision on a line of its own', async () => {
    const dir = makeWorkspace();
    const journal = path.join(dir, 'corpus/bridge/decisions.jsonl');
    const before = open(dir);
    await before.until('0 confirmed');
    before.send('\r');
    await before.until('1 confirmed');
    await leave(before);
    fs.appendFileSync(journal, '{"v":1,"id":"torn","at":"2026-');
    const after = open(dir);
    await after.until('1 lines of the journal could not be read');
    after.send('\r');
    await after.until('2 confirmed');
    await leave(after);
    const lines = fs.readFileSync(journal, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[2] ?? '').type).toBe('confirm');
  });

  it('takes Vietnamese from an input method, cut anywhere', async () => {
    const dir = makeWorkspace();
    const terminal = open(dir);
    await terminal.until('0 confirmed');
    const burst = Buffer.from('Dien\u007F\u007F\u007F\u007FĐiện Viet\b\b\biệt', 'utf8');
    for (let cut = 1; cut < burst.length; cut += 3) {
      terminal.send('t\u0015');
      await terminal.until('New glossary entry');
      // As latin1 strings the bytes arrive one for one, also halves of letters.
      terminal.send(burst.subarray(0, cut) as unknown as string);
      terminal.send(burst.subarray(cut) as unknown as string);
      await terminal.until('Điện Việt');
      expect(terminal.text()).not.toContain('\uFFFD');
      terminal.send('\u001B');
      await terminal.until(text => !text.includes('New glossary entry'));
    }
    terminal.send('\u0003');
    expect(await terminal.untilExit()).toBe(130);
  });

  it('has the real cursor where text is edited, and hides it elsewhere', async () => {
    const dir = makeWorkspace();
    const terminal = open(dir);
    await terminal.until('0 confirmed');
    terminal.send('t\u0015ab');
    await terminal.until(/Vietnamese\s+ab/);
    const row = terminal.lines().findIndex(line => /Vietnamese\s+ab/.test(line));
    expect(terminal.cursor).toEqual({ row, column: (terminal.lines()[row]?.indexOf('ab') ?? 0) + 2 });
    expect(terminal.bytes.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.bytes.lastIndexOf('\u001B[?25l'),
    );
    terminal.send('\u0003');
    await terminal.untilExit();
  });
});

describe('the terminal itself', () => {
  it.each([
    ['q', 'q', 0],
    ['Ctrl-C', '\u0003', 130],
  ])('is as it was before after %s', async (_name, keys, code) => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    expect(terminal.isAlternate).toBe(true);
    terminal.send(keys);
    expect(await terminal.untilExit()).toBe(code);
    expect(terminal.isAlternate).toBe(false);
    expect(terminal.bytes.endsWith('\u001B[?1049l')).toBe(true);
    expect(terminal.bytes.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.bytes.lastIndexOf('\u001B[?25l'),
    );
    expect(terminal.bytes.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(
      terminal.bytes.lastIndexOf('\u001B[?2004h'),
    );
  });

  it.each(['SIGTERM', 'SIGHUP'])('is as it was before after %s', async signal => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    terminal.kill(signal);
    expect(await terminal.untilExit()).toBeGreaterThan(128);
    expect(terminal.isAlternate).toBe(false);
  });

  it('is drawn a line at a time: no clearing, every frame synchronised, little to send', async () => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    const from = terminal.bytes.length;
    for (let at = 0; at < 10; at++) terminal.send('jk');
    terminal.send('G');
    await terminal.until(/> .*Người dân hai bờ/);
    const drawn = terminal.bytes.slice(from);
    expect(drawn).not.toMatch(/\u001B\[[23]J/);
    const begun = drawn.split('\u001B[?2026h').length;
    expect(drawn.split('\u001B[?2026l').length).toBe(begun);
    await leave(terminal);
  });

  it('shows after resizing what a fresh start at that size shows', async () => {
    const dir = makeWorkspace();
    const resized = open(dir, { columns: 120, rows: 40 });
    await resized.until('0 confirmed');
    for (const [columns, rows] of [
      [50, 12],
      [70, 10],
      [100, 30],
    ] as const)
      await resized.resize(columns, rows);
    const fresh = open(dir, { columns: 100, rows: 30 });
    await fresh.until('? help');
    await resized.until(text => text === fresh.text());
    for (const terminal of [resized, fresh]) await leave(terminal);
  });

  it('gives the terminal back while it is suspended, and draws everything again after', async () => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    terminal.send('\u001A');
    await terminal.until(() => !terminal.isAlternate);
    process.kill(terminal.pid, 'SIGCONT');
    await terminal.until('0 confirmed');
    expect(terminal.isAlternate).toBe(true);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leave(terminal);
  });

  it('survives keys that it has no use for', async () => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    terminal.send(
      '\u001B[1;5I\u001B[1;5P\u001B[25~\u001B[I\u001B[<0;1;1M\u001B]11;rgb:0/0/0\u001B\\\u001B[?62c',
    );
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leave(terminal);
  });

  it('takes an arrow that comes in two pieces for one key, and a lone Escape for Escape', async () => {
    const terminal = open(makeWorkspace());
    await terminal.until('0 confirmed');
    terminal.send('t');
    await terminal.until('New glossary entry');
    terminal.send('\u001B');
    await terminal.until(text => !text.includes('New glossary entry'));
    await leave(terminal);
  });

  it('says what size it needs in a window that is too small, and recovers', async () => {
    const terminal = open(makeWorkspace(), { columns: 39, rows: 9 });
    await terminal.until('songngu needs 40');
    await terminal.resize(80, 24);
    await terminal.until('0 confirmed');
    await leave(terminal);
  });
});
