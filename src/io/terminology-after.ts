import path from 'node:path';
import type { Concept } from '../core/glossary/concept.ts';
import { lexiconEntriesOf } from '../core/glossary/lexicon-entries.ts';
import { chooseEquivalents, type LearnedEquivalent } from '../core/learn/choose-equivalents.ts';
import { withLearned as addLearned } from '../core/learn/learned-lexicon.ts';
import { NOTHING_LEARNED } from '../core/learn/learned-tsv.ts';
import { extendLexicon, type Lexicon } from '../core/lexicon/lexicon.ts';
import { ok } from '../core/result.ts';
import type { FiledConcept } from './glossary-files.ts';
import { readLearned } from './learn/learned-file.ts';
import { loadLexicon } from './load-lexicon.ts';
import type { Terminology, TerminologyOptions } from './workspace.ts';

/** What a lexicon was put together from, kept so that the next change need not read it again. */
type Layers = {
  /** The shipped lexicon with the workspace's lexicon files. */
  readonly base: Lexicon;
  /** The same with the concepts of the glossary. */
  readonly approved: Lexicon;
  /** How many changes lie one upon the other in `approved`. */
  readonly depth: number;
  readonly learned: readonly LearnedEquivalent[];
};

/** A terminology that remembers its layers: pass it on to the next {@link terminologyAfter}. */
export type LayeredTerminology = Terminology & { readonly layers?: Layers };

/** An entry that was added (`after` alone), taken out (`before` alone) or changed, and its file in the glossary folder. */
export type GlossaryChange = {
  readonly before?: Concept;
  readonly after?: Concept;
  readonly file: string;
};

/** Each change makes looking up a phrase a step longer; after so many the steps are made one again. */
const MOST_LAYERS = 8;

/**
 * Returns `terminology`, as it was read from `glossaryDir`, after one change to its files: the same concepts and lexicon that
 * reading all files again would give. The glossary is not read; what else the lexicon is made of is read at the first change.
 */
export function terminologyAfter(
  glossaryDir: string,
  terminology: LayeredTerminology,
  change: GlossaryChange,
  options: Pick<TerminologyOptions, 'withLearned'> = {},
): LayeredTerminology {
  const file = path.join(glossaryDir, path.basename(change.file));
  const concepts = conceptsAfter(terminology.concepts, change, file);
  const { layers } = terminology;
  const isAddition = change.before === undefined && change.after !== undefined;
  const next =
    layers && isAddition && layers.depth < MOST_LAYERS
      ? withConcepts(layers, layers.approved, [change.after], layers.depth + 1)
      : rebuilt(layers ?? readLayers(glossaryDir, terminology.lexicon, options), concepts);
  return { concepts, lexicon: addLearned(next.approved, next.learned), layers: next };
}

// In the order of reading: files by name, a new entry at the end of its file.
function conceptsAfter(
  concepts: readonly FiledConcept[],
  { before, after }: GlossaryChange,
  file: string,
): FiledConcept[] {
  const at = before
    ? concepts.findIndex(one => one.concept.id === before.id && samePath(one.file, file))
    : -1;
  const entry = after ? [{ concept: after, file, shipped: false }] : [];
  if (at >= 0) return [...concepts.slice(0, at), ...entry, ...concepts.slice(at + 1)];
  const end = concepts.findLastIndex(one => path.basename(one.file) <= path.basename(file)) + 1;
  return [...concepts.slice(0, end), ...entry, ...concepts.slice(end)];
}

function samePath(a: string, b: string): boolean {
  return path.basename(a) === path.basename(b);
}

// A lexicon that cannot be read any more goes on as it is: it has more than it should, and nothing is lost.
function readLayers(
  glossaryDir: string,
  lexicon: Lexicon,
  { withLearned = true }: Pick<TerminologyOptions, 'withLearned'>,
): Layers {
  const base = loadLexicon(glossaryDir);
  const learned = withLearned && base.ok ? readLearned(glossaryDir) : ok(NOTHING_LEARNED);
  const { counts } = learned.ok ? learned.value : NOTHING_LEARNED;
  const root = base.ok ? base.value : lexicon;
  return {
    base: root,
    approved: root,
    depth: 0,
    learned: chooseEquivalents(counts, { most: counts.length }),
  };
}

// The starter glossary's names are in the base already, whatever became of its files.
function rebuilt(layers: Layers, concepts: readonly FiledConcept[]): Layers {
  const own = concepts.filter(({ shipped }) => !shipped).map(({ concept }) => concept);
  return withConcepts(layers, layers.base, own, 0);
}

function withConcepts(layers: Layers, onto: Lexicon, concepts: readonly Concept[], depth: number): Layers {
  return { ...layers, approved: extendLexicon(onto, lexiconEntriesOf(concepts)), depth };
}
