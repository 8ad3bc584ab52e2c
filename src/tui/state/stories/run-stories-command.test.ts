import { describe, expect, it } from 'vitest';
import { FakeShell } from '../../../../test/support/sample-state.ts';
import { storiesState, summary } from './stories.test-data.ts';
import { selectedStory, visibleStories } from './visible-stories.ts';

const names = ({ state }: FakeShell): string[] => visibleStories(state).map(({ name }) => name);

describe('the list of stories', () => {
  it('moves by lines, pages and to both ends, and never out of the list', () => {
    const list = Array.from({ length: 100 }, (_, at) => summary(`s${at}`));
    const shell = new FakeShell(storiesState(list));
    expect(selectedStory(shell.press('j', 'Down', 'k').state)?.name).toBe('s1');
    expect(selectedStory(shell.press('G', 'j').state)?.name).toBe('s99');
    expect(selectedStory(shell.press('Home', 'PageDown').state)?.name).toBe('s19');
    expect(selectedStory(shell.press('g', 'k').state)?.name).toBe('s0');
  });

  it('opens the selected story, and reads it once however often Enter is pressed', () => {
    const shell = new FakeShell(storiesState()).press('j', 'Enter', 'Enter');
    expect(shell.state.opening).toBe('dam-phan');
    expect(shell.effects).toEqual([{ type: 'story/open', name: 'dam-phan' }]);
  });

  it('says why a story cannot be opened, and opens nothing', () => {
    const shell = new FakeShell(storiesState()).press('j', 'j', 'Enter');
    expect(shell.state.said).toMatchObject({
      isError: true,
      message: { key: 'said.notOpened', values: { reason: 'decisions.jsonl, line 3: not JSON' } },
    });
    expect(shell.effects).toEqual([]);
  });

  it('narrows while one types, by name, title or date, with or without marks', () => {
    const shell = new FakeShell(storiesState()).press('/', 'type:da nang');
    expect(names(shell)).toEqual(['dam-phan']);
    expect(names(shell.press('C-u', 'type:2025-10'))).toEqual(['gia-vang']);
    expect(names(shell.press('C-u', 'type:so quang'))).toEqual(['bao-so-3']);
    expect(names(shell.press('C-u', 'type:Đà'))).toEqual(['dam-phan']);
    expect(names(shell.press('C-u'))).toHaveLength(4);
  });

  it('opens what the filter shows under the cursor', () => {
    const shell = new FakeShell(storiesState()).press('/', 'type:vang', 'Enter', 'Enter');
    expect(shell.effects).toEqual([{ type: 'story/open', name: 'gia-vang' }]);
  });

  it('shows all stories again when the filter is given up', () => {
    const shell = new FakeShell(storiesState()).press('/', 'type:vang', 'Escape');
    expect(names(shell)).toHaveLength(4);
    expect(shell.state.mode).toBe('stories');
    expect(names(shell.press('/', 'type:vang', 'Enter', 'Escape'))).toHaveLength(4);
  });

  it('answers when nothing is selected', () => {
    const shell = new FakeShell(storiesState()).press('/', 'type:zzz', 'Enter', 'Enter');
    expect(shell.state.said?.message).toEqual({ key: 'stories.none', values: { query: 'zzz' } });
    const empty = new FakeShell(storiesState([])).press('j', 'r', 'Enter');
    expect(empty.state.said?.message.key).toBe('app.noStories');
    expect([...shell.effects, ...empty.effects]).toEqual([]);
  });

  it('keeps a story selected when the list became shorter', () => {
    const shell = new FakeShell(storiesState()).press('G');
    const shorter = { ...shell.state.stories, list: shell.state.stories.list.slice(0, 2) };
    expect(selectedStory({ stories: shorter })?.name).toBe('dam-phan');
  });

  it('imports the selected story again', () => {
    const shell = new FakeShell(storiesState()).press('G', 'r');
    expect(shell.effects).toEqual([{ type: 'articles/import-again', story: 'gia-vang' }]);
  });
});

describe('adding articles', () => {
  it('leaves it to the files which story they belong to', () => {
    const shell = new FakeShell(storiesState()).press('a', "type:~/a.txt 'b c.txt'", 'Enter');
    expect(shell.effects).toEqual([
      { type: 'articles/add', story: undefined, files: ['~/a.txt', 'b c.txt'] },
    ]);
  });

  it('names the selected story in the line when it lacks a language, to be seen and taken away', () => {
    const shell = new FakeShell(storiesState()).press('j', 'a');
    expect(shell.state.prompt?.line.text).toBe('--story dam-phan ');
    shell.press('type:b.txt', 'Enter');
    shell.press('a', 'C-u', 'type:c.txt', 'Enter');
    expect(shell.effects).toEqual([
      { type: 'articles/add', story: 'dam-phan', files: ['b.txt'] },
      { type: 'articles/add', story: undefined, files: ['c.txt'] },
    ]);
  });

  it('takes a story that is typed as on the command line', () => {
    const shell = new FakeShell(storiesState()).press('a', 'type:a.txt --story=bao b.txt', 'Enter');
    expect(shell.effects).toEqual([{ type: 'articles/add', story: 'bao', files: ['a.txt', 'b.txt'] }]);
  });

  it('says so when no file is named', () => {
    const shell = new FakeShell(storiesState()).press('j', 'a', 'Enter');
    expect(shell.state.said?.message.key).toBe('said.noFiles');
    expect(shell.effects).toEqual([]);
  });
});
