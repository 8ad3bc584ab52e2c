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
const OPEN_RHYME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Returns lower-case NFC `text` with every tone placed in the older style: `hoà` and `hòa` become equal. Length is kept. */
export function foldTonePlacement(text: string): string {
  return text.replace(OPEN_RHYME, rhyme => NEW_TO_OLD_STYLE[rhyme] ?? rhyme);
}

/** Returns the key under which a Vietnamese word or phrase is looked up: NFC, lower case, one tone placement. */
export function vietnameseKey(text: string): string {
  return foldTonePlacement(text.normalize('NFC').toLowerCase());
}

/** Returns `text` without marks and in lower case: `Đà Nẵng` becomes `da nang`. Its length may differ from the input's. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
