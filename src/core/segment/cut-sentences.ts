import type { Sentence } from './sentence.ts';
import { createIdGiver } from './sentence-id.ts';

/**
 * Returns `sentences` with some of them in two: `cuts` has the number of a sentence and the UTF-16 offset in it at which another
 * begins. Ids are given anew, as a part may say what another sentence says; those of sentences that are left whole change only
 * there. What comes behind a title is body.
 */
export function cutSentences(
  sentences: readonly Sentence[],
  cuts: ReadonlyMap<number, number>,
): readonly Sentence[] {
  if (cuts.size === 0) return sentences;
  const giveId = createIdGiver();
  return sentences.flatMap((sentence, at) => {
    const cut = cuts.get(at);
    const parts = cut === undefined ? [sentence] : partsOf(sentence, cut);
    return parts.map(part => ({ ...part, id: giveId(part.text) }));
  });
}

function partsOf({ softBorders: _, ...whole }: Sentence, cut: number): Sentence[] {
  const first = whole.text.slice(0, cut).trimEnd();
  const second = { ...whole, text: whole.text.slice(cut), start: whole.start + cut };
  return [
    { ...whole, text: first, end: whole.start + first.length },
    whole.kind === 'title' ? { ...second, kind: 'body' } : second,
  ];
}
