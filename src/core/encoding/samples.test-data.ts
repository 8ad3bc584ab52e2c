/** Vietnamese texts of different kinds, with the punctuation that every one of the encodings has. */
export const VIETNAMESE_TEXTS = {
  article: `Mưa lớn gây ngập nhiều tuyến đường ở Đà Nẵng
Từ rạng sáng 14/10, mưa lớn trút xuống khiến hàng loạt tuyến đường trung tâm ngập sâu 30-50 cm. Nhiều xe máy chết máy giữa dòng nước, người dân phải dắt bộ.
Ông Lê Văn Thịnh, phó chủ tịch phường Hòa Khê, cho biết lực lượng dân phòng đã di dời 120 hộ dân đến nơi an toàn. "Chúng tôi ưu tiên người già và trẻ nhỏ", ông nói.
Đài khí tượng dự báo mưa còn kéo dài đến hết ngày 16/10, lượng mưa phổ biến 150-250 mm, có nơi trên 400 mm. Thủy điện trên thượng nguồn được yêu cầu giữ mực nước thấp để đón lũ.
Giá rau xanh tại các chợ tăng gấp rưỡi so với tuần trước, trong khi nguồn cung từ Quảng Nam bị gián đoạn vì quốc lộ sạt lở.`,
  headline: 'Giá xăng giảm lần thứ ba liên tiếp',
  'short headline': 'Hà Nội đón gió mùa',
  'two words': 'Thời sự',
  names: `Tesla, Apple và Microsoft cùng mở rộng đầu tư tại Texas. Elon Musk nói nhà máy Gigafactory Austin sẽ tuyển 2.000 kỹ sư, còn Tim Cook từ chối bình luận với Bloomberg News. Goldman Sachs nâng giá mục tiêu lên 420 USD, Morgan Stanley giữ nguyên.`,
  capitals: 'THỦ TƯỚNG CHỦ TRÌ PHIÊN HỌP VỀ ỨNG PHÓ BÃO SỐ 5\nYÊU CẦU CÁC TỈNH VEN BIỂN SẴN SÀNG SƠ TÁN DÂN',
  numbers: '1.200 tỷ đồng; 35,5%; 20h30 ngày 1/9/2024. Lãi suất 4,8%/năm, tỷ giá 25.430 đồng/USD.',
} as const;

/** English news text as Windows programs save it: curly quotes, dashes, names with accents, currency signs. */
export const ENGLISH_TEXTS = {
  article: `The café owners’ association said on Monday it would appeal. “We can’t absorb another £5 million,” its chair, José Muñoz, told reporters – a day before the vote in Genève. The naïve reading, he added, is that prices fall… They won’t.`,
  quotes: 'He said “no” — twice. It’s over.',
  'one name': 'Beyoncé opens world tour in Stockholm',
  'french names': `François Hollande and Gérard Larcher met Valérie Pécresse at the Élysée on Friday. The Société Générale deal, worth €3.4 billion, was approved by the Comité des établissements de crédit, according to Libération and L’Équipe.`,
  'spanish names': `Andrés Manuel López Obrador and Nicolás Maduro met in Bogotá. Ángel María Villar, once of the Federación Española de Fútbol, was absent. El Niño rains hit Perú, Córdoba and Málaga.`,
  temperature: 'It was 35°C in Hanoi, ½ a degree more than on the 3rd. © 2024 The Northgate Post®',
} as const;
