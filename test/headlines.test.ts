import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesOf } from '../src/core/lang/language.ts';
import { splitSentences } from '../src/core/segment/split-sentences.ts';
import { readGluedParagraphs } from './support/headlines.ts';

/** The least that may be right of the borders found, and found of those that are there; what is reached is printed by the fit. */
const PRECISION_MIN = 0.9;
const RECALL_MIN = 0.6;
/** Of sentences with many capitals, so many may be cut in two. */
const CUT_MAX = 0.03;

describe.each(LANGUAGES)('headlines that run into the text, in %s', lang => {
  const rules = rulesOf(lang);
  const startsOf = (text: string): number[] => splitSentences(text, rules).map(({ start }) => start);
  const heldOut = readGluedParagraphs(lang, 'held out');

  it('are parted from it in paragraphs that the weights were not fitted on', () => {
    const glued = heldOut.filter(({ borders }) => borders.length > 0);
    const all = glued.flatMap(({ borders }) => borders).length;
    let right = 0;
    let wrong = 0;
    for (const { text, borders } of glued) {
      // What a stop ends is not of interest here.
      const found = startsOf(text).filter(at => at > 0 && !/[.?!]["”’']?\s$/u.test(text.slice(0, at)));
      right += found.filter(at => borders.includes(at)).length;
      wrong += found.filter(at => !borders.includes(at)).length;
    }
    expect(all).toBeGreaterThan(75);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(PRECISION_MIN);
    expect(right / all).toBeGreaterThanOrEqual(RECALL_MIN);
  });

  it('are not seen in sentences that have capitals for other reasons', () => {
    const ordinary = heldOut.filter(
      ({ text, borders }) => borders.length === 0 && !/[.?!]["”’']? /u.test(text),
    );
    const cut = ordinary.filter(({ text }) => startsOf(text).length > 1);
    expect(ordinary.length).toBeGreaterThan(130);
    expect(cut.length).toBeLessThanOrEqual(CUT_MAX * ordinary.length);
  });
});
