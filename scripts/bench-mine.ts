// Prints what `songngu mine` costs and finds on planted pairs. usage: npm run build && npm run bench:mine [SIZE…]
// Growth is told by CPU time, which other programs on the machine disturb less than the clock.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { alignSentences } from '../src/core/align/align-sentences.ts';
import { annotate } from '../src/core/align/annotate.ts';
import { createCandidateFinder } from '../src/core/align/candidate-rows.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { type PlantedPairs, plantPairs } from '../test/support/planted-pairs.ts';

const BIN = path.resolve('dist/bin/songngu.js');
const SIZES = [2_500, 5_000, 10_000, 20_000];
const ALIGN_SIZE = 1_000;
const MB = 1e6;

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-'));
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : SIZES;

const runs = sizes.map(size => {
  const planted = plantPairs(lexicon, size);
  const run = mine(planted);
  const { cpu, wall, memory, stdout } = run;
  const found = new Set(stdout.trimEnd().split('\n').map(linkOfRow));
  const right = [...found].filter(link => planted.links.has(link)).length;
  print(`mining ${size} × ${size} sentences`, [
    `${wall.toFixed(1)} s, ${(size / wall).toFixed(0)} sentences a side and second`,
    `CPU ${cpu.toFixed(1)} s, ${(cpu / wall).toFixed(2)} × the clock (${os.availableParallelism()} cores, load ${(os.loadavg()[0] ?? 0).toFixed(1)})`,
    `peak memory ${(memory / MB).toFixed(0)} MB`,
    `precision ${(right / found.size).toFixed(3)}, recall ${(right / planted.links.size).toFixed(3)}`,
  ]);
  return { ...run, size };
});
const [first, last] = [runs[0], runs.at(-1)];
if (first && last && first !== last) {
  const exponent = (key: 'cpu' | 'wall'): string =>
    (Math.log(last[key] / first[key]) / Math.log(last.size / first.size)).toFixed(2);
  print(`from ${first.size} to ${last.size} a side`, [
    `CPU time grows like n^${exponent('cpu')}`,
    `the clock like n^${exponent('wall')}`,
  ]);
}

const largest = sizes.at(-1) ?? ALIGN_SIZE;
print(`candidates among ${largest} × ${largest} sentences`, [
  `right partners among them: ${candidateRecall(plantPairs(lexicon, largest)).toFixed(3)}`,
]);

const { vi, en } = plantPairs(lexicon, ALIGN_SIZE);
alignSentences(vi.slice(0, 100), en.slice(0, 100), { lexicon });
const before = process.cpuUsage();
alignSentences(vi, en, { lexicon });
const { user, system } = process.cpuUsage(before);
print(`aligning ${ALIGN_SIZE} × ${ALIGN_SIZE} sentences`, [
  `CPU ${((user + system) / 1e6).toFixed(2)} s, in one thread`,
]);
fs.rmSync(dir, { recursive: true });

type Run = {
  readonly stdout: string;
  /** Seconds. */
  readonly wall: number;
  /** Seconds, of all threads. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
};

// The process tells what it used when it ends: getrusage counts all of its threads.
function mine(planted: PlantedPairs): Run {
  const files = [planted.vi, planted.en].map((lines, at) => {
    const file = path.join(dir, ['vi.txt', 'en.txt'][at] ?? '');
    fs.writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
  const code = `import fs from 'node:fs'; import { isMainThread } from 'node:worker_threads';
    if (isMainThread) process.on('exit', () => fs.writeSync(3, JSON.stringify(process.resourceUsage())));`;
  const hook = `data:text/javascript,${encodeURIComponent(code)}`;
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', hook, BIN, 'mine', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`songngu mine failed: ${stderr}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '');
  return {
    stdout,
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS * 1024,
  };
}

function candidateRecall(planted: PlantedPairs): number {
  const candidatesOf = createCandidateFinder(
    planted.en.map(text => annotate(text, 'en', lexicon)),
    planted.vi.length,
    lexicon,
  );
  let found = 0;
  for (const [at, text] of planted.vi.entries()) {
    for (const other of candidatesOf(annotate(text, 'vi', lexicon)))
      if (planted.links.has(`${at},${other}`)) found += 1;
  }
  return found / planted.links.size;
}

function linkOfRow(row: string): string {
  const [, viLine, enLine] = row.split('\t');
  return `${Number(viLine) - 1},${Number(enLine) - 1}`;
}

function print(name: string, lines: readonly string[]): void {
  console.log(`${name}:\n${lines.map(line => `  ${line}`).join('\n')}`);
}
