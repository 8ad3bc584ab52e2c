import { alignGlued } from '../core/align/align-glued.ts';
import { DEFAULT_MIN_SCORE, type SuggestedPair } from '../core/align/align-sentences.ts';
import { type Explanation, explainAnnotated } from '../core/align/explain-pair.ts';
import { type Detection, detectLanguage } from '../core/lang/detect-language.ts';
import type { Lang } from '../core/lang/language.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { ok, type Result } from '../core/result.ts';
import { cutSentences } from '../core/segment/cut-sentences.ts';
import { segmentArticle, segmentLines } from '../core/segment/segment-article.ts';
import type { Sentence } from '../core/segment/sentence.ts';
import { withReader } from '../io/import/document-reader.ts';
import { hasOwnText, type ReadDocument } from '../io/import/read-document.ts';
import type { AlignedPair, AlignResult, Offsets } from './align-result.ts';
import { describeReading } from './describe-reading.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { EXIT } from './exit-codes.ts';
import { formatPairs } from './format-pairs.ts';
import { lexiconFor } from './lexicon-for.ts';
import { complain, outputColumns, print, printJson, say } from './output.ts';
import { putInOrder } from './put-in-order.ts';

export type AlignFlags = EncodingFlag & {
  lines?: boolean;
  candidates?: number;
  minScore?: number;
  json?: boolean;
  workspace?: string;
};

/** `songngu align VI EN`: pairs two files. Files given the wrong way round are swapped, with a note. */
export async function align(viFile: string, enFile: string, flags: AlignFlags): Promise<number> {
  const [first, second] = await readSides(viFile, enFile, flags);
  for (const side of [first, second]) {
    if (!side.ok) {
      complain(side.error);
      return EXIT.failure;
    }
  }
  const terminology = lexiconFor(flags.workspace);
  if (!first.ok || !second.ok || !terminology.ok) {
    if (!terminology.ok) complain(terminology.error);
    return EXIT.failure;
  }
  const sides = putInOrder(first.value, second.value, 'songngu align VI EN');
  if (!sides.ok) {
    complain(sides.error);
    return EXIT.usage;
  }
  const vi = splitSide(sides.value.vi, 'vi', flags.lines);
  const en = splitSide(sides.value.en, 'en', flags.lines);
  const result = alignSides(vi, en, terminology.value, flags);
  if (flags.json) printJson({ ...textsOf(sides.value), ...result });
  else print(formatPairs(result, outputColumns()));
  return EXIT.ok;
}

/** Returns what `align --json` prints. Sentences are cut at soft borders that the other side speaks for. */
export function alignSides(
  viWhole: readonly Sentence[],
  enWhole: readonly Sentence[],
  lexicon: Lexicon,
  { candidates, minScore = DEFAULT_MIN_SCORE }: AlignFlags,
): AlignResult {
  const { alignment, cuts } = alignGlued(viWhole.filter(isPairable), enWhole.filter(isPairable), {
    lexicon,
    minScore,
  });
  const vi = cutSentences(viWhole, inArticle(cuts.vi, viWhole));
  const en = cutSentences(enWhole, inArticle(cuts.en, enWhole));
  const viNumbers = pairableNumbers(vi);
  const enNumbers = pairableNumbers(en);
  const { pairs, ranking } = alignment;
  const explanations = pairs.map(pair =>
    explainAnnotated(
      pair.vi.flatMap(at => alignment.vi[at] ?? []),
      pair.en.flatMap(at => alignment.en[at] ?? []),
      lexicon,
    ),
  );
  const placed = pairs.map(pair => ({
    ...pair,
    vi: pair.vi.map(at => viNumbers[at] ?? 0),
    en: pair.en.map(at => enNumbers[at] ?? 0),
  }));
  const viPaired = new Set(placed.flatMap(pair => pair.vi));
  const enPaired = new Set(placed.flatMap(pair => pair.en));
  const best =
    candidates === undefined
      ? undefined
      : ranking.map(row =>
          row.slice(0, candidates).map(cell => [enNumbers[cell.en] ?? 0, rounded(cell.score)] as const),
        );
  return {
    vi: vi.map(publicSentence),
    en: en.map(publicSentence),
    pairs: placed.map((pair, at) => describePair(pair, vi, en, explanations[at] ?? NOTHING_TO_SAY)),
    only: { vi: viNumbers.filter(at => !viPaired.has(at)), en: enNumbers.filter(at => !enPaired.has(at)) },
    ...(best
      ? { candidates: Object.fromEntries(best.map((row, at) => [String(viNumbers[at] ?? 0), row])) }
      : {}),
  };
}

function isPairable({ kind }: Sentence): boolean {
  return kind !== 'boilerplate';
}

function pairableNumbers(sentences: readonly Sentence[]): number[] {
  return sentences.flatMap((sentence, at) => (isPairable(sentence) ? [at] : []));
}

// Cuts by the numbers of the sentences in their article, those that take no part included.
function inArticle(cuts: ReadonlyMap<number, number>, sentences: readonly Sentence[]): Map<number, number> {
  const numbers = pairableNumbers(sentences);
  return new Map(Array.from(cuts, ([at, border]) => [numbers[at] ?? -1, border]));
}

const NOTHING_TO_SAY: Explanation = { because: [], facts: [] };

function describePair(
  pair: SuggestedPair,
  vi: readonly Sentence[],
  en: readonly Sentence[],
  { because, facts }: Explanation,
): AlignedPair {
  const viSide = pair.vi.flatMap(at => vi[at] ?? []);
  const enSide = pair.en.flatMap(at => en[at] ?? []);
  const offsetsOf = (
    side: readonly Sentence[],
    at: { sentence: number; start: number; end: number },
  ): Offsets => {
    const base = side[at.sentence]?.start ?? 0;
    return [base + at.start, base + at.end];
  };
  return {
    vi: pair.vi,
    en: pair.en,
    score: rounded(pair.score),
    because: because.map(({ kind, vi: a, en: b, viAt, enAt }) => ({
      kind,
      vi: a,
      en: b,
      viAt: offsetsOf(viSide, viAt),
      enAt: offsetsOf(enSide, enAt),
    })),
    facts: facts.map(({ kind, vi: a, en: b, state }) => ({
      kind,
      ...(a === undefined ? {} : { vi: a }),
      ...(b === undefined ? {} : { en: b }),
      state,
    })),
  };
}

function publicSentence({ id, text, start, end, kind }: Sentence): object {
  return { id, text, start, end, kind };
}

function rounded(score: number): number {
  return Number(score.toFixed(4));
}

type Side = {
  readonly file: string;
  /** The whole text, where it is not the file's own. */
  readonly shown: string | undefined;
  readonly text: string;
  readonly bodyStart: number;
  readonly markdown: boolean;
  readonly detection: Detection;
};

async function readSides(
  viFile: string,
  enFile: string,
  { encoding }: AlignFlags,
): Promise<[Result<Side>, Result<Side>]> {
  return withReader({ encoding: readEncoding(encoding) }, async read => [
    sideOf(await read(viFile)),
    sideOf(await read(enFile)),
  ]);
}

function sideOf(read: Result<ReadDocument>): Result<Side> {
  if (!read.ok) return read;
  const { name, text, markdown, bodyStart, warning } = read.value;
  if (warning) complain(warning);
  const how = describeReading(read.value);
  if (how !== undefined) say(`songngu: ${name}: ${how}`);
  const body = text.slice(bodyStart);
  const shown = hasOwnText(read.value) ? undefined : text;
  return ok({ file: name, shown, text: body, bodyStart, markdown, detection: detectLanguage(body) });
}

function textsOf({ vi, en }: Record<Lang, Side>): Pick<AlignResult, 'texts'> {
  const texts = {
    ...(vi.shown === undefined ? {} : { vi: vi.shown }),
    ...(en.shown === undefined ? {} : { en: en.shown }),
  };
  return Object.keys(texts).length > 0 ? { texts } : {};
}

function splitSide(side: Side, lang: Lang, lines: boolean | undefined): Sentence[] {
  const sentences = lines
    ? segmentLines(side.text)
    : segmentArticle(side.text, { lang, markdown: side.markdown, softBorders: true });
  return sentences.map(sentence => ({
    ...sentence,
    start: sentence.start + side.bodyStart,
    end: sentence.end + side.bodyStart,
  }));
}
