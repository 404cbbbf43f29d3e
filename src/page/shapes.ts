import { pattern } from '../text/boundary.js'
import type { ChromeKind } from './block.js'
import { EYE } from './digits.js'

type Shape = { readonly kind: ChromeKind; readonly name: string; readonly pattern: RegExp }
const line = (source: string): RegExp => pattern(`^(?:${source})$`, { flags: 'iu', bounded: false })

/** Those that need no number. */
export const plainShapes: readonly Shape[] = [
  {
    kind: 'footer',
    name: 'copyright',
    pattern: line('(?:[©®] ?(?:\\d|bản quyền|copyright|.{40})|\\([cC]\\) ?(?:\\d{4}|bản quyền|copyright)).{0,200}'),
  },
  { kind: 'footer', name: 'rights', pattern: line('.{0,120}all rights reserved.{0,40}') },
  {
    kind: 'footer',
    name: 'imprint',
    pattern: line(
      '(?:trang (?:thông tin|tin)|cổng (?:thông tin|ttđt)|báo|tạp chí|cơ quan|tòa soạn).{2,120}(?:chịu trách nhiệm|tổng biên tập|giấy phép)(?: \\p{L}{1,8}){0,3} ?: ?\\S.{0,100}',
    ),
  },
  {
    kind: 'login',
    name: 'a wall',
    pattern: line(
      '(?:(?:xin )?vui lòng |hãy |mời (?:bạn|quý vị|độc giả) |bạn (?:cần|phải|hãy) )?(?:đăng nhập|đăng ký)(?: hoặc đăng (?:ký|nhập))? .{0,80}để (?:đọc|xem|tiếp tục|mở)(?: tiếp| toàn| đầy| nội| bài).{0,80}',
    ),
  },
  {
    kind: 'login',
    name: 'a wall',
    pattern: line(
      '(?:bạn đang (?:đọc|xem) )?(?:bài viết|nội dung)(?: này)?(?: chỉ)? dành (?:riêng )?cho (?:thành viên|hội viên|độc giả|bạn đọc|người đăng ký).{0,80}',
    ),
  },
  {
    kind: 'comment-form',
    name: 'a call to readers',
    pattern: line(
      '(?:hãy|(?:xin |kính )?mời|vui lòng|gửi (?:ý kiến|câu hỏi|thắc mắc|bài|tin|ảnh)|(?:(?:quý )?(?:bạn đọc|độc giả)|bạn) (?:có (?:thể|thắc mắc|nhu cầu|ý kiến|câu hỏi|thông tin)|muốn|hãy|vui lòng|xin)) .{0,120}(?:gửi|gọi|chia sẻ|cung cấp|về|tới|đến).{1,100}(?:tòa soạn|toà soạn|hòm thư|hộp thư|đường dây nóng|ban biên tập).{0,100}',
    ),
  },
  {
    kind: 'login',
    name: 'letters of news',
    pattern: line(
      '(?:đăng ký )?nhận (?:bản tin|tin tức|tin mới|thông báo) .{0,60}(?:qua|bằng|vào) (?:e-?mail|hộp thư).{0,40}|đăng ký (?:theo dõi .{2,40} )?(?:để )?nhận (?:bản tin|tin|mẹo|ưu đãi|thông báo|quà).{0,120}',
    ),
  },
  {
    kind: 'share',
    name: 'a feed',
    pattern: line(
      '(?:the post .{2,160} appeared first on|bài viết .{2,160} (?:đã )?xuất hiện đầu tiên (?:trên|tại|vào ngày)) .{2,60}',
    ),
  },
  {
    kind: 'navigation',
    name: 'a link with its arrow',
    pattern: line('(?:Tải|Xem|Mở|Đọc) .{2,60} ?[→↓⇒⬇]'),
  },
  {
    kind: 'share',
    name: 'channels',
    pattern: line(
      'Thêm [\\p{L}\\p{N}. ]{2,30} (?:vào|trên) Google(?: News| Tin tức)?|Theo dõi .{2,60} trên (?:các )?(?:Zalo|Facebook|Google|YouTube|TikTok|Viber|Telegram|Twitter|Instagram|Lotus|WhatsApp)(?!\\p{L}).{0,80}',
    ),
  },
]

/** Lines that are chrome by their shape; each has its numbers bounded. */
export const shapes: readonly Shape[] = [
  ...plainShapes,
  { kind: 'metadata', name: 'signature', pattern: line('_{5,40}') },
  {
    kind: 'poll',
    name: 'votes',
    pattern: line(
      '\\(?(?:Có )?[\\d.,]{1,12} (?:người|lượt|phiếu|ý kiến) (?:đã )?(?:bình chọn|tham gia|biểu quyết|bầu chọn|trả lời)\\)?',
    ),
  },
  {
    kind: 'rating',
    name: 'rating',
    pattern: line(
      '(?:Đánh giá(?: bài viết)?|Điểm|Xếp hạng)? ?:? ?[\\d.,]{1,6} ?/ ?(?:5|10)(?: sao)? ?(?:[-–(].{0,40})?',
    ),
  },
  {
    kind: 'rating',
    name: 'votes',
    pattern: line(
      '\\(?[\\d.,]{1,12} (?:phiếu(?: bầu)?|bình chọn|bỏ phiếu|đánh giá|lượt đánh giá|lượt bình chọn|votes?)\\)?',
    ),
  },
  {
    kind: 'visitor-counter',
    name: 'views',
    pattern: line(
      '[([]?(?:Đã có )?[\\d.,]{1,12} (?:lượt xem|lượt đọc|lượt truy cập|lần xem|lần đọc|lượt|người xem|người đang xem|người đang truy cập|người online|người trực tuyến|lượt view|views?|khách)[)\\]]?',
    ),
  },
  { kind: 'metadata', name: 'views', pattern: line(`.{0,60}${EYE} [\\d.,]{1,12}[KM]?(?!\\d).{0,40}`) },
  {
    kind: 'visitor-counter',
    name: 'guests',
    pattern: line(
      '(?:Hiện (?:nay )?(?:đang )?có|Chúng ta có|Đang có|Có) [\\d.,]{1,12} (?:khách|người (?:đang )?(?:xem|online|truy cập|trực tuyến)|thành viên).{0,120}',
    ),
  },
  {
    kind: 'share',
    name: 'likes',
    pattern: line(
      '(?:(?:Thích|Like|Share|Chia sẻ|Tweet|Google\\+|G\\+|Gửi SMS|Zalo|Facebook) ?[(:]? ?(?:\\d{1,7})?\\)? ?){1,6}',
    ),
  },
  {
    kind: 'metadata',
    name: 'source',
    pattern: pattern(
      '^\\(?(?:[Tt]heo|[Nn]guồn|[Dd]ẫn theo|[Tt]rích) ?:? (?:báo |tạp chí |cổng |trang |tin )?(?:\\p{Lu}[\\p{L}+&/.-]{0,20}|\\p{Ll}{2,20}\\.[a-z.]{2,12})(?: (?:[\\p{Lu}&-][\\p{L}+/.]{0,14}|luật|sống|và|trẻ|phong|niên|động|tức|nghiệp|khỏe|đời)){0,6}(?:/(?:Báo|Tạp chí) .{2,24})?(?: ?\\([^()]{2,30}\\))?\\)?$',
      { flags: 'u', bounded: false },
    ),
  },
  { kind: 'navigation', name: 'pages', pattern: line('(?:Trang:? )?\\d{1,3}(?: \\d{1,3}){2,20}.{0,30}') },
]
