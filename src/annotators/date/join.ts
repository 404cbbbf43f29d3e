import type { PartialDate } from '../../calendar/partial.js'
import type { Annotation } from '../../document/layer.js'
import type { DateMention } from './mention.js'

const DASH = /^ ?[-–] ?$/
/** "7h ngày 6/10 đến 7h30 ngày 7/10": the clock may stand between. */
const UNTIL = /^,? (?:cho )?(?:đến|tới)(?: hết| cuối| đầu| giữa)?(?: \d{1,2} ?(?:h|g|giờ)(?: ?\d{2})?(?: phút)?,?)? ?$/
const LONGEST_GAP = 24

/** Makes one span of two neighbours with "đến" or a dash between them; the two days of an anniversary stay two. */
export function joined(text: string, mentions: readonly Annotation<DateMention>[]): readonly Annotation<DateMention>[] {
  const result: Annotation<DateMention>[] = []
  for (const mention of mentions) {
    const last = result.at(-1)
    const near = last !== undefined && mention.start - last.end <= LONGEST_GAP
    const whole = near ? spanOf(text, last, mention) : undefined
    if (whole) result[result.length - 1] = whole
    else if (near && isAnniversary(text, last, mention)) result.splice(-1, 1, marked(last), marked(mention))
    else result.push(mention)
  }
  return result
}

function spanOf(
  text: string,
  first: Annotation<DateMention>,
  last: Annotation<DateMention>,
): Annotation<DateMention> | undefined {
  const gap = text.slice(first.end, last.start)
  const until = UNTIL.test(gap)
  const years = until ? yearsOf(first.value, last.value) : undefined
  const from = single(first.value) ?? years?.from
  const to = single(last.value) ?? years?.to
  if (!from || !to || !(until || DASH.test(gap))) return undefined
  if (isAnniversary(text, first, last) || isCelebrated(first, last)) return undefined
  const { cue, ...rest } = first.value
  const kept = cue && cue !== 'since' && cue !== 'signing' ? { cue } : {}
  return { start: first.start, end: last.end, value: { ...rest, ...kept, to }, rule: first.rule }
}

/** "từ năm học 2015-2016 đến năm học 2017-2018": from the first of some years to the last of others. */
function yearsOf(first: DateMention, last: DateMention): { from: PartialDate; to: PartialDate } | undefined {
  const from = first.points[0]
  const { to } = last
  const areYears = first.to && to && [from, first.to, last.points[0], to].every(isYear)
  return areYears && from && (from.year ?? 0) < (to.year ?? 0) ? { from, to } : undefined
}

const isYear = (place: PartialDate | undefined): boolean =>
  place?.year !== undefined && place.month === undefined && place.quarter === undefined

const single = ({ points, to, lunar }: DateMention): PartialDate | undefined =>
  to || lunar || points.length !== 1 || points[0]?.shift ? undefined : points[0]

/** "31/3/1975 - 31/3/2025": one day of two years. */
function isAnniversary(text: string, first: Annotation<DateMention>, last: Annotation<DateMention>): boolean {
  const from = single(first.value)
  const to = single(last.value)
  if (!from?.day || !to || !DASH.test(text.slice(first.end, last.start))) return false
  return from.day === to.day && from.month === to.month && from.year !== to.year
}

/** The two years of an anniversary, which are known as such: "60 năm thành lập (1959-2019)". */
const isCelebrated = (first: Annotation<DateMention>, last: Annotation<DateMention>): boolean =>
  first.value.cue === 'anniversary' && last.value.cue === 'anniversary' && single(first.value)?.day === undefined

const marked = (mention: Annotation<DateMention>): Annotation<DateMention> => ({
  ...mention,
  value: { ...mention.value, cue: 'anniversary' },
})
