import { type Carried, placesOf } from './carry-over.ts';
import { pairKey, type SentenceRef } from './decision.ts';
import type { OpenStory } from './open-story.ts';

/** A sentence of a confirmed pair. `state` says how it stands in the article now; `text` is then the article's, else the journal's. */
export type ConfirmedSentence = {
  readonly article: string;
  readonly id: string;
  readonly text: string;
  readonly state: Carried['state'];
};

/** A confirmed pair for export, with who confirmed it and when. */
export type ConfirmedPair = {
  readonly vi: readonly ConfirmedSentence[];
  readonly en: readonly ConfirmedSentence[];
  readonly confirmedAt: string;
  readonly confirmedBy?: string;
  readonly note?: string;
};

/**
 * Returns the confirmed pairs of a story in the order in which they were first decided on. None is left out, but for one whose
 * sentences were edited and which was then decided on anew: the newer decision stands for it.
 */
export function confirmedPairs({ carried, articles, state, verdicts }: OpenStory): ConfirmedPair[] {
  const byFile = new Map([...articles.vi, ...articles.en].map(article => [article.file, article]));
  const sentencesOf = (ref: SentenceRef, place: Carried = { state: 'gone' }): ConfirmedSentence[] => {
    const now = placesOf(place).flatMap(at => byFile.get(ref.article)?.sentences[at] ?? []);
    const { state } = place;
    if (now.length === 0) return [{ ...ref, state }];
    return now.map(({ id, text }) => ({ article: ref.article, id, text, state }));
  };
  return [...state.pairs].flatMap(([key, decided], at) => {
    const pair = carried[at];
    if (decided.verdict !== 'confirmed' || !pair) return [];
    const vi = withoutRepeats(pair.pair.vi.flatMap((ref, i) => sentencesOf(ref, pair.carried.vi[i])));
    const en = withoutRepeats(pair.pair.en.flatMap((ref, i) => sentencesOf(ref, pair.carried.en[i])));
    const isEdited = [...pair.carried.vi, ...pair.carried.en].some(place => place.state === 'edited');
    if (isEdited && verdicts.get(pairKey({ vi, en }))?.edited === false) return [];
    const { by, at: time } = decided.decision;
    const note = state.notes.get(key);
    return [
      {
        vi,
        en,
        confirmedAt: time,
        ...(by === undefined ? {} : { confirmedBy: by }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

// Two sentences of the journal may have become one in the article.
function withoutRepeats(sentences: readonly ConfirmedSentence[]): ConfirmedSentence[] {
  return sentences.filter(
    ({ article, id }, at) =>
      sentences.findIndex(other => other.article === article && other.id === id) === at,
  );
}
