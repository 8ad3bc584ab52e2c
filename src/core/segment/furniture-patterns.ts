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

/** True when `line` has all that `needs` asks for. Plain loops: an engine runs this a thousand times before it has warmed up. */
export function meetsNeeds(line: FurnitureLine, needs: LineNeeds): boolean {
  // What turns most lines away comes first.
  if (needs.begins !== undefined && !beginsWithOne(line.start, needs.begins)) return false;
  if (needs.has !== undefined && !hasOne(line.lower, needs.has)) return false;
  if (needs.capital !== undefined && needs.capital !== beginsWithCapital(line)) return false;
  if (needs.secondCapital && !hasSecondCapital(line)) return false;
  if (needs.also !== undefined && !hasOne(line.lower, needs.also)) return false;
  if (needs.names !== undefined && !hasOne(line.text, needs.names)) return false;
  if (needs.ends !== undefined && !endsWithOne(line.lower, needs.ends)) return false;
  return needs.max === undefined || line.lower.length <= needs.max;
}

function beginsWithOne(text: string, keys: readonly string[]): boolean {
  for (const key of keys) if (text.startsWith(key)) return true;
  return false;
}

function hasOne(text: string, keys: readonly string[]): boolean {
  for (const key of keys) if (text.includes(key)) return true;
  return false;
}

function endsWithOne(text: string, keys: readonly string[]): boolean {
  for (const key of keys) if (text.endsWith(key)) return true;
  return false;
}

function beginsWithCapital(line: FurnitureLine): boolean {
  return isCapital(line, line.lower.length - line.start.length);
}

function hasSecondCapital(line: FurnitureLine): boolean {
  const space = line.lower.search(/\s/);
  return space >= 0 && isCapital(line, space + 1);
}

function isCapital({ text, lower }: FurnitureLine, at: number): boolean {
  return text.charAt(at) !== lower.charAt(at);
}
