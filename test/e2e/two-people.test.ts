import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalOf, leaveReview, openReview } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

describe('two people in one story', () => {
  it('lets the second read what the first decides, and decide when the first has left', async () => {
    const dir = makeWorkspace();
    const first = await openReview(dir, { columns: 120 });
    first.send('\r');
    await first.until('1 confirmed');
    const second = await openReview(dir, { columns: 120 });
    await second.until(/read only: \S+ has it open/);
    await second.until('has this story open: here it can be read');

    // No key of the second writes anything.
    const before = fs.readFileSync(journalOf(dir), 'utf8');
    for (const keys of ['kU', 'J', 'j\r', 'x', '1', 'b', 'm', 'A', 'y', 'u', '\u0012']) {
      second.send(keys);
      await second.until('has this story open: here it can only be read.');
      second.send('zz');
      await second.until(text => !text.includes('here it can only be read.'));
    }
    expect(fs.readFileSync(journalOf(dir), 'utf8')).toBe(before);

    first.send('x');
    await first.until('1 rejected');
    await second.until(text => text.includes('1 rejected') && text.includes('New decisions by'));
    await leaveReview(first);
    await second.until('The story is free again: you can decide.');
    second.send('g\t\r');
    await second.until('2 confirmed');
    await leaveReview(second);
    expect(decisionsOf(dir).map(({ type }) => type)).toEqual(['confirm', 'reject', 'confirm']);
  });

  it('shows what was written on another machine while the story is open, and keeps both', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    const [line = ''] = fs.readFileSync(journalOf(dir), 'utf8').split('\n');
    const mine = JSON.parse(line);
    // The name comes from elsewhere, and may be meant to do harm.
    const others = {
      ...mine,
      id: 'from-lan',
      by: 'Lan\u001B[2J\u001B]0;gone\u0007',
      at: '2099-01-01T00:00:00.000Z',
      type: 'reject',
    };
    const from = terminal.bytes.length;
    fs.appendFileSync(journalOf(dir), `${JSON.stringify(others)}\n`);
    await terminal.until(text => text.includes('1 rejected') && text.includes('New decisions by Lan'));
    expect(terminal.bytes.slice(from)).not.toMatch(/\u001B\[2J|\u001B\]/);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leaveReview(terminal);
    expect(decisionsOf(dir).map(({ id, type }) => (id === 'from-lan' ? 'Lan' : type))).toEqual([
      'confirm',
      'Lan',
      'confirm',
    ]);
  });

  it('leaves no lock behind, nor does a program that is killed keep one', async () => {
    const dir = makeWorkspace();
    const locks = (): string[] =>
      fs.readdirSync(path.join(dir, 'corpus', 'bridge')).filter(name => name.includes('lock'));
    const terminal = await openReview(dir);
    expect(locks()).toHaveLength(1);
    await leaveReview(terminal);
    expect(locks()).toEqual([]);
    const killed = await openReview(dir);
    killed.kill('SIGKILL');
    await killed.untilExit();
    const next = await openReview(dir);
    next.send('\r');
    await next.until('1 confirmed');
    await leaveReview(next);
    expect(locks()).toEqual([]);
  });
});
