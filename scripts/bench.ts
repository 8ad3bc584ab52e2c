// Prints how songngu's cost compares and grows, as ratios against something run beside it. usage: npm run bench
// Times on their own say nothing on a busy machine, so each figure is a ratio of medians taken in turn.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { alignSentences } from '../src/core/align/align-sentences.ts';
import { decodeBytes } from '../src/core/encoding/decode-bytes.ts';
import { LANGUAGES, rulesOf } from '../src/core/lang/language.ts';
import { segmentArticle } from '../src/core/segment/segment-article.ts';
import { splitSentences } from '../src/core/segment/split-sentences.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { readCorpusCases } from './gold-cases.ts';

const BIN = path.resolve('dist/bin/songngu.js');
const RUNS = 7;
const COMPARABLE = '../shared/bench/align/comparable';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;
const cases = readCorpusCases('corpus');

commandCost('songngu --version', ['--version']);
commandCost('songngu keys', ['keys']);
commandCost('songngu segment, an HTML page', ['segment', 'test/fixtures/html/vi-br-paragraphs.html']);
commandCost('songngu align, 40 × 40 sentences', ['align', ...writeSides(40), '--lines', '--json']);
const MB = 1 << 20;
for (const lang of LANGUAGES) {
  const texts = cases.flatMap(one => one[lang]);
  growth(`splitting one paragraph, ${lang}, MB`, [1, 2, 4, 8], size => {
    const text = repeat(`${texts.join(' ')} `, size * MB);
    return () => splitSentences(text, rulesOf(lang));
  });
  growth(`reading an article, ${lang}, MB`, [1, 2, 4, 8], size => {
    const text = repeat(`${texts.join('\n\n')}\n\n`, size * MB);
    return () => segmentArticle(text, { lang });
  });
}
growth('finding the encoding (TCVN3), MB', [1, 2, 4, 8], size => {
  const bytes = Buffer.from(
    repeat(fs.readFileSync('test/fixtures/encodings/tcvn3.txt', 'latin1'), size * MB),
    'latin1',
  );
  return () => decodeBytes(bytes);
});
growth('aligning, sentences a side', [125, 250, 500, 1000], size => {
  const [vi, en] = sides(size);
  return () => alignSentences(vi, en, { lexicon });
});
runScript('scripts/bench-review.ts');
if (fs.existsSync(COMPARABLE)) runScript('scripts/keys-per-pair.ts', COMPARABLE);

// In a process of its own: what was measured before must not slow down what is measured now.
function runScript(script: string, ...args: readonly string[]): void {
  console.log(`\n${script}`);
  spawnSync(process.execPath, [...process.execArgv, script, ...args], { stdio: 'inherit' });
}

function commandCost(name: string, args: readonly string[]): void {
  const ratio = median(Array.from({ length: RUNS }, () => cpuOf([BIN, ...args]) / cpuOf(['-e', '0'])));
  console.log(`${name.padEnd(40)} ${ratio.toFixed(1)} × the CPU time of node -e 0`);
}

// User and system time of node with these arguments, in seconds, as the shell counts it.
function cpuOf(args: readonly string[]): number {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', 'bash', process.execPath, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return Math.max(1e-3, user + system);
}

function growth(name: string, sizes: readonly number[], prepare: (size: number) => () => unknown): void {
  const times = sizes.map(size => {
    const run = prepare(size);
    run();
    return median(Array.from({ length: 3 }, () => wall(run)));
  });
  const steps = times.slice(1).map((time, at) => (time / (times[at] ?? time)).toFixed(2));
  const exponent =
    Math.log((times.at(-1) ?? 1) / (times[0] ?? 1)) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  console.log(
    `${name.padEnd(40)} time for twice as much: ${steps.join(', ')} × (${sizes.join(', ')}); grows like n^${exponent.toFixed(2)}`,
  );
}

function wall(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

// The corpus repeated, each round with a number of its own in it, so that no two sentences are the same.
function sides(size: number): [vi: string[], en: string[]] {
  const fill = (texts: readonly string[]): string[] =>
    Array.from({ length: size }, (_, at) => `${texts[at % texts.length]} (${at})`);
  return [fill(cases.flatMap(one => one.vi)), fill(cases.flatMap(one => one.en))];
}

function writeSides(size: number): string[] {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-'));
  return sides(size).map((lines, at) => {
    const file = path.join(dir, ['vi.txt', 'en.txt'][at] ?? 'x');
    fs.writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
