import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

function extract(html: string) {
  const result = extractHtml(html);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const linesOf = (html: string): string[] =>
  extract(html).blocks.map(block => `${'reason' in block ? block.reason : block.role}: ${block.text}`);

const FIRST =
  'Mưa lớn từ đêm qua gây ngập hơn hai mươi tuyến đường ở trung tâm thành phố, nhiều nơi sâu nửa mét.';
const SECOND = 'Công ty thoát nước cho biết đã mở hết các cửa xả, nhưng triều cường khiến nước rút chậm.';
const THIRD = 'Sở Giáo dục cho học sinh 45 trường ở các quận ngập nặng nghỉ học hết ngày mai.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const ARTICLE = ['title: Thành phố ngập sau mưa', `text: ${FIRST}`, `text: ${SECOND}`, `text: ${THIRD}`];
const MENU = '<ul><li><a href="/a">Thời sự</a></li><li><a href="/b">Thể thao</a></li></ul>';
const H1 = '<h1>Thành phố ngập sau mưa</h1>';

describe('the article of a page', () => {
  it.each([
    [
      'without any class',
      `<html><body><div>${MENU}</div><div>${H1}<div>${BODY}</div></div><div>${MENU}</div></body></html>`,
    ],
    ['without html and body', `${MENU}${H1}${BODY}`],
    ['whose title stands in the text', `<article>${H1}${BODY}</article>`],
    ['whose body ended early', `<html><body>${H1}</body></html><div>${BODY}</div>`],
    [
      'in a form that holds the whole page',
      `<form><div>${MENU}</div>${H1}<div class="article-content">${BODY}</div><input value="Tìm"></form>`,
    ],
    [
      'whose whole page has the class of comments',
      `<body class="has-comments"><div class="comments-open">${H1}${BODY}</div></body>`,
    ],
    [
      'between layout tables',
      `<table><tr><td>${MENU}</td></tr><tr><td>${H1}<table><tr><td>${BODY}</td></tr></table></td></tr></table>`,
    ],
  ])('is found on a page %s', (_name, html) => {
    expect(linesOf(html)).toEqual(ARTICLE);
  });

  it('is found in two parts with an advertisement between them', () => {
    const parts = [`<p>${FIRST}</p><p>${SECOND}</p>`, `<p>${THIRD}</p>`].map(
      part => `<div class="text">${part}</div>`,
    );
    const html = `${MENU}${H1}${parts.join('<div class="ads">Mua ngay</div>')}${MENU}`;
    expect(linesOf(html)).toEqual([...ARTICLE.slice(0, 3), 'advertisement: Mua ngay', ARTICLE[3]]);
  });

  it('is found without Readability on a page that would be too much work for it', () => {
    const long = BODY.repeat(800);
    const lines = linesOf(`${H1}${'<div>'.repeat(300)}${MENU}${long}`);
    expect(lines.filter(line => line.startsWith('text: '))).toHaveLength(2_400);
  });

  it('in brief is found', () => {
    expect(linesOf(`${MENU}${H1}<p>${SECOND}</p>`)).toEqual([ARTICLE[0], ARTICLE[2]]);
  });

  it.each([
    ['<html><body></body></html>'],
    [''],
    [MENU],
    [
      '<script>document.write("text")</script><noscript>Bật JavaScript để đọc báo, xin cảm ơn bạn đọc.</noscript>',
    ],
    [`<h1>Chỉ có tiêu đề</h1>`],
  ])('that is not there is a problem: %s', html => {
    expect(extractHtml(html)).toMatchObject({
      ok: false,
      error: { code: 'html-no-article', hint: expect.any(String) },
    });
  });
});

describe('the lead', () => {
  const LEAD = 'Trận mưa lớn nhất từ đầu năm làm tê liệt giao thông.';

  it.each([
    ['a sapo outside the text', `${H1}<p class="sapo">${LEAD}</p><div class="article-body">${BODY}</div>`],
    [
      'a heading below the title',
      `${H1}<h2 class="detail-sapo">${LEAD}</h2><div class="article-body">${BODY}</div>`,
    ],
    [
      'a standfirst in the header',
      `<header>${H1}<div class="standfirst"><p>${LEAD}</p></div></header><div class="article-body">${BODY}</div>`,
    ],
    [
      'a lead in the text already',
      `${H1}<p class="sapo">${LEAD}</p><div class="article-body"><p>${LEAD}</p>${BODY}</div>`,
    ],
  ])('stands behind the title, once: %s', (_name, html) => {
    expect(linesOf(html)).toEqual([ARTICLE[0], `text: ${LEAD}`, ...ARTICLE.slice(1)]);
  });

  it('may be a long heading without a class', () => {
    const long = `${LEAD} Hai chuyến bay phải hạ cánh ở nơi khác.`;
    const html = `${H1}<h2>${long}</h2><div class="article-body">${BODY}</div>`;
    expect(linesOf(html)).toEqual([ARTICLE[0], `text: ${long}`, ...ARTICLE.slice(1)]);
  });

  it.each([
    ['hidden', `${H1}<p class="sapo" hidden>${LEAD}</p><div class="article-body">${BODY}</div>`],
    [
      'of a picture',
      `${H1}<figure><p class="description">${LEAD}</p></figure><div class="article-body">${BODY}</div>`,
    ],
    [
      'in a meta element',
      `<meta name="description" content="${LEAD}">${H1}<div class="article-body">${BODY}</div>`,
    ],
    [
      'of another article',
      `${H1}<div class="related"><p class="sapo">${LEAD}</p></div><div class="article-body">${BODY}</div>`,
    ],
  ])('is not text that is %s', (_name, html) => {
    expect(linesOf(html)).toEqual(ARTICLE);
  });
});

describe('furniture in the text', () => {
  const around = (inner: string): string[] =>
    linesOf(`${H1}<div class="article-body"><p>${FIRST}</p>${inner}<p>${SECOND}</p></div>`).slice(2, -1);

  it.each([
    ['a list of links', MENU, ['related: Thời sự', 'related: Thể thao']],
    ['a link alone', '<p><a href="/x">Giá vàng lập đỉnh</a></p>', ['link: Giá vàng lập đỉnh']],
    [
      'links under a heading',
      '<p><b>Xem thêm:</b></p><p><a href="/x">Giá vàng</a></p>',
      ['related: Xem thêm:', 'related: Giá vàng'],
    ],
    [
      'a paragraph with a link in it is text',
      '<p>Theo <a href="/x">báo cáo</a> mới.</p>',
      ['text: Theo báo cáo mới.'],
    ],
    [
      'a bold line over a paragraph is a heading',
      '<p><strong>Triều cường</strong></p>',
      ['heading: Triều cường'],
    ],
    [
      'a bold question stays text',
      '<p><strong>Vì sao nước rút chậm?</strong></p>',
      ['text: Vì sao nước rút chậm?'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(around(html)).toEqual(expected);
  });

  it.each([
    ['<p style="text-align:right"><strong>Nguyễn Nam</strong></p>', 'byline: Nguyễn Nam'],
    ['<p align="right">Lê Hà - Thu Hằng</p>', 'byline: Lê Hà - Thu Hằng'],
    ['<p><b>Minh Anh</b> <i>(theo Delta Press)</i></p>', 'text: Minh Anh (theo Delta Press)'],
    ['<p><b>Minh Anh (theo Delta Press)</b></p>', 'byline: Minh Anh (theo Delta Press)'],
    ['<p><b>Đường phố vẫn còn ngập</b></p>', 'text: Đường phố vẫn còn ngập'],
  ])('a name at the end is the byline: %s', (html, expected) => {
    expect(linesOf(`${H1}<div class="article-body">${BODY}${html}</div>`).at(-1)).toBe(expected);
  });
});

describe('the texts of all blocks', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<b>',
      '</b>',
      '<ul><li>',
      '</table>',
      '<table><tr><td>',
      '<h2>',
      '</h2>',
      '<a href="/x">',
      '</a>',
      '<figure>',
      '<!--',
      '-->',
      '<p class="caption">',
      '&#27;',
      '&nbsp;',
      '\u200B',
      '\u202E',
      '</body>',
      '<article>',
      '<p hidden>',
      '<script>',
      '</script>',
    ),
    fc.constantFrom(
      'Đường phố ngập sâu.',
      'Đường'.normalize('NFD'),
      'hoà ',
      ' hòa',
      '\t\n',
      '…',
      '“Ừ”',
      '😀',
      '\u0007',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('are single lines of composed text, trimmed and never empty, whatever the page', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const result = extractHtml(`${H1}${BODY}${pieces.join('')}`);
        if (!result.ok) return;
        for (const { text } of result.value.blocks) {
          expect(text).toBe(text.trim().normalize('NFC'));
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\uFEFF]| {2}/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what may look like furniture', () => {
  const inArticle = (inside: string): string[] =>
    linesOf(`<article>${H1}<p>${FIRST}</p>${inside}<p>${THIRD}</p></article>`);
  it.each([
    ['a paragraph beside a picture', `<div><img><p>${SECOND}</p></div>`, `text: ${SECOND}`],
    [
      'a short line beside a picture',
      '<div><img><p>Nước ngập tới bánh xe</p></div>',
      'caption: Nước ngập tới bánh xe',
    ],
    [
      'a paragraph with a credit beside a picture',
      '<div><div><img></div><div>Nước ngập tới bánh xe. Ảnh: Võ Hải.</div></div>',
      'caption: Nước ngập tới bánh xe. Ảnh: Võ Hải.',
    ],
    [
      'a quote that stands nowhere else',
      '<blockquote>Chưa năm nào nước lên nhanh thế này.</blockquote>',
      'text: Chưa năm nào nước lên nhanh thế này.',
    ],
    [
      'a sentence with a link behind a colon',
      '<p>Theo dự báo: <a href="/x">mưa còn kéo dài</a> đến hết tuần.</p>',
      'text: Theo dự báo: mưa còn kéo dài đến hết tuần.',
    ],
    [
      'a label before a link',
      '<p><b>ĐỌC NGAY:</b> <a href="/x">Mưa còn kéo dài</a></p>',
      'link: ĐỌC NGAY: Mưa còn kéo dài',
    ],
  ])('%s', (_name, inside, expected) => {
    expect(inArticle(inside)).toContain(expected);
  });

  it('is a quote that repeats a sentence, with the name below it', () => {
    const quote =
      '<blockquote>Công ty thoát nước cho biết đã mở hết các cửa xả<cite>Báo cáo</cite></blockquote>';
    const lines = inArticle(`<p>${SECOND}</p>${quote}`);
    expect(lines).toContain('repeated: Công ty thoát nước cho biết đã mở hết các cửa xả');
    expect(lines).toContain('repeated: Báo cáo');
  });

  it.each(['p', 'div', 'h2'])('is a lead without a class right below the title, in <%s>', name => {
    const lines = linesOf(
      `<div><div>${H1}<${name}>${SECOND}</${name}></div><div><img></div><div class="article-content"><p>${FIRST}</p><p>${THIRD}</p></div></div>`,
    );
    expect(lines).toEqual([ARTICLE[0], `text: ${SECOND}`, `text: ${FIRST}`, `text: ${THIRD}`]);
  });

  it('is a text whose paragraphs are <div> elements', () => {
    const divs = [FIRST, SECOND, THIRD].map(text => `<div class="q1">${text}</div>`).join('');
    const sub = '<div class="q2"><span>Nước còn lên</span></div>';
    expect(
      linesOf(`<div><div>${H1}</div><div class="z">${divs}${sub}${divs}</div></div>`).filter(line =>
        line.startsWith('text: '),
      ),
    ).toHaveLength(7);
  });
});
