import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from './article-file.ts';
import { type Filed, fileArticle } from './file-article.ts';
import { readArticleFile } from './import-article.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';
import { openWorkspace } from './workspace.ts';

const TEXT = `Floods on the Red River

The water rose all night. People carried their things upstairs. Schools were closed for 3 days.
`;
const OTHER = `A new museum

Painters gave forty pictures to the house. It opens in spring and tickets are free.
`;

/** A workspace and a folder to import from. */
function setUp(): { story: string; add: (name: string, content: string) => Filed; files: () => string[] } {
  const root = makeTempFolder({ 'corpus/.keep': '', 'inbox/.keep': '' });
  const workspace = expectValue(openWorkspace(root));
  const story = path.join(workspace.corpusDir, 'flood');
  return {
    story,
    add: (name, content) => {
      const file = path.join(root, 'inbox', name);
      fs.writeFileSync(file, content);
      return expectValue(fileArticle(workspace, story, expectValue(readArticleFile(file))));
    },
    files: () => fs.readdirSync(story).sort(),
  };
}

describe('filing an article', () => {
  it('makes the story and names the file after the article, with its language', () => {
    const { add, files } = setUp();
    expect(add('Wire Report (2).txt', TEXT)).toEqual({
      action: 'added',
      path: path.join('corpus', 'flood', 'wire-report-2.en.md'),
    });
    expect(files()).toEqual(['wire-report-2.en.md']);
  });

  it.each([
    ['Đường sắt.txt', 'duong-sat.en.md'],
    ['a.en.md', 'a.en.md'],
    ['…….txt', 'article.en.md'],
    ['v1.2.txt', 'v1-2.en.md'],
  ])('gives %s the name %s', (name, filed) => {
    const { add, files } = setUp();
    add(name, TEXT);
    expect(files()).toEqual([filed]);
  });

  it('leaves the file that it was imported from as it was', () => {
    const { add, story } = setUp();
    const odd = TEXT.replaceAll('\n', '\r\n').normalize('NFD');
    add('a.txt', odd);
    expect(fs.readFileSync(path.join(story, '..', '..', 'inbox', 'a.txt'), 'utf8')).toBe(odd);
  });
});

describe('the same article again', () => {
  it('changes nothing, not even a correction that was made in the workspace', () => {
    const { add, story, files } = setUp();
    add('a.txt', TEXT);
    const file = path.join(story, 'a.en.md');
    const corrected = fs.readFileSync(file, 'utf8').replace('3 days', 'three days');
    fs.writeFileSync(file, corrected);
    expect(add('a.txt', TEXT).action).toBe('unchanged');
    expect(fs.readFileSync(file, 'utf8')).toBe(corrected);
    expect(files()).toEqual(['a.en.md']);
  });

  it('with other line ends is still the same', () => {
    const { add, files } = setUp();
    add('a.txt', TEXT);
    expect(add('a.txt', TEXT.replaceAll('\n', '\r\n')).action).toBe('unchanged');
    expect(files()).toEqual(['a.en.md']);
  });
});

describe('a corrected version', () => {
  it('takes the place of the old one and tells what changed', () => {
    const { add, story, files } = setUp();
    add('a.txt', TEXT);
    const filed = add('a.txt', TEXT.replace('3 days', '4 days'));
    expect(filed).toMatchObject({ action: 'updated', path: path.join('corpus', 'flood', 'a.en.md') });
    const changes = filed.action === 'updated' ? filed.changes : '';
    expect(changes).toContain('{+4+}');
    expect(changes).toContain('[-3-]');
    expect(files()).toEqual(['a.en.md']);
    expect(expectValue(readArticle(path.join(story, 'a.en.md'))).text).toContain('4 days');
  });

  it('keeps what people wrote in the front matter', () => {
    const { add, story } = setUp();
    add('a.txt', TEXT);
    const file = path.join(story, 'a.en.md');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('---\n', '---\nsource: Harbour Wire\n'));
    add('a.txt', TEXT.replace('3 days', '4 days'));
    expect(expectValue(readArticle(file)).meta.source).toBe('Harbour Wire');
  });
});

describe('another article of the same name', () => {
  it('gets a number, and the first one stays', () => {
    const { add, story, files } = setUp();
    add('a.txt', TEXT);
    const before = fs.readFileSync(path.join(story, 'a.en.md'), 'utf8');
    expect(add('a.txt', OTHER).action).toBe('added');
    expect(files()).toEqual(['a-2.en.md', 'a.en.md']);
    expect(fs.readFileSync(path.join(story, 'a.en.md'), 'utf8')).toBe(before);
  });

  it('is found again under its number', () => {
    const { add, files } = setUp();
    add('a.txt', TEXT);
    add('a.txt', OTHER);
    expect(add('a.txt', OTHER)).toEqual({
      action: 'unchanged',
      path: path.join('corpus', 'flood', 'a-2.en.md'),
    });
    expect(add('a.txt', OTHER.replace('forty', 'fifty')).action).toBe('updated');
    expect(files()).toEqual(['a-2.en.md', 'a.en.md']);
  });

  it('in the other language stands beside it', () => {
    const { add, files } = setUp();
    add('a.txt', TEXT);
    add('a.txt', 'Lũ trên sông Hồng\n\nNước dâng suốt đêm, người dân phải dọn đồ lên gác.\n');
    expect(files()).toEqual(['a.en.md', 'a.vi.md']);
  });
});
