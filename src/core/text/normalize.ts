/**
 * Returns the one form in which songngu keeps text: NFC, `\n` line ends, no byte order mark.
 * All offsets in the product are offsets into a text that went through this function.
 */
export function normalizeText(raw: string): string {
  const withoutMark = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return withoutMark.replace(/\r\n?/g, '\n').normalize('NFC');
}
