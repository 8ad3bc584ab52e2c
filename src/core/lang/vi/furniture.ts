/** Paragraphs of a Vietnamese page that are not part of the article. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:ảnh|nguồn ảnh|ảnh minh họa|ảnh tư liệu|video|clip|đồ họa|infographic|nguồn)\s*:\s*.{0,80}$/iu,
  /[.)]\s*\(?\s*(?:ảnh|nguồn ảnh|đồ họa)\s*:\s*[^.]{1,60}\.?$/iu,
  /^mời (?:quý )?(?:độc giả|bạn đọc|quý vị)(?!\p{L})/iu,
  /^(?:quý )?(?:độc giả|bạn đọc) (?:có thể )?(?:gửi|theo dõi|đón đọc|xem thêm|đăng ký)/iu,
  /^(?:chia sẻ|sao chép liên kết|copy link|gửi bình luận|ý kiến bạn đọc|bình luận|in bài viết|lưu bài viết|quay lại|về trang chủ)(?: .{0,40})?$/iu,
  /^(?:theo dõi|tải ứng dụng|đăng ký nhận) .{0,80}(?:facebook|zalo|youtube|telegram|google|tiktok|bản tin|kênh|app store|fanpage)/iu,
  /^(?:từ khóa|từ khoá|tags?|chủ đề|chuyên mục)\s*:/iu,
  /^\d{1,2} phút đọc$/iu,
  /^(?:thời gian đọc|đọc trong)\s*:?\s*\d/iu,
  /^(?:©|bản quyền)/iu,
  /^(?:phóng viên|pv|biên tập|tác giả)\s*[:–-]\s*.{1,50}$/iu,
];

/** Headings over lists of other articles. */
export const FURNITURE_HEADINGS: readonly RegExp[] = [
  /^(?:>+\s*)?(?:tin|bài|tin bài|bài viết) (?:liên quan|cùng chuyên mục|cùng chủ đề|đọc nhiều|mới nhất|nổi bật|khác)\s*:?$/iu,
  /^(?:đọc thêm|xem thêm|có thể bạn quan tâm|đừng bỏ lỡ|đọc nhiều nhất|cùng chuyên mục|tin mới)\s*:?$/iu,
];
