import { once } from 'node:events';
import { DEFAULT_MIN_SCORE } from '../core/align/align-sentences.ts';
import type { ScoredCell } from '../core/align/select-pairs.ts';
import { type Detection, detectLanguage } from '../core/lang/detect-language.ts';
import { ok, type Result } from '../core/result.ts';
import { toSafeJson } from '../core/text/visible.ts';
import { mineSentences } from '../io/mine/mine-sentences.ts';
import { LONGEST_LINE, readSentenceLines, type SentenceLines } from '../io/mine/read-lines.ts';
import { EXIT } from './exit-codes.ts';
import { lexiconFor } from './lexicon-for.ts';
import { toField } from './mined-field.ts';
import { complain, say } from './output.ts';
import { showProgress } from './progress.ts';
import { putInOrder } from './put-in-order.ts';

export type MineFlags = {
  minScore?: number;
  workers?: number;
  json?: boolean;
  workspace?: string;
};

/**
 * `songngu mine VI EN`: finds the sentence pairs of two big files with one sentence a line, in any order. Which pairs are the best
 * left for both their sentences is known when all are judged; then they are printed one by one, by Vietnamese line, and the
 * output is never held as a whole.
 */
export async function mine(viFile: string, enFile: string, flags: MineFlags): Promise<number> {
  let clearProgress = (): void => {};
  endWhenInterrupted(() => clearProgress());
  const [first, second] = [await readSide(viFile), await readSide(enFile)];
  const lexicon = lexiconFor(flags.workspace);
  for (const read of [first, second, lexicon]) if (!read.ok) complain(read.error);
  if (!first.ok || !second.ok || !lexicon.ok) return EXIT.failure;
  const sides = putInOrder(first.value, second.value, 'songngu mine VI EN');
  if (!sides.ok) {
    complain(sides.error);
    return EXIT.usage;
  }
  const { vi, en } = sides.value;
  const progress = showProgress('mining', vi.texts.length);
  progress.at(0, 'words');
  clearProgress = progress.end;
  const minScore = flags.minScore ?? DEFAULT_MIN_SCORE;
  const pairs = await mineSentences(vi.texts, en.texts, {
    lexicon: lexicon.value,
    minScore,
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    onProgress: done => progress.at(done - 1, 'sentences'),
  });
  progress.end();
  if (!pairs.ok) {
    complain(pairs.error);
    return EXIT.failure;
  }
  if (pairs.value.length === 0) say(`songngu: no pairs with a score of at least ${minScore}`);
  await write(rowsOf(pairs.value, vi, en, flags.json ? jsonRow : tsvRow));
  return EXIT.ok;
}

type Side = SentenceLines & { readonly detection: Detection };

async function readSide(file: string): Promise<Result<Side>> {
  const lines = await readSentenceLines(file);
  if (!lines.ok) return lines;
  const { texts, tooLong } = lines.value;
  if (tooLong.length > 0) {
    const count = tooLong.length === 1 ? 'a line is' : `${tooLong.length} lines are`;
    say(
      `songngu: ${file}: ${count} longer than ${LONGEST_LINE} bytes and left out; the first is ${tooLong[0]}`,
    );
  }
  return ok({ ...lines.value, detection: detectLanguage(sampleOf(texts)) });
}

/** The language is told by so many lines from all over a file: its beginning may be a list of names. */
const SAMPLE_LINES = 25;

function sampleOf(texts: readonly string[]): string {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE_LINES));
  return texts.filter((_, at) => at % step === 0).join('\n');
}

// The signal itself ends the process, which a shell calls 130: process.exit would wait for a pipe that nobody writes to.
function endWhenInterrupted(clear: () => void): void {
  process.once('SIGINT', () => {
    clear();
    process.kill(process.pid, 'SIGINT');
  });
}

type Row = { vi: number; en: number; score: number; viText: string; enText: string };

function* rowsOf(
  pairs: readonly ScoredCell[],
  vi: SentenceLines,
  en: SentenceLines,
  toText: (row: Row) => string,
): Generator<string> {
  for (const pair of pairs) {
    yield toText({
      vi: vi.numbers[pair.vi] ?? 0,
      en: en.numbers[pair.en] ?? 0,
      score: Number(pair.score.toFixed(4)),
      viText: vi.texts[pair.vi] ?? '',
      enText: en.texts[pair.en] ?? '',
    });
  }
}

function jsonRow(row: Row): string {
  return toSafeJson(row);
}

function tsvRow({ vi, en, score, viText, enText }: Row): string {
  return [score.toFixed(4), vi, en, toField(viText), toField(enText)].join('\t');
}

// A slow reader is waited for: the rows do not pile up in memory.
async function write(rows: Iterable<string>): Promise<void> {
  for (const row of rows) {
    if (!process.stdout.write(`${row}\n`)) await once(process.stdout, 'drain');
  }
}
