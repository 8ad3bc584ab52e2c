import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../core/pairs/progress.ts';
import { batchAbove, readScore } from './confirm-all.ts';
import { said, shell, written } from './review.test-data.ts';

describe('confirming all above a score', () => {
  it('confirms in one step what was counted before, and takes it back in one', () => {
    const app = shell().press('A', 'C-u', 'type:0,5');
    const { pairs } = batchAbove(app.state, 0.5);
    expect(pairs.length).toBeGreaterThan(1);
    app.press('Enter');
    expect(written(app)).toEqual(['confirm-all']);
    const confirmed = (): number => (app.state.story ? progressOf(app.state.story.open).confirmed : -1);
    expect(confirmed()).toBe(pairs.length);
    expect(app.press('u').state.said?.message.values?.what).toContain(`${pairs.length} pairs`);
    expect(confirmed()).toBe(0);
  });

  it('leaves out what is decided already, and what the filters hide', () => {
    const app = shell().press('x');
    const before = batchAbove(shell().state, 0).pairs.length;
    expect(batchAbove(app.state, 0).pairs).toHaveLength(before - 1);
    app.press('i', 'G', 'k', 'k', 'Space', 'q');
    expect(batchAbove(app.state, 0).pairs).toHaveLength(1);
    expect(batchAbove(app.state, 0).differing).toBe(1);
  });

  it('says so when the line is no score, or nothing scores so much', () => {
    expect(said(shell().press('A', 'C-u', 'type:viel', 'Enter'))).toBe('said.noScore');
    expect(said(shell().press('A', 'C-u', 'type:1', 'Enter'))).toBe('said.nothingAbove');
  });

  it.each([
    ['0.9', 0.9],
    ['0,9', 0.9],
    ['.85', 0.85],
    ['90 %', 0.9],
    ['90%', 0.9],
    ['90', 0.9],
    ['1', 1],
    ['', undefined],
    ['x', undefined],
    ['-1', undefined],
    ['2', undefined],
    ['2%', 0.02],
    ['900', undefined],
  ])('reads %j', (text, score) => {
    expect(readScore(text)).toBe(score);
  });
});
