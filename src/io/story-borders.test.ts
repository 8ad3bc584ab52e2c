import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision, SentenceRef } from '../core/pairs/decision.ts';
import { sentenceId } from '../core/segment/sentence-id.ts';
import { appendDecisions } from './journal.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';
import { openWorkspace, readStory, type Story, type Workspace } from './workspace.ts';

const GLUED = 'Lũ lên nhanh dân làng chạy lên đồi.';
const AT = 'Lũ lên nhanh '.length;
const vi = (...lines: readonly string[]): string => `---\ntitle: Lũ\n---\n\n# Lũ\n\n${lines.join(' ')}\n`;

function makeWorkspace(text = vi(GLUED, 'Trời mưa to.', 'Đêm xuống.')): Workspace {
  return expectValue(openWorkspace(makeTempFolder({ 'corpus/flood/a.vi.md': text, glossary: '' })));
}

const line = { v: 1, at: '2025-06-02T12:00:00.000Z' } as const;
const ref = (text: string): SentenceRef => ({ article: 'a.vi.md', id: sentenceId(text), text });
const SPLIT: Decision = { ...line, id: '1', type: 'split', sentence: ref(GLUED), offset: AT };
const JOIN: Decision = {
  ...line,
  id: '2',
  type: 'join',
  sentence: ref('Trời mưa to.'),
  next: ref('Đêm xuống.'),
};

function storyWith(workspace: Workspace, decisions: readonly Decision[]): Story {
  const { journalFile } = expectValue(readStory(workspace, 'flood'));
  expectValue(appendDecisions(journalFile, decisions));
  return expectValue(readStory(workspace, 'flood'));
}

function textsOf(articles: Story['articles']): string[] {
  return articles.vi.flatMap(({ sentences }) => sentences.map(({ text }) => text)).slice(1);
}

describe('a story whose journal changes borders', () => {
  it('is read with them, and as the splitter makes it', () => {
    const { articles, split } = storyWith(makeWorkspace(), [SPLIT, JOIN]);
    expect(textsOf(articles)).toEqual(['Lũ lên nhanh', 'dân làng chạy lên đồi.', 'Trời mưa to. Đêm xuống.']);
    expect(textsOf(split)).toEqual([GLUED, 'Trời mưa to.', 'Đêm xuống.']);
  });

  it('is read without those that were taken back', () => {
    const undo: Decision = { ...line, id: '3', type: 'undo', of: '1' };
    const again: Decision = { ...line, id: '4', type: 'undo', of: '3' };
    expect(textsOf(storyWith(makeWorkspace(), [SPLIT, undo]).articles)).toContain(GLUED);
    expect(textsOf(storyWith(makeWorkspace(), [SPLIT, undo, again]).articles)).toContain('Lũ lên nhanh');
  });

  it('keeps them when the article is imported anew, with other text or under another name', () => {
    const workspace = makeWorkspace();
    storyWith(workspace, [SPLIT]);
    const file = path.join(workspace.corpusDir, 'flood', 'a.vi.md');
    fs.writeFileSync(file, vi('Sáng nay trời lạnh.', GLUED));
    expect(textsOf(expectValue(readStory(workspace, 'flood')).articles)).toEqual([
      'Sáng nay trời lạnh.',
      'Lũ lên nhanh',
      'dân làng chạy lên đồi.',
    ]);
    fs.renameSync(file, path.join(path.dirname(file), 'moi.vi.md'));
    expect(textsOf(expectValue(readStory(workspace, 'flood')).articles)).toContain('Lũ lên nhanh');
  });

  it('is read all the same when a sentence of the journal is gone', () => {
    const { articles, split } = storyWith(makeWorkspace(vi('Trời mưa to.')), [SPLIT, JOIN]);
    expect(articles).toEqual(split);
  });
});
