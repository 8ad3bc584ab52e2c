import { choiceOf } from './build-rows.ts';
import { type Carried, type CarriedPair, carryOver } from './carry-over.ts';
import type { DecidedPair, DecisionState } from './fold-decisions.ts';
import { type Choice, candidateOf, type PairVerdict } from './review-rows.ts';
import type { StoryArticles } from './story.ts';

/** What was decided on a story, in its articles as they are now. */
export type PlacedDecisions = {
  readonly carried: readonly CarriedPair[];
  /** By the key that each pair has now. A pair with a sentence that is gone is left out. */
  readonly verdicts: ReadonlyMap<string, PairVerdict>;
  /** The decided pairs whose sentences are all there. */
  readonly decided: readonly Choice[];
  /** The pairs of the journal that each of them comes from, by its key: the journal knows sentences as they were. */
  readonly origins: ReadonlyMap<string, readonly CarriedPair[]>;
};

type Placed = { readonly pair: CarriedPair; readonly choice?: Choice; readonly verdict: PairVerdict };

// Of thousands of decisions one changes at a time.
const known = new WeakMap<StoryArticles, WeakMap<DecidedPair, Placed>>();

/** Returns where the pairs of `state` stand in `articles`. Costs a look at each pair, and a search for those that are new. */
export function placeDecisions(
  state: Pick<DecisionState, 'pairs'>,
  articles: StoryArticles,
): PlacedDecisions {
  const ofStory = known.get(articles) ?? new WeakMap<DecidedPair, Placed>();
  known.set(articles, ofStory);
  const fresh = [...state.pairs.values()].filter(pair => !ofStory.has(pair));
  for (const [at, pair] of carryOver(fresh, articlesByFile(articles)).entries()) {
    const decided = fresh[at];
    if (decided) ofStory.set(decided, place(pair, articles));
  }
  const carried: CarriedPair[] = [];
  const decided: Choice[] = [];
  const verdicts = new Map<string, PairVerdict>();
  const origins = new Map<string, CarriedPair[]>();
  for (const one of state.pairs.values()) {
    const placed = ofStory.get(one);
    if (!placed) continue;
    carried.push(placed.pair);
    if (!placed.choice) continue;
    const { choice, verdict } = placed;
    decided.push(choice);
    const others = origins.get(choice.key);
    if (others) others.push(placed.pair);
    else origins.set(choice.key, [placed.pair]);
    // What was decided on these very words outweighs a decision carried over to them: it is the second look.
    if (verdict.edited && verdicts.get(choice.key)?.edited === false) continue;
    verdicts.set(choice.key, verdict);
  }
  return { carried, verdicts, decided, origins };
}

function place(pair: CarriedPair, articles: StoryArticles): Placed {
  const candidate = candidateOf(pair, articles);
  const edited = [pair.carried.vi, pair.carried.en].some(side => side.some(one => wantsLook(one, side)));
  const verdict = { verdict: pair.verdict, edited };
  return { pair, verdict, ...(candidate ? { choice: choiceOf(candidate, articles) } : {}) };
}

// An edited sentence wants a second look, and so does one that was joined to a sentence that the pair says nothing of.
function wantsLook(one: Carried, side: readonly Carried[]): boolean {
  if (one.state === 'edited') return true;
  if (one.state !== 'joined') return false;
  const parts = side.filter(other => other.state === 'joined' && other.sentence === one.sentence);
  return parts.length < 2;
}

function articlesByFile({ vi, en }: StoryArticles): ReadonlyMap<string, StoryArticles['vi'][number]> {
  return new Map([...vi, ...en].map(article => [article.file, article]));
}
