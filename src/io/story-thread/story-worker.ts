import { parentPort, workerData } from 'node:worker_threads';
import type { Workspace } from '../workspace.ts';
import { createStoryEngine } from './story-engine.ts';
import type { StoryOrder, StoryReport } from './story-messages.ts';

const workspace: Workspace = workerData;
const engine = createStoryEngine(workspace, report => tell(report));
let isWorking = false;

parentPort?.on('message', (order: StoryOrder) => {
  engine.take(order);
  if (!isWorking) {
    isWorking = true;
    setImmediate(work);
  }
});

// Orders that came during a step are taken before the next one.
function work(): void {
  isWorking = engine.step();
  if (isWorking) setImmediate(work);
}

function tell(report: StoryReport): void {
  parentPort?.postMessage(report);
}
