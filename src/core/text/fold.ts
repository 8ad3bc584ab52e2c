import { isLetterAt } from './plain-letters.ts';

/**
 * Folds are for matching only; text that people see is never changed by them.
 *
 * Vietnamese has two ways to place a tone on `oa`, `oe` and `uy`: the older hòa, khỏe, thủy and the newer hoà, khoẻ, thuỷ.
 * Papers mix them, and NFC keeps them apart, so every comparison of Vietnamese goes through {@link foldTonePlacement}.
 */
const NEW_TO_OLD_STYLE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const ASCII = /^[\u0000-\u007F]*$/;
const RHYME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])/g;

/** Returns lower-case NFC `text` with every tone placed in the older style: `hoà` and `hòa` become equal. Length is kept. */
export function foldTonePlacement(text: string): string {
  // Only an open rhyme has two ways: hoà, but hoàn.
  return text.replace(RHYME, (rhyme, at: number) =>
    isLetterAt(text, at + rhyme.length) ? rhyme : (NEW_TO_OLD_STYLE[rhyme] ?? rhyme),
  );
}

/** Returns the key under which a Vietnamese word or phrase is looked up: NFC, lower case, one tone placement. */
export function vietnameseKey(text: string): string {
  return foldTonePlacement(text.normalize('NFC').toLowerCase());
}

/** Returns `text` without marks and in lower case: `Đà Nẵng` becomes `da nang`. Its length may differ from the input's. */
export function foldDiacritics(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
