import type { Place } from '../../annotators/place/place.js'
import { places } from '../../annotators/place/place.js'
import type { Document } from '../../document/document.js'
import { key } from '../../text/fold.js'
import { type Span, spansIn } from '../../text/span.js'
import { type Person, titleText } from '../persons/persons.js'
import type { Deed } from './scene.js'

/** Whether somebody who asks or demands only speaks: from below, to those above or outside, or in a debate. */
export const asksOnly = (document: Document, person: Person, deed: Deed, deeds: readonly Deed[]): boolean =>
  (deed.action.value.asks &&
    !isInstructing(document, deed, deeds) &&
    (isDebating(document, deed.mention.person, deeds) || asksFromBelow(document, person, deed))) ||
  demands(document, person, deed)

/** "Phát biểu chỉ đạo tại hội nghị, ông A đề nghị": who is said to direct asks of those below. */
const isInstructing = ({ text }: Document, { mention }: Deed, deeds: readonly Deed[]): boolean =>
  deeds.some(
    ({ mention: { person }, action: { start, end, value } }) =>
      person === mention.person && value.first && /chỉ đạo$/i.test(text.slice(start, end)),
  )

/** "“…”, ông A đề nghị.": the verb hands over words that were quoted. */
const CLOSES = /^(?:[.!?…\n]|$)/

/** Words for taking part in a debate. */
const DEBATE = /đáp từ|thảo luận|góp ý|ý kiến|tham luận|chất vấn|tranh luận|kiến nghị/i

/** "Giải trình ý kiến đại biểu, Bộ trưởng A đề nghị": who answers to those above. */
const REPORT = /^(?:báo cáo|giải trình|trình bày)/i

/** "Góp ý tại hội nghị, ông A đề nghị": who debates asks, and does not direct. */
const isDebating = ({ text }: Document, person: number, deeds: readonly Deed[]): boolean =>
  deeds.some(({ mention: { person: other, start } }) => other === person && isInDebate(text, start)) ||
  deeds.some(({ mention, action: { start, end, value } }) => {
    const words = text.slice(start, end)
    const isSpeech = mention.person === person && value.roles.includes('spoke')
    return isSpeech && (DEBATE.test(words) || (value.first && REPORT.test(words)))
  })

/** "Thảo luận tại hội nghị, ông A đề nghị": the sentence says in its first words that it tells of a debate. */
const isInDebate = (text: string, start: number): boolean => FRAME.test(text.slice(Math.max(0, start - 120), start))
const FRAME =
  /(?:^|\n|[.!?…] )(?:Thảo luận|Thẩm tra|Góp ý|Tham luận|Tham gia (?:ý kiến|thảo luận|góp ý))(?: [^,.:;\n]{0,80})?, (?:(?:đồng chí|đ\/c|ông|bà|anh|chị) )?$/u

/** "Đại biểu A yêu cầu làm rõ", "đại biểu A nhắc nhở khi góp ý", "Ông yêu cầu Chính phủ" of a deputy: who is called a deputy demands, and does not direct. */
function demands({ text }: Document, { mentions, titles }: Person, { mention, action: { start, end } }: Deed): boolean {
  const verb = key(text.slice(start, end))
  if (verb !== DEMAND && verb !== REMINDING) return false
  if (isCalledDeputy(text, mention)) return true
  if (verb !== DEMAND) return false
  const isDeputy = mentions.some(({ whole }) => isCalledDeputy(text, whole))
  return isDeputy && titles.length < 2 && SUPREME.test(text.slice(end, end + 40))
}
const DEMAND = 'yêu cầu'
const REMINDING = 'nhắc nhở'
const SUPREME = /^ (?:quốc hội|ubtvqh|chính phủ|thủ tướng|các bộ|bộ trưởng)(?!\p{L})/iu

const isCalledDeputy = (text: string, { start, end }: Span): boolean => DEPUTY.test(text.slice(start, end))
const DEPUTY = /^(?:các |nữ )?(?:đại biểu|đb|đbqh)(?!\p{L})/iu
const BELOW =
  /^(?:nữ )?(?:đại biểu|đbqh|đb)(?!\p{L})|^(?:phó )?(?:trưởng )?đoàn (?:đại biểu|đbqh)|luật sư|chuyên gia|cử tri|kiểm sát viên|^(?:phó )?trưởng (?:thôn|bản|ấp|xóm|khu phố)|công ty|tập đoàn|hiệp hội|hợp tác xã|đại sứ/u
/** Who leads a place or a ministry asks of those below even behind a quotation. */
const LEADS = /^(?:bí thư|chủ tịch|phó thủ tướng|bộ trưởng|phó bí thư)/
/** Who leads a province or a ministry directs where others propose. */
const LEADS_WIDELY =
  /^(?:bí thư (?:tỉnh|thành)|chủ tịch (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?:tỉnh|thành)|phó thủ tướng|bộ trưởng)/
/** Leaders who are deputies besides: they ask as what they lead. */
const LEADS_PLACE =
  /^(?:phó )?bí thư(?: thường trực)? (?:tỉnh|thành|huyện|quận|thị|đảng)|^(?:phó )?trưởng ban [\p{L} ]+ (?:tỉnh|thành|huyện|quận) ủy|^ủy viên (?:ban thường vụ|btv) (?:tỉnh|thành) ủy|^(?:phó )?chủ tịch (?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)/u
const HEADS = /^(?:phó )?(?:thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội)/
/** Who leads a debate tells what the draft is to say. */
const FIRST = /^(?:thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội)/

/** "đề nghị" of a deputy, or to those above or outside, or of a change in a draft, is speech; of others it directs. */
function asksFromBelow(document: Document, person: Person, { mention, action: { end } }: Deed): boolean {
  const { text } = document
  const after = text.slice(end, end + 140)
  if (PARTNERS.test(after) || DEBATERS.test(after) || isAbroad(document, person) || asksAbroad(document, end))
    return true
  const offices = person.titles.map(({ title }) => key(titleText(document, title)))
  if (DRAFT.test(after)) return !offices.some(office => FIRST.test(office))
  if (offices.some(office => HEADS.test(office))) return false
  const leads = offices.some(office => LEADS.test(office))
  if (CLOSES.test(after) && !leads) return true
  const called = person.mentions.map(({ whole }) => isCalledDeputy(text, whole))
  const isBelow = called.includes(true) || offices.some(office => BELOW.test(office))
  if (called[0] || isCalledDeputy(text, mention)) return true
  if (isBelow && !offices.some(office => LEADS_PLACE.test(office))) return true
  if (ABOVE.test(after) || MINISTRY.test(after) || PARTY_AND_STATE.test(after)) return true
  if (UPWARDS.test(after) && offices.some(office => OF_COMMUNE.test(office))) return true
  if (PROPOSAL.test(after) && !offices.some(office => LEADS_WIDELY.test(office))) return true
  return COUNCIL.test(after) && !offices.some(office => OVER_COUNCIL.test(office))
}

/** "đề nghị trong thời gian tới, Chính phủ": those above who are asked; not "đề nghị các sở báo cáo Chính phủ". */
const ABOVE =
  /^(?:, trong (?:trường hợp|thời gian|giai đoạn) [^,.;]{3,70},)?[^.;]{0,60}?(?<!(?:báo cáo|trình|tham mưu|của|do|với|luật|theo) )(?<!\p{L})(?:quốc hội|ubtvqh|chính phủ|thủ tướng|trung ương|bộ chính trị|các bộ|bộ [a-zđ]+ )/iu

/** "đề nghị Đảng, Nhà nước tiếp tục quan tâm"; not "đề nghị Đảng ủy xã", nor "nhà nước pháp quyền". */
const PARTY_AND_STATE =
  /^,? (?:với )?(?:[Đđ]ảng(?:,| và) [Nn]hà nước|Nhà nước|Đảng (?:tiếp tục|quan tâm|cần))(?!\p{L})/u

/** "đề nghị Bộ Y tế hỗ trợ", "đề nghị Bộ phối hợp": a ministry that is addressed; not "cán bộ". */
const MINISTRY = /^,? (?:các )?(?:Bộ|bộ, ngành|bộ ngành)(?!\p{L})/u

/** "đề nghị Ban soạn thảo xem xét", "đề nghị dự thảo quy định": a draft is debated. */
const DRAFT =
  /^,? (?:cơ quan |ban |tổ )?(?:soạn thảo|thẩm tra|dự thảo|dự án luật|dự luật|luật|nội dung|điều \d)(?!\p{L})/iu

/** "đề nghị các bên", "đề nghị báo chí": partners, whom nobody directs. */
const PARTNERS =
  /^,? (?:các |cộng đồng |những |phía |cơ quan ){0,3}(?:hai nước|hai bên|các bên|bên|phía|nước bạn|(?<=các )(?:nước|quốc gia)|bạn bè|báo chí|truyền thông|doanh nghiệp|tập đoàn|nhà đầu tư|nhà tài trợ|đối tác|người dân|nhân dân|cử tri|bà con)(?!\p{L})|^[^.;]{0,60} hai nước(?!\p{L})/iu

/** "đề nghị các đại biểu tập trung thảo luận": who presides over a session asks the deputies, who are not below. */
const DEBATERS =
  /^,? ["“]?(?:các |quý )?(?:vị )?đại biểu(?: (?:HĐND|Quốc hội|dự [^,.;]{3,30}))? (?:cần |hãy )?(?:(?:tập trung|tích cực|tiếp tục|dành thời gian|nêu cao [^,.;]{3,40},) ?(?:và )?)*(?:trí tuệ,? |nghiên cứu,? |tham gia )*(?:thảo luận|nghiên cứu|góp ý|đóng góp|cho ý kiến|xem xét|tham gia|trao đổi|đi họp|dự họp)(?!\p{L})/iu

/** "đề nghị tăng phụ cấp": a change is proposed, and nobody addressed. */
const PROPOSAL =
  /^:? (?:nên |cần |phải )?(?:(?<=(?:cần|phải) )có (?:quy định|cơ chế|chính sách|chế tài|nghị quyết|luật)|bổ sung|tăng(?! cường)|thêm|sửa|nâng(?! cao)|giảm|bỏ|giữ|cho phép|miễn|hoãn|kéo dài|được|không|thận trọng|cân nhắc|quy định|xem xét|cấm|tách|(?:cần )?sớm (?:đầu tư|ban hành|bố trí|phân bổ|phân cấp|cấp|có|cho|sửa đổi|bổ sung|điều chỉnh|tháo gỡ|hướng dẫn|phê duyệt|hỗ trợ))(?!\p{L})/iu

/** "Bí thư Đảng ủy xã A đề nghị tỉnh phân cấp", "Chủ tịch UBND huyện B đề nghị các sở": what a commune or a district asks of the province. */
const UPWARDS =
  /^,? (?:lãnh đạo |các )?(?:tỉnh|thành phố|(?:ubnd|hđnd|thường trực|ban thường vụ|công an|liên đoàn lao động|mttq|ubmttq) (?:tỉnh|thành phố|tp)|tỉnh ủy|thành ủy|sở)(?!\p{L})/iu
const OF_COMMUNE =
  /^(?!.*(?:tỉnh|thành ủy)).*(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|thị xã|thị ủy|huyện ủy|quận ủy)(?!\p{L})/u

/** "đề nghị HĐND tỉnh dành một kỳ họp": a council that is asked by those who are not over it. */
const COUNCIL = /^ (?:thường trực )?(?:hđnd|hội đồng nhân dân)(?!\p{L})/iu
const OVER_COUNCIL =
  /^(?:phó )?bí thư|thường vụ|trung ương|quốc hội|chính phủ|^(?:phó )?(?:bộ|thứ) trưởng|^(?:phó )?chủ tịch (?:hđnd|hội đồng nhân dân)/

/** Whether a person holds an office of another country. */
const isAbroad = (document: Document, { titles }: Person): boolean =>
  titles.some(({ title }) => spansIn(document.read(places), title).some(({ value }) => isForeign(value)))

/** "đề nghị tỉnh Phúc Kiến", "đề nghị phía Nhật Bản": what is asked of a place abroad. */
function asksAbroad(document: Document, end: number): boolean {
  const [place] = spansIn(document.read(places), { start: end, end: end + 40 })
  return (
    place !== undefined &&
    isForeign(place.value) &&
    /^,? (?:\p{Ll}+ ){0,2}$/u.test(document.text.slice(end, place.start))
  )
}

const isForeign = ({ level, name }: Place): boolean => level === 'country' && key(name) !== COUNTRY
const COUNTRY = key('Việt Nam')
