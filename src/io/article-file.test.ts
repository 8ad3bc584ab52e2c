import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFrontMatter } from '../core/article/front-matter.ts';
import { formatArticle, languageOfName, parseFrontMatter, readArticle } from './article-file.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const fileOf = (name: string, content: string): string =>
  path.join(makeTempFolder({ [name]: content }), name);

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
