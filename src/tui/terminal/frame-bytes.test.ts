import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../core/text/width.ts';
import { ENTER_SCREEN } from './ansi.ts';
import { frameBytes } from './frame-bytes.ts';

const SIZE = { rows: 3, columns: 80 };

describe('the bytes of a frame', () => {
  it('are those of the lines that changed', () => {
    const bytes = frameBytes(['một', 'hai', 'ba'], ['một', 'HAI', 'ba'], SIZE);
    expect(bytes).toContain('HAI');
    expect(bytes).not.toContain('một');
    expect(bytes).not.toContain('ba');
  });

  it('are none when nothing changed', () => {
    expect(frameBytes(['a', 'b'], ['a', 'b'], SIZE)).toBe('');
  });

  it('clear lines that are no longer there', () => {
    expect(frameBytes(['a', 'b'], ['a'], SIZE)).toMatch(/^\u001B\[2;1H\u001B\[0m\u001B\[K$/);
  });

  it('are all lines when nothing is known of the screen, which is never cleared', () => {
    const bytes = frameBytes([], ['a', 'b'], { rows: 4, columns: 80 });
    for (const row of [1, 2, 3, 4]) expect(bytes).toContain(`\u001B[${row};1H`);
    expect(bytes).not.toMatch(/\u001B\[[23]J/);
  });

  it('are only the part of a line that changed, in its colours', () => {
    const line = (n: number): string => `\u001B[36mCâu ${n} của bài\u001B[39m │ chưa xét`;
    expect(frameBytes([line(11)], [line(12)], SIZE)).toBe('\u001B[1;6H\u001B[0;36m2\u001B[0m');
  });

  it('are the whole end of a line from the first emoji on, whose width terminals do not agree on', () => {
    const bytes = frameBytes(['Vui 🎉 một'], ['Vui 🎉 hai'], SIZE);
    expect(bytes).toContain('🎉 hai');
  });

  it('are few for one step of the cursor over long coloured lines', () => {
    const row = (at: number, isSelected: boolean): string => {
      const text =
        `\u001B[34m\u001B[1m✓\u001B[22m\u001B[39m ${String(at).padStart(3)} ` +
        `\u001B[36mThủ tướng\u001B[39m đã dự lễ khánh thành cây cầu bắc qua sông \u001B[33m1.500 tỷ\u001B[39m │ ` +
        'The prime minister opened the bridge';
      return isSelected ? `\u001B[7m> ${text} \u001B[27m` : `  ${text} `;
    };
    const frame = (selected: number): string[] =>
      Array.from({ length: 40 }, (_, at) => row(at, at === selected));
    const bytes = frameBytes(frame(10), frame(11), { rows: 40, columns: 120 });
    expect(Buffer.byteLength(bytes)).toBeLessThan(700);
  });
});

// The screen of an emulator: characters and their styles, cell by cell.
async function screenOf(writes: readonly string[], size: { rows: number; columns: number }): Promise<string> {
  const terminal = new xterm.Terminal({ rows: size.rows, cols: size.columns, allowProposedApi: true });
  for (const bytes of [ENTER_SCREEN, ...writes]) await new Promise<void>(done => terminal.write(bytes, done));
  const cells: string[] = [];
  for (let row = 0; row < size.rows; row++) {
    const line = terminal.buffer.active.getLine(row);
    for (let column = 0; column < size.columns; column++) {
      const cell = line?.getCell(column);
      const style = [
        cell?.getFgColor(),
        cell?.getBgColor(),
        cell?.isBold(),
        cell?.isDim(),
        cell?.isInverse(),
      ];
      cells.push(`${cell?.getChars() || ' '}/${cell?.getWidth()}/${[...style, cell?.isUnderline()].join()}`);
    }
  }
  terminal.dispose();
  return cells.join('\n');
}

describe('painting one frame after another', () => {
  it('shows what painting the last one whole shows', async () => {
    const size = { rows: 4, columns: 16 };
    const piece = fc.oneof(
      fc.stringMatching(/^[a-c ]{1,5}$/),
      fc.constantFrom('ệ', 'Đ', 'e\u0302\u0323', '│', '─', '✓', '…', '新聞', '🎉', '👩‍🌾', '🇻🇳', '·'),
    );
    const sgr = fc.constantFrom(
      ...[1, 2, 4, 7, 22, 24, 27, 31, 36, 39, 44, 49, 94, 0].map(n => `\u001B[${n}m`),
      '',
    );
    const line = fc.array(fc.tuple(sgr, piece), { maxLength: 6 }).map(parts => {
      let text = '';
      let width = 0;
      for (const [style, part] of parts) {
        if (width + widthOf(part) > size.columns) break;
        width += widthOf(part);
        text += style + part;
      }
      return `${text}\u001B[0m`;
    });
    const lines = fc.array(line, { maxLength: size.rows });
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 5 }), async frames => {
        let before: readonly string[] = [];
        const writes = frames.map(frame => {
          const after = frame.length > 0 ? frame : [''];
          const bytes = frameBytes(before, after, size);
          before = after;
          return bytes;
        });
        const whole = frameBytes([], frames.at(-1) ?? [], size);
        expect(await screenOf(writes, size)).toBe(await screenOf([whole], size));
      }),
      { numRuns: 300 },
    );
  });
});
