import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURNITURE_REASONS } from '../segment/furniture-reason.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { escapeMark, isMarkdownComment, markdownOfBlocks, readParagraphMarks } from './article-markdown.ts';
import type { Block } from './block.ts';

describe('the marks of a paragraph', () => {
  it.each([
    ['# Hòa đàm', { type: 'heading', length: 2 }],
    ['### Phản ứng', { type: 'heading', length: 4 }],
    ['- Mở cửa khẩu', { type: 'item', length: 2 }],
    ['12. Mở cửa khẩu', { type: 'item', length: 4 }],
    ['\\# 1 trên bảng', { type: 'plain', length: 1 }],
    ['#hashtag', { type: 'plain', length: 0 }],
    ['# ', { type: 'plain', length: 0 }],
    ['Ông đến.', { type: 'plain', length: 0 }],
    ['<!-- furniture: caption -->', { type: 'comment', mark: { type: 'furniture', reason: 'caption' } }],
    ['<!-- furniture -->', { type: 'comment', mark: { type: 'furniture', reason: 'marked' } }],
    ['<!-- furniture: nonsense -->', { type: 'comment', mark: { type: 'furniture', reason: 'marked' } }],
    ['<!-- text -->', { type: 'comment', mark: { type: 'text' } }],
    ['<!-- Chị Lan: hỏi lại nguồn -->', { type: 'comment' }],
  ])('of %s are read', (paragraph, expected) => {
    expect(readParagraphMarks(paragraph)).toEqual(expected);
  });

  it('are comments only when nothing else stands in the line', () => {
    expect(isMarkdownComment('<!-- furniture -->')).toBe(true);
    expect(isMarkdownComment('<!-- furniture --> Ảnh: X')).toBe(false);
  });
});

describe('what people mark in an article file', () => {
  const read = (text: string): string[] =>
    segmentArticle(text, { lang: 'vi', markdown: true }).map(
      ({ kind, reason, text: sentence }) => `${kind}${reason ? ` ${reason}` : ''}: ${sentence}`,
    );

  it('is furniture, with the reason, and the comment is no sentence', () => {
    expect(
      read(
        '# Lũ lên\n\nNước dâng cao.\n\n<!-- furniture: caption -->\nMột góc làng. Nước đã rút.\n\nTrường nghỉ học.',
      ),
    ).toEqual([
      'title: Lũ lên',
      'body: Nước dâng cao.',
      'boilerplate caption: Một góc làng.',
      'boilerplate caption: Nước đã rút.',
      'body: Trường nghỉ học.',
    ]);
  });

  it('is text where a rule took it for furniture', () => {
    const caption = 'Ảnh: Minh Anh';
    expect(read(`# Lũ lên\n\nNước dâng.\n\n${caption}`).at(-1)).toMatch(/^boilerplate/);
    expect(read(`# Lũ lên\n\nNước dâng.\n\n<!-- text -->\n${caption}`).at(-1)).toBe(`body: ${caption}`);
  });

  it('does not reach beyond the next paragraph', () => {
    expect(read('# Lũ lên\n\n<!-- furniture -->\nMột góc làng.\nTrường nghỉ học.').at(-1)).toBe(
      'body: Trường nghỉ học.',
    );
  });

  it('may be a comment over several lines', () => {
    expect(read('# Lũ lên\n\n<!-- chị Lan:\n\nđừng in -->\n\nNước dâng.')).toEqual([
      'title: Lũ lên',
      'body: Nước dâng.',
    ]);
  });

  it('does not take the text between two comments in one line with it', () => {
    expect(read('# Lũ lên\n\n<!-- a --> Nước dâng. <!-- b -->').join()).toContain('Nước dâng.');
  });

  it('is never closed: then it is text', () => {
    expect(read('# Lũ lên\n\n<!-- a\n\nNước dâng.').at(-1)).toBe('body: Nước dâng.');
  });

  it('may be any other comment, which changes nothing', () => {
    expect(read('# Lũ lên\n\n<!-- hỏi lại -->\n\nNước dâng.')).toEqual(['title: Lũ lên', 'body: Nước dâng.']);
  });
});

describe('blocks of a document', () => {
  const text = fc
    .array(
      fc.constantFrom('Đường', 'nước', '#', '##', '-', '1.', '<!--', '-->', '\\', '---', '2025', 'hoà.'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map(words => words.join(' '))
    .filter(words => /\p{L}/u.test(words));
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ role: fc.constantFrom('heading' as const, 'text' as const, 'item' as const), text }),
    fc.record({
      role: fc.constant('furniture' as const),
      text,
      reason: fc.constantFrom(...FURNITURE_REASONS),
    }),
  );

  it('are read back with the words they had, furniture as furniture', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), blocks => {
        const title: Block = { role: 'title', text: 'Lũ lên' };
        const body = markdownOfBlocks([title, ...blocks]).join('\n\n');
        const sentences = segmentArticle(body, { lang: 'vi', markdown: true });
        const words = (texts: readonly string[]): string => texts.join(' ').replace(/[\s\-\d.)#*]+/gu, '');
        expect(words(sentences.map(sentence => sentence.text))).toBe(
          words([title, ...blocks].map(one => one.text)),
        );
        for (const [at, one] of blocks.entries()) {
          if (one.role !== 'furniture') continue;
          const own = sentences.filter(sentence => sentence.paragraph === at + 1);
          expect(own.every(sentence => sentence.reason === one.reason)).toBe(true);
        }
      }),
    );
  });

  it.each(['# 1 trên bảng xếp hạng', '<!-- x -->', '\\# x', '--- x'])(
    'that only begin like a mark are escaped: %s',
    paragraph => {
      const escaped = escapeMark(paragraph);
      expect(readParagraphMarks(escaped)).toEqual({ type: 'plain', length: 1 });
      expect(escaped.slice(1)).toBe(paragraph);
    },
  );
});
