import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFrontMatter } from './front-matter.ts';

describe('a front matter', () => {
  it.each([
    ['between fences is parted from the body', '---\ntitle: Huế\n---\nMột.\n', 'title: Huế', 'Một.\n'],
    ['may be empty', '---\n---\nMột.', '', 'Một.'],
    ['may be a blank line', '---\n\n---\nMột.', '', 'Một.'],
    ['may be all there is', '---\ntitle: Huế\n---', 'title: Huế', ''],
    ['may have blanks behind its fences', '--- \na: 1\n---\t\nMột.', 'a: 1', 'Một.'],
    [
      'ends at the first fence, so that the body may have rules',
      '---\na: 1\n---\nMột.\n\n---\n\nHai.',
      'a: 1',
      'Một.\n\n---\n\nHai.',
    ],
    ['may be empty above a body with rules', '---\n---\nMột.\n\n---\n\nHai.', '', 'Một.\n\n---\n\nHai.'],
    ['may hold dashes within a line', '---\ntitle: a --- b\n---\nMột.', 'title: a --- b', 'Một.'],
  ])('%s', (_name, text, frontMatter, body) => {
    expect(partFrontMatter(text)).toEqual({ frontMatter, body, bodyStart: text.length - body.length });
  });

  it.each([
    ['a text without fences', 'Một.\nHai.'],
    ['a fence that does not open the text', '\n---\na: 1\n---\nMột.'],
    ['a fence that is never closed', '---\na: 1\nMột.'],
    ['a longer rule', '----\na: 1\n----\nMột.'],
    ['nothing', ''],
  ])('is not seen in %s', (_name, text) => {
    expect(partFrontMatter(text)).toEqual({ frontMatter: '', body: text, bodyStart: 0 });
  });

  it('leaves the body the end of the text, at its offset', () => {
    const text = fc
      .array(fc.constantFrom('---', '\n', '\n---\n', 'title: Đường', ' ', '--', 'ư'), { maxLength: 15 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(text, source => {
        const { body, bodyStart } = partFrontMatter(source);
        expect(source.slice(bodyStart)).toBe(body);
      }),
    );
  });
});
