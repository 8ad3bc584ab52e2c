import type { Token } from '../../text/tokenize.ts';
import { baseForms } from './base-forms.ts';

/** Returns the forms under which an English word may stand in the lexicon: itself and its base forms. */
export function wordForms(token: Token): readonly string[] {
  return baseForms(token.lower);
}
