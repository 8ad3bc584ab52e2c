import { parentPort } from 'node:worker_threads';

/** What a worker of the tests does with a request: each kind stands for one way to go wrong. */
const MISBEHAVIOURS: Readonly<Record<string, () => void>> = {
  html: () => {
    for (;;);
  },
  docx: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  },
  pdf: () => process.exit(3),
};

parentPort?.on('message', ({ kind }: { readonly kind: string }) => MISBEHAVIOURS[kind]?.());
