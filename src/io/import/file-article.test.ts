import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article-file.ts';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { openWorkspace } from '../workspace.ts';
import { type Filed, fileArticle } from './file-article.ts';
import { importForTest } from './import.test-data.ts';
import { indexArticles } from './known-articles.ts';

const TEXT = `Floods on the Red River

The water rose all night. People carried their things upstairs. Schools were closed for 3 days.
`;
const OTHER = `A new museum

Painters gave forty pictures to the house. It opens in spring and tickets are free.
`;

/** A workspace and a folder to import from. */
function setUp(): {
  story: string;
  add: (name: string, content: string) => Promise<Filed>;
  files: () => string[];
} {
  const root = makeTempFolder({ 'corpus/.keep': '', 'inbox/.keep': '' });
  const workspace = expectValue(openWorkspace(root));
  const story = path.join(workspace.corpusDir, 'flood');
  return {
    story,
    add: async (name, content) => {
      const file = path.join(root, 'inbox', name);
      fs.writeFileSync(file, content);
      const [article] = expectValue(await importForTest(file));
      if (!article) throw new Error('no article');
      return expectValue(fileArticle(workspace, expectValue(indexArticles(workspace)), story, article));
    },
    files: () => fs.readdirSync(story).sort(),
  };
}

describe('filing an article', () => {
  it('makes the story and names the file after the article, with its language', async () => {
    const { add, files } = setUp();
    expect(await add('Wire Report (2).txt', TEXT)).toEqual({
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
  ])('gives %s the name %s', async (name, filed) => {
    const { add, files } = setUp();
    await add(name, TEXT);
    expect(files()).toEqual([filed]);
  });

  it('leaves the file that it was imported from as it was', async () => {
    const { add, story } = setUp();
    const odd = TEXT.replaceAll('\n', '\r\n').normalize('NFD');
    await add('a.txt', odd);
    expect(fs.readFileSync(path.join(story, '..', '..', 'inbox', 'a.txt'), 'utf8')).toBe(odd);
  });
});

describe('the same article again', () => {
  it('changes nothing, not even a correction that was made in the workspace', async () => {
    const { add, story, files } = setUp();
    await add('a.txt', TEXT);
    const file = path.join(story, 'a.en.md');
    const corrected = fs.readFileSync(file, 'utf8').replace('3 days', 'three days');
    fs.writeFileSync(file, corrected);
    expect((await add('a.txt', TEXT)).action).toBe('unchanged');
    expect(fs.readFileSync(file, 'utf8')).toBe(corrected);
    expect(files()).toEqual(['a.en.md']);
  });

  it('with other line ends is still the same', async () => {
    const { add, files } = setUp();
    await add('a.txt', TEXT);
    expect((await add('a.txt', TEXT.replaceAll('\n', '\r\n'))).action).toBe('unchanged');
    expect(files()).toEqual(['a.en.md']);
  });
});

describe('a corrected version', () => {
  it('takes the place of the old one and tells what changed', async () => {
    const { add, story, files } = setUp();
    await add('a.txt', TEXT);
    const filed = await add('a.txt', TEXT.replace('3 days', '4 days'));
    expect(filed).toMatchObject({ action: 'updated', path: path.join('corpus', 'flood', 'a.en.md') });
    const changes = filed.action === 'updated' ? filed.changes : '';
    expect(changes).toContain('{+4+}');
    expect(changes).toContain('[-3-]');
    expect(files()).toEqual(['a.en.md']);
    expect(expectValue(readArticle(path.join(story, 'a.en.md'))).text).toContain('4 days');
  });

  it('keeps what people wrote in the front matter', async () => {
    const { add, story } = setUp();
    await add('a.txt', TEXT);
    const file = path.join(story, 'a.en.md');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('---\n', '---\nsource: Harbour Wire\n'));
    await add('a.txt', TEXT.replace('3 days', '4 days'));
    expect(expectValue(readArticle(file)).meta.source).toBe('Harbour Wire');
  });
});

describe('another article of the same name', () => {
  it('gets a number, and the first one stays', async () => {
    const { add, story, files } = setUp();
    await add('a.txt', TEXT);
    const before = fs.readFileSync(path.join(story, 'a.en.md'), 'utf8');
    expect((await add('a.txt', OTHER)).action).toBe('added');
    expect(files()).toEqual(['a-2.en.md', 'a.en.md']);
    expect(fs.readFileSync(path.join(story, 'a.en.md'), 'utf8')).toBe(before);
  });

  it('is found again under its number', async () => {
    const { add, files } = setUp();
    await add('a.txt', TEXT);
    await add('a.txt', OTHER);
    expect(await add('a.txt', OTHER)).toEqual({
      action: 'unchanged',
      path: path.join('corpus', 'flood', 'a-2.en.md'),
    });
    expect((await add('a.txt', OTHER.replace('forty', 'fifty'))).action).toBe('updated');
    expect(files()).toEqual(['a-2.en.md', 'a.en.md']);
  });

  it('in the other language stands beside it', async () => {
    const { add, files } = setUp();
    await add('a.txt', TEXT);
    await add('a.txt', 'Lũ trên sông Hồng\n\nNước dâng suốt đêm, người dân phải dọn đồ lên gác.\n');
    expect(files()).toEqual(['a.en.md', 'a.vi.md']);
  });
});
