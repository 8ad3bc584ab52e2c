import { annotate } from '../align/annotate.ts';
import { createCandidateFinder } from '../align/candidate-rows.ts';
import { FITTED } from '../align/fitted-weights.ts';
import { indexNames, indexVietnamese, linkWords } from '../align/link-words.ts';
import { judgePair } from '../align/pair-features.ts';
import type { Cell } from '../align/rival-features.ts';
import { countUnits, type UnitCounts, type WeighedSentence, weighSentences } from '../align/weigh.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createStringSharer } from './share-strings.ts';

/** A part of a mining job: some of the Vietnamese sentences with all of the English ones. */
export type MiningShare = {
  readonly vi: readonly string[];
  /** The places of `vi` among all Vietnamese sentences, ascending. */
  readonly places: readonly number[];
  readonly viCount: number;
  readonly en: readonly string[];
};

/** A share with its words counted. Nothing can be judged before the counts of all shares are known. */
export type PreparedShare = {
  readonly counts: UnitCounts;
  /** Returns a function that judges the sentences from `from` to before `to`; `counts` is of all shares. */
  readonly judgeWith: (counts: UnitCounts) => (from: number, to: number) => Cell[];
};

/**
 * Makes a share ready. The English sentences stay in memory with all that pairing looks at (some 8 KB each); the Vietnamese
 * ones, which need twice as much for being looked up in, get their tables only while they are judged.
 */
export function prepareShare({ vi, places, viCount, en }: MiningShare, lexicon: Lexicon): PreparedShare {
  const shareStrings = createStringSharer();
  const viSentences = vi.map(text => shareStrings(annotate(text, 'vi', lexicon)));
  const enSentences = weighSentences(
    en.map(text => shareStrings(annotate(text, 'en', lexicon))),
    'en',
  ).map(indexNames);
  const candidatesOf = createCandidateFinder(enSentences, viCount, lexicon);

  const judgeSentence = (weighed: WeighedSentence, place: number): Cell[] => {
    const sentence = indexVietnamese(weighed);
    const cells: Cell[] = [];
    for (const at of candidatesOf(sentence)) {
      const partner = enSentences[at];
      if (!partner) continue;
      const links = linkWords(sentence, partner, lexicon);
      cells.push({ vi: place, en: at, logOdds: judgePair(sentence, partner, links, FITTED.pair) });
    }
    return cells;
  };
  return {
    counts: countUnits(viSentences),
    judgeWith: counts => {
      const weighed = weighSentences(viSentences, 'vi', counts);
      return (from, to) =>
        weighed.slice(from, to).flatMap((sentence, at) => judgeSentence(sentence, places[from + at] ?? 0));
    },
  };
}
