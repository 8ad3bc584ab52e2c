// Prints link precision, recall and F1 of the aligner against gold. usage: npm run eval -- [FOLDER …] [--even | --odd] [--mistakes] [--learn [--show] [--thin SHARE]]
import path from 'node:path';
import { alignSentences } from '../src/core/align/align-sentences.ts';
import { addCounts, countLinks, figuresOf, type LinkCounts } from '../src/core/evaluation/score-links.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { reportLearning } from './eval-learn.ts';
import { type GoldCase, readCorpusCases, readLineCases } from './gold-cases.ts';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const lexicon = thinned(shipped.value.lexicon, Number(argumentOf('--thin') ?? 0));
// With --even or --odd only half of the cases: those that the weights were not fitted on.
const only = ['--even', '--odd'].findIndex(flag => process.argv.includes(flag));
const showMistakes = process.argv.includes('--mistakes');

const folders = process.argv
  .slice(2)
  .filter((arg, at, args) => !arg.startsWith('--') && args[at - 1] !== '--thin');
const corpus = readCorpusCases('corpus');
report('corpus', corpus, true);
for (const folder of folders) report(path.basename(folder), readLineCases(folder), false);
// What it is worth to confirm pairs; with --show also what was learned.
if (process.argv.includes('--learn')) {
  reportLearning('corpus', half(corpus), lexicon);
  for (const folder of folders) reportLearning(path.basename(folder), half(readLineCases(folder)), lexicon);
}

function argumentOf(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

// What learning is worth where the lexicon has gaps: this share of its English phrases, spread evenly, is without equivalents.
function thinned(full: Lexicon, share: number): Lexicon {
  const isKept = (english: number): boolean => ((english * 2_654_435_761) >>> 0) / 2 ** 32 >= share;
  return share > 0
    ? { ...full, equivalentsOf: english => (isKept(english) ? full.equivalentsOf(english) : []) }
    : full;
}

function half(cases: readonly GoldCase[]): GoldCase[] {
  return only < 0 ? [...cases] : cases.filter((_, at) => at % 2 === only);
}

function report(name: string, cases: readonly GoldCase[], each: boolean): void {
  const used = half(cases);
  let [sure, sureRight] = [0, 0];
  const counts = used.map(one => {
    const { pairs } = alignSentences(one.vi, one.en, { lexicon });
    const got = new Set(pairs.flatMap(pair => pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`))));
    for (const pair of pairs.filter(candidate => candidate.score >= 0.9)) {
      const links = pair.vi
        .flatMap(a => pair.en.map(b => `${a},${b}`))
        .filter(link => !one.arguable.has(link));
      if (links.length === 0) continue;
      sure += 1;
      if (links.some(link => one.links.has(link))) sureRight += 1;
    }
    const count = countLinks(got, one.links, one.arguable);
    if (each) print(`  ${one.name}`, count);
    if (showMistakes) printMistakes(one, got);
    return count;
  });
  print(
    name,
    addCounts(counts),
    `  pairs scored ≥ .9: ${sure}, right ${((100 * sureRight) / Math.max(1, sure)).toFixed(1)} %`,
  );
}

function print(name: string, counts: LinkCounts, more = ''): void {
  const { precision, recall, f1 } = figuresOf(counts);
  console.log(
    `${name.padEnd(64)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f1.toFixed(3)}  wrong ${counts.wrong}${more}`,
  );
}

function printMistakes(one: GoldCase, got: ReadonlySet<string>): void {
  const show = (mark: string, link: string): void => {
    const [a, b] = link.split(',').map(Number);
    console.log(`${mark} ${one.name} ${link}\n    ${one.vi[a ?? -1]}\n    ${one.en[b ?? -1]}`);
  };
  for (const link of got) if (!one.links.has(link) && !one.arguable.has(link)) show('WRONG', link);
  for (const link of one.links) if (!got.has(link)) show('MISSED', link);
}
