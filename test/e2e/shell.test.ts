import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAligned } from '../support/review-program.ts';
import { TestTerminal } from '../support/terminal.ts';
import { HAS_TMUX, Tmux } from '../support/tmux.ts';
import { BIN, decisionsOf, makeWorkspace } from '../support/workspace.ts';

const PROMPT = 'ready> ';
const SETTINGS = { PS1: PROMPT, HISTFILE: '/dev/null', INPUTRC: '/dev/null' };
const START = `"${process.execPath}" "${BIN}"`;

/** Returns whether the shell waits for a command. */
function isReady(text: string): boolean {
  return text.trimEnd().split('\n').at(-1)?.trim() === PROMPT.trim();
}

function openShell(dir: string, env: Readonly<Record<string, string>> = {}): TestTerminal {
  return new TestTerminal(['--norc', '--noprofile', '-i'], {
    cwd: dir,
    columns: 100,
    rows: 30,
    command: ['bash'],
    env: { ...SETTINGS, SONGNGU_CACHE: path.join(dir, '.cache'), ...env },
  });
}

describe('in a shell', () => {
  it('the program leaves what stood there, the history, and a terminal that shows what is typed', async () => {
    const shell = openShell(makeWorkspace());
    await shell.until(isReady);
    shell.send('echo before-$((1+1))\r');
    await shell.until('before-2');
    shell.send(`${START}; echo code $?\r`);
    await shell.until(isAligned);
    expect(shell.text()).not.toContain('before-2');
    shell.send('\r');
    await shell.until('1 confirmed');
    shell.send('qq');
    await shell.until(text => text.includes('code 0') && isReady(text));
    expect(shell.text()).toContain('before-2');
    expect(shell.text()).not.toContain('confirmed');
    // The two commands are the last ones of the history.
    shell.send('\u001B[A\u001B[A\r');
    await shell.until(text => text.split('\nbefore-2').length === 3 && isReady(text));
    shell.send('echo after-$((1+2))');
    await shell.until(`${PROMPT}echo after-$((1+2))`);
    shell.send('\r');
    await shell.until(/^after-3/m);
    shell.send('exit\r');
    await shell.untilExit();
  });

  it('the program is suspended with Ctrl-Z, comes back with fg, and is of the size that the window has then', async () => {
    const dir = makeWorkspace();
    const shell = openShell(dir);
    await shell.until(isReady);
    shell.send(`${START}\r`);
    await shell.until(isAligned);
    for (const [columns, rows] of [
      [100, 30],
      [90, 20],
    ] as const) {
      shell.send('\u001A');
      await shell.until(text => text.includes('Stopped') && isReady(text));
      expect(shell.isAlternate).toBe(false);
      shell.send('echo free-$((2+2))\r');
      await shell.until(text => text.includes('free-4') && isReady(text));
      await shell.resize(columns, rows);
      shell.send('fg\r');
      await shell.until(text => shell.isAlternate && isAligned(text));
      const rules = shell.lines().filter(line => /^─+$/.test(line));
      expect(rules.map(line => line.length)).toEqual([columns, columns]);
    }
    shell.send('\r');
    await shell.until('1 confirmed');
    shell.send('qq');
    await shell.until(text => !shell.isAlternate && isReady(text));
    shell.send('exit\r');
    await shell.untilExit();
    expect(decisionsOf(dir)).toHaveLength(1);
  });

  it('a crash says what went wrong above the prompt, and what is typed is seen', async () => {
    const source = "process.on('SIGUSR2', () => { throw new Error('planted mistake'); })";
    const shell = openShell(makeWorkspace(), {
      PLANTED: `--import=data:text/javascript,${encodeURIComponent(source)}`,
    });
    await shell.until(isReady);
    shell.send(`NODE_OPTIONS="$PLANTED" ${START} & fg; echo code $?\r`);
    await shell.until(isAligned);
    shell.send('\u001A');
    await shell.until(text => text.includes('Stopped') && isReady(text));
    shell.send('kill -USR2 %1; fg; echo code $?\r');
    await shell.until(/^code 1 *$/m);
    await shell.until(isReady);
    expect(shell.isAlternate).toBe(false);
    expect(shell.text()).toContain('Error: planted mistake');
    shell.send('echo seen-$((3+3))');
    await shell.until(`${PROMPT}echo seen-$((3+3))`);
    shell.send('\rexit\r');
    await shell.untilExit();
  });
});

describe.skipIf(!HAS_TMUX)('in tmux (left out where tmux is not installed)', () => {
  it('the screen, the cursor and the shell are as before, after q, Ctrl-C, Ctrl-Z and a kill', async () => {
    const dir = makeWorkspace();
    const tmux = new Tmux(dir, { ...SETTINGS, SONGNGU_CACHE: path.join(dir, '.cache') });
    const modes = (): string => tmux.value('#{alternate_on} #{cursor_flag} #{wrap_flag}');
    const start = async (): Promise<void> => {
      tmux.type(`${START}; echo code-$?`);
      tmux.press('Enter');
      await tmux.until(isAligned);
      expect(modes()).toBe('1 0 0');
    };
    try {
      await tmux.until(isReady);
      expect(modes()).toBe('0 1 1');
      await start();
      tmux.type('jj');
      await tmux.until(text => /^> .*Ông Trần/m.test(text));
      tmux.press('C-z');
      await tmux.until(text => text.includes('Stopped') && isReady(text));
      expect(modes()).toBe('0 1 1');
      tmux.resize(80, 24);
      tmux.type('fg');
      tmux.press('Enter');
      await tmux.until(text => /^> .*Ông Trần/m.test(text));
      tmux.type('qq');
      await tmux.until(isReady);
      expect(modes()).toBe('0 1 1');

      tmux.type('clear');
      tmux.press('Enter');
      await start();
      tmux.press('C-c');
      await tmux.until(text => text.includes('code-130') && isReady(text));
      expect(modes()).toBe('0 1 1');

      await start();
      tmux.type('m');
      await tmux.until('Note:');
      expect(modes()).toBe('1 1 0');
      process.kill(Number(childOf(tmux.value('#{pane_pid}'))), 'SIGTERM');
      await tmux.until(text => text.includes('code-143') && isReady(text));
      expect(modes()).toBe('0 1 1');
      tmux.type('echo seen-$((3+3))');
      await tmux.until(`${PROMPT}echo seen-$((3+3))`);
    } finally {
      tmux.close();
    }
  });
});

/** Returns the process that `parent` started last. */
function childOf(parent: string): string {
  const { stdout } = spawnSync('pgrep', ['-P', parent], { encoding: 'utf8' });
  return stdout.trim().split('\n').at(-1)?.trim() ?? '';
}
