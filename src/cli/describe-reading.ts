import type { ReadDocument } from '../io/import/read-document.ts';

/** Returns how a document was read, where that is worth a word: `read as TCVN3`. Undefined for plain UTF-8. */
export function describeReading({ encoding, pasted }: ReadDocument): string | undefined {
  const said = [
    ...(encoding && encoding.encoding !== 'UTF-8' ? [`read as ${encoding.encoding}`] : []),
    ...(pasted === undefined ? [] : [`letters mended: ${describePasted(pasted)}`]),
  ];
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Returns what was wrong with the letters of a text, for a person. */
export function describePasted(pasted: NonNullable<ReadDocument['pasted']>): string {
  return pasted === 'UTF-8 read as windows-1252' ? pasted : `${pasted} font, pasted as Latin letters`;
}
