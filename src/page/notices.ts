import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Head } from './metadata.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

const begins = (sources: readonly string[]): RegExp =>
  pattern(`^(?:${sources.join('|')})`, { flags: 'iu', bounded: false })

const SORRY = '(?:(?:rất tiếc|xin lỗi|oops|ôi|thông báo|chú ý)[ ,.!:…]{1,3})?'
const CODE = '(?:400|401|403|404|410|500|502|503|504)'
/** Behind the number of an error: without one of these it counts something, as in "500 hộ dân". */
const CODE_GOES_ON =
  '(?:$|\\.\\d(?!\\d)| ?[|:(!]| ?[-–.,]? ?(?:không|trang|page|not|error|lỗi|file|bad|forbidden|internal|unauthorized|access|service|gateway|oops|xin lỗi|rất tiếc)(?!\\p{L}))'
const YOURS = '(?: web| tin)?(?: mà)? (?:bạn|quý vị|quý khách|này)(?: \\p{L}{1,8}){0,6}'
const GONE =
  '(?:không (?:tồn tại|còn|có(?= |$|[.,!])|tìm thấy|được tìm thấy|truy cập được|khả dụng)|đã bị (?:xóa|gỡ|chuyển|khóa)|tạm thời)'
const RESTS =
  '(?:đang|tạm|tạm thời)(?: được)? (?:bảo trì|nâng cấp|xây dựng|dừng|ngừng|ngưng|đóng|khóa)(?: hoạt động| hệ thống| truy cập)?(?=$|[.,!;:])'

/** Headings, and titles of the head, of pages that say why they show nothing. */
const HEADS = begins([
  `\\(?(?:lỗi|error|http(?: error)?|status|mã lỗi)? ?:? ?${CODE}${CODE_GOES_ON}`,
  `${SORRY}(?:chúng tôi )?không (?:thể )?tìm thấy(?=$|[.!]| (?:trang(?! (?:trại|thiết|sức|bị|phục|viên))|nội dung|bài viết|đường dẫn|kết quả|tệp|url|liên kết|địa chỉ này|dữ liệu))`,
  `${SORRY}trang${YOURS} ${GONE}`,
  `${SORRY}trang(?: web)? không (?:tồn tại|tìm thấy|được tìm thấy|hợp lệ)`,
  `${SORRY}(?:bài viết|nội dung|liên kết|tin|đường dẫn|địa chỉ|tài liệu|chuyên mục)(?:${YOURS})? ${GONE}`,
  `${SORRY}(?:đã )?(?:có lỗi xảy ra|xảy ra lỗi)(?=$|[.!,:]| (?:trong|khi|ở|với) )`,
  `${SORRY}(?:bạn |quý vị )?không (?:có quyền|được phép|đủ quyền) (?:truy cập|xem|vào)(?! \\p{L}{1,8} \\p{L}{1,8} \\p{L}{1,8} \\p{L})`,
  '(?:truy cập bị từ chối|bạn (?:phải|cần|chưa) đăng nhập|đăng nhập để (?:đọc|xem)(?: tiếp| toàn| nội| bài)|đăng nhập để tiếp tục$)',
  `(?:website|web|trang web)(?: \\p{L}{1,8}){0,6} ${RESTS}`,
  `(?:hệ thống|cổng thông tin|trang thông tin|trang tin|trang)(?: điện tử)?(?: này| của chúng tôi| \\p{L}{1,8} \\p{L}{1,8} \\p{L}{1,8}| \\p{L}{1,8} \\p{L}{1,8})?(?: hiện)? ${RESTS}`,
  'thông báo bảo trì|(?:nội dung )?đang (?:được )?(?:cập nhật|xây dựng|bảo trì)$',
  '30[12378] (?:moved|found|see other|temporary|permanent)|moved permanently$|page not found|not found|server error|runtime error|access denied|forbidden|bad gateway|service unavailable|object moved|just a moment|attention required|index of /',
  'đang chuyển hướng|đang kiểm tra trình duyệt|(?:vui lòng )?xác minh bạn là (?:con )?người',
  'tên miền \\S{1,40}\\.\\S{1,12} (?:đã|đang|chưa|hiện|hết)|this domain |domain parked',
])

/** Texts in place of an article: a fault of the server, a browser that lacks something, a wall, a thank-you. */
const TEXTS = begins([
  '(?:warning|notice|fatal error|parse error|deprecated|strict standards) ?: \\S',
  'error ?: .{0,80}(?:is currently unavailable|không khả dụng)',
  '(?:dotnetnuke|system|microsoft)\\.\\S{1,80}exception|microsoft (?:ole db|vbscript|jet database)|active server pages error|object reference not set|(?:error establishing a |lỗi kết nối )(?:database|cơ sở dữ liệu)|(?:unable|failed|could not) to? ?connect',
  '(?:trình duyệt|browser)(?: \\p{L}{1,9}){0,4} (?:đã tắt|đang tắt|không hỗ trợ|chưa bật)|(?:vui lòng|hãy|bạn cần) bật javascript|(?:please )?enable javascript|you need to enable javascript|checking your browser',
  '(?:bạn|quý vị) cần (?:cài đặt|cài|có|tải)(?: \\p{L}{1,9}){0,3} (?:flash|java|silverlight|quicktime)(?!\\p{L})',
  '(?:trang web|website|trang|chúng tôi|báo)(?: \\p{L}{1,9}){0,4} (?:có )?(?:sử dụng|dùng) (?:các )?(?:tệp )?cookie',
  'tên miền (?:này|\\S{1,40}\\.\\S{1,12}) |dịch vụ (?:lưu trữ|hosting)(?: web)? (?:của|cho) (?:website|trang)',
  `(?:xin )?(?:cảm ơn|cám ơn)(?: (?:bạn|quý vị|quý khách|quý độc giả)) đã (?:gửi(?=$|[.,!]| (?:câu hỏi|ý kiến|thông tin|phản hồi|liên hệ|bài|yêu cầu|thư|góp ý|tin|email|bình luận|cho chúng tôi)(?!\\p{L}))|liên hệ|đăng ký|góp ý|bình chọn)`,
  'bài viết này (?:chỉ )?dành (?:riêng )?cho (?:thành viên|hội viên|người đăng ký|độc giả|bạn đọc)(?: \\p{L}{1,8}){0,3}',
  '(?:nếu )?(?:trình duyệt|trang)(?: \\p{L}{1,8}){0,3} không tự (?:động )?chuyển',
])

const leastOther = 200
const manyTexts = 1000
const fewPassages = 40
const fewTexts = 4

/** True for a page that says in a heading, or in each of its few texts, why it shows nothing else. */
export const isNotice = (page: Walk, region: Region, head: Head): boolean =>
  region.prose <= manyTexts && (isHeaded(page, region, head) || isSaid(page, region))

function isHeaded({ passages }: Walk, { headline, named }: Region, { title }: Head): boolean {
  const first = passages.filter(
    ({ level }, at) =>
      (at < 6 && passages.length < fewPassages) || (level > 0 && level < 3) || (named && at === headline),
  )
  return [title ?? '', ...first.slice(0, 12).map(({ text }) => text)].some(text => HEADS.test(key(text)))
}

/** True where the first text of the body is such a text, and others add little to it. */
function isSaid({ passages }: Walk, { root }: Region): boolean {
  const texts = passages.slice(root.first, root.end).filter(({ prose }) => prose > 0)
  const others = texts.filter(({ text }) => !TEXTS.test(key(text)))
  return (
    others.length < texts.length &&
    texts.length <= fewTexts &&
    others.reduce((sum, { prose }) => sum + prose, 0) < leastOther
  )
}
