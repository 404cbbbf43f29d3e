import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { chronology } from '../chronology/chronology.js'
import { TELLS } from './carried.js'
import { datedAs, type Result } from './result.js'

/**
 * "Tổng thu ngân sách năm 2013 đạt 2.345 tỷ đồng. Chi ngân sách đạt 3.456 tỷ đồng.": where nothing tells the time of a result, and its sentence no
 * time at all, that of what is measured right before it, if it is measured too.
 */
export function goneOn(document: Document, results: readonly Result[]): readonly Result[] {
  let leading: Result | undefined
  return results.map(result => {
    const goesOn = leading !== undefined && result.period === undefined && isGoingOn(document, leading, result)
    const found = goesOn ? datedAs(result, leading?.period) : result
    leading = goesOn || isLeading(document, result, leading) ? found : undefined
    return found
  })
}

/** Whether others may go on with the time of a result: that of a report, told as that of a figure, or of the leading one before. */
function isLeading(document: Document, { sentence, period }: Result, before: Result | undefined): boolean {
  if (!period || !A_REPORT.test(period)) return false
  if (period === before?.period) return true
  const dates = chronology(document).datesIn(sentence)
  return dates.some(({ value, end }) => value === period && MEASURED.test(document.text.slice(end, end + MEASURE)))
}

/** A year, a part of it, or months of it. */
const A_REPORT = /^\d{4}(?:$|-3\d$|-\d\d(?:$|\/\d{4}-\d\d$))/u
/** Behind the time of a figure: "… năm 2013 trên địa bàn tỉnh ước đạt", "… tháng 4/2018 tăng". */
const MEASURED = /^(?: (?:trên|của|tại|ở|toàn|cả) [^.;,]{0,50})? (?:ước )?(?:đạt|tăng|giảm|là|bằng|chiếm)(?!\p{L})/iu
const MEASURE = 80

function isGoingOn(document: Document, { sentence: { end } }: Result, { sentence, quantity }: Result): boolean {
  const { text } = document
  const lead = text.slice(sentence.start, quantity.start)
  return (
    sentence.start - end < NEXT &&
    FIGURE.test(lead) &&
    !OTHER_TIME.test(lead) &&
    chronology(document).datesIn({ start: end, end: sentence.end }).length === 0 &&
    !TELLS.test(text.slice(end, sentence.end))
  )
}

const FIGURE = /(?:đạt|tăng|giảm|là|bằng|chiếm|ước|lên|còn|xuống) (?:\p{L}+ ){0,3}$/iu
/** "Lũy kế, dư nợ đạt", "Từ khi thành lập, vốn tăng lên", "hiện còn": another time, which no date tells. */
const OTHER_TIME = sought(
  /(?<!\p{L})(?:l[ũu]y kế|luỹ kế|(?:đến|cho đến|tới) (?:nay|thời điểm|lúc)|hiện(?: nay| tại| còn| có| đạt| là|,)|(?:kể )?từ (?:khi|ngày|lúc|đó)|trước (?:đây|đó))(?!\p{L})/iu,
)
/** In characters, as far as the next paragraph. */
const NEXT = 250
