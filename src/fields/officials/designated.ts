import { type Title, titles } from '../../annotators/title/title.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import { type Span, spansIn } from '../../text/span.js'
import type { Mention } from './group.js'
import type { Deed } from './scene.js'

/** Those whom a list names as holders of the offices that have just been given, and the words that say so. */
export type Designated = { readonly mention: Mention; readonly place: Span }

/** How far behind the words of a decision its list of names stands. */
const REACH = 2500

/** "Quyết định số 12/QĐ-TLĐ về việc chỉ định Ban Chấp hành, Chủ tịch, Phó Chủ tịch", "đã bầu Ban Chấp hành": offices are given by it, and who has them is listed behind. */
const DECISIONS = sought(
  /(?<!\p{L})(?:(?:quyết định|nghị quyết)(?! định)[^.;\n]{0,80}? (?:về việc|về|v\/v|việc|đã)? ?(?:chỉ định|công nhận|chuẩn y|kiện toàn|phê chuẩn|bổ nhiệm)|(?:đã|tiến hành|kết quả) (?:tiến hành |nhất trí |hiệp thương |tín nhiệm )?(?:bầu|bầu cử|chỉ định|hiệp thương cử|kiện toàn)(?: ra| chọn)?) (?:(?:các|nhân sự|các chức danh|chức danh|bổ sung|kết quả bầu cử|kết quả bầu) )*(?:ban |bch|btv|đảng ủy|ủy ban|uỷ ban|hội đồng|thường trực|chủ tịch|phó chủ tịch|bí thư|phó bí thư|ủy viên|thành viên|lãnh đạo)/giu,
)

/** "ông A được bầu làm Chủ tịch", "trúng cử Chủ tịch": only the next words tell of the deputies. */
const ELECTED =
  /(?:bầu|tái cử|đắc cử|trúng cử)(?: lại)?(?: làm)?(?: giữ)?(?: chức| cương vị)?(?: vụ| danh)? (?:bí thư|chủ tịch|tổng thư ký)/giu
const BY_THEMSELVES = /^(?:đắc|trúng)/iu
/** "được bầu", "được Hội nghị tín nhiệm bầu". */
const PASSIVE = /(?<!\p{L})được (?:[^,.;:\n]{0,30} )?$/iu
const PASSIVE_REACH = 40
const NEXT = 200
/** "trúng cử Chủ tịch, ông A trình danh sách các Phó Chủ tịch": they are not elected yet. */
const PROPOSED = /đề nghị|tờ trình|giới thiệu/iu

/** Words that give offices; `elected` where they tell of one who was elected. */
export type Decision = Span & { readonly elected: boolean }

/** The words of an article that give offices. */
export const decisionsIn = ({ text }: Document): readonly Decision[] =>
  [
    ...[...text.matchAll(DECISIONS)].map(match => decisionOf(match, false)),
    ...[...text.matchAll(ELECTED)].filter(match => isPassive(text, match)).map(match => decisionOf(match, true)),
  ].sort((a, b) => a.start - b.start)

const decisionOf = ({ index, 0: words }: RegExpExecArray, elected: boolean): Decision => ({
  start: index,
  end: index + words.length,
  elected,
})

const isPassive = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  BY_THEMSELVES.test(words) || PASSIVE.test(text.slice(Math.max(0, index - PASSIVE_REACH), index))

/** "Phó Chủ tịch gồm các đồng chí: A, B": what stands between the office and those who share it. */
const ROLL =
  /^(?: (?:khóa|nhiệm kỳ)[^,;:.]{0,40})?,? (?:bao )?gồm(?: có)?(?: \d{1,2})?(?: các)?(?: (?:đồng chí|đ\/c|ông, bà|ông bà|ông|bà))?:? ?/iu
/** "Bí thư Đảng ủy là đồng chí A", "các Phó Bí thư: A, B": the holder right behind the office. */
const HOLDER = /^(?: là|:)(?: các)?(?: (?:đồng chí|đ\/c|ông|bà))?:? /iu
/** Where an office opens what is told of it. */
const OPENS = /(?:^|[;,:] |(?:và|có|gồm) )(?:các |hai |ba |\d{1,2} )?$/iu
/** How far behind a decision its offices are told without a list. */
const NEAR = 500
/** "có 52 ủy viên, trong đó đồng chí A là Chủ tịch": the members of a body of which one has its office. */
const AMONG = /(?:gồm|có) (?:\d{1,3}|\p{L}{2,5}) (?:ủy viên|uỷ viên|đồng chí|thành viên|người)[^;]*?, trong đó/iu
const HOLDS = /(?:là|làm|giữ chức|giữ chức vụ) $/iu
/** "hiện có", "sẽ gồm", "được giới thiệu": offices of another time, or not given. */
const OTHER_TIME =
  /(?<!\p{L})(?:(?<!(?:thực|biểu|thể|phát) )hiện|sẽ|nguyên|trước đây|dự kiến|khóa trước|nhiệm kỳ trước|giới thiệu|ứng cử|đề cử|quy hoạch|miễn nhiệm|cho thôi|cách chức|kỷ luật)(?!\p{L})/iu

/** Who is listed with an office in a sentence behind a decision that gives such offices. */
export function designatedIn(
  document: Document,
  sentence: Span,
  named: readonly Mention[],
  deeds: readonly Deed[],
  decisions: readonly Decision[],
): readonly Designated[] {
  const near = spansIn(decisions, { start: sentence.start - REACH, end: sentence.end }).filter(
    ({ end, elected }) =>
      !elected || (sentence.start - end < NEXT && !PROPOSED.test(document.text.slice(end, sentence.end))),
  )
  if (!near.length) return []
  if (deeds.some(({ action }) => !action.value.roles.includes('appointed'))) return []
  const { text } = document
  if (OTHER_TIME.test(text.slice(sentence.start, sentence.end))) return []
  const idle = named.filter(({ by, end }) => by === 'name' && !deeds.some(({ mention }) => mention.end === end))
  const offices = spansIn(document.read(titles), sentence)
  return gathered(offices, (title, at) => {
    const decided = near.findLast(({ end }) => end <= title.end)?.end
    if (decided === undefined) return []
    const ahead = text.slice(sentence.start, title.start)
    const from = listStart(text, title, sentence.start - decided < NEAR && OPENS.test(ahead))
    const holders =
      from === undefined
        ? holderBefore(ahead, idle, title)
        : holdersBehind(text, idle, title, from, offices.slice(at + 1))
    return holders.map(mention => ({ mention, place: title }))
  })
}

/** Who is listed behind an office, from where the list begins to the next office with a list. */
function holdersBehind(
  text: string,
  idle: readonly Mention[],
  title: Annotation<Title>,
  from: number,
  further: readonly Span[],
): readonly Mention[] {
  const next = further.find(other => listStart(text, other, true) !== undefined)?.start ?? Number.POSITIVE_INFINITY
  const isMany = title.value.plural || ROLL.test(text.slice(title.end, from))
  return idle.filter(({ start, end }) => end > from && end <= next && (isMany || start <= from))
}

/** "trong đó đồng chí A là Chủ tịch": the last one named before an office. */
const holderBefore = (ahead: string, idle: readonly Mention[], { start }: Span): readonly Mention[] =>
  AMONG.test(ahead) && HOLDS.test(ahead)
    ? idle.filter(mention => mention.start < start && mention.end > start - MOST_BETWEEN).slice(-1)
    : []

/** Where the names of those who have an office begin; behind a decision also those without a word of a list. */
function listStart(text: string, { end }: Span, isNear: boolean): number | undefined {
  const behind = text.slice(end, end + MOST_BETWEEN)
  const words = ROLL.exec(behind) ?? (isNear ? HOLDER.exec(behind) : null)
  return words ? end + words[0].length : undefined
}

const MOST_BETWEEN = 80
