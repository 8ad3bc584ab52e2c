import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize.ts';

describe('text as songngu keeps it', () => {
  it.each([
    ['a Windows line end becomes a line feed', 'Một.\r\nHai.', 'Một.\nHai.'],
    ['an old Mac line end becomes a line feed', 'Một.\rHai.', 'Một.\nHai.'],
    ['a byte order mark at the start goes', '\uFEFFMột.', 'Một.'],
    ['a byte order mark elsewhere stays', 'Mộ\uFEFFt', 'Mộ\uFEFFt'],
    ['decomposed letters are composed', 'đường ưỡn'.normalize('NFD'), 'đường ưỡn'.normalize('NFC')],
    ['a no-break space, a tab and ESC stay', 'a\u00A0b\tc\u001Bd', 'a\u00A0b\tc\u001Bd'],
    ['full-width and curly forms stay', '“５”…', '“５”…'],
  ])('%s', (_name, raw, kept) => {
    expect(normalizeText(raw)).toBe(kept);
  });

  it('does not change when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const once = normalizeText(raw);
        fc.pre(!once.startsWith('\uFEFF'));
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
