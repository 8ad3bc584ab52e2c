// Fits the weights that tell a headline from the sentence that was run together with it, writes
// src/core/lang/{vi,en}/headline-weights.ts and prints how the borders of the held-out half of test/golden/headlines are found.
// usage: npm run fit:headlines [-- --list] [-- --keep]   (--list: every wrong and missing border; --keep: no new weights)
// The same data gives the same file.
import fs from 'node:fs';
import { LANGUAGES, type Lang, rulesOf } from '../src/core/lang/language.ts';
import type { StopRules } from '../src/core/lang/stop-rules.ts';
import { featuresOf, HEADLINE_FEATURES } from '../src/core/segment/headline-features.ts';
import { createParagraphWords } from '../src/core/segment/headline-paragraph.ts';
import { isPlace, readHeadlineWords } from '../src/core/segment/headline-places.ts';
import { isRuledOut, viewPlace } from '../src/core/segment/headline-view.ts';
import { endsWithStop } from '../src/core/segment/missing-stops.ts';
import { splitSentences } from '../src/core/segment/split-sentences.ts';
import { type GluedParagraph, readGluedParagraphs, unglue } from '../test/support/headlines.ts';
import { readGoldenParagraphs } from '../test/support/segmentation.ts';
import { readOwnCases } from './gold-cases.ts';
import { fitLogistic } from './logistic.ts';

type Row = { readonly features: number[]; readonly label: number; readonly importance: number };
type Rows = { readonly word: Row[]; readonly name: Row[] };

/** A made-up pair of headline and sentence counts less than one that was written so. */
const OF_MADE_UP = 0.25;
/** What was written for this counts so much. */
const OF_OWN = 3;
/** A place in ordinary text counts so much: there are far more of them in articles than in these data. */
const OF_TEXT = 10;
/** Data count so much against the ridge that keeps weights small. */
const OF_DATA = 8;
/** Every headline is put before so many sentences of other texts. */
const SENTENCES_A_HEADLINE = 6;
/** A title is put before so many sentences of its own text, behind the first. */
const OF_ITS_OWN = 6;
/** Sentences of a text that make a paragraph. */
const PARAGRAPH = 3;
/** A number without small divisors steps through a list in no visible order. */
const STRIDE = 7919;

function fitLanguage(lang: Lang): { word: number[]; name: number[] } {
  const rows: Rows = { word: [], name: [] };
  const own = readGluedParagraphs(lang, 'fitting');
  for (const paragraph of own) collect(rows, paragraph, lang, OF_OWN);
  for (const paragraph of goldenParagraphs(lang)) collect(rows, paragraph, lang, OF_TEXT);
  const texts = readOwnCases().map(one => one[lang]);
  const sentences = [...new Set(texts.flatMap(text => text.slice(1)))];
  for (const text of texts) {
    for (let at = 0; at < text.length; at += PARAGRAPH) {
      const pieces = text.slice(at, at + PARAGRAPH);
      collect(rows, unglue('text', at === 0 ? glue(pieces) : pieces.join(' ')), lang, at === 0 ? 1 : OF_TEXT);
    }
  }
  for (const [title = '', ...text] of texts) {
    const near = text.slice(1, 1 + OF_ITS_OWN);
    for (const sentence of near) collect(rows, unglue('made up', `${title} ⏎ ${sentence}`), lang, 1);
  }
  // Each sentence as the first of a paragraph, where a headline is likeliest.
  for (const sentence of sentences) collect(rows, unglue('text', sentence), lang, OF_TEXT);
  const headlines = own.flatMap(({ text, borders }) =>
    borders[0] ? [text.slice(0, borders[0]).trim()] : [],
  );
  const titles = [...new Set(texts.flatMap(text => text.slice(0, 1)))];
  let step = 0;
  for (const headline of [...headlines, ...titles]) {
    for (const written of [headline, inTitleCase(headline, lang), headline.toUpperCase()]) {
      collect(rows, unglue('alone', written), lang, 1);
      const importance = written === headline ? OF_MADE_UP : OF_MADE_UP / 4;
      for (let i = 0; i < SENTENCES_A_HEADLINE; i++) {
        step += STRIDE;
        collect(
          rows,
          unglue('made up', `${written} ⏎ ${sentences[step % sentences.length]}`),
          lang,
          importance,
        );
      }
    }
  }
  return { word: solve(rows.word), name: solve(rows.name) };
}

// English leaves the small grammatical words small.
function inTitleCase(headline: string, lang: Lang): string {
  return headline.replace(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}]*/gu, word =>
    lang === 'en' && /^(?:a|an|the|of|in|on|at|to|for|and|or|as|by)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

// The title and the first sentence of a text, run together.
function glue(pieces: readonly string[]): string {
  const [title = '', ...rest] = pieces;
  const mark = /[.?!…”"]$/u.test(title) || !/^\p{Lu}/u.test(rest[0] ?? '') ? ' ' : ' ⏎ ';
  return title + mark + rest.join(' ');
}

function goldenParagraphs(lang: Lang): GluedParagraph[] {
  return readGoldenParagraphs(lang).map(({ kind, text, sentences }) => {
    const borders: number[] = [];
    let at = 0;
    for (const sentence of sentences) {
      at = text.indexOf(sentence, at);
      borders.push(at);
      at += sentence.length;
    }
    return { kind, text: text.normalize('NFC'), borders };
  });
}

function solve(rows: readonly Row[]): number[] {
  return fitLogistic(
    rows.map(row => row.features),
    rows.map(row => row.label),
    rows.map(row => row.importance * OF_DATA),
  );
}

// With weights that find nothing, the sentences are those that stops end.
function withoutHeadlines(rules: StopRules): StopRules {
  const { headlines } = rules;
  const never = { weights: { word: [-99], name: [-99] }, lengths: { ...headlines.lengths, long: 0 } };
  return { ...rules, headlines: { ...headlines, ...never } };
}

function collect(rows: Rows, { text, borders }: GluedParagraph, lang: Lang, importance: number): void {
  const rules = rulesOf(lang);
  const paragraph = createParagraphWords(text, rules.headlines.namesAreSyllables);
  for (const { start, end } of splitSentences(text, withoutHeadlines(rules))) {
    const words = readHeadlineWords(text, start, end);
    const sentence = { words, paragraph, isFirst: start === 0, endsWithStop: endsWithStop(text, start, end) };
    let headStart = 0;
    for (let at = 1; at < words.length; at++) {
      if (!isPlace(words, headStart, at, rules.headlines)) continue;
      const isBorder = borders.includes(words[at]?.start ?? -1);
      const view = viewPlace(sentence, headStart, at, rules.headlines);
      if (!isRuledOut(view))
        rows[view.kind].push({ features: featuresOf(view), label: Number(isBorder), importance });
      if (isBorder) headStart = at;
    }
  }
}

function write(lang: Lang, weights: { word: number[]; name: number[] }): void {
  const round = (list: readonly number[]): string =>
    list.map((weight, at) => `    ${Number(weight.toFixed(2))}, // ${HEADLINE_FEATURES[at]}`).join('\n');
  const source = `import type { HeadlineWeights } from '../headline-rules.ts';

// Generated by \`npm run fit:headlines\`. Do not edit.
/** How much each feature of a place says for a border. */
export const HEADLINE_WEIGHTS: HeadlineWeights = {
  word: [
${round(weights.word)}
  ],
  name: [
${round(weights.name)}
  ],
};
`;
  fs.writeFileSync(`src/core/lang/${lang}/headline-weights.ts`, source);
}

function check(
  lang: Lang,
  part: 'fitting' | 'held out',
  weights: { word: readonly number[]; name: readonly number[] },
): void {
  const given = rulesOf(lang);
  const rules = { ...given, headlines: { ...given.headlines, weights } };
  let [right, wrong, missing] = [0, 0, 0];
  for (const { kind, text, borders } of readGluedParagraphs(lang, part)) {
    const byStops = new Set(splitSentences(text, withoutHeadlines(rules)).map(({ start }) => start));
    const found = splitSentences(text, rules)
      .map(({ start }) => start)
      .filter(start => !byStops.has(start));
    right += found.filter(at => borders.includes(at)).length;
    wrong += found.filter(at => !borders.includes(at)).length;
    missing += borders.filter(at => !found.includes(at)).length;
    if (!process.argv.includes('--list') || part === 'fitting') continue;
    const show = (at: number): string => `${text.slice(0, at)}⏎ ${text.slice(at)}`;
    for (const at of found) if (!borders.includes(at)) console.log(`  wrong   (${kind}) ${show(at)}`);
    for (const at of borders) if (!found.includes(at)) console.log(`  missing (${kind}) ${show(at)}`);
  }
  const [p, r] = [right / Math.max(1, right + wrong), right / Math.max(1, right + missing)];
  console.log(
    `${lang}  ${part.padEnd(8)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  ${right} right, ${wrong} wrong, ${missing} missing`,
  );
}

const keep = process.argv.includes('--keep');
for (const lang of LANGUAGES) {
  const weights = keep ? rulesOf(lang).headlines.weights : fitLanguage(lang);
  if (!keep) write(lang, weights as { word: number[]; name: number[] });
  check(lang, 'fitting', weights);
  check(lang, 'held out', weights);
}
