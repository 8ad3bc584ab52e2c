import type { FurniturePattern, LineNeeds } from '../lang/furniture-pattern.ts';
import type { FurnitureLine } from './furniture-line.ts';

/** Patterns in their order, by the first letter of the lines that they look at. */
export type PatternIndex = {
  /** For the letters that some pattern's `begins` has. */
  readonly byLetter: ReadonlyMap<string, readonly FurniturePattern[]>;
  /** For all other letters. */
  readonly others: readonly FurniturePattern[];
};

/** Returns `patterns` by the first letter of a line: most lines then meet a third of them. */
export function indexPatterns(patterns: readonly FurniturePattern[]): PatternIndex {
  const byLetter = new Map<string, FurniturePattern[]>();
  for (const { needs } of patterns) for (const key of needs.begins ?? []) byLetter.set(key.charAt(0), []);
  const others: FurniturePattern[] = [];
  for (const pattern of patterns) {
    const { begins } = pattern.needs;
    if (begins === undefined) for (const list of [others, ...byLetter.values()]) list.push(pattern);
    else for (const letter of new Set(begins.map(key => key.charAt(0)))) byLetter.get(letter)?.push(pattern);
  }
  return { byLetter, others };
}

/** Returns the patterns that may find something in `line`, in their order. */
export function patternsFor({ byLetter, others }: PatternIndex, line: FurnitureLine): FurniturePattern[] {
  const patterns = byLetter.get(line.start.charAt(0)) ?? others;
  return patterns.filter(({ needs }) => meetsNeeds(line, needs));
}

/** True when `line` has all that `needs` asks for. */
export function meetsNeeds(line: FurnitureLine, needs: LineNeeds): boolean {
  const { begins, ends, has, also, names, capital, secondCapital, max } = needs;
  const { text, lower, start } = line;
  if (max !== undefined && text.length > max) return false;
  if (capital !== undefined && capital !== isCapital(line, lower.length - start.length)) return false;
  if (secondCapital && !isCapital(line, lower.search(/\s/) + 1)) return false;
  if (begins && !begins.some(key => start.startsWith(key))) return false;
  if (ends && !ends.some(key => lower.endsWith(key))) return false;
  if (has && !has.some(key => lower.includes(key))) return false;
  if (also && !also.some(key => lower.includes(key))) return false;
  return names === undefined || names.some(name => text.includes(name));
}

function isCapital({ text, lower }: FurnitureLine, at: number): boolean {
  return text.charAt(at) !== lower.charAt(at);
}
