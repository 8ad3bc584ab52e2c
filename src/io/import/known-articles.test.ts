import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { openWorkspace } from '../workspace.ts';
import { fileArticle } from './file-article.ts';
import { importForTest } from './import.test-data.ts';
import type { ImportedArticle } from './import-article.ts';
import { indexArticles, type RecognisedArticle } from './known-articles.ts';

const TEXT = `Floods on the Red River

The water rose all night. People carried their things upstairs. Schools were closed for 3 days.

A bridge was damaged near the old market. Engineers will look at it on Monday.
`;

/** A workspace that has TEXT as `wire.txt` in the story `flood`. */
async function setUp(
  content = TEXT,
): Promise<{ find: (name: string, content: string) => Promise<RecognisedArticle | undefined> }> {
  const root = makeTempFolder({ 'corpus/.keep': '', 'inbox/.keep': '' });
  const workspace = expectValue(openWorkspace(root));
  const read = async (name: string, text: string): Promise<ImportedArticle> => {
    const file = path.join(root, 'inbox', name);
    fs.writeFileSync(file, text);
    const [article] = expectValue(await importForTest(file));
    if (!article) throw new Error('no article');
    return article;
  };
  const index = expectValue(indexArticles(workspace));
  expectValue(
    fileArticle(workspace, index, path.join(workspace.corpusDir, 'flood'), await read('wire.md', content)),
  );
  return {
    find: async (name, text) => {
      const found = expectValue(expectValue(indexArticles(workspace)).find(await read(name, text)));
      return found && { ...found, path: path.relative(root, found.path) };
    },
  };
}
const FILED = { story: 'flood', path: path.join('corpus', 'flood', 'wire.en.md') };

describe('an article that is filed already', () => {
  it.each([
    ['under its name', 'wire.txt', TEXT, 'same'],
    ['under another name', 'download (3).txt', TEXT, 'same'],
    ['corrected, under its name', 'wire.txt', TEXT.replace('3 days', '4 days'), 'version'],
    ['corrected, as a second download', 'wire-2.txt', TEXT.replace('3 days', '4 days'), 'version'],
    [
      'corrected in one sentence, under another name',
      'final.txt',
      TEXT.replace('3 days', '4 days'),
      'version',
    ],
  ])('is recognised %s', async (_name, name, content, relation) => {
    const { find } = await setUp();
    expect(await find(name, content)).toEqual({ ...FILED, relation });
  });

  it('is recognised by its address, however much was written anew', async () => {
    const withUrl = (text: string): string => `---\nurl: https://wire.example/floods\n---\n${text}`;
    const { find } = await setUp(withUrl(TEXT));
    const rewritten = 'Floods recede\n\nThe river is back in its bed, and the schools have opened again.\n';
    expect(await find('new.md', withUrl(rewritten))).toEqual({ ...FILED, relation: 'version' });
  });

  it.each([
    [
      'another article of the same name',
      'wire.txt',
      'A new museum\n\nPainters gave forty pictures to the house. It opens in spring.\n',
    ],
    [
      'one that only quotes a paragraph of it',
      'other.txt',
      `A long night\n\n${'Nobody slept. '}${TEXT.split('\n\n')[1]} Boats came at dawn. The mayor thanked them. More rain is due. The army stays.\n\nA bridge was damaged near the old market. Engineers will look at it on Monday. The road is shut. Trains are late. Shops are open.\n`,
    ],
  ])('is not %s', async (_name, name, content) => {
    const { find } = await setUp();
    expect(await find(name, content)).toBeUndefined();
  });

  it.each([
    ['of the same name', 'wire.txt'],
    ['whose name differs by a number', 'wire-2.txt'],
  ])('is not one %s that only has a line of its page in common', async (_name, name) => {
    const source = 'Theo TTXVN';
    const { find } = await setUp(
      `Giá vàng tăng mạnh sáng nay\n\nMỗi lượng bán ra 120 triệu đồng.\n\n${source}\n`,
    );
    const other = `Bão số 3 vào Quảng Ninh\n\nGió giật cấp 13 làm đổ cây ở Hạ Long.\n\n${source}\n`;
    expect(await find(name, other)).toBeUndefined();
  });

  it('is recognised under another name with one sentence corrected and one added', async () => {
    const { find } = await setUp();
    const corrected = `${TEXT.replace('3 days', '4 days')}\nThe army is there.\n`;
    expect(await find('final.txt', corrected)).toEqual({ ...FILED, relation: 'version' });
  });

  it('is not the same text in another outlet, which has an address of its own', async () => {
    const at = (url: string): string => `---\nurl: ${url}\n---\n${TEXT.replace('3 days', '4 days')}`;
    const { find } = await setUp(at('https://wire.example/1'));
    expect(await find('x.md', at('https://other.example/9').replace('4 days', '5 days'))).toBeUndefined();
  });
});
