import { describe, expect, it } from 'vitest';
import type { SpokenState } from '../view/spoken-state.ts';
import { createSpokenScreen } from './spoken-screen.ts';

const FIRST: SpokenState = {
  title: 'Cầu Sông Cấm, 3 cặp',
  selected: 'Câu 1, chưa xét: Cầu mở. = It opened.',
  status: '',
};

function screen(): { written: string[]; show: (spoken: SpokenState) => void; forget: () => void } {
  const written: string[] = [];
  return { written, ...createSpokenScreen(text => written.push(text)) };
}

describe('the screen for screen readers', () => {
  it('says the place and the selected row at first', () => {
    const { written, show } = screen();
    show(FIRST);
    expect(written.join('')).toBe(`${FIRST.title}\n${FIRST.selected}\n`);
  });

  it('says only what is new, what was done before the row that is selected now', () => {
    const { written, show } = screen();
    show(FIRST);
    written.length = 0;
    show({ ...FIRST, selected: 'Câu 2, chưa xét', status: 'Đã xác nhận câu 1.' });
    show({ ...FIRST, selected: 'Câu 2, chưa xét', status: 'Đã xác nhận câu 1.' });
    show({ ...FIRST, selected: 'Câu 2, chưa xét', status: '' });
    expect(written).toEqual(['Đã xác nhận câu 1.\nCâu 2, chưa xét\n']);
  });

  it('says a status again that was gone in between, and everything when asked', () => {
    const { written, show, forget } = screen();
    show({ ...FIRST, status: 'Đã lưu.' });
    show(FIRST);
    show({ ...FIRST, status: 'Đã lưu.' });
    expect(written.at(-1)).toBe('Đã lưu.\n');
    forget();
    show(FIRST);
    expect(written.at(-1)).toBe(`${FIRST.title}\n${FIRST.selected}\n`);
  });

  it('passes no control on to the terminal', () => {
    const { written, show } = screen();
    show({ title: '\u001B[2J\u009B1m', selected: 'a\nb\rc', status: '\u0007' });
    expect(written.join('').replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
    expect(written.join('').split('\n')).toHaveLength(4);
  });
});
