import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../core/text/width.ts';
import { hintLine } from '../key-table.ts';
import { KEYMAP, MODES } from '../keymap.ts';
import { en } from './en.ts';
import type { MessageKey } from './message-key.ts';
import { vi } from './vi.ts';

const LANGUAGES = [
  ['en', en],
  ['vi', vi],
] as const;
const KEYS = Object.keys(en) as MessageKey[];
/** A window of the usual width, in columns. */
const USUAL = 80;

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** All code of the program but the texts themselves. */
function sources(): string {
  const root = path.join(import.meta.dirname, '..', '..');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test(-data)?\./.test(file))
    .filter(file => !/(?:en|vi)\.ts$/.test(file) || !file.includes('messages'))
    .map(file => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
}

describe('the texts of the interface', () => {
  it('have the same keys, in the same order, in both languages', () => {
    expect(Object.keys(vi)).toEqual(KEYS);
  });

  it('have the same places in both languages', () => {
    for (const key of KEYS) expect(placesOf(vi[key]), key).toEqual(placesOf(en[key]));
  });

  it.each(LANGUAGES)('are whole, composed and without stray spaces in %s', (_, texts) => {
    for (const key of KEYS) {
      const text = texts[key];
      expect(text, key).toMatch(/\S/);
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}|[\r\n\t]| [,;:]/);
    }
  });

  it.each(LANGUAGES)('have the quotes of print in %s', (_, texts) => {
    for (const key of KEYS) expect(texts[key], key).not.toMatch(/["'`]|\.\.\./);
  });

  it('write a decimal comma in Vietnamese and a point in English', () => {
    for (const key of KEYS) {
      expect(vi[key], key).not.toMatch(/\.\d/);
      expect(en[key], key).not.toMatch(/\d,\d/);
    }
  });

  it('are all used', () => {
    const code = sources();
    const names = new Set(
      [...code.matchAll(/'([\w.-]+)'|\b(\w+):/g)].map(([, quoted, name]) => quoted ?? name),
    );
    const prefixes = new Set([...code.matchAll(/`((?:[a-z]+\.)+)\$\{/g)].map(([, prefix]) => prefix));
    // What a template names after its prefix stands in the code as a value or as the name of a property.
    const isBuilt = (key: string): boolean => {
      const end = key.lastIndexOf('.') + 1;
      return prefixes.has(key.slice(0, end)) && names.has(key.slice(end));
    };
    const unused = KEYS.filter(key => !names.has(key) && !isBuilt(key));
    expect(unused).toEqual([]);
  });

  it.each(LANGUAGES)('fit the status line with short values in %s', (_, texts) => {
    for (const key of KEYS.filter(one => /^(?:said|app)\./.test(one)))
      expect(widthOf(texts[key].replace(/\{\w+\}/g, '12345')), key).toBeLessThanOrEqual(USUAL);
  });
});

describe('the names of the commands', () => {
  it.each(LANGUAGES)('are there for every key, and no two of a mode are the same, in %s', (_, texts) => {
    for (const mode of MODES) {
      const commands = new Set(
        KEYMAP.flatMap(({ command, modes }) => (modes.includes(mode) ? [command] : [])),
      );
      const labels = [...commands].map(command => texts[`command.${command}`]);
      expect(labels).not.toContain(undefined);
      expect(new Set(labels).size, `${mode}: ${labels.join(', ')}`).toBe(labels.length);
    }
  });

  it.each(LANGUAGES.flatMap(([ui]) => MODES.map(mode => [ui, mode] as const)))(
    'leave room for five and the help in the hint line in %s, mode %s',
    (ui, mode) => {
      const line = hintLine(ui, mode, USUAL);
      expect(widthOf(line)).toBeLessThanOrEqual(USUAL);
      const hints = line.split('  ');
      if (hints.includes('…')) expect(hints.length).toBeGreaterThanOrEqual(5 + 2);
    },
  );
});
