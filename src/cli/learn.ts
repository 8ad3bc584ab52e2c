import path from 'node:path';
import { addPairs } from '../core/learn/add-pairs.ts';
import { chooseEquivalents, type LearnedEquivalent } from '../core/learn/choose-equivalents.ts';
import type { LearnedCounts, LearnedSource } from '../core/learn/learned-tsv.ts';
import { type OpenPair, openPair } from '../core/learn/open-pair.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { sha256 } from '../core/text/hash.ts';
import { readLearned, writeLearned } from '../io/learn/learned-file.ts';
import { hashFile, readTmx } from '../io/learn/read-tmx.ts';
import { findWorkspace, readTerminology } from '../io/workspace.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, say } from './output.ts';
import { showProgress } from './progress.ts';

/** So many pairs are counted at a time: that keeps the tables small, and the next piece starts from the counts of this one. */
const PAIRS_AT_ONCE = 20_000;
/** So many pairs of a file are learned from; a pair takes half a millisecond. */
const MOST_PAIRS = 400_000;
/** So many equivalents are shown. */
const SHOWN = 20;

type LearnFlags = { readonly workspace?: string; readonly dryRun?: boolean };

/** `songngu learn FILE…`: translation equivalents from translation memories (TMX), kept in the workspace. */
export async function learn(
  files: readonly string[],
  { workspace: dir, dryRun }: LearnFlags,
): Promise<number> {
  const learned = learnFrom(files, dir);
  if (!learned.ok) {
    complain(learned.error);
    return EXIT.failure;
  }
  const { before, after, root, glossaryDir } = learned.value;
  report(before, after);
  if (after === before) return EXIT.ok;
  if (dryRun) {
    say('songngu: nothing was written (--dry-run).');
    return EXIT.ok;
  }
  const written = writeLearned(root, glossaryDir, after);
  if (!written.ok) {
    complain(written.error);
    return EXIT.failure;
  }
  say(
    `songngu: kept in ${path.relative(process.cwd(), written.value)}; align, review and terms use it from now on.`,
  );
  return EXIT.ok;
}

type Learning = {
  readonly before: LearnedCounts;
  readonly after: LearnedCounts;
  readonly root: string;
  readonly glossaryDir: string;
};

// All files are read before anything is written: it is all of them or none.
function learnFrom(files: readonly string[], dir: string | undefined): Result<Learning> {
  const workspace = findWorkspace(dir ?? '.');
  if (!workspace.ok) return workspace;
  const { root, glossaryDir } = workspace.value;
  const before = readLearned(glossaryDir);
  if (!before.ok) return before;
  // What was learned before is in the counts; in the lexicon it would hide itself.
  const terminology = readTerminology(workspace.value, { withLearned: false });
  if (!terminology.ok) return terminology;
  let after = before.value;
  for (const file of files) {
    const added = learnFromFile(file, after, terminology.value.lexicon);
    if (!added.ok) return added;
    after = added.value;
  }
  return ok({ before: before.value, after, root, glossaryDir });
}

function learnFromFile(file: string, learned: LearnedCounts, lexicon: Lexicon): Result<LearnedCounts> {
  const hash = hashFile(file);
  if (!hash.ok) return hash;
  const known = learned.sources.find(source => source.sha256 === hash.value);
  if (known) {
    say(
      `songngu: ${file}: learned from already${known.name === path.basename(file) ? '' : ` (as ${known.name})`}, left out`,
    );
    return ok(learned);
  }
  const reading = createReading(learned, lexicon);
  const progress = showProgress('learning, percent', 100);
  const read = readTmx(file, reading.take, share => progress.at(Math.floor(share * 99), file));
  progress.end();
  if (!read.ok) return read;
  const { counts, pairs, twice, unread } = reading.finish();
  if (pairs === 0) {
    return fail({
      code: 'no-pairs',
      file,
      message: `none of the ${counted(read.value.units, 'unit')} has a text in Vietnamese and one in English`,
      hint: 'the languages of a unit are told by xml:lang: vi or vi-VN, en or en-US',
    });
  }
  const notes = [
    `${counted(read.value.units, 'unit')}, ${counted(pairs, 'pair')} of Vietnamese and English`,
    ...(twice > 0 ? [`${twice} that stood there before`] : []),
    ...(unread > 0 ? [`${unread} beyond the first ${MOST_PAIRS} were left out`] : []),
  ];
  say(`songngu: ${file}: ${notes.join(', ')}`);
  const source: LearnedSource = { sha256: hash.value, pairs, name: path.basename(file) };
  return ok({ counts, sources: [...learned.sources, source] });
}

function createReading(learned: LearnedCounts, lexicon: Lexicon) {
  const seen = new Set<string>();
  let counts = learned.counts;
  let open: OpenPair[] = [];
  let twice = 0;
  let unread = 0;
  const count = (): void => {
    counts = addPairs(counts, open);
    open = [];
  };
  const take = (texts: { readonly vi: readonly string[]; readonly en: readonly string[] }): void => {
    if (seen.size >= MOST_PAIRS) {
      unread += 1;
      return;
    }
    const key = sha256(`${texts.vi.join(' ')}\n${texts.en.join(' ')}`).slice(0, 24);
    if (seen.has(key)) {
      twice += 1;
      return;
    }
    seen.add(key);
    open.push(openPair(texts, lexicon));
    if (open.length >= PAIRS_AT_ONCE) count();
  };
  const finish = () => {
    if (open.length > 0) count();
    return { counts, pairs: seen.size, twice, unread };
  };
  return { take, finish };
}

function report(before: LearnedCounts, after: LearnedCounts): void {
  const known = new Set(equivalentsOf(before).map(keyOf));
  const all = equivalentsOf(after);
  const fresh = all.filter(one => !known.has(keyOf(one)));
  print(`${counted(all.length, 'equivalent')} learned, ${fresh.length} new`);
  const strongest = [...fresh].sort((a, b) => b.count - a.count || b.strength - a.strength).slice(0, SHOWN);
  for (const { vi, en, strength, count } of strongest)
    print(`  ${vi} = ${en}   (${strength.toFixed(2)}, ${count.toFixed(1)}×)`);
  if (fresh.length > SHOWN) print(`  … and ${fresh.length - SHOWN} more`);
}

function equivalentsOf({ counts }: LearnedCounts): LearnedEquivalent[] {
  return chooseEquivalents(counts, { most: counts.length });
}

function keyOf({ vi, en }: LearnedEquivalent): string {
  return `${vi}\t${en}`;
}
