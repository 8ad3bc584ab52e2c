import path from 'node:path';
import type { Decision } from '../../core/pairs/decision.ts';
import { createJournalTail, type JournalTail } from '../../io/journal-tail.ts';
import { claimStory, type StoryClaim } from '../../io/story-lock.ts';
import type { Holder } from '../state/app-state.ts';

/** Between two looks at what others wrote and whether the story is free, in milliseconds. */
const LOOK_EVERY = 1000;
/** The claim is renewed with every so many looks. */
const BEAT_EVERY = 20;

/** What becomes of an open story beside what is done in this program. */
export type SessionNews = {
  /** Somebody holds the story, or nobody does any more. */
  readonly onHolder: (holder: Holder | undefined) => void;
  readonly onOthers: (decisions: readonly Decision[]) => void;
  /** The journal is another file now, as after a merge. */
  readonly onRewritten: () => void;
};

/** A story that this program has open. */
export type StorySession = {
  /** Tells of a line that this program wrote. */
  readonly wrote: (decision: Decision) => void;
  /** Tells what the journal has after it was read again; the story stays claimed. */
  readonly reread: (known: readonly Decision[]) => void;
  readonly close: () => void;
};

/** Claims the story of a journal for `user`, and watches the journal for lines of others. */
export function openSession(
  journalFile: string,
  known: readonly Decision[],
  user: string,
  { onHolder, onOthers, onRewritten }: SessionNews,
): StorySession {
  const dir = path.dirname(journalFile);
  let claim = claimStory(dir, { user });
  let tail: JournalTail = createJournalTail(journalFile, known);
  let looks = 0;

  const tell = (now: StoryClaim): void => {
    if (now.state !== 'taken') onHolder(undefined);
    else onHolder({ by: now.by || 'said.somebody', host: now.host || '?', since: now.since });
  };
  const renew = (): void => {
    if (claim.state === 'mine' && claim.beat() === 'mine') return;
    const before = claim.state;
    claim = claimStory(dir, { user });
    if (claim.state !== before) tell(claim);
  };
  const look = (): void => {
    looks += 1;
    if (claim.state === 'taken' || looks % BEAT_EVERY === 0) renew();
    const news = tail.read();
    if (news.type === 'appended' && news.decisions.length > 0) onOthers(news.decisions);
    if (news.type === 'rewritten') {
      tail = createJournalTail(journalFile, []);
      tail.read();
      onRewritten();
    }
  };

  if (claim.state === 'taken') tell(claim);
  // What was written between the reading and now.
  look();
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  return {
    wrote: decision => tail.know([decision]),
    reread: decisions => {
      tail = createJournalTail(journalFile, decisions);
    },
    close: () => {
      clearInterval(timer);
      if (claim.state === 'mine') claim.release();
    },
  };
}
