import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { workerEntryOf } from '../extract/worker-file.ts';
import { shippedFile } from '../shipped-files.ts';
import type { Workspace } from '../workspace.ts';
import type { StoryOrder, StoryReport } from './story-messages.ts';

/** The thread that reads and aligns stories, so that no key ever waits for it. */
export type StoryThread = {
  readonly order: (order: StoryOrder) => void;
  readonly stop: () => void;
};

/** Starts the thread. Its end, which only a mistake in it or a lack of memory brings about, goes to `onDeath`. */
export function startStoryThread(
  workspace: Workspace,
  onReport: (report: StoryReport) => void,
  onDeath: (error: Error) => void,
): StoryThread {
  const worker = new Worker(workerEntryOf(shippedWorker()), {
    workerData: workspace,
    // The options of the main thread (of a test runner, a debugger) are not meant for this one.
    execArgv: [],
  });
  worker.on('message', onReport);
  worker.on('error', onDeath);
  return {
    order: order => worker.postMessage(order),
    stop: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}

function shippedWorker(): string {
  if (!import.meta.url.endsWith('.ts')) return shippedFile('dist/bin/story-worker.js');
  return fileURLToPath(new URL('./story-worker.ts', import.meta.url));
}
