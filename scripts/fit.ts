// Fits the aligner's weights on gold pairs and writes src/core/align/fitted-weights.ts.
// usage: npm run fit -- [FOLDER_WITH_GOLD …] [--without-odd | --without-even]   (each folder holds cases: vi.lines.txt, en.lines.txt, gold.json with links)
// The sample corpus is always part of the data. The same data gives the same file.
import fs from 'node:fs';
import path from 'node:path';
import { joinCandidates, orderFeatures } from '../src/core/align/align-sentences.ts';
import { annotate } from '../src/core/align/annotate.ts';
import { candidateRows } from '../src/core/align/candidate-rows.ts';
import { JOIN_FEATURES } from '../src/core/align/join-features.ts';
import { indexVietnamese, linkWords } from '../src/core/align/link-words.ts';
import { createOrderFit, findParallelOrder } from '../src/core/align/order.ts';
import { PAIR_FEATURES, pairFeatures, probabilityOf, weightedSum } from '../src/core/align/pair-features.ts';
import { type Cell, RIVAL_FEATURES, rivalFeatures } from '../src/core/align/rival-features.ts';
import { selectPairs } from '../src/core/align/select-pairs.ts';
import { weighSentences } from '../src/core/align/weigh.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { type GoldCase, readCorpusCases, readLineCases } from './gold-cases.ts';
import { fitLogistic } from './logistic.ts';

const args = process.argv.slice(2).filter(arg => !arg.startsWith('--'));
// To judge on cases that were not fitted on: --without-odd or --without-even leaves half of each set out.
const leftOut = ['--without-even', '--without-odd'].findIndex(flag => process.argv.includes(flag));
const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;

const cases = [...readCorpusCases('corpus'), ...args.flatMap(folder => readLineCases(folder))];
const used = cases.filter((_, at) => at % 2 !== leftOut);
// How much one cell of a case counts. The corpus is closest to what people bring; one large case must not outweigh the rest.
const SET_WEIGHT: Readonly<Record<string, number>> = { corpus: 3, mining: 0.2 };
const weightOf = (gold: GoldCase): number => SET_WEIGHT[gold.set] ?? 1;

type Prepared = ReturnType<typeof prepare>;

function prepare(gold: GoldCase) {
  const vi = weighSentences(
    gold.vi.map(text => annotate(text, 'vi', lexicon)),
    'vi',
  ).map(indexVietnamese);
  const en = weighSentences(
    gold.en.map(text => annotate(text, 'en', lexicon)),
    'en',
  ).map(indexVietnamese);
  const cells: { vi: number; en: number; features: number[]; label: number | undefined }[] = [];
  for (const [row, columns] of candidateRows(vi, en, lexicon).entries()) {
    for (const column of columns) {
      const [a, b] = [vi[row], en[column]];
      if (!a || !b) continue;
      const key = `${row},${column}`;
      const label = gold.arguable.has(key) ? undefined : Number(gold.links.has(key));
      cells.push({ vi: row, en: column, features: pairFeatures(a, b, linkWords(a, b, lexicon)), label });
    }
  }
  return { gold, vi, en, cells };
}

function gather(rows: Iterable<{ features: readonly number[]; label: number | undefined; weight: number }>) {
  const kept = [...rows].filter(row => row.label !== undefined);
  return fitLogistic(
    kept.map(row => row.features),
    kept.map(row => row.label ?? 0),
    kept.map(row => row.weight),
  );
}

const prepared = used.map(prepare);
const pairWeights = gather(
  prepared.flatMap(one => one.cells.map(cell => ({ ...cell, weight: weightOf(one.gold) }))),
);

const cellsOf = (one: Prepared): Cell[] =>
  one.cells.map(({ vi, en, features }) => ({ vi, en, logOdds: weightedSum(pairWeights, features) }));
const compared = prepared.map(one => {
  const cells = cellsOf(one);
  return { ...one, judged: cells, rivals: rivalFeatures(cells, one.vi.length, one.en.length) };
});
const rivalWeights = gather(
  compared.flatMap(one =>
    one.cells.map((cell, at) => ({
      features: one.rivals[at] ?? [],
      label: cell.label,
      weight: weightOf(one.gold),
    })),
  ),
);

const scored = compared.map(one => {
  const cells = one.judged.map((cell, at) => ({
    ...cell,
    score: probabilityOf(weightedSum(rivalWeights, one.rivals[at] ?? [])),
  }));
  return { ...one, scored: cells, anchors: findParallelOrder(selectPairs(cells, 0.6)) };
});
const orderedRows = scored.flatMap(one => {
  if (!one.anchors) return [];
  const fitOf = createOrderFit(one.anchors, one.vi.length, one.en.length);
  return one.cells.map((cell, at) => ({
    features: [...(one.rivals[at] ?? []), ...orderFeatures(fitOf(cell))],
    label: cell.label,
    weight: weightOf(one.gold),
  }));
});
const orderedWeights = gather(orderedRows);

const joinRows = scored.flatMap(one => {
  const fitOf = one.anchors && createOrderFit(one.anchors, one.vi.length, one.en.length);
  const cells = one.scored.map((cell, at) =>
    fitOf
      ? {
          ...cell,
          score: probabilityOf(
            weightedSum(orderedWeights, [...(one.rivals[at] ?? []), ...orderFeatures(fitOf(cell))]),
          ),
        }
      : cell,
  );
  const selected = selectPairs(cells, 0.4);
  return joinCandidates(selected, one.judged, one.vi, one.en, lexicon).map(join => {
    const base = selected[join.pair];
    const key = join.side === 'vi' ? `${join.newcomer},${base?.en}` : `${base?.vi},${join.newcomer}`;
    const label = one.gold.arguable.has(key) ? undefined : Number(one.gold.links.has(key));
    return { features: join.features, label, weight: weightOf(one.gold) };
  });
});
const joinWeights = gather(joinRows);

const round = (weights: readonly number[]): string =>
  `[${weights.map(weight => Number(weight.toFixed(3))).join(', ')}]`;
const sets = new Map<string, number>();
for (const one of used) sets.set(one.set, (sets.get(one.set) ?? 0) + 1);
const source = `// Generated by \`npm run fit\`. Do not edit.
// Fitted on ${[...sets].map(([set, count]) => `${count} × ${set}`).join(', ')}.
// pair: ${PAIR_FEATURES.join(', ')}
// rivals: ${RIVAL_FEATURES.join(', ')} (ordered: and between, distance)
// join: ${JOIN_FEATURES.join(', ')}
export const FITTED = {
  pair: ${round(pairWeights)},
  rivals: ${round(rivalWeights)},
  ordered: ${round(orderedWeights)},
  join: ${round(joinWeights)},
} as const;
`;
fs.writeFileSync(path.join('src/core/align', 'fitted-weights.ts'), source);
console.log(source);
