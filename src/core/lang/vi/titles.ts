import { phraseSet } from '../word-set.ts';

/** Words before a person's name, without the name: "ông Umerov", "Tổng thống Putin". Lower case; the last words of titles. */
export const PERSON_TITLES: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'cậu',
  'em',
  'tổng thống',
  'thủ tướng',
  'ngoại trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'chủ tịch',
  'phó chủ tịch',
  'tổng bí thư',
  'đại sứ',
  'tướng',
  'đại tướng',
  'thượng tướng',
  'trung tướng',
  'thiếu tướng',
  'đại tá',
  'trung tá',
  'thiếu tá',
  'giáo sư',
  'tiến sĩ',
  'bác sĩ',
  'luật sư',
  'hlv',
  'huấn luyện viên',
  'cầu thủ',
  'tiền đạo',
  'thủ môn',
  'tiền vệ',
  'hậu vệ',
  'trưởng đoàn',
  'người phát ngôn',
  'phát ngôn viên',
  'thống đốc',
  'tỷ phú',
  'ca sĩ',
  'diễn viên',
  'đạo diễn',
  'nhà báo',
  'vua',
  'nữ hoàng',
  'hoàng tử',
  'giáo hoàng',
  'tổng giám đốc',
  'giám đốc',
  'nghị sĩ',
  'thượng nghị sĩ',
  'hạ nghị sĩ',
  'tổng thư ký',
  'cố vấn',
  'phó tổng thống',
  'gs',
  'ts',
  'bs',
  'ths',
  'pgs',
  'trợ lý',
  'công chúa',
  'đức',
]);

/** Words before the name of a place. */
const PLACE_WORDS = phraseSet(`
  ở tại thành_phố tp tỉnh thủ_đô huyện quận xã phường đảo sông vịnh biển núi nước bang vùng khu_vực thị_trấn thị_xã làng cảng sân_bay
  đường phố ga cầu hồ đèo bán_đảo quần_đảo châu
`);

/** Words before the name of an organisation. */
const ORGANISATION_WORDS = phraseSet(`
  công_ty tập_đoàn ngân_hàng bộ cơ_quan tổ_chức liên_đoàn câu_lạc_bộ clb hãng hãng_tin đảng quỹ viện đại_học trường bệnh_viện tòa_án
  ủy_ban đội báo hiệp_hội hãng_dược nhà_sản_xuất nhóm
`);

/** Words before the name of an event. */
const EVENT_WORDS = phraseSet(
  'bão siêu_bão giải cúp hội_nghị lễ_hội chiến_dịch diễn_đàn kỳ_thi thử_nghiệm hiệp_định',
);

/** Words before the name of a product. */
const PRODUCT_WORDS = phraseSet(
  'vaccine vắc_xin thuốc xe tên_lửa máy_bay tàu điện_thoại ứng_dụng phần_mềm dòng_xe mẫu_xe',
);

/** What stands before names, by the kind of thing that it says they are. */
export const BEFORE_NAMES = {
  person: PERSON_TITLES,
  event: EVENT_WORDS,
  product: PRODUCT_WORDS,
  organisation: ORGANISATION_WORDS,
  place: PLACE_WORDS,
} as const;
