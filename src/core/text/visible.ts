/**
 * Article text is hostile: it may carry escape sequences, bidirectional overrides and characters of no width.
 * Everything that goes to a terminal passes through {@link toVisible} first.
 */
const C0_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';
const REPLACED =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uFE00-\uFE0E]|\uDB40[\uDC00-\uDDEF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function pictureOf(char: string): string {
  const code = char.charCodeAt(0);
  if (char === '\t' || char === '\n' || char === '\r' || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 0x20) return String.fromCharCode(C0_PICTURES + code);
  if (code === 0x7f) return DELETE_PICTURE;
  // One unit stays one unit, so that spans computed on the raw text still fit the shown text.
  return '\uFFFD'.repeat(char.length);
}

/**
 * Returns one line of text that is safe to print: controls as pictures (`␛`), tabs and line ends as spaces, bidi controls,
 * characters without width and lone surrogates as `\uFFFD`. The length in UTF-16 units is kept, so spans stay valid.
 */
export function toVisible(text: string): string {
  return text.replace(REPLACED, pictureOf);
}

/** Like {@link toVisible}, but keeps line feeds: for texts of several lines. */
export function toVisibleLines(text: string): string {
  return text.split('\n').map(toVisible).join('\n');
}

const JSON_HARMFUL =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Returns `text` with every character that a terminal could act on, but for line ends, written as `\\u` and four digits. */
export function escapeHarmful(text: string): string {
  return text.replace(JSON_HARMFUL, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns JSON of `value` in which every character that a terminal could act on is an escape; parses to the same value. */
export function toSafeJson(value: unknown, indent?: number): string {
  return escapeHarmful(JSON.stringify(value, null, indent));
}
