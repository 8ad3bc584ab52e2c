import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../core/result.ts';
import { problemOfError } from './problem-of-error.ts';
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts';

/**
 * Tells two people that they are in one story. A lock is a file in the story's folder that names its process:
 *
 *     nobody there     the file is made (only one can make it)                    mine
 *     somebody there   alive, or on another machine and heard of lately           taken
 *     left behind      its process is gone, or it was not heard of for long       replaced by a rename, mine
 *
 * To replace a lock one first makes a file of that lock's own name (again only one can), looks again, and renames: nobody
 * replaces a lock that took the place of the one that was left behind.
 *
 * A lock is advice. Journals are append-only and can be merged, so two at once lose nothing.
 */
export type StoryClaim =
  | {
      readonly state: 'mine';
      /** Says that this process is still there; to be called about every half minute. */
      readonly beat: () => 'mine' | 'lost';
      /** Gives the story up. May be called any number of times; is called when the process ends. */
      readonly release: () => void;
    }
  | {
      readonly state: 'taken';
      readonly by: string;
      readonly host: string;
      /** ISO 8601, UTC; empty when the lock does not say. */
      readonly since: string;
    }
  /** A folder that cannot be written, as on a read-only disk: nothing can be said, and nothing is in the way. */
  | { readonly state: 'unwritable'; readonly problem: Problem };

/** The lock's name; files that are there for a moment begin with it, so one line of `.gitignore` hides all. */
export const STORY_LOCK = '.songngu-lock';

/** A lock of another machine that was not refreshed for so long is left behind, in milliseconds: four beats. */
const SILENCE = 120_000;
/** Replacing takes a moment; whoever began it so long ago, in milliseconds, did not live to finish. */
const REPLACING = 10_000;
/** Others may come and go while a lock is looked at. */
const ATTEMPTS = 8;
/** A lock is a few hundred bytes; more is not one. */
const LARGEST = 4096;

type Lock = ProcessIdentity & { readonly token: string; readonly user: string; readonly since: string };
/** A lock as it is found; `lock` is undefined when it cannot be read, as while it is written. */
type Held = { readonly lock: Lock | undefined; readonly touched: number };

/** Claims the story in `dir` for the person `user`, as the system names them. */
export function claimStory(dir: string, { user }: { readonly user: string }): StoryClaim {
  const file = path.join(dir, STORY_LOCK);
  const mine: Lock = { token: randomUUID(), user, since: new Date().toISOString(), ...thisProcess() };
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (makeFile(file, JSON.stringify(mine))) return hold(file, mine);
      const held = readLock(file);
      if (!held) continue;
      if (held.lock && isThisProcess(held.lock)) return hold(file, held.lock);
      if (!isLeftBehind(held, dir)) return takenBy(held);
      if (replaceLock(file, held, mine)) return hold(file, mine);
    }
    return takenBy(readLock(file));
  } catch (error) {
    return { state: 'unwritable', problem: problemOfError(error, file) };
  }
}

// The story was opened here before.
function isThisProcess({ system, pid, start }: Lock): boolean {
  const me = thisProcess();
  return system === me.system && pid === me.pid && start === me.start;
}

function hold(file: string, mine: Lock): StoryClaim {
  const isMine = (): boolean => readLock(file)?.lock?.token === mine.token;
  const release = (): void => {
    process.off('exit', release);
    try {
      if (isMine()) fs.unlinkSync(file);
    } catch {
      // What stays is taken over by the next one.
    }
  };
  process.on('exit', release);
  const beat = (): 'mine' | 'lost' => {
    try {
      if (!isMine()) return 'lost';
      // Written, not touched: the time is then that of the file's own machine, whatever this one's clock says.
      const handle = fs.openSync(file, 'r+');
      fs.writeSync(handle, '{', 0);
      fs.closeSync(handle);
      return 'mine';
    } catch {
      return 'lost';
    }
  };
  return { state: 'mine', beat, release };
}

function takenBy(held: Held | undefined): StoryClaim {
  const { user = '', host = '', since = '' } = held?.lock ?? {};
  return { state: 'taken', by: user, host, since };
}

// A lock that cannot be read is being written, or was when the power went.
function isLeftBehind({ lock, touched }: Held, dir: string): boolean {
  const alive = lock && isAlive(lock);
  if (alive !== undefined) return !alive;
  return clockOf(dir) - touched > SILENCE;
}

function replaceLock(file: string, held: Held, mine: Lock): boolean {
  const guard = `${file}-${(held.lock?.token ?? 'unreadable').replace(/[^\w-]/g, '').slice(0, 64)}`;
  if (!makeFile(guard, '')) {
    const begun = fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
    if (begun !== undefined && clockOf(path.dirname(file)) - begun > REPLACING) remove(guard);
    return false;
  }
  const fresh = `${file}-${mine.token}`;
  try {
    const now = readLock(file);
    if (now?.lock?.token !== held.lock?.token || now?.touched !== held.touched) return false;
    fs.writeFileSync(fresh, JSON.stringify(mine), { flag: 'wx' });
    fs.renameSync(fresh, file);
    return readLock(file)?.lock?.token === mine.token;
  } finally {
    remove(fresh);
    remove(guard);
  }
}

function readLock(file: string): Held | undefined {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const touched = stat.mtimeMs;
  if (!stat.isFile() || stat.size > LARGEST) return { lock: undefined, touched };
  try {
    return { lock: lockOf(JSON.parse(fs.readFileSync(file, 'utf8'))), touched };
  } catch {
    return { lock: undefined, touched };
  }
}

function lockOf(value: unknown): Lock | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { token, user, since, host, system, pid, start } = value as Record<string, unknown>;
  const texts = [token, user, since, host, system];
  if (!texts.every(text => typeof text === 'string') || !Number.isInteger(pid)) return undefined;
  const known = { token, user, since, host, system, pid } as Lock;
  return typeof start === 'string' ? { ...known, start } : known;
}

// Machines' clocks differ; the time of a file that is made now is that of the disk.
function clockOf(dir: string): number {
  const probe = path.join(dir, `${STORY_LOCK}-${randomUUID()}`);
  try {
    fs.writeFileSync(probe, '', { flag: 'wx' });
    return fs.statSync(probe).mtimeMs;
  } finally {
    remove(probe);
  }
}

// False when it is there already. Links are not followed.
function makeFile(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A full disk leaves an empty file behind, which would keep everybody out.
    remove(file);
    throw error;
  }
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // It does no harm where it is.
  }
}
