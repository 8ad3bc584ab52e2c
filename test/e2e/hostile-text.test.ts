import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESCAPE, journalOf, leaveReview, openReview, startReview } from '../support/review-program.ts';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, decisionsOf, makeWorkspace } from '../support/workspace.ts';

/** What a page or a person may hide in a text to take over a terminal, or to tear the screen. */
const HARM = [
  '\u001B[2J',
  '\u001B[5m',
  '\u001B]0;gone\u0007',
  '\u001B]52;c;cm0gLXJm\u0007',
  '\u001B]8;;https://trap.example\u001B\\link\u001B]8;;\u001B\\',
  '\u001BPq\u001B\\',
  '\u001Bc',
  '\u009B2J',
  '\r',
  '\u0007',
  '\b\b\b',
  '\t',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '\u2066',
  '\u2028',
].join('x');

/** Everything that the program itself sends beside text. */
const OWN =
  /\u001B\[(?:\?(?:1049|25|2004|7|2026)[hl]|2J|H|\d+;\d+H|K|(?:0|1|2|4|7|9|22|24|27|29|3[0-79]|49|;)*m)/g;
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

function makeHostile(): string {
  const dir = makeWorkspace();
  const story = path.join(dir, 'corpus', 'bridge');
  for (const name of fs.readdirSync(story).filter(file => file.endsWith('.md'))) {
    const file = path.join(story, name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/ (sông Cấm|Cam River)/, ` ${HARM} $1`));
    expect(fs.readFileSync(file, 'utf8')).toContain(HARM);
  }
  return dir;
}

describe('text that is meant to do harm', () => {
  it('in articles, notes, entries and names does nothing to the screen, and every line keeps its width', async () => {
    const dir = makeHostile();
    const terminal = await openReview(dir, { columns: 120, rows: 40 });
    terminal.send('\r');
    await terminal.until('1 confirmed');
    const [line = ''] = fs.readFileSync(journalOf(dir), 'utf8').split('\n');
    const theirs = {
      ...JSON.parse(line),
      type: 'note',
      id: 'theirs',
      by: `Lan${HARM}`,
      text: `ghi chú ${HARM}`,
    };
    fs.appendFileSync(journalOf(dir), `${JSON.stringify(theirs)}\n`);
    await terminal.until('New decisions by Lan');
    terminal.send('k');
    await terminal.until('ghi chú');
    for (const keys of [
      'v',
      'q',
      'p',
      'p',
      'z',
      'z',
      'y',
      'q',
      '!',
      'q',
      'T',
      'q',
      `m${ESCAPE}[200~${HARM}${ESCAPE}[201~`,
    ])
      terminal.send(keys);
    await terminal.until('Note: ghi chú');
    const rules = terminal.lines().filter(shown => shown.includes(' │ '));
    expect(new Set(rules.map(shown => shown.indexOf('│'))).size).toBe(1);
    terminal.send('\u0003');
    await terminal.untilExit();
    expect(terminal.bytes.split(`${ESCAPE}[2J`)).toHaveLength(2);
    expect(UNSAFE.exec(terminal.bytes.replace(OWN, ''))?.[0]).toBeUndefined();
  });

  it('is not said to a screen reader either', async () => {
    const dir = makeHostile();
    const terminal = startReview(dir, { args: ['review', '--screen-reader'] });
    await terminal.until(() => terminal.bytes.includes('2/6, selected'));
    terminal.send('jkv');
    terminal.send('q\r');
    await terminal.until(() => terminal.bytes.includes('1 confirmed'));
    await leaveReview(terminal);
    expect(UNSAFE.exec(terminal.bytes.replace(/[\r\n]/g, ''))?.[0]).toBeUndefined();
    expect(decisionsOf(dir)).toHaveLength(1);
  });

  it('in the name of a story is shown, not obeyed', async () => {
    const dir = makeWorkspace();
    fs.cpSync(path.join(dir, 'corpus', 'bridge'), path.join(dir, 'corpus', 'a\u001B[2Jb\u0007'), {
      recursive: true,
    });
    const terminal = new TestTerminal([BIN], { cwd: dir, env: { SONGNGU_CACHE: path.join(dir, '.cache') } });
    await terminal.until(/bridge/);
    terminal.send('jkG');
    terminal.send('\u0003');
    await terminal.untilExit();
    expect(UNSAFE.exec(terminal.bytes.replace(OWN, ''))?.[0]).toBeUndefined();
    expect(terminal.bytes.split(`${ESCAPE}[2J`)).toHaveLength(2);
  });
});
