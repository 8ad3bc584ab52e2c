import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../align/annotate.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from '../align/small-lexicon.test-data.ts';
import { countUnits, weighSentences } from '../align/weigh.ts';
import { LANGUAGES } from '../lang/language.ts';
import { addCounts } from './add-counts.ts';

it.each(LANGUAGES)('a sentence weighs the same in a share as among all sentences: %s', lang => {
  const texts = SAME_NEWS.map(pair => pair[LANGUAGES.indexOf(lang)] ?? '');
  const sentences = [...texts, ...texts.slice(3), ''].map(text => annotate(text, lang, lexicon));
  const all = weighSentences(sentences, lang);
  const shareNumbers = fc.array(fc.nat(2), { minLength: sentences.length, maxLength: sentences.length });
  fc.assert(
    fc.property(shareNumbers, shareOf => {
      const shares = [0, 1, 2].map(share => sentences.filter((_, at) => shareOf[at] === share));
      const counts = addCounts(shares.map(countUnits));
      for (const [share, part] of shares.entries()) {
        expect(weighSentences(part, lang, counts)).toEqual(all.filter((_, at) => shareOf[at] === share));
      }
    }),
    { numRuns: 30 },
  );
});
