// Prints link precision, recall, F1 and calibration of the aligner on cases that its weights were not fitted on.
// usage: npm run eval:cross -- [FOLDER …]
import { figuresOf } from '../src/core/evaluation/score-links.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { crossValidate } from './cross-validation.ts';
import { readLineCases, readOwnCases } from './gold-cases.ts';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const cases = [...readOwnCases(), ...process.argv.slice(2).flatMap(readLineCases)];
for (const [set, figures] of crossValidate(cases, shipped.value.lexicon)) {
  const { counts, sure, sureRight } = figures;
  const { precision, recall, f1 } = figuresOf(counts);
  const loss = figures.loss / Math.max(1, counts.right + counts.missed);
  console.log(
    `${set.padEnd(12)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f1.toFixed(3)}  loss a link ${loss.toFixed(3)}  wrong a case ${(counts.wrong / figures.cases).toFixed(2)}  scored ≥ .9: ${sure}, right ${((100 * sureRight) / Math.max(1, sure)).toFixed(1)} %`,
  );
}
