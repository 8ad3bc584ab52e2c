import { foldTonePlacement } from '../../text/fold.ts';
import type { Token } from '../../text/tokenize.ts';

/** Returns the forms under which a Vietnamese syllable may stand in the lexicon: one, in lower case and with one tone placement. */
export function wordForms(token: Token): readonly string[] {
  return [foldTonePlacement(token.lower)];
}
