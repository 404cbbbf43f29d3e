import type { DateMention } from '../../annotators/date/date.js'
import { type PartialDate, weekdayOf } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { least, most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import { isPlanned, MIDYEAR, plannedYears, REACH } from './bounds.js'
import { afterOffice, lastResort, lately } from './last-resort.js'
import { afterwards, nearReadings, within } from './near.js'
import { holds } from './order.js'
import type { Stance } from './stance.js'
import { type Stated, statedIn } from './stated.js'
import { wholeReadings } from './whole.js'

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. Reports look back and plans ahead, and no past day lies after the day that is told of. Days and parts of a year near the day tell more than whole years. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  if (!day) return undefined
  const stated = statedIn(document, mentions)
  const least = leastYear(document, stated, mentions, day)
  const heldOf = (readings: readonly number[]): readonly number[] =>
    [...new Set(readings)].filter(year => year >= least && isOnWeekday(day, year) && holds(stated, day, year))
  const near = nearReadings(document, stated, mentions, day)
  const nearest = heldOf(near)
  if (nearest.length) return nearest.length === 1 ? nearest[0] : between(stated, day, nearest)
  const whole = wholeReadings(document, stated, mentions, day)
  const years = heldOf(whole)
  if (years.length) return years.length === 1 ? years[0] : prevailing(whole)
  const lives = heldOf(gathered(stated, one => afterOffice(one, day)))
  if (lives.length === 1) return lives[0]
  const readings = [...near, ...whole]
  const last =
    lastResort(stated, day, least) ??
    (readings.length ? agreed(readings.filter(year => year >= least)) : lately(stated, day, least))
  return last !== undefined && isOnWeekday(day, last) ? last : byWeekday(stated, day, least)
}

/** False where the day is told to be another one of the week in that year: "thứ Năm 25/10". */
function isOnWeekday({ weekday, month, day }: PartialDate, year: number): boolean {
  return weekday === undefined || !month || !day || weekdayOf({ year, month, day }) === weekday
}

/** Of the years about the latest one told the only one in which the day is that of the week. */
function byWeekday(stated: readonly Stated[], day: PartialDate, earliest: number): number | undefined {
  const latest = most(gathered(stated, one => (isPlanned(one) ? [] : [one.year])))
  if (day.weekday === undefined || earliest <= 0) return undefined
  const years = [latest - 1, latest, latest + 1].filter(year => year >= earliest && isOnWeekday(day, year))
  return years.length === 1 ? years[0] : undefined
}

/** How many signs of one year outweigh a single one of another, or a plan that does not fit. */
const MANY = 3

/** The year that many signs tell, where none of the others is told twice. */
function prevailing(readings: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const year of readings) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= MANY && (second?.[1] ?? 0) <= 1 ? first[0] : undefined
}

/** The year that many signs tell and no other does. */
const agreed = (readings: readonly number[]): number | undefined =>
  readings.length >= MANY && new Set(readings).size === 1 ? readings[0] : undefined

/** The first day, else month, whose year is not written: the one that the year is wanted for. */
export function undatedDay(mentions: readonly Annotation<DateMention>[]): PartialDate | undefined {
  let month: PartialDate | undefined
  for (const { value } of mentions) {
    const point = value.to ?? value.points[0]
    if (value.cue === 'anniversary' || point === undefined || point.year !== undefined || point.shift) continue
    if (!(point.month ?? point.quarter)) continue
    if (point.day !== undefined) return point
    month ??= point
  }
  return month
}

/** The earliest year that the day may lie in: the latest one told of, in the second half of a year the one before, for it may be planned; and a term that has begun. */
function leastYear(
  document: Document,
  stated: readonly Stated[],
  mentions: readonly Annotation<DateMention>[],
  day: PartialDate,
): number {
  const planned = plannedYears(stated)
  const latest = Math.max(
    0,
    most(
      gathered(stated, ({ year, stance }) =>
        planned.has(year) || stance === 'start' || stance === 'limit' ? [] : [year],
      ),
    ),
  )
  const ofLatest = stated.filter(({ year }) => year === latest)
  const late = (day.month ?? 0) > MIDYEAR && !ofLatest.every(({ stance }) => stance !== undefined && DONE.has(stance))
  const valid = gathered(mentions, ({ value: { cue, points } }) =>
    cue === 'validity' ? [(points[0]?.year ?? 1) - 1] : [],
  )
  return Math.max(
    late ? latest - 1 : latest,
    ...begun(document, mentions, latest),
    ...gathered(stated, ({ stance, year }) => (stance === 'next' ? [year - 1] : [])),
    ...valid,
  )
}

/** What nobody tells of a year to come. */
const DONE: ReadonlySet<Stance> = new Set<Stance>(['past', 'signed', 'life'])

const COMING =
  /(?:quy hoạch|chuẩn bị|nhân sự|tiến tới|hướng tới|đại hội|bầu cử|ứng cử|kế hoạch|tới)(?!\p{L})[^.;]{0,80}$/iu

/** The years in which terms and stages have begun that are told of, the year before for those that are called by their end; a coming one may lie ahead by as much as one is prepared. */
function begun(document: Document, mentions: readonly Annotation<DateMention>[], latest: number): readonly number[] {
  const coming = comingTerms(document, mentions)
  return gathered(mentions, ({ start, value: { cue, points } }) => {
    const year = points[0]?.year ?? 0
    if (cue === 'stage') return [year - AHEAD_OF_STAGE]
    if (cue !== 'term') return []
    const before = document.text.slice(Math.max(0, start - REACH), start)
    if (ELECTED.test(before)) return [year]
    const isComing = COMING.test(before) || coming.has(year)
    return isComing ? (year - 1 > latest + 1 ? [] : [year - 2]) : [year - 1]
  })
}

/** "Xây dựng quy hoạch cán bộ nhiệm kỳ 2021-2026": the years in which the terms begin for which somebody is sought, wherever they are named again. */
const comingTerms = (document: Document, mentions: readonly Annotation<DateMention>[]): ReadonlySet<number> =>
  new Set(
    gathered(mentions, ({ start, value: { cue, points } }) =>
      cue === 'term' && SOUGHT_FOR.test(document.text.slice(Math.max(0, start - REACH), start))
        ? [points[0]?.year ?? 0]
        : [],
    ),
  )
const SOUGHT_FOR = /(?:quy hoạch|chuẩn bị nhân sự|công tác nhân sự)(?!\p{L})[^.;]{0,80}$/iu

const AHEAD_OF_STAGE = 5
/** "Ông A trúng cử đại biểu HĐND tỉnh nhiệm kỳ 2016-2021". */
const ELECTED = /(?<!(?:không|nếu|sẽ) )(?<!\p{L})(?:trúng cử|đắc cử|tái cử)(?!\p{L})[^.;]{0,80}$/iu

/** "9 tháng đầu năm 2016 giải ngân được 51%, 9 tháng đầu năm 2017 được 46%": the same part of two years that follow each other is told. */
const isSamePart = (stated: readonly Stated[], before: number, year: number): boolean =>
  year === before + 1 &&
  stated.some(
    one =>
      one.grain === 'part' &&
      one.year === before &&
      !isPlanned(one) &&
      stated.some(
        other =>
          other.grain === 'part' &&
          other.year === year &&
          !isPlanned(other) &&
          Math.abs(other.last - one.last - A_YEAR) <= 1 &&
          Math.abs(other.first - one.first - A_YEAR) <= 1,
      ),
  )

/** In days. */
const A_YEAR = 365

/** Of two readings the one in whose year a part is reported on, else the first where both rest on plans. */
function between(stated: readonly Stated[], day: PartialDate, years: readonly number[]): number | undefined {
  const told = years.filter(year =>
    stated.some(one => one.year === year && one.grain === 'part' && !isPlanned(one) && within(one, day).length > 0),
  )
  if (told.length === 1) return told[0]
  const past = years.filter(year => stated.some(one => !isPlanned(one) && afterwards(one, day).includes(year)))
  if (past.length === 1) return past[0]
  const later = past.find(year => past.some(before => isSamePart(stated, before, year)))
  if (later !== undefined) return later
  const first = least(years)
  const planned = years.every(year => stated.every(one => !afterwards(one, day).includes(year)))
  return planned && years.length === 2 ? first : undefined
}
