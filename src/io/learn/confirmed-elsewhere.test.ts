import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionOn, pairNamed, undoOf } from '../../../test/support/articles.ts';
import { SMALL_LEXICON } from '../../core/align/small-lexicon.test-data.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { openWorkspace } from '../workspace.ts';
import { confirmedElsewhere } from './confirmed-elsewhere.ts';

const linesOf = (decisions: readonly Decision[]): string =>
  decisions.map(decision => `${JSON.stringify(decision)}\n`).join('');
const confirm = (vi: string, en: string, id: string, minute: number): Decision =>
  decisionOn(pairNamed(vi, en), { id, minute });

describe('confirmed pairs of other stories', () => {
  const root = makeTempFolder({
    'corpus/rhinos/decisions.jsonl': linesOf([
      confirm('Tê giác.', 'Rhinos.', '1', 5),
      confirm('Sừng.', 'Horn.', '2', 6),
      undoOf('2', { id: '3', minute: 7 }),
    ]),
    'corpus/storm/decisions.jsonl': linesOf([
      confirm('Bão.', 'Typhoon.', '4', 3),
      decisionOn(pairNamed('Mưa to.', 'Sunshine.'), { id: '5', type: 'reject', minute: 4 }),
    ]),
    'corpus/broken/decisions.jsonl': 'nothing that could be read\n',
    'corpus/quiet/notes.txt': '',
  });
  const workspace = expectValue(openWorkspace(root));
  const english = (story: string): string[] =>
    confirmedElsewhere(workspace, story, SMALL_LEXICON).map(({ en }) => en.map(({ key }) => key).join(' '));

  it('are those that stand, the latest last, without the story at hand', () => {
    expect(english('quiet')).toEqual(['typhoon', 'rhino']);
    expect(english('rhinos')).toEqual(['typhoon']);
  });

  it('are looked up anew when a journal has grown', () => {
    expect(english('storm')).toEqual(['rhino']);
    const journal = path.join(root, 'corpus/rhinos/decisions.jsonl');
    fs.appendFileSync(journal, linesOf([confirm('Sừng.', 'Horn.', '8', 9)]));
    expect(english('storm')).toEqual(['rhino', 'horn']);
  });
});
