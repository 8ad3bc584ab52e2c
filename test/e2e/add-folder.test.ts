import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, EN_TEXT, environmentOf, makeFolder, songngu, VI_TEXT } from '../support/workspace.ts';

const QUESTION = 'numbers to leave out';

/** A workspace with the articles of two stories in `inbox`, and `add inbox` at its question in a terminal. */
async function atTheQuestion(): Promise<{ terminal: TestTerminal; stories: () => string[] }> {
  const cwd = makeFolder();
  expect(songngu(cwd, 'init').status).toBe(0);
  const inbox = path.join(cwd, 'inbox');
  fs.mkdirSync(inbox);
  fs.writeFileSync(path.join(inbox, 'cau.txt'), VI_TEXT);
  fs.writeFileSync(path.join(inbox, 'bridge.txt'), EN_TEXT);
  fs.copyFileSync('test/fixtures/html/vi-table-captions.html', path.join(inbox, 'lu.html'));
  const env = environmentOf(cwd) as Record<string, string>;
  const terminal = new TestTerminal([BIN, 'add', 'inbox'], { cwd, env, columns: 100 });
  await terminal.until(QUESTION);
  return { terminal, stories: () => fs.readdirSync(path.join(cwd, 'corpus')).sort() };
}

describe('the question of songngu add FOLDER', () => {
  it('stands below the stories with their files and what brings them together', async () => {
    const { terminal, stories } = await atTheQuestion();
    expect(terminal.text()).toMatch(/1 {2}port-city-[\s\S]*because: [\s\S]*vi {2}inbox\/cau\.txt/);
    expect(terminal.text()).toContain('3 articles in 2 stories, 1 with both languages among them');
    expect(stories()).toEqual([]);
    terminal.send('n\r');
    expect(await terminal.untilExit()).toBe(0);
    expect(terminal.text()).toContain('Nothing was filed');
    expect(stories()).toEqual([]);
  });

  it('files all of them on Enter', async () => {
    const { terminal, stories } = await atTheQuestion();
    terminal.send('\r');
    expect(await terminal.untilExit()).toBe(0);
    expect(stories()).toHaveLength(2);
  });

  it('leaves out the stories whose numbers are typed, and asks again after nonsense', async () => {
    const { terminal, stories } = await atTheQuestion();
    terminal.send('maybe\r');
    await terminal.until('Please answer');
    terminal.send('7\r');
    await terminal.until(text => text.split('Please answer').length === 3);
    terminal.send('2\r');
    expect(await terminal.untilExit()).toBe(0);
    expect(stories()).toEqual([expect.stringMatching(/^port-city/)]);
  });

  it.each([
    ['Ctrl-D', '\u0004', 0],
    ['Ctrl-C', '\u0003', 130],
  ])('files nothing on %s', async (_name, key, code) => {
    const { terminal, stories } = await atTheQuestion();
    terminal.send(key);
    expect(await terminal.untilExit()).toBe(code);
    expect(stories()).toEqual([]);
  });
});
