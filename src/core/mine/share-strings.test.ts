import { expect, it } from 'vitest';
import { annotate } from '../align/annotate.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from '../align/small-lexicon.test-data.ts';
import { createStringSharer } from './share-strings.ts';

it('sharing strings changes nothing in a sentence', () => {
  const share = createStringSharer();
  for (const [vi = '', en = ''] of SAME_NEWS) {
    expect(share(annotate(vi, 'vi', lexicon))).toEqual(annotate(vi, 'vi', lexicon));
    expect(share(annotate(en, 'en', lexicon))).toEqual(annotate(en, 'en', lexicon));
  }
});
