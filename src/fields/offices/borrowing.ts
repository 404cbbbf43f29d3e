import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import { type Gap, gapBetween, listing } from '../telling/gap.js'
import { type AddressedText, type Attached, endOf, type Slot, startOf } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'
import { AIDES } from './aides.js'

const SECRETARY = /^(?:phó )?tổng thư ký$/
/** Ranks that are somebody's: "Trợ lý Bộ trưởng" names no body. */
const AIDE = new RegExp(`^${AIDES}$`)
/** "đại biểu HĐND", "thành ủy viên": the rank names the body. */
const DEPUTY = /^đại biểu |^(?:tỉnh|thành|huyện|quận|thị|đảng|chi) ủy viên$/
/** "phó bí thư, chủ tịch UBND huyện": an office of the Party has no body of the State. */
const PARTY = /bí thư/
/** "Phó Thủ tướng, đồng thời là Trưởng Ban Chỉ đạo": ranks that say of what they are. */
const WHOLE = /(?:thủ tướng|tổng bí thư|tổng thống|bộ trưởng|thứ trưởng)(?: thường trực)?$/
const JOINED: ReadonlySet<Gap> = new Set(['also', 'and'])

/** "Tư lệnh kiêm Chính ủy Đoàn 559", "Phó Hiệu trưởng, Hiệu trưởng Trường A": a bare rank before "kiêm", "và" or a step of its own ladder borrows the body of the next title; the gaps are those before the titles from `first` on. */
export function borrowBodies(source: AddressedText, list: Attached[], gaps: readonly Gap[], first = 0): void {
  list.forEach((attached, at) => {
    const next = at < first ? undefined : list[at + 1]?.title
    const gap = gaps[at - first + 1] ?? 'other'
    if (next && shares(source, attached.title, next, gap))
      list[at] = { ...attached, borrowed: { start: bodyFrom(source.text, next), end: next.end } }
    const shared = next && sharedBody(source, attached.title, next, gap)
    if (shared) list[at] = { ...attached, borrowed: shared }
  })
}

/** The part of the next title's body that is that of the title before as well. */
function sharedBody(
  source: AddressedText,
  title: Annotation<Title>,
  next: Annotation<Title>,
  gap: Gap,
): Span | undefined {
  const beside = BESIDE.has(gap)
    ? (committeeOf(source, title, next) ??
      organisationOf(source, title, next) ??
      communeOf(source, title, next) ??
      authorityOf(source, title, next) ??
      placeOf(source, title, next))
    : undefined
  return beside ?? (NEXT.has(gap) ? stepOf(source, title, next) : undefined)
}
const BESIDE: ReadonlySet<Gap> = new Set(['comma', 'also'])

/** "Tổng Giám đốc rồi Chủ tịch Hội đồng quản trị Tổng công ty": the board is the chairman's, the company that of both. */
export function bodyFrom(text: string, { start, end, value }: Annotation<Title>): number {
  const seat = SEAT_OF.exec(text.slice(start, value.rankEnd))
  if (seat) return start + seat[0].length
  const board = BOARD.exec(text.slice(value.rankEnd, end))
  return value.rankEnd + (board?.[0].length ?? 0)
}

/** "chức danh Chủ tịch và đại biểu HĐND thành phố": the council stands in the rank of its members. */
const SEAT_OF = /^(?:đại biểu|đb)(?= (?:HĐND|hội đồng nhân dân))/iu

const BOARD = /^ (?:hội đồng quản trị|hđqt|hội đồng thành viên|hđtv)(?= )/i

/** "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy": the committee of the Party is that of both. */
function committeeOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  if (!MEMBER.test(text.slice(title.start, title.end))) return undefined
  const found = COMMITTEE.exec(text.slice(next.value.rankEnd, next.end))
  return found ? { start: next.value.rankEnd + found.index, end: next.end } : undefined
}

/** "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Công đoàn Dệt may Việt Nam": a member of the board of the mass organisation to which the next office belongs. */
function organisationOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  const written = text.slice(title.start, title.end)
  if (!MEMBER.test(written) && !MEMBER_IN_SHORT.test(written)) return undefined
  const found = ORGANISATION.exec(text.slice(next.value.rankEnd, next.end))
  return found ? { start: next.value.rankEnd + found.index, end: next.end } : undefined
}

const MEMBER_IN_SHORT = /^(?:UVBTV|UVTV|UVBCH|UVTVBCH|UV BTV|UV BCH)$/iu
/** A mass organisation behind the board or office of it that somebody heads. */
const ORGANISATION =
  /(?<=\p{L}) (?:Công đoàn|(?:Tổng )?Liên đoàn Lao động|LĐLĐ|Hội (?:LHPN|Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|CCB|Liên hiệp Thanh niên)|(?:Tỉnh|Thành|Huyện|Quận|Thị) ?đoàn|Đoàn (?:Thanh niên|TNCS))(?!\p{L}).*$/iu

/** "Bí thư Đảng ủy, Chủ tịch UBND xã Tân Mẫu": the Party committee is that of the commune; a committee of a district or a province says its level itself. */
function communeOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  if (!PARTY_COMMITTEE.test(text.slice(title.start, title.end))) return undefined
  const found = COMMUNE.exec(text.slice(next.value.rankEnd, next.end))
  return found ? { start: next.value.rankEnd + (found[1]?.length ?? 0), end: next.end } : undefined
}

const PARTY_COMMITTEE =
  /^(?:(?:phó )?bí thư(?: thường trực)?|(?:ủy|uỷ) viên (?:ban thường vụ|btv|ban chấp hành|bch)) (?:đảng (?:ủy|uỷ)|đu)$/iu
const COMMUNE =
  /^( (?:HĐND|UBND|hội đồng nhân dân|(?:ủy|uỷ) ban nhân dân)) (?:xã|phường|thị trấn|đặc khu)(?: \p{Lu}[\p{L} .]{1,30}| \d{1,2})$/iu

/** "Bí thư Ban cán sự đảng, Chánh án TAND tỉnh": a Party board is that of the authority that the next office heads. */
function authorityOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  if (!BOARD_SECRETARY.test(text.slice(title.start, title.end))) return undefined
  const isNamed = AUTHORITY.test(text.slice(next.value.rankEnd, next.end))
  return isNamed ? { start: next.value.rankEnd, end: next.end } : undefined
}

const BOARD_SECRETARY = /^(?:phó )?bí thư ban cán sự đảng$/iu
const AUTHORITY =
  /^ (?:UBND|TAND|VKSND|(?:ủy|uỷ) ban nhân dân|t(?:òa|oà) án|viện kiểm sát|kiểm toán|thanh tra|bộ)(?!\p{L})/iu

/** "Chủ tịch HĐND, Chủ tịch Ủy ban Bầu cử TP HCM": the place is that of both. */
function placeOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  if (!COUNCIL.test(text.slice(title.value.rankEnd, title.end))) return undefined
  const found = PLACE.exec(text.slice(next.value.rankEnd, next.end))
  return found ? { start: next.value.rankEnd + found.index, end: next.end } : undefined
}

const COUNCIL = /^ (?:HĐND|UBND|hội đồng nhân dân|(?:ủy|uỷ) ban nhân dân)$/iu
const PLACE =
  / (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|TX\.?|xã|phường|thị trấn)(?: ?\p{Lu}[\p{L} .]{1,30}| \d{1,2})?$/u

/** "Phó Bí thư Đảng ủy, sau đó là Bí thư Đảng ủy Khối A", "Phó Chủ tịch rồi Chủ tịch UBND xã": a deputy of the body that the head's office names further. */
function stepOf({ text }: AddressedText, title: Annotation<Title>, next: Annotation<Title>): Span | undefined {
  const [rank, after] = [title, next].map(({ start, value }) => key(text.slice(start, value.rankEnd)))
  if (rank !== `phó ${after}`) return undefined
  const [own, body] = [title, next].map(({ end, value }) => key(text.slice(value.rankEnd, end)))
  if (!own || !body?.startsWith(`${own} `)) return undefined
  return { start: next.value.rankEnd + own.length, end: next.end }
}

/** Gaps before the next step of a ladder. */
const NEXT: ReadonlySet<Gap> = new Set(['comma', 'also', 'as', 'and'])

const MEMBER = /^(?:ủy|uỷ) viên (?:ban thường vụ|btv|ban chấp hành|bch)$/i
const COMMITTEE = / (?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)(?: \p{Lu}[\p{L} ]{1,30})?$/iu

/** "ông A, Giám đốc, bà B, Phó Giám đốc Sở Y tế": a bare rank borrows the body that the next of a list names with a rank of the same ladder. */
export function borrowAlong({ text }: AddressedText, slots: readonly Slot[]): void {
  for (let at = slots.length - 2; at >= 0; at--) {
    const [slot, next] = [slots[at], slots[at + 1]]
    const own = slot?.titles.findLastIndex(({ side }) => side === 'after') ?? -1
    const [mine, theirs] = [slot?.titles[own], next?.titles.find(({ side }) => side === 'after')]
    if (!slot || !next || !mine || !theirs || mine.borrowed || mine.title.end !== mine.title.value.rankEnd) continue
    const body = theirs.borrowed ?? { start: theirs.title.value.rankEnd, end: theirs.title.end }
    if (body.end === theirs.title.value.rankEnd || !isLadder(text, mine.title, theirs.title)) continue
    if (listing.has(gapBetween(text, endOf(slot), startOf(next)))) slot.titles[own] = { ...mine, borrowed: body }
  }
}

/** "UBND thành phố có 6 phó chủ tịch gồm: A, B", "HĐND tỉnh hiện có Chủ tịch A; Phó Chủ tịch B": bare ranks behind the body that has their holders. */
export function borrowAhead({ text }: AddressedText, slots: readonly Slot[]): void {
  for (const { annotation, titles } of slots) {
    if (OF_OTHER_BODY.test(text.slice(annotation.end, annotation.end + LONGEST_OTHER))) continue
    titles.forEach((attached, at) => {
      const { title, borrowed, side } = attached
      if (borrowed || side === 'after' || title.end !== title.value.rankEnd) return
      if (!OF_COUNCIL.test(text.slice(title.start, title.end))) return
      const from = sentenceFrom(text, title.value.from)
      const [, body, roll] = HAS.exec(text.slice(from, title.value.from)) ?? []
      if (!body || roll === undefined || !ROLL.test(roll.replace(BRACKETS, ''))) return
      const start = text.indexOf(body, from)
      titles[at] = { ...attached, borrowed: { start, end: start + body.length } }
    })
  }
}

/** "Chủ tịch A và Phó Chủ tịch B của Hiệp hội Cà phê": the body stands behind the names. */
const OF_OTHER_BODY = /^(?: và(?: \p{L}+){2,9}?)? (?:của|thuộc)(?!\p{L})/u
const LONGEST_OTHER = 80

const OF_COUNCIL = /^(?:phó )?chủ tịch$/iu
/** The council or committee that a sentence begins with, up to those whom it has, with no other body named among them. */
const HAS =
  /^(?:(?:(?:Hiện|Hiện nay|Ngoài ra|Sau phiên họp|Theo đó),? )?(?:[Tt]hường trực |[Bb]ộ máy lãnh đạo (?:mới )?(?:của )?)?)((?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)(?: (?:tỉnh|thành phố|TP\.\p{Lu}\p{L}+|TP\.?|huyện|quận|thị xã|xã|phường))?(?: \p{Lu}\p{L}+){0,4}) (?:(?:cũng|hiện|hiện nay|chỉ|vẫn|lúc đó|khi đó) ){0,2}(?:có|còn) (?!(?:.*(?<!\p{L})(?:UBND|HĐND|Hội|Sở|Ban|Bộ|Đảng|công ty)(?!\p{L})))([^.]*)$/u
const BRACKETS = / \([^()]*\)/g
/** What a council has where it has people: numbers, ranks and names; "có công văn gửi Chủ tịch A" says nothing of whose chairman A is. */
const ROLL =
  /^(?:(?:\d{1,2}|\p{Lu}[\p{L}.'’]*|người|lãnh|đạo|phó|chủ|tịch|ủy|uỷ|viên|trưởng|thường|trực|chuyên|trách|một|hai|ba|bốn|năm|sáu|bảy|tám|bao|gồm|là|và|các|đồng|chí|ông|bà|thêm|tân|mới|trong|đó|cả)[ ,;:()–-]+)*$/u

/** "Chủ tịch", "Phó Chủ tịch", and the members of a standing committee beside them. */
function isLadder(text: string, title: Annotation<Title>, next: Annotation<Title>): boolean {
  const [one, two] = [title, next].map(({ start, value }) => ladderOf(key(text.slice(start, value.rankEnd))))
  return one !== undefined && !PARTY.test(one) && (one === two || (one === 'chủ tịch' && two === 'ủy viên'))
}

/** Whether the body of `next` is that of a bare rank before it as well. */
export function shares(
  { text }: Pick<AddressedText, 'text'>,
  title: Annotation<Title>,
  next: Annotation<Title>,
  gap: Gap,
): boolean {
  if (title.end !== title.value.rankEnd || next.end === next.value.rankEnd) return false
  const [rank, after] = [title, next].map(({ start, value }) => key(text.slice(start, value.rankEnd)))
  if (rank === undefined || after === undefined || AIDE.test(after) || DEPUTY.test(rank)) return false
  if (PARTY.test(rank) !== PARTY.test(after)) return false
  if (WHOLE.test(rank) && ladderOf(rank) !== ladderOf(after)) return false
  return (
    JOINED.has(gap) ||
    (gap === 'dash' && SECRETARY.test(after)) ||
    (gap === 'comma' &&
      (SECRETARY.test(after) || SECRETARY.test(rank) || ladderOf(rank) === ladderOf(after) || isOfStaff(rank, after)))
  )
}

/** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh": who commands and who leads the staff of one command. */
const isOfStaff = (rank: string, after: string): boolean =>
  /^phó (?:chỉ huy trưởng|tư lệnh|chính ủy)(?: thường trực)?$/.test(rank) && /^(?:phó )?tham mưu trưởng$/.test(after)

/** What a rank and its deputies have in common. */
const ladderOf = (rank: string): string =>
  rank.replace(/^phó (?=\p{L})/u, '').replace(/ (?:thường trực|phụ trách|chuyên trách|thứ nhất)$/, '')
