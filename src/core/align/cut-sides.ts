import type { Lexicon } from '../lexicon/lexicon.ts';
import { type JudgedSides, judgeCell } from './align-sentences.ts';
import type { Cuts } from './choose-borders.ts';
import { indexNames, indexVietnamese } from './link-words.ts';
import type { Cell } from './rival-features.ts';
import { sliceSentence } from './slice-sentence.ts';
import type { WeighedSentence } from './weigh.ts';

/**
 * Returns two judged sides with the sentences of `cuts` in two. What was judged stays; only the parts are judged, with what the
 * whole was judged with. Words keep the weight that they had when the sentences were whole.
 */
export function cutSides(
  { sides, cells }: JudgedSides,
  cuts: Cuts,
  lexicon: Lexicon,
  pairWeights: readonly number[],
): JudgedSides {
  const vi = cutSide(sides.vi, cuts.vi, indexVietnamese);
  const en = cutSide(sides.en, cuts.en, indexNames);
  const judged = cells.flatMap((cell): Cell[] => {
    const rows = vi.numbersOf[cell.vi] ?? [];
    const columns = en.numbersOf[cell.en] ?? [];
    return rows.flatMap(row =>
      columns.flatMap((column): Cell[] => {
        if (rows.length === 1 && columns.length === 1) return [{ ...cell, vi: row, en: column }];
        const [viSentence, enSentence] = [vi.sentences[row], en.sentences[column]];
        if (!viSentence || !enSentence) return [];
        return [{ vi: row, en: column, logOdds: judgeCell(viSentence, enSentence, lexicon, pairWeights) }];
      }),
    );
  });
  return { sides: { vi: vi.sentences, en: en.sentences }, cells: judged };
}

type CutSide<Sentence> = {
  readonly sentences: readonly Sentence[];
  /** For each sentence of before the numbers that it and its parts have now. */
  readonly numbersOf: readonly (readonly number[])[];
};

function cutSide<Sentence extends WeighedSentence>(
  side: readonly Sentence[],
  cuts: ReadonlyMap<number, number>,
  index: (part: WeighedSentence) => Sentence,
): CutSide<Sentence> {
  const sentences: Sentence[] = [];
  const numbersOf = side.map((sentence, at) => {
    const cut = cuts.get(at);
    const parts = (cut === undefined ? undefined : sliceSentence(sentence, cut)?.map(index)) ?? [sentence];
    return parts.map(part => sentences.push(part) - 1);
  });
  return { sentences, numbersOf };
}
