import { describe, expect, it } from 'vitest';
import { tidyByline } from './html-byline.ts';
import { readMeta } from './html-meta.ts';
import { withoutSiteName } from './html-title.ts';
import { parseHtmlTree } from './html-tree.ts';

function metaOf(html: string, url?: string) {
  const page = parseHtmlTree(html);
  if (!page.ok) throw new Error(page.error.code);
  const { elements, document } = page.value;
  return readMeta(page.value, elements.find(({ name }) => name === 'article') ?? document, url).meta;
}
const jsonLd = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('what a page says about its article', () => {
  it.each([
    [
      'its names from a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage' },
          {
            '@type': ['NewsArticle'],
            headline: 'Lũ lớn',
            author: [{ name: 'Lê Hoa' }, 'Võ Hải'],
            publisher: { '@id': '#o' },
          },
          { '@id': '#o', name: 'Tân Thịnh' },
        ],
      }),
      { title: 'Lũ lớn', byline: 'Lê Hoa, Võ Hải', source: 'Tân Thịnh' },
    ],
    [
      'entities that were written into JSON',
      jsonLd({ '@type': 'NewsArticle', headline: 'Lũ &quot;lớn&quot; &amp; mưa' }),
      { title: 'Lũ "lớn" & mưa' },
    ],
    [
      'nothing from values of wrong types',
      jsonLd([
        null,
        3,
        { '@type': 'NewsArticle', headline: {}, author: 5, datePublished: [], publisher: [[]], url: {} },
      ]),
      {},
    ],
    [
      'nothing from broken JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",}</script>',
      {},
    ],
    [
      'JSON with line ends inside its strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lũ\nlớn"}</script>',
      { title: 'Lũ lớn' },
    ],
    [
      'a keyed author without what stands before it',
      '<meta name="author" content="Tác giả: Trần Hùng">',
      { byline: 'Trần Hùng' },
    ],
    [
      'an English author without “By”',
      '<meta name="author" content="By Ann Calder">',
      { byline: 'Ann Calder' },
    ],
    ['an author that starts like “by”', '<meta name="author" content="Byron Lee">', { byline: 'Byron Lee' }],
    ['no address as an author', '<meta property="article:author" content="https://facebook.example/x">', {}],
    [
      'not the outlet as its author',
      '<meta property="og:site_name" content="Tân Thịnh"><meta name="author" content="tân thịnh">',
      { source: 'Tân Thịnh' },
    ],
    ['the locale as its language', '<meta property="og:locale" content="vi_VN">', { lang: 'vi-VN' }],
    [
      'the language of the page first',
      '<html lang="en-GB"><meta property="og:locale" content="vi_VN">',
      { lang: 'en-GB' },
    ],
    ['no language that is none', '<html lang="vi\u001b[31m">', {}],
    [
      'its time',
      '<article><h1>Lũ lớn</h1><time datetime="2025-06-04T10:20:00+07:00">hôm nay</time></article>',
      { title: 'Lũ lớn', date: '2025-06-04T10:20:00+07:00' },
    ],
    [
      'a visible Vietnamese date',
      '<html lang="vi"><span class="date">Thứ tư, 4/6/2025, 10:20 (GMT+7)</span><h1>Lũ lớn</h1>',
      { lang: 'vi', title: 'Lũ lớn', date: '2025-06-04T10:20+07:00' },
    ],
    [
      'a byline without a class',
      '<h1>Lũ lớn</h1><div><span>By Linh Do</span></div>',
      { title: 'Lũ lớn', byline: 'Linh Do' },
    ],
  ])('is %s', (_name, html, expected) => {
    expect(metaOf(html)).toEqual(expected);
  });

  it.each([
    [
      'canonical',
      '<link rel="canonical" href="https://a.example/x"><meta property="og:url" content="https://b.example/x">',
      'https://a.example/x',
    ],
    [
      'og:url where the canonical one is relative',
      '<link rel="canonical" href="/x"><meta property="og:url" content="https://b.example/x">',
      'https://b.example/x',
    ],
    [
      'where it was saved from',
      '<!-- saved from url=(0019)https://c.example/x --><p>',
      'https://c.example/x',
    ],
    ['where it was fetched from', '<link rel="canonical" href="javascript:alert(1)">', 'https://d.example/x'],
    [
      'never one with a password',
      '<link rel="canonical" href="https://me:secret@a.example/x">',
      'https://d.example/x',
    ],
  ])('has the address: %s', (_name, html, expected) => {
    const meta = metaOf(html, 'https://d.example/x');
    expect(meta.url).toBe(expected);
    expect(meta.source).toBe(new URL(expected).hostname);
  });

  it('has no address when none is of the web', () => {
    expect(metaOf('<link rel="canonical" href="data:text/html,x">', 'file:///tmp/x.html')).toEqual({});
  });
});

describe('the title', () => {
  it.each([
    [
      'is the heading that the page repeats, not the logo',
      '<title>Bão số 3 vào đất liền - Tân Thịnh</title><h1>Báo Tân Thịnh điện tử</h1><h1>Bão số 3 vào đất liền</h1>',
      'Bão số 3 vào đất liền',
    ],
    [
      'is not the name of the site',
      '<meta property="og:site_name" content="Tân Thịnh"><h1>TÂN THỊNH</h1><meta property="og:title" content="Bão vào">',
      'Bão vào',
    ],
    [
      'is the title of the page where there is no heading',
      '<title>Bão số 3 vào đất liền | Thời sự | Tân Thịnh</title>',
      'Bão số 3 vào đất liền',
    ],
    [
      'is a heading by its role',
      '<title>Bão số 3 vào đất liền — Tân Thịnh</title><div role="heading" aria-level="1">Bão số 3 vào đất liền</div>',
      'Bão số 3 vào đất liền',
    ],
    [
      'is the part of the title of the page that a line of it repeats',
      '<title>Báo Tân Thịnh | Thời sự | Bão số 3 - tâm bão - vào đất liền</title><nav><a>Thời sự</a></nav><td><b>Bão số 3 - tâm bão - vào đất liền</b></td>',
      'Bão số 3 - tâm bão - vào đất liền',
    ],
    ['is not a hidden heading', '<h1 style="display:none">Trang chủ</h1><title>Bão vào</title>', 'Bão vào'],
  ])('%s', (_name, html, expected) => {
    expect(metaOf(html).title).toBe(expected);
  });

  it.each([
    ['Giá vàng tăng - giảm thất thường - Tân Thịnh', 'Tân Thịnh', 'Giá vàng tăng - giảm thất thường'],
    [
      'Vietnam clears chip plant near Hanoi | World | Harbour Wire',
      undefined,
      'Vietnam clears chip plant near Hanoi',
    ],
    ['Tân Thịnh - Giá vàng tăng', 'Tân Thịnh', 'Giá vàng tăng'],
    ['Hà Nội - Hải Phòng', undefined, 'Hà Nội - Hải Phòng'],
  ])('%s of %s is %s', (title, source, expected) => {
    expect(withoutSiteName(title, source)).toBe(expected);
  });
});

describe('the outlet', () => {
  const page = (head: string, body = ''): string =>
    `<html lang="vi"><head>${head}</head><body>${body}</body></html>`;
  const headline = '<h1>Bão số 3 vào đất liền</h1>';
  it.each([
    [
      'behind the headline',
      page('<title>Bão số 3 vào đất liền | Thời sự | Phố Biển</title>', headline),
      'Phố Biển',
    ],
    ['before the headline', page('<title>Phố Biển » Bão số 3 vào đất liền</title>', headline), 'Phố Biển'],
    [
      'not a section',
      page(
        '<title>Bão số 3 vào đất liền - Thời sự</title>',
        `<a href="/ts">Thời sự</a><a href="/"><img alt="Phố Biển"></a>${headline}`,
      ),
      'Phố Biển',
    ],
    ['not a part of a series', page('<title>Bão số 3 vào đất liền - Kỳ 2</title>', headline), undefined],
    ['for applications', page('<meta name="application-name" content="Phố Biển">', headline), 'Phố Biển'],
    [
      'not a host name where a name is shown',
      page('<meta property="og:site_name" content="phobien.example">', `<a href="/">Phố Biển</a>${headline}`),
      'Phố Biển',
    ],
    [
      'a host name where none is',
      page('<meta property="og:site_name" content="phobien.example">', headline),
      'phobien.example',
    ],
    [
      'not the home page of another site',
      page('', `<a href="https://share.example/">Chia Sẻ</a>${headline}`),
      undefined,
    ],
    [
      'behind the sign of its foot',
      page('', `${headline}<footer>© 2001-2024 Phố Biển. Giữ bản quyền.</footer>`),
      'Phố Biển',
    ],
    ['by its account', page('<meta name="twitter:site" content="@phobien">', headline), 'phobien'],
  ])('is found %s', (_where, html, expected) => {
    expect(metaOf(html).source).toBe(expected);
  });
});

describe('a line with names', () => {
  it.each([
    ['By Ann Calder and Linh Do', 'Ann Calder, Linh Do'],
    ['Ann Calder & Linh Do, Health Correspondents', 'Ann Calder, Linh Do'],
    ['Ann Calder acalder@post.example', 'Ann Calder'],
    ['Words Ann Calder', 'Ann Calder'],
    ['Bài: Lê Hoa và Võ Hải', 'Lê Hoa, Võ Hải'],
    ['Lê Hoa (phóng viên)', 'Lê Hoa'],
    ['Nhóm phóng viên', 'Nhóm phóng viên'],
    ['Ann Band', 'Ann Band'],
  ])('%s is %s', (line, expected) => {
    expect(tidyByline(line)).toBe(expected);
  });
});

describe('a time in UTC', () => {
  it.each([
    [
      '<html lang="vi"><meta name="pubdate" content="2025-06-10T22:30:00Z"><h1>Lũ lớn</h1>',
      '2025-06-11T05:30:00+07:00',
    ],
    [
      '<html lang="vi"><meta name="pubdate" content="2025-06-10T02:30:00Z"><h1>Lũ lớn</h1>',
      '2025-06-10T02:30:00Z',
    ],
    [
      '<html lang="vi"><meta name="pubdate" content="2025-06-10T22:30:00Z"><h1>Lũ lớn</h1><span>10/06/2025</span>',
      '2025-06-10T22:30:00Z',
    ],
    [
      '<html lang="en"><meta name="pubdate" content="2025-06-10T22:30:00Z"><h1>Flood</h1>',
      '2025-06-10T22:30:00Z',
    ],
    [
      '<html lang="en"><meta name="pubdate" content="2025-06-10T01:30:00Z"><h1>Flood</h1><time>June 9, 2025 9:30 PM ET</time>',
      '2025-06-09T21:30:00-04:00',
    ],
  ])('%s is %s', (html, expected) => {
    expect(metaOf(html).date).toBe(expected);
  });
});
