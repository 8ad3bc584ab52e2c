/** A page as it is copied: what it shows, and its paragraphs, the title first. "[caption] …" is furniture of that reason. */
export type MarkedArticle = { readonly name: string; readonly marked: string };

/** Whole pages of invented papers. */
export const MARKED_ARTICLES: readonly MarkedArticle[] = [
  {
    name: 'a Vietnamese report with everything around it',
    marked: `
      Kiev đề nghị hội đàm cấp cao trước cuối tháng 8
      [navigation] Trang chủ > Thế giới > Quân sự
      [timestamp] Thứ năm, 24/7/2025, 09:12 (GMT+7)
      [share] Chia sẻ
      Phái đoàn Ukraine đề nghị tổ chức cuộc gặp giữa hai nguyên thủ trước cuối tháng 8, song phía Nga cho rằng còn quá sớm.
      [caption] Hai đoàn đàm phán tại Istanbul hôm 23/7. Ảnh: Sông Hồng
      Theo ông Umerov, hai bên đã thống nhất trao đổi thêm 1.200 tù nhân và hồi hương thi thể binh sĩ.
      [related] >> Xem thêm: Vì sao Istanbul lại được chọn
      Phản ứng của Moskva
      Chia sẻ với báo chí, ông Medinsky nói cuộc gặp chỉ có ý nghĩa khi văn kiện đã sẵn sàng để ký.
      Theo dõi diễn biến từ Brussels, các nước châu Âu kêu gọi Nga chấp nhận ngừng bắn vô điều kiện.
      [byline] Thùy Dương (Theo AFP, Reuters)
      [tags] Từ khóa: Nga, Ukraine, hòa đàm
      [related] Tin liên quan
      [link] Giá dầu biến động sau tối hậu thư của Mỹ
      [link] Ai đang giữ chìa khóa của cuộc chiến?
      [comments] Bình luận (12)
      [copyright] © 2025 Nhật báo Sông Hồng
    `,
  },
  {
    name: 'a Vietnamese interview, whose questions are no links',
    marked: `
      Nhà thơ Lê Minh Quê: Tôi viết để nhớ làng
      [byline] Phạm Thu Hương
      Ở tuổi 82, nhà thơ Lê Minh Quê vẫn dậy từ bốn giờ sáng để viết. Ông vừa in tập thơ thứ mười hai.
      PV: Thưa ông, vì sao ông chọn viết về làng?
      Tôi sinh ra ở làng, lớn lên ở làng, và đi đâu thì cũng mang theo mùi rơm rạ của những vụ gặt năm xưa.
      Ông có sợ người trẻ không đọc thơ nữa không?
      Không, tôi không sợ. Người trẻ đọc theo cách của họ, trên điện thoại, trên xe buýt, miễn là còn đọc.
      [related] Đọc thêm
      [link] Mười tập thơ đáng chú ý trong năm do bạn đọc bình chọn
      Bài thơ nào ông yêu nhất?
      Có lẽ là bài tôi viết cho mẹ, năm bà mất, khi tôi còn đang ở chiến trường và không về được.
      Bài thơ có bốn câu:
      Mẹ ngồi nhặt nắng ngoài sân
      Nhặt cơn gió chướng, nhặt phần con xa
      Chiều nay khói bếp la đà
      Con về chỉ gặp mái nhà rêu phong
      [byline] Phạm Thu Hương thực hiện
    `,
  },
  {
    name: 'a Vietnamese match report with lists that belong to it',
    marked: `
      Việt Nam ngược dòng trước Thái Lan ở phút bù giờ
      [timestamp] 05/01/2025 22:41
      Đội tuyển Việt Nam thắng chủ nhà Thái Lan 3-2 trong trận chung kết lượt về đầy kịch tính tại Bangkok tối 5/1.
      [caption] Hai Long ăn mừng bàn ấn định tỷ số. Ảnh: Lâm Khoa
      Hai Long đưa bóng vào lưới trống từ khoảng cách hơn 40 mét khi đồng hồ đã sang phút thứ 20 của thời gian bù giờ.
      Video: Bàn thắng ở phút bù giờ khiến cả sân lặng đi, và nhiều người đã khóc.
      Đội hình xuất phát:
      Nguyễn Đình Triệu
      Đỗ Duy Mạnh
      Bùi Tiến Dũng
      Nguyễn Hai Long
      Kết quả các trận khác
      Malaysia 2-1 Singapore
      Indonesia 0-0 Philippines
      Myanmar 1-3 Lào
      Đoàn quân áo đỏ sẽ về nước vào trưa 6/1 và diễu hành trên xe buýt mui trần quanh hồ Hoàn Kiếm.
      [byline] Bảo Nam
      [share] Chia sẻ bài viết
    `,
  },
  {
    name: 'a Vietnamese live report, whose times are sub-headings',
    marked: `
      Cập nhật bão số 3: Quảng Ninh gió giật cấp 14
      [timestamp] Cập nhật lúc 14:05 ngày 7/9/2024
      Tâm bão số 3 đang ở ngay trên vùng biển Quảng Ninh - Hải Phòng, sức gió mạnh nhất đạt cấp 13.
      14h05
      Cầu Bãi Cháy cấm toàn bộ phương tiện. Lực lượng chức năng lập chốt ở hai đầu cầu.
      13h30
      Nhiều mái tôn ở phường Hồng Gai bị gió cuốn bay, cây xanh đổ ngang đường Lê Thánh Tông.
      [advertisement] Quảng cáo
      11h00
      Ngày 7/9
      Sân bay Vân Đồn ngừng khai thác từ 4h đến 16h, hơn 300 chuyến bay bị hủy hoặc hoãn giờ.
      Cập nhật mới nhất từ hiện trường cho thấy ít nhất ba tàu cá bị chìm khi đang neo đậu.
      [byline] Nhóm phóng viên
    `,
  },
  {
    name: 'a Vietnamese photo story with captions and alternative texts',
    marked: `
      Chợ nổi Cái Răng ngày giáp Tết
      Từ ba giờ sáng, hàng trăm ghe thuyền đã đổ về chợ nổi Cái Răng để kịp phiên chợ cuối cùng trong năm.
      [repeated] Ghe chở dưa hấu từ Long An về chợ
      [caption] Ghe chở dưa hấu từ Long An về chợ. Ảnh: Quốc Việt
      [repeated] Người bán treo hàng lên cây bẹo
      [repeated] Người bán treo hàng lên cây bẹo
      Bà Sáu, 67 tuổi, bán hủ tiếu ở đây đã hơn ba mươi năm. Bà nói năm nay khách ít hơn mọi năm.
      [repeated] Bà Sáu múc hủ tiếu cho khách
      Giá dưa hấu dao động từ 8.000 đến 12.000 đồng một ký, thấp hơn năm ngoái khoảng một phần ba.
      [repeated] Bà Sáu múc hủ tiếu cho khách
      [byline] Bài và ảnh: Quốc Việt
    `,
  },
  {
    name: 'a page of a Vietnamese paper with an English frame',
    marked: `
      Giá vàng lập đỉnh mới sau quyết định của Fed
      [share] Share on Facebook
      [reading-time] 3 min read
      Giá vàng thế giới sáng 18/9 có lúc vượt 3.700 USD một ounce, mức cao nhất trong lịch sử.
      [related] Related news
      [link] Vàng miếng tăng giá phiên thứ năm liên tiếp
      [link] Dollar slips as traders bet on more cuts
      Trong nước, vàng miếng SJC được bán ra quanh mức 132 triệu đồng một lượng, tăng một triệu đồng so với hôm trước.
      [subscribe] Sign up for our newsletter
      Giá vàng thế giới sáng 18/9 có lúc vượt 3.700 USD một ounce, mức cao nhất trong lịch sử, rồi quay đầu giảm.
      [credit] Nguồn: Nhịp Thị Trường
      [tags] giá vàng
      [tags] lãi suất
      [tags] Fed
      [tags] tỷ giá
    `,
  },
  {
    name: 'an English wire report with everything around it',
    marked: `
      Kyiv seeks leaders' meeting by end of August
      [byline] By Helen Marlowe and Jane Roe
      [timestamp] Published 24 July 2025
      [reading-time] 3 min read
      [share] Share this article
      Ukraine has asked for a meeting of the two presidents before the end of August, but Russia said it was too early.
      [caption] Negotiators leave the Ciragan Palace in Istanbul, Turkey, July 23, 2025. REUTERS/Jane Roe
      Read more slowly, the Russian envoy told reporters who had asked about the memorandum he was holding.
      [related] READ MORE: How the prisoner lists are made
      Moscow's reaction
      By Thursday evening neither side had named a date. Related talks on grain will be held in Ankara next week.
      [advertisement] Advertisement
      The Kremlin said a summit could only put the seal on what negotiators had already agreed.
      [credit] (Reporting by Helen Marlowe in Istanbul; editing by Tom Reed)
      [copyright] Our Standards: The Sample Trust Principles.
      [related] Related Stories
      [link] Oil slips as traders weigh tariff threat
      [link] What does Turkey gain from the talks?
      [comments] Join the conversation
    `,
  },
  {
    name: 'an English article whose lead stands twice and whose quotation is pulled out',
    marked: `
      The last boat builders of the delta
      [navigation] Home | Life | Features
      For two centuries the families of Can Tho have built wooden boats by hand, and now only four workshops are left.
      For two centuries the families of Can Tho have built wooden boats by hand. Steel hulls are cheaper and need no caulking.
      “My father would not know this river any more,” said Ut Hai, 71, who still shapes every plank by eye. “I am the last of us who can do it without a drawing.”
      [repeated] “I am the last of us who can do it without a drawing.”
      Most of his orders come from museums and hotels, and he takes about four months over each boat.
      [repeated] For two centuries the families of Can Tho have built wooden boats by hand, and now only four workshops are left.
      A boat of ironwood can last forty years. By then, he says, nobody will be left to mend it.
      [byline] Jane Roe is a features writer for the Lotus Post.
    `,
  },
  {
    name: 'an English interview with questions that stand alone',
    marked: `
      “Nobody asked the fishermen”: a marine biologist on the new port
      [byline] By Laura Finch
      Dr Helen Osei has studied the bay for twenty years. She spoke to us a week before the port is due to open.
      What worries you most about the port?
      The dredging worries me most, because it has already buried the two seagrass beds where young fish grow up.
      [related] Most read
      [link] Port opening delayed until autumn after storm damage
      Did the builders consult you?
      They sent me a form of twelve pages and gave me a weekend to fill it in, so the answer is no.
      What happens next?
      A court will hear the villagers in May, and until then the ships will keep coming, she said.
      [subscribe] Follow us on social media for live scores
    `,
  },
  {
    name: 'an English article that ends with a list of its own',
    marked: `
      What the ceasefire deal says
      [timestamp] June 4, 2025
      The two sides signed a text of six pages in Doha on Wednesday. These are its main points, as read by our reporters.
      The guns fall silent at midnight on Friday along the whole of the line.
      Each side keeps the ground that it holds, pending talks on a border commission.
      The deal also lists what is still open:
      Who will pay for the rebuilding of the power stations
      Which court will try the commanders of both armies
      Where the displaced families of the north will live
    `,
  },
  {
    name: 'an English page that ends with headlines and no heading over them',
    marked: `
      Metro opens to crowds in Ho Chi Minh City
      Thousands of people rode the first metro line of Ho Chi Minh City on Sunday, after twelve years of building and delay.
      [caption] Passengers wait at Ben Thanh Station. Photo: Lotus Post
      Tickets are free for the first month. City officials expect about 40,000 passengers a day from February.
      [credit] — VNS
      [link] Five day trips that you can make by rail from Hanoi
      [link] Why the metros of Southeast Asia always run late
      [link] Hanoi to ban petrol motorbikes from the old centre
      [navigation] Back to top
    `,
  },
  {
    name: 'an English page of a Vietnamese paper with a Vietnamese frame',
    marked: `
      Typhoon Maraya leaves 26 dead in northern provinces
      [navigation] Trang chủ
      [timestamp] September 24, 2025 - 08:12
      At least 26 people were killed when Typhoon Maraya swept over the northern provinces at the weekend, officials said.
      [caption] A street in Ha Long under water on Monday. — VNA/VNS Photo Duc Thinh
      [related] Tin liên quan
      [link] Hà Nội cho học sinh nghỉ học tránh bão
      [link] How typhoons get their names and lose them again
      Aftermath
      Photographs from the scene showed roofs torn off and boats thrown onto the coastal road.
      The typhoon is the third this season. The next may form by Friday, the weather service said. — VNS
      [share] Chia sẻ
      [comments] Ý kiến của bạn
    `,
  },
  {
    name: 'an English page of a broadcaster, whose pictures have their maker before and after the alternative text',
    marked: `
      River town rebuilds its only bridge by hand
      [timestamp] 3 hours ago
      [byline] Nora Pell
      [byline] Transport reporter, Lotus Post
      [caption] Lotus Pictures Men with ropes on a half-built bridge
      [credit] Lotus Pictures
      [caption] The bridge was carried off by the flood in June
      A town that lost its only bridge in the June flood has begun to build a new one by hand, without waiting for the province.
      About 200 people of Kham Duc work on it every day, and the first of three spans should be ready before the rains.
      'Nobody was going to come'
      “We waited for six weeks and nobody was going to come,” said Mai Thu, who runs the school. “Then the children began to swim across.”
      [caption] Lotus Pictures A woman ties bamboo poles together
      [caption] Each pole is tied by hand and tested with stones
      Engineers of the province say that the bridge will carry people and motorbikes, but no lorries.
      [subscribe] Get in touch
      [subscribe] Has your town built something by hand? Tell us your story.
      [related] More on this story
      [link] Flood takes the last bridge of the valley
    `,
  },
  {
    name: 'an English page whose names and times stand under its lead, with an author, links and comments behind the text',
    marked: `
      The clock that nobody winds
      For ninety years a clock in Delta Hall has kept time without a key. The man who looks after it will not say how.
      [byline] Jonas Hale
      [share] Follow
      [reading-time] 6 min read
      [navigation] ·
      [timestamp] Mar 4, 2025
      [share] 57
      The clock of Delta Hall has four faces and no keyhole. Visitors come to look for one, and they go home without an answer.
      [repeated] People think a clock needs a hand on it. It needs to be left alone
      [byline] Arno Pike, keeper of the clock
      “People think a clock needs a hand on it. It needs to be left alone,” says Arno Pike, who has kept it since 1988.
      Mr Pike opens the case twice a year, on his own, with the doors of Delta Hall locked from the inside.
      Members of the council have asked him to write down what he does. He has promised to, and he has not done it yet.
      [byline] Hale writes about old machines and the people who keep them running.
      [comments] Join the conversation
      [comments] Comments are moderated before they appear.
      [comments] 2 comments
      [comments] tinker_77
      [comments] My uncle knew Pike. He told me once that the thing runs on the heat of the people who come to look at it.
      [comments] bellringer
      [comments] It does not. There is a weight in the cellar, and I have carried it.
      [related] More in Culture
      [link] A lighthouse changes hands for one dollar
    `,
  },
  {
    name: 'an English page whose tags and copyright line have links with teasers behind them',
    marked: `
      Town council buys back its own park
      Members of the council of Hollow Creek voted on Monday to buy back the park that it had sold to a builder in 2019.
      The park will cost the town $2.1 million, which is four times what it was paid for it, the mayor of Hollow Creek said.
      Work on the new playground is to begin in May, and the old trees will stay where they are.
      [tags] Tags: parks, council
      [copyright] © 2025 The Lotus Post
      [link] Bakers agree on the price of bread
      [link] After three weeks of talks, a loaf is to cost what it cost last summer.
      [link] Night bus returns
      [link] Drivers had asked for two men on each of the late services.
    `,
  },
  {
    name: 'an English page with furniture in the middle, whose last paragraphs share no name with the rest',
    marked: `
      Ferry workers walk out over rest days
      Workers at the Delta Ferry company walked out on Monday after talks over rest days had failed for a third time.
      The union of Delta Ferry says that crews work eleven days in a row in the high season, and that two men fell asleep at the wheel.
      [comments] Join the conversation
      [advertisement] Advertisement
      [related] Most read
      [link] Port opening delayed until autumn after storm damage
      Passengers waited on the quay for hours in the rain.
      Some of them slept in the ticket hall until the first boat left on Tuesday morning.
    `,
  },
  {
    name: 'a Vietnamese page with a pulled quotation, a timed link and comments',
    marked: `
      Người giữ đò cuối cùng ở bến Cây Da
      [byline] Thu Hà
      [timestamp] Thứ tư, 12/3/2025 06:30 (GMT+7)
      Hơn bốn mươi năm nay, ông Bảy Lượm vẫn chèo đò đưa học trò qua bến Cây Da mỗi sáng mà không lấy tiền.
      [repeated] Người giữ đò cuối cùng ở bến Cây Da - Ảnh 1.
      [caption] Ông Bảy Lượm bên chiếc đò gỗ sao. Ảnh: Thu Hà
      [repeated] "Con nít qua sông đi học mà lấy tiền thì coi sao được" - Ông BẢY LƯỢM
      "Con nít qua sông đi học mà lấy tiền thì coi sao được", ông Bảy Lượm nói rồi cười, tay vẫn không rời mái chèo.
      Cầu bê tông cách bến Cây Da hai cây số sẽ thông xe trong tháng tới, và chiếc đò gỗ sẽ được đưa về nhà truyền thống của xã.
      [byline] Thu Hà
      [link] Thầy giáo dựng thư viện trên ghe giữa mùa nước nổi
      [link] Từ vài chục cuốn sách cũ, tủ sách nay đã có hơn hai nghìn đầu sách.
      [timestamp] 09:10 11/3/2025
      [share] Chia sẻ
      [tags] Từ khóa: đò ngang, học trò nghèo
      [comments] Ý kiến (2)
      [comments] Minh Tuấn
      [comments] Đọc mà thương ông quá, mong ông Bảy Lượm khỏe để còn kể chuyện cho tụi nhỏ nghe.
      [comments] Thích 7 Trả lời 3 giờ trước
    `,
  },
];
