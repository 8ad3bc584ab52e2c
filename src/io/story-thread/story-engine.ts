import { explainPair } from '../../core/align/explain-pair.ts';
import { formatInOneLine } from '../../core/format-problem.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { Learned } from '../../core/pairs/learn-from-story.ts';
import {
  layoutOf,
  type OpenStory,
  openStory,
  storyOf,
  withCandidates,
  withDecision,
} from '../../core/pairs/open-story.ts';
import { progressOf } from '../../core/pairs/progress.ts';
import { inRank } from '../../core/pairs/propose-pairs.ts';
import { type RankingSteps, startRanking } from '../../core/pairs/rank-story.ts';
import type { Choice } from '../../core/pairs/review-rows.ts';
import type { Candidate } from '../../core/pairs/story.ts';
import { termsOfStory } from '../../core/pairs/terms-of-story.ts';
import type { Problem, Result } from '../../core/result.ts';
import { findUsesInWorkspace } from '../find-uses-in-workspace.ts';
import { confirmedElsewhere } from '../learn/confirmed-elsewhere.ts';
import { readLexicon, readStory, type Workspace } from '../workspace.ts';
import type { StoryOrder, StoryReport } from './story-messages.ts';
import { summarizeStories } from './summarize-stories.ts';

/** Pairs whose facts are compared in one step: some tenths of a second, in which no key waits. */
const COMPARED_AT_ONCE = 200;

/** Reads and aligns stories in steps. */
export type StoryEngine = {
  /** Takes an order; the work is done by `step`. */
  readonly take: (order: StoryOrder) => void;
  /** Does a piece of the work that matters most, and returns whether there is more. */
  readonly step: () => boolean;
};

type Open = {
  readonly name: string;
  story: OpenStory;
  learned: Learned | undefined;
  /** The ranking that is under way. */
  work: (RankingSteps & { readonly done: Candidate[][] }) | undefined;
  wantsRanking: boolean;
  readonly compared: Set<string>;
  toCompare: Choice[];
};

/** Returns an engine on a workspace. Everything that it finds out goes to `report`. */
export function createStoryEngine(workspace: Workspace, report: (report: StoryReport) => void): StoryEngine {
  let lexicon: Lexicon | undefined;
  let open: Open | undefined;
  let toOpen: string | undefined;
  let toCount: string[] = [];
  let wantsList = false;
  let wantsTerms = false;
  let toFind: Concept | undefined;

  const fail = (name: string, problem: Problem): void =>
    report({ type: 'failed', name, reason: formatInOneLine(problem) });

  const theLexicon = (): Result<Lexicon> => {
    if (lexicon) return { ok: true, value: lexicon };
    const read = readLexicon(workspace);
    if (read.ok) lexicon = read.value;
    return read;
  };

  const openNow = (name: string): void => {
    open = undefined;
    const read = readStory(workspace, name);
    if (!read.ok) {
      fail(name, read.error);
      return;
    }
    const { articles, split, journal, journalFile } = read.value;
    const { decisions, warnings } = journal;
    const story = { name, articles, source: split, decisions, journalFile, warnings: warnings.length };
    report({ type: 'read', story });
    open = {
      name,
      story: storyOf(articles, decisions),
      learned: undefined,
      work: undefined,
      wantsRanking: true,
      compared: new Set(),
      toCompare: [],
    };
  };

  const addDecisions = (one: Open, decisions: readonly Decision[]): void => {
    const layout = layoutOf(one.story);
    for (const decision of decisions) one.story = withDecision(one.story, decision);
    one.wantsRanking = true;
    one.work = undefined;
    // Other borders make other sentences: the articles are read again.
    if (layoutOf(one.story) !== layout) toOpen = one.name;
  };

  const startWork = (one: Open): void => {
    const read = theLexicon();
    if (!read.ok) {
      fail(one.name, read.error);
      return;
    }
    const elsewhere = confirmedElsewhere(workspace, one.name, read.value);
    const knowledge = { lexicon: read.value, elsewhere };
    const steps = startRanking(one.story, knowledge, one.learned);
    one.work = { ...steps, done: [] };
  };

  const rankOn = (one: Open): void => {
    const { work } = one;
    const next = work?.steps[work.done.length];
    if (work && next) work.done.push([...work.propose(next)]);
    if (!work || work.done.length < work.steps.length) return;
    const ranked = inRank(work.done.flat());
    const before = one.learned ? one.story.candidates : [];
    // The first ranking is told even if it has nothing: then it is known that there is nothing.
    const isSame =
      one.learned !== undefined &&
      ranked.length === before.length &&
      ranked.every((candidate, at) => candidate === before[at]);
    const candidates = isSame ? before : ranked;
    one.story = withCandidates(one.story, candidates);
    one.learned = work.learned;
    one.work = undefined;
    one.toCompare = pairsToCompare(one);
    report({
      type: 'ranked',
      name: one.name,
      layout: layoutOf(one.story),
      // What did not change is not sent again: it may be tens of thousands.
      ...(isSame ? {} : { candidates }),
      learned: work.learned.equivalents,
    });
    if (one.toCompare.length === 0) report({ type: 'compared', name: one.name, isDone: true, differing: [] });
  };

  const compareOn = (one: Open): void => {
    const now = one.toCompare.splice(0, COMPARED_AT_ONCE);
    const known = one.learned?.lexicon;
    if (!known) return;
    const differing = now.map(choice => {
      one.compared.add(choice.key);
      const { facts } = explainPair(...textsOf(one.story, choice), known);
      return [choice.key, facts.filter(({ state }) => state === 'differ')] as const;
    });
    report({ type: 'compared', name: one.name, isDone: one.toCompare.length === 0, differing });
  };

  const listNow = (): void => {
    const stories = summarizeStories(workspace);
    if (stories.ok) report({ type: 'listed', stories: stories.value });
  };

  const termsNow = ({ name, story }: Open): void => {
    const known = theLexicon();
    if (!known.ok) return;
    report({ type: 'termed', name, terms: termsOfStory(story, known.value) });
  };

  const findNow = (concept: Concept): void => {
    const found = findUsesInWorkspace(workspace, concept);
    if (found.ok) report({ type: 'used', id: concept.id, uses: found.value.uses });
  };

  const countOn = (): void => {
    const name = toCount.shift();
    if (name === undefined) return;
    const read = readStory(workspace, name);
    const known = theLexicon();
    if (!read.ok || !known.ok) return;
    const { articles, journal } = read.value;
    const elsewhere = confirmedElsewhere(workspace, name, known.value);
    const story = openStory(articles, journal.decisions, known.value, elsewhere);
    report({ type: 'counted', name, progress: progressOf(story) });
  };

  return {
    take: order => {
      switch (order.type) {
        case 'open':
          toOpen = order.name;
          return;
        case 'decided':
          if (open?.name === order.name) addDecisions(open, order.decisions);
          return;
        case 'glossary':
          lexicon = undefined;
          if (open) open.wantsRanking = true;
          return;
        case 'list':
          wantsList = true;
          return;
        case 'rank-terms':
          wantsTerms = open?.name === order.name || toOpen === order.name;
          return;
        case 'find-uses':
          toFind = order.concept;
          return;
        case 'count':
          toCount = [...order.names];
          return;
        default:
          order satisfies never;
      }
    },
    step: () => {
      if (toOpen !== undefined) {
        const name = toOpen;
        toOpen = undefined;
        openNow(name);
      } else if (wantsList) {
        wantsList = false;
        listNow();
      } else if (toFind) {
        findNow(toFind);
        toFind = undefined;
      } else if (open?.wantsRanking) {
        open.wantsRanking = false;
        startWork(open);
      } else if (open?.work) rankOn(open);
      else if (open && wantsTerms) {
        wantsTerms = false;
        termsNow(open);
      } else if (open && open.toCompare.length > 0) compareOn(open);
      else countOn();
      return (
        toOpen !== undefined ||
        wantsList ||
        (wantsTerms && open !== undefined) ||
        toFind !== undefined ||
        toCount.length > 0 ||
        hasWork(open)
      );
    },
  };
}

function hasWork(open: Open | undefined): boolean {
  return open !== undefined && (open.wantsRanking || open.work !== undefined || open.toCompare.length > 0);
}

// Those that lists show first: what was suggested or decided, in the order of the articles.
function pairsToCompare({ story, compared }: Open): Choice[] {
  const wanted = new Map<string, Choice>();
  for (const row of story.rows.vi) {
    for (const choice of row.choices) {
      const isShown = choice.suggested || story.verdicts.has(choice.key);
      if (isShown && !compared.has(choice.key)) wanted.set(choice.key, choice);
    }
  }
  return [...wanted.values()];
}

function textsOf({ articles }: OpenStory, choice: Choice): [vi: string[], en: string[]] {
  const vi = articles.vi[choice.viArticle]?.sentences;
  const en = articles.en[choice.enArticle]?.sentences;
  return [choice.vi.map(at => vi?.[at]?.text ?? ''), choice.en.map(at => en?.[at]?.text ?? '')];
}
