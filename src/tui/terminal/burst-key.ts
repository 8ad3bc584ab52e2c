import { type MarkedLetter, markedLetter, shapeKey, type TypingMethod, toneKey } from './marked-letter.ts';

/** What an input method did: the characters that it took back, those that it put in their place, and the one before them. */
export type Burst = {
  readonly before: string | undefined;
  readonly removed: readonly string[];
  readonly written: readonly string[];
};

/** A key, `sure` when no further letter of the burst could make it another one. */
export type BurstKey = { readonly key: string; readonly isSure: boolean };

/** Returns the key of a burst that only changed marks: `u` to `ụ` is Telex `j`. */
export function keyOfChangedMarks(burst: Burst, method: TypingMethod): BurstKey | undefined {
  const removed = burst.removed.map(markedLetter);
  const written = burst.written.map(markedLetter);
  if (removed.length !== written.length) return undefined;
  if (!hasSameLetters(removed, written)) return keyOfLoneHorn(burst);
  const hasSameTone = toneOf(removed) === toneOf(written);
  const reshaped = written.filter((letter, at) => letter.shape !== removed[at]?.shape);
  if (reshaped.length === 0) {
    if (hasSameTone) return undefined;
    const tone = toneOf(written);
    // A tone that goes is `z`, unless its own key follows: that was pressed twice.
    return { key: toneKey(tone, method), isSure: tone !== undefined };
  }
  const keys = new Set(reshaped.flatMap(({ base, shape }) => (shape ? [shapeKey(base, shape, method)] : [])));
  const [key] = keys;
  if (key === undefined || keys.size > 1 || !hasSameTone) return undefined;
  return { key, isSure: !isHornBehindHorn(burst, removed, written) };
}

/**
 * Returns the key of a burst that wrote one more character than it took back. Either a mark was taken off because its key was
 * pressed twice (`á` and `s` give `as`), or a tone moved when the word went on (`hòa` and `n` give `hoàn`, `gí` and `a` `giá`).
 */
export function keyOfAddedLetter({ removed, written }: Burst): string | undefined {
  const last = markedLetter(written.at(-1) ?? '');
  const key = last.base;
  if (written.length !== removed.length + 1 || last.shape || !/^[!-~]$/.test(key)) return undefined;
  const before = removed.map(markedLetter);
  const after = written.slice(0, -1).map(markedLetter);
  if (!hasSameLetters(before, after)) return undefined;
  if (last.tone)
    return last.tone === toneOf(before) && toneOf(after) === undefined && hasSameShapes(before, after)
      ? key
      : undefined;
  const pressed = key.toLowerCase();
  const lost = before.filter((letter, at) => letter.shape !== after[at]?.shape && letter.shape);
  const takesOff = (expected: (method: TypingMethod) => string): boolean =>
    expected('telex') === pressed || expected('vni') === pressed;
  const tone = toneOf(before);
  if (tone !== toneOf(after)) {
    const isUndone = toneOf(after) === undefined && lost.length === 0;
    return isUndone && takesOff(method => toneKey(tone, method)) ? key : undefined;
  }
  for (const { base, shape } of lost)
    if (shape && !takesOff(method => shapeKey(base, shape, method))) return undefined;
  const gained = after.filter((letter, at) => letter.shape && letter.shape !== before[at]?.shape);
  // "ưo" becomes "ươ" when a consonant follows.
  return gained.every(({ shape }) => shape === 'horn') ? key : undefined;
}

// `w` alone is written as `ư`, and `w` again makes it a `w`, with a tone on it or without.
function keyOfLoneHorn({ removed, written }: Burst): BurstKey | undefined {
  const last = removed.length - 1;
  const isSameBefore = removed.slice(0, last).every((char, at) => char === written[at]);
  const { base, shape } = markedLetter(removed[last] ?? '');
  const key = written[last] ?? '';
  if (!isSameBefore || base.toLowerCase() !== 'u' || shape !== 'horn' || key.toLowerCase() !== 'w')
    return undefined;
  return { key, isSure: true };
}

// "ươ" from "ưo" is `w`, unless a consonant follows, which does the same by itself.
function isHornBehindHorn(
  { before }: Burst,
  removed: readonly MarkedLetter[],
  written: readonly MarkedLetter[],
): boolean {
  return written.some((letter, at) => {
    const previous = [...(before === undefined ? [] : [markedLetter(before)]), ...removed.slice(0, at)].at(
      -1,
    );
    return (
      /^o$/i.test(letter.base) &&
      letter.shape === 'horn' &&
      removed[at]?.shape === undefined &&
      previous?.shape === 'horn'
    );
  });
}

function hasSameLetters(a: readonly MarkedLetter[], b: readonly MarkedLetter[]): boolean {
  return a.length === b.length && a.every(({ base }, at) => base === b[at]?.base);
}

function hasSameShapes(a: readonly MarkedLetter[], b: readonly MarkedLetter[]): boolean {
  return a.every(({ shape }, at) => shape === b[at]?.shape);
}

function toneOf(letters: readonly MarkedLetter[]): MarkedLetter['tone'] {
  return letters.find(({ tone }) => tone)?.tone;
}
