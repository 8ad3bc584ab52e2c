// Prints link precision, recall, F1 and calibration of the aligner on cases that its weights were not fitted on.
// usage: npm run eval:cross -- [FOLDER …]   The cases are dealt into FOLDS parts; each is aligned with weights of the others.
import { alignPrepared } from '../src/core/align/align-sentences.ts';
import { addCounts, countLinks, figuresOf, type LinkCounts } from '../src/core/evaluation/score-links.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { fitWeights, type PreparedCase, prepareCase } from './fit-weights.ts';
import { type GoldCase, poolCases, readLineCases, readOwnCases } from './gold-cases.ts';

const FOLDS = 5;

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;
const cases = [...readOwnCases(), ...process.argv.slice(2).flatMap(readLineCases)];
const bySet = new Map<string, GoldCase[]>();
for (const one of cases) bySet.set(one.set, [...(bySet.get(one.set) ?? []), one]);
const foldOf = new Map<PreparedCase, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  // Dealt set by set, so that each part has its share of each; a pool is of one part.
  const dealt = [...bySet.values()].flatMap(list => list.filter((_, at) => at % FOLDS === fold));
  for (const one of [...dealt, ...poolCases(dealt)]) foldOf.set(prepareCase(one, lexicon), fold);
}
const all = [...foldOf.keys()];
const counts = new Map<string, LinkCounts>();
const sure = new Map<string, [right: number, all: number]>();
// Surprise of the gold in nats, over all scored pairs: the finest measure of whether a change helps.
const losses = new Map<string, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWeights(
    all.filter(one => foldOf.get(one) !== fold),
    lexicon,
  );
  for (const one of all.filter(candidate => foldOf.get(candidate) === fold)) {
    const { pairs, ranking } = alignPrepared(one, { lexicon, weights });
    const { set, links, arguable } = one.gold;
    for (const { vi, en, score } of ranking.flat()) {
      if (arguable.has(`${vi},${en}`)) continue;
      const p = links.has(`${vi},${en}`) ? score : 1 - score;
      losses.set(set, (losses.get(set) ?? 0) - Math.log(Math.max(p, 1e-6)));
    }
    const got = new Set(pairs.flatMap(pair => pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`))));
    const count = countLinks(got, links, arguable);
    const known = counts.get(set);
    counts.set(set, known ? addCounts([known, count]) : count);
    const [right, total] = sure.get(set) ?? [0, 0];
    const judged = pairs
      .filter(pair => pair.score >= 0.9)
      .map(pair => pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`)).filter(link => !arguable.has(link)))
      .filter(list => list.length > 0);
    sure.set(set, [
      right + judged.filter(list => list.some(link => links.has(link))).length,
      total + judged.length,
    ]);
  }
}
for (const [set, count] of counts) {
  const { precision, recall, f1 } = figuresOf(count);
  const [right, total] = sure.get(set) ?? [0, 0];
  console.log(
    `${set.padEnd(12)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f1.toFixed(3)}  loss a link ${((losses.get(set) ?? 0) / Math.max(1, count.right + count.missed)).toFixed(3)}  wrong a case ${(count.wrong / all.filter(one => one.gold.set === set).length).toFixed(2)}  scored ≥ .9: ${total}, right ${((100 * right) / Math.max(1, total)).toFixed(1)} %`,
  );
}
