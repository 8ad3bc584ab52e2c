import { WORD_CLASSES } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AnnotatedSentence } from './annotate.ts';
import { UNIT_WEIGHT } from './parameters.ts';

/**
 * An inverted index over English sentences that finds the likely partners of a Vietnamese one without looking at all of them:
 *
 *     "Ông Krodin đến Hải Phòng"     hải phòng   3 sentences   1 7 9        the rarest first,
 *                                    krodin      4             1 5 7 8      until the bound is used up
 *                                    đến       900             –
 *
 * English sentences stand in it under the Vietnamese equivalents of their phrases, their names and their facts. What two
 * sentences share is summed, the rare more than the common, and long sentences, which share something with everything,
 * have to share more.
 */
export type EvidenceIndex = {
  readonly numberOf: ReadonlyMap<EvidenceKey, number>;
  /** The sentences of evidence `n` are `sentences` from `starts[n]` to before `starts[n + 1]`, ascending. */
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
  /** What each sum is divided by. */
  readonly sizes: Float64Array;
  /** Sums of the sentence that is being looked up; all 0 in between. */
  readonly sums: Float64Array;
};

/** A Vietnamese phrase by its number, or a name, the beginning of one, or a fact, as text. */
type EvidenceKey = number | string;

/**
 * So many entries of the index are read for one sentence: with this bound the work grows like the number of sentences. In 600
 * sentences of news it is never reached. Among 20,000 planted pairs (`npm run bench:mine`) half as many miss 3 partners more in
 * 1,000, twice as many find 2 more, and judging the candidates costs ten times as much as reading.
 */
const MOST_READ = 8192;
/** Spellings of a name (Zelensky, Zelenskyy) share so many first letters. */
const NAME_START = 4;
/** A shared beginning tells as much less than a shared name as other words with it are likely. */
const NAME_START_WEIGHT = 0.7;
/** Added to the number of words of a sentence, so that headlines of three words do not win by being short. */
const SIZE_SMOOTHING = 10;

/** Returns an index of `en`. */
export function indexEvidence(en: readonly AnnotatedSentence[], lexicon: Lexicon): EvidenceIndex {
  const numberOf = new Map<EvidenceKey, number>();
  const counts: number[] = [];
  const evidence = en.map(sentence =>
    Int32Array.from(englishEvidence(sentence, lexicon), key => {
      const number = numberOf.get(key) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    }),
  );
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  const free = starts.slice();
  const sentences = new Int32Array(starts.at(-1) ?? 0);
  for (const [at, numbers] of evidence.entries()) {
    for (const number of numbers) {
      const place = free[number] ?? 0;
      sentences[place] = at;
      free[number] = place + 1;
    }
  }
  const sizes = Float64Array.from(en, sentence => Math.sqrt(sentence.tokens.length + SIZE_SMOOTHING));
  return { numberOf, starts, sentences, sizes, sums: new Float64Array(en.length) };
}

/** Returns the `most` English sentences that share the most evidence with `vi`, by their place and in ascending order. */
export function findByEvidence(
  index: EvidenceIndex,
  vi: AnnotatedSentence,
  lexicon: Lexicon,
  most: number,
): number[] {
  const { starts, sentences, sizes, sums } = index;
  const touched: number[] = [];
  const scale = Math.log(sizes.length + 1);
  let left = MOST_READ;
  for (const { number, weight, count } of rarestFirst(index, vi, lexicon)) {
    if (count > left) break;
    left -= count;
    const more = (weight * Math.log((sizes.length + 1) / count)) / scale;
    const start = starts[number] ?? 0;
    for (let at = start; at < start + count; at++) {
      const sentence = sentences[at] ?? 0;
      if (sums[sentence] === 0) touched.push(sentence);
      sums[sentence] = (sums[sentence] ?? 0) + more;
    }
  }
  for (const sentence of touched) sums[sentence] = (sums[sentence] ?? 0) / (sizes[sentence] ?? 1);
  const best = bestOf(touched, sums, most);
  for (const sentence of touched) sums[sentence] = 0;
  return best.sort((a, b) => a - b);
}

type Shared = { readonly number: number; readonly weight: number; readonly count: number };

function rarestFirst(
  { numberOf, starts }: EvidenceIndex,
  vi: AnnotatedSentence,
  lexicon: Lexicon,
): readonly Shared[] {
  const shared: Shared[] = [];
  for (const [key, weight] of vietnameseEvidence(vi, lexicon)) {
    const number = numberOf.get(key);
    if (number === undefined) continue;
    shared.push({ number, weight, count: (starts[number + 1] ?? 0) - (starts[number] ?? 0) });
  }
  return shared.sort((a, b) => a.count - b.count || a.number - b.number);
}

// A sorted list of the best so far: nearly all of the others fail at its end.
function bestOf(places: readonly number[], sums: Float64Array, most: number): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const lead = (sums[a] ?? 0) - (sums[b] ?? 0);
    return lead > 0 || (lead === 0 && a < b);
  };
  for (const place of places) {
    const last = best[most - 1];
    if (last !== undefined && !isBefore(place, last)) continue;
    let at = Math.min(best.length, most - 1);
    for (; at > 0 && isBefore(place, best[at - 1] ?? 0); at--) best[at] = best[at - 1] ?? 0;
    best[at] = place;
  }
  return best;
}

function englishEvidence(sentence: AnnotatedSentence, lexicon: Lexicon): Set<EvidenceKey> {
  const keys = new Set<EvidenceKey>();
  for (const { phrase } of sentence.hits) {
    for (const equivalent of lexicon.equivalentsOf(phrase)) keys.add(equivalent);
  }
  for (const [key] of lettersAndFacts(sentence)) keys.add(key);
  return keys;
}

function vietnameseEvidence(sentence: AnnotatedSentence, lexicon: Lexicon): Map<EvidenceKey, number> {
  const weights = new Map<EvidenceKey, number>();
  for (const { phrase } of sentence.hits) {
    const wordClass = WORD_CLASSES[lexicon.vi.classOf(phrase)] ?? 'topic';
    weights.set(phrase, UNIT_WEIGHT[wordClass]);
  }
  for (const [key, weight] of lettersAndFacts(sentence)) weights.set(key, weight);
  return weights;
}

// What both languages write alike. The marks keep a name and a fact apart.
function* lettersAndFacts({ names, units }: AnnotatedSentence): Generator<[EvidenceKey, number]> {
  for (const name of names) {
    if (name === undefined) continue;
    yield [`=${name}`, UNIT_WEIGHT.name];
    if (name.length > NAME_START) yield [`^${name.slice(0, NAME_START)}`, NAME_START_WEIGHT];
  }
  for (const unit of units) if (unit.kind === 'fact') yield [`#${unit.key}`, UNIT_WEIGHT.fact];
}
