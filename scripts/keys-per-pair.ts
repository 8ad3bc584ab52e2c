// Prints how many keys of the review program a pair costs somebody who knows which pairs are right. usage: npx tsx scripts/keys-per-pair.ts [DIR]
// DIR has a case in each folder (see gold-cases.ts). Nothing wrong is confirmed, and every suggestion is looked at.
import fs from 'node:fs';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { type GoldCase, readCorpusCases, readLineCases } from './gold-cases.ts';
import { openReview } from './review-session.ts';
import { type Detour, type EditorHabits, type Purpose, reviewAll } from './scripted-editor.ts';

const COMPARABLE = '../shared/bench/align/comparable';
const SIZE = { columns: 120, rows: 40 };
/** Keys that a pair may cost. */
const WANTED = 1.15;

const HABITS = {
  'every suggestion decided, every possible row looked at': habit({}),
  'wrong ones skipped, every possible row looked at': habit({ wrong: 'skip' }),
  'every suggestion decided, then straight to what is missing': habit({ rest: 'known' }),
  'wrong ones skipped, then straight to what is missing': habit({ wrong: 'skip', rest: 'known' }),
} as const;
const TRIALS = {
  'the first, with A where all sure ones are right': habit({ batch: true }),
  'the first, right partner chosen at once when within 9 keys': habit({ chooseWithin: 9 }),
} as const;

const FIRST = Object.keys(HABITS)[0];
const detours: (Detour & { readonly name: string })[] = [];

function habit(change: Partial<EditorHabits>): EditorHabits {
  return { wrong: 'reject', rest: 'every', chooseWithin: 2, batch: false, ...change };
}

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;
const [dir = fs.existsSync(COMPARABLE) ? COMPARABLE : undefined] = process.argv.slice(2);
const cases = dir ? readLineCases(dir) : readCorpusCases('corpus');
const pairs = cases.reduce((sum, one) => sum + pairsOf(one), 0);
console.log(
  `keys per pair on ${dir ?? 'corpus'}: ${cases.length} stories, ${pairs} pairs (wanted: ${WANTED})`,
);
for (const [name, habits] of Object.entries({ ...HABITS, ...TRIALS })) report(name, habits);
console.log('\nwhat neither a suggestion nor w led to, in the first:');
for (const { name, link, path, keys, status, score, rank } of detours)
  console.log(
    `  ${name} ${link.padEnd(6)} ${[...path, '·', ...keys].join(' ').padEnd(20)} ${status}, best candidate ${score.toFixed(2)}, the right one is number ${rank}`,
  );

function report(name: string, habits: EditorHabits): void {
  const sums = new Map<Purpose, number>();
  let wrong = 0;
  let missing = 0;
  for (const one of cases) {
    const tally = reviewAll(openReview(one, lexicon, SIZE), one, habits);
    for (const [purpose, count] of tally.keys) sums.set(purpose, (sums.get(purpose) ?? 0) + count);
    wrong += tally.wrongPairs;
    missing += tally.missing.length;
    if (name === FIRST) detours.push(...tally.detours.map(detour => ({ name: one.name, ...detour })));
  }
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `\n${(all / pairs).toFixed(3)}  ${name}${wrong ? `  WRONG ${wrong}` : ''}${missing ? `  MISSING ${missing}` : ''}`,
  );
  for (const [purpose, count] of [...sums].sort(([, a], [, b]) => b - a))
    console.log(`  ${(count / pairs).toFixed(3)}  ${String(count).padStart(5)}  ${purpose}`);
}

// Links that share a sentence are one pair of several sentences.
function pairsOf({ links }: GoldCase): number {
  const groups: Set<string>[] = [];
  for (const link of links) {
    const [vi, en] = link.split(',');
    const ends = [`vi${vi}`, `en${en}`];
    const touched = groups.filter(group => ends.some(end => group.has(end)));
    const merged = new Set([...ends, ...touched.flatMap(group => [...group])]);
    groups.splice(0, groups.length, ...groups.filter(group => !touched.includes(group)), merged);
  }
  return groups.length;
}
