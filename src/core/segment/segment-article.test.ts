import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lang/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { segmentArticle, segmentLines } from './segment-article.ts';
import type { Sentence } from './sentence.ts';

function kinds(sentences: readonly Sentence[]): string[] {
  return sentences.map(({ kind, text }) => `${kind}: ${text}`);
}

const BODY = 'Hai đoàn gặp nhau ở Huế. Họ nói về tù nhân.';

describe('the title of an article', () => {
  it.each([
    ['a short first paragraph without a stop', 'Hòa đàm mở lại ở Huế'],
    ['one that asks', 'Bao giờ có hòa bình?'],
    ['one that exclaims', 'Cháy lớn ở chợ Đông Ba!'],
  ])('is %s', (_name, title) => {
    expect(kinds(segmentArticle(`${title}\n\n${BODY}`, { lang: 'vi' }))).toEqual([
      `title: ${title}`,
      'body: Hai đoàn gặp nhau ở Huế.',
      'body: Họ nói về tù nhân.',
    ]);
  });

  it('is not looked for in a text of one paragraph', () => {
    expect(kinds(segmentArticle('Hòa đàm mở lại ở Huế', { lang: 'vi' }))).toEqual([
      'body: Hòa đàm mở lại ở Huế',
    ]);
  });

  it('is missing where the first paragraph is a sentence', () => {
    const [first] = segmentArticle(`Ông đến nơi lúc 9 giờ.\n\n${BODY}`, { lang: 'vi' });
    expect(first?.kind).toBe('body');
  });

  it('stays one sentence even with stops inside', () => {
    const [first] = segmentArticle(`Talks end. Envoys leave\n\n${BODY}`, { lang: 'en' });
    expect(first).toMatchObject({ kind: 'title', text: 'Talks end. Envoys leave' });
  });

  it('does not turn the text into links, even if it reads like a heading over links', () => {
    const sentences = segmentArticle('Tin nổi bật\n\nMưa lớn ở miền Trung\n\nGiá vàng tăng', { lang: 'vi' });
    expect(sentences.map(({ kind }) => kind)).toEqual(['title', 'body', 'body']);
  });

  it.each([
    [['Thời sự'], ['navigation']],
    [
      ['Trang chủ > Thế giới > Quân sự', 'Thứ năm, 24/7/2025, 09:12 (GMT+7)'],
      ['navigation', 'timestamp'],
    ],
    [['VĂN HÓA'], ['navigation']],
    [['27-10-2023 - 14:36 PM | Doanh nghiệp'], ['navigation']],
  ])('stands behind what leads to the page: %j', (before, reasons) => {
    const title = 'Gánh hát cuối cùng ở cù lao dựng lại vở tuồng thất truyền';
    const sentences = segmentArticle([...before, title, BODY].join('\n\n'), { lang: 'vi' });
    expect(sentences.map(({ kind }) => kind)).toEqual([
      ...before.map(() => 'boilerplate'),
      'title',
      'body',
      'body',
    ]);
    expect(sentences.slice(0, before.length).map(({ reason }) => reason)).toEqual(reasons);
    expect(sentences.find(({ kind }) => kind === 'title')?.text).toBe(title);
  });

  it.each(['TP.HCM bắn pháo hoa ở ba điểm dịp lễ 30/4', 'US marks 9/11 anniversary in New York'])(
    'may have a date with a slash in it: %s',
    title => {
      const sentences = segmentArticle(`${title}\n\nNgười dân đổ về trung tâm từ rất sớm\n\n${BODY}`, {
        lang: 'vi',
      });
      expect(sentences[0]).toMatchObject({ kind: 'title', text: title });
    },
  );

  it('is a short one, where no longer line follows it', () => {
    const sentences = segmentArticle(`Lũ lên\n\n${BODY}`, { lang: 'vi' });
    expect(sentences[0]).toMatchObject({ kind: 'title', text: 'Lũ lên' });
  });

  it('is a Markdown heading without its mark, also behind other lines', () => {
    const sentences = segmentArticle(`Thời sự\n\n# Hòa đàm: vòng hai.\n\n${BODY}`, {
      lang: 'vi',
      markdown: true,
    });
    expect(sentences.slice(0, 2).map(({ kind }) => kind)).toEqual(['boilerplate', 'title']);
  });

  it('is a Markdown heading without its mark', () => {
    const [first] = segmentArticle(`# Hòa đàm: vòng hai.\n\n${BODY}`, { lang: 'vi', markdown: true });
    expect(first).toMatchObject({ kind: 'title', text: 'Hòa đàm: vòng hai.', start: 2 });
  });
});

describe('marks of Markdown', () => {
  it.each(['- ', '* ', '• ', '1. ', '12) '])(
    'such as %s before a list item are no part of its sentence',
    mark => {
      const text = `Câu đầu tiên.\n\n${mark}Mở cửa khẩu phía bắc.`;
      expect(segmentArticle(text, { lang: 'vi', markdown: true }).map(s => s.text)).toEqual([
        'Câu đầu tiên.',
        'Mở cửa khẩu phía bắc.',
      ]);
    },
  );

  it('are kept in plain text', () => {
    expect(segmentArticle('Câu đầu.\n\n- Mở cửa khẩu.', { lang: 'vi' }).map(s => s.text)).toContain(
      '- Mở cửa khẩu.',
    );
  });
});

describe('the furniture of a page', () => {
  it('is kept and marked, so that offsets still fit', () => {
    const text = `Hòa đàm mở lại\n\n${BODY}\n\nẢnh: Minh Đức\n\nTin liên quan\n\nGiá vàng hôm nay\n\nMưa lớn ở miền Trung`;
    const marked = segmentArticle(text, { lang: 'vi' }).filter(({ kind }) => kind === 'boilerplate');
    expect(marked.map(s => s.text)).toEqual([
      'Ảnh: Minh Đức',
      'Tin liên quan',
      'Giá vàng hôm nay',
      'Mưa lớn ở miền Trung',
    ]);
  });
});

describe('sentences of an article', () => {
  const articleText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Ông Đặng về. ',
          'Mr. Lee left. ',
          '“Ai?” ',
          '\n',
          '\n\n',
          '# ',
          '- ',
          '\r\n',
          '\u00A0',
          'hoà… ',
          '😀',
        ),
        fc.string({ maxLength: 10 }),
      ),
      { maxLength: 30 },
    )
    .map(parts => normalizeText(parts.join('')));

  it('are the text at their offsets, in order and apart', () => {
    fc.assert(
      fc.property(articleText, fc.constantFrom(...LANGUAGES), fc.boolean(), (text, lang, markdown) => {
        let from = 0;
        for (const sentence of segmentArticle(text, { lang, markdown })) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(from);
          from = sentence.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of plain text leave out nothing but white space', () => {
    fc.assert(
      fc.property(articleText, text => {
        const sentences = segmentArticle(text, { lang: 'vi' });
        const joined = sentences.map(sentence => sentence.text).join('');
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('have ids that no two of them share', () => {
    fc.assert(
      fc.property(articleText, text => {
        const ids = segmentArticle(text, { lang: 'vi' }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keep their ids when a paragraph is put before them', () => {
    const before = segmentArticle(`Tựa\n\n${BODY}`, { lang: 'vi' }).slice(1);
    const after = segmentArticle(`Tựa\n\nMột đoạn mới được thêm vào.\n\n${BODY}`, { lang: 'vi' }).slice(2);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('number their paragraphs from 0', () => {
    expect(segmentArticle(`Tựa\n\n${BODY}`, { lang: 'vi' }).map(({ paragraph }) => paragraph)).toEqual([
      0, 1, 1,
    ]);
  });

  it('of wrapped text run over the line end', () => {
    const text =
      'Các đặc phái viên của hai bên đến cung điện cũ từ sáng sớm\nthứ hai rồi rời đi trước giờ trưa với một văn bản mà không\nai ngoài căn phòng được xem.';
    expect(segmentArticle(text, { lang: 'vi' })).toHaveLength(1);
  });
});

describe('a text of one sentence a line', () => {
  it('is taken as it is: no title, no furniture, no borders within a line', () => {
    expect(kinds(segmentLines('Tựa\nMột. Hai.\n\n# Ảnh: Minh\n'))).toEqual([
      'body: Tựa',
      'body: Một. Hai.',
      'body: # Ảnh: Minh',
    ]);
  });

  it('keeps repeated lines apart by their ids', () => {
    const [first, second] = segmentLines('Một.\nMột.');
    expect(second?.id).not.toBe(first?.id);
  });
});
