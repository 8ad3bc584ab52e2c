import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveReview, openReview } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

/** Writes a program that edits a file, as a shell script, and returns its path. */
function editor(dir: string, name: string, script: string): string {
  const file = path.join(dir, name);
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

function notesOf(dir: string): string[] {
  return decisionsOf(dir).flatMap(decision => (decision.type === 'note' ? [decision.text] : []));
}

describe('an external editor', () => {
  it('is the one of VISUAL, gets the pair with the note, has the terminal, and gives the note back', async () => {
    const dir = makeWorkspace();
    const seen = path.join(dir, 'seen.txt');
    const visual = editor(
      dir,
      'my editor',
      `cp "$2" "${seen}"; echo "editing $1"; read answer; printf '%s\\n' "$answer" | cat - "$2" > "$2.new"; mv "$2.new" "$2"`,
    );
    const terminal = await openReview(dir, { env: { VISUAL: `"${visual}" --wait`, EDITOR: 'false' } });
    terminal.send('e');
    await terminal.until('editing --wait');
    expect(terminal.isAlternate).toBe(false);
    expect(fs.readFileSync(seen, 'utf8')).toMatch(/^# Sáng 12\/5.*\n# Hai Phong opened/m);
    // Lines and echo are the terminal's again.
    terminal.send('xem lại\r');
    await terminal.until('Note saved.');
    expect(terminal.isAlternate).toBe(true);
    await terminal.until('Note: xem lại');
    terminal.send('\r');
    await terminal.until('1 confirmed');
    await leaveReview(terminal);
    expect(notesOf(dir)).toEqual(['xem lại']);
  });

  it('changes nothing when it fails or leaves the file as it was, and keys work afterwards', async () => {
    const dir = makeWorkspace();
    const failing = editor(dir, 'failing', 'echo changed >> "$1"; exit 1');
    const fails = await openReview(dir, { env: { VISUAL: '', EDITOR: failing } });
    fails.send('e');
    await fails.until('Nothing was changed.');
    fails.send('\r');
    await fails.until('1 confirmed');
    await leaveReview(fails);

    const idle = await openReview(dir, { env: { VISUAL: 'true', EDITOR: failing } });
    idle.send('e');
    await idle.until('Nothing was changed.');
    idle.send('\r');
    await idle.until('2 confirmed');
    await leaveReview(idle);
    expect(decisionsOf(dir).map(({ type }) => type)).toEqual(['confirm', 'confirm']);
  });

  it('that is not there gives way to the next, and none at all is said', async () => {
    const dir = makeWorkspace();
    const appending = editor(dir, 'appending', 'echo ghi chú >> "$1"');
    const second = await openReview(dir, { env: { VISUAL: '/nowhere/emacs', EDITOR: appending } });
    second.send('e');
    await second.until('Note saved.');
    await leaveReview(second);
    expect(notesOf(dir)).toEqual(['ghi chú']);

    const nothing = path.join(dir, 'empty');
    fs.mkdirSync(nothing);
    const env = { VISUAL: '', EDITOR: 'nowhere-to-be-found', PATH: nothing };
    const none = await openReview(dir, { env, columns: 120 });
    none.send('e');
    await none.until(/The editor did not work: .*nowhere-to-be-found/);
    none.send('\r');
    await none.until('1 confirmed');
    await leaveReview(none);
  });

  it('edits a glossary entry, and a broken one is left as it was', async () => {
    const dir = makeWorkspace();
    const renaming = editor(
      dir,
      'renaming',
      `sed 's/Cam River/Cam Estuary/' "$1" > "$1.new"; mv "$1.new" "$1"`,
    );
    const terminal = await openReview(dir, { env: { VISUAL: renaming }, columns: 120 });
    terminal.send('t');
    await terminal.until('New glossary entry');
    terminal.send('\u0015Sông Cấm\t\u0015Cam River\r');
    await terminal.until('In the glossary: Sông Cấm = Cam River');
    terminal.send('K/Cấm\r');
    await terminal.until(text => text.includes('1 of') && text.includes('Cam River'));
    terminal.send('e');
    await terminal.until('Changed in the glossary: Sông Cấm = Cam Estuary');
    terminal.send('u');
    await terminal.until('Taken back');
    await terminal.until(/Sông Cấm.*Cam River/);
    fs.writeFileSync(renaming, '#!/bin/sh\necho "{[ broken" > "$1"\n');
    terminal.send('e');
    await terminal.until('The entry is left as it was');
    terminal.kill('SIGTERM');
    await terminal.untilExit();
    const glossary = fs.readdirSync(path.join(dir, 'glossary')).filter(name => name.endsWith('.yaml'));
    const text = glossary.map(name => fs.readFileSync(path.join(dir, 'glossary', name), 'utf8')).join('\n');
    expect(text).toContain('Cam River');
    expect(text).not.toContain('Cam Estuary');
  });
});
