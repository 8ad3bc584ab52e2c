/** This much is looked at, in bytes; zeros are everywhere in UTF-16. */
const SAMPLE_BYTES = 65_536;
/** A letter of ASCII, a space or a line end has one zero byte: three of four in Vietnamese, nearly all in English. */
const LEAST_ZEROS = 0.25;
/** Zeros in the other half of the bytes mean that it is no text. */
const MOST_ZEROS_ELSEWHERE = 0.01;
/** Control characters among the units: small numbers in a binary file have zeros in the same places. */
const MOST_CONTROLS = 0.02;
/** Below so many units an odd length says that it is something else; above, that the end was cut off. */
const FEW_UNITS = 16;

/** Returns the byte order of UTF-16 in `bytes` and whether a byte order mark tells it or only the places of the zero bytes. */
export function findUtf16(
  bytes: Uint8Array,
): { readonly encoding: 'UTF-16LE' | 'UTF-16BE'; readonly marked: boolean } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', marked: true };
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  const units = length >> 1;
  if (units < 2 || (bytes.length % 2 === 1 && units < FEW_UNITS)) return undefined;
  if (hasHighZeros(bytes, units, 1)) return { encoding: 'UTF-16LE', marked: false };
  if (hasHighZeros(bytes, units, 0)) return { encoding: 'UTF-16BE', marked: false };
  return undefined;
}

// `high` is the place of the high byte in a unit.
function hasHighZeros(bytes: Uint8Array, units: number, high: 0 | 1): boolean {
  let zeros = 0;
  let elsewhere = 0;
  let controls = 0;
  for (let at = 0; at < units * 2; at += 2) {
    const upper = bytes[at + high] ?? 0;
    const lower = bytes[at + 1 - high] ?? 0;
    if (lower === 0) elsewhere += 1;
    if (upper !== 0) continue;
    zeros += 1;
    if (isControl(lower)) controls += 1;
  }
  return (
    zeros >= units * LEAST_ZEROS &&
    elsewhere <= units * MOST_ZEROS_ELSEWHERE &&
    controls <= units * MOST_CONTROLS
  );
}

function isControl(unit: number): boolean {
  return (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit < 0xa0);
}
