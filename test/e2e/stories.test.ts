import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAligned, leaveReview, startReview } from '../support/review-program.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

/** Returns a workspace with the stories `bridge` and `harbour`. */
function makeTwo(): string {
  const dir = makeWorkspace();
  const corpus = path.join(dir, 'corpus');
  fs.cpSync(path.join(corpus, 'bridge'), path.join(corpus, 'harbour'), { recursive: true });
  return dir;
}

function locksOf(dir: string): string[] {
  return ['bridge', 'harbour'].filter(name =>
    fs.readdirSync(path.join(dir, 'corpus', name)).some(file => file.includes('lock')),
  );
}

describe('the list of stories in a terminal', () => {
  it('leads into a story and back, frees it for others, and counts what was decided there', async () => {
    const dir = makeTwo();
    const terminal = startReview(dir, { columns: 120 });
    await terminal.until(/^> bridge .* 0 confirmed +4 left/m);
    await terminal.until(/^ {2}harbour .* 0 confirmed +4 left/m);
    terminal.send('\r');
    await terminal.until(isAligned);
    expect(locksOf(dir)).toEqual(['bridge']);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    terminal.send('q');
    await terminal.until(/^> bridge .* 1 confirmed +3 left/m);
    expect(locksOf(dir)).toEqual([]);
    terminal.send('jl');
    await terminal.until(text => isAligned(text) && text.includes('harbour'));
    expect(locksOf(dir)).toEqual(['harbour']);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    terminal.send('q');
    await terminal.until(/^> harbour .* 1 confirmed +3 left/m);
    await leaveReview(terminal);
    expect([decisionsOf(dir).length, decisionsOf(dir, 'harbour').length]).toEqual([1, 1]);
  });

  it('takes the path of a new article, and says what became of it', async () => {
    const dir = makeTwo();
    const terminal = startReview(dir, { columns: 120 });
    await terminal.until(/^> bridge/m);
    const file = path.join(dir, 'Bão lớn ở Huế.txt');
    fs.writeFileSync(file, 'Bão lớn đổ bộ vào Huế\n\nSáng 3/9, bão số 4 đổ bộ vào Huế, gió giật cấp 12.\n');
    terminal.send(`a\u0015"${file}"\r`);
    await terminal.until(/Added to \S+: Bão lớn ở Huế\.txt/);
    await terminal.until(/1 vi \+ 0 en/);
    terminal.send(`a\u0015${dir}/nowhere.txt\r`);
    await terminal.until(/Not added: .*nowhere\.txt/);
    await leaveReview(terminal);
  });
});
