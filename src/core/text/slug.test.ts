import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './hash.ts';
import { slugify } from './slug.ts';

describe('a file name made from a title', () => {
  it.each([
    ['Đàm phán ở Istanbul: vòng 2', 'dam-phan-o-istanbul-vong-2'],
    ['Đường về Huế'.normalize('NFD'), 'duong-ve-hue'],
    ['  “Hòa bình”…  ', 'hoa-binh'],
    ['../../etc/passwd', 'etc-passwd'],
    ['北京', 'article'],
    ['', 'article'],
    ['.', 'article'],
  ])('%s is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('is what the caller asks for when nothing is left of the title', () => {
    expect(slugify('…', 'story')).toBe('story');
  });

  it('is always a plain name of at most 60 characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 61, maxLength: 200 })),
        title => {
          const slug = slugify(title);
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
});

describe('the SHA-256 of a text', () => {
  it('is that of its UTF-8 bytes', () => {
    expect(sha256('Đường')).toBe(sha256(new TextEncoder().encode('Đường')));
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
