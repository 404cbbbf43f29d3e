import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import { numberSaid } from '../number-said.js'
import { isPlanned, type Mentions } from './bounds.js'
import { isLookedBackOn } from './stance.js'
import { type Stated, WEB } from './stated.js'

/** "Sơ kết 5 năm thực hiện", "Kỷ niệm mười năm thành lập": so many years are looked back on. */
const LOOKS_BACK = sought(
  /(?<!\p{L})(?:sơ kết|tổng kết|kỷ niệm|kỉ niệm|nhìn lại)(?!\p{L})[^.;\n\d]{0,30}(?<![\p{L}\d])(?<count>\d{1,3}|hai|ba|bốn|sáu|bảy|tám|chín|mười) năm(?! (?:nay|qua|trước|tới|sau|\d))(?!\p{L})[^.;\n]{0,160}/giu,
)
/** How far from the beginning it is told what an article looks back on. */
const LEAD = 1200
/** So many years are looked back on from the year that the whole article names. */
const ROUND = 5

/** "Sơ kết 5 năm thực hiện Luật Hợp tác xã năm 2012": the year in which so many years have passed, where it is the last one told of or the next. */
export function looksBack(document: Document, stated: readonly Stated[], mentions: Mentions): readonly number[] {
  const latest = most(gathered(stated, one => (isPlanned(one) ? [] : [one.year])))
  return [...document.text.slice(0, LEAD).matchAll(LOOKS_BACK)].flatMap(({ index, 0: said, groups }) => {
    const count = numberSaid(groups?.['count'])
    const within = mentions.filter(({ start }) => start >= index && start < index + said.length)
    const near = yearsIn(within)
    const signed = yearsIn(mentions.filter(one => isOfDocument(document, one)))
    const from = signed.length ? signed : near.length || count < ROUND ? near : yearsIn(mentions)
    const years = [...new Set(from.map(year => year + count))]
    const isSure = signed.length === 1 || (near.length === 1 && within.some(({ value: { cue } }) => cue === 'signing'))
    return years.filter(year => year >= WEB && (year === latest || year === latest + 1 || (isSure && year > latest)))
  })
}

/** "Nghị quyết số 16, ngày 10/8/2012": the day of the document that is looked back on. */
const isOfDocument = ({ text }: Document, { start, value: { cue } }: Mentions[number]): boolean =>
  cue === 'signing' && isLookedBackOn({ text }, text.slice(Math.max(0, start - NEAR * 2), start))

/** "Cách đây đúng nửa thế kỷ, rạng sáng 31/10/1968", "Cách đây 30 năm, ngày 1/7/1989": so many years ago, counted from the year of writing. */
export function ago({ text }: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, value: { cue, points } }) => {
    const { year, day } = points[0] ?? {}
    if (year === undefined || day === undefined || cue === 'birth') return []
    const { count, half, whole } = AGO.exec(text.slice(Math.max(0, start - NEAR), start))?.groups ?? {}
    const years = half ? CENTURY / 2 : whole ? CENTURY : numberSaid(count)
    return years && year + years >= WEB ? [year + years] : []
  })
}

const AGO = sought(
  /(?<!\p{L})cách đây (?:vừa |đúng |tròn ){0,2}(?:(?<half>nửa thế kỷ)|(?<whole>(?:một|1) thế kỷ)|(?<count>\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm),? (?:vào |đúng )?$/iu,
)
const CENTURY = 100
const NEAR = 50

const yearsIn = (mentions: Mentions): readonly number[] =>
  gathered(mentions, ({ value: { cue, points } }) =>
    cue === 'birth' || cue === 'comparison' ? [] : gathered(points, ({ year }) => (year === undefined ? [] : [year])),
  )
