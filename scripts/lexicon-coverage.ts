// Prints how many of the most frequent English words the lexicon knows. usage: tsx scripts/lexicon-coverage.ts FREQUENCY_FILE [--missing]
import fs from 'node:fs';
import path from 'node:path';
import { wordForms } from '../src/core/lang/en/word-forms.ts';
import type { PhraseTable } from '../src/core/lexicon/lexicon.ts';
import { tokenize } from '../src/core/text/tokenize.ts';
import { loadLexicon } from '../src/io/load-lexicon.ts';

/** Ranks up to which the share is printed: everyday words, and those of newspapers. */
const RANKS = [3000, 8000];
const EXCLUSIONS = path.join(import.meta.dirname, 'lexicon-coverage-exclusions.txt');
/** What a shape says alone: the rest of a contraction ('ll), single letters, numbers, words cut off (wha-), stammered (y-you). */
const NO_WORD_SHAPES = [/^['’]/, /^[^\p{L}]*\p{L}?[^\p{L}]*$/u, /\d/, /-$/, /^(\p{L}+)(?:-+\1)+$/u];

const [file, flag] = process.argv.slice(2);
if (!file) stop('usage: tsx scripts/lexicon-coverage.ts FREQUENCY_FILE [--missing]');
// Not the shipped lexicon alone: it may have been compiled before the last edit.
const loaded = loadLexicon('glossary');
if (!loaded.ok) stop(loaded.error.message);

const excluded = new Set(linesOf(EXCLUSIONS).filter(line => !line.startsWith('#')));
const ranked = linesOf(file).map(line => line.split(/\s+/)[0] ?? '');
for (const rank of RANKS) {
  const counted = ranked.slice(0, rank).filter(isCounted);
  const missing = counted.filter(word => !isKnown(word, loaded.value.en));
  const share = ((100 * (counted.length - missing.length)) / Math.max(1, counted.length)).toFixed(1);
  console.log(`first ${rank}: ${share} % of ${counted.length} words known, ${missing.length} missing`);
  if (flag === '--missing') console.log(`${missing.join(' ')}\n`);
}

function isCounted(word: string): boolean {
  return !excluded.has(word) && !NO_WORD_SHAPES.some(shape => shape.test(word));
}

// "u.s." stands in the lexicon as one phrase; "ice-cream" may, or else each of its words has to.
function isKnown(word: string, table: PhraseTable): boolean {
  const tokens = tokenize(word.normalize('NFC'));
  if (table.numberOf(tokens.map(token => token.lower).join(' ')) !== undefined) return true;
  return tokens.every(token => wordForms(token).some(form => table.numberOf(form) !== undefined));
}

function linesOf(name: string): string[] {
  const lines = fs.readFileSync(name, 'utf8').split('\n');
  return lines.map(line => line.trim()).filter(line => line !== '');
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
