import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../core/pairs/decision.ts';
import { appendDecisions, JOURNAL, type Journal, readJournal } from './journal.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const confirm = (id: string, text = 'Ông tới.'): Decision => ({
  v: 1,
  id,
  at: '2025-08-14T07:00:00.000Z',
  by: 'lan',
  type: 'confirm',
  score: 0.9,
  pair: {
    vi: [{ article: 'a.vi.md', id: 'v1', text }],
    en: [{ article: 'b.en.md', id: 'e1', text: 'He came.' }],
  },
});
const lineOf = (decision: Decision): string => `${JSON.stringify(decision)}\n`;
const fileWith = (content?: string | Uint8Array): string =>
  path.join(makeTempFolder(content === undefined ? {} : { [JOURNAL]: content }), JOURNAL);
const read = (file: string): Journal => expectValue(readJournal(file));
const idsIn = (file: string): string[] => read(file).decisions.map(({ id }) => id);
const warningsIn = (file: string) => read(file).warnings.map(({ code, line }) => [code, line]);

describe('a journal', () => {
  it('that is not there yet is empty', () => {
    expect(read(fileWith())).toEqual({ decisions: [], warnings: [] });
  });

  it('gives its decisions in the order in which they were made', () => {
    const file = fileWith();
    expectValue(appendDecisions(file, [confirm('1'), confirm('2')]));
    expectValue(appendDecisions(file, [confirm('3')]));
    expect(idsIn(file)).toEqual(['1', '2', '3']);
    expect(fs.readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
  });

  it('holds each kind of decision', () => {
    const { type: _type, score: _score, ...line } = confirm('x') as Extract<Decision, { type: 'confirm' }>;
    const { pair, ...head } = line;
    const decisions: Decision[] = [
      confirm('1'),
      { ...head, id: '2', type: 'reject', pair },
      { ...head, id: '3', type: 'note', pair, text: 'xem lại “40 phút”…' },
      {
        ...head,
        id: '4',
        type: 'add-concept',
        file: 'people.yaml',
        concept: {
          id: 'umerov',
          kind: 'person',
          note: 'no',
          vi: [{ term: 'ông Umerov', status: 'admitted' }],
          en: [{ term: 'Umerov', status: 'preferred' }],
        },
      },
      { ...head, id: '5', type: 'undo', of: '4' },
    ];
    const file = fileWith();
    expectValue(appendDecisions(file, decisions));
    expect(read(file)).toEqual({ decisions, warnings: [] });
  });

  it('gives any text back as it was, and holds nothing that a terminal could act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const file = fileWith();
        const decision = confirm('1', `${text}\u001B[2J\u009B1m\u202E\r\n\u2028Đ`);
        expectValue(appendDecisions(file, [decision]));
        expect(read(file).decisions).toEqual([decision]);
        expect(fs.readFileSync(file, 'utf8')).toMatch(
          /^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]*\n$/u,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('of two editors that git put together is read whole, Windows line ends and blank lines too', () => {
    const file = fileWith(`${lineOf(confirm('a')).replace('\n', '\r\n')}\n${lineOf(confirm('b'))}\n`);
    expect(read(file)).toMatchObject({ decisions: [{ id: 'a' }, { id: 'b' }], warnings: [] });
  });
});

describe('a torn last line', () => {
  const torn = lineOf(confirm('2')).slice(0, 60);

  it('is left out with a warning, and all others are read', () => {
    const file = fileWith(lineOf(confirm('1')) + torn);
    expect(idsIn(file)).toEqual(['1']);
    expect(warningsIn(file)).toEqual([['journal-torn', 2]]);
  });

  it('stays in the file when it is read', () => {
    const file = fileWith(lineOf(confirm('1')) + torn);
    read(file);
    expect(fs.readFileSync(file, 'utf8')).toBe(lineOf(confirm('1')) + torn);
  });

  it('does not swallow the next decision', () => {
    const file = fileWith(lineOf(confirm('1')) + torn);
    expectValue(appendDecisions(file, [confirm('3')]));
    expect(idsIn(file)).toEqual(['1', '3']);
    expect(warningsIn(file)).toEqual([['journal-line', 2]]);
  });

  it('that is whole but for its end is a decision', () => {
    const file = fileWith(lineOf(confirm('1')) + lineOf(confirm('2')).trimEnd());
    expect(read(file).warnings).toEqual([]);
    expectValue(appendDecisions(file, [confirm('3')]));
    expect(idsIn(file)).toEqual(['1', '2', '3']);
  });

  it('never takes more with it, wherever the writing stopped', () => {
    const whole = Buffer.from(lineOf(confirm('1', 'Đường ướt…')) + lineOf(confirm('2', 'ứng cử')));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), length => {
        const file = fileWith(whole.subarray(0, length));
        expectValue(appendDecisions(file, [confirm('3')]));
        const before = whole.subarray(0, length).toString('utf8').split('\n').length - 1;
        const ids = idsIn(file);
        expect(ids.slice(0, before)).toEqual(['1', '2'].slice(0, before));
        expect(ids.at(-1)).toBe('3');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line in the middle', () => {
  it.each([
    ['is no JSON', 'hello'],
    ['is a mark of a merge', '<<<<<<< HEAD'],
    ['is of a later version', lineOf(confirm('x')).replace('"v":1', '"v":2').trim()],
    ['is of an unknown kind', lineOf(confirm('x')).replace('"confirm"', '"praise"').trim()],
    ['has no sentences', '{"v":1,"id":"x","at":"now","type":"confirm"}'],
    ['is null', 'null'],
  ])('that %s is a warning with its line, never the end', (_name, bad) => {
    const file = fileWith(`${lineOf(confirm('1'))}${bad}\n${lineOf(confirm('2'))}`);
    expect(idsIn(file)).toEqual(['1', '2']);
    expect(read(file).warnings).toMatchObject([{ code: 'journal-line', line: 2, excerpt: bad, file }]);
  });
});

describe('a place that cannot be used', () => {
  it('is a problem when writing', () => {
    const file = path.join(fileWith('x'), 'deeper.jsonl');
    expect(appendDecisions(file, [confirm('1')])).toMatchObject({ ok: false, error: { file } });
  });

  it('is a problem when reading', () => {
    expect(readJournal(makeTempFolder())).toMatchObject({ ok: false, error: { code: 'file-eisdir' } });
  });
});
