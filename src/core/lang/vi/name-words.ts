import { wordSet } from '../word-set.ts';

/**
 * Family, middle and given names of Vietnamese people, folded: without marks. Most are words as well ("Trần" is a ceiling, "Long" is
 * long), so that a lexicon alone does not tell them from words. Without those that are short for countries: Mỹ, Nga, Đức, Trung.
 */
export const NAME_WORDS = wordSet(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly trinh dinh truong mai dao doan lam luong ha cao ta chu
  quach ton la kieu luu nghiem ong vuong diep khuc mac to trieu van thi minh ngoc quoc xuan thanh huu cong hong kim thu
  tuan hai son long nam hung dung cuong thang lan hoa huong linh khanh khai bao binh chi chien chinh dai dat dong dien duy giang
  hanh hao hau hien hieu hoai huan hue huy khang khoa khoi kien lien loan loc loi luan manh nghia nhan nhi nhung ninh phat
  phong phu phuc phuong quan quang que quy quyen quyet quynh sang sinh sy tai tam tan thao the thien thinh tho thoa thuan thuy tien
  tin tinh toan trang tri trong truc tu tung tuyen tuyet uyen vinh vy yen `);
