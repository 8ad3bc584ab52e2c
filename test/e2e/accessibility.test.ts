import { describe, expect, it } from 'vitest';
import { ESCAPE, leaveReview, openReview, selects, startReview } from '../support/review-program.ts';
import type { TestTerminal } from '../support/terminal.ts';
import { decisionsOf, makeWorkspace } from '../support/workspace.ts';

/** Returns the parameters of every style that was set, each once. */
function stylesOf({ bytes }: TestTerminal): string[] {
  const set = [...bytes.matchAll(/\u001B\[([\d;:]*)m/g)].flatMap(([, style = '']) => style.split(';'));
  return [...new Set(set)];
}

/** Confirms, rejects and leaves the rest, so that rows of every status are seen. */
async function decideSome(terminal: TestTerminal): Promise<void> {
  terminal.send('\r');
  await terminal.until('1 confirmed');
  terminal.send('x');
  await terminal.until('1 rejected');
}

describe('without colours', () => {
  it.each([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }],
    ['--no-color', { args: ['review', '--no-color'] }],
  ])(
    '(%s) no style is sent, and the selected row and every status are told by signs',
    async (_name, options) => {
      const terminal = await openReview(makeWorkspace(), options);
      await decideSome(terminal);
      await terminal.until(/≠/);
      expect(stylesOf(terminal)).toEqual(['0']);
      const rows = terminal.lines().flatMap(line => /^([> ]) ([✓✗·–!]) ([≠ ])/.exec(line)?.[0] ?? []);
      expect(rows).toEqual(['  –  ', '  ✓  ', '  ✗  ', '> ·  ', '  · ≠', '  –  ']);
      expect(terminal.text()).toMatch(/sentence 4 +suggested/);
      await leaveReview(terminal);
    },
  );
});

describe('with colours', () => {
  it('only the 16 of the terminal are used, never a background, and green beside red nowhere', async () => {
    const terminal = await openReview(makeWorkspace(), { columns: 120, rows: 40 });
    await decideSome(terminal);
    for (const keys of ['/Lễ', ESCAPE, 'v', 'q', 'i', 'q', 't', ESCAPE, 'T', 'q', 'K', 'q', '?', 'q'])
      terminal.send(keys);
    await terminal.until(selects('Ông Trần'));
    const colours = stylesOf(terminal).filter(style => /^(?:[349]\d|10[0-7])$/.test(style));
    expect(colours.length).toBeGreaterThan(2);
    // 39 and 49 give the terminal's own colours back.
    expect(colours.filter(style => !/^(?:3[0-79]|9[0-7]|49)$/.test(style))).toEqual([]);
    expect(colours.filter(style => style === '32' || style === '92')).toEqual([]);
    terminal.send('\u0003');
    await terminal.untilExit();
  });
});

describe('in ASCII', () => {
  it.each([
    ['--ascii', { args: ['review', '--ascii'] }],
    ['LANG=C', { env: { LANG: 'C' } }],
    ['LC_ALL=POSIX', { env: { LC_ALL: 'POSIX' } }],
  ])('(%s) not one other byte is sent, and what is typed is kept whole', async (_name, options) => {
    const dir = makeWorkspace();
    const terminal = startReview(dir, options);
    await terminal.until(/^> \. .*Sang 12\/5, thanh pho Hai Phong/m);
    await decideSome(terminal);
    await terminal.until(/^ {2}\+ .*Sang 12/m);
    await terminal.until(/^ {2}x .*Du an co/m);
    terminal.send('mĐà Nẵng\r');
    await terminal.until('Note: Da Nang');
    for (const keys of ['v', 'q', 'i', 'q', 'p', '?', 'q']) terminal.send(keys);
    await leaveReview(terminal);
    expect(terminal.bytes).toMatch(/^[\0-\u007F]*$/);
    expect(decisionsOf(dir).at(-1)).toMatchObject({ type: 'note', text: 'Đà Nẵng' });
  });
});

/** Returns the lines that the program has said since `from`. */
function saidSince({ bytes }: TestTerminal, from: number): string[] {
  return bytes
    .slice(from)
    .split(/[\r\n]+/)
    .filter(line => line !== '');
}

describe('for a screen reader', () => {
  it.each([
    ['--screen-reader', { args: ['review', '--screen-reader'] }],
    ['INK_SCREEN_READER', { env: { INK_SCREEN_READER: 'true' } }],
    [
      '--screen-reader in a terminal without a movable cursor',
      { args: ['review', '--screen-reader'], env: { TERM: 'dumb' } },
    ],
  ])(
    '(%s) there are only lines: the place, "selected", the status and both sentences',
    async (_name, options) => {
      const dir = makeWorkspace();
      const terminal = startReview(dir, options);
      const press = async (keys: string, ...expected: readonly RegExp[]): Promise<void> => {
        const from = terminal.bytes.length;
        terminal.send(keys);
        await terminal.until(() =>
          expected.every(part => saidSince(terminal, from).some(line => part.test(line))),
        );
      };
      await terminal.until(() =>
        /^2\/6, selected, suggested, 1\.00, Sáng 12\/5.*, Hai Phong opened/m.test(terminal.bytes),
      );
      await press('j', /^3\/6, selected, suggested, .*Dự án/);
      await press(
        '\r',
        /1 confirmed · 3 left/,
        /^Confirmed and saved\.$/,
        /^4\/6, selected, suggested, .*Ông Trần/,
      );
      await press('k', /^3\/6, selected, confirmed, /);
      await press('u', /^Taken back: confirming “Dự án/, /^3\/6, selected, suggested/);
      await press('G', /^6\/6, selected, only here/);
      await press('k', /^5\/6, .*Differ: 40 phút ≠ 34 minutes/);
      await press('mxem lại', /^Note: xem lại$/);
      await press('\r', /^Note saved\.$/);
      await press('t', /Vietnamese/);
      await press(ESCAPE, /^5\/6, selected/);
      await leaveReview(terminal);
      expect(terminal.bytes).not.toMatch(/[\u001B\u009B\b\u0007]/);
      expect(terminal.bytes).not.toMatch(/[─│┌┐└┘]/);
      expect(decisionsOf(dir).map(({ type }) => type)).toEqual(['confirm', 'undo', 'note']);
    },
  );

  it('says the selected line of every list as one moves, without signs', async () => {
    const terminal = await startReview(makeWorkspace(), { args: ['review', '--screen-reader'] });
    const hear = async (keys: string, words: string): Promise<void> => {
      const from = terminal.bytes.length;
      terminal.send(keys);
      await terminal.until(() => saidSince(terminal, from).some(line => line.includes(words)));
    };
    await terminal.until(() => terminal.bytes.includes('2/6, selected'));
    const from = terminal.bytes.length;
    await hear('v', 'Hai Phong opened');
    await hear('j', 'Port city opens');
    await hear('q', '2/6, selected');
    await hear('i', 'undecided');
    await hear('j', 'confirmed');
    await hear('q', '2/6, selected');
    await hear('/Lễ cắt', '5/6, selected');
    await hear(ESCAPE, '2/6, selected');
    await hear('?', 'Keys');
    await hear('q', '2/6, selected');
    expect(terminal.bytes.slice(from)).not.toMatch(/[█▏▎▍▌▋▊▉]/);
    await leaveReview(terminal);
  });
});
