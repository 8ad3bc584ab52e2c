import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpusCases } from '../scripts/gold-cases.ts';
import { withKeyTable } from '../scripts/key-table-in-readme.ts';
import { alignSentences } from '../src/core/align/align-sentences.ts';
import { addCounts, countLinks, figuresOf } from '../src/core/evaluation/score-links.ts';
import { CONCEPT_KINDS } from '../src/core/glossary/concept.ts';
import { readArticle } from '../src/io/article-file.ts';
import { readGlossary, readLexiconFiles } from '../src/io/glossary-files.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';

const STORIES = fs.readdirSync('corpus');

describe('the sample stories', () => {
  it.each(STORIES)('%s has articles in both languages, of a length that editors meet', story => {
    const files = fs.readdirSync(path.join('corpus', story)).filter(file => file.endsWith('.md'));
    for (const lang of ['vi', 'en']) expect(files.some(file => file.endsWith(`.${lang}.md`))).toBe(true);
    for (const file of files) {
      const article = readArticle(path.join('corpus', story, file));
      if (!article.ok) throw new Error(article.error.message);
      const body = article.value.sentences.filter(sentence => sentence.kind === 'body');
      expect(body.length, file).toBeGreaterThanOrEqual(12);
      expect(body.length, file).toBeLessThanOrEqual(32);
      expect(article.value.sentences[0]?.kind).toBe('title');
      expect(article.value.text).toBe(article.value.text.normalize('NFC'));
    }
  });

  it('have gold whose every excerpt names a sentence', () => {
    // Reading the cases fails on an excerpt that names none.
    const cases = readCorpusCases('corpus');
    expect(cases.length).toBeGreaterThanOrEqual(STORIES.length);
    for (const one of cases) expect(one.links.size, one.name).toBeGreaterThanOrEqual(8);
  });

  it('are paired well enough to be shown: most suggestions are right, and most pairs are found', () => {
    const shipped = loadShippedLexicon();
    if (!shipped.ok) throw new Error(shipped.error.message);
    const counts = readCorpusCases('corpus').map(one => {
      const { pairs } = alignSentences(one.vi, one.en, { lexicon: shipped.value.lexicon });
      return countLinks(
        new Set(pairs.flatMap(pair => pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`)))),
        one.links,
        one.arguable,
      );
    });
    const { precision, recall } = figuresOf(addCounts(counts));
    // Floors a little under what the weights were fitted to: a drop below them is a regression.
    expect(precision).toBeGreaterThan(0.8);
    expect(recall).toBeGreaterThan(0.6);
  });
});

describe('the starter glossary', () => {
  const glossary = readGlossary('glossary');
  const concepts = glossary.ok ? glossary.value.map(({ concept }) => concept) : [];

  it('is in order, and covers people, places and organisations', () => {
    expect(glossary.ok).toBe(true);
    expect(concepts.length).toBeGreaterThanOrEqual(300);
    for (const kind of CONCEPT_KINDS)
      expect(
        concepts.some(concept => concept.kind === kind),
        kind,
      ).toBe(true);
  });

  it('has exactly one preferred term a language in every concept, and no term twice', () => {
    for (const concept of concepts) {
      for (const lang of ['vi', 'en'] as const) {
        expect(
          concept[lang].filter(term => term.status === 'preferred'),
          concept.id,
        ).toHaveLength(1);
        expect(new Set(concept[lang].map(({ term }) => term)).size, concept.id).toBe(concept[lang].length);
      }
    }
  });

  it('has the names of the first story with their press forms', () => {
    const formsOf = (id: string) => concepts.find(concept => concept.id === id)?.vi.map(({ term }) => term);
    expect(formsOf('kremlin')).toContain('Điện Kremlin');
    expect(
      concepts.some(
        ({ en, vi }) =>
          en.some(({ term }) => term === 'Moscow') && vi.some(({ term }) => term === 'Mátxcơva'),
      ),
    ).toBe(true);
  });
});

describe('the lexicon', () => {
  it('has no line without an equivalent, and is NFC', () => {
    const entries = readLexiconFiles('glossary/lexicon');
    if (!entries.ok) throw new Error(entries.error.message);
    for (const { en, vi } of entries.value) {
      expect(vi.length, en).toBeGreaterThan(0);
      for (const text of [en, ...vi]) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text.trim(), en).not.toBe('');
      }
    }
  });
});

describe('the README', () => {
  it('has the key table of today', () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    expect(withKeyTable(readme)).toBe(readme);
  });

  it('names every command that the program has', async () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    const source = fs.readFileSync('src/cli/main.ts', 'utf8');
    const commands = Array.from(source.matchAll(/\.command\('(\w+)'\)/g), match => match[1]);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(readme).toContain(`\`songngu ${command}`);
  });
});
