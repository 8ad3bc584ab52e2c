import { describe, expect, it } from 'vitest';
import { Painter, type PainterOptions } from './painter.ts';

type Fake = { written: string[]; isFull: boolean; drain: () => void; painter: Painter };

function paint(options: PainterOptions = {}): Fake {
  const listeners: (() => void)[] = [];
  const fake = { written: [] as string[], isFull: false };
  const painter = new Painter(
    {
      columns: 80,
      rows: 4,
      write: bytes => {
        fake.written.push(bytes);
        return !fake.isFull;
      },
      once: (_event, listener) => listeners.push(listener),
    },
    options,
  );
  const drain = (): void => {
    for (const listener of listeners.splice(0)) listener();
  };
  return Object.assign(fake, { painter, drain });
}

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

describe('the painter', () => {
  it('paints the last of several frames of one turn, inside one synchronised update', async () => {
    const { painter, written } = paint();
    painter.write('một');
    painter.write('hai\nba');
    expect(written).toEqual([]);
    await turn();
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\u001B\[\?2026h.*hai.*ba.*\u001B\[\?2026l$/s);
    expect(written[0]).not.toContain('một');
  });

  it('paints at once when asked, and not again', async () => {
    const { painter, written } = paint();
    painter.write('a');
    painter.flush();
    expect(written).toHaveLength(1);
    await turn();
    painter.flush();
    expect(written).toHaveLength(1);
  });

  it('writes nothing for a frame that is the same, and little for a cursor that moves', () => {
    const { painter, written } = paint();
    for (const cursor of [undefined, undefined, { row: 1, column: 2 }, { row: 1, column: 2 }]) {
      painter.placeCursor(cursor);
      painter.write('a');
      painter.flush();
    }
    expect(written).toHaveLength(2);
    expect(written[1]).toBe('\u001B[?2026h\u001B[2;3H\u001B[?25h\u001B[?2026l');
  });

  it('lets frames go while the terminal is behind, and then paints the latest', async () => {
    const fake = paint();
    fake.isFull = true;
    fake.painter.write('0');
    fake.painter.flush();
    for (let at = 1; at <= 50; at++) {
      fake.painter.write(String(at));
      await turn();
    }
    expect(fake.written).toHaveLength(1);
    fake.isFull = false;
    fake.drain();
    expect(fake.written).toHaveLength(2);
    expect(fake.written[1]).toContain('50');
  });

  it('writes nothing while it is muted, nor a frame that waited before', async () => {
    const { painter, written } = paint();
    painter.write('a');
    painter.mute();
    painter.write('b');
    await turn();
    painter.flush();
    expect(written).toEqual([]);
    painter.unmute();
    painter.write('c');
    painter.flush();
    expect(written.join('')).toContain('c');
  });

  it('writes everything again after it was told to forget', () => {
    const { painter, written } = paint();
    painter.write('a\nb');
    painter.flush();
    painter.forget();
    painter.write('a\nb');
    painter.flush();
    expect(written[1]).toBe(written[0]);
  });

  it('never writes more rows than there are', () => {
    const { painter, written } = paint();
    painter.write('1\n2\n3\n4\nfifth');
    painter.flush();
    expect(written.join('')).not.toContain('fifth');
  });

  it('shows frames in ASCII where asked, and tells what it painted', () => {
    const painted: string[] = [];
    const { painter, written } = paint({ ascii: true, onPainted: bytes => painted.push(bytes) });
    painter.write('\u001B[36mĐà Nẵng\u001B[39m │ ✓');
    painter.flush();
    expect(written.join('')).toContain('\u001B[36mDa Nang\u001B[39m | +');
    expect(painted).toEqual(written);
  });
});
