import { type FurnitureGroup, linesIn } from './furniture-groups.test-data.ts';

/** Furniture of Vietnamese pages, as it stands in copied text. */
export const VIETNAMESE_FURNITURE: readonly FurnitureGroup[] = [
  {
    reason: 'caption',
    where: 'middle',
    lines: linesIn(`
      Quang cảnh phòng họp trước giờ khai mạc. Ảnh: TTXVN
      Binh sĩ Ukraine gần tiền tuyến ở vùng Donetsk hôm 3/6. Ảnh: Reuters
      Ông Vladimir Medinsky tại buổi họp báo ở Istanbul. (Ảnh: AFP/TTXVN)
      Người dân xếp hàng mua vàng trên phố Trần Nhân Tông sáng 18/9. Ảnh: Ngọc Thành
      Ngoại trưởng Mỹ phát biểu tại Washington, D.C. ngày 12/5/2025. (Nguồn: TTXVN)
      Bên trong nhà ga ngầm Ba Son (Ảnh: Lê Quân).
      Khói bốc lên từ kho nhiên liệu. Ảnh cắt từ video
      Các đại biểu tham dự hội nghị - Ảnh: HỮU HẠNH
      Tàu sân bay USS Nimitz trên Biển Đông. Ảnh: U.S. Navy
      Thủ tướng tiếp Đại sứ Hàn Quốc. Ảnh: VGP/Nhật Bắc
      Hiện trường vụ tai nạn trên cao tốc (Nguồn: CACC)
      Bản đồ khu vực xảy ra động đất. Đồ họa: Khánh Hoàng
      Đường đi dự kiến của bão số 3. Đồ hoạ: Tạ Lư
      Máy bay không người lái Geran-2. Ảnh minh họa: TASS
      Ảnh minh họa
      Ảnh minh hoạ: Getty
      (Ảnh minh họa)
      Ảnh: Nguyễn Văn Đức
      Ảnh: TTXVN
      Ảnh: AFP/Getty Images
      ẢNH: ĐỘC LẬP
      (Ảnh: Reuters)
      Ảnh tư liệu: Bảo tàng Lịch sử Quốc gia
      Ảnh chụp màn hình
      Nguồn ảnh: NASA
      Video: Hà Anh
      Clip: Người dân cung cấp
      Đồ họa: Tiến Thành
      Infographic: Mạnh Cường
      Ảnh vệ tinh chụp căn cứ hôm 2/6. Ảnh: Maxar
      Lực lượng cứu hộ đưa nạn nhân ra ngoài trong đêm. Ảnh do công an cung cấp
      Cố đô Huế nhìn từ trên cao. Ảnh: Trần Minh Trí.
      Bộ trưởng Quốc phòng Rustem Umerov (giữa) rời khách sạn ở Istanbul. Ảnh: AP
      Anh Hoàng bên gian hàng của mình. Anh bán cà phê ở đây đã 10 năm. Ảnh: Thu Hằng
      Một góc cảng Hải Phòng. Nguồn: Báo Hải Phòng
      Trụ sở Ngân hàng Trung ương châu Âu ở Frankfurt, Đức. Ảnh: THX/TTXVN
      Tàu ngầm lớp Kilo của Nga tại căn cứ Sevastopol. Ảnh: Sputnik
      Chợ hoa đêm Quảng An nhộn nhịp những ngày cận Tết. Ảnh: Hoàng Giám
      Bà Trần Thị Lan bên căn nhà bị tốc mái sau bão - Ảnh: TR.TRUNG
      Khách du lịch tham quan vịnh Hạ Long. (Ảnh: Minh Sơn/Vietnam+)
      Cảnh sát phong tỏa hiện trường (Ảnh: CTV)
      Ảnh: Bộ Quốc phòng Nga
      Ảnh: Thanh Tùng - TTXVN
      Ảnh: X
      Chân dung nghi phạm. Ảnh: CA
      Video: Khoảnh khắc tên lửa trúng kho đạn
      Biểu đồ: Tất Đạt
      (Ảnh: TTXVN phát)
      Ảnh: TTXVN phát
      Bác sĩ thăm khám cho một bệnh nhi tại khoa cấp cứu. Ảnh: Bệnh viện cung cấp
      Hàng nghìn người xuống đường ăn mừng ở Bangkok đêm 5/1 - Ảnh: AFP
      Một chiếc Su-34 của Nga. Ảnh: Rybar
      Tàu metro số 1 chạy qua cầu Sài Gòn. Ảnh: Q.Huy
      Hiện trường vụ cháy. (Ảnh: Công an nhân dân)
      Ảnh: Bảo Anh/Báo Phù Sa
      Ảnh: Tư liệu
      Đồ họa: TTXVN
      Video: AFP
      Clip: Facebook
      >> Ảnh: Hà Nội ngập sau mưa lớn
    `),
  },
  {
    reason: 'credit',
    where: 'middle',
    lines: linesIn(`
      Theo VnExpress
      (Theo Reuters)
      Theo Tuổi Trẻ
      Theo AFP, BBC
      (Theo TTXVN)
      Nguồn: TTXVN
      Nguồn: Báo Tin Mẫu
      Theo Dân trí
      Nguồn tin: Thông tấn xã
      (Nguồn: Kyodo)
      Theo TTXVN/Vietnam+
      Theo: Báo Bình Minh
      Báo Phù Sa ngày 12/3/2024
      Theo Nhịp sống thị trường
      (Theo CNN, The Guardian)
      Dịch từ The Economist
      Nguồn: https://songhong.example/the-gioi/hoa-dam
      Theo Hoài Thu/Báo Sông Hồng
      Link gốc: https://binhminh.example/bai-viet
      Nguồn video: Telegram
      Theo New York Times
      Theo Reuters, AFP
      Theo Báo Tin tức
      Theo An ninh Thủ đô
      (Theo Bloomberg, WSJ)
      Nguồn: Al Jazeera
      (Theo Thanh Niên)
      Theo Kyodo
      TTXVN
    `),
  },
  {
    reason: 'byline',
    where: 'tail',
    lines: linesIn(`
      Hà Phương
      Thùy Dương (Theo AFP, CNN)
      Huyền Lê (theo Reuters)
      Nguyễn Tiến
      Minh Khôi - Bảo Trâm
      Thanh Hà (TTXVN/Vietnam+)
      Minh Anh/VOV-Moscow
      BNEWS/TTXVN
      PV
      P.V
      PV (Tổng hợp)
      T.H
      Đức Trung (Theo Reuters)
      Hồng Hạnh (Theo Kyiv Independent)
      Bảo Ngọc/TTXVN
      Nhóm phóng viên
      Phạm Nghĩa - Ảnh: Tấn Thạnh
      Ngọc Ánh
      Vũ Hoàng (Theo AFP, Reuters)
      Trần Thị Thanh Huyền
      Bình Giang (lược dịch)
      Minh Thu
      Mai Quyên (Theo Live Science)
      H.Y
      Tuấn Anh - Hoài Nam
      Lam Anh t/h
      Khánh Lynh (Theo BBC)
      Quỳnh Trang
      Văn Toản
      Mỹ Linh - Thế Anh
      Ngân Hà/Báo Tin tức (Theo RT)
      VTV Times
    `),
  },
  {
    reason: 'byline',
    where: 'head',
    lines: linesIn(`
      Nguyễn Văn An - Trần Bình
      Phóng viên: Lê Minh
      Tác giả: Đỗ Quyên
      Thanh Hà (TTXVN/Vietnam+)
      Minh Anh/VOV-Moscow
      BNEWS/TTXVN
      PV
      Phạm Thu Hương
      Bài và ảnh: Quốc Việt
      Biên dịch: Hoàng Lan
      Biên tập: Minh Tú
      Thực hiện: Nhóm phóng viên
      Hoàng Nam (Theo AP)
      Trần Khánh An
      Nguyễn Hồng Điệp (P/v TTXVN tại Moskva)
      Lê Hoàng
      Nguyễn Huy (Tổng hợp)
    `),
  },
  {
    reason: 'timestamp',
    where: 'head',
    lines: linesIn(`
      Thứ năm, 24/7/2025, 09:12 (GMT+7)
      Cập nhật lúc 14:05 ngày 5/6/2025
      24/07/2025 09:12
      Thứ Hai, ngày 02/06/2025 - 21:30
      09:12 | 24/07/2025
      05/06/2025 14:05 GMT+7
      Chủ nhật, 1/6/2025
      Ngày 3 tháng 6 năm 2025
      Đăng lúc: 08:15 03/06/2025
      2 giờ trước
      Cập nhật: 10:20 - 18/09/2025
      18-09-2025 - 06:45 AM
      Thứ 5, 24/07/2025 | 07:00
      03/06/2025 20:11 (GMT+07:00)
      30 phút trước
      Xuất bản 06:30, 03/06/2025
      Bảo Nam - Thứ Hai, 6/1/2025, 00:15 (GMT+7)
      Hôm qua, 21:40
      Thứ Tư, 04/06/2025 15:32
      Thứ tư, 04/06/2025 - 15:32
      4/6/2025 | 15:32
      Thứ 4, 04/06/2025, 15:32:07 PM
      (Thứ tư, 04/06/2025 - 15:32)
      15:32, 04/06/2025
      Ngày đăng: 04/06/2025
      Thứ sáu, 06/06/2025 | 08:00 GMT+7
      06/06/2025 | 08:00
      8:00 | 06/06/2025
      Thứ Sáu, ngày 06/06/2025 08:00 AM (GMT+7)
      Thứ 6, 6/6/2025 08:00
      1 ngày trước
    `),
  },
  {
    reason: 'reading-time',
    where: 'head',
    lines: linesIn(`
      3 phút đọc
      Thời gian đọc: 4 phút
      Đọc trong 2 phút
      5 phút đọc bài
    `),
  },
  {
    reason: 'navigation',
    where: 'head',
    lines: linesIn(`
      Trang chủ > Thế giới > Quân sự
      Trang chủ
      Thế giới
      Kinh tế
      Trang chủ / Thời sự / Chính trị
      Thế giới » Phân tích
      Thời sự | Thế giới | Kinh doanh | Giải trí | Thể thao
      Thể thao › Bóng đá Việt Nam
      Danh mục
      Đăng nhập
      Quân sự
      Pháp luật
      Thế giới > Châu Âu
      Trang chủ  Thế giới  Tin tức
      Trang chủ » Pháp luật
      Kinh doanh | Tài chính
      An ninh - Quốc phòng
    `),
  },
  {
    reason: 'navigation',
    where: 'middle',
    lines: linesIn(`
      Về trang chủ
      Trở lại Thế giới
      Quay lại
      Về đầu trang
      Đăng nhập
      Đăng nhập / Đăng ký
      Tìm kiếm
      Trang chủ > Kinh doanh > Vĩ mô
      Xem tất cả
      Xem trang khác
    `),
  },
  {
    reason: 'share',
    where: 'middle',
    lines: linesIn(`
      Chia sẻ
      Chia sẻ bài viết
      Chia sẻ Facebook
      Chia sẻ lên Zalo
      Sao chép liên kết
      Copy link
      Lưu bài viết
      In bài viết
      Gửi email cho bạn bè
      Chia sẻ:
      Chia sẻ bài viết này:
      Thích
      Chép link thành công
      Nghe bài viết
      Trở thành người đầu tiên tặng sao cho bài viết
      Tặng sao
      Nghe đọc bài
      Chia sẻ Twitter
      Chia sẻ bài viết lên Facebook
      Copy Link
      Facebook Twitter Zalo
      Chọn cỡ chữ
      Nghe audio
      Giọng nữ miền Bắc
      Google News
      Like Share
      Chia sẻ lên Facebook
      Chia sẻ ngay
      In bài
      Bấm để nghe bài
    `),
  },
  {
    reason: 'subscribe',
    where: 'middle',
    lines: linesIn(`
      Mời quý độc giả theo dõi các tin tức mới nhất trên Báo Mẫu
      Mời bạn đọc đón xem bản tin 19h trên kênh Sông Hồng.
      Mời quý vị theo dõi kênh YouTube của chúng tôi
      Theo dõi chúng tôi trên Facebook
      Theo dõi Báo Bình Minh trên Google News
      Đăng ký nhận bản tin Nhịp Thị Trường mỗi sáng
      Đăng ký kênh để không bỏ lỡ video mới
      Tải ứng dụng Báo Sông Hồng trên App Store và Google Play
      Tải app để đọc tin nhanh hơn
      Quý độc giả theo dõi thêm tin tức tại fanpage của báo
      Bạn đọc có thể gửi ý kiến về hộp thư toasoan@baomau.example
      Theo dõi trên
      Nhận tin mới qua email
      Quét mã QR để tải ứng dụng
      Độc giả quan tâm có thể liên hệ tòa soạn theo số 024 0000 0000
      Mời độc giả đón đọc Phù Sa số ra ngày mai
      Mời độc giả xem video:
      Theo dõi VTC News trên Google News
      Bạn đang đọc bài viết tại chuyên mục Thế giới
      Mời bạn đọc theo dõi fanpage của Phù Sa tại đây
      Mọi thông tin góp ý xin gửi về hộp thư điện tử
      Theo dõi Sông Hồng trên Zalo
      Đăng ký ngay
      Tải ngay ứng dụng Phù Sa
      Bạn đọc muốn biết thêm xin liên hệ tòa soạn
    `),
  },
  {
    reason: 'related',
    where: 'middle',
    lines: linesIn(`
      Tin liên quan
      TIN LIÊN QUAN
      Tin cùng chuyên mục
      Bài liên quan
      Đọc thêm
      Đọc thêm:
      Xem thêm:
      Có thể bạn quan tâm
      Đừng bỏ lỡ
      Tin mới nhất
      Đọc nhiều nhất
      Tin nổi bật
      Cùng chủ đề
      Bài viết khác
      Tin cùng chủ đề
      Xem nhiều
      Bạn có thể quan tâm
      >> Xem thêm: Bão số 3 đổi hướng, Hà Nội mưa lớn
      Đọc thêm: Ba kịch bản cho vòng đàm phán tới
      >>> Đọc thêm: Giá vàng lập đỉnh
      Xem thêm: Lịch thi đấu vòng loại World Cup
      > Xem tiếp: Vì sao Fed giảm lãi suất
      >> Mời độc giả xem thêm video: Cảnh đổ nát ở Kharkov
      Tin bài liên quan
      Tin tức liên quan:
      Video đang được xem nhiều
      Tiêu điểm
      Sự kiện: Xung đột Nga - Ukraine
      Xem thêm
      >> Đọc thêm: Ukraine tung đòn bất ngờ
      Đọc nhiều
      Tin khác
      Bài đọc nhiều
      Đọc tiếp
      TIN ĐỌC NHIỀU
      Tin cùng mục
      Tin đọc nhiều
      Bài cùng chuyên mục
      Có thể bạn thích
      Xem thêm: Cận cảnh cây cầu vừa sập
    `),
  },
  {
    reason: 'link',
    where: 'middle',
    lines: linesIn(`
      >> Nga tuyên bố kiểm soát thêm hai làng ở Donetsk
      » Giá xăng giảm mạnh từ 15h chiều nay
      ► Việt Nam vô địch ASEAN Cup 2024
      👉 Lịch cắt điện Hà Nội tuần này
    `),
  },
  {
    reason: 'tags',
    where: 'tail',
    lines: linesIn(`
      Từ khóa: hòa đàm, tù nhân
      Từ khoá: Fed, lãi suất, USD
      Tags: Nga, Ukraine, Istanbul
      Chủ đề: Xung đột Nga - Ukraine
      #Nga #Ukraine #damphan
      đàm phán, hòa bình, tù binh
      TAGS
      Từ khóa
      Tag:
      Chuyên mục: Thế giới
      Từ khoá: bão, miền Bắc
      Tag: bão số 3
      Từ khóa: metro, TP HCM
    `),
  },
  {
    reason: 'copyright',
    where: 'tail',
    lines: linesIn(`
      © 2025 Báo Mẫu
      © Bản quyền thuộc về Báo Sông Hồng
      Bản quyền thuộc về Nhịp Thị Trường. Mọi hành vi sao chép phải được chấp thuận bằng văn bản.
      ® Ghi rõ nguồn "Báo Bình Minh" khi phát hành lại thông tin từ website này
      Cơ quan chủ quản: Bộ Khoa học và Công nghệ
      Giấy phép số 123/GP-BTTTT cấp ngày 1/1/2020
      Tổng biên tập: Nguyễn Văn Mẫu
      Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản
      Báo điện tử Sông Hồng
      © Báo Bình Minh, giữ bản quyền nội dung
    `),
  },
  {
    reason: 'comments',
    where: 'tail',
    lines: linesIn(`
      Bình luận (12)
      Bình luận
      Ý kiến của bạn
      Ý kiến bạn đọc (0)
      Gửi bình luận
      Viết bình luận
      0 bình luận
      Hãy là người đầu tiên bình luận
      Bạn nghĩ gì về bài viết này?
      Vui lòng đăng nhập để bình luận
      Xem thêm bình luận
      Chia sẻ ý kiến của bạn
      Ý kiến của bạn (3)
      Bình luận 0
      Ý kiến
      Hãy bình luận đầu tiên
      Bình luận (0)
      Mời bạn để lại bình luận
    `),
  },
  {
    reason: 'advertisement',
    where: 'middle',
    lines: linesIn(`
      Quảng cáo
      QUẢNG CÁO
      - Quảng cáo -
      [Quảng cáo]
      Nội dung tài trợ
      Tin tài trợ
      Bài viết được tài trợ
    `),
  },
  {
    reason: 'navigation',
    where: 'tail',
    lines: linesIn(`
      Trở lại Thế giới
    `),
  },
  {
    reason: 'comments',
    where: 'middle',
    lines: linesIn(`
      Xem bình luận
    `),
  },
  {
    reason: 'credit',
    where: 'head',
    lines: linesIn(`
      Theo Minh Hải
    `),
  },
  {
    reason: 'share',
    where: 'middle',
    lines: linesIn(`
      Facebook Zalo Twitter Sao chép link
      Chia sẻ 12
      Gửi Zalo
      Lưu bài
      Lấy link
      Link bài gốc
      Bỏ theo dõi
    `),
  },
  { reason: 'subscribe', where: 'middle', lines: ['Theo dõi báo trên Zalo, TikTok, YouTube'] },
  {
    reason: 'caption',
    where: 'middle',
    lines: linesIn(`
      Quang cảnh buổi làm việc.
      Toàn cảnh phiên tòa sáng 12/3
      Các đại biểu chụp ảnh lưu niệm tại lễ.
      Clip: Đàn voọc chuyền cành trên vách núi (Nguồn: Hạt Kiểm lâm Sơn Hà).
    `),
  },
  {
    reason: 'byline',
    where: 'tail',
    lines: linesIn(`
      Tin, ảnh: Lò Thị Mai
      Bài và clip: Quốc Việt
    `),
  },
  {
    reason: 'credit',
    where: 'tail',
    lines: linesIn(`
      Theo Vườn quốc gia Sông Thanh
      Theo Nhịp cầu Đồng bằng
    `),
  },
  {
    reason: 'subscribe',
    where: 'middle',
    lines: ['Mục Sách hay gửi đến độc giả cuốn "Mùa nước nổi", tập bút ký về những người giữ đồng.'],
  },
  {
    reason: 'comments',
    where: 'middle',
    lines: linesIn(`
      Họ và tên
      Mã xác nhận
      Vui lòng nhập tiếng Việt có dấu
      Thích 7 Trả lời 3 giờ trước
      Xem thêm 4 trả lời
      Quan tâm nhất
    `),
  },
  {
    reason: 'copyright',
    where: 'middle',
    lines: linesIn(`
      Tổng đài hỗ trợ: 1900 1234
      Email tòa soạn: toasoan@songhong.example
    `),
  },
  { reason: 'timestamp', where: 'middle', lines: ['08:15 21/4/2025'] },
  { reason: 'related', where: 'middle', lines: ['Đọc nhiều trong Giáo dục'] },
];

/** Lines of Vietnamese articles that look like furniture; most begin or end like one. */
export const VIETNAMESE_TEXT: readonly string[] = linesIn(`
  Theo dõi sát mực nước, người dân đã kê cao đồ đạc từ chiều.
  Quang cảnh hội nghị khiến nhiều người nhớ lại kỳ họp năm 1986, khi mọi thứ còn thiếu thốn.
  Các đại biểu dự hội nghị đã bỏ phiếu kín và chỉ ba người phản đối.
  Mục tiêu gửi đến độc giả nhiều nhất là giảm nghèo.
  Họ tên các nạn nhân chưa được công bố.
  Thích nhất là được trả lời thư của bạn đọc.
  Mã xác nhận được gửi tới số điện thoại của khách sau vài giây.
  Tổng đài hỗ trợ: nơi tiếp nhận hơn một nghìn cuộc gọi mỗi đêm.
  Lưu bài vở vào máy rồi mới tắt điện.
  14h05
  Theo Reuters, hai bên đã thống nhất trao đổi mỗi bên ít nhất 1.000 tù nhân.
  Theo VnExpress, giá vàng miếng đã tăng 2 triệu đồng chỉ trong một buổi sáng.
  Theo ông Umerov, Kiev đã chuyển cho Moskva danh sách hàng trăm trẻ em.
  Theo TTXVN, đoàn Việt Nam sẽ tham dự hội nghị vào tuần tới.
  Theo đó, hai nước sẽ mở thêm ba đường bay thẳng.
  Theo Dân trí tìm hiểu, bến xe vẫn hoạt động bình thường.
  Theo dõi diễn biến bão là nhiệm vụ của mọi địa phương ven biển.
  Theo dõi sức khỏe là điều cần thiết.
  Theo dõi trên truyền hình, hàng triệu người đã bật khóc.
  Theo dõi trận đấu trên Facebook, nhiều cổ động viên không giấu được thất vọng.
  Theo dõi các kênh YouTube độc hại, trẻ dễ bắt chước hành vi nguy hiểm.
  Chia sẻ với báo chí, ông cho biết cuộc họp kéo dài 40 phút.
  Chia sẻ với báo giới tại buổi họp kéo dài suốt cả buổi chiều, ông nói sẽ về nước.
  Chia sẻ của bà khiến nhiều người xúc động.
  Chia sẻ thông tin tình báo là trọng tâm của thỏa thuận.
  Chia sẻ kinh nghiệm chống lũ
  Chia sẻ bài viết sai sự thật, một người ở Đồng Nai bị phạt 7,5 triệu đồng.
  Video cho thấy khói bốc lên từ khu nhà kho.
  Video: bằng chứng mới của vụ án được công bố tại phiên tòa sáng nay, khiến cả hai bên đều bất ngờ.
  Clip dài 30 giây ghi lại cảnh chiếc xe lao qua rào chắn.
  Clip được chia sẻ hàng nghìn lần trên mạng xã hội.
  Nguồn: quốc phòng Mỹ cho biết ba máy bay đã bị phá hủy trong vụ tấn công.
  Nguồn nước của thành phố đang cạn dần.
  Nguồn tin của Reuters khẳng định thỏa thuận sẽ được ký trong tuần này.
  Nguồn tin: hai bên gần đạt thỏa thuận, nhưng chưa ai chịu nhượng bộ về lãnh thổ.
  Nguồn cung xăng dầu vẫn được bảo đảm.
  Ảnh hưởng của bão khiến miền Bắc mưa lớn.
  Ảnh vệ tinh cho thấy cầu đã sập.
  Ảnh: bằng chứng duy nhất còn lại của vụ thảm sát nằm trong một cuốn an-bom cũ, theo lời bà.
  Ảnh chụp màn hình đoạn chat được công an xác định là giả.
  Ảnh minh họa trong sách giáo khoa bị nhiều phụ huynh chê.
  Ảnh tư liệu về Điện Biên Phủ được trưng bày tại bảo tàng.
  Ông gửi kèm ba tấm ảnh: một tấm chụp cây cầu, một tấm chụp trạm gác và một tấm chụp dòng sông.
  Bà kể đã giữ tấm ảnh suốt 50 năm. Con trai bà hy sinh ở Quảng Trị năm 1972. Đến năm ngoái gia đình mới tìm được mộ anh. (Ảnh: TTXVN)
  Ông cho biết nước lũ dâng rất nhanh trong đêm. Cả xóm chỉ kịp chạy lên đồi. Sáng ra, 12 ngôi nhà đã biến mất. Ảnh: Báo Sông Hồng
  Bản quyền truyền hình World Cup đã được VTV mua với giá 15 triệu USD.
  Bản quyền sách giáo khoa thuộc về Nhà nước.
  Bản quyền thuộc về ai là câu hỏi mà tòa án phải trả lời.
  PV: Thưa ông, vòng đàm phán tới sẽ diễn ra khi nào?
  PV: Bà đánh giá thế nào về kết quả này?
  Phóng viên: Ông có lo ngại về áp lực từ Washington không?
  Phóng viên: - Vì sao các bên chọn Istanbul?
  PV đã liên hệ với lãnh đạo xã nhưng chưa nhận được phản hồi.
  Phóng viên các hãng tin lớn chờ trước cổng từ sáng sớm.
  Tác giả bài thơ qua đời ở tuổi 87.
  Tác giả: “Tôi viết cuốn sách này trong 10 năm.”
  Biên tập viên đài truyền hình bị buộc thôi việc.
  Mời gọi đầu tư là việc của tỉnh.
  Mời bạn bè đến dự lễ cưới, anh không ngờ đó là lần cuối gặp họ.
  Mời quý vị an tọa, vị chủ tọa nói trước khi phiên tòa bắt đầu.
  Bạn đọc sách giấy vẫn chiếm đa số, theo khảo sát của thư viện.
  Độc giả nhỏ tuổi xếp hàng từ sáng để xin chữ ký nhà văn.
  Độc giả gửi thư về tòa soạn bày tỏ lòng tiếc thương.
  Đăng ký nhận trợ cấp thất nghiệp tại Mỹ tăng lên mức cao nhất ba tháng.
  Đăng ký kết hôn trực tuyến được thí điểm tại ba tỉnh.
  Đăng ký xét tuyển đại học kết thúc lúc 17h ngày 28/7.
  Đăng nhập vào hệ thống, thí sinh thấy điểm của mình bằng 0.
  Tải ứng dụng giả mạo, một cụ bà mất 2 tỷ đồng.
  Tải ứng dụng trên App Store giả, nhiều người bị chiếm quyền điều khiển điện thoại.
  Tìm kiếm nạn nhân mất tích
  Tìm kiếm vẫn tiếp tục trong đêm.
  Bình luận về vụ việc, ông Peskov nói Điện Kremlin không ngạc nhiên.
  Bình luận của ông khiến giới đầu tư lo lắng.
  Bình luận viên Quang Huy cho rằng đội khách xứng đáng thắng.
  Ý kiến của bạn tôi thì khác.
  Ý kiến bạn đọc về dự thảo luật được gửi đến Quốc hội.
  Ý kiến trái chiều
  Quảng cáo sai sự thật, công ty bị phạt 200 triệu đồng.
  Quảng cáo trên xe buýt mang về 100 tỷ đồng mỗi năm.
  Quay lại sân sau chấn thương, Xuân Son ghi hai bàn.
  Quay lại Hà Nội sau 30 năm, ông không nhận ra con phố cũ.
  Về trang chủ của bộ, tin tặc đã thay đổi giao diện trong 15 phút.
  Trang chủ của ngân hàng không truy cập được suốt buổi sáng.
  Trang chủ CLB Nam Định thông báo chia tay HLV.
  Thế giới
  Thế giới đang chờ câu trả lời từ Moskva.
  Kinh tế Việt Nam tăng trưởng 7,5% trong quý hai.
  Tin liên quan đến vụ cháy được cập nhật từng giờ.
  Tin nổi bật trong ngày là cuộc điện đàm giữa hai nguyên thủ.
  Tin liên quan tới sức khỏe của ông bị phủ nhận.
  Đọc thêm một chương mỗi tối giúp trẻ ngủ ngon.
  Đọc thêm sách, bớt xem điện thoại, cô giáo khuyên.
  Xem thêm hồ sơ vụ án, luật sư phát hiện nhiều điểm bất thường.
  Xem thêm một tập phim nữa, em bé mới chịu đi ngủ.
  Có thể bạn quan tâm đến tiền, nhưng tôi thì không, bà nói.
  Đừng bỏ lỡ cơ hội này, ông kêu gọi các nghị sĩ.
  Từ khóa của kỳ đại hội là đổi mới.
  Từ khóa “ngừng bắn” được tìm nhiều nhất trong tuần.
  Chủ đề: ngừng bắn, là điều duy nhất hai đoàn không bàn đến trong buổi sáng.
  Chủ đề của hội nghị năm nay là nước sạch.
  Chuyên mục này do ông phụ trách suốt 20 năm.
  Sự kiện thu hút 5.000 người tham dự.
  Sự kiện: một bước ngoặt của quan hệ hai nước, theo lời ông.
  Cập nhật mới nhất từ hiện trường cho thấy 12 người đã thiệt mạng.
  Cập nhật lúc 14h, mực nước sông Hồng đã vượt báo động 2.
  Thứ năm, 24/7, hai đoàn gặp nhau tại cung điện Ciragan.
  Ngày 5/6, ông Trump điện đàm với ông Tập Cận Bình.
  Ngày 3 tháng 6
  14h05: Đoàn Ukraine đến nơi.
  10h30
  9h15: Lực lượng cứu hộ tiếp cận được tầng hầm
  2 giờ trước khi tàu rời ga, hành khách đã chật kín sân.
  3 phút đọc diễn văn của ông bị ngắt quãng sáu lần bởi tiếng vỗ tay.
  Hai giờ trước, máy bay hạ cánh an toàn.
  Nguyễn Văn An, 35 tuổi, bị bắt sáng 5/6.
  Hà Phương là học sinh giỏi nhất lớp.
  Thùy Dương (theo chồng sang Mỹ năm 2010) vừa về nước thăm mẹ.
  Huyền Lê nói cô sẽ kháng cáo.
  Minh Anh/Quốc Khánh thắng cặp đôi số một thế giới ở bán kết.
  TTXVN đưa tin, Thủ tướng sẽ thăm Nhật Bản vào cuối tháng.
  Báo Phù Sa ngày 12/3/2024 viết rằng cây cầu đã xuống cấp.
  Báo Bild dẫn lời một quan chức giấu tên.
  Dịch từ gia cầm sang người là điều các nhà khoa học lo nhất.
  Dịch từ The Economist, bài viết gây tranh cãi trong giới học giả.
  (Theo ông, đây chỉ là bước đầu.)
  (Nguồn tin này không được kiểm chứng độc lập.)
  Lưu bài viết vào máy, thủ phạm không ngờ để lại dấu vết.
  Thích nghi với biến đổi khí hậu
  Thích thì làm, ông đáp gọn.
  In tiền để bù thâm hụt là con đường nguy hiểm.
  Sao chép liên kết lạ rồi mở trên máy là sai lầm thường gặp.
  Nghe tin dữ, bà ngất xỉu.
  Tặng sao vàng cho bộ đội là truyền thống của làng.
  Tổng biên tập: “Chúng tôi không gỡ bài”.
  Tổng biên tập tờ báo bị triệu tập.
  Cơ quan chủ quản dự án thừa nhận chậm tiến độ.
  Giấy phép số 12 bị thu hồi vì công ty khai khống diện tích.
  Cấm sao chép đề thi dưới mọi hình thức là quy định đã có từ lâu.
  Phản ứng của Moskva
  Bước ngoặt ở phút 74
  Ai được lợi?
  Vì sao đàm phán đổ vỡ?
  Người trong cuộc nói gì
  “Tôi không sợ”
  - Trao đổi toàn bộ tù binh bị thương nặng
  - Ngừng bắn 30 ngày
  1. Giảm thuế với hàng dệt may
  • Mở lại cửa khẩu Hữu Nghị
  Kết quả: Việt Nam thắng 3-2.
  Đội hình xuất phát: Đình Triệu, Duy Mạnh, Thành Chung, Hai Long, Tuấn Hải
  Ghi bàn: Tuấn Hải (8', 82'), Hai Long (90'+20)
  Việt Nam 3-2 Thái Lan
  Hai đoàn sẽ bàn ba vấn đề:
  Bảng giá vàng sáng 18/9:
  Ông nói thêm: “Chúng tôi không có gì phải giấu.”
  Bạn nghĩ gì về hòa bình? Câu hỏi ấy được đặt cho 2.000 người ở cả hai nước.
  Bạn nghĩ gì khi nghe tin này, anh trả lời: vui.
  Hình ảnh từ hiện trường khiến cả nước bàng hoàng.
  Đồ họa của trò chơi được khen là đẹp nhất năm.
  Infographic là cách trình bày được nhiều trường học sử dụng.
  Trở thành người đầu tiên đặt chân lên đỉnh núi, anh bật khóc.
  Trở lại với cuộc họp, hai bên tiếp tục bàn về tù binh.
  Nội dung tài trợ được quy định tại điều 5 của hiệp định.
  Xuất bản năm 1988, cuốn tiểu thuyết từng bị cấm ở nhiều nước.
  Thời gian đọc cáo trạng kéo dài ba ngày.
  Danh mục hàng cấm có thêm thuốc lá điện tử.
  Nhận tin mới qua radio, ngư dân vội cho thuyền vào bờ.
  Quét mã QR để tải ứng dụng độc hại, nạn nhân mất sạch tiền trong tài khoản.
  Liên hệ giữa hai vụ án đang được làm rõ.
  Sông Hồng cuộn đỏ phù sa
  Ông Putin: Nga sẵn sàng đàm phán
  Tiêu điểm của chuyến thăm là hợp tác năng lượng.
  Xem nhiều phim hành động, cậu bé mơ làm cảnh sát.
  Giá dầu Brent giảm 2% xuống 64,5 USD/thùng; nguồn: sàn ICE, theo các nhà phân tích, là đáng tin.
  Tin khác thì không, tin này tôi tin.
  Nhóm phóng viên bị bắt hồi tháng 3 đã được trả tự do.
  Thực hiện: nói thì dễ, làm mới khó, một đại biểu nhận xét.
  Theo ông Zelensky, Nga chưa sẵn sàng ngừng bắn.
  Theo Bộ Quốc phòng Nga, 112 UAV đã bị bắn hạ trong đêm.
  Theo hãng tin AFP, khoảng 3.000 người đã xuống đường.
  Ảnh: Tổng thống Putin (trái) và ông Trump bắt tay nhau là hình ảnh được chờ đợi nhất.
  Chủ đề nóng nhất là thuế quan.
  Chia sẻ thêm, bà cho biết gia đình không yêu cầu bồi thường.
  Bản quyền thuộc về tác giả, tòa phán quyết.
  Xem thêm phim tài liệu ở bảo tàng, học sinh hiểu bài hơn.
  Mời độc giả góp ý là điều tờ báo chưa từng làm.
  Mời bạn đọc bình luận về dự luật, nghị sĩ này nhận về 10.000 ý kiến trong một đêm.
  Video: quân đội Israel công bố đoạn phim quay từ trên không.
  Nguồn: Viện Nghiên cứu Chiến tranh cho rằng Nga đã mất 900 xe tăng.
  Số ca mắc tăng 20% so với cùng kỳ năm ngoái (Nguồn: Bộ Y tế).
  Giá nhà ở Hà Nội tăng 30% trong một năm. (Nguồn: Bộ Xây dựng)
  Ông khẳng định sẽ không từ chức. (Theo Reuters)
  Thủ tướng lên đường về nước chiều cùng ngày. Ảnh của chuyến thăm được lan truyền trên mạng.
  Sự kiện: Ngày hội việc làm thu hút 40 doanh nghiệp tham gia.
  Tổng biên tập: Trần Văn Mẫu bị cách chức hôm thứ Hai.
  Tác giả: Nguyễn Du được UNESCO vinh danh năm 1965.
  Việt Nam - Thái Lan: 3-2
  Ukraine
  Điều 5: Trách nhiệm của các bên
  Bài học từ Moskva
  Đọc thêm để hiểu
  Xem thêm gì ở Huế?
  Mưa lớn, lũ dâng
  Ngân hàng Nhà nước
  Nguyễn Ái Quốc
  Ba kịch bản
  Tin vui đầu năm
  Tin khác biệt
  Thời sự và nghệ thuật
  Chung kết: Việt Nam - Thái Lan
  Điểm mới
  Ông Nguyễn Văn A: 45%
  Lịch thi đấu:
  Giá vàng: 132 triệu đồng
  Bàn thắng: Xuân Son
  Huy chương vàng: Nguyễn Thị Oanh
  Trọng tài: Ko Hyung-jin
  Nguồn: Lịch sử một con sông
  Đồ họa: Cuộc đua mới
  Đạo diễn: Trần Anh Hùng
  Bài: Tiến quân ca
  Ảnh: “Đó là tất cả những gì còn lại”, bà nói.
  Ảnh đại diện của tài khoản là một bông sen.
  Theo kế hoạch, cầu sẽ thông xe vào tháng 9.
  Theo lời kể của nhân chứng, xe chạy rất nhanh.
  Theo Hiến pháp, tổng thống có 30 ngày để ký.
  Xem thêm: điều 12 của luật quy định mức phạt gấp đôi.
  Chia sẻ ngay sau trận, HLV nói ông tự hào về học trò.
  Thích nhất là món phở, du khách này nói.
  Like và share tin giả có thể bị phạt.
  In bài thơ lên áo, nhóm bạn bán được 3.000 chiếc.
  Bình luận (bằng tiếng Nga) xuất hiện dày đặc dưới bài đăng.
  Tải ngay hàng cứu trợ lên xe, đoàn lập tức lên đường.
  Đăng ký ngay từ đầu năm, gia đình vẫn không có suất.
  Nguồn gốc của vụ cháy chưa được xác định.
  Nguồn: Ngân hàng Thế giới dự báo GDP tăng 6,8%.
  Giọng nữ miền Bắc ấm áp ấy đã theo ông suốt cuộc chiến.
  Hôm qua, ông đã nộp đơn.
  Thứ Sáu đen tối
  6/6: Quốc hội họp phiên cuối
  Năm 2025
  Lê Hoàng Long, 22 tuổi, giành huy chương bạc.
  Tin từ tiền tuyến
  Góc khuất
  Hy vọng mong manh
  Nhân vật chính
  Chưa có hồi kết
  Bài toán nhân lực
  TP HCM
  Hà Nội
  Kinh tế
`);
