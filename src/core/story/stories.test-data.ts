import type { Lang } from '../lang/language.ts';
import type { StoryArticle } from './story-article.ts';

/** An article that tells `story`. */
export type ToldArticle = StoryArticle & { readonly story: string };

const REPORTS: readonly (readonly [story: string, lang: Lang, date: string, title: string, body: string])[] =
  [
    // Two typhoons, two weeks apart, over the same provinces.
    [
      'typhoon-sarika',
      'vi',
      '2025-08-06',
      'Bão Sarika đổ bộ Quảng Ninh, gió giật cấp 13',
      `Bão Sarika vào đất liền Quảng Ninh lúc 14h30 chiều 5/8 với sức gió mạnh nhất 118 km/h.
    Tại Hải Phòng, gần 4.300 hộ dân bị mất điện và hàng nghìn cây xanh gãy đổ.
    Chính quyền đã sơ tán 12.600 người khỏi các vùng trũng ven biển trước khi bão vào.
    Trung tâm Dự báo khí tượng thủy văn cảnh báo mưa lớn còn kéo dài ở Lạng Sơn.`,
    ],
    [
      'typhoon-sarika',
      'en',
      '2025-08-06',
      'Typhoon Sarika slams into Quang Ninh as thousands flee',
      `Typhoon Sarika made landfall in Quang Ninh on Tuesday afternoon with winds of up to 118 km/h.
    Some 12,600 people had been moved out of low-lying coastal areas before the storm arrived.
    In Hai Phong, about 4,300 households were left without electricity.
    Forecasters said heavy rain would go on in Lang Son province.`,
    ],
    [
      'typhoon-halong',
      'vi',
      '2025-08-21',
      'Bão Halong áp sát Hải Phòng, hàng loạt chuyến bay bị hủy',
      `Sáng 20/8, tâm bão Halong cách Hải Phòng khoảng 95 km về phía đông nam.
    Sân bay Cát Bi và sân bay Vân Đồn đóng cửa, 64 chuyến bay bị hủy.
    Quảng Ninh kêu gọi 7.850 tàu thuyền vào nơi tránh trú bão.
    Cơ quan khí tượng dự báo lượng mưa có nơi vượt 350 mm.`,
    ],
    [
      'typhoon-halong',
      'en',
      '2025-08-20',
      'Flights cancelled as Typhoon Halong nears Hai Phong',
      `Typhoon Halong was 95 km southeast of Hai Phong on Wednesday morning, the weather bureau said.
    Airlines called off 64 flights after Cat Bi and Van Don airports closed.
    In Quang Ninh, 7,850 boats were told to return to shelter.
    Rainfall of more than 350 mm is expected in some places.`,
    ],
    // Two matches of one team, five days apart.
    [
      'match-myanmar',
      'vi',
      '2025-11-13',
      'Việt Nam thắng Myanmar 3-1 trên sân Việt Trì',
      `Đội tuyển Việt Nam đánh bại Myanmar 3-1 tại vòng loại Asian Cup tối 12/11 trên sân Việt Trì.
    Tiền đạo Trần Hoài Lâm lập cú đúp ở phút 23 và 67.
    Thủ môn Kyaw Zin cản phá quả phạt đền của Việt Nam cuối hiệp một.
    HLV Kim Sang-sik khen tinh thần của các cầu thủ trẻ trước 15.400 khán giả.`,
    ],
    [
      'match-myanmar',
      'en',
      '2025-11-13',
      'Vietnam beat Myanmar 3-1 in Asian Cup qualifier',
      `Vietnam saw off Myanmar 3-1 at Viet Tri Stadium on Wednesday night in their Asian Cup qualifier.
    Striker Tran Hoai Lam scored twice, in the 23rd and 67th minutes.
    Goalkeeper Kyaw Zin saved a penalty just before half-time.
    Coach Kim Sang-sik praised his young players after the win in front of 15,400 fans.`,
    ],
    [
      'match-laos',
      'vi',
      '2025-11-18',
      'Việt Nam hòa Lào 0-0 tại Viêng Chăn',
      `Đội tuyển Việt Nam bị Lào cầm hòa 0-0 ở vòng loại Asian Cup tối 17/11 tại Viêng Chăn.
    Thủ môn Bounpone cứu thua 11 lần và được chọn là cầu thủ hay nhất trận.
    Hậu vệ Đỗ Quốc Bảo nhận thẻ đỏ ở phút 78.
    HLV Kim Sang-sik thừa nhận hàng công dứt điểm kém.`,
    ],
    [
      'match-laos',
      'en',
      '2025-11-18',
      'Laos hold Vietnam to goalless draw in Vientiane',
      `Vietnam were held to a goalless draw by Laos in Vientiane on Monday in an Asian Cup qualifier.
    Goalkeeper Bounpone made 11 saves and was named man of the match.
    Defender Do Quoc Bao was sent off in the 78th minute.
    Coach Kim Sang-sik admitted that his forwards had wasted their chances.`,
    ],
    // Two rounds of one negotiation, seven weeks apart.
    [
      'talks-june',
      'vi',
      '2025-06-03',
      'Nga và Ukraine đồng ý trao trả 6.000 thi thể binh sĩ',
      `Vòng đàm phán thứ hai giữa Nga và Ukraine tại Istanbul ngày 2/6 kéo dài hơn một giờ.
    Trưởng đoàn Nga Vladimir Medinsky nói hai bên sẽ trao trả 6.000 thi thể binh sĩ.
    Ông Rustem Umerov đề nghị một cuộc gặp mới vào cuối tháng 6.
    Kiev trao danh sách 339 trẻ em bị đưa sang Nga.`,
    ],
    [
      'talks-june',
      'en',
      '2025-06-02',
      'Russia and Ukraine agree to hand over 6,000 bodies in Istanbul',
      `Russia and Ukraine ended a second round of talks in Istanbul on June 2 after little more than an hour.
    Vladimir Medinsky, who leads the Russian team, said 6,000 bodies of soldiers would be handed over.
    Ukraine's Rustem Umerov proposed another meeting at the end of June.
    Kyiv handed over a list of 339 children who were taken to Russia.`,
    ],
    [
      'istanbul-talks',
      'vi',
      '2025-07-24',
      'Nga - Ukraine chốt trao đổi 1.200 tù binh sau 40 phút đàm phán',
      `Vòng đàm phán thứ ba giữa Nga và Ukraine tại Istanbul ngày 23/7 chỉ kéo dài 40 phút.
    Ông Rustem Umerov đề xuất ông Zelensky gặp ông Putin trước cuối tháng 8.
    Hai bên nhất trí trao đổi ít nhất 1.200 tù binh mỗi bên, ông Vladimir Medinsky cho biết.
    Nga đề nghị các lệnh ngừng bắn ngắn 24-48 giờ trên một số đoạn chiến tuyến.`,
    ],
    [
      'istanbul-talks',
      'en',
      '2025-07-24',
      'Kyiv seeks leaders’ summit after brief Istanbul talks',
      `The third round of talks between Russia and Ukraine in Istanbul was over within 40 minutes on July 23.
    Rustem Umerov proposed that Zelensky and Putin meet before the end of August.
    Each side will free at least 1,200 prisoners, Vladimir Medinsky said.
    Moscow suggested short ceasefires of 24 to 48 hours along parts of the front.`,
    ],
    // Two meetings of one central bank.
    [
      'fed-rate-cut',
      'vi',
      '2025-09-18',
      'Fed hạ lãi suất lần đầu trong năm',
      `Cục Dự trữ Liên bang Mỹ (Fed) ngày 17/9 giảm lãi suất 25 điểm cơ bản, xuống 4-4,25%.
    Chủ tịch Jerome Powell gọi đây là bước đi quản trị rủi ro khi thị trường lao động yếu đi.
    Thống đốc mới Stephen Miran bỏ phiếu chống, muốn giảm 50 điểm cơ bản.
    Giá vàng có lúc lên 3.707 USD mỗi ounce.`,
    ],
    [
      'fed-rate-cut',
      'en',
      '2025-09-17',
      'Fed cuts rates for first time this year',
      `The Federal Reserve cut its policy rate by 25 basis points on Wednesday, to between 4% and 4.25%.
    Chair Jerome Powell called it a risk-management move as the labour market weakens.
    New governor Stephen Miran dissented in favour of 50 basis points.
    Gold touched $3,707 an ounce.`,
    ],
    [
      'fed-december',
      'vi',
      '2025-12-11',
      'Fed giảm lãi suất lần thứ ba, nội bộ chia rẽ',
      `Fed ngày 10/12 hạ lãi suất xuống 3,5-3,75%, mức thấp nhất trong ba năm.
    Ba quan chức bỏ phiếu chống, trong đó có ông Austan Goolsbee và ông Jeffrey Schmid.
    Chủ tịch Jerome Powell nói ngân hàng trung ương có thể chờ xem kinh tế diễn biến ra sao.
    Fed sẽ mua 40 tỷ USD tín phiếu kho bạc mỗi tháng.`,
    ],
    [
      'fed-december',
      'en',
      '2025-12-10',
      'Divided Fed lowers rates to three-year low',
      `The Federal Reserve on Wednesday lowered interest rates to between 3.5% and 3.75%, the lowest in three years.
    Three officials dissented, among them Austan Goolsbee and Jeffrey Schmid.
    Chair Jerome Powell said the central bank was well placed to wait and see.
    It will buy $40 billion of Treasury bills a month.`,
    ],
    // Two accidents in one city, a day apart.
    [
      'accident-bridge',
      'vi',
      '2025-10-07',
      'Xe khách đâm xe tải trên cầu Thanh Trì, 17 người bị thương',
      `Vụ tai nạn xảy ra lúc 5h20 sáng 7/10 trên cầu Thanh Trì, Hà Nội.
    Xe khách 45 chỗ chạy tuyến Thái Bình - Mỹ Đình đâm vào đuôi xe tải đang dừng.
    17 người bị thương được đưa vào Bệnh viện Bạch Mai.
    Cảnh sát giao thông đang điều tra nguyên nhân.`,
    ],
    [
      'accident-bridge',
      'en',
      '2025-10-07',
      'Seventeen hurt as coach hits lorry on Thanh Tri Bridge',
      `The crash happened at 5.20 a.m. on Tuesday on Thanh Tri Bridge in Hanoi.
    A 45-seat coach from Thai Binh to My Dinh ran into the back of a lorry that had stopped.
    The 17 injured were taken to Bach Mai Hospital.
    Traffic police are looking into the cause.`,
    ],
    [
      'accident-street',
      'vi',
      '2025-10-08',
      'Ô tô tông liên hoàn ở Cầu Giấy, 8 xe máy hư hỏng',
      `Chiều 7/10, một ô tô con mất lái trên đường Xuân Thủy, quận Cầu Giấy, Hà Nội.
    Xe tông liên tiếp 8 xe máy đang chờ đèn đỏ, làm 5 người bị thương.
    Tài xế Nguyễn Đình Phú, 36 tuổi, có nồng độ cồn 0,72 miligam.
    Cảnh sát giao thông đã tạm giữ tài xế để điều tra.`,
    ],
    [
      'accident-street',
      'en',
      '2025-10-08',
      'Drunk driver ploughs into motorbikes on Hanoi street',
      `A car went out of control on Xuan Thuy Street in Hanoi's Cau Giay District on Tuesday afternoon.
    It struck eight motorbikes that were waiting at a red light and injured five people.
    The driver, Nguyen Dinh Phu, 36, had a breath alcohol level of 0.72 milligrams, traffic police said.`,
    ],
    // Single stories.
    [
      'vinh-phu-chips',
      'vi',
      '2025-05-15',
      'Tập đoàn Okabe rót 2,4 tỷ USD xây nhà máy chip ở Vĩnh Phúc',
      `Tập đoàn Okabe (Nhật Bản) ngày 14/5 nhận giấy phép xây nhà máy bán dẫn 2,4 tỷ USD tại Vĩnh Phúc.
    Nhà máy dự kiến tạo việc làm cho 3.150 kỹ sư từ năm 2028.
    Tổng giám đốc Kenji Morita nói Việt Nam có nguồn nhân lực trẻ.`,
    ],
    [
      'vinh-phu-chips',
      'en',
      '2025-05-15',
      'Okabe to build $2.4 billion chip plant in Vinh Phuc',
      `Japan's Okabe won a licence on Wednesday for a semiconductor factory worth $2.4 billion in Vinh Phuc.
    It is to employ 3,150 engineers from 2028.
    Chief executive Kenji Morita said Vietnam offered a young workforce.`,
    ],
    [
      'langur-birth',
      'vi',
      '2025-03-21',
      'Voọc Cát Bà quý hiếm sinh đôi',
      `Vườn quốc gia Cát Bà ghi nhận một cặp voọc sinh đôi, điều rất hiếm gặp.
    Quần thể voọc Cát Bà hiện có khoảng 91 cá thể, theo nhà linh trưởng học Neahga Leonard.
    Kiểm lâm sẽ tăng tuần tra trong mùa du lịch.`,
    ],
    [
      'langur-birth',
      'en',
      '2025-03-22',
      'Rare twins lift hopes for Cat Ba langur',
      `Rangers in Cat Ba National Park have recorded the birth of twins to a Cat Ba langur, a great rarity.
    The population now stands at about 91, primatologist Neahga Leonard said.
    Patrols will be stepped up in the tourist season.`,
    ],
    [
      'bank-trial',
      'vi',
      '2025-04-18',
      'Cựu chủ tịch ngân hàng Đại Phong lĩnh 18 năm tù',
      `Tòa án Nhân dân TP HCM ngày 17/4 tuyên phạt bà Lưu Thị Hạnh Dung 18 năm tù vì tham ô.
    Cựu chủ tịch ngân hàng Đại Phong bị cáo buộc chiếm đoạt 1.470 tỷ đồng.
    11 đồng phạm nhận án từ hai đến 12 năm tù.`,
    ],
    [
      'bank-trial',
      'en',
      '2025-04-17',
      'Former Dai Phong Bank chairwoman jailed for 18 years',
      `A court in Ho Chi Minh City on Thursday sentenced Luu Thi Hanh Dung to 18 years in prison for embezzlement.
    The former chairwoman of Dai Phong Bank was accused of taking 1.47 trillion dong.
    Eleven accomplices were given between two and 12 years.`,
    ],
    [
      'quake',
      'vi',
      '2025-02-10',
      'Động đất 6,3 độ ở Peru, ít nhất 48 người chết',
      `Trận động đất 6,3 độ xảy ra rạng sáng 9/2 gần thành phố Arequipa, miền nam Peru.
    Ít nhất 48 người chết, phần lớn ở thị trấn Camaná.
    Tổng thống Peru ban bố tình trạng khẩn cấp trong 60 ngày.`,
    ],
    [
      'quake',
      'en',
      '2025-02-10',
      'Dozens dead after earthquake near Arequipa',
      `An earthquake of magnitude 6.3 struck near Arequipa in southern Peru before dawn on Sunday.
    At least 48 people were killed, most of them in the town of Camana.
    Peru's president declared a state of emergency for 60 days.`,
    ],
    [
      'coffee-prices',
      'vi',
      '2025-01-29',
      'Giá cà phê Tây Nguyên lập kỷ lục 129.500 đồng/kg',
      `Giá cà phê tại Đắk Lắk ngày 28/1 lên 129.500 đồng một kg, cao nhất từ trước đến nay.
    Hạn hán ở Brazil khiến nguồn cung toàn cầu giảm, theo chuyên gia Lê Hữu Tín.
    Việt Nam xuất khẩu 134.000 tấn cà phê trong tháng 1.`,
    ],
    [
      'coffee-prices',
      'en',
      '2025-01-29',
      'Vietnamese coffee fetches record price',
      `Coffee in Dak Lak sold for a record 129,500 dong a kilogram on Tuesday.
    Drought in Brazil has cut global supply, said analyst Le Huu Tin.
    Vietnam exported 134,000 tonnes of coffee in January.`,
    ],
    [
      'coffee-prices',
      'en',
      '2025-01-30',
      'Brazil drought sends robusta to new high',
      `Robusta from Vietnam's Central Highlands has never been so dear: growers in Dak Lak got 129,500 dong a kilogram.
    Traders blame the drought in Brazil.
    Shipments from Vietnam reached 134,000 tonnes this month.`,
    ],
    // Stories that only one paper has.
    [
      'lantern-street',
      'vi',
      '2025-10-07',
      'Phố lồng đèn Hội An mở thêm khu đi bộ',
      `Từ ngày 10/10, thành phố Hội An cấm xe máy trên đường Trần Phú vào buổi tối.
    Chính quyền hy vọng khách du lịch sẽ ở lại lâu hơn.`,
    ],
    [
      'russia-oil',
      'en',
      '2025-07-25',
      'Oil edges up as traders weigh Russia sanctions',
      `Oil prices rose on Friday after Washington threatened tariffs on buyers of Russian crude.
    Brent crude gained 0.6% to $69.34 a barrel.
    Analysts in London see little chance of a quick peace in Ukraine.`,
    ],
    [
      'hanoi-metro',
      'en',
      '2025-10-08',
      'Hanoi to open underground stations next year',
      `Hanoi will open four underground metro stations near the main railway station in 2026, city officials said.
    Trains run every 10 minutes on the elevated section in Cau Giay District.`,
    ],
  ];

/**
 * Eighteen stories: fifteen in both languages, and pairs that are easily taken for one. Two are of events that the sample
 * corpus reports as well, and have the names that they have there.
 */
export const TOLD_ARTICLES: readonly ToldArticle[] = REPORTS.map(([story, lang, date, title, body]) => ({
  story,
  lang,
  date,
  title,
  sentences: [
    { text: title, kind: 'title' },
    ...body.split('\n').map(line => ({ text: line.trim(), kind: 'body' as const })),
  ],
}));

/** The words that the tests' lexicon knows: enough for names that are spelled differently, and some that every story has. */
export const STORY_WORDS = {
  everyday:
    'say = nói, cho biết | open = mở | people = người | city = thành phố | district = quận | record = kỷ lục',
  topic:
    'storm = bão | typhoon = bão | qualifier = vòng loại | goalkeeper = thủ môn | coach = huấn luyện viên, HLV | talks = đàm phán | prisoner = tù binh | ceasefire = lệnh ngừng bắn | interest rate = lãi suất | traffic police = cảnh sát giao thông | earthquake = động đất | state of emergency = tình trạng khẩn cấp | drought = hạn hán | coffee = cà phê | export = xuất khẩu | sentence = tuyên phạt | motorbike = xe máy | driver = tài xế | injured = bị thương | twins = sinh đôi | langur = voọc | airport = sân bay | flight = chuyến bay',
  name: 'Vietnam = Việt Nam | Hanoi = Hà Nội | Hai Phong = Hải Phòng | Ho Chi Minh City = TP HCM | Russia = Nga | Ukraine = Ukraine | Kyiv = Kiev | Laos = Lào | Vientiane = Viêng Chăn | Istanbul = Istanbul | Rustem Umerov = Rustem Umerov, ông Umerov | Vladimir Medinsky = Vladimir Medinsky | Federal Reserve = Cục Dự trữ Liên bang Mỹ, Fed | Fed = Fed | Jerome Powell = Jerome Powell | Asian Cup = Asian Cup | Peru = Peru | Brazil = Brazil | Quang Ninh = Quảng Ninh | Japan = Nhật Bản',
} as const;
