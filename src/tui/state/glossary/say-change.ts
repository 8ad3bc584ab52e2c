import { preferredTerm, type Term } from '../../../core/glossary/concept.ts';
import { LANGUAGES } from '../../../core/lang/language.ts';
import type { Decision } from '../../../core/pairs/decision.ts';
import { translate } from '../../messages/message.ts';
import type { AppState } from '../app-state.ts';
import { info } from '../say.ts';
import { termPlace, termsOf } from './visible-entries.ts';

type Change = Extract<Decision, { type: 'change-concept' }>;

/** Says what became of an entry: a term that it has now besides, or the new status of the selected term; else what was said stays. */
export function sayChange(state: AppState, change: Change): AppState {
  const { before, after } = change;
  const added = addedTerms(change);
  if (added) return info(state, 'said.merged', { ...added, term: preferredTerm(after, 'vi') });
  const place = termPlace(state, after);
  const now = termsOf(after)[place];
  const was = termsOf(before)[place];
  if (state.mode !== 'glossary' || !now || now.term !== was?.term || now.status === was.status) return state;
  const status = translate(state.ui, `term.${now.status}`);
  return info(state, 'said.statusNow', { term: now.term, status });
}

/** Returns the name or term that a change merged into an entry; undefined for any other change. */
export function addedTerms({ before, after }: Change): { vi: string; en: string } | undefined {
  const added = (lang: 'vi' | 'en'): Term[] =>
    after[lang].filter(({ term }) => !before[lang].some(one => one.term === term));
  const isMore = LANGUAGES.some(lang => after[lang].length > before[lang].length);
  if (!isMore || LANGUAGES.some(lang => after[lang].length < before[lang].length)) return undefined;
  return {
    vi: added('vi')[0]?.term ?? preferredTerm(after, 'vi'),
    en: added('en')[0]?.term ?? preferredTerm(after, 'en'),
  };
}
