import { wordSet } from '../word-set.ts';

/** Grammatical words of Vietnamese. */
export const FUNCTION_WORDS = wordSet(`
  của và là các những một được đã đang sẽ trong tại với cho từ đến để khi này đó có không cũng như theo về ra vào lên trên dưới
  sau trước bị do bởi vì nên mà thì còn nhưng hay hoặc nếu rằng lại rất đều chỉ mới vẫn cùng người ông bà nhiều ở qua sự việc cuộc
  ngày năm tháng giữa nhất hơn đây họ tôi chúng ta mình nó ai gì nào đâu sao thế vậy nữa rồi chưa phải làm cần nước hai ba con cái chiếc
`);
