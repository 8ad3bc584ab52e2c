import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { titleOf } from '../../core/article/article.ts';
import { formatProblem } from '../../core/format-problem.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { foldDecisions } from '../../core/pairs/fold-decisions.ts';
import { openStory } from '../../core/pairs/open-story.ts';
import type { Problem, Result } from '../../core/result.ts';
import { addConcept, fileOfKind, removeConcept } from '../../io/edit-glossary.ts';
import { appendDecisions } from '../../io/journal.ts';
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
      const draft: Draft = { type: 'add-concept', concept: effect.concept, file };
      return afterGlossary(addConcept(workspace.glossaryDir, file, effect.concept), draft, state, workspace);
    }
    case 'concept/remove':
      return afterGlossary(
        removeConcept(workspace.glossaryDir, effect.file, effect.concept.id),
        effect.undo,
        state,
        workspace,
      );
    case 'concept/restore':
      return afterGlossary(
        addConcept(workspace.glossaryDir, effect.file, effect.concept),
        effect.redo,
        state,
        workspace,
      );
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
  const open = openStory(articles, journal.decisions, state.lexicon);
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
  const written = appendDecisions(path.join(dir.value, path.basename(state.story?.journalFile ?? '')), [
    decision,
  ]);
  return written.ok
    ? [{ type: 'journal/appended', decision }]
    : [{ type: 'write/failed', reason: oneLine(written.error) }];
}

// The glossary is read again, so that the new name counts at once and hand edits made meanwhile are seen.
function afterGlossary(
  written: Result<string>,
  draft: Draft,
  state: AppState,
  workspace: Workspace,
): AppEvent[] {
  if (!written.ok) return [{ type: 'write/failed', reason: oneLine(written.error) }];
  const terminology = readTerminology(workspace);
  const changed: AppEvent[] = terminology.ok
    ? [
        {
          type: 'glossary/changed',
          concepts: terminology.value.concepts.map(({ concept }) => concept),
          lexicon: terminology.value.lexicon,
        },
      ]
    : [{ type: 'write/failed', reason: oneLine(terminology.error) }];
  return [...changed, ...append(draft, state, workspace)];
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
