import path from 'node:path';
import type { Decision } from '../../core/pairs/decision.ts';
import type { StoryOrder, StoryReport } from '../../io/story-thread/story-messages.ts';
import { startStoryThread } from '../../io/story-thread/story-thread.ts';
import type { Workspace } from '../../io/workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppEvent } from '../state/events.ts';
import { storiesToCount } from '../state/stories/stories-to-count.ts';
import { userName } from './perform-effect.ts';
import { openSession, type StorySession } from './story-session.ts';

export type StoryDeskOptions = {
  readonly workspace: Workspace;
  readonly stateNow: () => AppState;
  /** Takes what happened to stories; the screen is to follow. */
  readonly happen: (...events: AppEvent[]) => void;
};

/** What reads and aligns stories, and keeps the open one claimed and its journal watched. */
export type StoryDesk = {
  readonly order: (order: StoryOrder) => void;
  /** Reads a story; another one that is open is closed first. */
  readonly open: (name: string) => void;
  readonly close: () => void;
  /** Tells of what this program wrote: the ranking goes by what is decided and what the glossary says. */
  readonly wrote: (event: AppEvent) => void;
  /** Counts the stories in sight that were not counted yet. */
  readonly countInSight: () => void;
  readonly stop: () => void;
};

/** Returns a desk at work. */
export function createStoryDesk({ workspace, stateNow, happen }: StoryDeskOptions): StoryDesk {
  let session: StorySession | undefined;
  let isRewritten = false;
  let counting = '';

  const comparisons = collectComparisons(report =>
    happen(eventOf(report, { root: workspace.root, isRewritten })),
  );

  const openName = (): string => stateNow().story?.name ?? '';
  const onReport = (report: StoryReport): void => {
    if (report.type === 'compared') {
      comparisons.add(report);
      return;
    }
    happen(eventOf(report, { root: workspace.root, isRewritten }));
    if (report.type !== 'read') return;
    isRewritten = false;
    if (report.story.name === openName()) follow(report.story.journalFile, report.story.decisions);
  };
  const thread = startStoryThread(workspace, onReport, error =>
    happen({ type: 'told', key: 'said.threadDied', values: { reason: error.message }, isError: true }),
  );
  const follow = (journalFile: string, decisions: readonly Decision[]): void => {
    if (session) {
      session.reread(decisions);
      return;
    }
    session = openSession(journalFile, decisions, userName(), {
      onHolder: holder => happen({ type: 'story/held', holder }),
      onOthers: lines => {
        thread.order({ type: 'decided', name: openName(), decisions: lines });
        happen({ type: 'journal/others', decisions: lines });
      },
      onRewritten: () => {
        isRewritten = true;
        open(openName());
        happen({ type: 'told', key: 'said.rewritten' });
      },
    });
  };
  const close = (): void => {
    session?.close();
    session = undefined;
  };
  // The story that is open stays claimed while it is read again.
  const open = (name: string): void => {
    if (name !== openName()) close();
    thread.order({ type: 'open', name });
  };
  return {
    order: thread.order,
    open,
    close,
    wrote: event => {
      if (event.type === 'glossary/changed') thread.order({ type: 'glossary' });
      if (event.type !== 'journal/appended' || event.journal !== 'story') return;
      session?.wrote(event.decision);
      thread.order({ type: 'decided', name: openName(), decisions: [event.decision] });
    },
    countInSight: () => {
      const names = storiesToCount(stateNow());
      if (names.join('/') === counting) return;
      counting = names.join('/');
      if (names.length > 0) thread.order({ type: 'count', names });
    },
    stop: () => {
      comparisons.stop();
      close();
      thread.stop();
    },
  };
}

type Comparison = Extract<StoryReport, { type: 'compared' }>;

/** Comparisons of a large story come in hundreds; they are shown together so often, in milliseconds. */
const SHOW_EVERY = 500;

/** Gathers comparisons of one story, so that keys do not wait for a screen that is drawn for each of them. The last is passed on at once. */
function collectComparisons(pass: (report: Comparison) => void) {
  let gathered: Comparison | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered) pass(gathered);
    gathered = undefined;
  };
  return {
    add: (report: Comparison): void => {
      if (gathered && gathered.name !== report.name) flush();
      const differing = [...(gathered?.differing ?? []), ...report.differing];
      gathered = { ...report, differing };
      if (report.isDone) flush();
      else timer ??= setTimeout(flush, SHOW_EVERY);
    },
    stop: (): void => clearTimeout(timer),
  };
}

type Reading = { readonly root: string; readonly isRewritten: boolean };

function eventOf(report: StoryReport, { root, isRewritten }: Reading): AppEvent {
  switch (report.type) {
    case 'read': {
      const journalFile = path.relative(root, report.story.journalFile);
      return { type: 'story/read', story: { ...report.story, journalFile, isRewritten } };
    }
    case 'ranked':
      return { ...report, type: 'story/ranked' };
    case 'compared':
      return { ...report, type: 'story/compared' };
    case 'failed':
      return { ...report, type: 'story/failed' };
    case 'listed':
      return { ...report, type: 'stories/listed' };
    case 'termed':
      return { ...report, type: 'terms/ranked' };
    case 'used':
      return { type: 'glossary/uses', id: report.id, lines: report.uses };
    case 'counted':
      return { ...report, type: 'story/counted' };
    default:
      return report satisfies never;
  }
}
