import { describe, expect, it } from 'vitest';
import {
  leaveReview,
  longSentence,
  makeLongWorkspace,
  selects,
  startReview,
} from '../support/review-program.ts';
import { decisionsOf } from '../support/workspace.ts';

/** Sentences a side: as many as a year of one small page. */
const SENTENCES = 10_000;

describe('a story of ten thousand pairs', () => {
  it('can be read and walked through before it is aligned, and loses no key that is held down', async () => {
    const dir = makeLongWorkspace(SENTENCES);
    const terminal = startReview(dir, { columns: 120, rows: 40 });
    await terminal.until('aligning');
    expect(terminal.text()).toContain(longSentence(1));
    terminal.send('jj');
    await terminal.until(selects(longSentence(3)));
    // Three seconds of a key that repeats thirty times a second.
    for (let at = 0; at < 90; at++) terminal.send('j');
    await terminal.until(selects(longSentence(93)));
    terminal.send('G');
    await terminal.until(selects(longSentence(SENTENCES)));
    terminal.send('kg');
    await terminal.until(selects(longSentence(1)));
    terminal.send(`/${longSentence(7777)}\r`);
    await terminal.until(selects(longSentence(7777)));
    terminal.send('b');
    await terminal.until('Marked for later.');
    await leaveReview(terminal);
    expect(decisionsOf(dir, 'long')).toMatchObject([{ type: 'later', on: true }]);
  });
});
