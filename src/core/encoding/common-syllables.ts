import { wordSet } from '../lang/word-set.ts';

/**
 * Syllables that are frequent in the press, lower case; those without marks only complete the phrases. In a wrong encoding a syllable
 * comes out now and then, but hardly ever one of these: they settle what a headline is in. Both placements of tones.
 */
export const COMMON_SYLLABLES = wordSet(`
  và của là các những một được đã đang sẽ với từ đến để này đó có không cũng như về vào lên dưới trước bị vì nên mà thì nhưng hoặc
  nếu rằng lại rất đều chỉ mới vẫn cùng người ông bà nhiều ở việc cuộc ngày năm tháng giữa nhất hơn đây họ tôi chúng mình gì nào đâu
  thế vậy nữa rồi chưa phải làm cần nước cái chiếc qua tại theo tới đi lần số khoảng mỗi mọi cả bạn còn hết khác nhau
  việt hà nội hồ chí sài gòn đà nẵng huế hải phòng cần thơ thành phố tỉnh huyện quận xã phường quốc gia chính phủ bộ trưởng thủ tướng
  chủ tịch tổng thống bí thư đảng đại hội biểu sứ quân đội công ty nhà máy đồng triệu tỷ tỉ nghìn đô giá tiền thuế ngân hàng vốn đầu tư
  thị trường kinh tế xuất nhập khẩu sản phẩm sản xuất doanh nghiệp phát triển tăng giảm mức hỗ trợ dự án xây dựng đường sắt cầu cảng
  biển đảo sông núi đất rừng mưa bão lũ lụt nóng lạnh nắng gió trời độ bệnh viện bác sĩ sỹ y tế dịch vắc xin thuốc học sinh giáo dục
  lớp thầy cô trẻ em phụ nữ gia đình mẹ bố vợ chồng già sống chết tử nạn thương vụ cảnh sát tòa toà luật điều tra bắt giữ phạm tội
  bóng đá trận đấu đội tuyển vòng giải vô địch thắng thua cầu thủ huấn luyện ghi bàn thể thao mỹ nga trung pháp đức nhật hàn ấn độ thái
  châu á âu thế giới liên hợp hiệp hòa hoà bình đàm phán ký kết thỏa thoả thuận quyết định kế hoạch chương trình đề nghị yêu báo
  thông tin phóng viên mạng điện tử điện thoại công nghệ khoa nghiên cứu kỹ thuật số dữ liệu hệ thống máy tính bay xe tàu hỏa khách
  du lịch văn hóa hoá nghệ sĩ nhạc phim sách ảnh hình lễ tết hội mùa xuân hè thu đông sáng trưa chiều tối đêm giờ phút tuần quý
  nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ ngô lý thị văn hữu đức tiến dũng hùng tuấn sơn hải lớn nhỏ cao thấp dài ngắn
  tốt xấu đẹp đúng sai dễ khó nhanh chậm sớm muộn gần xa đủ thiếu thêm bớt mở đóng cửa hàng chợ bán mua ăn uống nói biết thấy nghĩ
  muốn hiểu gặp gọi đưa lấy giúp dùng chạy đứng ngồi chờ đợi nhận trả tiếp tục bắt kết thúc xảy gây khiến trở thành đạt vượt
  đối tác phương án vấn giải pháp thực hiện quy định cơ quan lãnh đạo người dân khu vực tình trạng ảnh hưởng cháy nổ đảm bảo tiếng thời sự tự lý mạnh yếu tất trong suốt
  quyền lợi tài sản bất động lực lượng đoàn tập đề xử phạt lỗi mặt trái đầy đặt nâng đối diện trực sức khỏe khoẻ bảng xếp hạng kỷ niệm đời lời mời rời bờ tờ nhờ bỏ hỏi khỏi chọn trọng đọc dọc đỏ tỏ nền bền
  đền điều triều lọc độc giả béo bụi khí thải hồi phục hậu quả vùng miền núi xóm làng ruộng lúa gạo cá thịt đào tạo vé giải thưởng
`);
