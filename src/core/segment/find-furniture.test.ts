import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../lang/language.ts';
import { findFurniture } from './find-furniture.ts';
import { MARKED_ARTICLES } from './furniture-articles.test-data.ts';
import { FURNITURE_CASES, inArticle, PLAIN_PARAGRAPHS, TEXT_CASES } from './furniture-cases.test-data.ts';
import { linesIn } from './furniture-groups.test-data.ts';
import { FURNITURE_REASONS } from './furniture-reason.ts';
import { endsWithStop } from './line-shape.ts';

const [, FIRST, SECOND] = PLAIN_PARAGRAPHS.vi;

function reasonAt(text: string, lang: Lang, where: 'head' | 'middle' | 'tail'): string | undefined {
  const { paragraphs, at } = inArticle(text, lang, where);
  return findFurniture(paragraphs, 1)[at];
}

describe('a line of page furniture', () => {
  it.each(FURNITURE_CASES)('is $reason in the $where and nothing else is ($lang): $text', example => {
    const { paragraphs, at } = inArticle(example.text, example.lang, example.where);
    expect(findFurniture(paragraphs, 1)).toEqual(
      paragraphs.map((_, index) => (index === at ? example.reason : undefined)),
    );
  });

  it('is found on a page of the other language', () => {
    expect(reasonAt('Tin liên quan', 'en', 'middle')).toBe('related');
    expect(reasonAt('Share this article', 'vi', 'tail')).toBe('share');
  });
});

describe('a line of the article', () => {
  it.each(TEXT_CASES)('stays ($lang): $text', ({ text, lang }) => {
    expect(reasonAt(text, lang, 'middle')).toBeUndefined();
    if (!endsWithStop(text)) return;
    expect(reasonAt(text, lang, 'head')).toBeUndefined();
    expect(reasonAt(text, lang, 'tail')).toBeUndefined();
  });

  it.each([
    'The next round will be held in June. — VNS',
    'The two sides meet again on June 20, 2025. AFP',
    'Vòng đàm phán tới sẽ diễn ra vào cuối tháng 8. (Nguồn: TTXVN)',
  ])('stays at the end of the text even with its source behind it: %s', text => {
    expect(reasonAt(text, 'en', 'tail')).toBeUndefined();
  });

  it('is protected as the title, whatever it looks like', () => {
    expect(findFurniture(['Tin liên quan', 'Mưa lớn ở miền Trung', FIRST], 1)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a whole page', () => {
  it.each(MARKED_ARTICLES)('is marked as people would mark it: $name', ({ marked }) => {
    const expected = linesIn(marked);
    const paragraphs = expected.map(line => line.replace(/^\[[a-z-]+\] /u, ''));
    const found = findFurniture(paragraphs, 1);
    const shown = paragraphs.map((text, at) => (found[at] === undefined ? text : `[${found[at]}] ${text}`));
    expect(shown).toEqual(expected);
  });
});

describe('links under a heading', () => {
  it('are furniture until a paragraph ends with a stop', () => {
    const paragraphs = [
      FIRST,
      'Tin liên quan',
      'Giá vàng tăng',
      'Mưa lớn',
      'Ông đã về nước.',
      'Tiểu mục',
      SECOND,
    ];
    expect(findFurniture(paragraphs)).toEqual([
      undefined,
      'related',
      'link',
      'link',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('do not include the sub-heading of the next paragraph', () => {
    const paragraphs = [
      FIRST,
      'Đọc thêm',
      'Giá dầu biến động sau tối hậu thư của Mỹ',
      'Phản ứng của Moskva',
      SECOND,
    ];
    expect(findFurniture(paragraphs).at(3)).toBeUndefined();
  });

  it('are not taken from a long run of short lines in the middle of a text', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Dòng thứ ${at} của một bảng dài`);
    const found = findFurniture([FIRST, 'Xem thêm', ...lines, SECOND]);
    expect(found.filter(reason => reason === 'link')).toEqual([]);
  });
});

describe('short lines after the text', () => {
  it.each([
    [
      'verse',
      ['Mẹ ngồi nhặt nắng ngoài sân', 'Nhặt cơn gió chướng nhặt phần con xa', 'Chiều nay khói bếp la đà'],
    ],
    ['results', ['Malaysia 2-1 Singapore', 'Indonesia 0-0 Philippines', 'Myanmar 1-3 Lào']],
    [
      'items of a list',
      ['- Mở lại cửa khẩu Hữu Nghị cho xe hàng qua lại', '- Giảm thuế với hàng dệt may', '- Ngừng bắn'],
    ],
    ['names', ['Nguyễn Đình Triệu', 'Đỗ Duy Mạnh', 'Bùi Tiến Dũng']],
    [
      'questions',
      [
        'Ai sẽ trả tiền xây lại các nhà máy điện ở miền Bắc?',
        'Tòa nào sẽ xử các chỉ huy của hai đội quân?',
        'Những gia đình phải sơ tán sẽ sống ở đâu sau mùa đông này?',
      ],
    ],
  ])('stay when they are %s', (_name, lines) => {
    expect(findFurniture([FIRST, SECOND, ...lines]).slice(2)).toEqual([undefined, undefined, undefined]);
  });

  it('stay under a line that introduces them', () => {
    const headline = 'Lịch thi đấu vòng loại Asian Cup của đội tuyển Việt Nam trong tháng';
    expect(
      findFurniture([FIRST, 'Các việc phải làm:', `${headline} 9`, `${headline} 10`, `${headline} 11`]),
    ).toEqual(Array(5).fill(undefined));
  });
});

describe('a paragraph that stands twice', () => {
  it('is the article’s the first time and a copy the second', () => {
    expect(findFurniture([FIRST, SECOND, FIRST])).toEqual([undefined, undefined, 'repeated']);
  });

  it('is a caption both times when it is short and has no stop', () => {
    const caption = 'Đoàn xe rời thủ đô lúc rạng sáng';
    expect(findFurniture([FIRST, caption, SECOND, caption])).toEqual([
      undefined,
      'repeated',
      undefined,
      'repeated',
    ]);
  });

  it('is the text without a credit that stands beside the caption', () => {
    const caption = 'Đoàn xe rời thủ đô lúc rạng sáng';
    expect(findFurniture([FIRST, `${caption}.`, `${caption}. Ảnh: Minh Đức`, SECOND])).toEqual([
      undefined,
      'repeated',
      'caption',
      undefined,
    ]);
  });

  it('stays as a sentence of the text that a caption elsewhere repeats', () => {
    const sentence = 'Hàng nghìn người đổ về quảng trường từ tối hôm trước.';
    expect(findFurniture([FIRST, sentence, SECOND, `${sentence} Ảnh: Minh Đức`, FIRST.slice(1)])).toEqual([
      undefined,
      undefined,
      undefined,
      'caption',
      undefined,
    ]);
  });

  it('stays when it is short and may have been said twice', () => {
    expect(findFurniture([FIRST, '“Không bao giờ.”', SECOND, '“Không bao giờ.”'])).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('stays when it is the refrain of a song', () => {
    const song = [
      'Ơi con sông quê tôi',
      'Nước xanh như mắt ai',
      'Ơi con sông quê tôi',
      'Chảy suốt bao tháng ngày',
      'Mang nặng phù sa đỏ',
      'Ơi con sông quê tôi',
    ];
    expect(findFurniture([FIRST, ...song, SECOND])).toEqual(Array(8).fill(undefined));
  });

  it('is furniture when it is the title again', () => {
    expect(findFurniture(['Tựa', FIRST, 'Tựa'], 1)).toEqual([undefined, undefined, 'repeated']);
  });
});

describe('a quotation that is pulled out', () => {
  const said = 'Con nít qua sông đi học mà lấy tiền thì coi sao được';
  const paragraph = `"${said}", ông Bảy Lượm nói rồi cười, tay vẫn không rời mái chèo.`;

  it.each([
    [`"${said}"`],
    [`“${said}” - Ông BẢY LƯỢM`],
    [`${said}`],
    [`${said}.`],
    [`${said} Bảy Lượm, lái đò`],
  ])('is a copy of what a paragraph quotes: %s', line => {
    expect(findFurniture([FIRST, line, paragraph, SECOND])).toEqual([
      undefined,
      'repeated',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['whose words no paragraph has', '“Qua sông thì phải lụy đò, xưa nay ai mà chẳng biết” - Ông BẢY LƯỢM'],
    ['with a verb behind it', `"${said}", ông nói với học trò.`],
    ['that is short', '"Con nít qua sông" - Ông BẢY LƯỢM'],
  ])('stays %s', (_name, line) => {
    expect(findFurniture([FIRST, line, paragraph, SECOND])[1]).toBeUndefined();
  });

  it('stays when the paragraph says it without quotation marks, as a sub-heading does', () => {
    const heading = 'Ông Bảy Lượm vẫn chèo đò đưa học trò qua bến Cây Da mỗi sáng';
    expect(
      findFurniture([FIRST, heading, `${heading} mà không lấy tiền, và "sẽ chèo nữa".`])[1],
    ).toBeUndefined();
  });
});

describe('the tail of a page', () => {
  const comment = 'Đọc mà thương quá, mong các bên sớm ngồi lại với nhau để dân đỡ khổ.';

  it('takes the comments with it, though they have the shape of text', () => {
    const lines = ['Chia sẻ', 'Từ khóa: hòa đàm', 'Bình luận (2)', 'Minh Tuấn', comment];
    expect(findFurniture([FIRST, SECOND, ...lines]).slice(2)).toEqual([
      'share',
      'tags',
      'comments',
      'comments',
      'comments',
    ]);
  });

  it('does not begin where nobody has commented', () => {
    const lines = ['Chia sẻ', 'Quảng cáo', 'Bình luận (0)', comment];
    expect(findFurniture([FIRST, SECOND, ...lines]).at(-1)).toBeUndefined();
  });

  it.each([
    ['shares a name', 'Đoàn xe sẽ rời Huế ngay trong đêm nay để kịp chuyến tàu sớm.'],
    ['quotes', '“Chúng tôi sẽ đợi thêm một tuần nữa rồi mới quyết định.”'],
    ['refers back', 'Ông sẽ trở lại vào tuần tới để ký những văn kiện còn lại.'],
    ['is long', comment.repeat(4)],
  ])('does not begin before a paragraph that %s', (_name, paragraph) => {
    const lines = ['Chia sẻ', 'Từ khóa: hòa đàm', paragraph];
    expect(findFurniture([FIRST, SECOND, ...lines]).at(-1)).toBeUndefined();
  });

  it('does not begin in the first part of the text', () => {
    expect(
      findFurniture([FIRST, 'Chia sẻ', 'Từ khóa: hòa đàm', comment, SECOND, SECOND.slice(1)])[3],
    ).toBeUndefined();
  });
});

describe('an author behind the text', () => {
  const bio = 'Roe covers rivers and harbours for the Post.';
  const [title, first, second] = PLAIN_PARAGRAPHS.en;

  it('is known by the byline', () => {
    expect(findFurniture([title, 'By Jane Roe', first, second, bio], 1).at(-1)).toBe('byline');
  });

  it('stays when no byline names the person', () => {
    expect(findFurniture([title, 'By John Doe', first, second, bio], 1).at(-1)).toBeUndefined();
  });
});

describe('names and times under the lead', () => {
  it('are furniture together, and a date alone is a sub-heading', () => {
    const [title, first, second] = PLAIN_PARAGRAPHS.en;
    expect(findFurniture([title, first, 'Jane Roe', 'Mar 4, 2025', 'Share', second], 1)).toEqual([
      undefined,
      undefined,
      'byline',
      'timestamp',
      'share',
      undefined,
    ]);
    expect(findFurniture([title, first, 'March 4, 2025', second], 1)[2]).toBeUndefined();
  });
});

describe('finding furniture', () => {
  const line = fc.oneof(
    fc.constantFrom(...FURNITURE_CASES.map(({ text }) => text)),
    fc.constantFrom(...TEXT_CASES.map(({ text }) => text)),
    fc.string(),
    fc.constant(''),
  );

  it('gives one answer for each paragraph and never takes the title or a long paragraph that stands once', () => {
    const long = 'Ông nói hai bên sẽ gặp lại nhau vào tháng tới. '.repeat(20).trim();
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.nat(20), (lines, place) => {
        const paragraphs = ['Tựa', ...lines.slice(0, place), long, ...lines.slice(place)];
        const found = findFurniture(paragraphs, 1);
        expect(found).toHaveLength(paragraphs.length);
        expect(found[0]).toBeUndefined();
        expect(found[paragraphs.indexOf(long)]).toBeUndefined();
        expect(found.every(reason => reason === undefined || FURNITURE_REASONS.includes(reason))).toBe(true);
      }),
    );
  });

  it.each([
    'a',
    ' ',
    '.',
    '"',
    '“',
    'Ảnh: ',
    '(Photo: ',
    '> ',
    '#a ',
    'A ',
    'A, ',
    '1/1/2025 ',
    'Home | ',
    'by A ',
  ])('gets through a paragraph of a megabyte of %j', unit => {
    const huge = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findFurniture([FIRST, huge, SECOND])[1]).toBeUndefined();
  });

  it.each([
    'Tin liên quan',
    'Ảnh: Reuters',
    'Hà Phương',
    'Ai được lợi?',
    FIRST,
    '',
    '“Con nít qua sông đi học mà lấy tiền thì coi sao được” - Ông BẢY LƯỢM',
    'Thầy giáo dựng thư viện trên ghe giữa mùa nước nổi',
    'Bình luận (2)',
    'Từ khóa: đò ngang',
  ])('gets through a hundred thousand paragraphs like %j', text => {
    const paragraphs = Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? text : `${text} ${at}`));
    expect(findFurniture(paragraphs, 1)).toHaveLength(100_000);
  });
});
