import type { HeadlineRules } from '../headline-rules.ts';
import { lazily } from '../lazily.ts';
import { phraseSet, wordSet } from '../word-set.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { VOCABULARY } from './headline-vocabulary.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { PERSON_TITLES } from './titles.ts';

/** Lower case wherever they stand inside a sentence, unless somebody is careless. */
const OPENERS = wordSet(`
  theo trong tại sau trước khi và nhưng ngoài vì nếu đây đó họ tôi chúng những nhiều mỗi một các việc cuộc vụ từ với để do bởi nhờ tuy
  dù mặc song tuy hiện vừa mới đã đang sẽ được bị có không chưa chỉ cả hầu hàng khoảng hơn gần trên dưới giữa bên cạnh ở đến tới cho về
  như cũng còn rồi nên thì mà là của rằng cùng hôm ngay lúc kể đối hễ giờ nay sáng trưa chiều tối đêm khuya rạng cuối đầu suốt mấy vài
  vậy thế sao vì bao đâu gì ai nào nó hắn chàng nàng mình chuyện điều cái chiếc con cây căn ngôi bức bài số sự nỗi niềm lời câu
  khiến gây làm qua quanh dọc xung đừng hãy rất quá càng thậm nhất đặc thường luôn vẫn bỗng chợt dường tuyệt dẫu bất thay tính
  bây hồi xét nhìn nói nhận trả phát nhằm dịp thời từng đúng suýt vốn lại nữa tuần tháng năm ngày mùa ước ngược riêng chính kết
`);

const EVERYDAY = phraseSet(`
  người giới lực_lượng cơ_quan cảnh_sát công_an nhà_chức nhà_đầu nhà_sản nhà_khoa nhà_máy nhà_trường nhà_nghiên nhà_phân người_dân người_đàn
  người_phụ người_ta người_lao người_tiêu người_mua người_bán người_phát người_đứng người_hâm người_mẹ người_cha người_già nạn_nhân
  nghi_phạm bị_cáo bị_can tài_xế hành_khách du_khách khách_hàng sinh_viên học_sinh giáo_viên phụ_huynh thầy_cô bác_sĩ bệnh_nhân điều_dưỡng
  công_nhân nông_dân ngư_dân tiểu_thương doanh_nghiệp doanh_nhân doanh_thu lợi_nhuận giá_vàng giá_xăng giá_dầu giá_cả giá_bán giá_nhà giá_cà
  giá_lúa giá_điện giá_vé giá giá_trị giá_thuê lãi_suất tỷ_giá thị_trường cổ_phiếu chứng_khoán nhà_đầu_tư chuyên_gia các_chuyên giới_chức giới_phân
  chính_quyền quan_chức lãnh_đạo đại_diện đại_biểu nghị_sĩ binh_sĩ quân_đội phiến_quân tên_lửa máy_bay trực_thăng tàu_cá tàu_hỏa tàu
  xe_khách xe_tải xe_máy xe_buýt xe ô_tô chuyến_bay sân_bay đoàn_tàu đoàn đội_ngũ đội đội_chủ đội_bóng đội_khách cầu_thủ huấn_luyện thủ_môn tiền_đạo trận_đấu
  trận bàn_thắng bàn khán_giả trọng_tài người_hùng nhà_vô mưa_lớn mưa gió nắng nắng_nóng bão lũ nước nước_lũ nhiệt_độ mực_nước
  dự_báo dự_án dự_kiến dự_luật dự_thảo kế_hoạch chương_trình chiến_dịch hoạt_động hội_nghị hội_thảo triển_lãm lễ_hội lễ buổi phiên_tòa phiên
  thông_tin thông_báo báo_cáo kết_quả nguyên_nhân hậu_quả thiệt_hại con_số thống_kê khảo_sát nghiên_cứu phát_hiện tác_giả nội_dung
  mục_tiêu mục_đích giải_pháp biện_pháp quy_định nghị_quyết quyết_định chính_sách luật luật_sư thẩm_phán tài_liệu hồ_sơ văn_bản hình_ảnh
  bức_ảnh đoạn_video clip video ảnh mạng_xã mạng dư_luận truyền_thông báo_chí phóng_viên phim bộ_phim cuốn_sách tác_phẩm bài_hát album ca_sĩ
  diễn_viên đạo_diễn nghệ_sĩ nhạc_sĩ họa_sĩ nhà_văn khách gia_đình vợ_chồng vợ chồng mẹ bố cha con_trai con_gái con bà_con trẻ trẻ_em em_bé cháu anh_em
  hai ba bốn năm sáu bảy tám chín mười hàng_trăm hàng_nghìn hàng_chục nhóm toàn_bộ tất_cả phần_lớn đa_số một_số số_lượng số_người tổng_số tổng_cộng
  ông bà chị cô cậu chú bác thầy lão cụ đôi hiện_trường hiện_nay ngọn_lửa đám_cháy vụ_việc tai_nạn động_đất cháy cháy_rừng
  bệnh bệnh_viện virus dịch thuốc vaccine món món_ăn quán nhà_hàng quán_ăn chợ cửa_hàng ngân_hàng công_ty công_trình cây_cầu cầu đường
  tuyến tuyến_đường khu khu_vực vùng làng ngôi_làng thành_phố thủ_đô tỉnh huyện xã địa_phương đất_nước nước_này hai_nước hai_bên đôi_bên
  phía phe_đối phe liên_minh tổ_chức hiệp_hội cơ_sở trung_tâm trường trường_học đại_học đề_thi thí_sinh kỳ_thi điểm học_phí lương mức mức_lương
  mức_giá mức_phạt thuế lệnh lệnh_ngừng thỏa_thuận đàm_phán hòa_đàm xung_đột chiến_sự căng_thẳng quan_hệ cuộc_chiến cuộc_sống cuộc_gặp bầu_cử cử_tri ứng_viên
  lượng sản_lượng nguồn_cung nhu_cầu xuất_khẩu nhập_khẩu kinh_tế tăng_trưởng lạm_phát du_lịch nông_nghiệp môi_trường ô_nhiễm không_khí
  công_nghệ ứng_dụng điện_thoại thiết_bị sản_phẩm hãng hãng_tin hãng_xe tập_đoàn nền_tảng trí_tuệ robot pin xe_điện mẫu_xe phiên_bản
  bạn_đọc bạn_bè bạn mọi_người mọi cư_dân dân dân_số dân_làng chủ_nhà chủ_đầu chủ_xe chủ_quán đơn_vị nhân_viên thành_viên lao_động cán_bộ chiến_sĩ
  thông_điệp tuyên_bố phát_biểu trả_lời nói_về liên_quan căn_cứ phản_ứng bình_luận đánh_giá nhận_định phân_tích trao_đổi chia_sẻ
  tâm_sự kể_về mở_đầu khép_lại bước_sang bước_vào trở_về trở_lại đứng_trước nằm_cách nằm_trên cách_đây cách_nay cách xuất_phát xuất_hiện
  khách_sạn điện tiền số_tiền tiền_thưởng vé đồng_thời đồng_tiền tên_gọi tuổi_thơ tuổi dân_quân sức_khỏe sức_mua không_ít
  không_chỉ thiếu thêm tăng giảm bắt_đầu tiếp_tục tiếp_theo tiếp_đó trong_khi rất_may may_mắn đáng_chú đáng_nói thực_tế thực_ra cụ_thể riêng_tại
  bằng_cách hình_thức lịch_sử truyền_thuyết tương_truyền tiếng cánh_đồng cà_phê lúa gạo tôm cá lợn gà trâu bò thịt rau trái hồ sông biển núi rừng trời
  mặt_trời dòng dòng_người dòng_sông hang_động vết_nứt bùn khói lửa ngôi_nhà căn_nhà ngôi_chùa chùa đền tượng cổ_vật hiện_vật di_tích di_sản phố khu_phố
  giấc_mơ ước_mơ câu_chuyện bí_quyết hành_trình bài_học cảm_giác ký_ức tình_yêu hôn_nhân đám_cưới đám_tang thi_thể tang_lễ cựu nguyên tân chủ_tịch_xã
`);

/** The first words of offices, bodies, works, days: they have a capital in running text and go on in small letters. */
const OFTEN_CAPITAL = phraseSet(`
  đại_biểu nghị_sĩ đảng_viên đội_tuyển bách_khoa chính_quyền luật_học tòa_án kế_hoạch nghị_quyết nghị_định đội_trưởng công_ty trung_tâm doanh_nghiệp
  y_học kỹ_thuật sư_phạm tối_cao dân_chủ cộng_hòa cấp_cao thế_giới giáo_hội chủ_tịch phụ_nữ thanh_niên nhân_dân quốc_tế quốc_gia
  bộ quốc chính tổng chủ phó thủ thứ đại thượng trung thiếu hội ban ủy đảng đoàn đội viện tòa sở phòng cục vụ chi tổ trường
  tập ngân liên hiệp mặt quỹ báo đài đông tây nam bắc tết chúa phật bác giáo giám vua nữ hoàng thế chiến giải cúp bảng luật
  nghị hiến hòa bảo lễ ngoại nội thống kho thanh vệ hải lục quân bí tuyên huân huy trạm trái sân ga cảng chợ khối quý
  quận phường xã vịnh biển bãi vườn trụ trợ tham thẩm kiểm đồng thành ngài đức thánh lăng phụ hạ tân cựu vùng quảng
`);

/** Nations and towns of one syllable, and given names: a name that goes on in small letters. */
const SHORT_NAMES = wordSet(`
  mỹ nga anh pháp đức ý úc áo bỉ lào thái nhật hàn trung ấn việt huế vinh cuba iran iraq syria israel ukraine singapore campuchia malaysia
  philippines indonesia myanmar canada brazil argentina hamas taliban asean nato eu
`);

/** Behind these a name does not go on, though a person's may follow a nation's. */
const WHOLE_NAMES = phraseSet(`
  mỹ nga anh pháp đức ý úc áo bỉ lào nhật hàn việt iran iraq syria israel ukraine singapore campuchia malaysia philippines indonesia myanmar canada brazil
  argentina hamas asean nato eu nhật_bản hàn_quốc trung_quốc triều_tiên thái_lan việt_nam ấn_độ mông_cổ đài_loan hồng_kông hong_kong tây_ban_nha bồ_đào_nha
  hà_lan ba_lan phần_lan thụy_điển thụy_sĩ na_uy đan_mạch hy_lạp thổ_nhĩ_kỳ hoa_kỳ trung_đông châu_á châu_âu châu_phi đông_nam_á hà_nội sài_gòn đà_nẵng hải_phòng
  cần_thơ tp_hcm thừa_thiên_huế quảng_ninh quảng_nam quảng_ngãi quảng_trị quảng_bình nghệ_an hà_tĩnh thanh_hóa nam_định thái_bình ninh_bình bắc_ninh bắc_giang
  lạng_sơn cao_bằng hà_giang lào_cai yên_bái sơn_la điện_biên lai_châu hòa_bình phú_thọ vĩnh_phúc hải_dương hưng_yên khánh_hòa nha_trang phú_yên bình_định
  bình_thuận ninh_thuận lâm_đồng đà_lạt đắk_lắk đắk_nông gia_lai kon_tum bình_dương bình_phước đồng_nai tây_ninh long_an tiền_giang bến_tre vĩnh_long trà_vinh
  sóc_trăng bạc_liêu cà_mau kiên_giang an_giang hậu_giang đồng_tháp vũng_tàu phú_quốc hội_an biển_đông nhà_trắng quốc_hội chính_phủ world_cup sea_games
`);

const CALLINGS = phraseSet(`
  ông bà anh chị cô cậu em chú bác cụ thầy cháu mẹ bố cha con vợ chồng ngài vua chúa đức thánh nàng chàng thằng bé bạn tên người dân_tộc
  đội_trưởng đội_tuyển thủ_tướng tổng_thống chủ_tịch bộ_trưởng thứ_trưởng ngoại_trưởng bí_thư giám_đốc hiệu_trưởng thị_trưởng thống_đốc nghị_sĩ
  dân_biểu đại_sứ tướng đại_tá trung_tá thiếu_tá đại_úy trung_úy thượng_tá thiếu_tướng trung_tướng thượng_úy thẩm_phán luật_sư bác_sĩ giáo_sư tiến_sĩ
  kỹ_sư kiến_trúc_sư nghệ_sĩ ca_sĩ nhạc_sĩ diễn_viên đạo_diễn nhà_văn nhà_thơ họa_sĩ nhà_báo phóng_viên mc người_mẫu hoa_hậu á_hậu cầu_thủ tiền_đạo tiền_vệ
  hậu_vệ thủ_môn hlv viên danh_thủ tay_vợt võ_sĩ kỳ_thủ vđv tỷ_phú doanh_nhân ceo nhà_sáng nạn_nhân bị_cáo bị_can nghi_phạm bị_hại trùm
  thành_phố tp tỉnh huyện quận xã phường thị_trấn thị_xã làng thôn bản ấp buôn phố đường đại_lộ quốc_lộ cầu sông hồ núi đèo đảo biển vịnh
  bãi eo quần_đảo bán_đảo châu miền vùng bang nước đất khu chợ chùa đền đình nhà_thờ sân sân_bay cảng ga bến tuyến quán bệnh_viện trường
  đại_học công_ty tập_đoàn ngân_hàng hãng hãng_tin báo tờ đài tạp_chí trang kênh mạng ứng_dụng nền_tảng câu_lạc_bộ clb đội nhóm ban_nhạc đảng quỹ
  hội tổ_chức phong_trào phim bộ_phim vở cuốn tiểu_thuyết truyện bài_hát bài ca_khúc album bức_tranh bức chương_trình gameshow giải cúp cuộc_thi chiến_dịch dự_án
  bão tàu xe máy_bay tên_lửa mẫu dòng loại giống họ gốc tiếng hiệu mang_tên tên_là tên_lửa hang động trại khách_sạn nhà_hàng lễ tết chức
  cục sở bộ vụ ban phòng luật đoàn tòa viện cơ_quan ủy_ban tòa_án hiệp_hội liên_đoàn tổng_cục văn_phòng trung_tâm học_viện diễn_đàn hội_nghị hội_đồng
  mặt_trận tổng_công_ty cao_đẳng cục_trưởng vụ_trưởng thời_báo nguyên bí phó nhà_máy đảng_viên hệ_thống đạo_luật hiệp_định hiệp_ước vương_quốc
  đh hạt đoạn ngoài_khơi bên_ngoài bên_trong bố_mẹ cha_mẹ vợ_chồng ông_bà vị_trí hiện_tượng chức_vụ cảnh_sát công_nhân thành_tựu khu_vực phái_đoàn chính_quyền quân_đội lực_lượng giới_chức
  thời năm_mới đêm mùa ngày tháng thứ khoa lớp khối giữa đất_nước người_dân dân_tộc sao thương_hiệu
`);

const NEVER_LAST = wordSet(`
  và là các những một của được đã đang sẽ trong tại với cho từ để khi do bị bởi vì nếu rằng thì mà hoặc còn gồm theo như thứ tổng
  ở đến tới giữa bằng nhưng hay mỗi mọi từng mấy vài nhiều gần khoảng khắp tờ đảng rất quá chưa chẳng đừng hãy ông bà anh chị cô
  nhằm khiến tuy dù dẫn nhờ cả vẫn cũng vừa càng cựu tân đối lúc hôm mang thuộc vào về hạng giải
`);

const ADVERBIALS = wordSet(`
  tại ở trong sau trước khi nếu năm hôm ngày tháng sáng trưa chiều tối đêm đến từ theo với đối vì do nhờ để hiện nay giữa bên ngoài ngay lúc
  dịp mùa cuối đầu vừa cùng dù mặc thời tuần thậm tuy nhưng và song trên dưới kể căn nhân bằng qua giờ thứ rồi chỉ cả đặc nhất đây đó
  kết vậy cũng riêng như chính hơn gần khoảng
`);

/** Finite verbs, and the words of tense and voice before them. */
const VERBS = phraseSet(`
  là đã đang sẽ vừa bị được có cho_biết cho_hay cho_rằng nói tuyên_bố khẳng_định thừa_nhận xác_nhận đạt giành thắng thua tăng giảm ghi lập mở bắt khởi_tố
  khởi_công khánh_thành phát_hiện phát_động phát nhận ký gặp thăm đề_xuất đề_nghị kêu_gọi cảnh_báo chỉ_đạo trở_thành trở_lại trở_về rời xảy khiến làm gây qua_đời
  tử_vong chết mất tìm cứu ra bác bác_bỏ phủ_nhận yêu_cầu đòi dọa đe_dọa áp áp_đặt hủy hoãn dừng ngừng tạm_dừng công_bố thông_báo thông_qua phê_duyệt chấp_thuận
  đồng_ý từ_chối từ_chức rút gia_nhập tham_gia tham_dự tổ_chức khai_mạc bế_mạc diễn_ra bắt_đầu kết_thúc tiếp tiếp_tục duy_trì nâng hạ cắt bán mua
  bổ_nhiệm bầu chọn thay trao tặng nhận thu chi vượt lọt thoát đánh_bại hòa ghi_bàn dẫn kể chia_sẻ viết đăng đưa đưa_tin dẫn_lời gọi trả_lời hỏi nghĩ
  tin muốn cần phải nên có_thể không chưa vẫn cũng từng sắp sống ở nằm đứng chạy đi đến về vào lên xuống bay lao rơi đâm va cháy nổ sập đổ
  tấn_công phóng bắn không_kích chiếm kiểm_soát bao_vây trừng_phạt phạt xử tuyên kiện điều_tra xét_xử giải_cứu sơ_tán di_dời
  ra_mắt giới_thiệu phát_hành chiếu thu_hút đón hút kỳ_vọng lo lo_ngại mong hy_vọng quyết_định dự_kiến dự_báo nhận_định đánh_giá nhấn_mạnh lưu_ý
  bày_tỏ ca_ngợi chỉ_trích lên_án xin xin_lỗi cảm_ơn chúc hứa cam_kết bảo_vệ hỗ_trợ giúp xây xây_dựng sản_xuất xuất_khẩu nhập_khẩu nhập khai
  thử thử_nghiệm triển_khai huy_động điều siết cấm hạn_chế nới gỡ dỡ lùi kéo kéo_dài lan bùng_phát ngập thiếu thừa đầu_tư vay nợ lỗ lãi
  giữ giành trải yêu học dạy chơi đá tập chấn_thương vô_địch đăng_quang đứng_đầu xếp chiêu_mộ
`);

const vocabulary = lazily(
  () =>
    new Set(
      VOCABULARY.trim()
        .split(/\s+/)
        .flatMap(group => {
          const [first = '', seconds = ''] = group.split(':');
          return seconds.split(',').map(second => `${first} ${second}`);
        }),
    ),
);

/** Verbs and particles that an object, a clause or a name follows. */
const NEEDS_MORE = phraseSet(`
  là bị được có cho_biết cho_hay cho_rằng tuyên_bố khẳng_định đề_xuất đề_nghị kêu_gọi yêu_cầu gặp thăm đánh_bại tấn_công không_kích phóng bắn mua bán bầu chọn
  thay trao tặng nhận ký tiếp đón rời sang qua làm gây khiến giúp dạy yêu bảo kể hỏi gọi tên mời đưa dẫn cưới kiện bắt cứu tìm đòi buộc cấm phạt
  hộ_tống phát_hành ban_hành thông_qua bổ_nhiệm chỉ_đạo tổ_chức tham_gia tham_dự gia_nhập thành_lập xây_dựng nối vượt thắng thua hạ dự vào lên xuống ra đến về tới
  chiêu_mộ nhắm chống chỉ_trích ủng_hộ lên_án phê_duyệt mở_rộng sử_dụng dùng lấy xem đọc viết nói nghe thấy biết nghĩ tin mong muốn cần phải
  hội_đàm điện_đàm về_việc trong_việc cho_việc dẫn_lời hô_vang chia_sẻ rằng việc như cùng gồm trở_thành thuộc mang chạy đi hứa nhờ báo trả giữ giành
`);

/** What Vietnamese words say about borders without a stop. */
export const VIETNAMESE_HEADLINES: HeadlineRules = {
  isOpener: word => OPENERS.has(word),
  everyday: EVERYDAY,
  isInVocabulary: (word, next) => vocabulary().has(`${word} ${next}`),
  looksEveryday: isVietnameseSyllable,
  oftenCapital: new Set([...OFTEN_CAPITAL, ...SHORT_NAMES]),
  beforeNames: new Set([...PERSON_TITLES, ...CALLINGS]),
  wholeNames: WHOLE_NAMES,
  // A name of several syllables would be cut behind the first.
  placePrepositions: new Set(),
  neverLast: NEVER_LAST,
  // "Vì sao", "Tại sao" open headlines.
  opensAdverbial: (first, second) => ADVERBIALS.has(first) && second !== 'sao',
  isVerb: (word, next) => VERBS.has(word) || VERBS.has(`${word} ${next}`),
  needsMore: phrase => NEEDS_MORE.has(phrase),
  alwaysCapital: new Set(),
  beforeClauses: wordSet(`
    nói biết hay rằng nghĩ tin thấy hỏi đáp báo định nhận là mà ngờ sợ lo mong muốn
  `),
  bringsSpeech: wordSet(`
    nói kể hỏi đáp bảo dặn hô vang hét gọi viết ghi rằng sẻ bày tuyên khẳng thêm thốt khuyên nhắn đọc hát tên rôn biển hiệu khẩu
  `),
  leftOut: wordSet('các những của đã là rằng thì mà được'),
  // In syllables.
  lengths: { long: 22, longest: 28, most: 40, subheading: 9 },
  relatives: wordSet('người nơi'),
  functionWords: FUNCTION_WORDS,
  namesAreSyllables: true,
  likely: 0.4,
  weights: HEADLINE_WEIGHTS,
};
