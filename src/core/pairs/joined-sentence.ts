import type { Sentence } from '../segment/sentence.ts';

/** A sentence that an editor made of several. */
export type JoinedSentence = Sentence & {
  /** Where in the article's text each of them begins but the first, ascending UTF-16 offsets. */
  readonly joints: readonly number[];
};

/** Returns where in the article's text sentences were joined to make `sentence`; nowhere for one that the splitter made. */
export function jointsOf(sentence: Sentence): readonly number[] {
  return 'joints' in sentence ? (sentence as JoinedSentence).joints : [];
}
