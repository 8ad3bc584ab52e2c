import type { FiledConcept } from '../../../io/glossary-files.ts';
import { rememberLast } from '../memo.ts';
import { type EntryForm, typedTerm } from './entry-form.ts';
import { entriesCalled } from './known-terms.ts';

/** What saving the form would do. */
export type EntryPlan = {
  readonly action:
    | { readonly type: 'empty' }
    /** The glossary has both sides in one entry. */
    | { readonly type: 'known'; readonly entry: FiledConcept }
    | { readonly type: 'new' }
    | { readonly type: 'variant'; readonly entry: FiledConcept }
    | { readonly type: 'change' };
  /** The entries that have one of the two sides. Saving into one of them adds the other side as a variant. */
  readonly targets: readonly FiledConcept[];
  /** The place of the action among the targets; behind the last is a new entry. */
  readonly target: number;
};

/** Returns what saving the form would do. The same form has the same plan. */
export function planEntry(form: EntryForm, concepts: readonly FiledConcept[]): EntryPlan {
  return plan(form, concepts);
}

const plan = rememberLast((form: EntryForm, concepts: readonly FiledConcept[]): EntryPlan => {
  const vi = typedTerm(form.vi);
  const en = typedTerm(form.en);
  const withVi = vi === '' ? [] : entriesCalled(concepts, 'vi', vi);
  const withEn = en === '' ? [] : entriesCalled(concepts, 'en', en);
  const both = withVi.find(entry => withEn.includes(entry) && entry.concept.id !== form.editing?.before.id);
  if (both) return { action: { type: 'known', entry: both }, targets: [], target: 0 };
  if (form.editing) {
    const type = vi === '' || en === '' ? 'empty' : 'change';
    return { action: { type }, targets: [], target: 0 };
  }
  const targets = [...withVi, ...withEn];
  if (vi === '' || en === '') return { action: { type: 'empty' }, targets, target: 0 };
  const target = Math.min(form.target ?? likelyTarget(form, withVi, withEn), targets.length);
  const entry = targets[target];
  return { action: entry ? { type: 'variant', entry } : { type: 'new' }, targets, target };
});

// Another kind, or two entries of which each has one side, is another thing: a new entry.
function likelyTarget(
  { kind }: EntryForm,
  withVi: readonly FiledConcept[],
  withEn: readonly FiledConcept[],
): number {
  const targets = [...withVi, ...withEn];
  const same =
    withVi.length > 0 && withEn.length > 0 ? -1 : targets.findIndex(one => one.concept.kind === kind);
  return same < 0 ? targets.length : same;
}

/** Returns how many fields the form has now: the choice between a variant and a new entry only while there is one. */
export function fieldCount(form: EntryForm, concepts: readonly FiledConcept[]): number {
  return hasChoice(planEntry(form, concepts)) ? 5 : 4;
}

/** Returns whether the editor can choose between a variant and a new entry. */
export function hasChoice({ action, targets }: EntryPlan): boolean {
  return targets.length > 0 && (action.type === 'variant' || action.type === 'new');
}
