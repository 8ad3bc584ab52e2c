import { describe, expect, it } from 'vitest';
import { alignGlued } from '../src/core/align/align-glued.ts';
import { alignSentences } from '../src/core/align/align-sentences.ts';
import { segmentArticle } from '../src/core/segment/segment-article.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;

const EN = [
  'Storm Kalina cuts power to 40,000 homes in Quang Ninh.',
  'Teachers in Hanoi asked for higher salaries on Friday.',
  'The central bank kept its interest rate at 4.5 percent.',
  'Two fishermen were rescued near Da Nang after 30 hours at sea.',
].map(text => ({ text }));
const HEADLINE = 'Bão Kalina làm 40.000 hộ dân ở Quảng Ninh mất điện';
const BEHIND = 'Hai ngư dân được cứu gần Đà Nẵng sau 30 giờ trên biển.';
const REST = [
  'Giáo viên Hà Nội đề nghị tăng lương hôm thứ sáu.',
  'Ngân hàng trung ương giữ lãi suất ở mức 4,5 phần trăm.',
].map(text => ({ text }));
const at = HEADLINE.length + 1;
const GLUED = {
  text: `${HEADLINE} ${BEHIND}`,
  softBorders: [{ at, logOdds: -1, against: [] }],
};

describe('Aligning sentences that may be two', () => {
  it('cuts one whose parts say what two different sentences say, and pairs each part with its own', () => {
    const { alignment, cuts } = alignGlued([GLUED, ...REST], EN, { lexicon });
    expect([...cuts.vi]).toEqual([[0, at]]);
    expect(alignment.vi.map(({ text }) => text)).toEqual([HEADLINE, BEHIND, ...REST.map(({ text }) => text)]);
    const links = alignment.pairs.map(({ vi, en }) => `${vi}-${en}`);
    expect(links).toContain('0-0');
    expect(links).toContain('1-3');
  });

  it('does the same on the English side', () => {
    const [first, , , last] = EN.map(({ text }) => text);
    const head = (first ?? '').replace('.', '');
    const glued = {
      text: `${head} ${last}`,
      softBorders: [{ at: head.length + 1, logOdds: -1, against: [] }],
    };
    const vi = [HEADLINE, BEHIND].map(text => ({ text }));
    const { cuts } = alignGlued([...vi, ...REST], [glued, ...EN.slice(1, 3)], { lexicon });
    expect([...cuts.en]).toEqual([[0, head.length + 1]]);
  });

  it('leaves a sentence whole when one sentence says both parts', () => {
    const whole = { text: 'Two fishermen from Hoi An were rescued near Da Nang after 30 hours at sea.' };
    const text = 'Hai ngư dân Hội An được cứu gần Đà Nẵng sau 30 giờ trên biển.';
    const softBorders = [{ at: text.indexOf('Đà Nẵng'), logOdds: -1, against: [] }];
    const { cuts } = alignGlued([{ text, softBorders }, ...REST], [whole, ...EN.slice(0, 3)], { lexicon });
    expect(cuts.vi.size).toBe(0);
  });

  it('leaves a sentence whole when nothing on the other side says either part', () => {
    const { cuts } = alignGlued([GLUED], [{ text: 'Chess players met in Oslo.' }], { lexicon });
    expect(cuts.vi.size).toBe(0);
  });

  it('is the plain alignment where there are no soft borders', () => {
    const vi = [{ text: GLUED.text }, ...REST];
    const plain = alignSentences(
      vi.map(({ text }) => text),
      EN.map(({ text }) => text),
      { lexicon },
    );
    expect(alignGlued(vi, EN, { lexicon })).toEqual({
      alignment: plain,
      cuts: { vi: new Map(), en: new Map() },
    });
  });

  it('gives the same cuts for the same articles', () => {
    const text = `${GLUED.text}\n\n${REST.map(one => one.text).join(' ')}`;
    const vi = segmentArticle(text, { lang: 'vi', softBorders: true });
    expect(alignGlued(vi, EN, { lexicon }).cuts).toEqual(alignGlued(vi, EN, { lexicon }).cuts);
  });
});
