import { describe, expect, it } from 'vitest';
import { carryMarks } from './carry-marks.ts';

const BEFORE =
  '# Lũ lên\n\n<!-- furniture -->\nMột góc làng.\n\nNước dâng 3 m.\n\n<!-- text -->\nẢnh: sông Hồng.\n';

describe('the marks of an article that gets a new version', () => {
  it('stay above the paragraphs that stayed', () => {
    const after = '# Lũ lên\n\nMột góc làng.\n\nNước dâng 4 m.\n\nẢnh: sông Hồng.\n';
    expect(carryMarks(BEFORE, after)).toEqual({ text: BEFORE.replace('3 m', '4 m'), lost: [] });
  });

  it('are told when their paragraph is gone', () => {
    expect(carryMarks(BEFORE, '# Lũ lên\n\nMột góc làng.\n').lost).toEqual(['<!-- text --> Ảnh: sông Hồng.']);
  });

  it('give way to a mark that the new version has itself', () => {
    const after = '# Lũ lên\n\n<!-- furniture: caption -->\nMột góc làng.\n';
    expect(carryMarks(BEFORE, after).text).toBe(after);
  });

  it('that the import made are not missed', () => {
    const before = '# Lũ lên\n\n<!-- furniture: caption -->\nMột góc làng.\n';
    expect(carryMarks(before, '# Lũ lên\n\nNước dâng.\n')).toEqual({
      text: '# Lũ lên\n\nNước dâng.\n',
      lost: [],
    });
  });
});
