import { fail, ok, type Result } from '../result.ts';
import type { TranslationCount } from './count-translations.ts';
import type { Word } from './join-units.ts';

/** A file that was learned from. */
export type LearnedSource = { readonly sha256: string; readonly pairs: number; readonly name: string };

/** What was learned from translation memories, as counts, so that more can be added. */
export type LearnedCounts = {
  /** In the order in which they were learned from. */
  readonly sources: readonly LearnedSource[];
  readonly counts: readonly TranslationCount[];
};

/**
 * The form of `glossary/learned.tsv`, one equivalent a line, sorted, so that a diff shows what changed:
 *
 *     # songngu-learned/1
 *     # source <SHA-256> 1200 memory.tmx
 *     vi         en        kinds               count  vi count  en count
 *     hải cẩu    harbour seal  unknown topic    2.4    3         3
 *
 * Counts are expected numbers with two decimals; a kind says what the lexicon knew of the word.
 */
const FORMAT = 'songngu-learned/1';
const COLUMNS = ['vi', 'en', 'kinds', 'count', 'vi count', 'en count'];
const KINDS: readonly string[] = ['everyday', 'topic', 'name', 'unknown'] satisfies Word['kind'][];

/** Nothing learned yet. */
export const NOTHING_LEARNED: LearnedCounts = { sources: [], counts: [] };

/** Returns the text of a file with `learned`. */
export function formatLearned({ sources, counts }: LearnedCounts): string {
  const lines = counts.map(({ vi, en, count, viCount, enCount }) =>
    [vi.key, en.key, `${vi.kind} ${en.kind}`, rounded(count), rounded(viCount), rounded(enCount)].join('\t'),
  );
  return [
    `# ${FORMAT}`,
    ...sources.map(
      source => `# source ${source.sha256} ${source.pairs} ${source.name.replace(/[\s\p{Cc}]/gu, ' ')}`,
    ),
    COLUMNS.join('\t'),
    ...lines.sort(),
    '',
  ].join('\n');
}

/** Returns what a file's text says, or the first line that cannot be read. Without a last line end it was cut off. */
export function parseLearned(text: string, file: string): Result<LearnedCounts> {
  const lines = text.split('\n');
  const problem = (at: number, message: string) =>
    fail({
      code: 'learned-format',
      file,
      line: at + 1,
      column: 1,
      excerpt: lines[at] ?? '',
      message: isConflict(lines[at] ?? '') ? 'a merge of two versions is not finished here' : message,
      hint: isConflict(lines[at] ?? '')
        ? 'take one side whole, then run “songngu learn” on the other side’s memories again: the lines “# source” name them'
        : 'take the file out of the way and run “songngu learn” on your translation memories again',
    });
  if (lines[0]?.split(' ').slice(0, 2).join(' ') !== `# ${FORMAT}`)
    return problem(0, 'this is not what “songngu learn” writes in its first line');
  const sources: LearnedSource[] = [];
  let at = 1;
  for (; lines[at]?.startsWith('# source '); at++) {
    const source = /^# source ([0-9a-f]{64}) (\d+) (.+)$/.exec(lines[at] ?? '');
    if (!source) return problem(at, 'this is no SHA-256, number of pairs and name of a file');
    sources.push({ sha256: source[1] ?? '', pairs: Number(source[2]), name: source[3] ?? '' });
  }
  if (lines[at] !== COLUMNS.join('\t')) return problem(at, `the columns have to be ${COLUMNS.join(', ')}`);
  const counts: TranslationCount[] = [];
  for (at += 1; at < lines.length - 1; at++) {
    const count = parseLine(lines[at] ?? '');
    if (!count)
      return problem(at, 'a line is two phrases, two kinds and three numbers, with tabs between them');
    counts.push(count);
  }
  if (lines.at(-1) !== '') return problem(lines.length - 1, 'the file ends in the middle of a line');
  return ok({ sources, counts });
}

function parseLine(line: string): TranslationCount | undefined {
  const [vi = '', en = '', kinds = '', ...numbers] = line.split('\t');
  const [viKind = '', enKind = '', ...more] = kinds.split(' ');
  const [count = -1, viCount = -1, enCount = -1] = numbers.map(readNumber);
  if (vi.trim() === '' || en.trim() === '' || !isKind(viKind) || !isKind(enKind) || more.length > 0)
    return undefined;
  if (numbers.length !== 3 || Math.min(count, viCount, enCount) < 0) return undefined;
  if (CONTROL.test(vi) || CONTROL.test(en)) return undefined;
  return {
    vi: { key: vi, kind: viKind, place: 0 },
    en: { key: en, kind: enKind, place: 0 },
    count: Math.min(count, viCount, enCount),
    viCount,
    enCount,
  };
}

const CONTROL = /\p{Cc}/u;

function isConflict(line: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})/.test(line);
}

function isKind(text: string): text is Word['kind'] {
  return KINDS.includes(text);
}

function readNumber(text: string): number {
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(text) ? Number(text) : -1;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
