import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, loadLexicon, loadShippedLexicon, SHIPPED_LEXICON } from './load-lexicon.ts';
import { shippedFile } from './shipped-files.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const isBuilt = fs.existsSync(shippedFile(SHIPPED_LEXICON));

describe('the fingerprint of lexicon files', () => {
  const FILES = { 'lexicon/a.yaml': 'war: [chiến tranh]\n', 'lexicon/b.yaml': 'peace: [hòa bình]\n' };

  it('is the same for the same files, wherever they lie', () => {
    expect(fingerprintOf(makeTempFolder(FILES))).toBe(fingerprintOf(makeTempFolder(FILES)));
  });

  it.each([
    ['a letter', { ...FILES, 'lexicon/a.yaml': 'war: [chiến  tranh]\n' }],
    ['a name', { 'lexicon/c.yaml': FILES['lexicon/a.yaml'], 'lexicon/b.yaml': FILES['lexicon/b.yaml'] }],
    ['a file', { 'lexicon/a.yaml': FILES['lexicon/a.yaml'] }],
  ])('changes with %s', (_name, files) => {
    expect(fingerprintOf(makeTempFolder(files))).not.toBe(fingerprintOf(makeTempFolder(FILES)));
  });
});

it.skipIf(isBuilt)('a lexicon that was not built yet is a problem that says how to build it', () => {
  expect(loadShippedLexicon()).toMatchObject({
    ok: false,
    error: { code: 'lexicon-missing', hint: expect.stringContaining('npm run build') },
  });
});

describe.runIf(isBuilt)('the lexicon of a workspace', () => {
  const translate = (dir: string | undefined, word: string): string[] => {
    const { vi, en, equivalentsOf } = expectValue(loadLexicon(dir));
    const number = en.numberOf(word);
    return number === undefined ? [] : equivalentsOf(number).map(vi.keyOf);
  };

  it('knows everyday words', () => {
    expect(translate(undefined, 'peace')).toContain('hòa bình');
  });

  it('has its own words added to those that come with songngu', () => {
    const dir = makeTempFolder({ 'lexicon/own.yaml': 'zyzzyva: [mọt lá]\n' });
    expect(translate(dir, 'zyzzyva')).toEqual(['mọt lá']);
    expect(translate(dir, 'peace')).toContain('hòa bình');
    expect(translate(path.join(dir, 'nowhere'), 'zyzzyva')).toEqual([]);
  });

  it('with a broken file of its own is a problem in that file', () => {
    const dir = makeTempFolder({ 'lexicon/own.yaml': 'a: [\n' });
    expect(loadLexicon(dir)).toMatchObject({
      ok: false,
      error: { file: path.join(dir, 'lexicon', 'own.yaml') },
    });
  });
});
