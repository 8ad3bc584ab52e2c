import { describe, expect, it } from 'vitest';
import { frameBytes } from './painter.ts';

describe('painting a frame', () => {
  it('writes only the lines that changed', () => {
    const bytes = frameBytes(['một', 'hai', 'ba'], ['một', 'HAI', 'ba'], 3);
    expect(bytes).toContain('HAI');
    expect(bytes).not.toContain('một');
    expect(bytes).not.toContain('ba');
  });

  it('writes nothing when nothing changed', () => {
    expect(frameBytes(['a', 'b'], ['a', 'b'], 2)).toBe('');
  });

  it('clears lines that are no longer there', () => {
    expect(frameBytes(['a', 'b'], ['a'], 2)).toMatch(/\u001B\[2;1H\u001B\[0m\u001B\[K/);
  });

  it('writes every line when nothing is known of the screen, and never clears all of it', () => {
    const bytes = frameBytes([], ['a', 'b'], 4);
    for (const row of [1, 2, 3, 4]) expect(bytes).toContain(`\u001B[${row};1H`);
    expect(bytes).not.toContain('\u001B[2J');
  });
});
