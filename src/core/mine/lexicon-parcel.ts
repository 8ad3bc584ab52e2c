import { decodeLexicon, encodeLexicon } from '../lexicon/compiled-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ok, type Result } from '../result.ts';

/** A lexicon as data alone: functions do not cross from thread to thread. */
export type LexiconParcel = {
  readonly compiled: ReturnType<typeof encodeLexicon>;
  /** The equivalents that are not sure: their numbers and how sure they are. */
  readonly strengths: readonly (readonly [english: number, vietnamese: number, strength: number])[];
};

/** Returns `lexicon` as data. */
export function packLexicon(lexicon: Lexicon): LexiconParcel {
  const strengths: [number, number, number][] = [];
  for (let english = 0; lexicon.strengthOf && english < lexicon.en.size; english++) {
    for (const vietnamese of lexicon.equivalentsOf(english)) {
      const strength = lexicon.strengthOf(english, vietnamese);
      if (strength < 1) strengths.push([english, vietnamese, strength]);
    }
  }
  return { compiled: encodeLexicon(lexicon, 'mine'), strengths };
}

/** Returns the lexicon that {@link packLexicon} made a parcel of; fails only when the parcel is damaged. */
export function unpackLexicon({ compiled, strengths }: LexiconParcel): Result<Lexicon> {
  const decoded = decodeLexicon(compiled);
  if (!decoded.ok) return decoded;
  const { lexicon } = decoded.value;
  if (strengths.length === 0) return ok(lexicon);
  const keyOf = (english: number, vietnamese: number): number => english * lexicon.vi.size + vietnamese;
  const known = new Map(
    strengths.map(([english, vietnamese, strength]) => [keyOf(english, vietnamese), strength]),
  );
  return ok({
    ...lexicon,
    strengthOf: (english, vietnamese) => known.get(keyOf(english, vietnamese)) ?? 1,
  });
}
