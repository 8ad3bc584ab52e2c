import type { Problem } from '../../core/result.ts';

const COPY_TEXT = 'copy the text of the article into a .txt file';

/** An extraction that was stopped because it took longer than `timeMs` milliseconds. */
export function timeoutProblem(timeMs: number): Problem {
  return {
    code: 'extract-timeout',
    message: `reading this document took longer than ${Math.max(1, Math.round(timeMs / 1000))} s and was stopped`,
    hint: `it may be damaged, or made to do harm: ${COPY_TEXT}`,
  };
}

/** An extraction that was stopped because it took more than `memoryBytes` of memory. */
export function memoryProblem(memoryBytes: number): Problem {
  return {
    code: 'extract-memory',
    message: `reading this document took more than ${Math.round(memoryBytes / 1_000_000)} MB of memory and was stopped`,
    hint: `it may be damaged, or made to do harm: ${COPY_TEXT}`,
  };
}

/** An extraction that ended without a result; `detail` is what the library said. */
export function failedProblem(detail: string): Problem {
  return {
    code: 'extract-failed',
    message: `this document could not be read: ${detail}`,
    hint: `save it again from the program that made it, or ${COPY_TEXT}`,
  };
}

/** An extraction that was asked for, or not finished, when the extractor was closed. */
export const CLOSED_PROBLEM: Problem = {
  code: 'extract-closed',
  message: 'reading this document was broken off, because songngu is ending',
};
