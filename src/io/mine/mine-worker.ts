import { parentPort, workerData } from 'node:worker_threads';
import type { Cell } from '../../core/align/rival-features.ts';
import type { UnitCounts } from '../../core/align/weigh.ts';
import { prepareShare } from '../../core/mine/judge-share.ts';
import { unpackLexicon } from '../../core/mine/lexicon-parcel.ts';
import type { MineOrder, MineReport } from './mine-messages.ts';

/** So many sentences are judged between two reports: some tenths of a second. */
const REPORT_EVERY = 128;

const { lexicon, ...share }: MineOrder = workerData;
const unpacked = unpackLexicon(lexicon);
if (!unpacked.ok) throw new Error(unpacked.error.message);
const prepared = prepareShare(share, unpacked.value);

parentPort?.once('message', (counts: UnitCounts) => {
  const judge = prepared.judgeWith(counts);
  for (let from = 0; from < share.vi.length; from += REPORT_EVERY) {
    const to = Math.min(share.vi.length, from + REPORT_EVERY);
    report(reportOf(judge(from, to), to - from));
  }
  report({ type: 'finished' });
});
report({ type: 'counted', counts: prepared.counts });

function reportOf(cells: readonly Cell[], done: number): MineReport {
  return {
    type: 'judged',
    done,
    vi: Int32Array.from(cells, cell => cell.vi),
    en: Int32Array.from(cells, cell => cell.en),
    logOdds: Float64Array.from(cells, cell => cell.logOdds),
  };
}

function report(message: MineReport): void {
  parentPort?.postMessage(message);
}
