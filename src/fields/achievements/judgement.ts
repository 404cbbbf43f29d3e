import type { NounClass } from '../../annotators/quantity/unit.js'
import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { type Cue, type CueKind, firstOf, type Kinds, kindsOf, named } from './cue.js'
import listed from './lexicon.json' with { type: 'json' }
import type { Line } from './line.js'
import { ROUNDING_OR_TOTAL } from './rounding.js'

const MOODS = named('done', 'planned', 'directive')
const PLANNED = kindsOf('planned')
const ANY_MOOD = kindsOf('done', 'planned', 'directive')
const ATTEND = kindsOf('attend')
const VOTE = kindsOf('vote')
const RESULT = kindsOf('result')

/** "7.000 trường hợp hết theo dõi", "19 ca tiếp xúc gần": cases are nobody's guests. */
const CASES = /^(?:trường hợp|ca|bệnh nhân)(?!\p{L})/iu
const GUESTS = /^(?:đại biểu|khách mời|điểm cầu|người)/iu

/** Classes of nouns that can take part in something. */
const COMERS: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>([
  'people',
  'organisations',
  'administration',
])

/** Guests and those who take part: "1.240 lượt cử tri tham dự"; votes, and what those who took part reached, are none of it. */
export function isAttendance(
  noun: NounClass | undefined,
  unit: string,
  line: Kinds,
  near: Kinds,
  just: Kinds,
  after: Kinds,
): boolean {
  if (CASES.test(unit)) return false
  if (COMERS.has(noun) && (near | just) & ATTEND && !((near | after) & VOTE) && !(after & RESULT)) return true
  return GUESTS.test(unit) && (line & ATTEND) !== 0 && !(after & VOTE)
}

/** The mood nearest before the quantity; a directive that was given is work done ("đã yêu cầu"), and so is the proposal of those who advise ("tham mưu, đề xuất") and of those who looked into something ("Qua giám sát, Ban đề nghị thu hồi …"). */
export function moodOf(list: readonly Token[], said: readonly Cue[], at: number, segment: number): CueKind | undefined {
  const told = said.findLast(({ from, to }) => to <= at && TOLD.longestAt(list, from)?.length === to - from)
  const last = said.findLast(
    one =>
      one.kinds & ANY_MOOD &&
      one.from >= (told?.to ?? 0) &&
      !isReached(list, one) &&
      !isOfDeedBefore(list, one, at, segment),
  )
  const mood = firstOf(MOODS, last?.kinds)
  return mood === 'directive' && last && isWork(list, last) ? 'done' : mood
}

/** "Tại phiên họp đề ra nhiệm vụ tháng 9, ông A cho biết, …": what is told of has a mood of its own. */
const TOLD = phrases(['cho biết', 'cho hay'])

/** What work is done for. */
const AIMS = phrases(['nhằm', 'hướng tới', 'hướng đến'])

/** "đã ký 14 quy chế nhằm giảm tai nạn; mở 30 lớp …", "mở 9 lớp nhằm nâng cao tay nghề cho 210 người": an aim is that of the deed before it, not of the next one nor of those whom it was done for. */
function isOfDeedBefore(list: readonly Token[], { from, to }: Cue, at: number, segment: number): boolean {
  if (AIMS.longestAt(list, from)?.length !== to - from) return false
  if (to <= segment) return list[segment - 1]?.key === ';'
  let back = at - 1
  while (ROUNDING_OR_TOTAL.has(list[back]?.key ?? '')) back--
  return list[back]?.key === 'cho' && list.slice(segment, from).some(({ shape }) => shape === 'number')
}

const SETS: ReadonlySet<string> = new Set(['chỉ', 'mục', 'đề'])
const REACHED: ReadonlySet<string> = new Set(['%', 'vượt', 'thành', 'đạt', 'với', 'bằng', 'các', 'nhiều'])
const REACH = 3
const CAME: ReadonlySet<string> = new Set(['đạt', 'vượt'])

/** "vượt kế hoạch đề ra", "đạt 52% chỉ tiêu năm", "các chỉ tiêu sinh lời", "17 chỉ tiêu đạt và vượt", "trong 16 nhóm chỉ tiêu có …": a target that is spoken of, not one that is set. */
const isReached = (list: readonly Token[], { from, to, kinds }: Cue): boolean =>
  (kinds & PLANNED) !== 0 &&
  SETS.has(list[from]?.key ?? '') &&
  (list.slice(Math.max(0, from - REACH), from).some(({ key }) => REACHED.has(key)) ||
    CAME.has(list[to]?.key ?? '') ||
    isCounted(list, from))

/** "16 chỉ tiêu", "16 nhóm chỉ tiêu". */
const isCounted = (list: readonly Token[], at: number): boolean =>
  list[list[at - 1]?.key === 'nhóm' ? at - 2 : at - 1]?.shape === 'number'

function isWork(list: readonly Token[], { from, to }: Cue): boolean {
  const before = list[from - 1]
  const adviser = before?.shape === 'mark' ? list[from - 2] : before
  return before?.key === 'đã' || adviser?.key === 'mưu' || (isFromLooking(list, from) && !isAddressee(list[to]))
}

/** "đề nghị UBND huyện bổ sung 15 giáo viên", "đề nghị các xã làm 15 km đường": who is told to do it has not done it. */
const isAddressee = (token: Token | undefined): boolean => token?.shape !== 'lower' || token.key === 'các'

/** In tokens: how far before a directive it may be said what it came of. */
const LOOKED = 10
const looks = phrases(listed.found.filter(phrase => phrase.startsWith('qua ')))

function isFromLooking(list: readonly Token[], directive: number): boolean {
  for (let at = directive - 1; at >= directive - LOOKED && list[at]?.key !== '.' && list[at]?.key !== ';'; at--)
    if (looks.longestAt(list, at)) return true
  return false
}

/** How many words behind a quantity are beside it. */
const AFTER = 12

/** The cues behind a quantity, to the next semicolon or stop. */
export function followers(list: readonly Token[], line: Line, from: number): readonly Cue[] {
  let end = from
  while (end < from + AFTER && end < line.to && list[end]?.key !== ';' && list[end]?.key !== '.') end++
  return line.cues.filter(one => one.from >= from && one.from < end)
}
