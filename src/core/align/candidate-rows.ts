import type { Lexicon } from '../lexicon/lexicon.ts';
import type { IndexedVietnamese } from './link-words.ts';
import type { WeighedSentence } from './weigh.ts';

/** Up to this many sentence pairs, every one is scored; above it an inverted index picks the rows' likely partners. */
const SCORE_ALL = 10_000;
/** So many English sentences are looked at closely for each Vietnamese one, and the other way round. */
const KEPT = 32;

/** Returns for each Vietnamese sentence the English ones worth scoring, in ascending order. */
export function candidateRows(
  vi: readonly IndexedVietnamese[],
  en: readonly WeighedSentence[],
  lexicon: Lexicon,
): number[][] {
  if (vi.length * en.length <= SCORE_ALL) return vi.map(() => en.map((_, at) => at));
  const index = indexByEvidence(vi);
  const rows = vi.map(() => new Set<number>());
  const byRow = vi.map((): [number, number][] => []);
  for (const [at, sentence] of en.entries()) {
    const sums = sumEvidence(sentence, index, lexicon);
    const best = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [row] of best.slice(0, KEPT)) rows[row]?.add(at);
    for (const [row, sum] of best.slice(0, KEPT * 4)) byRow[row]?.push([at, sum]);
  }
  for (const [row, list] of byRow.entries()) {
    list.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [at] of list.slice(0, KEPT)) rows[row]?.add(at);
  }
  return rows.map(row => [...row].sort((a, b) => a - b));
}

type Posting = { readonly row: number; readonly weight: number };
type EvidenceIndex = { readonly byPhrase: Map<number, Posting[]>; readonly byWord: Map<string, Posting[]> };

function indexByEvidence(vi: readonly IndexedVietnamese[]): EvidenceIndex {
  const byPhrase = new Map<number, Posting[]>();
  const byWord = new Map<string, Posting[]>();
  for (const [row, sentence] of vi.entries()) {
    for (const [phrase, places] of sentence.hitsByPhrase) {
      const [from, to] = places[0] ?? [0, 0];
      post(byPhrase, phrase, { row, weight: weightOf(sentence, from, to) });
    }
    for (const [name, places] of sentence.tokensByName)
      post(byWord, name, { row, weight: sentence.weights[places[0] ?? 0] ?? 0 });
    for (const unit of sentence.units) {
      if (unit.kind === 'fact')
        post(byWord, unit.key, { row, weight: weightOf(sentence, unit.from, unit.to) });
    }
  }
  return { byPhrase, byWord };
}

function post<K>(index: Map<K, Posting[]>, key: K, posting: Posting): void {
  const list = index.get(key);
  if (list) list.push(posting);
  else index.set(key, [posting]);
}

function sumEvidence(sentence: WeighedSentence, index: EvidenceIndex, lexicon: Lexicon): Map<number, number> {
  const sums = new Map<number, number>();
  const count = (postings: readonly Posting[] | undefined, weight: number): void => {
    for (const posting of postings ?? []) {
      const more = Math.sqrt(posting.weight * weight) / Math.sqrt(postings?.length ?? 1);
      sums.set(posting.row, (sums.get(posting.row) ?? 0) + more);
    }
  };
  const seen = new Set<number>();
  for (const hit of sentence.hits) {
    for (const equivalent of lexicon.equivalentsOf(hit.phrase)) {
      if (seen.has(equivalent)) continue;
      seen.add(equivalent);
      count(index.byPhrase.get(equivalent), weightOf(sentence, hit.from, hit.to));
    }
  }
  for (const [at, name] of sentence.names.entries()) {
    if (name !== undefined) count(index.byWord.get(name), sentence.weights[at] ?? 0);
  }
  for (const unit of sentence.units) {
    if (unit.kind === 'fact') count(index.byWord.get(unit.key), weightOf(sentence, unit.from, unit.to));
  }
  return sums;
}

function weightOf(sentence: WeighedSentence, from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at++) weight += sentence.weights[at] ?? 0;
  return weight;
}
