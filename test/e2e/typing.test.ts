import { describe, expect, it } from 'vitest';
import { ESCAPE, leaveReview, openReview, selects } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

function notesOf(dir: string): string[] {
  return decisionsOf(dir).flatMap(decision => (decision.type === 'note' ? [decision.text] : []));
}

describe('text from an input method', () => {
  it.each([
    ['\\x7f', '\u007F'],
    ['\\b', '\b'],
  ])('is the word that was meant, with %s for Backspace, and cut at every byte', async (_name, back) => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    const burst = Buffer.from(`Vie${back}ê${back.repeat(3)}Việt Dien${back.repeat(4)}Điện`, 'utf8');
    terminal.send('m');
    await terminal.until('Note:');
    for (let cut = 1; cut < burst.length; cut++) {
      terminal.send(burst.subarray(0, cut));
      terminal.send(burst.subarray(cut));
      await terminal.until(/^Note: Việt Điện$/m);
      terminal.send('\u0015');
      await terminal.until(/^Note:$/m);
    }
    terminal.send(burst);
    terminal.send('\r');
    await terminal.until('Note saved.');
    expect(notesOf(dir)).toEqual(['Việt Điện']);
    await leaveReview(terminal);
  });

  it('is whole though a letter comes in two reads', async () => {
    const terminal = await openReview(makeWorkspace());
    terminal.send('m');
    await terminal.until('Note:');
    const letters = Buffer.from('ếđ', 'utf8');
    for (const byte of letters) {
      terminal.send(Uint8Array.of(byte));
      // A turn of the event loop between the bytes: they are reads of their own.
      await new Promise(resolve => setImmediate(resolve));
    }
    await terminal.until(/^Note: ếđ *$/m);
    expect(terminal.text()).not.toContain('\uFFFD');
    terminal.send(`${ESCAPE}`);
    await terminal.until(text => !text.includes('Note:'));
    await leaveReview(terminal);
  });

  it('gives the commands that were pressed when the method is left on', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    await terminal.until(selects('Sáng 12/5'));
    // Telex makes "ụ" of u and j.
    terminal.send('u');
    await terminal.until('There is nothing to take back.');
    terminal.send('\u007Fụ');
    await terminal.until(selects('Dự án có tổng'));
    // And "ô" of o and o: two candidates on.
    terminal.send('o');
    await terminal.until('candidate 2 of 4');
    terminal.send('\u007Fô');
    await terminal.until('candidate 3 of 4');
    await leaveReview(terminal);
    expect(decisionsOf(dir)).toEqual([]);
  });

  it('has the real cursor at its place, counted in columns, which is hidden elsewhere', async () => {
    const terminal = await openReview(makeWorkspace());
    const isCursorShown = (): boolean =>
      terminal.bytes.lastIndexOf(`${ESCAPE}[?25h`) > terminal.bytes.lastIndexOf(`${ESCAPE}[?25l`);
    expect(isCursorShown()).toBe(false);
    terminal.send('m日本ếe\u0302');
    await terminal.until('Note: 日本ếê');
    const row = terminal.lines().findIndex(line => line.startsWith('Note: '));
    expect(terminal.cursor).toEqual({ row, column: 'Note: '.length + 6 });
    expect(isCursorShown()).toBe(true);
    terminal.send(`${ESCAPE}[D${ESCAPE}[D${ESCAPE}[D`);
    await terminal.until(() => terminal.cursor.column === 'Note: '.length + 2);
    terminal.send(ESCAPE);
    await terminal.until(text => !text.includes('Note:'));
    expect(isCursorShown()).toBe(false);
    await leaveReview(terminal);
  });
});

describe('a paste', () => {
  it('of five kilobytes is one line of text in a field, composed, and no command', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    const line = 'Việt Nam q x\r\nu\t';
    const pasted = line.repeat(Math.ceil(5_000 / line.length)).normalize('NFD');
    terminal.send('m');
    await terminal.until('Note:');
    terminal.send(`${ESCAPE}[200~${pasted}${ESCAPE}[201~`);
    await terminal.until(/Note: .*Nam q x u/);
    terminal.send('\r');
    await terminal.until('Note saved.');
    const [note = ''] = notesOf(dir);
    expect(note).toBe(note.normalize('NFC'));
    expect(note.match(/Việt Nam q x u/g)).toHaveLength(pasted.split('\r').length - 1);
    expect(note).not.toMatch(/[\r\n\t]/);
    expect(decisionsOf(dir)).toHaveLength(1);
    await leaveReview(terminal);
  });

  it('among commands does nothing', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send(`${ESCAPE}[200~x\rAq\u0003${ESCAPE}[201~`);
    terminal.send('j');
    await terminal.until(selects('Dự án có tổng'));
    await leaveReview(terminal);
    expect(decisionsOf(dir)).toEqual([]);
  });
});

describe('what a terminal sends beside keys', () => {
  /** Modified keys that have no use, focus, mouse, and answers of the terminal. */
  const NOISE = [
    '[1;5I',
    '[1;5P',
    '[1;5Q',
    '[1;5R',
    '[1;5S',
    '[25~',
    '[I',
    '[O',
    '[<0;10;5M',
    '[<0;10;5m',
    '[M !!',
    ']11;rgb:0000/0000/0000\u001B\\',
    ']11;rgb:ffff/ffff/ffff\u0007',
    '[?62;22c',
    '[>41;366;0c',
    '[12;40R',
    'P1$r0m\u001B\\',
    '[?2026;2$y',
  ].map(sequence => ESCAPE + sequence);

  it('is no command and no text', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    const shown = terminal.text();
    for (const sequence of NOISE) terminal.send(sequence);
    terminal.send('m');
    await terminal.until('Note:');
    for (const sequence of NOISE) terminal.send(sequence);
    terminal.send('abc');
    await terminal.until(/^Note: abc *$/m);
    terminal.send(ESCAPE);
    await terminal.until(text => text === shown);
    expect(decisionsOf(dir)).toEqual([]);
    await leaveReview(terminal);
  });

  it('is one arrow key when it comes in pieces, and Escape when nothing follows', async () => {
    const terminal = await openReview(makeWorkspace());
    terminal.send('j');
    await terminal.until(selects('Dự án có tổng'));
    terminal.send(ESCAPE);
    await new Promise(resolve => setImmediate(resolve));
    terminal.send('[A');
    await terminal.until(selects('Sáng 12/5'));
    // A lone Escape is told when it has nothing to leave.
    terminal.send(ESCAPE);
    await terminal.until('Nothing to leave here; q goes back.');
    await leaveReview(terminal);
  });

  it('is two keys when two come in one read', async () => {
    const terminal = await openReview(makeWorkspace());
    terminal.send('jj');
    await terminal.until(selects('Ông Trần Văn Khải'));
    terminal.send('kkj');
    await terminal.until(selects('Dự án có tổng'));
    await leaveReview(terminal);
  });
});
