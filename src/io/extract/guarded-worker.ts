import { Worker } from 'node:worker_threads';
import type { ExtractedDocument } from '../../core/article/block.ts';
import { fail, type Problem, type Result } from '../../core/result.ts';
import type { ExtractAnswer, ExtractRequest } from './extract-worker.ts';
import { CLOSED_PROBLEM, failedProblem, memoryProblem, timeoutProblem } from './guard-problems.ts';
import { workerEntryOf, workerFileOf } from './worker-file.ts';

/** Longest time for one document: a PDF of 500 pages takes some 10 s on a slow machine. */
const TIME_LIMIT_MS = 60_000;
/** How far the process may grow while it reads one document: the largest sound documents take some 600 MB. */
const MEMORY_LIMIT_BYTES = 1_500_000_000;
/** Heap of the worker's objects. Buffers are outside of it, so the growth of the process is watched as well. */
const HEAP_LIMIT_MB = 1_024;
const NEW_HEAP_LIMIT_MB = 128;
/** Time between two looks at the process: a decompressor makes some 50 MB in it. */
const WATCH_EVERY_MS = 50;
/** A worker that has kept this share of the limit for itself after a document is replaced. */
const KEEP_SHARE = 0.5;

export type ExtractorOptions = {
  /** Milliseconds for one document; 60,000 unless told. */
  readonly timeMs?: number;
  /** Bytes by which the process may grow while it reads one document; 1.5 GB unless told. */
  readonly memoryBytes?: number;
  /** The worker's entry, where it is not the shipped one. */
  readonly workerFile?: string;
};

/** Reads documents in a thread of its own, so that none of them can stop the process. */
export type Extractor = {
  /**
   * Returns what `input` holds; `url` is the address that a page came from. A document that takes too long or too much memory,
   * or brings the worker down, is a problem like any other. Documents are read one after the other.
   */
  extract(
    kind: ExtractRequest['kind'],
    input: Uint8Array | string,
    options?: { readonly url?: string },
  ): Promise<Result<ExtractedDocument>>;
  /** Ends the worker; what it is reading becomes a problem. The process can end without this, too. */
  close(): Promise<void>;
};

/** Returns an extractor. Its worker is started with the first document, and kept for the next ones. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const limits = {
    timeMs: options.timeMs ?? TIME_LIMIT_MS,
    memoryBytes: options.memoryBytes ?? MEMORY_LIMIT_BYTES,
  };
  const file = options.workerFile ?? workerFileOf(import.meta.url);
  let guarded: GuardedWorker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  let count = 0;

  const start = (): GuardedWorker => {
    const started = startWorker(file);
    guarded = started;
    // A worker may also die between two documents.
    started.worker.once('exit', () => {
      if (guarded === started) guarded = undefined;
    });
    return started;
  };
  const read = async (request: ExtractRequest): Promise<Result<ExtractedDocument>> => {
    if (isClosed) return fail(CLOSED_PROBLEM);
    const current = guarded ?? start();
    const { result, isSpent } = await runGuarded(current, request, limits);
    if (isSpent) await current.worker.terminate();
    return result;
  };

  return {
    extract(kind, input, { url } = {}) {
      count += 1;
      const request = requestOf(count, kind, input, url);
      const result = last.then(() => read(request));
      last = result;
      return result;
    },
    async close() {
      isClosed = true;
      await guarded?.worker.terminate();
    },
  };
}

function requestOf(
  id: number,
  kind: ExtractRequest['kind'],
  input: Uint8Array | string,
  url: string | undefined,
): ExtractRequest {
  if (kind === 'html') {
    const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
    return url === undefined ? { id, kind, input: text } : { id, kind, input: text, url };
  }
  // A copy with a buffer of its own: small Buffers share one, and all of it would cross.
  return {
    id,
    kind,
    input: typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input),
  };
}

type GuardedWorker = { readonly worker: Worker; readonly startBytes: number };

function startWorker(file: string): GuardedWorker {
  const startBytes = process.memoryUsage.rss();
  const worker = new Worker(workerEntryOf(file), {
    // The options of the main thread (of a test runner, a debugger) are not meant for this one.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, maxYoungGenerationSizeMb: NEW_HEAP_LIMIT_MB },
    // What a library prints must not get between the results, or into the screen. Not read either: that keeps the process alive.
    stdout: true,
    stderr: true,
  });
  // Without a listener, an error that comes between two documents would end the process.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, startBytes };
}

type Limits = { readonly timeMs: number; readonly memoryBytes: number };
/** `isSpent`: the worker is dead, busy with what was given up, or has kept too much memory. */
type Run = { readonly result: Result<ExtractedDocument>; readonly isSpent: boolean };

function runGuarded(
  { worker, startBytes }: GuardedWorker,
  request: ExtractRequest,
  { timeMs, memoryBytes }: Limits,
): Promise<Run> {
  return new Promise(resolve => {
    const jobStartBytes = process.memoryUsage.rss();
    const giveUp = (problem: Problem): void => end({ result: fail(problem), isSpent: true });
    const onMessage = (answer: ExtractAnswer): void => {
      if (answer.id !== request.id) return;
      const hasGrown = process.memoryUsage.rss() - startBytes > KEEP_SHARE * memoryBytes;
      if ('result' in answer) end({ result: answer.result, isSpent: hasGrown });
      else giveUp(failedProblem(answer.thrown));
    };
    const onError = (error: unknown): void => giveUp(problemOfDeath(error, memoryBytes));
    const onExit = (): void => giveUp(failedProblem('the reader ended early'));
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - jobStartBytes > memoryBytes) giveUp(memoryProblem(memoryBytes));
    }, WATCH_EVERY_MS);
    const clock = setTimeout(() => giveUp(timeoutProblem(timeMs)), timeMs);
    const end = (run: Run): void => {
      clearInterval(watch);
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve(run);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

function problemOfDeath(error: unknown, memoryBytes: number): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return memoryProblem(Math.min(memoryBytes, HEAP_LIMIT_MB * 1_048_576));
  return failedProblem(error instanceof Error ? error.message : String(error));
}
