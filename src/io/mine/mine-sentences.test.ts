import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from '../../core/align/small-lexicon.test-data.ts';
import { expectValue } from '../temp-folder.test-data.ts';
import { mineSentences } from './mine-sentences.ts';

const VI = SAME_NEWS.map(([vi = '']) => vi);
const EN = SAME_NEWS.map(([, en = '']) => en).reverse();

describe('mining in workers', () => {
  it.each([1, 3, 99])('finds the partners with %i, and tells how far it is', async workers => {
    const told: number[] = [];
    const pairs = expectValue(
      await mineSentences(VI, EN, { lexicon, minScore: 0.4, workers, onProgress: done => told.push(done) }),
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const { vi, en } of pairs) expect(en).toBe(EN.length - 1 - vi);
    expect(told.at(-1)).toBe(VI.length);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('says that it failed when a worker dies', async () => {
    const workerFile = fileURLToPath(new URL('./dying-worker.test-data.ts', import.meta.url));
    const result = await mineSentences(VI, EN, { lexicon, minScore: 0.4, workers: 2, workerFile });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'mine-failed', message: 'mining stopped: out of order' },
    });
  });
});
