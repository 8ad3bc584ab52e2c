import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isAligned, leaveReview, openReview, selects } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace, songngu } from '../support/workspace.ts';

/** Returns the decisions of a story, as types. */
function typesOf(dir: string): string[] {
  return decisionsOf(dir).map(({ type }) => type);
}

describe('reviewing in a terminal', () => {
  it('confirms, undoes, rejects and adds a term; all is there after a restart and in the exports', async () => {
    const dir = makeWorkspace();
    const first = await openReview(dir);
    for (const [key, shown] of [
      ['\r', '1 confirmed'],
      ['c', '2 confirmed'],
      ['\r', '3 confirmed'],
      ['u', '2 confirmed'],
      ['x', '1 rejected'],
    ] as const) {
      first.send(key);
      await first.until(shown);
    }
    first.send('t');
    await first.until('New glossary entry');
    first.send('\u0015Cầu Sông Cấm\t\u0015Cam River Bridge\r');
    await first.until('In the glossary: Cầu Sông Cấm = Cam River Bridge');
    await leaveReview(first);

    const second = await openReview(dir);
    await second.until(text => text.includes('2 confirmed') && text.includes('1 rejected'));
    await leaveReview(second);
    expect(typesOf(dir)).toEqual(['confirm', 'confirm', 'confirm', 'undo', 'reject', 'add-concept']);

    const glossary = parse(songngu(dir, 'export', '--format', 'yaml').stdout);
    const added = glossary.concepts.find((concept: { id: string }) => concept.id === 'cam-river-bridge');
    expect(added.vi).toEqual([{ term: 'Cầu Sông Cấm', status: 'preferred' }]);
    const pairs = JSON.parse(songngu(dir, 'export', '--format', 'json').stdout).pairs;
    expect(pairs).toHaveLength(2);
  });

  it('confirms another candidate by its number, and two partners as one pair', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send('2');
    await terminal.until('1 confirmed');
    await terminal.until(text => /✓.*Sáng 12\/5.*Port city opens/.test(text));

    await terminal.until(selects('Dự án có tổng'));
    terminal.send('v');
    await terminal.until('Partners for this sentence');
    terminal.send(' j ');
    await terminal.until('2 marked');
    terminal.send('\r');
    await terminal.until('2 confirmed');
    await leaveReview(terminal);

    const confirmed = decisionsOf(dir).flatMap(decision =>
      decision.type === 'confirm' ? [decision.pair] : [],
    );
    expect(confirmed.map(({ en }) => en.length)).toEqual([1, 2]);
    expect(confirmed[0]?.en[0]?.text).toContain('Port city opens');
  });

  it('sets a pair back and marks one for later; both are kept', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send('b');
    await terminal.until(/^> · » .*Sáng 12/m);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    terminal.send('k');
    await terminal.until(selects('Sáng 12/5'));
    terminal.send('U');
    await terminal.until('0 confirmed');
    await leaveReview(terminal);
    const again = await openReview(dir);
    await again.until(text => text.includes('0 confirmed') && /· » .*Sáng 12/.test(text));
    await leaveReview(again);
  });

  it('finds a sentence without its marks, and gives the place back on Escape', async () => {
    const terminal = await openReview(makeWorkspace());
    terminal.send('/le cat bang');
    await terminal.until(selects('Lễ cắt băng'));
    await terminal.until('1 found');
    terminal.send('\u001B');
    await terminal.until(selects('Sáng 12/5'));
    await leaveReview(terminal);
  });

  it('leaves an entry in the glossary that was edited by hand since, when it is undone', async () => {
    const dir = makeWorkspace();
    const terminal = await openReview(dir);
    terminal.send('t');
    await terminal.until('New glossary entry');
    terminal.send('\u0015Cầu Sông Cấm\t\u0015Cam River Bridge\t\r');
    await terminal.until('In the glossary');
    const glossary = path.join(dir, 'glossary');
    const file = fs
      .readdirSync(glossary)
      .find(name => fs.readFileSync(path.join(glossary, name), 'utf8').includes('term: Cam River Bridge'));
    const edited = path.join(glossary, file ?? '');
    fs.writeFileSync(edited, fs.readFileSync(edited, 'utf8').replace('Cam River Bridge', 'Cam Bridge'));
    terminal.send('u');
    await terminal.until('stays in the glossary');
    expect(fs.readFileSync(edited, 'utf8')).toContain('Cam Bridge');
    await leaveReview(terminal);
  });
});

describe('what was done before a restart', () => {
  it('keeps sentences split and joined, with their pairs', async () => {
    const dir = makeWorkspace();
    const first = await openReview(dir);
    first.send('j');
    await first.until(selects('Dự án có tổng'));
    first.send('y');
    await first.until('do ‖ Công ty');
    first.send('\u001B[D\r');
    await first.until('Split in two.');
    await first.until(text => isSplit(text) && isAligned(text));
    first.send('gj');
    await first.until(selects('Sáng 12/5'));
    first.send('J');
    await first.until('Joined with the next sentence.');
    await first.until(text => !/^. . .*Dự án/m.test(text) && isAligned(text));
    await leaveReview(first);

    const second = await openReview(dir);
    await second.until(isSplit);
    // Undo goes on where it was left, and names what it takes back.
    second.send('u');
    await second.until(/Taken back: joining “Sáng 12\/5/);
    second.send('u');
    await second.until(/Taken back: splitting “Dự án/);
    await second.until(text => !isSplit(text));
    second.send('\u0012');
    await second.until(/Done again: splitting “Dự án/);
    await second.until(isSplit);
    await leaveReview(second);
  });

  it('is taken back and done again step by step: a batch, a note, a mark for later and an entry', async () => {
    const dir = makeWorkspace();
    const first = await openReview(dir);
    first.send('A');
    await first.until(/Confirm all from score: 0\.90 +4 pairs, 1 of them with differing facts/);
    first.send('\r');
    await first.until('4 confirmed');
    first.send('gj');
    await first.until(selects('Sáng 12/5'));
    first.send('mxem lại\r');
    await first.until('Note saved.');
    first.send('b');
    await first.until('Marked for later.');
    first.send('t');
    await first.until('New glossary entry');
    first.send('\u0015Sông Cấm\t\u0015Cam River\r');
    await first.until('In the glossary');
    await leaveReview(first);

    const second = await openReview(dir);
    const steps = [
      ['glossary entry Sông Cấm = Cam River', () => !glossaryText(dir).includes('Cam River')],
      ['the mark on “Sáng 12/5', () => !/» .*Sáng/.test(second.text())],
      ['the note on “Sáng 12/5', () => !second.text().includes('Note: xem lại')],
      ['confirming 4 pairs', () => second.text().includes('0 confirmed')],
    ] as const;
    for (const [what, isGone] of steps) {
      second.send('u');
      await second.until(text => text.includes(`Taken back: ${what}`) && isGone());
    }
    second.send('u');
    await second.until('There is nothing to take back.');
    await leaveReview(second);

    const third = await openReview(dir);
    for (const [what, isGone] of steps.toReversed()) {
      third.send('\u0012');
      await third.until(text => text.includes(`Done again: ${what}`));
      expect(what.startsWith('glossary') ? isGone() : false).toBe(false);
    }
    await third.until(text => text.includes('4 confirmed') && /» .*Sáng/.test(text));
    await leaveReview(third);
    expect(glossaryText(dir)).toContain('Cam River');
  });
});

function glossaryText(dir: string): string {
  const glossary = path.join(dir, 'glossary');
  const files = fs.readdirSync(glossary).filter(name => name.endsWith('.yaml'));
  return files.map(name => fs.readFileSync(path.join(glossary, name), 'utf8')).join('\n');
}

/** Returns whether the list has the second half of a sentence that was split. */
function isSplit(text: string): boolean {
  return /^. . .* do Công ty Đại Nam/m.test(text);
}
