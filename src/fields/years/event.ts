import type { PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import type { Mentions } from './bounds.js'
import { WEB } from './stated.js'

const REACH = 160

/** The part of a sentence before a place in the text, and the part behind it. */
function around(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const head = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '))
  const tail = /[.;] |\n/.exec(after)?.index ?? after.length
  return { before: before.slice(head + 1), after: after.slice(0, tail) }
}

/** "Hội thi … năm 2018", "Lễ hội … 2018": what is held once a year and called by it. */
const HELD = sought(
  /(?<!\p{L})(?:hội thi|cuộc thi|giải(?! (?:thưởng|báo chí|quyết|pháp|trình|ngân|phóng|thích))|liên hoan|festival|hội chợ|triển lãm|lễ hội|diễn đàn|kỳ thi|hội thao|đại hội thể dục thể thao|tuần lễ|ngày hội|năm du lịch|tháng (?:thanh niên|công nhân|an toàn|nhân đạo)|xuân|gặp gỡ|giao lưu|họp mặt|sự kiện|hội nghị(?! (?:tổng kết|sơ kết|triển khai|quán triệt|đánh giá))|tháng hành động|cúp|cup|games|APEC|ASIAD|world cup)(?!\p{L})(?:[^.;,]|, (?=thành phố|huyện|quận|thị xã)){0,90}$/iu,
)
const LOOKS_AWAY = sought(
  /(?<!\p{L})(?:tổng kết|sơ kết|kết quả|kế hoạch|nhiệm vụ|dự toán|phương hướng|đăng cai|chuẩn bị|hướng tới|giai đoạn|nhiệm kỳ|khóa|khoá|từ|so với|luật|nghị quyết|nghị định|công tác|tình hình|báo cáo|năm học|vô địch|từng|đoạt|đạt)(?!\p{L})/iu,
)

/** How many dates of one sentence are looked at on either side. */
const NEAR = 8
/** How far from the beginning the event is named that an article is about. */
const ABOUT = 200

/** The year by which an event is called at the beginning or in the sentence that tells of its day. */
export function held(document: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, end, value: { cue, points, to } }, index) => {
    const year = points[0]?.year
    if (cue || to || year === undefined || year < WEB || points[0]?.month !== undefined) return []
    const { before, after } = around(document.text, start, end)
    const name = HELD.exec(before)?.[0]
    if (!name || LOOKS_AWAY.test(name)) return []
    const from = start - before.length
    const isDated =
      start < ABOUT ||
      mentions
        .slice(Math.max(0, index - NEAR), index + NEAR)
        .some(
          other =>
            other.start >= from &&
            other.start <= end + after.length &&
            other.value.points[0]?.day !== undefined &&
            other.value.points[0]?.year === undefined,
        )
    return isDated ? [year] : []
  })
}

/** Months of the year that are given to one cause, and when they are: the month before, in which they are opened, counts. */
const GIVEN_TO: readonly (readonly [cause: string, from: number, to: number])[] = [
  ['thanh niên', 2, 3],
  ['công nhân', 4, 5],
  ['nhân đạo', 4, 5],
  ['hành động vì an toàn thực phẩm', 4, 5],
  ['hành động vì chất lượng vệ sinh an toàn thực phẩm', 4, 5],
  ['hành động về an toàn,? vệ sinh lao động', 4, 5],
  ['hành động vì trẻ em', 5, 6],
  ['hành động vì môi trường', 5, 6],
  ['hành động phòng,? chống ma túy', 5, 6],
  ['an toàn giao thông', 8, 9],
  ['hành động vì bình đẳng giới', 11, 12],
  ['hành động quốc gia về dân số', 11, 12],
  ['hành động quốc gia phòng,? chống HIV/AIDS', 11, 12],
]
const CAUSES = GIVEN_TO.map(
  ([cause, from, to]) => ({ named: new RegExp(`(?<!\\p{L})tháng ${cause}[^.;,\\d]{0,40}$`, 'iu'), from, to }) as const,
)

/** "Tối 5/5, … hưởng ứng Tháng Công nhân năm 2017": the year of a month that is given to one cause, wherever it is told of, for a day in that month. */
export function ofCause(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  return gathered(mentions, ({ start, end, value: { cue, points, to } }) => {
    const year = points[0]?.year
    if (cue || to || year === undefined || year < WEB || points[0]?.month !== undefined) return []
    const { before } = around(document.text, start, end)
    const cause = CAUSES.find(({ from, to: last, named }) => month >= from && month <= last && named.test(before))
    return cause && !LOOKS_AWAY.test(before) ? [year] : []
  })
}

const SPOKEN = /^[^\p{L}]*năm (?<which>nay|ngoái)(?!\p{L})/iu
/** "Từ nay đến cuối năm 2017": what is left of the year that goes on. */
const LEFT = sought(/(?<!\p{L})từ nay (?:cho )?(?:đến|tới) (?:cuối|hết)(?: năm)? ?$/iu)

/** "Năm nay, … Hội chợ 2019", "Năm ngoái, … năm 2018", "từ nay đến cuối năm 2019": a year that is named and counted from the day of writing. */
export function spokenOf(document: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, end, value: { cue, points, to } }) => {
    const year = points[0]?.year
    if (to || year === undefined || year < WEB) return []
    if (LEFT.test(document.text.slice(Math.max(0, start - REACH), end).replace(/\d{4}$/u, ''))) return [year]
    const { before } = around(document.text, start, end)
    const which = cue ? undefined : SPOKEN.exec(before)?.groups?.['which']
    if (!which || LOOKS_AWAY.test(before)) return []
    return [which.toLowerCase() === 'nay' ? year : year + 1]
  })
}

/** "Lê Văn Mẫu (40 tuổi", "ông Lê Văn Mẫu, 40 tuổi", "ông Lê Văn Mẫu năm nay 40 tuổi". */
const AGED = sought(/(?<!\p{L})((?:\p{Lu}\p{L}{0,7} ){1,4}\p{Lu}\p{L}{0,7})(?: \(|, | năm nay )(\d{2}) tuổi/gu)
const BORN = /(?:^|[ (])((?:\p{Lu}\p{L}{0,7} ){0,4}\p{Lu}\p{L}{0,7}) \(?$/u

/** "Ông Lê Văn Mẫu (40 tuổi) … Ông Mẫu sinh năm 1976": the year in which somebody is as old as is told. */
export function aged(document: Document, mentions: Mentions): readonly number[] {
  const births = mentions.filter(({ value: { cue, points } }) => cue === 'birth' && points[0]?.year !== undefined)
  if (!births.length || births.length > MOST) return []
  const ages = [...document.text.matchAll(AGED)]
  return gathered(births, ({ start, value: { points } }) => {
    const before = document.text
      .slice(Math.max(0, start - NAME), start)
      .replace(/,? ?(?:sinh|sn)(?: \p{L}+)? ?$/iu, ' ')
    const name = BORN.exec(before)?.[1]?.replace(ADDRESS, '')
    const same = ages.filter(([, whole = '']) => name !== undefined && ` ${whole}`.endsWith(` ${name}`))
    const year = (points[0]?.year ?? 0) + Number(same[0]?.[2])
    return same.length === 1 && year >= WEB ? [year] : []
  })
}

const NAME = 60
/** A list of so many people tells of their lives, not of the news. */
const MOST = 12
const ADDRESS = /^(?:Ông|Bà|Anh|Chị) /
