import { mendFontLetters } from './mend-font-letters.ts';
import { mendUtf8Twice } from './mend-utf8-twice.ts';

/** How text became what it looks like: typed for the fonts of TCVN3 or VNI, or read as windows-1252 though it was UTF-8. */
export type PastedFrom = 'TCVN3' | 'VNI' | 'UTF-8 read as windows-1252';

/** Options of {@link repairPasted}. */
export type RepairOptions = {
  /** What the text is known to be, for example from the name of a font: short paragraphs then need less evidence. */
  readonly known?: PastedFrom;
};

// Anything that the repairs change has one of these: Latin-1 beyond ASCII.
const LATIN_1 = /[\u0080-\u00FF]/;
/** Text that was read wrongly more than once is mended more than once; three times was never seen. */
const MOST_ROUNDS = 3;

/**
 * Returns NFC `text` with old Vietnamese encodings mended that show as Latin-1 letters, "Th«ng tin", "Vieät Nam", "Viá»‡t", and what
 * they were. It is decided for each line, with the whole text as evidence for short ones; proper text comes back as it is. Lines
 * stay lines. `from` is set if anything was changed.
 */
export function repairPasted(
  text: string,
  { known }: RepairOptions = {},
): { readonly text: string; readonly from?: PastedFrom } {
  if (!LATIN_1.test(text)) return { text };
  const lines = text.split('\n');
  if (known === undefined || known === 'UTF-8 read as windows-1252') {
    const mended = mendInRounds(lines, known !== undefined);
    if (mended) return { text: mended.join('\n').normalize('NFC'), from: 'UTF-8 read as windows-1252' };
  }
  if (known === 'UTF-8 read as windows-1252') return { text };
  const mended = mendFontLetters(lines, known);
  return mended ? { text: mended.lines.join('\n').normalize('NFC'), from: mended.from } : { text };
}

function mendInRounds(lines: readonly string[], known: boolean): readonly string[] | undefined {
  let mended = mendUtf8Twice(lines, { known });
  for (let round = 1; mended && round < MOST_ROUNDS; round += 1) {
    const again = mendUtf8Twice(mended, { known: false });
    if (!again) break;
    mended = again;
  }
  return mended;
}
