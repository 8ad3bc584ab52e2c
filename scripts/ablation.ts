// Prints what each part of the aligner adds: F1 and loss of an aligner without it, weights fitted anew, on cases that they were not fitted on.
// usage: npm run eval:ablation -- [FOLDER …]
import { EXTRA_FEATURES } from '../src/core/align/extra-features.ts';
import { ORDER_FEATURES } from '../src/core/align/order.ts';
import { RIVAL_FEATURES } from '../src/core/align/rival-features.ts';
import { SURROUNDING_FEATURES } from '../src/core/align/surroundings.ts';
import { figuresOf } from '../src/core/evaluation/score-links.ts';
import { emptyLexicon } from '../src/core/lexicon/lexicon.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { crossValidate, type Variant } from './cross-validation.ts';
import { readLineCases, readOwnCases } from './gold-cases.ts';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;
const cases = [...readOwnCases(), ...process.argv.slice(2).flatMap(readLineCases)];
const NEVER = EXTRA_FEATURES.map(name => (name === 'bias' ? -99 : 0));

const parts: readonly (readonly [name: string, variant: Variant, lexicon?: typeof lexicon])[] = [
  ['everything', {}],
  ['without the lexicon', {}, emptyLexicon()],
  [
    'without phrases of several words',
    { changeSentence: one => ({ ...one, hits: one.hits.filter(hit => hit.to === hit.from + 1) }) },
  ],
  [
    'without names',
    {
      changeSentence: one => ({ ...one, soundNames: [], names: one.names.map(() => undefined) }),
    },
  ],
  ['without facts', { changeSentence: one => ({ ...one, facts: [] }) }],
  [
    'without rarity',
    {
      changeSentence: one => {
        const weights = one.weights.map(weight => (weight > 0 ? 0.5 : 0));
        return { ...one, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
      },
    },
  ],
  ['without the hanging together of links', { silent: new Set(['together', 'displacement']) }],
  [
    'without rivals',
    { silent: new Set(RIVAL_FEATURES.filter(name => !['bias', 'own log odds', 'choices'].includes(name))) },
  ],
  ['without surroundings', { silent: new Set(SURROUNDING_FEATURES) }],
  ['without the order of parallel texts', { silent: new Set(ORDER_FEATURES) }],
  [
    'without further links',
    { changeWeights: weights => ({ ...weights, join: NEVER, orderedJoin: NEVER, overlap: NEVER }) },
  ],
];
for (const [name, variant, other = lexicon] of parts) {
  const figures = [...crossValidate(cases, other, variant)].map(([set, { counts, loss, cases: count }]) =>
    counts.right + counts.missed === 0
      ? `${set} ${(counts.wrong / count).toFixed(2)} wrong`
      : `${set} F ${figuresOf(counts).f1.toFixed(3)} loss ${(loss / (counts.right + counts.missed)).toFixed(2)}`,
  );
  console.log(`${name.padEnd(40)} ${figures.join('  ')}`);
}
