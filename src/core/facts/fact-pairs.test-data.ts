/**
 * Wordings of one fact in the two languages. `[…]` marks what the fact's span must be; the normal forms follow, in text
 * order of the Vietnamese side. The brackets are taken out before the text is read.
 */
export type FactPairRow = readonly [vi: string, en: string, ...facts: string[]];

/** The part of `marked` without its brackets, and the spans that they marked. */
export function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const inner = part.startsWith('[') ? part.slice(1, -1) : part;
    if (inner !== part) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, spans };
}

export const DURATIONS: readonly FactPairRow[] = [
  ['Họ nói chuyện [40 phút].', 'They talked for [40 minutes].', 'duration:40 minute'],
  ['Còi báo động vang [30 giây].', 'Sirens wailed for [30 seconds].', 'duration:30 second'],
  ['Chuyến bay dài [11 giờ].', 'The flight takes [11 hours].', 'duration:11 hour'],
  ['Anh bơi [5 tiếng].', 'He swam for [five hours].', 'duration:5 hour'],
  ['Mất điện [ba giờ đồng hồ].', 'Power was out for [three hours].', 'duration:3 hour'],
  ['Lễ hội mở [10 ngày].', 'The festival runs for [10 days].', 'duration:10 day'],
  ['Tàu lưu lại [hai đêm].', 'The ship stays [two nights].', 'duration:2 night'],
  ['Đình công kéo dài [ba tuần].', 'The strike lasted [three weeks].', 'duration:3 week'],
  ['Hạn là [6 tháng].', 'The deadline is [six months].', 'duration:6 month'],
  ['Ông bị phạt [15 năm] tù.', 'He was jailed for [15 years].', 'duration:15 year'],
  ['Sau [hai năm], cầu mới thông.', 'The bridge opened after [two years].', 'duration:2 year'],
  ['Xây trong [hai thập kỷ].', 'Built over [two decades].', 'duration:20 year'],
  ['Xây trong [ba thập niên].', 'Built over [three decades].', 'duration:30 year'],
  ['Ngôi chùa đứng [năm thế kỷ].', 'The temple stood for [five centuries].', 'duration:500 year'],
  ['Lệnh cấm [90 ngày] hết hạn.', 'The [90-day] ban ran out.', 'duration:90 day'],
  ['Cuộc gọi [15 phút].', 'A [15-minute] call.', 'duration:15 minute'],
  ['Anh nghỉ [một tuần].', 'He took [one week] off.', 'duration:1 week'],
  ['Cô chờ [một giờ].', 'She waited [an hour].', 'duration:1 hour'],
  ['Cô ở lại [một tháng].', 'She stayed [a month].', 'duration:1 month'],
  ['Hai bên gặp nhau [1,5 giờ].', 'The sides met for [1.5 hours].', 'duration:1.5 hour'],
  ['Kéo dài [ba tháng rưỡi].', 'It lasted [3.5 months].', 'duration:3.5 month'],
  ['Sửa đường [một năm rưỡi].', 'Roadworks took [a year and a half].', 'duration:1.5 year'],
  ['Trong [bảy mươi hai giờ] tới.', 'Within the next [seventy-two hours].', 'duration:72 hour'],
  ['Từ [24]-[48 giờ] nữa.', 'In [24]-[48 hours].', 'duration:24 hour', 'duration:48 hour'],
  ['Từ [24] đến [48 giờ] nữa.', 'In [24] to [48 hours].', 'duration:24 hour', 'duration:48 hour'],
  [
    'Phải đợi [hai] hoặc [ba tuần].',
    'They must wait [two] or [three weeks].',
    'duration:2 week',
    'duration:3 week',
  ],
];

export const COUNTS: readonly FactPairRow[] = [
  ['Trao đổi [1.200] tù nhân.', 'They swapped [1,200] prisoners.', 'quantity:1200'],
  ['Khoảng [12.500] người dự.', 'About [12,500] people came.', 'quantity:12500'],
  ['Có [1.234.567] cử tri.', 'There are [1,234,567] voters.', 'quantity:1234567'],
  ['Dân số [98 triệu] người.', 'A population of [98 million].', 'quantity:98000000'],
  ['Dân số [1,4 tỷ] người.', 'A population of [1.4 billion].', 'quantity:1400000000'],
  ['Dân số [1,4 tỉ] người.', 'A population of [1.4bn].', 'quantity:1400000000'],
  ['Hơn [2,5 triệu] lượt khách.', 'More than [2.5m] visitors.', 'quantity:2500000'],
  ['Gần [40 nghìn] ngôi nhà.', 'Nearly [40,000] homes.', 'quantity:40000'],
  ['Gần [40 ngàn] ngôi nhà.', 'Nearly [40 thousand] homes.', 'quantity:40000'],
  ['Có [5 vạn] khán giả.', 'There were [50,000] fans.', 'quantity:50000'],
  ['Nợ [3 nghìn tỷ] đơn vị.', 'A debt of [3 trillion] units.', 'quantity:3000000000000'],
  ['Bán [hai triệu rưỡi] xe.', 'It sold [2.5 million] cars.', 'quantity:2500000'],
  ['Trồng [một tỷ rưỡi] cây.', 'It planted [1.5 billion] trees.', 'quantity:1500000000'],
  ['Bốn người chết, [27] người bị thương.', 'Four died and [27] were hurt.', 'quantity:4', 'quantity:27'],
  ['[Ba] người mất tích.', '[Three] people are missing.', 'quantity:3'],
  ['[Mười] tàu cá ra khơi.', '[Ten] fishing boats set out.', 'quantity:10'],
  ['[Mười lăm] nước ký tên.', '[Fifteen] countries signed.', 'quantity:15'],
  ['[Hai mươi] học sinh đỗ.', '[Twenty] pupils passed.', 'quantity:20'],
  ['[Hai mươi mốt] phát đại bác.', '[Twenty-one] guns saluted.', 'quantity:21'],
  ['[Hai mươi tư] đội tham dự.', '[Twenty-four] teams take part.', 'quantity:24'],
  ['[Ba mươi lăm] xã ngập.', '[Thirty-five] communes are flooded.', 'quantity:35'],
  ['[Năm mươi nhăm] xe cháy.', '[Fifty-five] cars burned.', 'quantity:55'],
  ['[Chín mươi chín] bậc đá.', '[Ninety-nine] stone steps.', 'quantity:99'],
  ['[Một trăm] đại biểu.', '[One hundred] delegates.', 'quantity:100'],
  ['[Một trăm năm mươi] chuyến bay.', '[One hundred and fifty] flights.', 'quantity:150'],
  ['[Hai trăm lẻ năm] trang.', '[Two hundred and five] pages.', 'quantity:205'],
  ['[Ba trăm linh một] phòng.', '[Three hundred and one] rooms.', 'quantity:301'],
  ['[Ba nghìn hai trăm] con bò.', '[Three thousand two hundred] cows.', 'quantity:3200'],
  ['[Năm triệu] liều vắc xin.', '[Five million] doses.', 'quantity:5000000'],
  ['[Ba chục] con tàu.', '[Thirty] ships.', 'quantity:30'],
  ['[Hai tá] trứng.', '[Two dozen] eggs.', 'quantity:24'],
  ['[Một tá] hoa hồng.', '[A dozen] roses.', 'quantity:12'],
  ['Có [0,5] điểm.', 'It got [0.5] points.', 'quantity:0.5'],
  ['Chỉ số là [7,25].', 'The index stands at [7.25].', 'quantity:7.25'],
  ['Chỉ số tăng lên [1.702,15] điểm.', 'The index rose to [1,702.15] points.', 'quantity:1702.15'],
  [
    'Quân đội có [2] lữ đoàn và [3] trung đoàn.',
    'The army has [2] brigades and [3] regiments.',
    'quantity:2',
    'quantity:3',
  ],
];

export const MONEY: readonly FactPairRow[] = [
  ['Trị giá [5 triệu USD].', 'It is worth [$5 million].', 'money:5000000 USD'],
  ['Trị giá [2,3 tỷ USD].', 'It is worth [$2.3bn].', 'money:2300000000 USD'],
  ['Trị giá [1,5 tỷ đô la].', 'It is worth [1.5 billion dollars].', 'money:1500000000 USD'],
  ['Trị giá [20 triệu đô la Mỹ].', 'It is worth [20 million US dollars].', 'money:20000000 USD'],
  ['Giá [80 đô-la] một thùng.', 'It costs [$80] a barrel.', 'money:80 USD'],
  ['Giá [$1.250].', 'Priced at [$1,250].', 'money:1250 USD'],
  ['Giá [US$300].', 'Priced at [US$300].', 'money:300 USD'],
  ['Phạt [50 triệu đồng].', 'Fined [50 million dong].', 'money:50000000 VND'],
  ['Đầu tư [1.500 tỷ đồng].', 'An investment of [1.5 trillion dong].', 'money:1500000000000 VND'],
  ['Đầu tư [hai tỷ rưỡi đồng].', 'An investment of [2.5 billion dong].', 'money:2500000000 VND'],
  ['Vé giá [200.000 VNĐ].', 'Tickets cost [200,000 VND].', 'money:200000 VND'],
  ['Vé giá [200.000 đồng].', 'Tickets cost [200,000 dong].', 'money:200000 VND'],
  ['Gói vay [90 tỷ euro].', 'A loan of [€90 billion].', 'money:90000000000 EUR'],
  ['Gói vay [90 tỷ EUR].', 'A loan of [90 billion euros].', 'money:90000000000 EUR'],
  ['Mua với giá [25 triệu bảng].', 'Bought for [£25 million].', 'money:25000000 GBP'],
  ['Mua với giá [25 triệu bảng Anh].', 'Bought for [25 million pounds].', 'money:25000000 GBP'],
  ['Thu [3 nghìn tỷ rúp].', 'It raised [3 trillion roubles].', 'money:3000000000000 RUB'],
  ['Thu [400 rúp].', 'It raised [400 rubles].', 'money:400 RUB'],
  ['Chi [5 tỷ yên].', 'It spent [5 billion yen].', 'money:5000000000 JPY'],
  ['Chi [10 tỷ nhân dân tệ].', 'It spent [10 billion yuan].', 'money:10000000000 CNY'],
  ['Chi [700 tệ].', 'It spent [700 yuan].', 'money:700 CNY'],
  ['Bán [1 triệu won].', 'Sold for [1 million won].', 'money:1000000 KRW'],
  ['Bán [300 baht].', 'Sold for [300 baht].', 'money:300 THB'],
  ['Bán [900 rupee].', 'Sold for [900 rupees].', 'money:900 INR'],
  ['Cấp [2 tỷ hryvnia].', 'A grant of [2 billion hryvnias].', 'money:2000000000 UAH'],
  ['Từ [3] đến [5 tỷ USD].', 'From [3] to [5 billion dollars].', 'money:3 USD', 'money:5000000000 USD'],
];

export const PERCENTAGES: readonly FactPairRow[] = [
  ['Tăng [8%].', 'Up [8%].', 'percentage:8 percent'],
  ['Tăng [8,2%].', 'Up [8.2%].', 'percentage:8.2 percent'],
  ['Giảm [0,25 điểm phần trăm].', 'Down [0.25 percentage points].', 'percentage:0.25 percent'],
  ['Chiếm [30 phần trăm].', 'It makes up [30 percent].', 'percentage:30 percent'],
  ['Chiếm [30 %].', 'It makes up [30 per cent].', 'percentage:30 percent'],
  ['Từ [5]-[7%] mỗi năm.', 'From [5]-[7%] yearly.', 'percentage:5 percent', 'percentage:7 percent'],
  ['Từ [5%] đến [7%].', 'From [5%] to [7%].', 'percentage:5 percent', 'percentage:7 percent'],
  ['Giảm [25 điểm cơ bản].', 'A cut of [25 basis points].', 'quantity:25 basis point'],
];
