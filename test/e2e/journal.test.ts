import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journalOf, leaveReview, openReview } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

describe('the journal of a story', () => {
  it('has everything that was shown as saved when the program is killed', async () => {
    const dir = makeWorkspace();
    const killed = await openReview(dir);
    killed.send('\r');
    await killed.until('1 confirmed');
    killed.send('mxem lại\r');
    await killed.until('Note saved.');
    killed.kill('SIGKILL');
    await killed.untilExit();
    // The lock that the dead program left behind is in nobody's way.
    const again = await openReview(dir);
    await again.until('1 confirmed');
    await again.until('Note: xem lại');
    again.send('\r');
    await again.until('2 confirmed');
    await leaveReview(again);
  });

  it('is read though its last line was cut off; the next decision is on a line of its own', async () => {
    const dir = makeWorkspace();
    const before = await openReview(dir);
    before.send('\r');
    await before.until('1 confirmed');
    await leaveReview(before);
    fs.appendFileSync(journalOf(dir), '{"v":1,"id":"torn","at":"2026-');
    const after = await openReview(dir);
    await after.until('Lines of the journal that could not be read: 1');
    after.send('\r');
    await after.until('2 confirmed');
    await leaveReview(after);
    const lines = fs.readFileSync(journalOf(dir), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[2] ?? '').type).toBe('confirm');
  });

  it('that cannot be written is said with its path, keeps the pair undecided and asks once before quitting', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    // A folder of that name is in the way of every user, root too.
    fs.mkdirSync(journalOf(dir));
    terminal.send('\r');
    await terminal.until(/NOT SAVED: .*decisions\.jsonl/);
    await terminal.until('0 confirmed');
    terminal.send('q');
    await terminal.until('The last change is not saved. q again leaves without it.');
    expect(terminal.exitCode).toBeUndefined();
    // Once it can be written the same key works.
    fs.rmdirSync(journalOf(dir));
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leaveReview(terminal);
    expect(decisionsOf(dir).map(({ type }) => type)).toEqual(['confirm']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'that is read-only blocks quitting once, and then lets go',
    async () => {
      const dir = makeWorkspace();
      fs.writeFileSync(journalOf(dir), '');
      const terminal = await openReview(dir);
      fs.chmodSync(journalOf(dir), 0o400);
      terminal.send('x');
      await terminal.until(/NOT SAVED: .*decisions\.jsonl/);
      terminal.send('q');
      await terminal.until('q again leaves without it');
      terminal.send('qq');
      expect(await terminal.untilExit()).toBe(0);
      fs.chmodSync(journalOf(dir), 0o600);
      expect(decisionsOf(dir)).toEqual([]);
    },
  );

  it('is read again when another program replaced it, as a merge does', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    const mine = fs.readFileSync(journalOf(dir), 'utf8');
    const theirs = { ...JSON.parse(mine), id: 'theirs', type: 'reject', at: '2099-01-01T00:00:00.000Z' };
    fs.appendFileSync(journalOf(dir), `${JSON.stringify(theirs)}\n`);
    await terminal.until('1 rejected');
    fs.writeFileSync(`${journalOf(dir)}.merged`, mine);
    fs.renameSync(`${journalOf(dir)}.merged`, journalOf(dir));
    await terminal.until('The journal was changed by another program and was read again.');
    await terminal.until(/\b1 confirmed/);
    terminal.send('x');
    await terminal.until('1 rejected');
    await leaveReview(terminal);
    expect(decisionsOf(dir).map(({ type }) => type)).toEqual(['confirm', 'reject']);
  });
});
