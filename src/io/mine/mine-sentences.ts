import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ScoredCell } from '../../core/align/select-pairs.ts';
import type { UnitCounts } from '../../core/align/weigh.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { addCounts } from '../../core/mine/add-counts.ts';
import { choosePairs } from '../../core/mine/choose-pairs.ts';
import type { MiningShare } from '../../core/mine/judge-share.ts';
import { packLexicon } from '../../core/mine/lexicon-parcel.ts';
import { createCellSieve } from '../../core/mine/sieve-cells.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { workerEntryOf } from '../extract/worker-file.ts';
import { shippedFile } from '../shipped-files.ts';
import type { MineOrder, MineReport } from './mine-messages.ts';

/** More threads than this only cost memory: each one keeps the English side. */
const MOST_WORKERS = 64;

export type MineOptions = {
  readonly lexicon: Lexicon;
  /** Pairs below this score are left out: 0 to 1. */
  readonly minScore: number;
  /** Threads to work with; one for each core unless told. The result does not hang on it. */
  readonly workers?: number;
  /** Is told how many of the Vietnamese sentences are judged. */
  readonly onProgress?: (done: number) => void;
  /** The worker's entry, where it is not the shipped one. */
  readonly workerFile?: string;
};

/**
 * Returns the pairs of two lists of sentences by their places, in the order of the Vietnamese ones. Each worker judges a part of
 * the Vietnamese sentences with their likely partners; the pairs are chosen when all are judged.
 *
 *     every worker   count the words of its part ──▶ here: sums ──▶ every worker   judge its part ──▶ here: sieve, choose
 */
export async function mineSentences(
  vi: readonly string[],
  en: readonly string[],
  {
    lexicon,
    minScore,
    workers = os.availableParallelism(),
    onProgress,
    workerFile = shippedWorker(),
  }: MineOptions,
): Promise<Result<ScoredCell[]>> {
  const options = { viCount: vi.length, enCount: en.length, minScore };
  const sieve = createCellSieve(options);
  let done = 0;
  const take = (report: MineReport & { type: 'judged' }): void => {
    for (const [at, place] of report.vi.entries())
      sieve.add({ vi: place, en: report.en[at] ?? 0, logOdds: report.logOdds[at] ?? 0 });
    done += report.done;
    onProgress?.(done);
  };
  const parcel = packLexicon(lexicon);
  const shares = divide(vi, en, Math.min(workers, MOST_WORKERS, vi.length));
  const started = shares.map(share => startWorker(workerFile, { ...share, lexicon: parcel }));
  const problem = await runWorkers(started, take);
  return problem ? fail(problem) : ok(choosePairs(sieve.cells(), options));
}

// Every n-th sentence: neighbours are alike in length and subject, and so the parts take about the same time.
function divide(vi: readonly string[], en: readonly string[], count: number): MiningShare[] {
  return Array.from({ length: count }, (_, share) => {
    const places = vi.flatMap((_text, at) => (at % count === share ? [at] : []));
    return { vi: places.map(at => vi[at] ?? ''), places, viCount: vi.length, en };
  });
}

/** Waits until all workers have finished. Returns what went wrong, if anything did. */
async function runWorkers(
  workers: readonly Worker[],
  take: (report: MineReport & { type: 'judged' }) => void,
): Promise<Problem | undefined> {
  const counted: UnitCounts[] = [];
  const run = (worker: Worker): Promise<Problem | undefined> =>
    new Promise(resolve => {
      worker.on('message', (report: MineReport) => {
        if (report.type === 'judged') take(report);
        else if (report.type === 'finished') resolve(undefined);
        else if (counted.push(report.counts) === workers.length) tellAll(workers, addCounts(counted));
      });
      worker.on('error', error => resolve(problemOfDeath(error)));
      worker.on('exit', () => resolve(problemOfDeath(undefined)));
    });
  try {
    return await firstProblem(workers.map(run));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

// The first that fails ends it: the others may be waiting for its counts.
async function firstProblem(runs: readonly Promise<Problem | undefined>[]): Promise<Problem | undefined> {
  const failed = runs.map(async run => (await run) ?? new Promise<never>(() => undefined));
  const finished = Promise.all(runs).then(problems => problems.find(problem => problem !== undefined));
  return Promise.race([finished, ...failed]);
}

function startWorker(file: string, order: MineOrder): Worker {
  return new Worker(workerEntryOf(file), {
    workerData: order,
    // The options of the main thread (of a test runner, a debugger) are not meant for this one.
    execArgv: [],
  });
}

function shippedWorker(): string {
  if (!import.meta.url.endsWith('.ts')) return shippedFile('dist/bin/mine-worker.js');
  return fileURLToPath(new URL('./mine-worker.ts', import.meta.url));
}

function tellAll(workers: readonly Worker[], counts: UnitCounts): void {
  for (const worker of workers) worker.postMessage(counts);
}

function problemOfDeath(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      code: 'mine-memory',
      message: 'there is not enough memory for so many sentences',
      hint: 'use fewer workers (--workers 1), or split the files and mine them one by one',
    };
  }
  return {
    code: 'mine-failed',
    message: `mining stopped: ${error instanceof Error ? error.message : 'a worker ended early'}`,
  };
}
