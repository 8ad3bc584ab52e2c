/** What {@link findUtf8Damage} counts. */
export type Utf8Damage = {
  /** Byte offset of the first byte that is no UTF-8. */
  readonly first: number;
  /** Pieces that are no UTF-8; a character that was cut off is one. */
  readonly broken: number;
  /** Bytes above 7F in characters that are valid, less one for each: a two-byte character is by chance more often than one of three. */
  readonly sound: number;
};

/** Counts what is sound and what is broken in `bytes` as UTF-8. `first` is the length of `bytes` when nothing is broken. */
export function findUtf8Damage(bytes: Uint8Array): Utf8Damage {
  let first = bytes.length;
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = soundLength(bytes, at);
    if (length > 0) {
      sound += length - 1;
      at += length;
      continue;
    }
    if (broken === 0) first = at;
    broken += 1;
    at += 1;
    // What is left of a character whose first byte is broken, or that was cut off, is the same piece.
    while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  }
  return { first, broken, sound };
}

// Length of the valid character at `at`, 0 if there is none. Overlong forms, surrogates and numbers above 10FFFF are not valid.
function soundLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lengthOfLead(lead);
  for (let step = 1; step < length; step += 1) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}

function lengthOfLead(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
