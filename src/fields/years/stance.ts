import type { DateMention } from '../../annotators/date/date.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { type Span, spanAt } from '../../text/span.js'

/** What the words around a year make of it: what is looked back on, planned, laid down before the year begins, set as the aim of the year that goes on, going on, past, the day of a document, a whole year that is over, lately past, of a life told, begun, celebrated, a limit that may be reached or not, the day of a rule that is applied. */
export type Stance =
  | 'report'
  | 'plan'
  | 'next'
  | 'aim'
  | 'current'
  | 'past'
  | 'signed'
  | 'over'
  | 'recent'
  | 'life'
  | 'start'
  | 'occasion'
  | 'limit'
  | 'basis'

export type Grain = 'year' | 'part' | 'month' | 'day'

const CURRENT =
  /(?:hè|mùa hè|lần thứ [\p{L}\d]{1,8},?|hoàn thành (?:vào|trong)|trong|kỳ (?:đầu|cuối|giữa)(?: của)?|(?:cuối cùng|đầu tiên) (?:của|trong)|những tháng đầu|(?:các|những) tháng cuối|từ đầu|kỳ họp) ?$/iu
/** "Theo chương trình giám sát năm 2018": what is carried out of the year that goes on. */
const CARRIED_OUT = /(?:thực hiện|theo|điều chỉnh) (?:chương trình|kế hoạch|nghị quyết)[\p{L} ,]{0,50} ?$/iu
/** "Rút dự án luật ra khỏi chương trình năm 2018": of the year that goes on. */
const TAKEN_OUT = sought(
  /(?<!\p{L})(?:đưa|rút)(?!\p{L})[^.;,]{0,50}(?<!\p{L})khỏi chương trình(?! phiên họp| kỳ họp)(?!\p{L})[\p{L} ,]{0,40} ?$/iu,
)
/** "Nhiệm vụ tới năm 2020": a year that is still to come, whatever is told before. */
const UP_TO = sought(/(?<!\p{L})(?:tới|sang|bước vào) $/iu)
const AHEAD =
  /(?:sẽ|dự kiến|sắp tới|thời gian tới|phục vụ|thời (?:gian|điểm) (?:tổ chức|thực hiện|thí điểm))(?!\p{L})[^.;]{0,60}$|(?:gần nhất|tới đây),? ?\(?$|chậm nhất(?: là)?(?: trong| vào)? ?$|trước (?:kỳ họp|phiên họp|đại hội)(?! này)(?!\p{L})[^.;,]{0,30}(?<!\p{L})(?:vào )?$|từ nay (?:đến|tới)[^.;]{0,60}$/iu
/** "Sẽ được Quốc hội tiếp tục xem xét theo quy định tại kỳ họp cuối năm (tháng 10/2018)", "dự kiến làm việc trong 11 ngày, khai mạc ngày 20/7 và bế mạc ngày 3/8/2021". */
const FAR_AHEAD = sought(
  /(?<!\p{L})sẽ(?!\p{L})[^.;,]{0,90}$|(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;]{0,110} (?:khai mạc|bế mạc|kết thúc)(?: vào)?(?: thứ \p{L}+,?)? $/iu,
)
/** "Phấn đấu quý 1-2020 khởi công …; quý 4-2020 …": a list of what is planned. */
const LISTED = sought(/(?<!\p{L})(?:phấn đấu|dự kiến)(?!\p{L})[^.;]*; (?:và |đến |vào )?$/iu)
const THIS_YEAR = /(?:trong|kỳ (?:đầu|cuối|giữa)(?: của)?) ?$/iu
/** What is laid down before the year begins; the ministry of planning is none. */
const NEXT =
  /(?:(?<!(?:bộ|sở|trưởng|vụ|phòng|ban) )kế hoạch|chương trình (?:(?:hoạt động )?giám sát|công tác|xây dựng)|dự toán|phương hướng)(?!\p{L})[^.;]{0,40}$/iu
/** "Nghị quyết về kế hoạch phát triển kinh tế - xã hội, đầu tư công năm 2019": the name of a plan that is decided on may be long. */
const LONG_NEXT =
  /(?:(?<!thực hiện )kế hoạch(?= (?:phát triển|đầu tư|tài chính|ngân sách|vốn)(?!\p{L}))|chương trình (?:hoạt động )?giám sát|dự toán)(?!\p{L})[^.;]{0,70}$/iu
/** What the year that goes on is to bring. */
const AIM = /(?:mục tiêu|chỉ tiêu|chủ đề|đề án|nhiệm vụ)(?!\p{L})[^.;]{0,60}$/iu
const PLAN =
  /(?:chương trình|giải pháp|phấn đấu|chuẩn bị|triển khai|định hướng|lộ trình|quy hoạch|sang|bước vào|tới|(?<!lời )hứa)(?!\p{L})[^.;]{0,60}$/iu
const FAR = /(?<!(?:đã|được|vừa|chưa) (?:\p{L}+ ){0,4})(?:hoàn thành|xong|đưa vào [\p{L} ]{2,12})(?: vào| trước)? ?$/iu
const PAST =
  /(?:đã|vừa|trước đó|thời điểm)(?!\p{L})[^.;]{0,60}$|(?<!xem xét,? )thông qua tại (?:kỳ|phiên) họp[^.;,]{0,30}$/iu
const REPORT =
  /(?:sơ kết|tổng kết|kiểm điểm|kết quả|tình hình|báo cáo|thảo luận về công tác|thường kỳ|giao ban|quyết toán|ước thực hiện|hoàn thành (?:xuất sắc |tốt |vượt mức )?(?:các )?nhiệm vụ)(?!\p{L})[^.;]{0,60}$/iu
/** "Huyện đã tổ chức hội nghị tổng kết công tác năm 2018": the report is what has been done. */
const HELD = sought(
  /(?<!\p{L})đã (?:long trọng |trọng thể )?(?:tổ chức|tiến hành|họp|có)(?!\p{L})[^.;,]{0,40}(?<!\p{L})(?:tổng kết|sơ kết)(?! \d)(?!\p{L})[^.;,]{0,60}$/iu,
)
/** "Kết quả thực hiện kế hoạch năm 2016": what a plan has come to. */
const CARRIED =
  /(?:kết quả|tình hình|quyết toán|đánh giá|tổng kết|sơ kết)[^.;,]{0,40} thực hiện(?: các| nghị quyết[^.;,]{2,40} về)? (?:kế hoạch|dự toán|nhiệm vụ|chỉ tiêu)(?!\p{L})[^.;,]{0,60}$/iu
/** A law is called by the year in which it was passed; what a session will do with it has a time of its own. */
const LAW =
  /(?:luật|pháp lệnh|hiến pháp|nghị quyết|nghị định)(?!\p{L})(?:(?! (?:sẽ|tại (?:kỳ|phiên) họp)(?!\p{L}))[^.;,]){0,90}(?<! (?:trong|vào) )$/iu
const TOLD = /^[^.;]{0,50} (?:đã|xảy ra)(?!\p{L})/iu
/** "Ngày 25/11/2009, với 382 đại biểu tán thành (77,48%), Quốc hội đã quyết định". */
const DECIDED = /^,(?:(?!\. )[^;]){0,85} đã(?!\p{L})/iu
/** "Dịch cúm hồi đầu năm 2014": looked back on, whatever was done about it. */
const THEN = sought(/(?<!\p{L})hồi $/iu)
const PART_OF_YEAR = /^(?:đầu|giữa|cuối) năm/iu
/** "Bằng hoặc cao hơn năm 2016", "chuyển nguồn sang năm 2016": a year that others are measured by or took over from. */
const LIKE = sought(
  /(?<!\p{L})(?:(?:cao|thấp|nhiều|ít|lớn|tốt) hơn|giống như|chuyển(?: nguồn)?(?: từ [^.;,]{4,12})? sang)(?: cả| trong| của)? $/iu,
)
/** "Hoàn thiện dự án luật; trình Quốc hội tại kỳ họp thứ 6 (10/2018)": what is to be handed in. */
const DIRECTED = sought(
  /(?<!\p{L})(?<!(?:đã|được|ngày|khi|vừa|theo) )(?:(?:trình|báo cáo) (?:Quốc hội|Chính phủ|Thủ tướng|Bộ Chính trị|HĐND|UBND|Ủy ban|Uỷ ban)(?!\p{L})(?:[^.;,]|, (?=quyết định|cho ý kiến|thông qua)){0,60}(?:tại (?:kỳ họp|phiên họp)[^.;,]{0,30}\(|tại (?:kỳ họp|phiên họp) |trong )|báo cáo tại (?:kỳ họp|phiên họp) )$/u,
)
/** "Năm 2018 còn một hội nghị vào tháng 12": what is left of the year that goes on. */
const LEFT = /^ (?:chỉ |vẫn )?còn (?:một|hai|ba|\d+) (?:hội nghị|kỳ họp|phiên họp|tháng|tuần|ngày)(?!\p{L})/iu
/** What a whole year has come to. */
const OVER = /^,? ?(?:(?!ước|sẽ|dự kiến|phấn đấu)[\p{L}\d]+ ){0,6}(?:giảm|tăng|đạt|chỉ có)(?!\p{L})/iu
/** "Để Tháng hành động năm 2019 đạt hiệu quả": what a year is to come to. */
const MEANT = sought(/(?<!\p{L})(?:để|nhằm|phấn đấu)(?!\p{L})[^.;,]*$/iu)
/** "Năm 2016 đã đạt 32,5 triệu khách": the figure of a whole year is known when it is over. */
const CAME_TO = /^,? ?(?:\p{L}+ ){0,4}đã (?:đạt|tăng|giảm|lên) /u
/** "Quyết toán ngân sách năm 2016": the account of a year is settled in a later one. */
const SETTLED = sought(/(?<!\p{L})quyết toán(?! và dự toán)(?!\p{L})[^.;,]{0,60}$/iu)
/** What is told of somebody's life: an office, a school, a birth. */
const LIFE =
  /^[^.;]{0,110}(?<!\p{L})(?:trúng cử|tái cử|đắc cử|tái đắc cử|được (?:[\p{L} ]{0,30} )?(?:bầu|bổ nhiệm|điều động|phân công|luân chuyển|phê chuẩn|giao giữ|cử làm|chỉ định)|giữ (?:chức|cương vị|vị trí)|trở thành|công tác (?:tại|ở)|(?:ông|bà|anh|chị)(?: \p{Lu}\p{L}+){0,4} (?:làm|là|về|ra|vào|tham gia|đảm nhận|đảm nhiệm|học|tốt nghiệp|chuyển|kinh qua)|làm (?:phó|chủ tịch|bí thư|giám đốc|trưởng|bộ trưởng|thứ trưởng))(?!\p{L})/iu
const LIFE_BEFORE =
  /(?:(?:(?<!tổ |công |viên |\d )chức|chức vụ|vị trí|cương vị|nhận chức|giữ chức|đương chức|bị bắt|qua đời|từ trần|nghỉ hưu|tốt nghiệp|kết nạp|được bầu|được bổ nhiệm|bầu làm|bầu giữ|giữ vị trí)(?!\p{L})[\p{L} ]{0,60})[ (,]*(?:từ|vào|hồi|năm|lúc|trong)? ?\(?$/iu
const WILL = /^(?:(?!(?:năm|tháng|ngày) \d)[^.;]){0,90} sẽ(?!\p{L})/u
const UNTIL_NOW = /^ ?\)? ?(?:cho )?(?:đến|tới) (?:nay|hôm nay)/u
/** "Từ đầu năm 2018 đến nay": nobody counts so from an earlier year. */
const HEAD_OF_YEAR = /^đầu năm/iu
/** "Kéo dài cho đến hết năm 2018": nothing says that the time has come. */
const LASTS = sought(/(?<!\p{L})(?:cho|kéo dài) (?:đến|tới)(?!\p{L})[^.;,]{0,12}$/iu)
/** "Sớm hơn thời điểm 1/1/2018": a time that is still to come. */
const SOONER = sought(/(?<!\p{L})(?:sớm|muộn|chậm) hơn(?: so với)? thời điểm (?:ngày |tháng )?$/iu)
/** "Ngày 15/2 vừa qua". */
const LATELY = /^ ?(?:vừa qua|mới đây|vừa rồi)(?!\p{L})/u
/** "Số liệu ghi nhận đến hết tháng 7/2019". */
const COUNTED = /(?:ghi nhận|thống kê|số liệu|báo cáo)(?!\p{L})[^.;,]{0,30}(?:đến|tới)(?: hết)? ?$/iu
const REACHED =
  /^(?:,? (?:thì|mới|đã|ký|xảy ra)(?!\p{L})|\)?,[^.;,]{0,50} (?:đã|ký|vừa|mới|được (?:bầu|bổ nhiệm|điều động))(?!\p{L}))/iu
/** "Bằng 48% dự toán năm 2019": what has been reached of the year that goes on. */
const SHARE = /%(?: so)?(?: với)? (?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})(?:(?! và )[^.;,]){0,50}$/iu
/** "Hoàn thành tuyến đường vào năm 2022", "sau năm 2020": a year that nothing says to be past. */
const AT = sought(/(?<!\p{L})(?:vào|sau) $/iu)
/** "Để bảo đảm tiến độ cuối năm 2020", "sớm nhất cũng phải đầu năm 2019": what the words before do not tell as done. */
const FORESEEN = sought(
  /(?<!\p{L})(?:sẽ|tiến độ|lộ trình|kế hoạch|mục tiêu|tầm nhìn|sớm nhất|muộn nhất|đăng cai|nếu)(?!\p{L})(?:(?! (?:đã|được|của) )[^.;])*$/iu,
)
/** What makes an aim of a time behind "đến". */
const DUE =
  /(?:phấn đấu|mục tiêu|phải|sẽ|dự kiến|hoàn thành|chậm nhất|trước|hạn|yêu cầu|kế hoạch|nay|lộ trình|nếu)(?!\p{L})/iu
const NEAR = 90

/** The stance of a time whose year is written. */
export function stanceOf(
  document: Document,
  { start, end, rule, value: { cue } }: Annotation<DateMention>,
  grain: Grain,
): Stance | undefined {
  if (cue === 'anniversary') return 'occasion'
  if (rule === 'period/months-of-year') return 'current'
  const [before, after] = aroundIn(document, { start, end })
  if (cue === 'until') return SOONER.test(before) ? 'plan' : LASTS.test(before) ? stanceOfLimit(before, after) : 'past'
  if (cue === 'signing') return BASIS.test(before) || isLookedBackOn(document, before) ? 'basis' : 'signed'
  if (cue === 'deadline') return stanceOfLimit(before, after)
  if (LATELY.test(after)) return 'recent'
  const said = document.text.slice(start, end)
  if (cue === 'since') return stanceOfStart(before, after, grain, said)
  const isWhole = grain === 'year' && /^năm/iu.test(said)
  if (isWhole && !cue && (CAME_TO.test(after) || SETTLED.test(before))) return 'over'
  if (THEN.test(before) && PART_OF_YEAR.test(said)) return 'past'
  const stance = stanceAmong(before, after, grain)
  if (stance || grain !== 'year') return stance
  if (isWhole && OVER.test(after)) return MEANT.test(before) ? 'aim' : 'over'
  if (FORESEEN.test(before)) return isWhole ? 'limit' : 'plan'
  return (isWhole && AT.test(before)) || (!cue && END_OF_YEAR.test(said)) ? 'limit' : undefined
}

/** "Khởi công cuối năm 2019": told before it and after it alike. */
const END_OF_YEAR = /^cuối năm/iu
/** "Từ năm 2021 trở đi". */
const ONWARD = /^ ?trở đi(?!\p{L})/u

function stanceOfStart(before: string, after: string, grain: Grain, said: string): Stance {
  if (grain === 'year' && UNTIL_NOW.test(after) && HEAD_OF_YEAR.test(said)) return 'current'
  if (WILL.test(after) || ONWARD.test(after) || (grain !== 'day' && AHEAD.test(before))) return 'plan'
  if (UNTIL_NOW.test(after) && grain === 'month') return 'life'
  if (UNTIL_NOW.test(after) || /^[^.;]{0,40} đã(?!\p{L})/u.test(after)) return 'past'
  if (grain === 'year') return 'start'
  return LIFE.test(after) || (grain !== 'day' && LIFE_BEFORE.test(before)) ? 'life' : 'start'
}

/** What its sentence says shortly before and behind a time. */
function aroundIn(document: Document, { start, end }: Span): readonly [before: string, after: string] {
  const sentence = spanAt(document.read(sentences), start)
  return [
    document.text.slice(Math.max(sentence?.start ?? 0, start - NEAR), start),
    document.text.slice(end, Math.min(sentence?.end ?? end, end + NEAR)),
  ]
}

/** A rule that is applied may be of any year: "theo Quy định số 30-QĐ/TW, ngày …", "sơ kết 5 năm thực hiện Nghị quyết số 16, ngày …". */
const BASIS = sought(
  /(?<!\p{L})(?:theo|căn cứ|tại|trái|áp dụng|vi phạm)(?: \p{L}+){0,8} (?:quy định|luật|nghị định|thông tư|pháp lệnh|điều lệ)(?!\p{L})[^.;]{0,60}$|(?<!\p{L})(?:luật|pháp lệnh|hiến pháp)(?!\p{L})[^.;]{0,70} thông qua ?$|(?<!\p{L})(?:sơ kết|tổng kết|nhìn lại|đánh giá) (?:\d{1,2}|\p{L}+) năm(?! (?:nay|qua))(?!\p{L})[^.;]{0,90}$/iu,
)
/** "Sơ kết 5 năm thực hiện Nghị quyết số 16", "Nghị quyết 16-NQ/TW, ngày 10/8/2012": the document whose years the beginning looks back on. */
export function isLookedBackOn({ text }: Pick<Document, 'text'>, before: string): boolean {
  const number = DOCUMENT.exec(before)?.[1]
  return number !== undefined && [...text.slice(0, LEAD).matchAll(YEARS_OF)].some(([, of]) => of === number)
}
const LEAD = 1200
const YEARS_OF =
  /(?:sơ kết|tổng kết|nhìn lại|đánh giá) (?:\d{1,2}|\p{L}+) năm [^.;\n\d]{0,40}(?:nghị quyết|chỉ thị|quyết định|kế hoạch|đề án)(?: số)? (\d+)(?!\d)/giu
const DOCUMENT = sought(
  /(?<!\p{L})(?:nghị quyết|chỉ thị|quyết định|kế hoạch|đề án)(?: số)? (\d+)(?!\d)[^.;\d]{0,30}\(?(?:ra )?(?:ngày )?$/iu,
)
/** "Các quyết định ký trước ngày …", "nợ xấu phát sinh đến ngày …": what lies before a limit is told of. */
const PAST_LIMIT = sought(
  /(?<!\p{L})(?:đã|ký|ban hành|xảy ra|được cấp|thành lập|mua|xây dựng)(?!\p{L})[^.;,]{0,30}trước ?$|(?<!\p{L})(?:phát sinh|tồn đọng|lũy kế|luỹ kế)(?!\p{L})[^.;,]{0,30}đến(?: hết)? ?$/iu,
)
/** "Từ đầu nhiệm kỳ tới quý II/2018": up to which something has gone on. */
const SINCE_THEN = sought(
  /(?<!\p{L})từ (?:đầu|cuối|giữa|khi|sau|năm|tháng|ngày|quý)[^.;,]{2,30} (?:đến|tới)(?: hết)? ?$/iu,
)
/** "Tổng tài sản đến 30/6/2018 là …": nothing says that the time is still to come. */
const BARE_LIMIT = sought(/(?<!\p{L})(?:đến|tới)(?: hết| cuối)? ?$/iu)

function stanceOfLimit(before: string, after: string): Stance {
  const isDue = DUE.test(before.slice(-40).replace(/trước ?$/iu, '')) || DUE.test(after.slice(0, 60))
  if (isReached(before, after) || (!isDue && (PAST_LIMIT.test(before) || SINCE_THEN.test(before)))) return 'past'
  if (LIFE.test(after)) return 'life'
  return BARE_LIMIT.test(before) && !isDue ? 'limit' : 'plan'
}

/** "Đến ngày 13/5, đã có 20 hộ nhận tiền": true for a time behind "đến" by which what is told had happened. */
export const isReachedLimit = (document: Document, time: Span): boolean => isReached(...aroundIn(document, time))

/** "Đến tháng 4/2016 mới xảy ra": a time behind "đến" that came. */
const isReached = (before: string, after: string): boolean =>
  COUNTED.test(before) || (REACHED.test(after) && !DUE.test(before.slice(-40)) && !DUE.test(after.slice(0, 60)))

function stanceAmong(before: string, after: string, grain: Grain): Stance | undefined {
  if (grain === 'year' && (CARRIED.test(before) || HELD.test(before))) return 'report'
  if (LIKE.test(before)) return 'past'
  if (DIRECTED.test(before)) return 'plan'
  if (grain === 'year' && TAKEN_OUT.test(before)) return 'current'
  if (grain === 'year' && LAW.test(before))
    return isOfNext(before) ? (isCurrent(before, grain) ? 'current' : 'next') : 'past'
  if (grain === 'year' && (SHARE.test(before) || LEFT.test(after))) return 'current'
  if (AHEAD.test(before) || WILL.test(after)) {
    if (grain !== 'year') return 'plan'
    return THIS_YEAR.test(before) ? 'aim' : isOfNext(before) ? 'next' : 'plan'
  }
  if (FAR.test(before)) return 'plan'
  if (grain !== 'year' && (FAR_AHEAD.test(before) || LISTED.test(before))) return 'plan'
  if (LIFE.test(after) || LIFE_BEFORE.test(before)) return 'life'
  const planned = plannedBy(before, grain)
  if (planned && isCurrent(before, grain)) return 'current'
  if (planned && (planned === 'next' || UP_TO.test(before))) return planned
  if (planned) return REPORT.test(lastPart(before)) ? 'report' : planned
  if (PAST.test(before) || TOLD.test(after) || (grain !== 'year' && DECIDED.test(after))) return 'past'
  if (isCurrent(before, grain)) return 'current'
  return REPORT.test(before) ? 'report' : undefined
}

/** "Sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2018": what stands behind the last comma or "và". */
const lastPart = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(' và ')) + 1)

const isCurrent = (before: string, grain: Grain): boolean =>
  CURRENT.test(before) || (grain === 'year' && CARRIED_OUT.test(before))

/** Whether a year is named as that of a plan which is laid down for it. */
const isOfNext = (before: string): boolean => NEXT.test(before) || LONG_NEXT.test(before)

/** Plans are made for years and their parts; days and months need a word of the future. */
function plannedBy(before: string, grain: Grain): 'next' | 'aim' | 'plan' | undefined {
  if (grain === 'day' || grain === 'month') return /phấn đấu(?!\p{L})[^.;]{0,60}$/iu.test(before) ? 'plan' : undefined
  if (grain === 'year' && isOfNext(before)) return 'next'
  return NEXT.test(before) ? 'next' : AIM.test(before) ? 'aim' : PLAN.test(before) ? 'plan' : undefined
}
