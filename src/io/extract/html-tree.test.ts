import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';
import { LONGEST_HTML } from './html-limits.ts';
import { parseHtmlTree } from './html-tree.ts';

const TEXT = '<p>Mưa lớn gây ngập nhiều tuyến đường ở trung tâm thành phố vào sáng nay.</p>';

describe('a page that is too much', () => {
  it.each([
    ['a million nested elements', '<div>'.repeat(1_000_000), 'html-too-deep'],
    ['two million bold marks', '<b>'.repeat(2_000_000), 'html-too-deep'],
    ['paragraphs nested by what stands between them', '<p><b>'.repeat(500), 'html-too-deep'],
    ['nesting inside what is never read', `<svg>${'<g>'.repeat(1_000)}`, 'html-too-deep'],
    ['a million elements', '<i></i>'.repeat(1_000_000), 'html-too-many-elements'],
    ['ten megabytes of attributes', `<p ${'a=b '.repeat(2_500_000)}>x</p>`, 'html-too-many-elements'],
    ['millions of comments', '<!-->'.repeat(3_000_000), 'html-too-many-elements'],
    ['17 megabytes', 'x'.repeat(LONGEST_HTML + 1), 'html-too-large'],
  ])('is refused with a hint: %s', (_name, html, code) => {
    const result = extractHtml(html);
    expect(result).toMatchObject({ ok: false, error: { code, hint: expect.any(String) } });
  });

  it.each([
    ['a hundred thousand entities', `<p>${'n&agrave;y '.repeat(100_000)}</p>`],
    ['an attribute of ten megabytes', `<p title="${'x'.repeat(10_000_000)}">${TEXT}`],
    ['paragraphs that nobody closed', TEXT.replace('</p>', '').repeat(5_000)],
    ['a megabyte of white space', `<p>Mưa lớn gây ngập${' '.repeat(1_000_000)}nhiều tuyến đường.</p>`],
    [
      'structured data of brackets',
      `<script type="application/ld+json">${'['.repeat(900_000)}</script>${TEXT}`,
    ],
    ['a class of a megabyte', `<div class="${'ad '.repeat(300_000)}">${TEXT}</div>`],
    ['nesting just below the limit', `${'<div>'.repeat(390)}${TEXT}`],
    ['nested tables', `${'<table><tr><td>'.repeat(130)}${TEXT}`],
  ])('is read when it can be: %s', (_name, html) => {
    expect(extractHtml(html)).toMatchObject({ ok: true });
  });
});

describe('the tree of a page', () => {
  const treeOf = (html: string) => {
    const result = parseHtmlTree(html);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  it('has ordinals that say what stands in what', () => {
    const { elements } = treeOf('<div><p>a<b>b</b></p><p>c</p></div><i>d</i>');
    expect(elements.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['', 0, 6],
      ['div', 1, 5],
      ['p', 2, 4],
      ['b', 3, 4],
      ['p', 4, 5],
      ['i', 5, 6],
    ]);
  });

  it('joins entities with the text around them', () => {
    expect(treeOf('<p>n&agrave;y &amp; kia</p>').elements[1]?.children).toEqual(['này & kia']);
  });

  it('is without scripts, styles, frames and form controls', () => {
    const { elements } = treeOf(
      '<script>a</script><style>b</style><template><p>c</p></template><svg><text>d</text></svg><iframe>e</iframe><button>f</button><select><option>g</select><textarea>h</textarea><noscript><p>i</p></noscript><p>k</p>',
    );
    expect(elements.map(({ name }) => name)).toEqual(['', 'p']);
  });
});
