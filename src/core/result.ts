/** What went wrong, for a person: what, where and what to do next. Turned into text by `formatProblem`. */
export type Problem = {
  /** Stable name in kebab-case, for scripts and tests. */
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** The line that the problem is in. */
  readonly excerpt?: string;
  /** What the reader can do about it. */
  readonly hint?: string;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Problem };

/** A result that holds `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that holds a problem. */
export function fail<T = never>(error: Problem): Result<T> {
  return { ok: false, error };
}
