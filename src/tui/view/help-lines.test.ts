import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import type { AppState } from '../state/app-state.ts';
import { helpLines } from './help-lines.ts';
import { textOf } from './line-text.test-data.ts';

const shown = (state: AppState, columns: number, rows = 12): string[] =>
  helpLines(state, { rows, columns }).map(line => textOf(line).trimEnd());
const help = (...keys: string[]): AppState => new FakeShell(sampleState()).press('?', ...keys).state;

describe('the help on screen', () => {
  it('has a title that stays, and the keys of the mode below it', () => {
    expect(shown(help(), 40, 4)).toEqual([
      'Keys   Esc, q or ? closes · j k scroll',
      'Review · Decide',
      expect.stringMatching(/^ {2}Enter, c +confirm$/),
      expect.stringMatching(/^ {2}x +reject$/),
    ]);
    expect(shown(help('G'), 40, 4)[0]).toMatch(/^Keys/);
  });

  it('says where else a key works when there is room', () => {
    expect(shown(help(), 80).join()).not.toContain('Partners');
    expect(shown(help(), 120)[6]).toMatch(/^ {2}1 … 9 +confirm that candidate +Review, Partners$/);
  });

  it('ends with the signs', () => {
    const lines = shown(help('G'), 80, 20);
    expect(lines).toContain('Signs');
    expect(lines.at(-1)).toMatch(/^ {2}\+ /);
  });

  it('shows what it is searched for, and says so when no key does it', () => {
    const lines = shown(help('/', 'type:split', 'Enter'), 80);
    expect(lines[0]).toMatch(/^Keys “split”/);
    expect(lines.join('\n')).toContain('split the sentence');
    expect(shown(help('/', 'type:zzz'), 80).at(-1)).toBe('No key does “zzz”.');
  });
});
