import { wordSet } from '../word-set.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** Words that open a Vietnamese sentence, whatever follows, and are no part of a name. */
const STRONG = wordSet(`
  tuy theo trong tại trước sau khi đây đó điều việc các những một ông bà anh chị họ và nhưng ngoài hiện đến do vì để nếu từ ngày năm
  hôm cùng cũng đặc với còn chính ngay mặc nó trên hơn không chưa đã sẽ đang được bị nhiều mỗi mọi cả lúc khoảng hầu người nhóm tôi
  chúng bởi nhờ thậm song thế vậy nay giờ sáng chiều tối đêm cuối suốt ngược riêng phía trong kết cảnh công cơ lực đại
`);

/**
 * True when the capitalised `word`, in lower case, after an abbreviation plainly opens a sentence. A Vietnamese name goes on with
 * capitals (TP. Hồ Chí Minh), a sentence in small letters (v.v. Các bên); a foreign name is no Vietnamese syllable.
 */
export function opensSentence(word: string, second: string): boolean {
  if (STRONG.has(word)) return !/^\p{Lu}/u.test(second) || PRONOUNS.has(word);
  return /^\p{Ll}/u.test(second) && isVietnameseSyllable(word);
}

/** These stand before a name as well. */
const PRONOUNS = wordSet(
  'ông bà anh chị theo tại trong trước sau và nhưng do vì để từ cùng với còn chính ngay các những một khi ngoài',
);

/** Like {@link opensSentence}, after an initial: a name of one syllable may follow there (Đ.V. Hậu). */
export function opensAfterInitial(word: string, second: string): boolean {
  return STRONG.has(word) && opensSentence(word, second);
}
