import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { CHOOSES, SENDS } from '../telling/choosing.js'
import type { Gap } from '../telling/gap.js'
import { hasDied, hasLeft, hasLost, leaving, underFormer } from '../telling/leaving.js'
import { isBestowed, isDismissal, isProxy, nominates } from '../telling/office-words.js'
import { type AddressedText, type Attached, attachment, refill, type Slot, startOf } from '../telling/slot.js'
import {
  isInStretch,
  isNowBehind,
  isOverBehind,
  isThenBehind,
  leadsToNow,
  type Stage,
  sentenceFrom,
  stageOf,
  tellsBefore,
  tellsCapacity,
} from '../telling/stage.js'
import { endTogether } from '../telling/stretch.js'
import { endsInLeft, endsInWhile, isStep } from '../telling/told.js'

/** Gaps that hold a verb: what stands behind one is told in a sentence, and not put beside the name. */
const TOLD: ReadonlySet<Gap> = new Set(['appointed', 'released', 'is', 'now', 'as'])

/** What stands before each title, and whether the words behind the name say that all were held before. */
export type Telling = { readonly gaps: readonly Gap[]; readonly held: boolean }

/** Gives a name the titles behind it. */
export function giveLeft(
  source: AddressedText,
  left: Slot,
  own: readonly Annotation<Title>[],
  { gaps, held }: Telling,
): void {
  if (!own.length) return
  const opens = startOf(left)
  const lead = source.text.slice(sentenceFrom(source.text, opens), opens)
  const was = tellsBefore(lead) && source.text.slice(left.annotation.end, own[0]?.value.from) === ' là '
  let stage = held || was ? HELD : leadsToNow(source.text, own[0]?.value.until ?? left.from) ? THEN : stageOf(lead)
  const sought = nominates(lead)
  const under = underFormer(source.text, own, gaps)
  let released = false
  let told = false
  let dismissed = false
  for (const [at, title] of own.entries()) {
    const gap = gaps[at] ?? 'other'
    if (held && isBeforeThat(source.text, own[at - 1], title)) stage = THEN
    if (sought && (gap === 'as' || gap === 'appointed')) return
    const taken = stage.past && !stage.over && (gap === 'appointed' || gap === 'as')
    if (gap === 'now' || taken || (told && stepsOn(source.text, own[at - 1], title)))
      refill(left.titles, left.titles.map(ofBefore))
    if (TOLD.has(gap)) {
      released = gap === 'released' && !isPlannedFor(lead)
      told = gap !== 'now'
    }
    if (gap !== 'comma' && gap !== 'and' && gap !== 'semicolon') dismissed = isDismissal(source.text, title)
    const attached = toldOf(
      source.text,
      title,
      released || under[at] === true,
      told && !isToCome(source.text, left, title) ? stage : undefined,
    )
    left.titles.push(dismissed ? { ...attached, past: false } : attached)
  }
  endTogether(source.text, left.titles)
  if (hasLeft(source.text, own.at(-1)?.value.until ?? left.from)) refill(left.titles, leaving(left.titles))
}

/** "sẽ quyết định cho ông A, …, thôi nhiệm vụ": what is to be done for the person behind the words. */
const isPlannedFor = (lead: string): boolean =>
  /(?<!\p{L})(?:sẽ|dự kiến)(?: (?!đã )\p{L}+){1,6} cho $/u.test(lead.slice(-70))

/** "Từ ngày 1/7, bà A sẽ đảm nhiệm cương vị Phó Chủ tịch": an office of a later day ends none of today. */
const isToCome = (text: string, { annotation }: Slot, { value }: Annotation<Title>): boolean =>
  /^ sẽ (?!tiếp tục )[^,.;:\n]{0,50}$/.test(text.slice(annotation.end, value.from))

/** "làm Chủ tịch UBND huyện rồi về tỉnh làm Giám đốc Sở": what stands before was held until then. */
const stepsOn = (text: string, before: Annotation<Title> | undefined, { value }: Annotation<Title>): boolean =>
  before !== undefined && isStep(text.slice(before.value.until, value.from))

/** What somebody was called before an office that is told of was taken. */
const ofBefore = (attached: Attached): Attached => ({ ...attached, past: true })

/** An office behind "từng", "trong thời gian làm". */
const HELD: Stage = { over: true, past: true }
/** Offices on the way to one that is held "như hiện nay". */
const THEN: Stage = { over: false, past: true }

/** "từng là Chánh Thanh tra tỉnh trước khi được bầu làm Bí thư": what came next need not be over. */
const isBeforeThat = (text: string, before: Annotation<Title> | undefined, { value }: Annotation<Title>): boolean =>
  before !== undefined && /(?<!\p{L})trước khi /u.test(text.slice(before.value.until, value.from))

function toldOf(text: string, title: Annotation<Title>, released: boolean, stage: Stage | undefined): Attached {
  if (isNowBehind(text, title.value.until)) return attachment(title, 'after', false, stage !== undefined)
  const over = isOverBehind(text, title.value.until, stage?.past)
  const own = attachment(title, 'after', released || over || stage?.over === true, stage !== undefined)
  return { ...own, past: !title.value.former && (over || stage?.past === true), since: stage?.since }
}

/** What stands between an office that is lost and its holder: "miễn nhiệm chức T đối với ông A", "bãi nhiệm đại biểu A", "miễn nhiệm 2 Ủy viên là A và B". */
const LOST: ReadonlySet<Gap> = new Set(['for', 'comma', 'adjacent', 'is', 'colon'])

/** Gives a name the titles before it. */
export function giveRight(
  { text }: AddressedText,
  right: Slot,
  own: readonly Annotation<Title>[],
  { gaps, end }: { readonly gaps: readonly Gap[]; readonly end: Gap },
): void {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return
  const between = text.slice(last.value.until, right.from)
  const opening = text.slice(sentenceFrom(text, first.value.from), first.value.from)
  const over =
    isOfThen(text, right, first, end) || isThenBehind(between) || (between === ' là ' && tellsBefore(opening))
  const held = HELD_BY.test(opening.slice(-60))
  const together = isOverBehind(text, last.value.until) && tellsCapacity(opening)
  const isStepTo = BEFORE_TAKING.test(opening)
  let dismissed = false
  const died = hasDied(text, right.annotation.end) || hasLost(text, right.annotation.end)
  const under = underFormer(text, own, gaps)
  own.forEach((title, at) => {
    dismissed = LOST.has(end) && (dismissed || isDismissal(text, title)) && (end !== 'adjacent' || own.length === 1)
    const left = died || dismissed || under[at] === true
    const elected =
      !left &&
      ((title.value.plural && isBestowed(text, title)) ||
        (end === 'is' && APPOINTEE.test(opening)) ||
        (end === 'for' && own.length === 1 && APPOINTS.test(opening) && !PROPOSED.test(opening)))
    if (!isProxy(text, title) || (at === own.length - 1 && end !== 'comma'))
      right.titles.push(
        ofThen(
          attachment(title, 'before', left, elected),
          over || held || together || isOverBehind(text, title.value.until),
          isStepTo,
        ),
      )
  })
}

/** "Các đồng chí từng giữ chức Chủ tịch UBND tỉnh gồm: A, B": an office that all who are named held once. */
const HELD_BY = sought(
  /(?<!\p{L})(?:từng|đã kinh qua|đã trải qua)(?: (?:đảm nhiệm|đảm nhận|giữ|là|làm))?(?: (?:chức|chức vụ|chức danh|cương vị|vị trí))? $/u,
)

/** "Người được bổ nhiệm giữ chức Bí thư là ông A": the office is the one that A takes. */
const APPOINTEE = new RegExp(
  `(?:^|\\s)(?:người|nhân sự) (?:vừa |mới )?được [^.;:\\n]{0,40}(?:${CHOOSES}|${SENDS}|luân chuyển) (?:làm|giữ chức(?: vụ)?) $`,
  'iu',
)

/** "phê chuẩn bầu bổ sung chức vụ Chủ tịch UBND tỉnh đối với ông A": the office that A is given. */
const APPOINTS = sought(
  /(?<!\p{L})(?:bổ nhiệm|phê chuẩn|bầu)(?: bổ sung| lại)?(?: giữ| làm)?(?: (?:chức|chức vụ|chức danh))? $/iu,
)
const PROPOSED = sought(/(?<!\p{L})(?:trình|đề nghị|đề xuất|kiến nghị|dự kiến|giới thiệu|sẽ|xem xét)(?!\p{L})/iu)

/** An office of a time that is over, unless the text elsewhere says that it is held. */
const ofThen = (attached: Attached, over: boolean, isStepTo: boolean): Attached =>
  over && !attached.former ? { ...attached, former: true, past: true } : { ...attached, past: isStepTo }

/** "Trước khi được luân chuyển giữ chức Phó Chủ tịch, ông A": an office taken at an earlier time; whether it is still held the rest says. */
const BEFORE_TAKING =
  /^\s?trước khi (?:[^,.;:\n]{1,50} )?(?:làm|trở thành|đảm nhiệm|nhậm chức|giữ(?: chức(?: vụ| danh)?)?) $/i

/** "Trong thời gian giữ chức …, ông A", "dưới thời Tổng thống B": an office before a name that words before it place in a time that is over. */
function isOfThen(text: string, right: Slot, { value }: Annotation<Title>, end: Gap): boolean {
  const lead = text.slice(Math.max(0, value.from - 60), value.from)
  const addressed = end === 'comma' || (end === 'adjacent' && right.annotation.value.honorifics.length > 0)
  return (
    (addressed &&
      (endsInWhile(lead) || endsInLeft(lead) || isInStretch(text.slice(sentenceFrom(text, value.from), value.from)))) ||
    UNDER.test(lead)
  )
}

const UNDER = /(?:dưới|vào|từ) thời(?: kỳ)?(?: của)?(?: cố)? $/
