// Prints precision, recall and F1 of sentence borders on test/golden/segmentation, beside two splitters that others use.
// usage: npm run eval:segment
import { split } from 'sentence-splitter';
import { LANGUAGES, type Lang } from '../src/core/lang/language.ts';
import { segmentArticle } from '../src/core/segment/segment-article.ts';
import { countBorders, readGoldenParagraphs, scoreBorders } from '../test/support/segmentation.ts';

const SPLITTERS: Readonly<Record<string, (text: string, lang: Lang) => string[]>> = {
  songngu: (text, lang) => segmentArticle(text.normalize('NFC'), { lang }).map(sentence => sentence.text),
  'sentence-splitter': text => split(text).flatMap(node => (node.type === 'Sentence' ? [node.raw] : [])),
  'Intl.Segmenter': (text, lang) =>
    Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ segment }) => segment),
};

for (const lang of LANGUAGES) {
  const paragraphs = readGoldenParagraphs(lang);
  for (const [name, splitter] of Object.entries(SPLITTERS)) {
    const { p, r, f1 } = scoreBorders(countBorders(paragraphs, text => splitter(text, lang)));
    const figures = [p, r, f1].map(figure => figure.toFixed(3));
    console.log(
      `${lang}  ${name.padEnd(18)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  (${paragraphs.length} paragraphs)`,
    );
  }
}
