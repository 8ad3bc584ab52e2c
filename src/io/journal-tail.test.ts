import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../core/pairs/decision.ts';
import { appendDecisions, JOURNAL, readJournal } from './journal.ts';
import { createJournalTail, type JournalTail } from './journal-tail.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const clear = (id: string, text = 'Ông tới.'): Decision => ({
  v: 1,
  id,
  at: '2025-08-14T07:00:00.000Z',
  type: 'clear',
  pair: { vi: [{ article: 'a.vi.md', id: 'v1', text }], en: [] },
});
const lineOf = (decision: Decision): string => `${JSON.stringify(decision)}\n`;
const journal = (text = ''): string => path.join(makeTempFolder({ [JOURNAL]: text }), JOURNAL);
const idsOf = (tail: JournalTail): string[] | string => {
  const news = tail.read();
  return news.type === 'appended' ? news.decisions.map(({ id }) => id) : news.type;
};

describe('the tail of a journal', () => {
  it('gives what others appended, once', () => {
    const file = journal(lineOf(clear('1')));
    const tail = createJournalTail(file, [clear('1')]);
    expect(idsOf(tail)).toBe('same');
    expectValue(appendDecisions(file, [clear('2'), clear('3')]));
    expect(idsOf(tail)).toEqual(['2', '3']);
    expect(idsOf(tail)).toBe('same');
    expectValue(appendDecisions(file, [clear('4')]));
    expect(tail.read()).toEqual({ type: 'appended', decisions: [clear('4')], unreadable: 0 });
  });

  it('gives what came between reading the story and the first look', () => {
    const file = journal(lineOf(clear('1')) + lineOf(clear('2')));
    expect(idsOf(createJournalTail(file, [clear('1')]))).toEqual(['2']);
  });

  it('leaves out what this program appended, however it lies among the lines of others', () => {
    const file = journal();
    const tail = createJournalTail(file, []);
    expect(idsOf(tail)).toBe('same');
    expectValue(appendDecisions(file, [clear('mine'), clear('theirs'), clear('mine-2')]));
    tail.know([clear('mine'), clear('mine-2')]);
    expect(idsOf(tail)).toEqual(['theirs']);
  });

  it('follows a journal that is not there yet', () => {
    const file = path.join(makeTempFolder(), JOURNAL);
    const tail = createJournalTail(file, []);
    expect(idsOf(tail)).toBe('same');
    expectValue(appendDecisions(file, [clear('1')]));
    expect(idsOf(tail)).toEqual(['1']);
  });

  it('waits for the rest of a line, wherever it is cut', () => {
    const bytes = Buffer.from(lineOf(clear('2', 'Đường ướt…')));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), at => {
        const file = journal(lineOf(clear('1')));
        const tail = createJournalTail(file, [clear('1')]);
        fs.appendFileSync(file, bytes.subarray(0, at));
        expect(idsOf(tail)).toBe('same');
        fs.appendFileSync(file, bytes.subarray(at));
        expect(tail.read()).toEqual({
          type: 'appended',
          decisions: [clear('2', 'Đường ướt…')],
          unreadable: 0,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('counts lines that cannot be read, but not those that were there before', () => {
    const file = journal(`${lineOf(clear('1'))}<<<<<<< HEAD\n`);
    const tail = createJournalTail(file, [clear('1')]);
    expect(idsOf(tail)).toBe('same');
    fs.appendFileSync(file, `no JSON\n\n${lineOf(clear('2'))}`);
    expect(tail.read()).toMatchObject({ decisions: [{ id: '2' }], unreadable: 1 });
  });

  it('gives a line only once that a merge left twice', () => {
    const file = journal();
    const tail = createJournalTail(file, []);
    fs.appendFileSync(file, lineOf(clear('1')) + lineOf(clear('2')) + lineOf(clear('1')));
    expect(idsOf(tail)).toEqual(['1', '2']);
  });
});

describe('a journal that became another file', () => {
  const open = (text: string): { file: string; tail: JournalTail } => {
    const file = journal(text);
    const tail = createJournalTail(file, expectValue(readJournal(file)).decisions);
    expect(idsOf(tail)).toBe('same');
    return { file, tail };
  };

  it.each<[name: string, change: (file: string) => void]>([
    ['shrank', file => fs.truncateSync(file, 10)],
    ['went away', file => fs.rmSync(file)],
    [
      'was replaced by a longer one, as git does',
      file => {
        fs.writeFileSync(`${file}.new`, lineOf(clear('0')).repeat(3));
        fs.renameSync(`${file}.new`, file);
      },
    ],
    ['was changed in place and is longer', file => fs.writeFileSync(file, lineOf(clear('0')).repeat(3))],
    [
      'was changed in place and is as long',
      file => {
        fs.writeFileSync(file, lineOf(clear('7')));
        fs.utimesSync(file, 1, 1);
      },
    ],
  ])('is rewritten: it %s', (_name, change) => {
    const { file, tail } = open(lineOf(clear('1')));
    change(file);
    expect(idsOf(tail)).toBe('rewritten');
  });
});
