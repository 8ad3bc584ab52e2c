import { describe, expect, it } from 'vitest';
import { blocksIn } from './html-blocks.ts';
import { parseHtmlTree } from './html-tree.ts';

function blocksOf(html: string) {
  const page = parseHtmlTree(html);
  if (!page.ok) throw new Error(page.error.code);
  return blocksIn(page.value.document);
}
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('the paragraphs of a page', () => {
  it.each([
    [
      'inline elements neither part nor join words',
      '<p>Th<b>ủ</b> <i>tướng</i> nói<em>:</em> <a href="/x">được</a></p>',
      ['Thủ tướng nói: được'],
    ],
    ['blocks part words that touch', '<div>Một<p>Hai</p>Ba</div>', ['Một', 'Hai', 'Ba']],
    ['two breaks part paragraphs', 'Câu một<br><br/>Câu hai', ['Câu một', 'Câu hai']],
    [
      'breaks with a hard space between them do as well',
      'Câu một<br>&nbsp;<br>câu hai',
      ['Câu một', 'câu hai'],
    ],
    ['one break is a space inside a sentence', '<p>Ông nói<br>rằng sẽ đến.</p>', ['Ông nói rằng sẽ đến.']],
    ['one break parts after a full stop', '<p>Ông đến.<br>Bà đi.</p>', ['Ông đến.', 'Bà đi.']],
    ['and after a stop in quotes', '<p>“Tôi đến.”<br>Bà đi.</p>', ['“Tôi đến.”', 'Bà đi.']],
    [
      'lines throughout are paragraphs',
      '<p>Vàng: 120 triệu<br>Đôla: 26.000 đồng<br>Euro: 29.000 đồng</p>',
      ['Vàng: 120 triệu', 'Đôla: 26.000 đồng', 'Euro: 29.000 đồng'],
    ],
    [
      'but not lines that break sentences',
      '<p>Hội đồng hôm qua<br>cho biết cây cầu<br>sẽ mở lại.</p>',
      ['Hội đồng hôm qua cho biết cây cầu sẽ mở lại.'],
    ],
    ['a hard space is a space', '<p>1,5&nbsp;triệu&#160;&#xA0;tấn</p>', ['1,5 triệu tấn']],
    [
      'areas keep their square',
      '<p>8 km<sup>2</sup>, 5 m<sup> 3 </sup>, CO<sub>2</sub>, thứ 10<sup>th</sup></p>',
      ['8 km², 5 m³, CO2, thứ 10th'],
    ],
    ['a word that ends in m has a foot mark', '<p>Việt Nam<sup>2</sup></p>', ['Việt Nam2']],
    ['foot marks stay', '<p>Theo ông<a href="#n1">[1]</a>.</p>', ['Theo ông[1].']],
    [
      'a place stamp is parted from the text',
      '<p><span class="location-stamp">Huế</span>Mưa lớn.</p>',
      ['Huế - Mưa lớn.'],
    ],
    [
      'a place stamp with a dash gets no other',
      '<p><span class="location-stamp">Huế - </span>Mưa lớn.</p>',
      ['Huế - Mưa lớn.'],
    ],
    [
      'elements that a style sheet parts are parted',
      '<figcaption><span>Cầu mới ở Huế</span><span>Ảnh: Võ Hải</span></figcaption>',
      ['Cầu mới ở Huế Ảnh: Võ Hải'],
    ],
    ['a drop capital is not', '<p><span>Đ</span><span>êm qua trời mưa.</span></p>', ['Đêm qua trời mưa.']],
    [
      'a bold line is a heading of its own',
      '<div><b>Giá còn thấp</b><br>Nông dân vẫn chờ.</div>',
      ['Giá còn thấp', 'Nông dân vẫn chờ.'],
    ],
    [
      'but not the bold beginning of a sentence',
      '<div><b>Bộ Y tế</b><br>cho biết như vậy.</div>',
      ['Bộ Y tế cho biết như vậy.'],
    ],
    [
      'hidden text is no text',
      '<p>Thấy<span hidden>a</span><span style="display: none">b</span><span aria-hidden="true">c</span><span style="color:red">.</span></p>',
      ['Thấy.'],
    ],
    ['characters without width are taken out', '<p>H&#8203;à&#173; N&#xFEFF;ội\u202E&#27;</p>', ['Hà Nội']],
    ['text is composed', `<p>${'Đường phố'.normalize('NFD')}</p>`, ['Đường phố']],
    ['words are not broken at places for breaks', '<p>Điện<wbr>Biên</p>', ['ĐiệnBiên']],
    ['unknown elements that hold blocks are blocks', '<x-box><p>Một</p></x-box>hai', ['Một', 'hai']],
    [
      'rows of a table are paragraphs',
      '<table><tr><th>Xã</th><th>Nhà</th></tr><tr><td>A<br>B</td><td>3</td></tr></table>',
      ['Xã | Nhà', 'A B | 3'],
    ],
    [
      'tables that arrange the page are no rows',
      '<table><tr><td><p>Một.</p><p>Hai.</p></td><td>Ba.</td></tr></table>',
      ['Một.', 'Hai.', 'Ba.'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it.each([
    ['<h3>Mức phí</h3>', 'heading'],
    ['<ul><li><p>Xe tải</p></li></ul>', 'item'],
    ['<blockquote>“Được.”</blockquote>', 'text'],
    ['<dl><dt>Từ</dt></dl>', 'item'],
  ])('%s is a %s', (html, role) => {
    expect(blocksOf(html).map(block => block.role)).toEqual([role]);
  });

  it.each([
    ['<figure><img alt="không phải chữ"><figcaption>Ảnh chụp</figcaption></figure>', 'caption'],
    ['<table><tr><td><img></td></tr><tr><td>Cầu mới</td></tr></table>', 'caption'],
    ['<div class="PhotoCMS_Caption"><p>Cầu mới</p></div>', 'caption'],
    ['<p class="Image">Cầu mới</p>', 'caption'],
    ['<div class="box-tinlienquan"><p>Giá vàng</p></div>', 'related'],
    ['<div class="newsletterSignup"><p>Nhận tin</p></div>', 'subscribe'],
    ['<div class="share-bar">Facebook</div>', 'share'],
    ['<div id="adsInread">Quảng cáo</div>', 'advertisement'],
    ['<p class="author_mail">Võ Hải</p>', 'byline'],
    ['<p><time>10:20</time></p>', 'timestamp'],
    ['<div class="tag-list">lũ</div>', 'tags'],
    ['<div><span class="photo-credit">Võ Hải</span></div>', 'credit'],
    ['<header><a href="#p1"><time>10:20</time></a> <b></b></header>', 'timestamp'],
    ['<div class="author-bio">Võ Hải viết về nông nghiệp từ năm 2015.</div>', 'byline'],
    ['<form><p>Họ tên:</p><input></form>', 'navigation'],
    ['<aside class="factbox"><p>Số hộ: 63</p></aside>', 'related'],
    ['<div data-testid="newsletter-signup"><p>Nhận tin</p></div>', 'subscribe'],
    ['<table align="right"><tr><td><p>Số hộ: 63</p></td></tr></table>', 'related'],
    ['<div class="shadow header-adjust updates">Chữ</div>', undefined],
    ['<figure><blockquote>“Được.”</blockquote></figure>', undefined],
    ['<div class="time">Thời gian không đợi ai</div>', undefined],
  ])('%s has the reason %s', (html, reason) => {
    expect(blocksOf(html).map(block => block.reason)).toEqual([reason]);
  });

  it('know how much of them is links', () => {
    expect(blocksOf('<p>Hơn <a href="/x">mười</a></p>')[0]?.linked).toBeCloseTo(4 / 7);
    expect(blocksOf('<p><a href="#p1">Mười giờ</a></p>')[0]?.linked).toBe(0);
  });
});
