import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../core/text/hash.ts';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { importForTest } from './import.test-data.ts';
import type { ImportedArticle } from './import-article.ts';

const VI_TEXT = `Lũ lớn trên sông Hồng

Nước sông dâng cao suốt đêm qua, người dân hai bên bờ
phải dọn đồ lên gác. Trường học đóng cửa.

“Chúng tôi đã quen”, bà Sáu nói…
`;
const EN_TEXT = `Floods on the Red River

The water rose all night and people on both banks carried their things upstairs. Schools were closed.
`;

const fileOf = (name: string, content: string | Uint8Array): string =>
  path.join(makeTempFolder({ [name]: content }), name);
const importFile = async (
  name: string,
  content: string | Uint8Array,
  lang?: 'vi' | 'en',
): Promise<ImportedArticle> => {
  const [article] = expectValue(await importForTest(fileOf(name, content), lang));
  if (!article) throw new Error('no article');
  return article;
};

describe('the language of an imported article', () => {
  it.each([
    ['is found from a Vietnamese text', 'a.txt', VI_TEXT, undefined, 'vi'],
    ['is found from an English text', 'a.txt', EN_TEXT, undefined, 'en'],
    ['is found in decomposed letters', 'a.txt', VI_TEXT.normalize('NFD'), undefined, 'vi'],
    ['is the one that is asked for', 'a.txt', EN_TEXT, 'vi', 'vi'],
    ['is the one of the file name', 'a.en.md', VI_TEXT, undefined, 'en'],
    ['is the one of the front matter', 'a.md', `---\nlang: en\n---\n${VI_TEXT}`, undefined, 'en'],
  ] as const)('%s', async (_name, name, content, lang, expected) => {
    expect((await importFile(name, content, lang)).meta.lang).toBe(expected);
  });

  it('is sure when somebody said it', async () => {
    expect((await importFile('a.txt', EN_TEXT, 'en')).languageSure).toBe(true);
  });

  it('that is neither Vietnamese nor English is refused, unless somebody says what it is', async () => {
    const french =
      'Le fleuve est sorti de son lit pendant la nuit et les habitants des deux rives ont dû quitter leurs maisons. Les écoles sont restées fermées.\n'.repeat(
        3,
      );
    const file = fileOf('a.txt', french);
    expect(await importForTest(file)).toMatchObject({ ok: false, error: { code: 'foreign-language', file } });
    expect((await importForTest(file, 'en')).ok).toBe(true);
  });
});

describe('the text of an imported article', () => {
  it('has a heading, one paragraph a line, and is not changed in another way', async () => {
    expect((await importFile('a.txt', VI_TEXT)).text).toBe(
      [
        '# Lũ lớn trên sông Hồng',
        'Nước sông dâng cao suốt đêm qua, người dân hai bên bờ phải dọn đồ lên gác. Trường học đóng cửa.',
        '“Chúng tôi đã quen”, bà Sáu nói…',
      ].join('\n\n'),
    );
  });

  it.each([
    ['a title in the first line', 'a.txt', VI_TEXT],
    ['a Markdown heading', 'a.md', `# ${VI_TEXT}`],
    [
      'front matter',
      'a.md',
      `---\ntitle: Lũ lớn trên sông Hồng\n---\n\n${VI_TEXT.split('\n\n').slice(1).join('\n\n')}`,
    ],
    ['Windows line ends', 'a.txt', VI_TEXT.replaceAll('\n', '\r\n')],
  ])('has its title from %s, once', async (_name, name, content) => {
    const article = await importFile(name, content);
    expect(article.meta.title).toBe('Lũ lớn trên sông Hồng');
    expect(article.text.match(/Lũ lớn/g)).toHaveLength(1);
    expect(article.sentences.map(({ kind }) => kind).slice(0, 2)).toEqual(['title', 'body']);
  });

  it('has sentences that lie where they say', async () => {
    const { text, sentences } = await importFile('a.txt', VI_TEXT);
    expect(sentences.length).toBe(4);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('is known by the file that it came from and by its bytes', async () => {
    const file = fileOf('a.txt', VI_TEXT);
    const [article] = expectValue(await importForTest(file));
    const meta = article?.meta ?? {};
    expect(meta).toMatchObject({ importedFrom: file, importedSha256: sha256(VI_TEXT) });
  });
});

describe('what cannot be imported', () => {
  it.each([
    ['a missing file', 'missing.txt', undefined, 'file-enoent'],
    ['a file without text', 'a.txt', ' \n', 'file-empty'],
    ['a file of another kind', 'a.rtf', VI_TEXT, 'file-type'],
    ['a damaged PDF', 'a.pdf', VI_TEXT, 'pdf-damaged'],
    ['a binary file', 'a.txt', Buffer.from([0, 1, 2, 0, 3, 255, 0, 0]), 'file-binary'],
    ['broken front matter', 'a.md', '---\ntitle: "x\n---\nText.\n', 'yaml-missing-char'],
    ['front matter with a wrong language', 'a.md', '---\nlang: fr\n---\nText.\n', 'front-matter'],
  ])('is told: %s', async (_name, name, content, code) => {
    const dir = makeTempFolder(content === undefined ? {} : { [name]: content });
    const file = path.join(dir, name);
    expect(await importForTest(file)).toMatchObject({ ok: false, error: { code, file } });
  });

  it('a problem in the front matter has the line of the file', async () => {
    const file = fileOf('a.md', '---\ntitle: x\nurl: a: b\n---\nText.\n');
    expect(await importForTest(file)).toMatchObject({ ok: false, error: { line: 3 } });
  });
});
