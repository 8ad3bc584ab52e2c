import fs from 'node:fs';
import os from 'node:os';

/** Names a process so that another one, which got its number later, is not taken for it. */
export type ProcessIdentity = {
  readonly host: string;
  /** The running system that `pid` counts in: host, boot and container. */
  readonly system: string;
  readonly pid: number;
  /** When it started, as the system counts; undefined where that is not to be known. */
  readonly start?: string;
};

/** Returns the identity of this process. */
export function thisProcess(): ProcessIdentity {
  const start = stateOf(process.pid)?.start;
  return { host: os.hostname(), system: thisSystem(), pid: process.pid, ...(start ? { start } : {}) };
}

/** Returns whether the process is alive; undefined when it ran on another system, of which nothing is known. */
export function isAlive({ system, pid, start }: ProcessIdentity): boolean | undefined {
  if (system !== thisSystem()) return undefined;
  const state = stateOf(pid);
  if (state) return !state.isOver && (start === undefined || state.start === start);
  return canBeSignalled(pid);
}

function canBeSignalled(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Linux: the state is the third field and the start the twenty-second; the second, a name in brackets, may hold spaces.
function stateOf(pid: number): { readonly start: string; readonly isOver: boolean } | undefined {
  const text = readOr(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const start = fields[19];
  // A zombie has ended and only waits to be counted.
  return start === undefined ? undefined : { start, isOver: /^[ZX]$/.test(fields[0] ?? '') };
}

// Containers on one machine share its boot, and perhaps a host name, but not their numbers.
function thisSystem(): string {
  const boot = readOr('/proc/sys/kernel/random/boot_id').trim();
  return [os.hostname(), boot, pidSpace()].filter(part => part !== '').join(' ');
}

function pidSpace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function readOr(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
