import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import type { AppState } from '../state/app-state.ts';
import { factsLines } from './facts-lines.ts';
import { textOf } from './line-text.test-data.ts';

const shown = (state: AppState, columns: number): string[] =>
  factsLines(state, { rows: 5, columns }).map(line => textOf(line).trimEnd());

describe('the list of differing facts on screen', () => {
  it('shows both figures and the number of the sentence in the narrowest window', () => {
    expect(shown(sampleState(), 40)).toEqual(['> · 40 phút ≠ 34 minutes    sentence 2']);
  });

  it('shows the kind in 80 columns, and the sentence in 120', () => {
    expect(shown(sampleState(), 60)[0]).toMatch(/^> · 40 phút ≠ 34 minutes +duration {2}sentence 2/);
    expect(shown(sampleState(), 120)[0]).toContain('Cuộc đàm phán kéo dài 40 phút.');
    expect(shown({ ...sampleState(), ui: 'vi' }, 80)[0]).toMatch(/thời lượng {2}câu 2/);
  });

  it('shows how the pair stands by a sign', () => {
    const confirmed = new FakeShell(sampleState()).press('f', 'c').state;
    expect(shown(confirmed, 80)[0]).toMatch(/^> ✓ 40 phút/);
  });

  it('says that there is none, and that it does not know yet', () => {
    const rejected = new FakeShell(sampleState()).press('f', 'x').state;
    expect(shown(rejected, 80)).toEqual(['No pair of this story differs in a fact.']);
    const { story } = rejected;
    const waiting = story && { ...rejected, story: { ...story, isCompared: false } };
    expect(waiting && shown(waiting, 80)).toEqual(['Comparing facts …']);
  });
});
