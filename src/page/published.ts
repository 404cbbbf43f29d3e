import { Element } from 'domhandler'
import { type Edtf, edtf } from '../calendar/edtf.js'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { lineOf } from './cue.js'
import { articleThing, type Head } from './metadata.js'
import { type Box, nearest, type Passage } from './passage.js'
import { namesIn } from './person.js'
import { bareOfDate, DOT, isDateLine, machineDate, printedDates } from './printed.js'
import type { Region } from './region.js'
import { firstProse } from './standing.js'

const names = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
]
/** Words of the last change, and of when a member of a forum joined. */
const OTHER_DAY = pattern(
  'cập nhật lần (?:cuối|chót)|lần cập nhật|cập nhật cuối|sửa đổi|chỉnh sửa|last updated|modified|tham gia|gia nhập|join',
  {
    flags: 'u',
    bounded: false,
  },
)
const POSTED = pattern(
  'đưa lên mạng|đăng tải|ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày gửi|ngày viết|ngày tạo|cập nhật|đăng bởi|posted|published|date',
  { flags: 'u', bounded: false },
)
const UPDATED = pattern('cập nhật|updated', { flags: 'u', bounded: false })
const URL_DAY = pattern('(?:^|[/_-])((?:19|20)\\d\\d)[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?:\\d{2,12})?(?=[/._?-]|$)', {
  flags: 'u',
  bounded: false,
})
const MODIFIED = pattern('modif|updat', { flags: 'u', bounded: false })
const DIGITS = pattern('\\d\\d', { flags: 'u', bounded: false })

/** When the article was published: what its data say, else what is printed by the headline or behind the body, else the address; never later than `until`. */
export function publishedAt(
  head: Head,
  region: Region,
  passages: readonly Passage[],
  url: string | undefined,
  until: string | undefined,
): Edtf | null {
  const limit = until?.slice(0, 10) ?? '9999'
  const posted = region.postings?.posted
  const inTime = (found: readonly (Edtf | undefined)[]): Edtf | undefined =>
    found.find(one => one !== undefined && one.slice(0, 10) <= limit && one >= '1990')
  const data = inTime(fromData(head))
  if (posted) return inTime([data, posted]) ?? null
  const printed = printedAround(region, passages)
  const beside = inTime(printed.filter(isOwnDate).map(({ value }) => value))
  if (data && beside && outweighs(beside, data)) return beside
  return (
    data ??
    inTime(fromTimes(region, passages)) ??
    inTime(printed.map(({ value }) => value)) ??
    inTime([fromUrl(url ?? head.canonical ?? '')]) ??
    null
  )
}

/** True where the day that stands under the headline is another than that of the data, or has the hour that they lack. */
const outweighs = (printed: Edtf, data: Edtf): boolean =>
  (dayOf(printed) !== dayOf(data) && dayOf(printed) !== swapped(data)) ||
  (dayOf(printed) === dayOf(data) && printed.includes('T') && (!data.includes('T') || MIDNIGHT.test(data)))
/** The day that a date is read as where its month is printed first. */
const swapped = (date: Edtf): string => `${date.slice(0, 5)}${date.slice(8, 10)}-${date.slice(5, 7)}`
const dayOf = (date: Edtf): string => date.slice(0, 10)
const MIDNIGHT = pattern('T00:00', { flags: 'u', bounded: false })

function fromData(head: Head): (Edtf | undefined)[] {
  const thing = articleThing(head)?.['datePublished']
  return [thing, ...names.map(name => head.meta.get(name))].map(value =>
    typeof value === 'string' ? machineDate(value) : undefined,
  )
}

/** `time` elements around the article: one that is named as published before the others. */
function fromTimes({ root, headline }: Region, passages: readonly Passage[]): (Edtf | undefined)[] {
  const scope = scopeOf(root, passages[headline])
  const found: { readonly value: string; readonly rank: number }[] = []
  const pending: (Element | null)[] = [scope ? scope : null]
  let steps = 0
  while (pending.length && steps++ < 20_000) {
    const element = pending.pop()
    if (!element) continue
    const { attribs, name } = element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child instanceof Element) pending.push(child)
    }
    if (name !== 'time' && name !== 'abbr' && !attribs['itemprop'] && !attribs['property']) continue
    const label = `${attribs['itemprop'] ?? ''} ${attribs['class'] ?? ''} ${attribs['property'] ?? ''}`.toLowerCase()
    const value =
      attribs['datetime'] ??
      (label.includes('datepublished') ? attribs['content'] : undefined) ??
      (name === 'abbr' ? attribs['title'] : undefined)
    if (value && (name === 'time' || label.includes('publish')) && !MODIFIED.test(label)) {
      found.push({ value, rank: label.includes('publish') ? 0 : 1 })
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(({ value }) => machineDate(value))
}

/** The smallest element that holds the body and the headline. */
function scopeOf(root: Box, headline: Passage | undefined): Element | undefined {
  for (const box of nearest(root, 6)) {
    if (box.element instanceof Element && (!headline || nearest(headline.box, 30).includes(box))) return box.element
  }
  return root.element instanceof Element ? root.element : undefined
}

const before = 4
const behind = 8

/** A date that is printed around the body; `under` where it stands between the headline and the text. */
type Found = { readonly value: Edtf; readonly rank: number; readonly under: boolean; readonly updated: boolean }

/** True for a date under the headline that a label, a name or the lack of other words gives to the article. */
const isOwnDate = ({ rank, under, updated }: Found): boolean => under && rank <= bare && !updated

/** Dates printed between the headline and the body, shortly before the headline, or right behind the body; the surest first. */
function printedAround(region: Region, passages: readonly Passage[]): Found[] {
  const { root, headline } = region
  const body = firstProse(passages, root, headline)
  const isUnder = headline >= 0 && headline < body
  const from = isUnder ? headline : Math.max(0, body - before * 2)
  const places: number[] = []
  const front = lastOfFront(passages, body)
  for (let at = from; at <= front; at++) places.push(at)
  for (let at = from - 1; at >= Math.max(0, from - before); at--) places.push(at)
  for (let at = root.end - 1; at >= Math.max(front + 1, root.end - behind); at--) places.push(at)
  for (const at of placesBehind(region, passages)) places.push(at)
  return places
    .flatMap((at, order): (Found & { order: number })[] => {
      const passage = passages[at]
      const value = dateIn(passage)
      if (!passage || !value) return []
      const told = key(`${labelOver(passages[at - 1])}${passage.text}`)
      const rank = rankOf(passage, told, at <= front, isUnder && at < from)
      const updated = UPDATED.test(told)
      return rank < none ? [{ value, rank, order, updated, under: isUnder && at > headline && at <= front }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
}

/** The places right behind the body; under a head of other articles those alone that name this one. */
function placesBehind({ root, headline }: Region, passages: readonly Passage[]): number[] {
  const title = passages[headline]?.text
  const places: number[] = []
  let isOther = false
  for (let at = root.end; at < Math.min(passages.length, root.end + behind); at++) {
    const passage = passages[at]
    if (!passage) break
    isOther ||= lineOf(passage)?.kind === 'related'
    if (!isOther || POSTED.test(key(passage.text.slice(0, longestAbove))) || opensWith(passage.text, title))
      places.push(at)
  }
  return places
}

const opensWith = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.startsWith(title) && !LETTER_FIRST.test(text.slice(title.length))
const LETTER_FIRST = pattern('^\\p{L}', { flags: 'u', bounded: false })

const shortlyBehind = 2

/** The last line before the text: a line of bylines, or a date behind a lead. */
function lastOfFront(passages: readonly Passage[], body: number): number {
  for (let at = body + shortlyBehind; at > body; at--) {
    const passage = passages[at]
    if (passage && isNamed(passage) && isDateLine(passage.text)) return at
  }
  return isLine(passages[body]) ? body : body - 1
}

const isNamed = ({ box }: Passage): boolean =>
  nearest(box, 2).some(({ naming, element }) => naming?.chrome?.kind === 'metadata' || isTime(element))

const longestByline = 120
const ENDED = pattern('[.!?…:]["”»)]?$', { flags: 'u', bounded: false })

/** True for a short text that does not end as a sentence does. */
const isLine = (passage: Passage | undefined): boolean =>
  passage !== undefined && passage.text.length < longestByline && !ENDED.test(passage.text)

function dateIn(passage: Passage | undefined): Edtf | undefined {
  if (!passage || passage.text.length > 200 || passage.prose > 100 || !DIGITS.test(passage.text)) return undefined
  return printedDates(passage.text)[0]?.value
}

/** The label in a line of its own over a date, as lists of terms have it. */
const labelOver = (passage: Passage | undefined): string =>
  passage && passage.text.length < longestLabel && (passage.text.endsWith(':') || OTHER_DAY.test(key(passage.text)))
    ? `${passage.text} `
    : ''
const longestLabel = 30

const bare = 2
/** Longest line that tells before the headline when the article was published. */
const longestAbove = 60
const none = 9

/** How surely a line tells the publication: a label, a name, a bare date; `none` where it tells something else. A clock of the site may stand above a headline. */
function rankOf(passage: Passage, told: string, front: boolean, above: boolean): number {
  const { text, linked } = passage
  const named = isNamed(passage)
  // A date may be the link to the page of its own article.
  const isOwnLink = front && !above && (named ? isDateLine(text) : isByline(text))
  if ((linked > text.length * 0.6 && !isOwnLink) || OTHER_DAY.test(told)) return none
  if (POSTED.test(told)) return above && text.length > longestAbove ? 4 : front ? 0 : 1
  if (named) return front && !above ? 1 : 3
  const rest = bareOfDate(key(text))
  if (rest.length < 4) return front && !above ? bare : 4
  return front && text.length < 100 ? 4 : none
}

/** True for a name and a day with a dot between: "Minh Khuê · 20 tháng 11, 2015". */
function isByline(text: string): boolean {
  const parts = text.split(DOT)
  return parts.length === 2 && isDateLine(parts[1] ?? '') && namesIn(parts[0] ?? '').length > 0
}

const isTime = (element: Box['element']): boolean => element instanceof Element && element.name === 'time'

function fromUrl(url: string): Edtf | undefined {
  const match = URL_DAY.exec(url)
  return match ? edtf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
