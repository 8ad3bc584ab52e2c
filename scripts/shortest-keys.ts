import type { AppState } from '../src/tui/state/app-state.ts';
import { stateAfter } from './review-session.ts';

/** Returns the fewest of `keys` that lead from `start` to each place that they lead to. */
export function breadthFirst(
  start: AppState,
  keys: readonly string[],
  placeOf: (state: AppState) => number,
): Map<number, readonly string[]> {
  const ways = new Map<number, readonly string[]>([[placeOf(start), []]]);
  let edge: { state: AppState; way: readonly string[] }[] = [{ state: start, way: [] }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { state, way } of edge) {
      for (const key of keys) {
        const led = stateAfter(state, [key]);
        if (ways.has(placeOf(led))) continue;
        ways.set(placeOf(led), [...way, key]);
        next.push({ state: led, way: [...way, key] });
      }
    }
    edge = next;
  }
  return ways;
}
