import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { titleOf } from '../../core/article/article.ts';
import { formatProblem } from '../../core/format-problem.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { foldDecisions } from '../../core/pairs/fold-decisions.ts';
import { openStory } from '../../core/pairs/open-story.ts';
import type { Problem, Result } from '../../core/result.ts';
import { addConcept, fileOfKind, removeConcept } from '../../io/edit-glossary.ts';
import { keepInside } from '../../io/inside-workspace.ts';
import { appendDecisions } from '../../io/journal.ts';
import { confirmedElsewhere } from '../../io/learn/confirmed-elsewhere.ts';
import {
  listStories,
  readStory,
  readTerminology,
  type Story,
  storyDir,
  type Workspace,
} from '../../io/workspace.ts';
import type { AppState, Draft, Effect, StorySummary } from '../state/app-state.ts';
import type { AppEvent } from '../state/events.ts';

type FileEffect = Exclude<Effect, { type: 'suspend' | 'redraw' | 'exit' }>;

/** Does what the reducer asked of the files, and returns what came of it. Everything is on disk when it returns. */
export function performEffect(effect: FileEffect, state: AppState, workspace: Workspace): AppEvent[] {
  switch (effect.type) {
    case 'stories/list': {
      const stories = summarizeStories(workspace);
      return stories.ok ? [{ type: 'stories/listed', stories: stories.value }] : [];
    }
    case 'story/open':
      return openStoryFile(effect.name, state, workspace);
    case 'decide':
      return append(effect.draft, state, workspace);
    case 'concept/add': {
      const file = fileOfKind(effect.concept.kind);
      return addToGlossary(
        effect.concept,
        file,
        { type: 'add-concept', concept: effect.concept, file },
        state,
        workspace,
      );
    }
    case 'concept/remove':
      return removeFromGlossary(effect, state, workspace);
    case 'concept/restore':
      return addToGlossary(effect.concept, effect.file, effect.redo, state, workspace);
    default:
      return effect satisfies never;
  }
}

/** Returns a line for each story of the workspace, without aligning anything. */
export function summarizeStories(workspace: Workspace): Result<StorySummary[]> {
  const names = listStories(workspace);
  if (!names.ok) return names;
  return { ok: true, value: names.value.map(name => summarize(name, readStory(workspace, name))) };
}

function summarize(name: string, story: Result<Story>): StorySummary {
  if (!story.ok)
    return { name, title: '', date: '', vi: 0, en: 0, confirmed: 0, problem: oneLine(story.error) };
  const { vi, en } = story.value.articles;
  const articles = [...vi, ...en];
  const verdicts = foldDecisions(story.value.journal.decisions).pairs.values();
  return {
    name,
    title: articles[0] ? titleOf(articles[0]) : '',
    date:
      articles
        .map(article => article.meta.date ?? '')
        .sort()
        .at(-1) ?? '',
    vi: vi.length,
    en: en.length,
    confirmed: [...verdicts].filter(({ verdict }) => verdict === 'confirmed').length,
  };
}

function openStoryFile(name: string, state: AppState, workspace: Workspace): AppEvent[] {
  const story = readStory(workspace, name);
  if (!story.ok) return [{ type: 'story/failed', reason: oneLine(story.error) }];
  const { articles, journal, journalFile } = story.value;
  const elsewhere = confirmedElsewhere(workspace, name, state.approved);
  const open = openStory(articles, journal.decisions, state.approved, elsewhere);
  const shown = path.relative(workspace.root, journalFile);
  return [
    { type: 'story/opened', story: { name, journalFile: shown, open }, warnings: journal.warnings.length },
  ];
}

function append(draft: Draft, state: AppState, workspace: Workspace): AppEvent[] {
  const dir = storyDir(workspace, state.story?.name ?? '');
  if (!dir.ok) return [{ type: 'write/failed', reason: oneLine(dir.error) }];
  const decision = {
    v: 1,
    id: randomUUID(),
    at: timeAfter(state.story?.open.decisions.at(-1)),
    ...signature(),
    ...draft,
  } as Decision;
  const journal = keepInside(
    workspace.root,
    path.join(dir.value, path.basename(state.story?.journalFile ?? '')),
  );
  const written = journal.ok ? appendDecisions(journal.value, [decision]) : journal;
  return written.ok
    ? [{ type: 'journal/appended', decision }]
    : [{ type: 'write/failed', reason: oneLine(written.error) }];
}

function addToGlossary(
  concept: Concept,
  file: string,
  draft: Draft,
  state: AppState,
  workspace: Workspace,
): AppEvent[] {
  const inside = keepInside(workspace.root, path.join(workspace.glossaryDir, file));
  const added = inside.ok ? addConcept(workspace.glossaryDir, file, concept) : inside;
  // Doing it again when somebody has put the entry back by hand is no mistake.
  const isThere = !added.ok && added.error.code === 'glossary-duplicate-id' && draft.type === 'undo';
  if (!added.ok && !isThere) return [{ type: 'write/failed', reason: oneLine(added.error) }];
  const appended = append(draft, state, workspace);
  // Without its line in the journal the entry could not be undone: it goes again.
  if (added.ok && appended.some(event => event.type === 'write/failed')) {
    removeConcept(workspace.glossaryDir, file, concept);
    return appended;
  }
  return [...appended, ...glossaryNow(workspace)];
}

function removeFromGlossary(
  { concept, file, undo }: Extract<FileEffect, { type: 'concept/remove' }>,
  state: AppState,
  workspace: Workspace,
): AppEvent[] {
  const removed = removeConcept(workspace.glossaryDir, file, concept);
  if (!removed.ok) return [{ type: 'write/failed', reason: oneLine(removed.error) }];
  const kept: AppEvent[] = removed.value === 'changed' ? [{ type: 'glossary/kept' }] : [];
  return [...append(undo, state, workspace), ...glossaryNow(workspace), ...kept];
}

// Read again: form and suggestions know the new name at once, and hand edits made meanwhile are seen.
function glossaryNow(workspace: Workspace): AppEvent[] {
  const terminology = readTerminology(workspace);
  if (!terminology.ok) return [{ type: 'glossary/unreadable', reason: oneLine(terminology.error) }];
  const { concepts, lexicon } = terminology.value;
  return [{ type: 'glossary/changed', concepts: concepts.map(({ concept }) => concept), lexicon }];
}

// The later decision on a pair wins, so time never stands still or goes back, whatever the clock does.
function timeAfter(last: Decision | undefined): string {
  const previous = last ? Date.parse(last.at) : 0;
  return new Date(Math.max(Date.now(), (Number.isNaN(previous) ? 0 : previous) + 1)).toISOString();
}

function signature(): { by?: string } {
  try {
    return { by: os.userInfo().username };
  } catch {
    return {};
  }
}

function oneLine(problem: Problem): string {
  const { excerpt: _, ...withoutExcerpt } = problem;
  return formatProblem(withoutExcerpt)
    .split('\n')
    .map(line => line.trim())
    .join(' ');
}
