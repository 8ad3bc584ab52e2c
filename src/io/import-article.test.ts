import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFrontMatter } from '../core/article/front-matter.ts';
import { sha256 } from '../core/text/hash.ts';
import { formatArticle, languageOfName, parseFrontMatter, readArticle } from './article-file.ts';
import { type ImportedArticle, readArticleFile } from './import-article.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

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
const importFile = (name: string, content: string, lang?: 'vi' | 'en'): ImportedArticle =>
  expectValue(readArticleFile(fileOf(name, content), lang));

describe('the language of an imported article', () => {
  it.each([
    ['is found from a Vietnamese text', 'a.txt', VI_TEXT, undefined, 'vi'],
    ['is found from an English text', 'a.txt', EN_TEXT, undefined, 'en'],
    ['is found in decomposed letters', 'a.txt', VI_TEXT.normalize('NFD'), undefined, 'vi'],
    ['is the one that is asked for', 'a.txt', EN_TEXT, 'vi', 'vi'],
    ['is the one of the file name', 'a.en.md', VI_TEXT, undefined, 'en'],
    ['is the one of the front matter', 'a.md', `---\nlang: en\n---\n${VI_TEXT}`, undefined, 'en'],
  ] as const)('%s', (_name, name, content, lang, expected) => {
    expect(importFile(name, content, lang).meta.lang).toBe(expected);
  });

  it('is sure when somebody said it', () => {
    expect(importFile('a.txt', EN_TEXT, 'en').languageSure).toBe(true);
  });

  it('that is neither Vietnamese nor English is refused, unless somebody says what it is', () => {
    const french =
      'Le fleuve est sorti de son lit pendant la nuit et les habitants des deux rives ont dû quitter leurs maisons. Les écoles sont restées fermées.\n'.repeat(
        3,
      );
    const file = fileOf('a.txt', french);
    expect(readArticleFile(file)).toMatchObject({ ok: false, error: { code: 'foreign-language', file } });
    expect(readArticleFile(file, 'en').ok).toBe(true);
  });
});

describe('the text of an imported article', () => {
  it('has a heading, one paragraph a line, and is not changed in another way', () => {
    expect(importFile('a.txt', VI_TEXT).text).toBe(
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
  ])('has its title from %s, once', (_name, name, content) => {
    const article = importFile(name, content);
    expect(article.meta.title).toBe('Lũ lớn trên sông Hồng');
    expect(article.text.match(/Lũ lớn/g)).toHaveLength(1);
    expect(article.sentences.map(({ kind }) => kind).slice(0, 2)).toEqual(['title', 'body']);
  });

  it('has sentences that lie where they say', () => {
    const { text, sentences } = importFile('a.txt', VI_TEXT);
    expect(sentences.length).toBe(4);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('is known by the file that it came from and by its bytes', () => {
    const file = fileOf('a.txt', VI_TEXT);
    const { meta } = expectValue(readArticleFile(file));
    expect([meta.importedFrom, meta.importedSha256]).toEqual([file, sha256(VI_TEXT)]);
  });
});

describe('what cannot be imported', () => {
  it.each([
    ['a missing file', 'missing.txt', undefined, 'file-enoent'],
    ['a file without text', 'a.txt', ' \n', 'file-empty'],
    ['a file of another kind', 'a.pdf', VI_TEXT, 'file-type'],
    ['a file in another encoding', 'a.txt', Buffer.from('caf\xE9', 'latin1'), 'file-encoding'],
    ['broken front matter', 'a.md', '---\ntitle: "x\n---\nText.\n', 'yaml-missing-char'],
    ['front matter with a wrong language', 'a.md', '---\nlang: fr\n---\nText.\n', 'front-matter'],
  ])('is told: %s', (_name, name, content, code) => {
    const dir = makeTempFolder(content === undefined ? {} : { [name]: content });
    const file = path.join(dir, name);
    expect(readArticleFile(file)).toMatchObject({ ok: false, error: { code, file } });
  });

  it('a problem in the front matter has the line of the file', () => {
    const file = fileOf('a.md', '---\ntitle: x\nurl: a: b\n---\nText.\n');
    expect(readArticleFile(file)).toMatchObject({ ok: false, error: { line: 3 } });
  });
});

describe('an article of the workspace', () => {
  const words = fc.constantFrom(
    'no',
    '010',
    '1.200',
    'Đường: “ướt”',
    '# x',
    "it's",
    '2025-08-14',
    '- a',
    '~',
    'a\u00A0b',
  );

  it('is read back as it was written, whatever its title and source', () => {
    fc.assert(
      fc.property(words, words, words, (title, source, date) => {
        const meta = {
          title,
          lang: 'vi' as const,
          source,
          date,
          url: 'https://a.vn/x',
          importedFrom: 'a.txt',
          importedSha256: 'ab12',
        };
        const file = fileOf('x.vi.md', formatArticle(meta, '# Lũ\n\nLũ lên.'));
        const article = expectValue(readArticle(file));
        expect(article.meta).toEqual(meta);
        expect(article.text.trim()).toBe('# Lũ\n\nLũ lên.');
      }),
      { numRuns: 40 },
    );
  });

  it('has the language of its name, even when the front matter says another', () => {
    expect(expectValue(readArticle(fileOf('x.en.md', '---\nlang: vi\n---\nA.\n'))).meta.lang).toBe('en');
  });

  it('without a language in its name or front matter is a problem', () => {
    expect(readArticle(fileOf('x.md', 'A.\n'))).toMatchObject({ ok: false, error: { code: 'article-name' } });
  });

  it.each([
    ['a.vi.md', 'vi'],
    ['a.en.md', 'en'],
    ['a.fr.md', undefined],
    ['vi.md', undefined],
    ['a.vi.txt', undefined],
  ])('called %s is in %s', (name, lang) => {
    expect(languageOfName(name)).toBe(lang);
  });

  it('may have fields of its own in the front matter', () => {
    expect(expectValue(parseFrontMatter('title: x\nphotographer: y\n', 'a.md'))).toEqual({
      title: 'x',
      extra: { photographer: 'y' },
    });
  });

  it('keeps fields of its own when it is written again', () => {
    const meta = expectValue(parseFrontMatter('title: x\neditor: Chị Lan\ntags: [a, b]\n', 'a.md'));
    const written = formatArticle({ ...meta, lang: 'vi' }, 'Nội dung.');
    const { frontMatter } = partFrontMatter(written);
    expect(expectValue(parseFrontMatter(frontMatter, 'a.md')).extra).toEqual({
      editor: 'Chị Lan',
      tags: ['a', 'b'],
    });
  });
});
